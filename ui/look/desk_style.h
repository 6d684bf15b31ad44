// Fusion with a flatter hand: thin frames, quiet tabs with a line under the present one, one filled button a
// view.
#pragma once

#include <QProxyStyle>

class QPushButton;
class QTabBar;

namespace ui {

/// Marks the one button of a view that is filled with the accent; Enter presses it in dialogs.
void makePrimary(QPushButton* button);

/// Many tabs that have to stand close together.
void makeDense(QTabBar* tabs);

class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace ui
