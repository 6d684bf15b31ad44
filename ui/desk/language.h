// The language of the window: its texts, its dates and numbers, and the side that lines begin on.
#pragma once

#include <QString>

namespace ui {

/// `language` as "ar" or "fr_CH"; empty: that of the system. For a whole application, once it exists and
/// before its first window. A language without texts gets English.
void useLanguage(const QString& language);

} // namespace ui
