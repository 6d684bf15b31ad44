// What other programs know of this register: by which name, since when, and what they were given.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

namespace registry {

/// Sixteen hexadecimal digits, drawn when the register was made; backups of it have the same.
support::Result<QString> readIdentity(Connection& db);

struct LastChange
{
    qint64 entry = 0; ///< of the journal, so it rises with every change, with undoing too; 0 for none
    QDateTime at = {};
};
/// Of a record, gone or not, or of the head (title and state) of its owner, where there is one.
support::Result<LastChange> lastChange(Connection& db, domain::RecordId record, domain::RecordId owner = {});

/// An entry of the calendar as it left in a file.
struct ExportedEntry
{
    QString id; ///< unique in the register
    domain::RecordId record;
    int year = 0; ///< of the cycle in whose calendar it stood
    QDate starts;
    QString title;
};
support::Result<std::vector<ExportedEntry>> exportedEntries(Connection& db);
/// In a transaction; they take the place of what was remembered under their ids.
support::Status rememberExported(Connection& db, std::span<const ExportedEntry> entries);

} // namespace registry
