// A text of several lines, as high as what it was given, that never takes more than a note may hold.
#pragma once

#include <QPlainTextEdit>

namespace ui {

class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);
    /// It is never lower than this many lines of text.
    void setFewestLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A paste that no note could hold was left out; laying out megabytes would hold up the window.
    void pasteRefused(const QString& sentence);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void grow();

    int m_lines = 0; ///< of what it was given
    int m_fewestLines = 3;
};

} // namespace ui
