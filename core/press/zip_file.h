// A ZIP package in memory, as OpenDocument wants it: files in their order, each deflated or stored.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace press {

class ZipFile
{
public:
    /// `moment` is the date of every file, in UTC; without one it is the format's first day.
    explicit ZipFile(const QDateTime& moment);

    /// Each name once, in ASCII, with "/" between folders; below 4 GB in all.
    void add(const QByteArray& name, const QByteArray& data);
    /// Not compressed: readable in place, for the file that tells the package's type.
    void addStored(const QByteArray& name, const QByteArray& data);
    QByteArray finish();

private:
    void addEntry(const QByteArray& name, const QByteArray& data, const QByteArray& packed, quint16 method);

    quint16 m_time = 0;
    quint16 m_date = 0x21; // 1 January 1980
    QByteArray m_out;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace press
