// The language that a document is to be in.
#pragma once

class QComboBox;

namespace ui {

/// All that documents can be in, each with its code as data; that of the program is chosen.
void offerLanguages(QComboBox& choice);

} // namespace ui
