// Files that people take for a list and that are none: each is named, with what to do instead.
#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace exchange {

/// UnusableFile for a PDF, a text document, an old or locked workbook, a web page, and an archive that is no
/// workbook. What is left is text, an .xlsx or an .ods.
[[nodiscard]] support::Status refuseOtherFormats(const QByteArray& file);

} // namespace exchange
