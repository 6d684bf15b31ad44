#include "ui/widgets/scrolled.h"

#include "ui/look/measures.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace ui {

namespace {

void reveal(QScrollBar& bar, int from, int to)
{
    const int last = to + kEdge - bar.pageStep();
    if (bar.value() < last)
        bar.setValue(last);
    if (bar.value() > from - kEdge) // of what is too long the beginning
        bar.setValue(from - kEdge);
}

} // namespace

QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(sideways);
    area->setFocusPolicy(Qt::ClickFocus); // a press beside the fields leaves the one that is written in
    return area;
}

void letReadByKeys(QScrollArea* area, const QString& name)
{
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::StyledPanel); // which shows the focus
}

void scrollTo(QWidget& inner)
{
    for (QWidget* around = inner.parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area)
            continue;
        const QWidget* content = area->widget();
        const QRect place =
            QStyle::visualRect(area->layoutDirection(), content->rect(),
                               {inner.mapTo(content, QPoint()), inner.size()}); // from where lines begin
        reveal(*area->verticalScrollBar(), place.top(), place.bottom());
        reveal(*area->horizontalScrollBar(), place.left(), place.right());
    }
}

void bringIntoSight(QWidget& widget)
{
    QMetaObject::invokeMethod(
        &widget, [&widget] { scrollTo(widget); }, Qt::QueuedConnection);
}

} // namespace ui
