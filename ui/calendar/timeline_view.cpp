#include "ui/calendar/timeline_view.h"

#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using office::CalendarBand;

namespace {

constexpr int kLine = 24; ///< height of a lane, and of the months above
constexpr int kMarkerHeight = 10;
constexpr int kMarkerRound = 3;

Token inkOf(CalendarBand band)
{
    switch (band) {
    case CalendarBand::Milestones:
        return Token::Accent;
    case CalendarBand::Meetings:
        return Token::Ok;
    case CalendarBand::Work:
        return Token::Closed;
    case CalendarBand::Deadlines:
        return Token::Warn;
    case CalendarBand::Letters:
        return Token::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    speakAs(this, QAccessible::List, [this] {
        std::vector<SpokenItem> items;
        for (size_t i = 0; i < m_items.size(); ++i) {
            const TimelineMark& mark = m_picture.marks[i];
            items.push_back(
                {m_items[i].spokenText(), seen(mark.marker.united(mark.label)), int(i) == m_current});
        }
        return items;
    });
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline of the year"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void TimelineView::setItems(std::vector<CalendarItem> items, int year, QDate today)
{
    m_items = std::move(items);
    m_year = year;
    m_today = today;
    m_current = std::min(m_current, int(m_items.size()) - 1);
    layOut();
}

void TimelineView::setCurrent(int item)
{
    m_current = item;
    setAccessibleDescription(item < 0 ? QString() : m_items[size_t(item)].spokenText());
    tellPresent(this);
    if (item >= 0) {
        const QRect place = m_picture.marks[size_t(item)].marker;
        QScrollBar* bar = verticalScrollBar();
        const int room = viewport()->height() - kLine;
        bar->setValue(
            std::clamp(bar->value(), place.bottom() + kLine - room, std::max(0, place.top() - kLine)));
    }
    viewport()->update();
}

void TimelineView::layOut()
{
    if (m_year == 0)
        return; // laid out before it was told what to show
    std::vector<TimelineItem> plain;
    for (const CalendarItem& item : m_items)
        plain.push_back({QFontMetrics(fontOf(item)).horizontalAdvance(item.title) + 2, item.starts(),
                         item.ends(), int(item.first().band)});
    m_picture = layOutTimeline(plain, m_year, viewport()->width() - 2 * kGroups, kLine);
    verticalScrollBar()->setPageStep(viewport()->height() - kLine);
    verticalScrollBar()->setSingleStep(kLine);
    verticalScrollBar()->setRange(0, std::max(0, m_picture.height - (viewport()->height() - kLine)));
    viewport()->update();
}

QFont TimelineView::fontOf(const CalendarItem& item) const
{
    QFont letters = font();
    letters.setBold(item.isAnnualMeeting());
    return letters;
}

QRect TimelineView::seen(const QRect& rect) const
{
    const QRect moved = rect.translated(kGroups, kLine - verticalScrollBar()->value());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), moved);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colour(Token::Raised));
    painter.setClipRect(QRect(0, kLine, viewport()->width(), viewport()->height() - kLine));
    paintGround(painter);
    for (int i = 0; i < int(m_items.size()); ++i)
        paintItem(painter, i);
    painter.setClipping(false);
    paintMonths(painter);
}

void TimelineView::paintMonths(QPainter& painter) const
{
    painter.setFont(ui::fontOf(TextStyle::Note));
    const QFontMetrics metrics(painter.font());
    for (const TimelineMonth& month : m_picture.months) {
        QRect room = seen(month.room);
        room.moveTop(0);
        const bool isNewYear = month.first.month() == 1 || month.first == m_picture.first;
        QString name = QLocale().toString(month.first, isNewYear ? u"MMM yyyy"_s : u"MMM"_s);
        if (metrics.horizontalAdvance(name) > room.width() - kTight)
            name = QLocale().toString(month.first, u"MMM"_s);
        painter.setPen(colour(isNewYear ? Token::Text : Token::Muted));
        painter.drawText(room.adjusted(kTight, 0, -kTight, 0), int(Qt::AlignLeading | Qt::AlignVCenter),
                         name);
    }
    painter.fillRect(0, kLine - 1, viewport()->width(), 1, colour(Token::Line));
}

void TimelineView::paintGround(QPainter& painter) const
{
    const int high = std::max(m_picture.height, viewport()->height() + verticalScrollBar()->value());
    for (const CalendarItem& item : m_items) {
        if (!item.isAnnualMeeting())
            continue;
        const int from = m_picture.placeOf(item.starts());
        const int width = std::max(m_picture.placeOf(item.ends().addDays(1)) - from, 3);
        painter.fillRect(seen({from, 0, width, high}), colour(Token::AccentTint));
    }
    for (const TimelineMonth& month : m_picture.months)
        painter.fillRect(seen({month.room.left(), 0, 1, high}),
                         mixed(colour(Token::Raised), colour(Token::Line), 0.6));
    if (m_today >= m_picture.first && m_today <= m_picture.last)
        painter.fillRect(seen({m_picture.placeOf(m_today), 0, 2, high}), colour(Token::Risk));
    painter.setFont(ui::fontOf(TextStyle::Note));
    for (const TimelineBand& band : m_picture.bands) {
        if (band.room.top() > 0)
            painter.fillRect(seen({0, band.room.top(), m_picture.width, 1}), colour(Token::Line));
        painter.setPen(colour(Token::Muted));
        painter.drawText(seen(band.heading), int(Qt::AlignLeading | Qt::AlignVCenter),
                         office::bandLabel(CalendarBand(band.band)));
    }
}

void TimelineView::paintItem(QPainter& painter, int item) const
{
    const CalendarItem& what = m_items[size_t(item)];
    const TimelineMark& mark = m_picture.marks[size_t(item)];
    const bool isOver = what.ends() < m_today;
    const bool isLate = isOver && what.first().isDeadline;
    if (item == m_current) {
        const QRect around = seen(mark.marker.united(mark.label)).adjusted(-kTight, 1, kTight, -1);
        painter.setPen(hasFocus() ? QPen(colour(Token::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(colour(Token::AccentTint));
        painter.drawRoundedRect(around, kTight, kTight);
    }
    const QRect room = seen(mark.marker);
    QRect bar(0, 0, room.width() - 1, kMarkerHeight);
    bar.moveCenter(room.center());
    const QColor ink = colour(isLate ? Token::Risk : inkOf(what.first().band));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOver && !isLate ? mixed(ink, colour(Token::Raised), 0.5) : ink);
    if (what.first().isDeadline) {
        const QPoint middle = bar.center();
        const int reach = kMarkerHeight / 2 + 1;
        painter.drawPolygon(QPolygon({middle + QPoint(0, -reach), middle + QPoint(reach, 0),
                                      middle + QPoint(0, reach), middle + QPoint(-reach, 0)}));
    } else {
        painter.drawRoundedRect(bar, kMarkerRound, kMarkerRound);
    }
    painter.setFont(fontOf(what));
    painter.setPen(colour(isLate ? Token::Risk : Token::Text));
    const QRect words = seen(mark.label);
    const bool isBefore = mark.label.right() < mark.marker.left();
    painter.drawText(words, int((isBefore ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(what.title, Qt::ElideRight, words.width()));
}

void TimelineView::resizeEvent(QResizeEvent*) { layOut(); }

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    QAbstractScrollArea::changeEvent(event);
}

int TimelineView::itemAt(const QPoint& point) const
{
    for (int i = int(m_items.size()) - 1; i >= 0; --i) {
        const TimelineMark& mark = m_picture.marks[size_t(i)];
        if (seen(mark.marker.united(mark.label)).contains(point))
            return i;
    }
    return -1;
}

/// The next or the last item by day; they are sorted.
int TimelineView::beside(int step) const
{
    if (m_current < 0)
        return 0;
    return std::clamp(m_current + step, 0, int(m_items.size()) - 1);
}

/// The item of the next band, up or down, whose day is the nearest.
int TimelineView::inBand(int step) const
{
    if (m_current < 0)
        return 0;
    const CalendarItem& present = m_items[size_t(m_current)];
    int best = m_current;
    std::pair<int, qint64> bestAway{INT_MAX, 0};
    for (int i = 0; i < int(m_items.size()); ++i) {
        const int bands = (int(m_items[size_t(i)].first().band) - int(present.first().band)) * step;
        const std::pair<int, qint64> away{bands,
                                          std::abs(present.starts().daysTo(m_items[size_t(i)].starts()))};
        if (bands > 0 && away < bestAway) {
            best = i;
            bestAway = away;
        }
    }
    return best;
}

void TimelineView::choose(int item)
{
    if (item < 0 || item >= int(m_items.size()))
        return;
    setCurrent(item);
    Q_EMIT chosen(item);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(beside(forward));
    case Qt::Key_Left:
        return choose(beside(-forward));
    case Qt::Key_Down:
        return choose(inBand(1));
    case Qt::Key_Up:
        return choose(inBand(-1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_items.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event) { choose(itemAt(event->pos())); }

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int item = itemAt(event->pos()); item >= 0)
        Q_EMIT activated(item);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(m_items[size_t(item)].toolTip()), viewport());
    return true;
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && !m_items.empty() && event->reason() != Qt::MouseFocusReason)
        choose(0);
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

} // namespace ui
