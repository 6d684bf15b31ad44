// A pressed PDF sent to a printer, page by page, beside the window.
#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

class QPrinter;

namespace ui {

/// Prints the pages the printer was asked for. `goOn(share)` is called in the thread of the call after each
/// page and answers false to cancel. UnusableFile: the printer or the PDF cannot be used.
[[nodiscard]] support::Status printPdf(const QByteArray& pdf, QPrinter& printer,
                                       const std::function<bool(double share)>& goOn);

} // namespace ui
