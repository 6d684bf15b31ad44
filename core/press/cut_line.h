// One line where there is room for less than all of it.
#pragma once

#include <QString>

#include <functional>

namespace press {

/// As many words as there is room for, the last with an ellipsis behind it; only a first word that is too
/// long is cut itself. Where that word runs against the line, as a name in Latin letters in Arabic, the
/// ellipsis goes with it, and what was isolated before the cut is closed behind it.
QString cutLine(const QString& line, double room, bool isRightToLeft,
                const std::function<double(const QString&)>& widthOf);

} // namespace press
