#include "core/exchange/mail_headers.h"

#include "core/exchange/gmime_objects.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray lowered(const QString& text) { return text.toLower().toUtf8(); }

/// An address whose @ an archive wrote in words, or whose end it cut: with a comment after it, or in
/// brackets.
QByteArray hiddenAddress(const QString& header)
{
    static const QRegularExpression kAlone(
        u"^\\s*([^\\s<>()\",@]+?)(?:\\s+at\\s+|\\s*[(\\[]at[)\\]]\\s*|_at_)"
        "([^\\s<>()\",@]+\\.[^\\s<>()\",@]+)\\s*(?:\\(.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kBracketed(
        u"<\\s*([^\\s<>()@]+?)(?:\\s+at\\s+|\\s*[(\\[]at[)\\]]\\s*|_at_)([^\\s<>()@]+\\.[^\\s<>()@]+)\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression& form : {kAlone, kBracketed})
        if (const auto match = form.match(header); match.hasMatch())
            return lowered(match.captured(1) + u'@' + match.captured(2));
    static const QRegularExpression kCut(
        u"^[^\"]*?([^\\s<>()\",;:@]+@[^\\s<>()\",;:@]*\\.{2,})(?:[\\s>]|$)"_s);
    const auto cut = kCut.match(header);
    return cut.hasMatch() ? lowered(cut.captured(1)) : QByteArray();
}

/// Every address of a header, in order and lower case.
std::vector<QByteArray> addressesOf(QByteArray header)
{
    if (header.isEmpty())
        return {};
    startGMime();
    header.replace('\0', ' ');
    if (const QByteArray hidden = hiddenAddress(QString::fromUtf8(header)); !hidden.isEmpty())
        return {hidden};
    std::vector<QByteArray> addresses;
    const GObjectOf<InternetAddressList> list(internet_address_list_parse(nullptr, header.constData()));
    const int count = list ? internet_address_list_length(list.get()) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress* address = internet_address_list_get_address(list.get(), i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        const char* text = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        if (const QByteArray lower = lowered(QString::fromUtf8(text)); lower.contains('@'))
            addresses.push_back(lower);
    }
    return addresses;
}

/// “Ana Mariner” of “Ana Mariner via List <list@example.org>”; empty where nobody writes via a list.
QByteArray nameBeforeVia(QByteArray from)
{
    startGMime();
    const GObjectOf<InternetAddressList> list(
        internet_address_list_parse(nullptr, from.replace('\0', ' ').constData()));
    if (!list || internet_address_list_length(list.get()) == 0)
        return {};
    const char* text = internet_address_get_name(internet_address_list_get_address(list.get(), 0));
    const QString name = QString::fromUtf8(text).simplified();
    const qsizetype via = name.indexOf(u" via "_s, 0, Qt::CaseInsensitive);
    return via > 0 ? lowered(name.first(via)).replace('\'', "").trimmed() : QByteArray();
}

} // namespace

QDate dayOfDate(QByteArray header)
{
    if (header.isEmpty())
        return {};
    startGMime();
    const DateTime written(g_mime_utils_header_decode_date(header.replace('\0', ' ').constData()));
    if (!written)
        return {};
    const DateTime utc(g_date_time_to_utc(written.get()));
    if (!utc)
        return {};
    return QDate(g_date_time_get_year(utc.get()), g_date_time_get_month(utc.get()),
                 g_date_time_get_day_of_month(utc.get()));
}

QByteArray addressOfFrom(const QByteArray& header)
{
    const auto addresses = addressesOf(header);
    return addresses.empty() ? QByteArray() : addresses.front();
}

QByteArray posterOf(const SenderHeaders& headers)
{
    const QByteArray sender = addressOfFrom(headers.from);
    if (const QByteArray original = addressOfFrom(headers.originalFrom); !original.isEmpty())
        return original;
    const QByteArray name = nameBeforeVia(headers.from);
    QByteArray post = headers.listPost.toLower();
    const bool isListItself = !sender.isEmpty() && post.contains("<mailto:" + sender + '>');
    if (name.isEmpty() && !isListItself)
        return sender;
    for (const QByteArray& address : addressesOf(headers.replyTo))
        if (address != sender && !post.contains("<mailto:" + address + '>'))
            return address;
    return name; // of the list itself nobody wrote a mail
}

} // namespace exchange
