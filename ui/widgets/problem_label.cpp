#include "ui/widgets/problem_label.h"

#include "ui/widgets/plain_text.h"

namespace ui {

QLabel* problemLabel(const QWidget& editor, QWidget* parent)
{
    QLabel* label = wrappedLabel({}, TextStyle::Note, parent);
    label->setForegroundRole(QPalette::BrightText);
    label->setObjectName(editor.objectName() + QStringLiteral("-problem"));
    label->hide();
    return label;
}

void sayProblem(QWidget& editor, QLabel& label, const QString& sentence, const QString& standing)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    editor.setProperty("hasMistake", !sentence.isEmpty());
    editor.setAccessibleDescription(sentence.isEmpty() ? standing : sentence);
    editor.update();
}

} // namespace ui
