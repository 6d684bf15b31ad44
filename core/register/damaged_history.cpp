#include "core/register/damaged_history.h"

#include "core/register/connection.h"
#include "core/register/damaged_rows.h"

#include <algorithm>

namespace registry {

using namespace support;

namespace {

const Columns kStepColumns{"id", "command", "step", "undoes", "recorded_at", "summary", "hash"};

template <typename T>
T valueOr(const Value& value, T other)
{
    const T* held = std::get_if<T>(&value);
    return held ? *held : other;
}

JournalEntry toStep(const Values& values)
{
    return {.id = valueOr(values[0], qint64(0)),
            .command = valueOr(values[1], QString()),
            .step = Step(std::clamp<qint64>(valueOr(values[2], qint64(0)), 0, 2)),
            .undoes = valueOr(values[3], qint64(0)),
            .recordedAt = QDateTime::fromString(valueOr(values[4], QString()), Qt::ISODate),
            .happenedOn = {},
            .summary = valueOr(values[5], QString()),
            .reason = {},
            .actor = {},
            .isErased = std::holds_alternative<std::monostate>(values[5])};
}

} // namespace

Result<StepsSince> stepsSince(const QString& damagedPath, const ChainHead& head)
{
    DESK_ASSIGN(const auto db, Connection::openDamaged(damagedPath));
    StepsSince since;
    bool isSameHistory = head.count == 0;
    bool isInOrder = true;
    DESK_ASSIGN(const bool isWhole,
                readPastDamage(*db, "journal_entry", kStepColumns, [&](qint64 id, const Values& values) {
                    if (id == head.count)
                        isSameHistory = valueOr(values[6], QByteArray()) == head.hash;
                    if (id <= head.count)
                        return;
                    isInOrder = isInOrder && id == head.count + qint64(since.steps.size()) + 1;
                    since.steps.push_back(toStep(values));
                }));
    since.isWhole = isWhole && isSameHistory && isInOrder;
    std::ranges::reverse(since.steps);
    return since;
}

} // namespace registry
