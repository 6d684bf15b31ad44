#include "ui/desk/prompter.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

namespace ui {

namespace {

/// Tells a file by its name. Qt's own looks into every file of the folder, and whoever opens and closes the
/// register that is open lets go of its lock.
class IconsByName final : public QAbstractFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == File ? QStyle::SP_FileIcon : QStyle::SP_DirIcon);
    }
    QIcon icon(const QFileInfo& info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo& info) const override
    {
        return info.isFile() ? info.suffix() : QAbstractFileIconProvider::type(info);
    }
};

/// The answer, empty for none. Qt's own dialog: those of the platforms run in this process too, and look into
/// files for their kind and a picture.
QString ask(QFileDialog& dialog, const QString& place)
{
    static IconsByName s_icons;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&s_icons);
    const QFileInfo at(place);
    if (at.isDir()) {
        dialog.setDirectory(place);
    } else if (!place.isEmpty()) {
        if (at.path() != QStringLiteral("."))
            dialog.setDirectory(at.path());
        dialog.selectFile(at.fileName());
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

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
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, folder);
}

QString QtFileChooser::save(QWidget* parent, const QString& title, const QString& suggestion,
                            const QString& filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    return ask(dialog, suggestion);
}

QString QtFileChooser::folder(QWidget* parent, const QString& title)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog, {});
}

} // namespace ui
