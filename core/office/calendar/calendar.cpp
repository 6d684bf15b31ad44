#include "core/office/calendar/calendar.h"

#include "core/domain/audience.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/owners.h"
#include "core/office/desk/plan.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/procedure/procedure.h"
#include "core/register/desk_rows.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordHead;

namespace {

/// A noun whose records stand in the calendar by themselves.
struct Dated
{
    domain::DateFact from;
    std::optional<domain::DateFact> until; ///< none: one day
    CalendarBand band;
};

constexpr Dated kDated[] = {
    {domain::cycle::starts, domain::cycle::ends, CalendarBand::Milestones},
    {domain::milestone::starts, domain::milestone::ends, CalendarBand::Milestones},
    {domain::mag_meeting::starts, domain::mag_meeting::ends, CalendarBand::Meetings},
    {domain::dccg_meeting::starts, std::nullopt, CalendarBand::Meetings},
    {domain::nri_meeting::starts, domain::nri_meeting::ends, CalendarBand::Meetings},
    {domain::activity::starts, domain::activity::ends, CalendarBand::Meetings},
    {domain::output::commentsFrom, domain::output::commentsUntil, CalendarBand::Work},
    {domain::call_for_input::starts, domain::call_for_input::ends, CalendarBand::Work},
    {domain::work_phase::starts, domain::work_phase::ends, CalendarBand::Work},
};

bool isDated(const QString& noun)
{
    return std::ranges::any_of(kDated,
                               [&](const Dated& d) { return noun == QLatin1StringView(d.from.noun); });
}

/// A meeting that is over without having been held.
bool isCalledOff(const Record& record)
{
    return record.head.noun == "nri-meeting"_L1 &&
           record.head.caseState.category == procedure::categoryKey(procedure::Category::Closed) &&
           !record[domain::nri_meeting::reportReceivedOn].isValid();
}

bool isLinkForAll(const Record& record)
{
    const domain::Field* const link = record.noun().field(domain::shared::link.keyText());
    return link && domain::mayRead(domain::Audience::Public, record, *link);
}

/// Gathers the entries of a cycle, or of all.
class CalendarReader
{
public:
    CalendarReader(Office& office, int year)
        : m_office(office)
        , m_owners(office)
        , m_year(year)
    {
    }

    Result<std::vector<CalendarEntry>> read()
    {
        for (const Dated& dated : kDated)
            DESK_TRY(addDated(dated));
        DESK_TRY(addOwed());
        DESK_TRY(addPlannedLetters());
        std::ranges::stable_sort(m_entries, {}, [](const CalendarEntry& entry) {
            return std::pair(entry.starts, int(entry.band));
        });
        return std::move(m_entries);
    }

private:
    /// A milestone is of its cycle wherever its day falls.
    Result<int> yearOf(const RecordHead& head, QDate day) const
    {
        if (head.noun == "milestone"_L1) {
            DESK_ASSIGN(const Record cycle, readRecord(m_office, head.parent));
            return int(cycle[domain::cycle::year]);
        }
        return head.year ? head.year : day.year();
    }

    Status addEntry(CalendarEntry entry)
    {
        DESK_ASSIGN(entry.year, yearOf(entry.record, entry.starts));
        if (m_year && entry.year != m_year)
            return {};
        if (entry.record.noun != "milestone"_L1) { // its owner is the cycle that is looked at
            DESK_ASSIGN(entry.owner, m_owners.titleOf(entry.record));
        }
        m_entries.push_back(std::move(entry));
        return {};
    }

    Status addDated(const Dated& dated)
    {
        DESK_ASSIGN(const auto records, recordsOf(m_office, QString::fromLatin1(dated.from.noun)));
        for (const Record& record : records) {
            const QDate until = dated.until ? record[*dated.until] : QDate();
            const QDate from = record[dated.from].isValid() ? record[dated.from] : until;
            if (!from.isValid())
                continue;
            const bool isPeriod = record.head.noun == "output"_L1;
            DESK_TRY(addEntry(
                {.record = record.head,
                 .band = dated.band,
                 .title = isPeriod ? tr("Comments on %1").arg(record.head.title) : planTitle(record.head),
                 .owner = {},
                 .starts = from,
                 .ends = until.isValid() ? until : from,
                 .isCalledOff = isCalledOff(record),
                 .place = record[domain::shared::place],
                 .link = record[domain::shared::link],
                 .isLinkForAll = isLinkForAll(record),
                 .summary = record[domain::shared::summary]}));
        }
        return {};
    }

    Status addOwed()
    {
        DESK_ASSIGN(const auto owed, registry::owedUntil(m_office.file(), QDate(2199, 12, 31)));
        for (const RecordHead& head : owed) {
            if (isDated(head.noun))
                continue;
            const bool isOurs = head.noun == "task"_L1 || head.noun == "letter"_L1;
            DESK_TRY(addEntry({.record = head,
                               .band = isOurs ? CalendarBand::Letters : CalendarBand::Deadlines,
                               .title = planTitle(head),
                               .owner = {},
                               .starts = head.deadline.on,
                               .ends = head.deadline.on,
                               .isDeadline = true}));
        }
        return {};
    }

    Status addPlannedLetters()
    {
        DESK_ASSIGN(const auto letters, recordsOf(m_office, u"letter"_s));
        for (const Record& letter : letters)
            if (const QDate day = letter[domain::letter::plannedFor];
                day.isValid() && !letter[domain::letter::sentOn].isValid())
                DESK_TRY(addEntry({.record = letter.head,
                                   .band = CalendarBand::Letters,
                                   .title = tr("Send: %1").arg(letter.head.title),
                                   .owner = {},
                                   .starts = day,
                                   .ends = day,
                                   .part = u"planned"_s}));
        return {};
    }

    Office& m_office;
    Owners m_owners;
    int m_year;
    std::vector<CalendarEntry> m_entries;
};

} // namespace

QString bandLabel(CalendarBand band)
{
    switch (band) {
    case CalendarBand::Milestones:
        return tr("Milestones");
    case CalendarBand::Meetings:
        return tr("Meetings");
    case CalendarBand::Work:
        return tr("Comments and inputs");
    case CalendarBand::Deadlines:
        return tr("Reports and drafts due");
    case CalendarBand::Letters:
        return tr("Letters and tasks");
    }
    Q_UNREACHABLE();
}

Result<std::vector<CalendarEntry>> calendarEntries(Office& office, int year)
{
    return CalendarReader(office, year).read();
}

Result<std::vector<CalendarEntry>> calendarToRead(Office& office)
{
    DESK_ASSIGN(auto entries, calendarEntries(office, 0));
    const auto what = [](const CalendarEntry& entry) {
        return std::tuple(entry.title, entry.starts, entry.ends);
    };
    std::set<std::tuple<QString, QDate, QDate>> meetings;
    for (const CalendarEntry& entry : entries)
        if (entry.band == CalendarBand::Meetings)
            meetings.insert(what(entry));
    std::erase_if(entries, [&](const CalendarEntry& entry) {
        return entry.record.noun == "milestone"_L1 && meetings.contains(what(entry));
    });
    return entries;
}

Result<QString> distanceText(Office& office, const Record& milestone)
{
    const QString offset = domain::milestone::offset.keyText();
    if (!milestone.isKnown(domain::milestone::offset))
        return QString();
    const RecordId followed = milestone[domain::milestone::follows];
    const RecordId anchorId = followed.isValid() ? followed : milestone.head.parent;
    DESK_ASSIGN(const Record anchor, readRecord(office, anchorId));
    return tr("%1: %2").arg(planTitle(anchor.head), domain::displayValue(*milestone.noun().field(offset),
                                                                         milestone.values.value(offset)));
}

} // namespace office
