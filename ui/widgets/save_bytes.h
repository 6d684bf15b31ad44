// Writing a file the person asked for: whole or not at all.
#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace ui {

/// UnusableFile says why it could not be written; what was there before then stands as it was.
[[nodiscard]] support::Status saveBytes(const QString& path, const QByteArray& bytes);

} // namespace ui
