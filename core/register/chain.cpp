#include "core/register/chain.h"

#include <QtEndian>

#include <algorithm>

namespace registry {

FieldHash::FieldHash() { sha256_init(&m_state); }

// One byte of length does for nearly every field; the hash is what takes the time, and it goes by bytes.
FieldHash& FieldHash::add(QByteArrayView field)
{
    constexpr qsizetype kLongField = 0xff;
    const auto length = uint8_t(std::min(field.size(), kLongField));
    sha256_update(&m_state, 1, &length);
    if (length == kLongField)
        add(qint64(field.size()));
    sha256_update(&m_state, size_t(field.size()), reinterpret_cast<const uint8_t*>(field.data()));
    return *this;
}

FieldHash& FieldHash::add(qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    sha256_update(&m_state, sizeof bytes, reinterpret_cast<const uint8_t*>(&bytes));
    return *this;
}

QByteArray FieldHash::result()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_state, size_t(digest.size()), reinterpret_cast<uint8_t*>(digest.data()));
    return digest;
}

QByteArray Commitments::ofEntry(QByteArrayView salt, QByteArrayView summary, QByteArrayView reason,
                                QByteArrayView actor)
{
    return m_hash.add(salt).add(summary).add(reason).add(actor).result();
}

QByteArray Commitments::ofChange(QByteArrayView salt, QByteArrayView oldValues, QByteArrayView newValues)
{
    const qint64 present = (oldValues.isNull() ? 0 : 1) + (newValues.isNull() ? 0 : 2);
    return m_hash.add(salt).add(present).add(oldValues).add(newValues).result();
}

void LinkHash::begin(QByteArrayView previousHash, const Entry& entry)
{
    m_hash = FieldHash();
    m_hash.add(previousHash).add(entry.id).add(entry.command).add(qint64(entry.step)).add(entry.undoes);
    m_hash.add(entry.recordedAt).add(entry.happenedOn).add(entry.erased).add(entry.commitment);
}

void LinkHash::addChange(QByteArrayView table, qint64 row, qint64 record, int operation,
                         QByteArrayView commitment)
{
    m_hash.add(table).add(row).add(record).add(qint64(operation)).add(commitment);
}

} // namespace registry
