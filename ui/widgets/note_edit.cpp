#include "ui/widgets/note_edit.h"

#include "core/support/text.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {
constexpr int kMostLines = 12; // beyond them it scrolls
} // namespace

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::grow);
}

// Not under the hands of who writes in it, nor after: what stands below would move with every line.
void NoteEdit::grow()
{
    const int lines = int(document()->size().height());
    if (hasFocus() || document()->isModified() || lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

void NoteEdit::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

QSize NoteEdit::sizeHint() const
{
    const int lines = std::clamp(m_lines + 1, m_fewestLines, kMostLines);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + frame};
}

QSize NoteEdit::minimumSizeHint() const { return {120, sizeHint().height()}; }

bool NoteEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source); // files belong to the record
}

void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    const qsizetype total = document()->characterCount() + text.size();
    if (total > support::kNoteLimit)
        Q_EMIT pasteRefused(
            tr("With the pasted text this would be %1 characters long; at most %2 fit. Attach "
               "it as a file instead.")
                .arg(QLocale().toString(total), QLocale().toString(support::kNoteLimit)));
    else
        insertPlainText(text);
}

} // namespace ui
