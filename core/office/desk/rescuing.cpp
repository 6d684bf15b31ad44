#include "core/office/desk/rescuing.h"

#include "core/office/desk/backups.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/desk/texts.h"
#include "core/register/backup.h"
#include "core/register/records.h"
#include "core/register/rescue.h"
#include "core/support/text.h"
#include "core/support/user_name.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {

QStringList told(const registry::Rescued& rescued)
{
    QStringList lines{tr("Rows rescued: %1.").arg(rescued.rows)};
    if (rescued.fromHistory > 0)
        lines << tr("As the history has them, because they could not be read or said something else: %1.")
                     .arg(rescued.fromHistory);
    lines << tr("Steps of the history kept: %1 of %2.")
                 .arg(QString::number(rescued.stepsKept), QString::number(rescued.stepsRead));
    if (rescued.lost.isEmpty())
        lines << (rescued.isWhole
                      ? tr("Nothing is missing.")
                      : tr("The file had places that could not be read; nothing is known to be missing."));
    QStringList copies;
    for (const QString& copy : rescued.copiesOfErased)
        copies << support::shownPath(copy);
    if (!copies.isEmpty())
        lines << tr("A person was erased, and these copies beside the damaged register still hold them; "
                    "delete them when you no longer need them: %1.")
                     .arg(support::listedApart(copies));
    return lines;
}

bool isIn(Office& office, const TypedText& text)
{
    const auto id = findRecord(office, text.record);
    const auto record = id ? readRecord(office, *id) : support::fail(id.error());
    return record && record->head.noun == text.noun;
}

Status store(Office& office, const TypedText& text)
{
    DESK_ASSIGN(const RecordId id, findRecord(office, text.record));
    DESK_ASSIGN(const domain::Record record, readRecord(office, id));
    DESK_ASSIGN(const auto values, readFields(office, record.noun(), {{text.field, text.written}}));
    return changeFields(office, id, values);
}

/// The newest sound state that has the records; without any that has them the newest sound one.
Result<std::pair<std::unique_ptr<Office>, QString>>
stateToSaveInto(const QString& registerPath, const std::vector<TypedText>& typed, const support::Clock& clock)
{
    std::vector<Backup> states = backupsOf(registerPath);
    states.insert(states.begin(), Backup{.path = registerPath});
    std::pair<std::unique_ptr<Office>, QString> first;
    for (const Backup& state : states) {
        auto office = openBackup(state.path, clock);
        const auto report = office ? checkRegister(**office) : support::fail(office.error());
        if (!report || !report->isSound)
            continue;
        const QString name = state.path == registerPath ? tr("what lies at the place of the register now")
                                                        : tr("the backup of %1").arg(state.momentText());
        const bool hasAll =
            std::ranges::all_of(typed, [&](const TypedText& text) { return isIn(**office, text); });
        if (hasAll)
            return std::pair(std::move(*office), name);
        if (!first.first)
            first = {std::move(*office), name};
    }
    if (first.first)
        return first;
    return support::fail(
        support::ErrorCode::UnusableFile,
        tr("There is neither a sound register nor a sound backup to make a copy of. Rescue what "
           "can be read first."));
}

} // namespace

Result<RescueReport> saveTyped(const QString& registerPath, const QString& newPath,
                               const std::vector<TypedText>& typed, const support::Clock& clock)
{
    QString name;
    {
        DESK_ASSIGN(auto state, stateToSaveInto(registerPath, typed, clock));
        DESK_TRY(registry::writeNew(state.first->file(), newPath));
        name = state.second;
    }
    DESK_ASSIGN(const auto copy, openRegister(newPath, clock));
    RescueReport report{.lines = {tr("The copy was made of %1.").arg(name)}, .lost = {}};
    for (const TypedText& text : typed)
        if (const Status stored = store(*copy, text); !stored)
            report.lost << tr("“%1”: %2").arg(text.written, stored.error().message);
    copy->finishBackup();
    return report;
}

Result<RescueReport> rescue(const QString& path, const QString& newPath, const support::Clock& clock,
                            const QString& actor)
{
    const QString who = actor.isEmpty() ? support::userName() : actor;
    DESK_ASSIGN(
        const auto rescued,
        registry::rescue(path, newPath, {.indexer = registry::searchTexts, .clock = &clock, .actor = who}));
    DESK_ASSIGN(const auto office, openRegister(newPath, clock, Access::ViewOnly));
    DESK_ASSIGN(const CheckReport report, checkRegister(*office));
    if (!report.isSound)
        return support::fail(
            {.code = support::ErrorCode::UnusableFile,
             .message = tr("What could be read was written to %1, but it is not sound.").arg(newPath),
             .reasons = report.lines});
    return RescueReport{.lines = told(rescued), .lost = rescued.lost};
}

} // namespace office
