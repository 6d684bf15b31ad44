#include "ui/widgets/kept_place.h"

#include <QBoxLayout>
#include <QCursor>
#include <QWidget>

namespace ui {

namespace {

/// As high as what it stands for.
class EmptyPlace final : public QWidget
{
public:
    explicit EmptyPlace(int height) { setFixedHeight(height); }

protected:
    void leaveEvent(QEvent*) override { go(); }
    void hideEvent(QHideEvent*) override { go(); }

private:
    void go()
    {
        setFixedHeight(0);
        deleteLater();
    }
};

} // namespace

void hideKeepingPlace(QWidget& widget)
{
    auto* box = widget.parentWidget() ? qobject_cast<QBoxLayout*>(widget.parentWidget()->layout()) : nullptr;
    const int place = box ? box->indexOf(&widget) : -1;
    const bool isUnderPointer =
        widget.isVisible() &&
        (widget.underMouse() || widget.rect().contains(widget.mapFromGlobal(QCursor::pos())));
    if (place >= 0 && isUnderPointer)
        box->insertWidget(place, new EmptyPlace(widget.height()));
    widget.hide();
}

} // namespace ui
