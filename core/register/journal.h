// Reading the history, and proving that nobody rewrote it.
#pragma once

#include "core/domain/record.h"
#include "core/register/chain_head.h"
#include "core/register/transaction.h"

#include <QDateTime>

namespace registry {

class Connection;

struct JournalEntry
{
    qint64 id = 0; ///< consecutive from 1
    QString command;
    Step step = Step::Do;
    qint64 undoes = 0;    ///< the entry that this one takes back, else 0
    QDateTime recordedAt; ///< UTC
    QDate happenedOn;     ///< the day of the event itself
    QString summary;      ///< summary, reason and actor are empty where they were erased
    QString reason;
    QString actor;
    bool isErased = false;
};

/// Newest first; `before` is the id of the last entry already seen, 0 for the first page.
support::Result<std::vector<JournalEntry>> journalPage(Connection& db, int limit, qint64 before = 0);
/// The record, and what belongs to it, or did until it was removed.
support::Result<QList<qint64>> familyOf(Connection& db, qint64 record);
/// An invalid day is no bound.
struct Days
{
    QDate from;
    QDate until; ///< of them too
};
/// Of these records alone, by the day on which each thing happened, the last first; what was written down of
/// one day in the order of writing.
support::Result<std::vector<JournalEntry>> journalOfRecords(Connection& db, const QList<qint64>& records,
                                                            int limit, qint64 before = 0,
                                                            const Days& days = {});
/// The day of what first made a record, by the history; null where that does not hold it.
support::Result<QDate> firstDay(Connection& db, domain::RecordId record);
/// NotFound where there is no such entry.
support::Result<JournalEntry> journalEntry(Connection& db, qint64 entry);
/// Row changes of an entry in their order; values are empty where they were erased.
support::Result<std::vector<RowChange>> changesOf(Connection& db, qint64 entry);
/// For showing: those among the first `limit`; with records, all of their own, and of the first those of no
/// record.
support::Result<std::vector<RowChange>> firstChangesOf(Connection& db, qint64 entry, int limit,
                                                       const QList<qint64>& records = {});

support::Result<ChainHead> chainHead(Connection& db);
/// Empty where there is no such step.
support::Result<QByteArray> hashOfStep(Connection& db, qint64 entry);
/// Whatever later entries touched, each once, by its number.
support::Result<std::vector<domain::RecordId>> recordsChangedAfter(Connection& db, qint64 entry);

/// Recomputes every link; UnusableFile names the first entry that does not fit.
support::Result<ChainHead> verifyChain(Connection& db);
/// The entry that it names; 0 where the chain holds, or its tables cannot be read.
qint64 firstBrokenEntry(Connection& db);

} // namespace registry
