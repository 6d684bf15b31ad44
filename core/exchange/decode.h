// Bytes of a file become text, in an encoding that is found out or chosen.
#pragma once

#include "core/support/result.h"

#include <QByteArrayView>

namespace exchange {

/// A larger file is no list of this office.
inline constexpr qsizetype kFileLimit = 64 * 1024 * 1024;

struct DecodedText
{
    QString text;     ///< without the byte order mark
    QString encoding; ///< "UTF-8", "Windows-1250", "GB18030", ...: names, the same in every language
    bool hasByteOrderMark = false;
    bool isDoubtful = false; ///< the encoding is the usual one, for want of a better guess
};

/// `encoding` is a name that isEncoding knows; without one it is found out: a byte order mark decides; else
/// every other byte zero is UTF-16, valid UTF-8 is UTF-8, and the rest is what uchardet makes of it, or
/// Windows-1252. Nothing is replaced: bytes that the encoding does not know, NUL and half surrogate pairs are
/// refused (UnusableFile) with the byte and line where they stand.
[[nodiscard]] support::Result<DecodedText> decode(QByteArrayView bytes, const QString& encoding = {});

/// Whether there is a converter of that name; letter case, spaces and hyphens do not count.
bool isEncoding(const QString& name);

/// Names for a list to choose from, those of the lists that people send first.
QStringList encodings();

} // namespace exchange
