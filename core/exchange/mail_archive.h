// Counts the mails of a mailing list's archive: how many a month, from how many posters. Nothing of a mail is
// kept but that it was there.
#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QIODevice>

#include <functional>
#include <vector>

namespace exchange {

struct MailMonth
{
    QDate month; ///< its first day
    int messages = 0;
    int posters = 0; ///< distinct senders, see `posterOf`
    bool operator==(const MailMonth&) const = default;
};

struct MailCounts
{
    std::vector<MailMonth> months; ///< in order; a month without mail is not among them
    int messages = 0;              ///< all of the archive, also those without a usable date
    int posters = 0;               ///< distinct over the whole archive
    int withoutDate = 0;           ///< in no month: no date, one that is none, or one still to come
    int withoutSender = 0;         ///< of which nobody can be made out; no poster is counted for them
    int repeats = 0;               ///< of a Message-ID that came before; counted nowhere else
    QDate first;                   ///< the day of the earliest mail with a usable date, in UTC
    QDate last;
    int incomplete = 0;   ///< mails that are told about in a warning
    QStringList warnings; ///< translated, each with its line; the first of them where there are very many
};

/// Memory does not grow with the size of an archive, only with its posters and Message-IDs. These are far
/// above what any list has, and far below what would hurt.
struct MailLimits
{
    qint64 bytes = 8LL * 1024 * 1024 * 1024; ///< unpacked, so that a small packed file cannot go on for ever
    qsizetype posters = 1'000'000;           ///< over all months, each counted in each month it wrote in
    qsizetype ids = 2'000'000;
    qsizetype warnings = 100;
};

/// Hears how many bytes of how many are read (the total is 0 where nobody knows it); false cancels.
using MailProgress = std::function<bool(qint64 done, qint64 total)>;

/// An mbox archive, plain or gzipped, told apart by its first bytes. A mail begins at each line that begins
/// with “From ” and ends with a date; where the first line has none, at each that begins with “From ”. Its
/// month is that of its Date header in UTC. A Message-ID counts once. Byte order marks are passed over. Dates
/// after `today` (one day is forgiven, for clocks and time zones) or before 1970 are not usable. Cancelled:
/// nothing. UnusableFile: unreadable, damaged or cut gzip, over a limit. BadInput: not an mbox. Safe in a
/// worker.
[[nodiscard]] support::Result<MailCounts> countMails(const QString& path, QDate today,
                                                     const MailProgress& progress = {});

/// The same from an open device, which may be sequential but has nothing more once it reads nothing.
[[nodiscard]] support::Result<MailCounts>
countMails(QIODevice& archive, QDate today, const MailProgress& progress = {}, const MailLimits& limits = {});

} // namespace exchange
