#include "ui/desk/prompter.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

bool QtPrompter::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    // The informative text of a message box reads markup; joined to the text it is plain.
    if (!question.detail.isEmpty())
        box.setText(question.text + QStringLiteral("\n\n") + question.detail);
    const QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == accept;
}

QString QtFileChooser::open(QWidget* parent, const QString& title, const QString& filter,
                            const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString QtFileChooser::save(QWidget* parent, const QString& title, const QString& suggestion,
                            const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

} // namespace ui
