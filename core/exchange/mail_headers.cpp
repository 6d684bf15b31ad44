#include "core/exchange/mail_headers.h"

#include "core/exchange/gmime_objects.h"

#include <QString>

namespace exchange {

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

QByteArray addressOfFrom(QByteArray header)
{
    if (header.isEmpty())
        return {};
    startGMime();
    header.replace('\0', ' ');
    static constexpr char kHidden[] = " at ";
    if (const qsizetype at = header.indexOf(kHidden); at > 0 && !header.contains('@'))
        header.replace(at, qsizetype(sizeof kHidden) - 1, "@");
    const GObjectOf<InternetAddressList> list(internet_address_list_parse(nullptr, header.constData()));
    const int count = list ? internet_address_list_length(list.get()) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress* address = internet_address_list_get_address(list.get(), i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        const char* text = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        const QByteArray lower = QString::fromUtf8(text).toLower().toUtf8();
        if (lower.contains('@'))
            return lower;
    }
    return {};
}

} // namespace exchange
