// What a fuzzer hands over, taken apart.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

namespace fuzz {

/// What must hold whatever comes in.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

/// A sentence for a person.
inline void mustBeSaid(const QString& message) { must(!message.trimmed().isEmpty()); }

class Input
{
public:
    Input(const uint8_t* data, size_t size)
        : m_rest(bytesOf(data, size))
    {
    }
    /// From 0 to limit - 1.
    int choice(int limit)
    {
        if (m_rest.isEmpty())
            return 0;
        const int chosen = int(uint8_t(m_rest.front())) % limit;
        m_rest.remove(0, 1);
        return chosen;
    }
    /// Up to the next NUL.
    QByteArray part()
    {
        const qsizetype end = m_rest.indexOf('\0');
        const QByteArray taken = m_rest.left(end < 0 ? m_rest.size() : end);
        m_rest.remove(0, taken.size() + 1);
        return taken;
    }
    const QByteArray& rest() const { return m_rest; }

private:
    QByteArray m_rest;
};

} // namespace fuzz
