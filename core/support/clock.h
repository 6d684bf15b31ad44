// Where the program takes the time from; tests and `--today` put another clock in.
#pragma once

#include <QDate>
#include <QDateTime>

#include <memory>

namespace support {

class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, to the second.
    virtual QDateTime now() const = 0;
    /// The person's calendar day.
    virtual QDate today() const = 0;
    /// Whether somebody set the day on purpose; then a sample register does not bring its own.
    virtual bool isSet() const { return false; }
};

class SystemClock final : public Clock
{
public:
    /// SOURCE_DATE_EPOCH, where it is set, is the time; documents built twice are then equal byte for byte.
    QDateTime now() const override;
    QDate today() const override;
};

/// Stands still at noon UTC of a day, and can be moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day)
        : m_now(day, QTime(12, 0), Qt::UTC)
    {
    }
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    bool isSet() const override { return true; }
    void moveTo(QDate day) { m_now.setDate(day); }

private:
    QDateTime m_now;
};

/// For a worker, which may outlive the clock.
std::shared_ptr<const Clock> copyOf(const Clock& clock);

} // namespace support
