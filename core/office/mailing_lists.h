// The mailing lists of a workstream and their monthly figures, typed in or counted from an archive.
#pragma once

#include "core/exchange/mail_archive.h"
#include "core/office/office.h"

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

/// The twelve months that end with the one before a day's.
struct ListActivity
{
    QDate from;           ///< first day of the first month
    QDate until;          ///< last day of the last month
    int messages = 0;     ///< over the months that have a figure
    int knownMonths = 0;  ///< how many have one
    int silentMonths = 0; ///< of these, without any mail
};

struct MailingList
{
    domain::Record record;
    std::vector<ListFigure> figures; ///< by month, the earliest first
    ListActivity activity;
    QDate lastChecked; ///< null where nobody looked yet
};

/// The lists of a workstream in the order they were added, as known today.
[[nodiscard]] Result<std::vector<MailingList>> mailingListsOf(Office& office, RecordId workstream);
[[nodiscard]] Result<MailingList> mailingList(Office& office, RecordId list);

/// Pure, for a list's figures on a day.
ListActivity activityOf(const std::vector<ListFigure>& figures, QDate today);

struct FigureReport
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
};

/// Stores what an archive holds as the figures of its months, in one transaction: one undo takes all back.
/// Subscribers of a month, and months the archive does not reach, stay as they are; a month between its first
/// and last mail without any gets a figure of 0. A second time the same archive changes nothing. A dry run
/// counts and writes nothing. WrongUsage: `list` is no mailing list.
[[nodiscard]] Result<FigureReport> storeFigures(Office& office, RecordId list,
                                                const exchange::MailCounts& counts, bool isDryRun = false);

} // namespace office
