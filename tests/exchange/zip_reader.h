// The files inside a ZIP archive, read through its central directory; enough to look into a workbook.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QtEndian>

#include <zlib.h>

namespace harness {

inline QByteArray inflated(const QByteArray& packed, qsizetype size)
{
    QByteArray plain(size, '\0');
    QByteArray source = packed;
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = uInt(plain.size());
    const bool isWhole =
        inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    return isWhole ? plain : QByteArray();
}

/// Plain contents by file name; empty where the bytes are no archive.
inline QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    const auto number = [&](qsizetype at, int octets) {
        return octets == 2 ? qsizetype(qFromLittleEndian<quint16>(archive.constData() + at))
                           : qsizetype(qFromLittleEndian<quint32>(archive.constData() + at));
    };
    QMap<QString, QByteArray> files;
    qsizetype entry = archive.indexOf("PK\1\2");
    while (entry >= 0 && archive.sliced(entry).startsWith("PK\1\2")) {
        const qsizetype method = number(entry + 10, 2);
        const qsizetype packedSize = number(entry + 20, 4);
        const qsizetype plainSize = number(entry + 24, 4);
        const qsizetype nameSize = number(entry + 28, 2);
        const qsizetype local = number(entry + 42, 4);
        const qsizetype data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        const QByteArray packed = archive.sliced(data, packedSize);
        files.insert(QString::fromUtf8(archive.sliced(entry + 46, nameSize)),
                     method == 0 ? packed : inflated(packed, plainSize));
        entry += 46 + nameSize + number(entry + 30, 2) + number(entry + 32, 2);
    }
    return files;
}

} // namespace harness
