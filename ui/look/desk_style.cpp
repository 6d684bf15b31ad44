#include "ui/look/desk_style.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/scroll_bar.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QVariant>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRadius = 4;
constexpr int kIndicator = 14;
constexpr int kMenuMark = 14; ///< room at the end of a button that opens a menu
constexpr int kTextInset = 5; ///< of what is written in a field, from its frame
constexpr char kPrimary[] = "primary";
constexpr char kDense[] = "dense";

bool isPrimary(const QWidget* widget, const QStyleOption* option)
{
    return widget && widget->property(kPrimary).toBool() && (option->state & QStyle::State_Enabled);
}

void drawFrame(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(line, width));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

/// A box to tick or a round button: a plain outline that can be seen on every ground, filled when it is on.
void drawIndicator(QPainter* painter, const QStyleOption* option, bool isRound)
{
    const QRectF box(QRect(0, 0, kIndicator, kIndicator)
                         .translated(option->rect.center() - QPoint(kIndicator / 2 - 1, kIndicator / 2 - 1)));
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor ink = colour(!isEnabled ? Token::Closed : isOn ? Token::Accent : Token::Muted);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, option->state & QStyle::State_HasFocus ? 2 : 1));
    painter->setBrush(isOn ? ink : option->palette.color(QPalette::Base));
    const double radius = isRound ? kIndicator / 2.0 : 3;
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * kIndicator; };
    if (isOn && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Token::OnAccent));
        painter->drawEllipse(box.center(), kIndicator * 0.2, kIndicator * 0.2);
    } else if (isOn) {
        painter->setPen(QPen(colour(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.74, 0.33)});
    }
    painter->restore();
}

/// What opens a menu says so at its end.
void drawMenuMark(QPainter* painter, const QStyleOption& option)
{
    const QRect place = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.right() - kMenuMark, option.rect.top(), kMenuMark, option.rect.height()));
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(option.palette.color(QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
    painter->restore();
}

void drawButton(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered =
        (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const bool hasFocus = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
    QColor fill = option->palette.color(QPalette::Button);
    QColor line = colour(hasFocus ? Token::Accent : Token::Line);
    if (isPrimary(widget, option)) {
        fill = colour(Token::Accent);
        line = hasFocus ? colour(Token::Text) : fill;
    } else if (isDown) {
        fill = colour(Token::AccentTint);
    }
    if (isHovered)
        fill = mixed(fill, colour(isPrimary(widget, option) ? Token::OnAccent : Token::Accent), 0.08);
    drawFrame(painter, option->rect, fill, line, hasFocus ? 2 : 1);
}

/// Icon and text together in the middle; the common style pulls them apart where lines begin on the right.
void drawButtonLabel(QPainter* painter, const QStyleOptionButton& button, const QWidget* widget,
                     const QStyle& style)
{
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const QSize iconSize = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int lead = iconSize.width() + (iconSize.isEmpty() || button.text.isEmpty() ? 0 : kTight);
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QRect content = QStyle::alignedRect(button.direction, Qt::AlignCenter,
                                              {lead + textWidth, button.rect.height()}, button.rect);
    button.icon.paint(
        painter, QStyle::alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, iconSize, content),
        Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    QPalette palette = button.palette;
    if (isPrimary(widget, &button))
        palette.setColor(QPalette::ButtonText, colour(Token::OnAccent));
    const QRect text = QStyle::visualRect(button.direction, content, content.adjusted(lead, 0, 0, 0));
    style.drawItemText(painter, text, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                       palette, isEnabled, button.text, QPalette::ButtonText);
}

void drawTab(QPainter* painter, const QStyleOptionTab& tab)
{
    const bool isChosen = tab.state & QStyle::State_Selected;
    if (!isChosen && (tab.state & QStyle::State_MouseOver))
        painter->fillRect(tab.rect, colour(Token::ClosedTint));
    if (isChosen)
        painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 2, tab.rect.width(), 3),
                          colour(Token::Accent));
    if (tab.state & QStyle::State_HasFocus)
        drawFrame(painter, tab.rect.adjusted(2, 4, -2, -6), Qt::transparent, colour(Token::Accent), 2);
}

void drawCloseMark(QPainter* painter, const QStyleOption* option)
{
    const bool isHovered = option->state & QStyle::State_MouseOver;
    if (isHovered)
        drawFrame(painter, option->rect, colour(Token::ClosedTint), colour(Token::ClosedTint));
    const int size = qMin(option->rect.width(), option->rect.height()) - 4;
    painter->drawPixmap(QStyle::alignedRect(option->direction, Qt::AlignCenter, {size, size}, option->rect),
                        iconPixmap(u"cross"_s, isHovered ? Token::Text : Token::Muted, size,
                                   painter->device()->devicePixelRatio()));
}

void drawHeader(QPainter* painter, const QStyleOption* option)
{
    painter->fillRect(option->rect, colour(Token::Surface));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colour(Token::Line));
}

} // namespace

void makePrimary(QPushButton* button)
{
    button->setProperty(kPrimary, true);
    button->setDefault(true);
}

void makeDense(QTabBar* tabs) { tabs->setProperty(kDense, true); }

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat) &&
            !(option->state & (State_MouseOver | State_HasFocus | State_Sunken | State_On)))
            return;
        drawButton(painter, option, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            return;
        }
        const bool hasFocus = option->state & State_HasFocus;
        const bool isWrong = widget && widget->property("hasMistake").toBool();
        drawFrame(painter, option->rect, option->palette.color(QPalette::Base),
                  colour(isWrong    ? Token::Risk
                         : hasFocus ? Token::Accent
                                    : Token::Line),
                  hasFocus ? 2 : 1);
        return;
    }
    case PE_FrameFocusRect:
        drawFrame(painter, option->rect, Qt::transparent, colour(Token::Accent));
        return;
    case PE_Frame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            painter->setPen(colour(option->state & State_HasFocus ? Token::Accent : Token::Line));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(painter, option, true);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(painter, option, false);
        return;
    case PE_IndicatorTabClose:
        drawCloseMark(painter, option);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          colour(Token::Line));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelButtonTool:
        if (element == PE_PanelButtonTool && (option->state & (State_Sunken | State_On)))
            drawFrame(painter, option->rect, colour(Token::AccentTint), colour(Token::AccentTint));
        else if (element == PE_PanelButtonTool && (option->state & State_HasFocus))
            drawFrame(painter, option->rect, Qt::transparent, colour(Token::Accent), 2);
        else if (element == PE_PanelButtonTool && (option->state & State_MouseOver) &&
                 (option->state & State_Enabled))
            drawFrame(painter, option->rect, colour(Token::ClosedTint), colour(Token::ClosedTint));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTab(painter, *tab);
        return;
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, colour(Token::Surface));
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(painter, option);
        return;
    }
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && !button->features.testFlag(QStyleOptionButton::HasMenu)) {
            drawButtonLabel(painter, *button, widget, *this);
            return;
        }
    }
    if (element == CE_Splitter) {
        const bool isHorizontal = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        painter->fillRect(isHorizontal ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                       : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          colour(Token::Line));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(painter, *bar);
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            if (button->features.testFlag(QStyleOptionToolButton::HasMenu))
                drawMenuMark(painter, *button);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return scrollBarPart(*bar, part);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(kTextInset, 0, -kTextInset, 0);
    if (element == SE_HeaderArrow)
        return QRect(QPoint(rect.left(), option->rect.center().y() - rect.height() / 2), rect.size());
    return rect;
}

// Every menu bar and tool bar asks for this one at once, and Fusion reads several pictures for it.
QIcon DeskStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                              const QWidget* widget) const
{
    return standard == SP_ToolBarHorizontalExtensionButton
               ? icon(QStringLiteral("forward"))
               : QProxyStyle::standardIcon(standard, option, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return kIconSize;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
        return kTight;
    case PM_ToolBarItemMargin:
        return kTight;
    case PM_SplitterWidth:
        return 9;
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return 6;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 16;
    case PM_TabBarTabHSpace:
        return widget && widget->property(kDense).toBool() ? kInside + kTight : 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kInside;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Header_ArrowAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), kRowHeight));
    if (type == CT_ItemViewItem || type == CT_HeaderSection)
        result.setHeight(qMax(result.height(), kRowHeight));
    // A line of Arabic is lower than one of Latin; a row with one of each would lose its second line.
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && type == CT_ItemViewItem)
        result.setHeight(qMax(result.height(), int(item->text.count(QChar::LineSeparator) + 1) *
                                                   item->fontMetrics.lineSpacing()));
    if (type == CT_PushButton)
        result.rwidth() += 2 * kInside;
    if (type == CT_SpinBox) // one of a single digit has no room for it else
        result.rwidth() += kInside;
    if (type == CT_TabBarTab) // no higher for a tab that has a button: all below would move with it
        result.setHeight(option->fontMetrics.height() + pixelMetric(PM_TabBarTabVSpace, option, widget));
    return result;
}

} // namespace ui
