// The journal's hash chain: what is hashed, in one place for the writer and the verifier.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <nettle/sha2.h>

namespace registry {

inline constexpr qsizetype kSaltSize = 16;

/// SHA-256 over texts, each preceded by its length, and numbers of fixed size: no two lists of the same kinds
/// of fields hash alike.
class FieldHash
{
public:
    FieldHash();
    FieldHash& add(QByteArrayView field);
    FieldHash& add(qint64 number);
    /// Of all that was added; the next addition begins anew.
    QByteArray result();

private:
    sha256_ctx
        m_state; ///< Nettle's, which uses the processor's own instructions; Qt's takes ten times as long
};

/// What stands in the chain for words that may be erased: without the salt nobody can guess them from it.
class Commitments
{
public:
    /// Of an entry's own words.
    QByteArray ofEntry(QByteArrayView salt, QByteArrayView summary, QByteArrayView reason,
                       QByteArrayView actor);
    /// Of a changed row's values; a null view, for no values, differs from an empty one.
    QByteArray ofChange(QByteArrayView salt, QByteArrayView oldValues, QByteArrayView newValues);

private:
    FieldHash m_hash;
};

/// An entry's link: everything of it and of its changes, and the link before.
class LinkHash
{
public:
    struct Entry
    {
        qint64 id;
        QByteArrayView command;
        int step;
        qint64 undoes;
        QByteArrayView recordedAt;
        QByteArrayView happenedOn;
        QByteArrayView erased;
        QByteArrayView commitment;
    };

    void begin(QByteArrayView previousHash, const Entry& entry);
    void addChange(QByteArrayView table, qint64 row, qint64 record, int operation, QByteArrayView commitment);
    QByteArray result() { return m_hash.result(); }

private:
    FieldHash m_hash;
};

} // namespace registry
