#include "core/register/lost_first_page.h"

#include "core/register/migrator.h"
#include "core/register/texts.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <map>

// Numbers and places are those of https://www.sqlite.org/fileformat2.html.

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kPageSize = 4096; // SQLite's own choice, which a register keeps
constexpr int kHeaderSize = 100;
constexpr char kLeafOfTable = 0x0d;
constexpr char kInnerOfTable = 0x05;

/// Reads numbers of a page; beyond its end they are 0.
class PageReader
{
public:
    explicit PageReader(QByteArrayView page)
        : m_page(page)
    {
    }
    qsizetype at = 0;

    int two(qsizetype place) const
    {
        return place + 2 <= m_page.size() ? qFromBigEndian<quint16>(m_page.data() + place) : 0;
    }
    qint64 variable()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && at < m_page.size(); ++i) {
            const auto byte = quint8(m_page[at++]);
            if (i == 8)
                return qint64(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if (!(byte & 0x80))
                break;
        }
        return qint64(value);
    }
    QByteArrayView text(qsizetype place, qsizetype size) const
    {
        return place < 0 || size < 0 || place > m_page.size() - size ? QByteArrayView()
                                                                     : m_page.sliced(place, size);
    }

private:
    QByteArrayView m_page;
};

/// The number of the row that a cell of a leaf holds, where it describes a table or what belongs to one.
qint64 describedRow(const PageReader& page, int cell)
{
    PageReader reader = page;
    reader.at = cell;
    reader.variable(); // the size
    const qint64 row = reader.variable();
    const qsizetype record = reader.at;
    const qint64 head = reader.variable();
    const qint64 kind = reader.variable(); // of the first column: 13 and twice its length for a text
    const QByteArrayView word = reader.text(record + head, kind < 13 || kind % 2 == 0 ? -1 : (kind - 13) / 2);
    return word == "table" || word == "index" || word == "trigger" || word == "view" ? row : 0;
}

/// The last row of a page of descriptions; 0 for any other page.
qint64 lastDescribed(QByteArrayView bytes)
{
    const PageReader page(bytes);
    const int cells = page.two(3);
    if (bytes.front() != kLeafOfTable || cells == 0 || 8 + 2 * cells > bytes.size())
        return 0;
    qint64 last = 0;
    for (int i = 0; i < cells; ++i) {
        const qint64 row = describedRow(page, page.two(8 + 2 * i));
        if (row <= last)
            return 0;
        last = row;
    }
    return last;
}

QByteArray variable(qint64 value)
{
    QByteArray bytes(1, char(value & 0x7f));
    while (value >>= 7)
        bytes.prepend(char((value & 0x7f) | 0x80));
    return bytes;
}

void put(QByteArray& page, qsizetype place, quint32 number, int size)
{
    for (int i = size - 1; i >= 0; --i, number >>= 8)
        page[place + i] = char(number & 0xff);
}

QByteArray headerOf(quint32 pages, int version)
{
    QByteArray header("SQLite format 3", 16);
    header.resize(kHeaderSize, '\0');
    put(header, 16, kPageSize, 2);
    header.replace(18, 6, QByteArray("\1\1\0\x40\x20\x20", 6)); // a rollback journal; shares of a page
    put(header, 28, pages, 4);
    put(header, 44, 4, 4); // the form of the schema
    put(header, 56, 1, 4); // UTF-8
    put(header, 60, quint32(version), 4);
    put(header, 68, quint32(kApplicationId), 4);
    return header;
}

/// `leaves` by the last row of each: the page of every leaf.
QByteArray firstPage(const std::map<qint64, quint32>& leaves, quint32 pages, int version)
{
    QByteArray page = headerOf(pages, version);
    page.resize(kPageSize, '\0');
    page[kHeaderSize] = kInnerOfTable;
    qsizetype end = kPageSize;
    int cells = 0;
    for (const auto& [row, number] : leaves) {
        if (row == leaves.rbegin()->first) {
            put(page, kHeaderSize + 8, number, 4);
            break;
        }
        QByteArray cell(4, '\0');
        put(cell, 0, number, 4);
        cell += variable(row);
        end -= cell.size();
        page.replace(end, cell.size(), cell);
        put(page, kHeaderSize + 12 + 2 * cells++, quint32(end), 2);
    }
    put(page, kHeaderSize + 3, quint32(cells), 2);
    put(page, kHeaderSize + 5, quint32(end), 2);
    return page;
}

} // namespace

Result<bool> makeFirstPageAgain(const QString& copy, int version)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::UnusableFile, tr("%1 could not be read: %2").arg(copy, file.errorString()));
    std::map<qint64, quint32> leaves;
    const qint64 pages = file.size() / kPageSize;
    for (qint64 number = 2; number <= pages; ++number) {
        file.seek((number - 1) * kPageSize);
        const QByteArray page = file.read(kPageSize);
        if (page.size() != kPageSize)
            break;
        if (const qint64 last = lastDescribed(page))
            leaves.emplace(last, quint32(number));
    }
    constexpr size_t kMost = 200; // which fit on the page whatever their numbers are
    if (leaves.empty() || leaves.size() > kMost)
        return false;
    const QByteArray page = firstPage(leaves, quint32(pages), version);
    return file.seek(0) && file.write(page) == page.size() && file.flush();
}

} // namespace registry
