#include "core/register/chain.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace registry {

// One byte of length does for nearly every field; the hash is what takes the time, and it goes by bytes.
FieldHash& FieldHash::add(QByteArrayView field)
{
    constexpr qsizetype kLongField = 0xff;
    m_fields.append(char(std::min(field.size(), kLongField)));
    if (field.size() >= kLongField)
        add(qint64(field.size()));
    m_fields.append(field);
    return *this;
}

FieldHash& FieldHash::add(qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    m_fields.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
    return *this;
}

QByteArray FieldHash::result() const
{
    return QCryptographicHash::hash(m_fields, QCryptographicHash::Sha256);
}

QByteArray Commitments::ofEntry(QByteArrayView salt, QByteArrayView summary, QByteArrayView reason,
                                QByteArrayView actor)
{
    m_hash.clear();
    return m_hash.add(salt).add(summary).add(reason).add(actor).result();
}

QByteArray Commitments::ofChange(QByteArrayView salt, QByteArrayView oldValues, QByteArrayView newValues)
{
    const qint64 present = (oldValues.isNull() ? 0 : 1) + (newValues.isNull() ? 0 : 2);
    m_hash.clear();
    return m_hash.add(salt).add(present).add(oldValues).add(newValues).result();
}

void LinkHash::begin(QByteArrayView previousHash, const Entry& entry)
{
    m_hash.clear();
    m_hash.add(previousHash).add(entry.id).add(entry.command).add(qint64(entry.step)).add(entry.undoes);
    m_hash.add(entry.recordedAt).add(entry.happenedOn).add(entry.erased).add(entry.commitment);
}

void LinkHash::addChange(QByteArrayView table, qint64 row, qint64 record, int operation,
                         QByteArrayView commitment)
{
    m_hash.add(table).add(row).add(record).add(qint64(operation)).add(commitment);
}

} // namespace registry
