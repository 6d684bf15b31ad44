// What the register ever kept about one person, so that all of it can go: a person's right, and bar S10.
#pragma once

#include "core/domain/noun.h"
#include "core/register/transaction.h"

#include <QStringList>

namespace registry {

/// The person, those that were merged into them, and what is titled by them (roles, links), also records that
/// are gone.
support::Result<std::vector<domain::RecordId>> recordsAbout(Connection& db, domain::RecordId person);

/// What of a person was ever on record, each once: of those merged into them too.
struct KnownBy
{
    QStringList names;
    QStringList addresses;
    QStringList telephones;
};
support::Result<KnownBy> knownBy(Connection& db, domain::RecordId person);

/// Steps of the history that touched these records and still have their words.
support::Result<std::vector<qint64>> entriesOf(Connection& db, const std::vector<domain::RecordId>& records);

/// Of the step that erases a person.
inline constexpr char kEraseCommand[] = "erase";

/// Adds to the transaction's erasures every row of these records: their values and the words of the commands
/// that wrote them leave the history.
support::Status eraseHistoryOf(Connection& db, Transaction& transaction,
                               const std::vector<domain::RecordId>& records);

/// Deletes the person's attachments and the contents of every file that was ever attached to them, unless the
/// same content is attached elsewhere. Inside a Transaction.
support::Status eraseFilesOf(Connection& db, domain::RecordId person);

/// What fails after the erasure itself was saved: of a full disk it is not said that nothing was.
support::Error withoutRoom(support::Error failure);

/// Once the erasure is saved: pages that SQLite rebuilt keep, between their rows, bytes of rows that are
/// gone; the whole file is written anew. Nothing of the record changes.
support::Status forgetFreeSpace(Connection& db);

/// Persons whose data was erased; of them nothing but a tombstone is left.
support::Result<std::vector<domain::RecordId>> erasedPersons(Connection& db);

} // namespace registry
