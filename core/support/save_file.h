// Writing a file that a person asked for: whole or not at all.
#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace support {

/// Answers when the bytes are on the disk. UnusableFile says why they could not be written; what was there
/// before then stands as it was. Never over a register.
[[nodiscard]] Status saveFile(const QString& path, const QByteArray& bytes);

} // namespace support
