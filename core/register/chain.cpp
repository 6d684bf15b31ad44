#include "core/register/chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace registry {

FieldHash& FieldHash::add(QByteArrayView field)
{
    const quint64 length = qToBigEndian(quint64(field.size()));
    m_fields.append(reinterpret_cast<const char*>(&length), sizeof length);
    m_fields.append(field);
    return *this;
}

FieldHash& FieldHash::add(qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    return add(QByteArrayView(reinterpret_cast<const char*>(&bytes), sizeof bytes));
}

QByteArray FieldHash::result() const { return QCryptographicHash::hash(m_fields, QCryptographicHash::Sha256); }

QByteArray Commitment::ofEntry(QByteArrayView salt, QByteArrayView summary, QByteArrayView reason, QByteArrayView actor)
{
    return FieldHash().add(salt).add(summary).add(reason).add(actor).result();
}

QByteArray Commitment::ofChange(QByteArrayView salt, QByteArrayView oldValues, QByteArrayView newValues)
{
    return FieldHash().add(salt).add(oldValues.isNull() ? 0 : 1).add(oldValues).add(newValues.isNull() ? 0 : 1).add(newValues).result();
}

void LinkHash::begin(QByteArrayView previousHash, const Entry& entry)
{
    m_hash.clear();
    m_hash.add(previousHash).add(entry.id).add(entry.command).add(qint64(entry.step)).add(entry.undoes);
    m_hash.add(entry.recordedAt).add(entry.happenedOn).add(entry.erased).add(entry.commitment);
}

void LinkHash::addChange(QByteArrayView table, qint64 row, qint64 record, int operation, QByteArrayView commitment)
{
    m_hash.add(table).add(row).add(record).add(qint64(operation)).add(commitment);
}

} // namespace registry
