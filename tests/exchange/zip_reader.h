// The files inside a ZIP archive; enough to look into a workbook.
#pragma once

#include "core/support/owned.h"

#include <QByteArray>
#include <QMap>

#include <zip.h>

namespace harness {

/// Plain contents by file name; empty where the bytes are no archive.
inline QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    const support::Owned<zip_t, zip_discard> opened(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!opened) {
        zip_source_free(source);
        return {};
    }
    QMap<QString, QByteArray> files;
    const zip_int64_t count = zip_get_num_entries(opened.get(), 0);
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t facts;
        const support::Owned<zip_file_t, zip_fclose> file(zip_fopen_index(opened.get(), i, 0));
        if (!file || zip_stat_index(opened.get(), i, 0, &facts) < 0)
            return {};
        QByteArray plain(qsizetype(facts.size), '\0');
        if (zip_fread(file.get(), plain.data(), facts.size) != zip_int64_t(facts.size))
            return {};
        files.insert(QString::fromUtf8(facts.name), plain);
    }
    return files;
}

} // namespace harness
