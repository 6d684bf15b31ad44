// The sentence below an editor that says what is wrong in it.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// Hidden until there is something to say. Named after the editor, with "-problem".
QLabel* problemLabel(const QWidget& editor, QWidget* parent = nullptr);
/// Shows the sentence and marks the editor with it; without a sentence both are as before, and the editor is
/// described by what stands for it (such as "required").
void sayProblem(QWidget& editor, QLabel& label, const QString& sentence, const QString& standing = {});

} // namespace ui
