#include "ui/widgets/problem_line.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {

class ProblemLine::Sentence final : public QLabel
{
public:
    using QLabel::QLabel;

    /// Cut short to the line unless it is whole.
    void stand(const QRect& line, bool isWhole)
    {
        m_isCut = !isWhole && heightForWidth(line.width()) > line.height();
        const int height = isWhole ? std::max(line.height(), heightForWidth(line.width())) : line.height();
        setGeometry(QRect(line.topLeft(), QSize(line.width(), height)));
        setAttribute(Qt::WA_TransparentForMouseEvents, height > line.height());
        raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!m_isCut)
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }

private:
    bool m_isCut = false;
};

ProblemLine::ProblemLine(QWidget& editor, const QString& name)
    : m_editors{&editor}
    , m_sentence(new Sentence(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    speakAs(this, QAccessible::Whitespace);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(fontOf(TextStyle::Note));
    m_sentence->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    m_sentence->setForegroundRole(QPalette::BrightText);
    m_sentence->setAutoFillBackground(true);
    m_sentence->setObjectName(name.isEmpty() ? editor.objectName() + QStringLiteral("-problem") : name);
    m_sentence->hide();
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (!text().isEmpty())
            place();
    });
}

ProblemLine::~ProblemLine() { delete m_sentence; }

void ProblemLine::addEditor(QWidget& editor) { m_editors.push_back(&editor); }

void ProblemLine::setText(const QString& sentence)
{
    m_sentence->setText(sentence);
    setPlainToolTip(m_sentence, sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    place();
}

QString ProblemLine::text() const { return m_sentence->text(); }

QSize ProblemLine::sizeHint() const { return {0, QFontMetrics(m_sentence->font()).height()}; }

void ProblemLine::place()
{
    if (text().isEmpty() || !isVisible())
        return;
    if (m_sentence->parentWidget() != parentWidget()) {
        m_sentence->setParent(parentWidget());
        m_sentence->show();
    }
    const QWidget* focused = QApplication::focusWidget();
    const bool isWhole = std::ranges::any_of(m_editors, [focused](const QWidget* editor) {
        return editor == focused || editor->isAncestorOf(focused);
    });
    m_sentence->stand(geometry(), isWhole);
}

bool ProblemLine::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutDirectionChange:
        place();
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        m_sentence->setVisible(!isHidden() && !text().isEmpty());
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void sayProblem(QWidget& editor, ProblemLine& line, const QString& sentence, const QString& standing)
{
    line.setText(sentence);
    editor.setProperty("hasMistake", !sentence.isEmpty());
    editor.setAccessibleDescription(!sentence.isEmpty()   ? sentence
                                    : !standing.isEmpty() ? standing
                                                          : plainToolTip(editor));
    editor.update();
}

} // namespace ui
