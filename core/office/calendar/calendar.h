// The calendar of a cycle: what has a day in it, what is counted from what, and what moves when a day moves.
#pragma once

#include "core/office/desk/office.h"
#include "core/procedure/parameters.h"

namespace office {

/// The kinds of things a calendar tells apart, in the order it shows them.
enum class CalendarBand {
    Milestones, ///< and the annual meeting itself
    Meetings,   ///< of the MAG, of coordination groups, of workstreams and initiatives
    Work,       ///< periods for comments and inputs, phases of a work plan
    Deadlines,  ///< reports and drafts that are owed
    Letters,    ///< and tasks: what the Secretariat has to do itself
};
QString bandLabel(CalendarBand band); ///< translated

/// Something with a day. What is owed lasts until the end of its day, UTC.
struct CalendarEntry
{
    domain::RecordHead record;
    CalendarBand band = CalendarBand::Milestones;
    QString title;
    QString owner; ///< title of the workstream or person concerned, empty for none
    QDate starts;
    QDate ends;              ///< the last day, never null
    bool isDeadline = false; ///< owed on this day
    bool isCalledOff = false;
    int year = 0;      ///< of the cycle in whose calendar it stands
    QString part = {}; ///< tells apart two entries of one record: "planned"
    QString place = {};
    QString link = {};
    bool isLinkForAll = true; ///< else it is for the office alone
    QString summary = {};
};

/// Of a cycle, or with year 0 of the whole register; by day, those of one day by band.
[[nodiscard]] Result<std::vector<CalendarEntry>> calendarEntries(Office& office, int year);

/// The whole register's for reading: a meeting is told once, not also as the milestone of its name and days.
[[nodiscard]] Result<std::vector<CalendarEntry>> calendarToRead(Office& office);

/// How a milestone's day comes about: "6 weeks before the annual meeting"; empty for a day of its own.
[[nodiscard]] Result<QString> distanceText(Office& office, const domain::Record& milestone);

struct NewDay
{
    QDate starts;
    QDate ends = {}; ///< null: it lasts as long as before
    /// A milestone that is counted from another gets a day of its own; else its distance changes.
    bool becomesFixed = false;
};

struct MovedDate
{
    domain::RecordHead record;
    QString title; ///< "Draft output of BPF Cybersecurity"
    QString owner;
    QDate from;
    QDate to;
};

/// Related to what moves, and yet it stays.
struct StayingDate
{
    QString title;
    QDate day;
    QString because;
};

/// Those of one kind whose dates are concerned.
struct ToTell
{
    QString stream; ///< DC, BPF, PN, NRI
    std::vector<domain::RecordHead> workstreams;
};

struct MovePreview
{
    std::vector<MovedDate> moves; ///< what was asked for first, then by new day
    std::vector<StayingDate> stays;
    std::vector<ToTell> toTell;
};

/// What would happen if a milestone or the annual meeting (`what` is its cycle) stood on another day. Writes
/// nothing. A day that ends before it starts, or a circle of milestones, is refused.
[[nodiscard]] Result<MovePreview> previewMove(Office& office, RecordId what, const NewDay& day);

/// The same in one step that one undo takes back. Every date that moves keeps the day it first had, and the
/// reason, which is needed.
[[nodiscard]] Result<MovePreview> moveDay(Office& office, RecordId what, const NewDay& day,
                                          const QString& reason);

/// The same inside the caller's transaction, as one of several things that a command does.
[[nodiscard]] Status writeMove(Office& office, RecordId what, const NewDay& day, const QString& reason);

/// The milestones of a cycle's usual plan whose days the rules set, with the days that `parameters` set.
[[nodiscard]] Result<QMap<RecordId, QDate>> daysByRule(Office& office, const domain::Record& cycle,
                                                       const procedure::Parameters& parameters);

/// Adds the usual milestones of a year to its cycle, most of them counted from the annual meeting, and as
/// tasks counted from those what the Secretariat does then, which is its own business; those whose titles
/// begin one that is there already are skipped. Answers how many were added.
[[nodiscard]] Result<int> planYear(Office& office, int year);

} // namespace office
