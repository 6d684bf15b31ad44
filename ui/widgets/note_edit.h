// A text of several lines that grows with what is in it and never takes more than a note may hold.
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
    int m_fewestLines = 2;
};

} // namespace ui
