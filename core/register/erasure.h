// What the register ever kept about one person, so that all of it can go: a person's right, and bar S10.
#pragma once

#include "core/domain/noun.h"
#include "core/register/transaction.h"

namespace registry {

/// Adds to the transaction's erasures every row of the person, of those that were merged into them, and of
/// what is titled by them (roles, links), also of records that are gone: their values and the words of the
/// commands that wrote them leave the history.
support::Status eraseHistoryOf(Connection& db, Transaction& transaction, domain::RecordId person);

/// Deletes the person's attachments and the contents of every file that was ever attached to them, unless the
/// same content is attached elsewhere. Inside a Transaction.
support::Status eraseFilesOf(Connection& db, domain::RecordId person);

/// Persons whose data was erased; of them nothing but a tombstone is left.
support::Result<std::vector<domain::RecordId>> erasedPersons(Connection& db);

} // namespace registry
