// Mails and archives for the tests, as bytes.
#pragma once

#include "core/exchange/mail_archive.h"

#include <QBuffer>
#include <QTest>

#include <zlib.h>

namespace mails {

inline const QDate kToday(2022, 2, 15);

inline QByteArray mail(const QByteArray& from, const QByteArray& date, const QByteArray& body = "Hello\n")
{
    return "From someone Mon Mar  1 10:00:00 2021\nFrom: " + from + "\nDate: " + date +
           "\nSubject: A list\n\n" + body + "\n";
}

inline QByteArray gzipped(QByteArray bytes)
{
    QByteArray packed(qsizetype(compressBound(uLong(bytes.size()))) + 64, '\0');
    z_stream stream = {};
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("cannot pack");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

inline support::Result<exchange::MailCounts> count(QByteArray archive,
                                                   const exchange::MailLimits& limits = {})
{
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    return exchange::countMails(buffer, kToday, {}, limits);
}

/// Of what must be countable.
inline exchange::MailCounts counted(const QByteArray& archive, const exchange::MailLimits& limits = {})
{
    const auto counts = count(archive, limits);
    if (!counts)
        qFatal("%s", qPrintable(counts.error().message));
    return *counts;
}

/// "2021-03 2/1, 2021-05 1/1": messages and posters of each month.
inline QString months(const exchange::MailCounts& counts)
{
    QStringList parts;
    for (const exchange::MailMonth& month : counts.months)
        parts << QStringLiteral("%1 %2/%3")
                     .arg(month.month.toString(QStringLiteral("yyyy-MM")), QString::number(month.messages),
                          QString::number(month.posters));
    return parts.join(QStringLiteral(", "));
}

/// Mail after mail without an end in sight, made while it is read.
class EndlessArchive : public QIODevice
{
public:
    EndlessArchive(qint64 size, std::function<QByteArray(qint64 number)> make)
        : m_left(size)
        , m_make(std::move(make))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 largestRead() const { return m_largestRead; }
    void setLargestAnswer(qint64 size) { m_largestAnswer = size; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        m_largestRead = std::max(m_largestRead, size);
        size = std::min(size, m_largestAnswer);
        qint64 given = 0;
        while (given < size && m_left > 0) {
            if (m_at == m_present.size()) {
                m_present = m_make(m_number++);
                m_at = 0;
            }
            const qint64 part = std::min({size - given, m_left, qint64(m_present.size() - m_at)});
            memcpy(data + given, m_present.constData() + m_at, size_t(part));
            m_at += part;
            given += part;
            m_left -= part;
        }
        return given;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
    std::function<QByteArray(qint64)> m_make;
    QByteArray m_present;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    qint64 m_largestRead = 0;
    qint64 m_largestAnswer = std::numeric_limits<qint64>::max();
};

} // namespace mails
