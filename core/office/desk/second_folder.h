// A second folder for the automatic backups of a register, on a memory stick or a share: for the day on which
// the disk is gone. Which one it is only this computer knows.
#pragma once

#include "core/register/connection.h"

namespace office {

struct SecondFolder
{
    QString folder;       ///< as the person named it; empty for none
    QString copiesOf;     ///< the copies lie as if beside this register, which there is not
    bool isThere = false; ///< now
    QDateTime newestAt;   ///< UTC, of the newest copy there; null for none
};
/// Also of a register that cannot be opened any more. Looks at the disk, which takes its time on a share.
SecondFolder secondFolderOf(const QString& registerPath);

/// For the office alone, which Office::keepBackupsIn() asks.
[[nodiscard]] support::Status rememberSecondFolder(registry::Connection& file, const QString& folder);
/// SecondFolder::copiesOf, empty for none; a register that was moved keeps its folder, a copy of one has none
/// until it is named for it.
QString elsewhere(registry::Connection& file);

} // namespace office
