#include "core/exchange/eml.h"

#include "core/exchange/gmime_objects.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPlainLine = 66; ///< with "Subject: " less than the 78 of RFC 5322
constexpr qsizetype kWordBytes =
    39; ///< 52 characters of base64: with "Subject: " less than the 76 of RFC 2047
constexpr qsizetype kLinkBytes = 8000; ///< what the desktop hands over in one argument everywhere

/// As encoded words, none of which cuts a character in two. Ours, because GMime 3.2 counts characters: of a
/// text without spaces, as Chinese is, it makes words of 168 where RFC 2047 allows 75, and what only looks
/// encoded it leaves for the reader to decode.
QByteArray encoded(const QString& text)
{
    QByteArrayList words;
    QByteArray word;
    const auto finishWord = [&] {
        words.append("=?UTF-8?B?" + word.toBase64() + "?=");
        word.clear();
    };
    for (const char32_t codePoint : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&codePoint, 1).toUtf8();
        if (word.size() + bytes.size() > kWordBytes)
            finishWord();
        word += bytes;
    }
    finishWord();
    return words.join("\n ");
}

/// ASCII as it is, folded between words; all else, and what would be taken for encoded, is encoded.
QByteArray headerText(const QString& text)
{
    static const QRegularExpression plain(u"\\A[ -~]*\\z"_s);
    const QStringList words = text.simplified().split(u' ');
    const bool isFoldable =
        std::ranges::all_of(words, [](const QString& word) { return word.size() <= kPlainLine; });
    if (!isFoldable || !plain.match(text.simplified()).hasMatch() || text.contains(u"=?"_s))
        return encoded(text.simplified());
    QByteArray folded;
    qsizetype line = 0;
    for (const QString& word : words) {
        const bool isFirst = folded.isEmpty();
        line += word.size() + 1;
        if (!isFirst && line > kPlainLine) {
            folded += '\n';
            line = word.size() + 1;
        }
        folded += (isFirst ? "" : " ") + word.toLatin1();
    }
    return folded;
}

/// A name with marks is encoded: a comma would begin another recipient.
QByteArray recipient(const Mailbox& mailbox)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9 ]{1,60}\\z"_s);
    const QString name = mailbox.name.simplified();
    const QByteArray address = mailbox.address.toUtf8();
    if (name.isEmpty())
        return address;
    return (plain.match(name).hasMatch() ? name.toLatin1() : encoded(name)) + " <" + address + '>';
}

/// What could be taken for two addresses, or for another header, and what no mail server takes, is left for
/// the person to write.
bool isOneAddress(const QString& address)
{
    constexpr qsizetype kLongest = 254; // bytes, RFC 5321
    static const QRegularExpression shape(
        u"\\A[^\\s<>,;:\"()@\\x00-\\x1f\\x7f]+@[^\\s<>,;:\"()@\\x00-\\x1f\\x7f]+\\z"_s);
    return address.toUtf8().size() <= kLongest && shape.match(address).hasMatch();
}

QList<Mailbox> withAddress(QList<Mailbox> mailboxes)
{
    mailboxes.removeIf([](const Mailbox& each) { return !isOneAddress(each.address); });
    return mailboxes;
}

QString withLf(QString text) { return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); }

/// `value` is folded already.
void addHeader(GMimeMessage* mail, const char* name, const QByteArray& value)
{
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(mail));
    g_mime_header_list_append(headers, name, "", nullptr);
    g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, name),
                                (' ' + value + '\n').constData());
}

/// One on each line, which is folded at the comma.
void addRecipients(GMimeMessage* mail, const char* header, const QList<Mailbox>& mailboxes)
{
    QByteArrayList lines;
    for (const Mailbox& each : withAddress(mailboxes))
        lines << recipient(each);
    if (!lines.isEmpty())
        addHeader(mail, header, lines.join(",\n "));
}

/// Readable in the file as it is: most letters have few signs outside ASCII, an Arabic one has hardly any
/// within, and goes as it is where its lines are no longer than mail may carry.
GMimeContentEncoding readableEncoding(const QByteArray& text)
{
    constexpr qsizetype kLongestLine = 998; // bytes, RFC 5322
    const auto beyond = std::ranges::count_if(text, [](char c) { return uchar(c) >= 0x80; });
    const QByteArrayList lines = text.split('\n');
    const bool isPlain = std::ranges::all_of(lines, [](const QByteArray& line) {
        return line.size() <= kLongestLine &&
               std::ranges::none_of(line, [](char c) { return uchar(c) < ' ' && c != '\t'; });
    });
    return isPlain && beyond * 4 > text.size() ? GMIME_CONTENT_ENCODING_8BIT
                                               : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

GObjectOf<GMimePart> plainText(const QByteArray& text)
{
    GObjectOf<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "UTF-8");
    g_mime_part_set_content_encoding(part.get(), readableEncoding(text));
    const GObjectOf<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(text.constData(), size_t(text.size())));
    const GObjectOf<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    return part;
}

} // namespace

QByteArray emailDraft(const EmailDraft& draft)
{
    startGMime();
    const GObjectOf<GMimeMessage> mail(g_mime_message_new(false));
    addHeader(mail.get(), "X-Unsent", "1");
    addRecipients(mail.get(), "To", draft.to);
    addRecipients(mail.get(), "Cc", draft.copyTo);
    addHeader(mail.get(), "Subject", headerText(draft.subject));
    const DateTime date(g_date_time_new_from_unix_utc(draft.date.toSecsSinceEpoch()));
    g_mime_message_set_date(mail.get(), date.get());
    const GObjectOf<GMimePart> part = plainText(withLf(draft.body).toUtf8());
    g_mime_message_set_mime_part(mail.get(), GMIME_OBJECT(part.get()));

    const support::Owned<GMimeFormatOptions, g_mime_format_options_free> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const support::Owned<char, g_free> bytes(
        g_mime_object_to_string(GMIME_OBJECT(mail.get()), options.get()));
    return bytes.get();
}

QString Mailbox::text() const
{
    if (address.isEmpty())
        return name;
    return name.isEmpty() ? address : u"%1 <%2>"_s.arg(name, address);
}

Mailbox mailboxOf(const QString& written)
{
    static const QRegularExpression shape(u"\\A(.*?)\\s*<([^<>]+)>\\z"_s);
    const QString text = written.trimmed();
    if (const auto parts = shape.match(text); parts.hasMatch())
        return {parts.captured(1), parts.captured(2)};
    const bool isBareAddress = text.contains(u'@') && !text.contains(u' ');
    return isBareAddress ? Mailbox{{}, text} : Mailbox{text, {}};
}

QUrl mailLink(const EmailDraft& draft)
{
    const auto addresses = [](const QList<Mailbox>& mailboxes) {
        QByteArrayList all;
        for (const Mailbox& each : withAddress(mailboxes))
            all << QUrl::toPercentEncoding(each.address, "@");
        return all.join(',');
    };
    const QByteArray copies = addresses(draft.copyTo);
    const QByteArray link =
        "mailto:" + addresses(draft.to) + "?subject=" + QUrl::toPercentEncoding(draft.subject.simplified()) +
        (copies.isEmpty() ? QByteArray() : "&cc=" + copies) +
        "&body=" + QUrl::toPercentEncoding(withLf(draft.body).replace(u"\n"_s, u"\r\n"_s));
    return link.size() > kLinkBytes ? QUrl() : QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace exchange
