#include "core/office/desk/usual_milestones.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/texts.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

constexpr int kWeek = 7;

// The distances are those of past cycles, rounded to weeks; only the drafts' is a rule, and reports have days
// of their own. Every one of them can be changed in the calendar.
constexpr UsualMilestone kUsual[] = {
    {"first-mag", QT_TRANSLATE_NOOP("office", "First open consultations and MAG meeting"), From::FirstDay,
     -41 * kWeek, "DC BPF PN NRI"},
    {"proposals", QT_TRANSLATE_NOOP("office", "BPF proposals and PN concepts due"), From::Another, -kWeek,
     "BPF PN", "first-mag"},
    {"outcome", QT_TRANSLATE_NOOP("office", "Tell proposers what the MAG decided"), From::Another, kWeek, "",
     "first-mag", "all-proposers-told"},
    {"year-ahead", QT_TRANSLATE_NOOP("office", "Write to all: what the year expects of each"), From::Another,
     2 * kWeek, "", "first-mag", "all-told-of-year"},
    {"session-call", QT_TRANSLATE_NOOP("office", "Call for DC session requests"), From::FirstDay, -33 * kWeek,
     "DC"},
    {"session-requests", QT_TRANSLATE_NOOP("office", "DC session requests close"), From::Another, 5 * kWeek,
     "DC", "session-call"},
    {"second-mag", QT_TRANSLATE_NOOP("office", "Second open consultations and MAG meeting"), From::FirstDay,
     -24 * kWeek, "DC BPF PN NRI"},
    {"drafts", QT_TRANSLATE_NOOP("office", "Draft outputs due"), From::Drafts, 0, "BPF PN"},
    {"draft-reminder", QT_TRANSLATE_NOOP("office", "Remind of the draft outputs"), From::Another, -2 * kWeek,
     "", "drafts", "all-drafts-reminded"},
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
     -8 * kWeek, "", "dc-reports", "all-reports-asked"},
    {"report-reminder", QT_TRANSLATE_NOOP("office", "Remind the DCs of their annual reports"), From::Another,
     -2 * kWeek, "", "dc-reports", "all-reports-reminded"},
    {"late-reminder", QT_TRANSLATE_NOOP("office", "Remind the DCs whose annual reports are late"),
     From::Another, kWeek, "", "dc-reports", "all-late-reminded"},
    {"nri-reports", QT_TRANSLATE_NOOP("office", "Annual reports of the NRIs due"), From::NriReports, 0,
     "NRI"},
};

} // namespace

QString UsualMilestone::titleText() const { return tr(title); }

std::span<const UsualMilestone> usualMilestones() { return kUsual; }

RecordId titled(const std::vector<Record>& dates, const QString& title)
{
    const auto found = std::ranges::find_if(
        dates, [&](const Record& date) { return date.head.title.startsWith(title, Qt::CaseInsensitive); });
    return found == dates.end() ? RecordId() : found->head.id;
}

Result<std::optional<Record>> usualMilestone(Office& office, int year, const QString& key)
{
    const auto cycle = cycleOf(office, year);
    const auto usual =
        std::ranges::find(kUsual, key, [](const UsualMilestone& each) { return each.keyText(); });
    if (!cycle || usual == std::end(kUsual))
        return std::optional<Record>();
    DESK_ASSIGN(const auto milestones,
                registry::readRecords(office.file(), *domain::noun(u"milestone"_s), cycle->head.id));
    const RecordId id = titled(milestones, usual->titleText());
    const auto found = std::ranges::find(milestones, id, [](const Record& each) { return each.head.id; });
    return found == milestones.end() ? std::optional<Record>() : std::optional(*found);
}

} // namespace office
