// What erasures that are saved have left to do with the files beside the register: kept in it until it is
// done, so that neither a killed program nor a full disk leaves it undone.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

#include <QStringList>

#include <optional>

namespace registry {

struct ErasureLeft
{
    domain::RecordId person;
    QByteArray salt; ///< of `formerId`
    /// Of the ID it had, which is a name: enough to know it again, and gone with this note.
    QByteArray formerId;
    /// Copies beside that are to go, by what follows the register's own name: "….replaced-20220101T000000Z".
    QStringList copies;

    bool operator==(const ErasureLeft&) const = default;
    bool wasCalled(const QString& idText) const;
};

ErasureLeft erasureLeft(domain::RecordId person, const QString& formerIdText);
/// What the note says of a copy; null of one that does not lie beside the register.
QString endingOf(const QString& copy, const QString& registerPath);
/// Of the copies that are there beside the register, whatever the note says.
QStringList copiesLeft(const std::vector<ErasureLeft>& erasures, const QString& registerPath);

support::Result<std::vector<ErasureLeft>> erasuresLeft(Connection& db);
/// Inside the transaction of the erasure.
support::Status rememberErasure(Connection& db, const ErasureLeft& erasure);
/// They are done; a transaction of its own, which the history does not mention.
support::Status forgetErasures(Connection& db, const std::vector<ErasureLeft>& done);
/// In a copy made once the erasure was saved, which has nothing left to do.
support::Status forgetErasuresIn(const QString& copy);

/// Of `meta`: this is such a note.
inline constexpr char kErasuresKey[] = "erasures";
bool isNoteOfErasures(const QString& value);

} // namespace registry
