#include "core/exchange/mail_headers.h"

#include <QString>

#include <gmime/gmime.h>

#include <memory>

namespace exchange {

namespace {

template <auto release>
struct Release
{
    void operator()(auto* object) const { release(object); }
};
using DateTime = std::unique_ptr<GDateTime, Release<g_date_time_unref>>;
using AddressList = std::unique_ptr<InternetAddressList, Release<g_object_unref>>;

void makeReady()
{
    static const bool s_isReady = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(s_isReady)
}

} // namespace

QDate dayOfDate(QByteArray header)
{
    if (header.isEmpty())
        return {};
    makeReady();
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
    makeReady();
    header.replace('\0', ' ');
    static constexpr char kHidden[] = " at ";
    if (const qsizetype at = header.indexOf(kHidden); at > 0 && !header.contains('@'))
        header.replace(at, qsizetype(sizeof kHidden) - 1, "@");
    const AddressList list(internet_address_list_parse(nullptr, header.constData()));
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
