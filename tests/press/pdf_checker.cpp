#include "tests/press/pdf_checker.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> kRoles = {
    u"Document"_s, u"Part"_s, u"Art"_s,    u"Sect"_s,    u"Div"_s,       u"BlockQuote"_s, u"Caption"_s,
    u"TOC"_s,      u"TOCI"_s, u"Index"_s,  u"P"_s,       u"H1"_s,        u"H2"_s,         u"H3"_s,
    u"H4"_s,       u"H5"_s,   u"H6"_s,     u"L"_s,       u"LI"_s,        u"Lbl"_s,        u"LBody"_s,
    u"Table"_s,    u"TR"_s,   u"TH"_s,     u"TD"_s,      u"THead"_s,     u"TBody"_s,      u"TFoot"_s,
    u"Span"_s,     u"Note"_s, u"Figure"_s, u"Link"_s,    u"Reference"_s, u"Annot"_s,      u"Form"_s,
    u"Formula"_s,  u"Code"_s, u"Quote"_s,  u"BibEntry"_s};
const QHash<QString, QSet<QString>> kParents = {{u"TR"_s, {u"Table"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s}},
                                                {u"TH"_s, {u"TR"_s}},
                                                {u"TD"_s, {u"TR"_s}},
                                                {u"THead"_s, {u"Table"_s}},
                                                {u"TBody"_s, {u"Table"_s}},
                                                {u"LI"_s, {u"L"_s}},
                                                {u"LBody"_s, {u"LI"_s}},
                                                {u"TOCI"_s, {u"TOC"_s}}};
const QHash<QString, QSet<QString>> kChildren = {
    {u"Table"_s, {u"TR"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s, u"Caption"_s}},
    {u"TR"_s, {u"TH"_s, u"TD"_s}},
    {u"L"_s, {u"L"_s, u"LI"_s, u"Caption"_s}},
    {u"LI"_s, {u"Lbl"_s, u"LBody"_s}},
    {u"TOC"_s, {u"TOC"_s, u"TOCI"_s, u"Caption"_s}},
    {u"TOCI"_s, {u"Lbl"_s, u"Reference"_s, u"P"_s, u"TOC"_s}}};

const char* nestingOf(const QString& role)
{
    return role.startsWith(u'L') ? "09-005" : role.startsWith("TOC"_L1) ? "09-006" : "09-004";
}

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

void PdfChecker::checkCatalog()
{
    const QJsonObject root = m_pdf.root();
    const QJsonObject mark = m_pdf.dictionary(root["/MarkInfo"_L1]);
    if (!mark["/Marked"_L1].toBool())
        fail("ISO 7.1", u"Marked is not true"_s);
    if (mark["/Suspects"_L1].toBool())
        fail("01-007", u"Suspects is true"_s);
    const QJsonObject viewer = m_pdf.dictionary(root["/ViewerPreferences"_L1]);
    if (!viewer.contains("/DisplayDocTitle"_L1))
        fail("07-001", u"no DisplayDocTitle"_s);
    else if (!viewer["/DisplayDocTitle"_L1].toBool())
        fail("07-002", u"DisplayDocTitle is false"_s);
    const QString language = PdfObjects::text(root["/Lang"_L1]);
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (language.isEmpty())
        fail("11-006", u"the document has no Lang"_s);
    else if (!tag.match(language).hasMatch())
        fail("11-007", language);
    if (!root.contains("/StructTreeRoot"_L1))
        fail("01-006", u"no structure tree"_s);
    if (m_pdf.pages().size() > 20 && !root.contains("/Outlines"_L1))
        fail("bookmarks", u"a long document without bookmarks"_s);
}

void PdfChecker::checkMetadata()
{
    const QJsonValue metadata = m_pdf.root()["/Metadata"_L1];
    if (!m_pdf.isStream(metadata))
        return fail("06-001", u"no XMP"_s);
    QHash<QString, QString> values;
    QXmlStreamReader xml(m_pdf.data(metadata));
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isNested = xml.namespaceUri() == "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
        if (xml.isStartElement() && !isNested)
            property = xml.namespaceUri().toString() + xml.name().toString();
        else if (xml.isCharacters() && !xml.isWhitespace())
            values[property] += xml.text();
    }
    if (xml.hasError())
        return fail("06-001", xml.errorString());
    if (values["http://www.aiim.org/pdfua/ns/id/part"_L1] != "1"_L1)
        fail("06-002", u"XMP does not name PDF/UA"_s);
    const QString title = values["http://purl.org/dc/elements/1.1/title"_L1];
    if (title.trimmed().isEmpty())
        fail("06-003", u"XMP has no title"_s);
    const QJsonObject info = m_pdf.dictionary(m_pdf.trailer()["/Info"_L1]);
    if (PdfObjects::text(info["/Title"_L1]) != title)
        fail("A 6.6.2.3", u"Info has another title"_s);
    if (values["http://www.aiim.org/pdfa/ns/id/part"_L1] != "3"_L1 ||
        values["http://www.aiim.org/pdfa/ns/id/conformance"_L1] != "A"_L1)
        fail("A 6.6.4", u"XMP does not name PDF/A-3a"_s);
    if (!values["http://www.aiim.org/pdfa/ns/schema#schema"_L1].contains("PDF/UA"_L1))
        fail("A 6.6.2.3.3", u"XMP does not describe the names of PDF/UA"_s);
}

void PdfChecker::checkArchive()
{
    const QJsonArray digests = m_pdf.array(m_pdf.trailer()["/ID"_L1]);
    if (digests.size() != 2)
        fail("A 6.1.3", u"no file identifier"_s);
    if (m_pdf.trailer().contains("/Encrypt"_L1))
        fail("A 6.1.3", u"encrypted"_s);
    int profiles = 0;
    for (const QJsonValue each : m_pdf.array(m_pdf.root()["/OutputIntents"_L1])) {
        const QJsonObject intent = m_pdf.dictionary(each);
        const QByteArray profile = m_pdf.data(intent["/DestOutputProfile"_L1]);
        const QJsonObject stream = m_pdf.dictionary(intent["/DestOutputProfile"_L1]);
        if (intent["/S"_L1] == "/GTS_PDFA1"_L1 && stream["/N"_L1].toInt() == 3 &&
            profile.mid(16, 4) == "RGB " && profile.mid(36, 4) == "acsp" &&
            qFromBigEndian<quint32>(profile.constData()) == quint32(profile.size()))
            ++profiles;
    }
    if (profiles != 1)
        fail("A 6.2.3", u"no output intent with a profile for RGB"_s);
    for (const QString& reference : m_pdf.references()) {
        const QJsonObject object = m_pdf.dictionary(reference);
        if (m_pdf.isStream(reference) && object.contains("/F"_L1))
            fail("A 6.1.7.1", u"a stream lies in another file"_s);
        const QJsonValue filter = object["/Filter"_L1];
        if (m_pdf.isStream(reference) && (filter == "/LZWDecode"_L1 || filter == "/Crypt"_L1))
            fail("A 6.1.7.2", filter.toString());
    }
}

void PdfChecker::checkAttachments()
{
    const QJsonObject root = m_pdf.root();
    QStringList associated;
    for (const QJsonValue each : m_pdf.array(root["/AF"_L1]))
        associated << each.toString();
    const QJsonObject names = m_pdf.dictionary(m_pdf.dictionary(root["/Names"_L1])["/EmbeddedFiles"_L1]);
    const QJsonArray pairs = names["/Names"_L1].toArray();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        const QJsonObject file = m_pdf.dictionary(pairs[i + 1]);
        const QString name = PdfObjects::text(file["/F"_L1]);
        const QJsonValue content = m_pdf.dictionary(file["/EF"_L1])["/F"_L1];
        if (!file.contains("/F"_L1) || !file.contains("/UF"_L1))
            fail("21-001", u"%1: no F or UF"_s.arg(name));
        if (!file.contains("/AFRelationship"_L1))
            fail("A 6.8", u"%1: no AFRelationship"_s.arg(name));
        if (!associated.contains(pairs[i + 1].toString()))
            fail("A 6.8", u"%1: the catalogue does not name it"_s.arg(name));
        if (PdfObjects::text(file["/Desc"_L1]).trimmed().isEmpty())
            fail("7.11", u"%1: no description"_s.arg(name));
        const QJsonObject stream = m_pdf.dictionary(content);
        if (!stream["/Subtype"_L1].toString().contains(u'/') || stream["/Subtype"_L1].toString().size() < 4)
            fail("A 6.8", u"%1: no MIME type"_s.arg(name));
        if (!m_pdf.dictionary(stream["/Params"_L1]).contains("/ModDate"_L1))
            fail("A 6.8", u"%1: no date"_s.arg(name));
    }
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

QString PdfChecker::roleOf(const QJsonObject& element)
{
    const QJsonObject map =
        m_pdf.dictionary(m_pdf.dictionary(m_pdf.root()["/StructTreeRoot"_L1])["/RoleMap"_L1]);
    QString role = element["/S"_L1].toString();
    for (int steps = 0; map.contains(role) && !kRoles.contains(role.mid(1)); ++steps) {
        if (steps > map.size()) {
            fail("02-003", u"the role map runs in a circle at "_s + role);
            break;
        }
        role = map[role].toString();
    }
    return role.mid(1);
}

void PdfChecker::checkStructure()
{
    const QJsonObject root = m_pdf.dictionary(m_pdf.root()["/StructTreeRoot"_L1]);
    if (root.isEmpty())
        return;
    for (const QString& role : m_pdf.dictionary(root["/RoleMap"_L1]).keys())
        if (kRoles.contains(role.mid(1)))
            fail("02-004", role + u" is a standard role and mapped"_s);
    readTree(root["/ParentTree"_L1], "/Nums", m_parents);
    if (m_parents.isEmpty())
        fail("14.7.4.4", u"no ParentTree"_s);
    const Place top{.role = {}, .reference = m_pdf.root()["/StructTreeRoot"_L1].toString()};
    for (const QJsonValue& kid : kidsOf(root))
        checkElement(kid, top);

    for (const auto& [number, marks] : m_marks) {
        const QJsonObject page = m_pdf.dictionary(m_pdf.pages()[number - 1]);
        const QJsonArray row = m_pdf.array(m_parents.value(page["/StructParents"_L1].toInt(-1)));
        for (const auto& [mcid, mark] : marks) {
            const QString where = u"page %1: MCID %2 (“%3”)"_s.arg(number).arg(mcid).arg(mark.text.left(40));
            if (mark.claims == 0)
                fail("01-005", where + u" is in no structure element"_s);
            else if (mark.claims > 1)
                fail("14.7.4", where + u" is in several structure elements"_s);
            else if (row[mcid].toString() != mark.owner)
                fail("14.7.4.4", where + u": the ParentTree leads elsewhere"_s);
        }
    }
    for (const auto& [reference, annotation] : m_annotations) {
        const QString where = u"page %1: a %2"_s.arg(annotation.page).arg(annotation.subtype);
        const bool isLink = annotation.subtype == "/Link"_L1;
        if (annotation.owner.isEmpty() || (isLink && annotation.ownerRole != "Link"_L1))
            fail(isLink ? "28-011" : "28-002", where + u" is in no element of its kind"_s);
        else if (annotation.key && m_parents.value(*annotation.key).toString() != annotation.owner)
            fail("14.7.4.4", where + u": the ParentTree leads elsewhere"_s);
    }
    int last = 0;
    for (const int level : m_headings) {
        if (last == 0 && level != 1)
            fail("14-002", u"the first heading is of level %1"_s.arg(level));
        else if (level > last + 1)
            fail("14-003", u"level %1 follows level %2"_s.arg(level).arg(last));
        last = level;
    }
    for (auto id = m_ids.begin(); id != m_ids.end(); ++id)
        if (id.value() > 1)
            fail("19-004", u"an ID twice"_s);
}

std::vector<QJsonValue> PdfChecker::kidsOf(const QJsonObject& element) const
{
    const QJsonValue kids = element["/K"_L1];
    if (kids.isUndefined())
        return {};
    const QJsonValue list = PdfObjects::isReference(kids) ? m_pdf.resolved(kids) : kids;
    if (!list.isArray())
        return {kids};
    const QJsonArray array = list.toArray();
    return {array.begin(), array.end()};
}

std::vector<QJsonObject> PdfChecker::kidsOf(const QJsonObject& element, const QString& role) const
{
    std::vector<QJsonObject> found;
    for (const QJsonValue& kid : kidsOf(element))
        if (const QJsonObject child = m_pdf.dictionary(kid); child["/S"_L1] == u'/' + role)
            found.push_back(child);
    return found;
}

QJsonValue PdfChecker::attribute(const QJsonObject& element, const char* key) const
{
    const QJsonValue attributes = m_pdf.resolved(element["/A"_L1]);
    for (const QJsonValue each : attributes.isArray() ? attributes.toArray() : QJsonArray{attributes})
        if (const QJsonObject owner = m_pdf.dictionary(each); owner.contains(QLatin1StringView(key)))
            return owner[QLatin1StringView(key)];
    return QJsonValue::Undefined;
}

QString PdfChecker::claim(int page, int mcid, const Place& place)
{
    const auto mark = m_marks[page].find(mcid);
    if (mark == m_marks[page].end()) {
        fail("14.7.4", u"%1: MCID %2 is not on page %3"_s.arg(place.role).arg(mcid).arg(page));
        return {};
    }
    ++mark->second.claims;
    mark->second.owner = place.reference;
    return mark->second.text;
}

/// Answers its role.
QString PdfChecker::checkElement(const QJsonValue& reference, const Place& parent)
{
    const QJsonObject element = m_pdf.dictionary(reference);
    const Place place{.role = roleOf(element), .reference = reference.toString()};
    ++m_elementCount;
    if (!kRoles.contains(place.role))
        fail("02-001", place.role + u" is no standard role"_s);
    if (element["/P"_L1].toString() != parent.reference)
        fail("14.7.2", place.role + u": P names another parent"_s);
    if (element.contains("/ID"_L1))
        ++m_ids[element["/ID"_L1].toString()];

    const int page = m_pageNumbers.value(element["/Pg"_L1].toString());
    const auto slot = m_heard.size();
    m_heard << QString();
    QStringList childRoles;
    QString text;
    bool hasContent = false;
    for (const QJsonValue& kid : kidsOf(element)) {
        const QJsonObject object = m_pdf.dictionary(kid);
        if (kid.isDouble() || object["/Type"_L1] == "/MCR"_L1) {
            const int number =
                object.contains("/Pg"_L1) ? m_pageNumbers.value(object["/Pg"_L1].toString()) : page;
            text += claim(number, kid.isDouble() ? kid.toInt() : object["/MCID"_L1].toInt(), place);
            hasContent = true;
        } else if (object["/Type"_L1] == "/OBJR"_L1) {
            const auto annotation = m_annotations.find(object["/Obj"_L1].toString());
            if (annotation != m_annotations.end()) {
                annotation->second.owner = place.reference;
                annotation->second.ownerRole = place.role;
            }
            childRoles << u"OBJR"_s;
        } else {
            childRoles << checkElement(kid, place);
        }
    }
    m_heard[slot] = text;
    checkRole(place, element, parent, childRoles, hasContent, text);
    return place.role;
}

void PdfChecker::checkRole(const Place& place, const QJsonObject& element, const Place& parent,
                           const QStringList& childRoles, bool hasContent, const QString& text)
{
    const QString& role = place.role;
    const QString where = u"%1 “%2”"_s.arg(role, text.left(40));
    if (kParents.contains(role) && !kParents[role].contains(parent.role))
        fail(nestingOf(role), where + u" stands in "_s + parent.role);
    if (kChildren.contains(role)) {
        for (const QString& child : childRoles)
            if (!kChildren[role].contains(child))
                fail(nestingOf(role), where + u" has a "_s + child);
        if (hasContent)
            fail(nestingOf(role), where + u" has content of its own"_s);
    }
    if (role.size() == 2 && role[0] == u'H') {
        m_headings.push_back(role[1].digitValue());
        if (text.trimmed().isEmpty())
            fail("14.2", u"a heading without text"_s);
    }
    if (role == "Figure"_L1) {
        if (PdfObjects::text(element["/Alt"_L1]).trimmed().isEmpty())
            fail("13-004", u"a figure without alternative text"_s);
        if (attribute(element, "/BBox").isUndefined())
            fail("14.8.5.4.3", u"a figure without its box"_s);
    }
    if (role == "Note"_L1 && !element.contains("/ID"_L1))
        fail("19-003", where + u" has no ID"_s);
    if (role == "Link"_L1 && !childRoles.contains("OBJR"_L1))
        fail("28-011", where + u" has no annotation"_s);
    if (role == "L"_L1) {
        const auto items = kidsOf(element, u"LI"_s);
        const bool hasLabels = std::any_of(items.begin(), items.end(), [this](const QJsonObject& item) {
            return !kidsOf(item, u"Lbl"_s).empty();
        });
        if (hasLabels && attribute(element, "/ListNumbering").isUndefined())
            fail("16-001", u"labels but no ListNumbering"_s);
        if (items.empty())
            fail("09-005", u"a list without items"_s);
    }
    if (role == "LI"_L1 && kidsOf(element, u"LBody"_s).empty())
        fail("09-005", u"an item without body"_s);
    if (role == "Table"_L1)
        checkTable(element, where);
}

void PdfChecker::checkTable(const QJsonObject& table, const QString& where)
{
    const auto rows = kidsOf(table, u"TR"_s);
    if (rows.size() < 2)
        fail("15 data", where + u": a table without rows"_s);
    QSet<size_t> widths;
    int heads = 0;
    for (const QJsonObject& row : rows) {
        const auto titles = kidsOf(row, u"TH"_s);
        widths.insert(titles.size() + kidsOf(row, u"TD"_s).size());
        heads += int(titles.size());
        for (const QJsonObject& title : titles)
            if (const QString scope = attribute(title, "/Scope").toString();
                scope != "/Row"_L1 && scope != "/Column"_L1 && scope != "/Both"_L1)
                fail("15-003", where + u": a header cell without Scope"_s);
    }
    if (heads == 0)
        fail("15-003", where + u": no header cell"_s);
    if (widths.size() > 1)
        fail("15 regular", where + u": rows of different length"_s);
}
