// The styles.xml of an OpenDocument text: the same look as the PDF, as named styles that a person can change.
#pragma once

#include "core/document/document.h"

namespace press {

/// With the running head and the foot of the document.
QByteArray odtStyles(const document::Document& document);

/// The name of the character style of a state's tone.
QString toneStyle(document::Tone tone);

} // namespace press
