// The language of the program: its texts, its dates and numbers.
#pragma once

#include <QString>

namespace support {

/// `language` as "ar" or "fr_CH"; empty: that of the system. For a whole application, once it exists. A
/// language without texts gets English.
void useLanguage(const QString& language);

} // namespace support
