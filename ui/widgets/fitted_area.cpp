#include "ui/widgets/fitted_area.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

/// Also what is made of texts and buttons that go on in a next line.
int leastHeight(const QWidget& content, int width)
{
    const int least = std::max(content.minimumSizeHint().height(), content.minimumHeight());
    const QLayout* layout = content.layout();
    return layout && layout->hasHeightForWidth() ? std::max(least, layout->totalMinimumHeightForWidth(width))
                                                 : least;
}

} // namespace

FittedArea::FittedArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(content);
    setWidget(content);
}

QSize FittedArea::sizeHint() const { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

// A bar that is needed one way takes room the other way.
void FittedArea::fit()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int leastWidth = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    const QSize whole = maximumViewportSize();
    QSize room = whole;
    QSize size;
    for (int round = 0; round < 3; ++round) {
        size.setWidth(std::max(room.width(), leastWidth));
        size.setHeight(std::max(room.height(), leastHeight(*widget(), size.width())));
        room = {whole.width() - (size.height() > room.height() ? bar : 0),
                whole.height() - (size.width() > room.width() ? bar : 0)};
    }
    widget()->resize(size);
}

void FittedArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool FittedArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
