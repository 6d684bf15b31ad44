#include "ui/look/measures.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

namespace ui {

QSize largestSize(const QWidget& window)
{
    constexpr QSize kFrame{16, 48};
    return window.screen()->availableSize() - kFrame;
}

QFont fontOf(TextStyle style)
{
    QFont font = QApplication::font();
    const auto scaled = [&font](double factor, QFont::Weight weight) {
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
    };
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Title:
        scaled(1.3, QFont::DemiBold);
        break;
    case TextStyle::Heading:
        scaled(1.1, QFont::DemiBold);
        break;
    case TextStyle::Note:
        scaled(0.9, QFont::Normal);
        break;
    }
    return font;
}

} // namespace ui
