#include "ui/widgets/diagram_view.h"

#include "core/procedure/diagram.h"
#include "ui/look/theme.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

namespace ui {

DiagramView::DiagramView(QWidget* parent)
    : QWidget(parent)
    , m_renderer(new QSvgRenderer(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(this, QAccessible::Graphic);
}

void DiagramView::setProcedure(const procedure::Procedure& procedure, const QString& currentState)
{
    m_procedure = procedure;
    m_state = currentState;
    setAccessibleName(tr("Diagram: %1").arg(procedure.titleText()));
    draw();
}

void DiagramView::draw()
{
    if (m_procedure.key.isEmpty())
        return;
    const procedure::DiagramColours colours{.surface = colour(Token::Raised).name(),
                                            .text = colour(Token::Text).name(),
                                            .muted = colour(Token::Muted).name(),
                                            .line = colour(Token::Closed).name(),
                                            .intake = colour(Token::Accent).name(),
                                            .active = colour(Token::Ok).name(),
                                            .atRisk = colour(Token::Warn).name(),
                                            .closed = colour(Token::Closed).name()};
    m_renderer->load(procedure::toSvg(m_procedure, colours, m_state));
    updateGeometry();
    update();
}

QSize DiagramView::sizeHint() const { return m_renderer->defaultSize(); }

int DiagramView::heightForWidth(int width) const
{
    const QSize natural = m_renderer->defaultSize();
    return natural.width() <= width || natural.isEmpty() ? natural.height()
                                                         : natural.height() * width / natural.width();
}

void DiagramView::paintEvent(QPaintEvent*)
{
    const QSize fitted = m_renderer->defaultSize().scaled(this->size(), Qt::KeepAspectRatio);
    const QSize shown = fitted.boundedTo(m_renderer->defaultSize());
    QPainter painter(this);
    m_renderer->render(&painter,
                       QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop, shown, rect()));
}

void DiagramView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace ui
