// What the program itself put beside a register and that holds earlier states of it.
#pragma once

#include "core/register/rewording.h"

#include <QStringList>

namespace registry {

/// Copies before a migration and automatic ones in the register's folder of backups, what restores replaced,
/// with its side files, and journals that were set aside; by name. A register in memory has none.
QStringList copiesBeside(const QString& registerPath);

/// How to look for something: in a text, and in the bytes of a file.
struct Looking
{
    Holds inText;
    std::function<bool(const QByteArray& bytes)> inBytes;
    FileHolds inFile;      ///< attached
    qsizetype longest = 0; ///< bytes of what is looked for
};
/// Whether the copy holds it: its bytes as they are, and every text where it opens as a register.
/// UnusableFile where it cannot be read at all.
support::Result<bool> copyHolds(const QString& path, const Looking& looking);

/// The file can be deleted: whether it may be is asked before anything is erased.
bool canBeDeleted(const QString& path);

} // namespace registry
