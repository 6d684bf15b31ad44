#include "tests/press/pdf_checker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isRightToLeft(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

QString utf16(const QByteArray& bytes)
{
    QString text;
    for (qsizetype i = bytes.startsWith("\xFE\xFF") ? 2 : 0; i + 1 < bytes.size(); i += 2)
        text += QChar(quint16(quint8(bytes[i]) << 8 | quint8(bytes[i + 1])));
    return text;
}

} // namespace

PdfChecker::PdfChecker(const PdfObjects& pdf)
    : m_pdf(pdf)
{
    if (pdf.isEmpty()) {
        m_failures << u"unreadable"_s;
        return;
    }
    checkCatalog();
    checkMetadata();
    checkArchive();
    checkAttachments();
    m_destinations = destinations();
    for (int i = 0; i < pdf.pages().size(); ++i)
        m_pageNumbers[pdf.pages()[i]] = i + 1;
    for (int i = 0; i < pdf.pages().size(); ++i)
        checkPage(i + 1);
    checkStructure();
    for (const auto& [reference, font] : m_fonts)
        checkGlyphs(font, [this](const char* condition, const QString& what) { fail(condition, what); });
}

void PdfChecker::fail(const char* condition, const QString& what)
{
    m_failures << QLatin1StringView(condition) + u": "_s + what;
}

void PdfChecker::readTree(const QJsonValue& node, const char* leaf, QHash<int, QJsonValue>& rows) const
{
    const QJsonObject branch = m_pdf.dictionary(node);
    for (const QJsonValue kid : m_pdf.array(branch["/Kids"_L1]))
        readTree(kid, leaf, rows);
    const QJsonArray pairs = m_pdf.array(branch[QLatin1StringView(leaf)]);
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        rows[pairs[i].toInt()] = pairs[i + 1];
}

QSet<QString> PdfChecker::destinations() const
{
    QSet<QString> names;
    const QJsonObject tree = m_pdf.dictionary(m_pdf.dictionary(m_pdf.root()["/Names"_L1])["/Dests"_L1]);
    const QJsonArray pairs = m_pdf.array(tree["/Names"_L1]);
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        names.insert(pairs[i].toString());
    return names;
}

void PdfChecker::checkPage(int number)
{
    const QJsonObject page = m_pdf.dictionary(m_pdf.pages()[number - 1]);
    const QJsonObject parent = m_pdf.dictionary(page["/Parent"_L1]);
    const auto inherited = [&](QLatin1StringView key) {
        return m_pdf.resolved(page.contains(key) ? page[key] : parent[key]);
    };
    m_fontNames = m_pdf.dictionary(inherited("/Resources"_L1).toObject()["/Font"_L1]);
    QByteArray content;
    if (m_pdf.isStream(page["/Contents"_L1]))
        content = m_pdf.data(page["/Contents"_L1]);
    for (const QJsonValue part : m_pdf.array(page["/Contents"_L1]))
        content += m_pdf.data(part) + '\n';
    checkContent(number, content);
    if (!m_marks[number].empty() && !page.contains("/StructParents"_L1))
        fail("14.7.4.4", u"page %1: marked content but no StructParents"_s.arg(number));
    const QJsonArray annotations = m_pdf.array(page["/Annots"_L1]);
    if (!annotations.isEmpty() && !page.contains("/Tabs"_L1))
        fail("28-008", u"page %1: annotations but no Tabs"_s.arg(number));
    else if (!annotations.isEmpty() && page["/Tabs"_L1] != "/S"_L1)
        fail("28-009", u"page %1: Tabs is not S"_s.arg(number));
    for (const QJsonValue annotation : annotations)
        checkAnnotation(number, annotation, inherited("/MediaBox"_L1).toArray());
}

PdfFontRead* PdfChecker::fontNamed(const QByteArray& name)
{
    const QJsonValue font = m_fontNames[u'/' + QString::fromLatin1(name)];
    if (font.isUndefined())
        return nullptr;
    const QString key = font.toString();
    const auto found = m_fonts.find(key);
    if (found != m_fonts.end())
        return &found->second;
    return &m_fonts
                .emplace(key, readFont(m_pdf, font,
                                       [this](const char* condition, const QString& what) {
                                           fail(condition, what);
                                       }))
                .first->second;
}

/// The text of the strings; where characters are reversed, those of each string are turned round.
QString PdfChecker::shown(PdfFontRead* font, const std::vector<PdfOperand>& strings, bool isReversed,
                          int number)
{
    QString all;
    for (const PdfOperand& string : strings) {
        QString text;
        for (qsizetype i = 0; font && string.kind == PdfOperand::Kind::String && i + 1 < string.bytes.size();
             i += 2) {
            const uint code = uint(quint8(string.bytes[i]) << 8 | quint8(string.bytes[i + 1]));
            font->used.insert(code);
            if (font->hasMap && !font->texts.contains(code))
                fail("10-001",
                     u"page %1: code %2 of %3 has no Unicode value"_s.arg(number).arg(code).arg(font->name));
            const QString letter = font->texts.value(code, QChar(QChar::ReplacementCharacter));
            text = isReversed ? letter + text : text + letter;
        }
        all += text;
    }
    return all;
}

void PdfChecker::checkContent(int number, const QByteArray& content)
{
    struct Open
    {
        QByteArray tag;
        std::optional<int> mcid;
        std::optional<QString> actualText;
        bool isHeard = false; ///< its ActualText already
    };
    const QString where = u"page %1: "_s.arg(number);
    std::vector<Open> open;
    std::map<int, Mark>& marks = m_marks[number];
    PdfFontRead* font = nullptr;
    const auto isIn = [&](const auto& what) { return std::any_of(open.begin(), open.end(), what); };
    const auto isArtifact = [](const Open& each) { return each.tag == "Artifact"; };
    const auto isTagged = [](const Open& each) { return each.mcid.has_value(); };
    const auto isReversed = [](const Open& each) { return each.tag == "ReversedChars"; };
    const auto place = [&](const QString& what) -> Mark* {
        if (isIn(isArtifact))
            return nullptr;
        const auto tagged = std::find_if(open.rbegin(), open.rend(), isTagged);
        if (tagged == open.rend()) {
            fail("01-005", where + what + u" is neither tagged nor an artifact"_s);
            return nullptr;
        }
        return &marks[*tagged->mcid];
    };
    readContent(content, [&](const QByteArray& name, const std::vector<PdfOperand>& operands) {
        if (name == "BDC" || name == "BMC") {
            Open next{operands.empty() ? QByteArray() : operands[0].bytes};
            if (name == "BDC" && operands.size() > 1) {
                if (const auto* mcid = operands[1].entry("MCID"))
                    next.mcid = mcid->bytes.toInt();
                if (const auto* actual = operands[1].entry("ActualText"))
                    next.actualText = utf16(actual->bytes);
            }
            if (isArtifact(next) && isIn(isTagged))
                fail("01-003", where + u"an artifact inside tagged content"_s);
            if (next.mcid && isIn(isArtifact))
                fail("01-004", where + u"tagged content inside an artifact"_s);
            if (next.mcid && marks.contains(*next.mcid))
                fail("14.7.4", where + u"MCID %1 twice"_s.arg(*next.mcid));
            if (next.mcid)
                marks[*next.mcid].tag = QString::fromLatin1(next.tag);
            open.push_back(std::move(next));
        } else if (name == "EMC") {
            if (open.empty())
                return fail("14.6", where + u"EMC without BMC"_s);
            open.pop_back();
        } else if (name == "Tf" && !operands.empty()) {
            font = fontNamed(operands[0].bytes);
        } else if (name == "Tj" || name == "TJ") {
            const bool turns = isIn(isReversed);
            QString text = shown(font, name == "TJ" ? operands[0].items : operands, turns, number);
            const auto actual =
                std::find_if(open.begin(), open.end(), [](const Open& each) { return each.actualText; });
            const auto letters = text.toUcs4();
            if (!turns && actual == open.end() &&
                std::count_if(letters.begin(), letters.end(), isRightToLeft) > 1)
                fail("14.8.2.3.3", where + u"“%1” stands in reverse order"_s.arg(text));
            if (actual != open.end())
                text = std::exchange(actual->isHeard, true) ? QString() : *actual->actualText;
            if (Mark* mark = place(u"text “%1”"_s.arg(text)))
                mark->text += text;
        } else if (name == "S" || name == "s" || name == "f" || name == "F" || name == "f*" || name == "B" ||
                   name == "B*" || name == "b" || name == "sh" || name == "Do" || name == "BI") {
            place(u"painting"_s);
        } else if (name == "K" || name == "k") {
            fail("A 6.2.4.3", where + u"a colour of print"_s);
        }
    });
    if (!open.empty())
        fail("14.6", where + u"marked content left open"_s);
}

void PdfChecker::checkAnnotation(int number, const QJsonValue& reference, const QJsonArray& mediaBox)
{
    const QJsonObject annotation = m_pdf.dictionary(reference);
    const QString where = u"page %1: "_s.arg(number);
    const int flags = annotation["/F"_L1].toInt();
    if ((flags & 4) == 0 || (flags & (1 | 2 | 32)) != 0)
        fail("A 6.3.2", where + u"an annotation that is not printed"_s);
    if (flags & 2)
        return;
    const QString subtype = annotation["/Subtype"_L1].toString();
    const bool isLink = subtype == "/Link"_L1;
    Annotation& kept = m_annotations[reference.toString()];
    kept = {number, subtype, std::nullopt};
    if (PdfObjects::text(annotation["/Contents"_L1]).trimmed().isEmpty())
        fail(isLink ? "28-012" : "28-004", where + u"an annotation without Contents"_s);
    if (annotation.contains("/StructParent"_L1))
        kept.key = annotation["/StructParent"_L1].toInt();
    else
        fail(isLink ? "28-011" : "28-002", where + u"an annotation without StructParent"_s);
    if (!isLink)
        return;
    const QJsonObject action = m_pdf.dictionary(annotation["/A"_L1]);
    const QString kind = action["/S"_L1].toString();
    if (!kind.isEmpty() && kind != "/URI"_L1 && kind != "/GoTo"_L1)
        fail("A 6.5.1", where + kind);
    const QJsonValue target = annotation.contains("/Dest"_L1) ? annotation["/Dest"_L1] : action["/D"_L1];
    if (kind != "/URI"_L1 && target.isString() && !m_destinations.contains(target.toString()))
        fail("broken link", where + target.toString());
    const QJsonArray box = m_pdf.array(annotation["/Rect"_L1]);
    const auto at = [](const QJsonArray& corners, int i) { return corners[i].toDouble(); };
    if (at(box, 2) - at(box, 0) < 1 || at(box, 3) - at(box, 1) < 1 || at(box, 0) < at(mediaBox, 0) - 1 ||
        at(box, 1) < at(mediaBox, 1) - 1 || at(box, 2) > at(mediaBox, 2) + 1 ||
        at(box, 3) > at(mediaBox, 3) + 1)
        fail("link box", where + u"a link's box is empty or off the page"_s);
}
