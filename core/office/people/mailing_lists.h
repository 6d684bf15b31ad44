// The mailing lists of a workstream and their monthly figures, typed in or counted from an archive.
#pragma once

#include "core/exchange/mail_archive.h"
#include "core/office/desk/office.h"
#include "core/office/desk/on_conflict.h"

namespace office {

/// What is known of one month; a figure nobody gave is not known.
struct ListFigure
{
    RecordId id;
    QDate month; ///< its first day
    std::optional<int> subscribers;
    std::optional<int> messages;
    std::optional<int> posters;
    bool isCounted = false; ///< messages and posters come from an archive
};

/// The present month and the eleven before it.
struct ListActivity
{
    QDate from;          ///< first day of the first month
    int messages = 0;    ///< over the months that have a figure
    int knownMonths = 0; ///< how many have one
};

struct MailingList
{
    domain::Record record;           ///< "checked-on" is when somebody last looked whether it is open
    std::vector<ListFigure> figures; ///< by month, the earliest first
    ListActivity activity;
};

/// The lists of a workstream in the order they were added, as known today.
[[nodiscard]] Result<std::vector<MailingList>> mailingListsOf(Office& office, RecordId workstream);
[[nodiscard]] Result<MailingList> mailingList(Office& office, const domain::Record& record);

/// Pure, for a list's figures on a day.
ListActivity activityOf(const std::vector<ListFigure>& figures, QDate today);

/// Adds the figures of a month as a person typed them, or changes them where `figure` is valid. The day of
/// the month does not count; what was counted and is typed over is typed from then on.
[[nodiscard]] Status typeFigures(Office& office, RecordId list, domain::FieldValues values,
                                 RecordId figure = {});

/// Of a month; what nobody knows is not there.
struct FigureCounts
{
    std::optional<int> messages = {};
    std::optional<int> posters = {};
};

/// What becomes of a month of an archive.
struct FigureChange
{
    enum class Fate { New, Changed, Same, Kept };

    QDate month;
    Fate fate = Fate::New;
    FigureCounts before = {};
    FigureCounts after = {}; ///< in the archive
};

struct FigureReport
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;                        ///< also what was kept
    int kept = 0;                             ///< of an archive counted before, which has more of the month
    std::vector<FigureChange> months = {};    ///< all of the archive
    std::vector<FigureChange> conflicts = {}; ///< months of `updated`, or with Keep of `unchanged`
};

/// Stores what an archive holds as the figures of its months, in one transaction: one undo takes all back.
/// Subscribers of a month, and months of which the archive has no mail, stay as they are. Archives of a month
/// each overlap by time zones, so that a month counted before keeps the larger count unless the archive's is
/// taken. Which mails were counted is not kept, so that two parts of one month cannot be added up. A second
/// time the same archive changes nothing. A dry run counts and writes nothing. WrongUsage: `list` is no
/// mailing list. RefusedByRule: a month has other figures.
[[nodiscard]] Result<FigureReport> storeFigures(Office& office, RecordId list,
                                                const exchange::MailCounts& counts,
                                                OnConflict onConflict = OnConflict::Refuse,
                                                bool isDryRun = false);

/// “January 2022: messages 2, posters 2 until now; messages 3, posters 1 in this archive.”
QString changeText(const FigureChange& change);

} // namespace office
