#include "core/exchange/eml.h"

#include <QLocale>
#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWordBytes =
    39; ///< 52 characters of base64: with "Subject: " less than the 76 of RFC 2047
constexpr qsizetype kLineBytes = 57;   ///< 76 characters of base64 (RFC 2045)
constexpr qsizetype kLinkBytes = 8000; ///< what the desktop hands over in one argument everywhere

/// As encoded words, none of which cuts a character in two.
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
    return words.join("\r\n ");
}

/// As it is where every mail program reads it so.
QByteArray headerText(const QString& text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9 .,:;!'()/-]{0,60}\\z"_s);
    const QString line = text.simplified();
    return plain.match(line).hasMatch() ? line.toLatin1() : encoded(line);
}

/// A name with marks is encoded: a comma would begin another recipient.
QByteArray recipient(const QString& name, const QString& address)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9 ]{1,60}\\z"_s);
    if (name.isEmpty())
        return address.toUtf8();
    return (plain.match(name).hasMatch() ? name.toLatin1() : encoded(name)) + " <" + address.toUtf8() + '>';
}

/// What could be taken for two addresses, or for another header, is left for the person to write.
bool isOneAddress(const QString& address)
{
    static const QRegularExpression shape(
        u"\\A[^\\s<>,;:\"()@\\x00-\\x1f\\x7f]+@[^\\s<>,;:\"()@\\x00-\\x1f\\x7f]+\\z"_s);
    return shape.match(address).hasMatch();
}

QByteArray base64Lines(const QByteArray& bytes)
{
    QByteArray lines;
    for (qsizetype from = 0; from < bytes.size(); from += kLineBytes)
        lines += bytes.mid(from, kLineBytes).toBase64() + "\r\n";
    return lines;
}

QByteArray body(const QString& text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\r\n"_s);
    return base64Lines(lines.toUtf8());
}

} // namespace

QByteArray emailDraft(const EmailDraft& draft)
{
    QByteArray mail = "X-Unsent: 1\r\n";
    if (isOneAddress(draft.toAddress))
        mail += "To: " + recipient(draft.toName.simplified(), draft.toAddress) + "\r\n";
    mail += "Subject: " + headerText(draft.subject) + "\r\n";
    mail += "Date: " + QLocale::c().toString(draft.date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
            " +0000\r\n";
    mail += "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: base64\r\n"
            "\r\n";
    return mail + body(draft.body);
}

QUrl mailLink(const EmailDraft& draft)
{
    QString text = draft.body;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\r\n"_s);
    const QByteArray to = isOneAddress(draft.toAddress) ? QUrl::toPercentEncoding(draft.toAddress, "@") : "";
    const QByteArray link = "mailto:" + to +
                            "?subject=" + QUrl::toPercentEncoding(draft.subject.simplified()) +
                            "&body=" + QUrl::toPercentEncoding(text);
    return link.size() > kLinkBytes ? QUrl() : QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace exchange
