// Texts of two directions of writing in one sentence.
#pragma once

#include <QString>

namespace support {

/// For documents whose language runs from right to left: what in the text runs from left to right (a name of
/// several words, a quotation, an address) stays one piece, and turns nothing around it. In other languages
/// the text as it is. Not for the register, which keeps no marks of direction.
QString isolated(const QString& text);

} // namespace support
