#include "core/office/calendar/calendar.h"
#include "core/office/desk/texts.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/procedure/deadline.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

constexpr int kWeek = 7;

/// What the days of the usual milestones are counted from.
enum class From {
    FirstDay,   ///< of the annual meeting
    LastDay,    ///< of the annual meeting
    Drafts,     ///< the first day of the annual meeting, less the weeks that the cycle gives for drafts
    DcReports,  ///< the day of the year that the cycle sets, not counted
    NriReports, ///< likewise; none while the cycle sets none
    Another,    ///< usual milestone
};

struct UsualMilestone
{
    const char* key;
    const char* title; ///< English source text
    From from;
    int days;                      ///< negative is before
    const char* concerns;          ///< who must be told of a move
    const char* follows = nullptr; ///< key of one that stands above, for From::Another
    bool isOwnWork = false; ///< what the Secretariat does: a task, which readers outside are not told of
};

// The distances are those of past cycles, rounded to weeks; only the drafts' is a rule, and reports have days
// of their own. Every one of them can be changed in the calendar.
constexpr UsualMilestone kUsual[] = {
    {"first-mag", QT_TRANSLATE_NOOP("office", "First open consultations and MAG meeting"), From::FirstDay,
     -41 * kWeek, "DC BPF PN NRI"},
    {"proposals", QT_TRANSLATE_NOOP("office", "BPF proposals and PN concepts due"), From::Another, -kWeek,
     "BPF PN", "first-mag"},
    {"outcome", QT_TRANSLATE_NOOP("office", "Tell proposers what the MAG decided"), From::Another, kWeek, "",
     "first-mag", true},
    {"year-ahead", QT_TRANSLATE_NOOP("office", "Write to all: what the year expects of each"), From::Another,
     2 * kWeek, "", "first-mag", true},
    {"session-call", QT_TRANSLATE_NOOP("office", "Call for DC session requests"), From::FirstDay, -33 * kWeek,
     "DC"},
    {"session-requests", QT_TRANSLATE_NOOP("office", "DC session requests close"), From::Another, 5 * kWeek,
     "DC", "session-call"},
    {"second-mag", QT_TRANSLATE_NOOP("office", "Second open consultations and MAG meeting"), From::FirstDay,
     -24 * kWeek, "DC BPF PN NRI"},
    {"drafts", QT_TRANSLATE_NOOP("office", "Draft outputs due"), From::Drafts, 0, "BPF PN"},
    {"draft-reminder", QT_TRANSLATE_NOOP("office", "Remind of the draft outputs"), From::Another, -2 * kWeek,
     "", "drafts", true},
    {"papers", QT_TRANSLATE_NOOP("office", "DC papers for the main session due"), From::FirstDay, -4 * kWeek,
     "DC"},
    {"comments", QT_TRANSLATE_NOOP("office", "Comments on draft outputs close"), From::FirstDay, -kWeek,
     "BPF PN"},
    {"session-reports", QT_TRANSLATE_NOOP("office", "Session reports due"), From::LastDay, 2 * kWeek,
     "DC BPF PN"},
    {"final", QT_TRANSLATE_NOOP("office", "Final outputs due"), From::LastDay, 6 * kWeek, "BPF PN"},
    {"evaluation", QT_TRANSLATE_NOOP("office", "Evaluations of the editions due"), From::Another, 2 * kWeek,
     "BPF PN", "final"},
    {"dc-reports", QT_TRANSLATE_NOOP("office", "Annual reports of the DCs due"), From::DcReports, 0, "DC"},
    {"report-call", QT_TRANSLATE_NOOP("office", "Ask the DCs for their annual reports"), From::Another,
     -8 * kWeek, "", "dc-reports", true},
    {"report-reminder", QT_TRANSLATE_NOOP("office", "Remind the DCs of their annual reports"), From::Another,
     -2 * kWeek, "", "dc-reports", true},
    {"late-reminder", QT_TRANSLATE_NOOP("office", "Remind the DCs whose annual reports are late"),
     From::Another, kWeek, "", "dc-reports", true},
    {"nri-reports", QT_TRANSLATE_NOOP("office", "Annual reports of the NRIs due"), From::NriReports, 0,
     "NRI"},
};

/// The values of a milestone's day; empty for one that this cycle does not have.
domain::FieldValues dayOf(const UsualMilestone& usual, const Record& cycle,
                          const procedure::Parameters& parameters)
{
    const QDate first = cycle[domain::cycle::starts];
    const auto distance = [](qint64 days) { return domain::FieldValues{{u"offset"_s, days}}; };
    const auto fixed = [](QDate day) {
        return day.isValid() ? domain::FieldValues{{u"starts"_s, day}} : domain::FieldValues();
    };
    switch (usual.from) {
    case From::FirstDay:
    case From::Another:
        return distance(usual.days);
    case From::LastDay:
        return distance(first.daysTo(cycle[domain::cycle::ends]) + usual.days);
    case From::Drafts:
        return distance(first.daysTo(procedure::draftOutputsDue(first, parameters)));
    case From::DcReports:
        return fixed(procedure::reportDue(
            cycle[domain::cycle::year], QString::fromLatin1(domain::Stream::kDynamicCoalition), parameters));
    case From::NriReports:
        return fixed(procedure::reportDue(cycle[domain::cycle::year],
                                          QString::fromLatin1(domain::Stream::kInitiative), parameters));
    }
    Q_UNREACHABLE();
}

/// Imported titles often go on where ours end: "…MAG meeting, Geneva". An invalid id where there is none.
RecordId titled(const std::vector<Record>& dates, const QString& title)
{
    const auto found = std::ranges::find_if(
        dates, [&](const Record& date) { return date.head.title.startsWith(title, Qt::CaseInsensitive); });
    return found == dates.end() ? RecordId() : found->head.id;
}

} // namespace

Result<QMap<RecordId, QDate>> daysByRule(Office& office, const Record& cycle,
                                         const procedure::Parameters& parameters)
{
    DESK_ASSIGN(const auto present,
                registry::readRecords(office.file(), *domain::noun(u"milestone"_s), cycle.head.id));
    QMap<RecordId, QDate> days;
    for (const UsualMilestone& usual : kUsual) {
        const bool isByRule =
            usual.from == From::Drafts || usual.from == From::DcReports || usual.from == From::NriReports;
        const RecordId id = isByRule ? titled(present, tr(usual.title)) : RecordId();
        if (!id.isValid())
            continue;
        const domain::FieldValues values = dayOf(usual, cycle, parameters);
        const int offset = domain::read(values, domain::milestone::offset);
        days.insert(id, usual.from == From::Drafts ? cycle[domain::cycle::starts].addDays(offset)
                                                   : domain::read(values, domain::shared::starts));
    }
    return days;
}

Result<int> planYear(Office& office, int year)
{
    DESK_ASSIGN(const Record cycle, cycleOf(office, year));
    DESK_ASSIGN(const auto parameters, parametersOf(office, year));
    DESK_ASSIGN(auto present,
                registry::readRecords(office.file(), *domain::noun(u"milestone"_s), cycle.head.id));
    DESK_ASSIGN(const auto tasks, registry::readRecords(office.file(), *domain::noun(u"task"_s)));
    std::ranges::copy_if(tasks, std::back_inserter(present),
                         [&](const Record& task) { return task.head.year == year; });

    registry::Transaction transaction(
        office.file(), note(office, "plan-year", tr("Plan the year %1").arg(QString::number(year))));
    QMap<QString, RecordId> byKey;
    int added = 0;
    for (const UsualMilestone& usual : kUsual) {
        const QString title = tr(usual.title);
        RecordId& id = byKey[QString::fromLatin1(usual.key)];
        id = titled(present, title);
        domain::FieldValues values = dayOf(usual, cycle, parameters);
        if (id.isValid() || values.isEmpty())
            continue;
        values.insert(u"title"_s, title);
        if (!usual.isOwnWork)
            values.insert(u"concerns"_s, QString::fromLatin1(usual.concerns));
        if (usual.follows)
            values.insert(u"follows"_s, byKey.value(QString::fromLatin1(usual.follows)).value());
        DESK_ASSIGN(id, writeRecord(office, {.noun = usual.isOwnWork ? u"task"_s : u"milestone"_s,
                                             .values = values,
                                             .parent = usual.isOwnWork ? RecordId() : cycle.head.id,
                                             .year = year,
                                             .isSample = cycle.head.isSample}));
        ++added;
    }
    DESK_TRY(office.commit(transaction));
    return added;
}

} // namespace office
