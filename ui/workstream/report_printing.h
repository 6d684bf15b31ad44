// A pressed PDF handed to the printing system as it is: vectors, fonts and text stay what they were.
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

class QPrinter;

namespace ui {

/// What was chosen in the print dialog, in the words of `lp`, the command of the printing system (CUPS).
[[nodiscard]] QStringList printingChoices(const QPrinter& printer);

/// The sentence for a computer without a printer.
[[nodiscard]] QString noPrinter();

/// Waits until the printing system has taken all of it; `goOn()` is asked meanwhile, in the thread of the
/// call. UnusableFile: there is no printing system, or it refused, with its words; Cancelled.
[[nodiscard]] support::Status printPdf(const QByteArray& pdf, const QStringList& choices,
                                       const std::function<bool()>& goOn);

} // namespace ui
