#include "core/exchange/file_words.h"

#include "core/exchange/decode.h"
#include "core/exchange/pdf_words.h"
#include "core/exchange/word_reader.h"
#include "core/exchange/zip_file.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSet>
#include <QXmlStreamReader>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 6; ///< a mail in an archive in a mail

/// A mail saved by itself begins with any of its headers.
bool isMail(const QByteArray& content)
{
    static const QRegularExpression kHeaders(
        u"^(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*?)*?"
        "(?:from|to|subject|date|received|mime-version|content-type|message-id)[ \\t]*:"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kHead = 64 * 1024;
    return kHeaders
        .match(QString::fromLatin1(content.left(kHead)), 0, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool isMbox(const QByteArray& content)
{
    return content.startsWith("From ") && isMail(content.mid(content.indexOf('\n') + 1, 64 * 1024));
}

/// A picture of the first page too small to be read, and what a printer remembers.
bool isWordless(const QString& name)
{
    return name.contains(u"thumbnail"_s, Qt::CaseInsensitive) ||
           name.contains(u"printerSettings"_s, Qt::CaseInsensitive);
}

bool endsALine(QStringView element)
{
    static const QSet<QString> kEnds{u"p"_s,   u"h"_s,  u"si"_s, u"c"_s,         u"row"_s, u"table-cell"_s,
                                     u"tr"_s,  u"td"_s, u"th"_s, u"li"_s,        u"div"_s, u"br"_s,
                                     u"tab"_s, u"s"_s,  u"cr"_s, u"line-break"_s};
    return kEnds.contains(element.toString());
}

/// Letters with a mark lose it, as they do in every search.
QString withoutEntities(QString text)
{
    static const QRegularExpression kMarked(
        u"&([A-Za-z]{1,2})(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig);"_s);
    static const QRegularExpression kNumber(u"&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});"_s);
    text.replace(u"&nbsp;"_s, u" "_s).replace(kMarked, u"\\1"_s);
    QString plain;
    qsizetype copied = 0;
    auto numbers = kNumber.globalMatch(text);
    while (numbers.hasNext()) {
        const auto match = numbers.next();
        const QString number = match.captured(1);
        const char32_t letter = number.startsWith(u'x') ? number.mid(1).toUInt(nullptr, 16) : number.toUInt();
        plain += QStringView(text).sliced(copied, match.capturedStart() - copied);
        plain += letter <= 0x10FFFF ? QString::fromUcs4(&letter, 1) : QString();
        copied = match.capturedEnd();
    }
    plain += QStringView(text).sliced(copied);
    return plain.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

FileWords wordsOf(const QByteArray& content)
{
    WordReader reader;
    reader.read(content);
    return reader.take();
}

FileWords WordReader::take() { return std::move(m_words); }

void WordReader::read(const QByteArray& content, const QString& charset)
{
    const QScopedValueRollback deeper(m_depth, m_depth + 1);
    m_left -= content.size();
    if (content.isEmpty())
        return;
    if (m_depth > kDeepest || m_left < 0)
        return leaveUnread();
    if (content.startsWith("PK\3\4") || content.startsWith("PK\5\6"))
        return readArchive(content);
    if (content.startsWith("%PDF-"))
        return readPdf(content);
    const bool isArchiveOfMails = isMbox(content);
    if (!isArchiveOfMails && !isMail(content))
        return readText(content, charset);
    readMails(content, isArchiveOfMails);
    if (auto text = decode(content)) // what stands between the parts too
        add(std::move(text->text));
}

void WordReader::readText(const QByteArray& content, const QString& charset)
{
    auto text = decode(content, isEncoding(charset) ? charset : QString());
    if (!text && !charset.isEmpty())
        text = decode(content);
    const bool isSureOfIt = text && (text->encoding.startsWith("UTF-"_L1) || !charset.isEmpty() ||
                                     QMimeDatabase().mimeTypeForData(content).inherits(u"text/plain"_s));
    if (!isSureOfIt || content.startsWith("{\\rtf"))
        leaveUnread();
    if (!text)
        return;
    const bool isMarkup = QStringView(text->text).trimmed().startsWith(u'<');
    if (isMarkup)
        readMarkup(text->text);
    if (text->text.contains("BEGIN:V"_L1)) { // a calendar or a card, whose lines are folded anywhere
        static const QRegularExpression kFold(u"\\r?\\n[ \\t]"_s);
        add(QString(text->text).remove(kFold));
    }
    add(std::move(text->text));
}

/// A word may be cut by what makes half of it bold, and two words may stand apart by their tags alone: once
/// with lines where paragraphs and cells end, once with a line for each tag.
void WordReader::readMarkup(const QString& markup)
{
    QXmlStreamReader xml(markup);
    QString joined;
    QString apart;
    QSet<QString> attributes;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            joined += xml.text();
            apart += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                attributes << attribute.value().toString();
            break;
        case QXmlStreamReader::EndElement:
            apart += u'\n';
            if (endsALine(xml.name()))
                joined += u'\n';
            break;
        default:
            break;
        }
    }
    if (xml.hasError()) { // as most pages of the web have
        static const QRegularExpression kBlock(
            u"</?(?:p|div|br|td|tr|th|li|h[1-6]|table|title|style|script)\\b[^>]*>"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression kTag(u"<[^>]*>"_s);
        joined = withoutEntities(QString(markup).replace(kBlock, u"\n"_s).remove(kTag));
        apart = withoutEntities(QString(markup).replace(kTag, u" "_s));
    }
    add(std::move(joined));
    add(std::move(apart));
    add(QStringList(attributes.cbegin(), attributes.cend()).join(u'\n'));
}

void WordReader::readArchive(const QByteArray& content)
{
    auto archive = ZipFile::open(content);
    if (!archive)
        return leaveUnread();
    const QStringList names = archive->names();
    add(names.join(u'\n'));
    for (const QString& name : names) {
        if (name.endsWith(u'/') || isWordless(name))
            continue;
        if (const auto part = archive->read(name))
            read(*part);
        else
            leaveUnread();
    }
}

void WordReader::readPdf(const QByteArray& content)
{
    PdfWords words = wordsOfPdf(content);
    if (!words.isWhole)
        leaveUnread();
    add(std::move(words.text));
    for (const QByteArray& attachment : words.attachments)
        read(attachment);
}

void WordReader::add(QString text)
{
    m_words.text += text;
    m_words.text += u'\n';
}

} // namespace exchange
