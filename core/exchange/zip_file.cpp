#include "core/exchange/zip_file.h"

#include "core/exchange/texts.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace exchange {

using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

support::Unexpected damaged(const QString& detail)
{
    return fail(ErrorCode::UnusableFile,
                tr("The file is damaged or not complete. Open it in the program that wrote it, save it anew "
                   "and choose that."),
                detail);
}

support::Unexpected tooLarge()
{
    return fail(ErrorCode::UnusableFile,
                tr("Unpacked, the file has more than %1 MB; no list of this office has.")
                    .arg(support::locale().toString(kUnpackedLimit / 1024 / 1024)));
}

/// Some programs for Windows write the names of folders as Windows does. Negative: not there.
zip_int64_t locate(zip_t* zip, const QString& name)
{
    const zip_int64_t index = zip_name_locate(zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    const QString windows = QString(name).replace(u'/', u'\\');
    return index >= 0 ? index : zip_name_locate(zip, windows.toUtf8().constData(), ZIP_FL_NOCASE);
}

} // namespace

support::Unexpected lockedByPassword()
{
    return fail(ErrorCode::UnusableFile,
                tr("The file is protected by a password. Open it in the program that "
                   "wrote it, save it without one and choose that."));
}

Result<ZipFile> ZipFile::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* const opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!opened) {
        zip_source_free(source);
        return damaged(detail);
    }
    return ZipFile(opened);
}

QStringList ZipFile::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(m_zip.get(), zip_uint64_t(i), 0))
            names << QString::fromUtf8(name);
    return names;
}

bool ZipFile::has(const QString& name) const { return locate(m_zip.get(), name) >= 0; }

Result<QByteArray> ZipFile::read(const QString& name)
{
    const zip_int64_t index = locate(m_zip.get(), name);
    zip_stat_t facts;
    if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &facts) < 0)
        return damaged(name);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        return lockedByPassword();
    const qint64 left = kUnpackedLimit - m_unpacked;
    if (facts.size > zip_uint64_t(left))
        return tooLarge();
    const support::Owned<zip_file_t, zip_fclose> file(zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0));
    if (!file)
        return damaged(name);
    // The size that an archive tells need not be true.
    constexpr qint64 kPiece = 64 * 1024;
    QByteArray plain;
    plain.reserve(qsizetype(facts.size));
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), zip_uint64_t(kPiece));
        if (count < 0)
            return damaged(name);
        if (count == 0)
            break;
        plain.append(piece.constData(), qsizetype(count));
        if (plain.size() > left)
            return tooLarge();
    }
    m_unpacked += plain.size();
    return plain;
}

} // namespace exchange
