// Bytes of a file become text, in an encoding that is found out or chosen.
#pragma once

#include "core/support/result.h"

#include <QByteArrayView>

namespace exchange {

/// A larger file is no list of this office.
inline constexpr qsizetype kFileLimit = 64 * 1024 * 1024;

enum class Encoding { Detect, Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct DecodedText
{
    QString text; ///< without the byte order mark
    Encoding encoding = Encoding::Utf8;
    bool hasByteOrderMark = false;
};

/// Detect: a byte order mark decides; else every other byte zero is UTF-16, valid UTF-8 is UTF-8, and the
/// rest is Windows-1252. Nothing is replaced: bytes that the encoding does not know, NUL and half surrogate
/// pairs are refused (UnusableFile) with the byte and line where they stand.
[[nodiscard]] support::Result<DecodedText> decode(QByteArrayView bytes, Encoding wanted = Encoding::Detect);

/// "UTF-8", "Windows-1252", ...: names, the same in every language.
QString encodingName(Encoding encoding);

} // namespace exchange
