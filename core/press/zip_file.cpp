#include "core/press/zip_file.h"

#include "core/support/owned.h"

#include <zip.h>

namespace press {

namespace {

using Source = support::Owned<zip_source_t, zip_source_free>;
using Archive = support::Owned<zip_t, zip_discard>;

constexpr zip_uint16_t kFirstDay = 0x21; ///< 1 January 1980
constexpr zip_uint32_t kLevel = 6;

/// In memory nothing fails but memory.
template <typename T>
T checked(T answer)
{
    if constexpr (std::is_pointer_v<T>)
        Q_CHECK_PTR(answer);
    else if (answer < 0)
        qBadAlloc();
    return answer;
}

void add(zip_t* archive, const PackedFile& file, zip_int32_t method)
{
    Source source(
        checked(zip_source_buffer(archive, file.data.constData(), zip_uint64_t(file.data.size()), 0)));
    const auto index =
        zip_uint64_t(checked(zip_file_add(archive, file.name.constData(), source.get(), ZIP_FL_ENC_CP437)));
    source.release(); // the archive's own once it is added
    checked(zip_set_file_compression(archive, index, method, kLevel));
    checked(zip_file_set_dostime(archive, index, 0, kFirstDay, 0));
    checked(zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_DOS, 0));
}

} // namespace

QByteArray zipped(const std::vector<PackedFile>& files)
{
    const Source bytes(checked(zip_source_buffer_create(nullptr, 0, 0, nullptr)));
    zip_source_keep(bytes.get()); // what was written is read after the archive has let go of it
    Archive archive(checked(zip_open_from_source(bytes.get(), ZIP_TRUNCATE, nullptr)));
    for (const PackedFile& file : files)
        add(archive.get(), file, &file == &files.front() ? ZIP_CM_STORE : ZIP_CM_DEFLATE);
    checked(zip_close(archive.get()));
    archive.release();

    zip_stat_t facts;
    checked(zip_source_stat(bytes.get(), &facts));
    QByteArray package(qsizetype(facts.size), Qt::Uninitialized);
    checked(zip_source_open(bytes.get()));
    checked(zip_source_read(bytes.get(), package.data(), facts.size));
    checked(zip_source_close(bytes.get()));
    return package;
}

} // namespace press
