// Contents of attached files, kept inside the register under their SHA-256.
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QString>

namespace registry {

class Connection;

inline constexpr qint64 kFileLimit = 200LL * 1024 * 1024; ///< bytes

struct StoredFile
{
    QString sha256;    ///< lower-case hexadecimal; refer to file_content(sha256)
    QString mediaType; ///< from the content, not from the name
    qint64 size;       ///< bytes
};

/// Inside a Transaction. The same content is kept once. BadInput above kFileLimit. Contents are not
/// journalled and stay when a step is undone: what is undone and redone is the row that refers to them.
support::Result<StoredFile> storeFile(Connection& db, const QByteArray& content);

/// NotFound, or UnusableFile when the content is not what its SHA-256 promises.
support::Result<QByteArray> readFile(Connection& db, const QString& sha256);

/// Of a content, by its beginning.
QString mediaTypeOf(const QByteArray& content);
/// Whether a content may be on record as this: computers tell types more or less exactly.
bool mayBeOfType(const QByteArray& content, const QString& mediaType);

/// A name that is safe to show and to save under: no folders, no control or direction characters, no name
/// that a system reserves, at most 120 characters, its ending kept; "file" when nothing is left.
QString cleanFileName(const QString& name);

} // namespace registry
