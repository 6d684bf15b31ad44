// A laid out chart as an SVG element, for HTML and ODT.
#pragma once

#include "core/document/chart_layout.h"

namespace press {

/// `label` is what the picture says to those who cannot see it. Stands alone as a file, too.
QString toSvg(const document::ChartPicture& picture, const QString& label);

} // namespace press
