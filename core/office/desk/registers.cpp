#include "core/office/desk/registers.h"

#include "core/office/desk/records.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/texts.h"
#include "core/register/backup.h"
#include "core/register/cases.h"
#include "core/register/check.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"
#include "core/register/search_health.h"
#include "core/support/text.h"

#include <QFileInfo>

namespace office {

using namespace Qt::StringLiterals;

namespace {

/// The program's procedures, and those of the register that the program no longer brings along.
Result<std::unique_ptr<Office>> furnish(std::unique_ptr<registry::Connection> file,
                                        const support::Clock& clock)
{
    procedure::Library library = procedure::Library::compiledIn();
    DESK_ASSIGN(const auto pinned, registry::pinnedProcedures(*file));
    for (const registry::PinnedProcedure& entry : pinned)
        if (!library.has(entry.key, entry.version))
            DESK_TRY(library.add(entry.json, tr("the register's copy of %1").arg(entry.key)));
    DESK_ASSIGN(const QDate storyDay, registry::readStoryDay(*file));
    auto office = std::make_unique<Office>(std::move(file), std::move(library), clock);
    office->completeEach(endTasks);
    if (storyDay.isValid() && !clock.isSet())
        office->standAt(storyDay);
    return office;
}

Result<QString> unfinished(Office& office)
{
    DESK_ASSIGN(const std::vector<RecordId> persons, office.unfinishedErasures());
    DESK_ASSIGN(const auto heads, registry::readHeads(office.file(), persons));
    QStringList ids;
    for (const domain::RecordHead& head : heads)
        ids << head.idText;
    if (ids.isEmpty())
        return QString();
    return tr("The erasure of a person is not finished in the files beside the register: %1. It goes on when "
              "the register is opened in the window, or with the next command that changes it.")
        .arg(support::listed(ids));
}

} // namespace

Result<std::unique_ptr<Office>> newRegister(const QString& path, const FirstCycle& cycle,
                                            const support::Clock& clock)
{
    const domain::FieldValues values{{u"year"_s, qint64(cycle.year)},
                                     {u"number"_s, qint64(cycle.number)},
                                     {u"place"_s, cycle.place.isEmpty() ? QVariant() : QVariant(cycle.place)},
                                     {u"starts"_s, cycle.starts},
                                     {u"ends"_s, cycle.ends}};
    // Made without a file first: a cycle that is refused, or a program that is stopped, leaves none behind.
    DESK_ASSIGN(const auto made, memoryOffice(clock));
    DESK_ASSIGN([[maybe_unused]] const RecordId id, addCycle(*made, values));
    DESK_TRY(registry::writeNew(made->file(), path));
    return openRegister(path, clock);
}

Result<std::unique_ptr<Office>> openRegister(const QString& path, const support::Clock& clock, Access access)
{
    DESK_ASSIGN(auto file, registry::openRegister(path, {.access = access}));
    return furnish(std::move(file), clock);
}

Result<std::unique_ptr<Office>> openRegisterToRead(const QString& path, const support::Clock& clock)
{
    DESK_ASSIGN(auto file, registry::openRegister(path, {.checks = registry::Checks::Beside}));
    return furnish(std::move(file), clock);
}

Result<std::unique_ptr<Office>> openCopy(const QString& path, const support::Clock& clock)
{
    DESK_ASSIGN(auto file, registry::openCopy(path));
    return furnish(std::move(file), clock);
}

Result<std::unique_ptr<Office>> memoryOffice(const support::Clock& clock)
{
    DESK_ASSIGN(auto file, registry::memoryRegister());
    return furnish(std::move(file), clock);
}

Result<CheckReport> checkRegister(Office& office)
{
    CheckReport report;
    const auto head = registry::checkRegister(office.file());
    if (!head)
        report.lines << head.error().message;
    DESK_ASSIGN(const auto cases, registry::allCaseStates(office.file()));
    for (const registry::CaseOfState& entry : cases) {
        const procedure::Procedure* procedure = office.procedures().find(entry.procedure, entry.version);
        if (!procedure || !procedure->state(entry.state))
            report.lines << tr("%1 is in the state “%2”, which its procedure does not have.")
                                .arg(entry.idText, entry.state);
    }
    QString search;
    std::optional<QString> fault;
    if (report.lines.isEmpty()) { // of records that are damaged no index can be made
        DESK_ASSIGN(fault, registry::firstFaultOfSearch(office.file()));
    }
    if (fault) {
        report.isSearchSound = !office.isViewOnly() && registry::repairSearch(office.file());
        search =
            report.isSearchSound
                ? tr("The search index was out of order and was made again from the records.")
                : tr("The search index is out of order, so that search may miss records. It is made again "
                     "when the register is checked where it can be written.");
        if (!report.isSearchSound)
            report.lines << search;
    }
    report.isSound = report.lines.isEmpty();
    if (report.isSound)
        report.lines << tr("The register is sound: %1 journal entries, %2 cases.")
                            .arg(QString::number(head->count), QString::number(cases.size()));
    if (report.isSound && !search.isEmpty())
        report.lines << search;
    if (report.isSound) {
        DESK_ASSIGN(const QString erasures, unfinished(office));
        if (!erasures.isEmpty())
            report.lines << erasures;
    }
    return report;
}

Status backUp(Office& office, const QString& path) { return registry::backUp(office.file(), path); }

} // namespace office
