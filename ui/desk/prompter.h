// What the window asks a person in a dialog, as seams: tests answer in the person's place.
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// A question only where undo cannot help.
struct Question
{
    QString text;
    QString detail = {};
    QString accept; ///< says the result: "Erase for ever"
};

class Prompter
{
public:
    virtual ~Prompter() = default;
    /// The refusing button is the default one.
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
};

/// Answers are absolute paths, empty when the person changed their mind.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    /// `filter` as in QFileDialog: "Register (*.register)".
    /// `folder` is where to look first, empty for where one was last.
    virtual QString open(QWidget* parent, const QString& title, const QString& filter,
                         const QString& folder = {}) = 0;
    virtual QString save(QWidget* parent, const QString& title, const QString& suggestion,
                         const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title) = 0;
};

struct Seams
{
    Prompter& prompter;
    FileChooser& files;
};

class QtPrompter final : public Prompter
{
public:
    bool confirm(QWidget* parent, const Question& question) override;
};

class QtFileChooser final : public FileChooser
{
public:
    QString open(QWidget* parent, const QString& title, const QString& filter,
                 const QString& folder) override;
    QString save(QWidget* parent, const QString& title, const QString& suggestion,
                 const QString& filter) override;
    QString folder(QWidget* parent, const QString& title) override;
};

} // namespace ui
