// Register files below SQLite: their header, a private copy. Through SQLite's own file layer, because closing
// any other descriptor of a file that this process has open would silently drop its lock.
#pragma once

#include "core/support/result.h"

#include <QString>

namespace registry {

struct FileHeader
{
    bool isSqlite = false;
    bool isWriteAheadLog = false;
    int applicationId = 0;
    int version = 0; ///< user_version
};

support::Result<FileHeader> readFileHeader(const QString& path);

/// Whether somebody has the file open, here or elsewhere; nothing of it is read, so nothing is rolled back.
bool isLocked(const QString& path);

/// What is said where a name for something new is taken.
support::Unexpected nameTaken(const QString& path);

/// An empty file of mode 0600; refused where something has that name.
support::Status createPrivateFile(const QString& path);

/// A copy of mode 0600; refused where something has the copy's name.
support::Status copyPrivately(const QString& from, const QString& to);

/// Refused where something has that name, whoever put it there meanwhile; on the disk when it answers.
support::Status moveToFreeName(const QString& from, const QString& to);

/// Waits until the file, or the folder's list of names, is on the disk.
support::Status syncToDisk(const QString& path);

} // namespace registry
