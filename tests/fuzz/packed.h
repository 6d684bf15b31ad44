// A ZIP archive around parts that a fuzzer makes up, not packed any smaller: mutations of packed bytes would
// never get past their checksums.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <utility>
#include <zlib.h>

namespace fuzz {

inline QByteArray packed(const QList<std::pair<QByteArray, QByteArray>>& parts)
{
    QByteArray all;
    QByteArray directory;
    const auto add16 = [](QByteArray& to, quint16 value) {
        value = qToLittleEndian(value);
        to.append(reinterpret_cast<const char*>(&value), 2);
    };
    const auto add32 = [](QByteArray& to, quint32 value) {
        value = qToLittleEndian(value);
        to.append(reinterpret_cast<const char*>(&value), 4);
    };
    for (const auto& [name, bytes] : parts) {
        const quint32 offset = quint32(all.size());
        const quint32 sum =
            quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
        QByteArray common;
        for (const quint16 word : {20, 0, 0, 0, 0x5421})
            add16(common, word);
        for (const quint32 word : {sum, quint32(bytes.size()), quint32(bytes.size())})
            add32(common, word);
        add16(common, quint16(name.size()));
        add16(common, 0);
        all += "PK\x03\x04" + common + name + bytes;
        directory += QByteArray("PK\x01\x02\x14\0", 6) + common;
        for (int i = 0; i < 3; ++i)
            add16(directory, 0);
        add32(directory, 0);
        add32(directory, offset);
        directory += name;
    }
    const quint32 start = quint32(all.size());
    all += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    add16(all, quint16(parts.size()));
    add16(all, quint16(parts.size()));
    add32(all, quint32(directory.size()));
    add32(all, start);
    add16(all, 0);
    return all;
}

} // namespace fuzz
