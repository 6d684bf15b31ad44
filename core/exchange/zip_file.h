// The files inside a ZIP archive, as workbooks are, unpacked no further than a list of this office needs.
#pragma once

#include "core/support/owned.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <zip.h>

namespace exchange {

/// Of all that is unpacked from one archive; more is no list, but a file made to fill the memory.
inline constexpr qint64 kUnpackedLimit = 128 * 1024 * 1024;

/// What is said of a file that only a password opens.
[[nodiscard]] support::Unexpected lockedByPassword();

class ZipFile
{
public:
    /// UnusableFile where the bytes are no archive, or not all of one. The bytes must outlive it.
    static support::Result<ZipFile> open(const QByteArray& bytes);

    /// Of everything in it, folders end with a slash.
    QStringList names() const;
    /// Letter case does not count, as in workbooks.
    bool has(const QString& name) const;
    /// UnusableFile: not there, damaged, locked by a password, or over the limit; the sentence says so.
    support::Result<QByteArray> read(const QString& name);

private:
    explicit ZipFile(zip_t* opened)
        : m_zip(opened)
    {
    }

    support::Owned<zip_t, zip_discard> m_zip;
    qint64 m_unpacked = 0;
};

} // namespace exchange
