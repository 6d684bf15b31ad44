#include "core/press/zip_file.h"

#include <QtEndian>

#include <array>

namespace press {

namespace {

template <typename T>
void put(QByteArray& out, T value)
{
    char bytes[sizeof(T)];
    qToLittleEndian(value, bytes);
    out.append(bytes, sizeof bytes);
}

constexpr std::array<quint32, 256> kChecksumTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 checksum(const QByteArray& data)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char c : data)
        sum = kChecksumTable[(sum ^ quint8(c)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

/// The bare stream: without Qt's four bytes of length, zlib's two of header and its four of checksum.
QByteArray deflated(const QByteArray& data)
{
    const QByteArray wrapped = qCompress(data);
    return wrapped.mid(6, wrapped.size() - 10);
}

} // namespace

ZipFile::ZipFile(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    if (!utc.isValid() || utc.date().year() < 1980 || utc.date().year() > 2107)
        return;
    m_time = quint16(utc.time().hour() << 11 | utc.time().minute() << 5 | utc.time().second() / 2);
    m_date = quint16((utc.date().year() - 1980) << 9 | utc.date().month() << 5 | utc.date().day());
}

void ZipFile::add(const QByteArray& name, const QByteArray& data)
{
    constexpr quint16 kDeflated = 8;
    addEntry(name, data, deflated(data), kDeflated);
}

void ZipFile::addStored(const QByteArray& name, const QByteArray& data) { addEntry(name, data, data, 0); }

void ZipFile::addEntry(const QByteArray& name, const QByteArray& data, const QByteArray& packed,
                       quint16 method)
{
    constexpr quint16 kVersionNeeded = 20;
    QByteArray common; // what the file's own header and the directory both say
    put<quint16>(common, kVersionNeeded);
    put<quint16>(common, 0);
    put<quint16>(common, method);
    put<quint16>(common, m_time);
    put<quint16>(common, m_date);
    put<quint32>(common, checksum(data));
    put<quint32>(common, quint32(packed.size()));
    put<quint32>(common, quint32(data.size()));
    put<quint16>(common, quint16(name.size()));
    put<quint16>(common, 0);

    m_directory += "PK\1\2";
    put<quint16>(m_directory, kVersionNeeded);
    m_directory += common + QByteArray(10, '\0');
    put<quint32>(m_directory, quint32(m_out.size()));
    m_directory += name;
    ++m_count;

    m_out += "PK\3\4" + common + name + packed;
}

QByteArray ZipFile::finish()
{
    const auto start = quint32(m_out.size());
    m_out += m_directory + "PK\5\6" + QByteArray(4, '\0');
    put<quint16>(m_out, m_count);
    put<quint16>(m_out, m_count);
    put<quint32>(m_out, quint32(m_directory.size()));
    put<quint32>(m_out, start);
    put<quint16>(m_out, 0);
    return std::move(m_out);
}

} // namespace press
