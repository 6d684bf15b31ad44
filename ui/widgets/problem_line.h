// The line below an editor for a sentence that says what is wrong in it.
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace ui {

/// Its place is kept while there is nothing to say, so that nothing moves when there is. A sentence longer
/// than the line is cut short, and stands whole, over what comes next, while its editor has the focus.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    /// Without a `name` the label is named after the editor, with "-problem".
    explicit ProblemLine(QWidget& editor, const QString& name = {});
    ~ProblemLine() override;
    /// One more editor that the sentence may be about.
    void addEditor(QWidget& editor);
    void setText(const QString& sentence);
    QString text() const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    class Sentence;
    void place();

    std::vector<QWidget*> m_editors;
    QPointer<Sentence> m_sentence; ///< beside this line, which would cut it off
};

/// Says the sentence and marks the editor with it; without a sentence both are as before, and the editor is
/// described by what stands for it (such as "required").
void sayProblem(QWidget& editor, ProblemLine& line, const QString& sentence, const QString& standing = {});

} // namespace ui
