#include "core/support/clock.h"

namespace support {

QDateTime SystemClock::now() const
{
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    const auto now = isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()), Qt::UTC);
}

QDate SystemClock::today() const
{
    return qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH") ? now().date() : QDate::currentDate();
}

std::shared_ptr<const Clock> copyOf(const Clock& clock)
{
    if (clock.isSet())
        return std::make_shared<const FixedClock>(clock.today());
    return std::make_shared<const SystemClock>();
}

} // namespace support
