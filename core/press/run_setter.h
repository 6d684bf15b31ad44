// One run that pango shaped, in one font and one direction, becomes PDF operators that show its glyphs and
// say its letters.
#pragma once

#include "core/press/pdf_fonts.h"

#include <QByteArray>

struct _PangoGlyphItem;

namespace press {

/// The size that all text is shaped at, whatever it is set at: for each size pango would look through all
/// fonts of the system once more, which in a short document takes longer than its pages.
inline constexpr double kShapedSize = 10.5;

/// Appends the operators, which start at the pen's position. `utf8` is the text that the run is a part of,
/// `size` the font's in points, in which it is set. Answers the run's width in points.
double setRun(QByteArray& out, const _PangoGlyphItem& run, const QByteArray& utf8, PdfFonts& fonts, int font,
              double size);

} // namespace press
