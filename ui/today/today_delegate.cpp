#include "ui/today/today_delegate.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/today/today_model.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadingHeight = 40;
constexpr int kLineHeight = 44;

const TodayModel& modelOf(const QModelIndex& index) { return *static_cast<const TodayModel*>(index.model()); }

/// Text in a part of a row; `rect` as in a left-to-right layout of `row`.
void drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
              Qt::TextElideMode elide, Qt::Alignment alignment)
{
    const QRect seen = QStyle::visualRect(option.direction, option.rect, rect);
    const auto flags = QStyle::visualAlignment(option.direction, alignment);
    // What fits, as most does, is shaped once: to measure and to draw it.
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption whole(flags);
    whole.setWrapMode(QTextOption::NoWrap);
    whole.setTextDirection(Qt::LayoutDirectionAuto); // a Latin name stays one in an Arabic window
    layout.setTextOption(whole);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(seen.width());
    layout.endLayout();
    if (line.isValid() && line.naturalTextWidth() <= seen.width())
        return layout.draw(
            &painter, {qreal(seen.left()), std::round(seen.top() + (seen.height() - line.height()) / 2)});
    painter.drawText(seen, int(flags | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text, elide, seen.width()));
}

} // namespace

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    switch (modelOf(index).kind(index)) {
    case TodayModel::RowKind::Heading:
        return {200, kHeadingHeight};
    case TodayModel::RowKind::Line:
        return {200, kLineHeight};
    case TodayModel::RowKind::Empty:
        return {200, kRowHeight};
    }
    Q_UNREACHABLE();
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    switch (modelOf(index).kind(index)) {
    case TodayModel::RowKind::Heading:
        paintHeading(*painter, option, index);
        break;
    case TodayModel::RowKind::Line:
        paintLine(*painter, option, modelOf(index).line(index));
        break;
    case TodayModel::RowKind::Empty:
        painter->setPen(colour(Token::Muted));
        drawText(*painter, option, option.rect.adjusted(kEdge, 0, -kInside, 0), index.data().toString(),
                 Qt::ElideRight, Qt::AlignLeft);
        break;
    }
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const TodaySection& section = modelOf(index).section(index);
    painter.setFont(fontOf(TextStyle::Heading));
    painter.setPen(colour(Token::Text));
    const QRect room = option.rect.adjusted(kEdge, kInside, -kEdge, 0);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(section.heading);
    drawText(painter, option, room, section.heading, Qt::ElideRight, Qt::AlignLeft);
    painter.setPen(colour(Token::Muted));
    if (!section.lines.empty())
        drawText(painter, option, room.adjusted(width + kInside, 0, 0, 0),
                 QLocale().toString(qulonglong(section.lines.size())), Qt::ElideNone, Qt::AlignLeft);
}

void TodayDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option,
                              const TodayLine& line) const
{
    const QRect row = option.rect;
    const bool isSelected = (option.state & QStyle::State_Selected) && option.widget->hasFocus();
    if (isSelected)
        painter.fillRect(row, colour(Token::AccentTint));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(row, colour(Token::Surface));
    painter.setPen(colour(Token::Line));
    painter.drawLine(row.left() + kEdge, row.bottom(), row.right() - kEdge, row.bottom());

    const QRect room = row.adjusted(kEdge, 0, -kEdge, 0);
    const QRect badge(room.left(), room.center().y() - 13, kRowHeight, kRowHeight);
    const QRect seenBadge = QStyle::visualRect(option.direction, row, badge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(line.look.tint));
    painter.drawEllipse(seenBadge);
    painter.drawPixmap(
        seenBadge.center() - QPoint(kIconSize / 2 - 1, kIconSize / 2 - 1),
        iconPixmap(line.look.iconName(), line.look.ink, kIconSize, painter.device()->devicePixelRatio()));

    painter.setFont(fontOf(TextStyle::Note));
    const QFontMetrics small(painter.font());
    const int whenWidth = qMax(small.horizontalAdvance(line.when), small.horizontalAdvance(line.day));
    const QRect when(room.right() - whenWidth, row.top() + 4, whenWidth + 1, row.height() / 2 - 2);
    const int textLeft = badge.right() + 2 * kInside;
    const QRect title(textLeft, when.top(), when.left() - kGroups - textLeft, when.height());

    painter.setPen(colour(Token::Muted));
    drawText(painter, option, title.translated(0, title.height() - 1), line.note, Qt::ElideRight,
             Qt::AlignLeft);
    drawText(painter, option, when.translated(0, when.height() - 1), line.day, Qt::ElideNone, Qt::AlignRight);
    const bool isUrgent = line.look.ink == Token::Risk || line.look.ink == Token::Warn;
    painter.setPen(colour(isUrgent && !isSelected ? line.look.ink : Token::Text));
    drawText(painter, option, when, line.when, Qt::ElideNone, Qt::AlignRight);
    painter.setPen(colour(Token::Text));
    painter.setFont(fontOf(TextStyle::Body));
    drawText(painter, option, title, line.title, Qt::ElideMiddle, Qt::AlignLeft);
}

} // namespace ui
