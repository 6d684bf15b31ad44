#include "ui/calendar/month_view.h"

#include "core/support/text.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kNames = 24; ///< height of the weekdays' names
constexpr int kLine = 20;

} // namespace

MonthView::MonthView(QWidget* parent)
    : QWidget(parent)
{
    speakAs(this, QAccessible::List, [this] {
        std::vector<SpokenItem> items;
        for (QDate day = firstShown(); day < firstShown().addDays(weeks() * kDaysOfWeek);
             day = day.addDays(1))
            items.push_back({spokenText(day), mirrored(cellOf(day)), day == m_day});
        return items;
    });
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(240);
    setAccessibleName(tr("Month"));
}

void MonthView::setItems(std::vector<CalendarItem> items, QDate today)
{
    m_items = std::move(items);
    m_today = today;
    m_current = std::min(m_current, int(m_items.size()) - 1);
    if (!m_day.isValid())
        m_day = today;
    update();
}

void MonthView::showDay(QDate day)
{
    m_day = day;
    setAccessibleDescription(spokenText(day));
    tellPresent(this);
    update();
    Q_EMIT dayChanged(day);
}

QString MonthView::spokenText(QDate day) const
{
    QStringList spoken{support::longDate(day)};
    for (const int item : itemsOn(day))
        spoken << m_items[size_t(item)].title;
    return support::listed(spoken);
}

void MonthView::setCurrent(int item)
{
    m_current = item;
    if (item >= 0 && !m_items[size_t(item)].covers(m_day))
        showDay(m_items[size_t(item)].starts());
    update();
}

QDate MonthView::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(-((first.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek));
}

int MonthView::weeks() const
{
    const QDate last(m_day.year(), m_day.month(), m_day.daysInMonth());
    return int(firstShown().daysTo(last)) / kDaysOfWeek + 1;
}

QRect MonthView::cellOf(QDate day) const
{
    const int away = int(firstShown().daysTo(day));
    const int column = away % kDaysOfWeek;
    const int row = away / kDaysOfWeek;
    const int room = height() - kNames;
    const int left = width() * column / kDaysOfWeek;
    const int top = kNames + room * row / weeks();
    return {left, top, width() * (column + 1) / kDaysOfWeek - left,
            kNames + room * (row + 1) / weeks() - top};
}

QRect MonthView::lineIn(const QRect& cell, int line) const
{
    return {cell.left() + 2, cell.top() + kLine + line * kLine, cell.width() - 4, kLine - 2};
}

int MonthView::linesIn(const QRect& cell) const { return std::max(1, (cell.height() - kLine) / kLine); }

std::vector<int> MonthView::itemsOn(QDate day) const
{
    std::vector<int> items;
    for (int i = 0; i < int(m_items.size()); ++i)
        if (m_items[size_t(i)].covers(day))
            items.push_back(i);
    std::ranges::stable_sort(items, {}, [this](int i) {
        const CalendarItem& item = m_items[size_t(i)];
        return item.isAnnualMeeting() ? -1 : item.starts().daysTo(item.ends());
    });
    return items;
}

QRect MonthView::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void MonthView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Raised));
    painter.setFont(fontOf(TextStyle::Note));
    painter.setPen(colour(Token::Muted));
    for (int column = 0; column < kDaysOfWeek; ++column) {
        const QDate day = firstShown().addDays(column);
        QRect room = mirrored(cellOf(day));
        room.setTop(0);
        room.setHeight(kNames);
        painter.drawText(room.adjusted(kTight, 0, -kTight, 0), int(Qt::AlignLeading | Qt::AlignVCenter),
                         QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
    for (int i = 0; i < weeks() * kDaysOfWeek; ++i)
        paintDay(painter, firstShown().addDays(i));
}

void MonthView::paintDay(QPainter& painter, QDate day) const
{
    const QRect cell = cellOf(day);
    const QRect place = mirrored(cell);
    const bool isOfMonth = day.month() == m_day.month();
    if (!isOfMonth)
        painter.fillRect(place, colour(Token::Surface));
    painter.fillRect(place.left(), place.top(), place.width(), 1, colour(Token::Line));
    painter.fillRect(place.left(), place.top(), 1, place.height(), colour(Token::Line));
    if (day == m_day) {
        painter.setPen(QPen(colour(hasFocus() ? Token::Accent : Token::Closed), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
    QFont number = fontOf(TextStyle::Note);
    number.setBold(day == m_today);
    painter.setFont(number);
    painter.setPen(colour(day == m_today ? Token::Accent : isOfMonth ? Token::Text : Token::Muted));
    const QRect head = mirrored({cell.left() + kTight, cell.top() + 1, cell.width() - 2 * kTight, kLine - 1});
    painter.drawText(head, int(Qt::AlignLeading | Qt::AlignVCenter),
                     day == m_today ? tr("%1 · today").arg(QLocale().toString(day.day()))
                                    : QLocale().toString(day.day()));

    const std::vector<int> items = itemsOn(day);
    const int lines = linesIn(cell);
    const int shown = int(items.size()) > lines ? lines - 1 : int(items.size());
    const QFontMetrics metrics(fontOf(TextStyle::Note));
    for (int line = 0; line < shown; ++line) {
        const CalendarItem& item = m_items[size_t(items[size_t(line)])];
        const QRect bar = mirrored(lineIn(cell, line));
        const bool isChosen = items[size_t(line)] == m_current;
        const bool isLate = item.first().isDeadline && day < m_today;
        painter.fillRect(bar, colour(isChosen                  ? Token::Accent
                                     : isLate                  ? Token::RiskTint
                                     : item.first().isDeadline ? Token::WarnTint
                                                               : Token::AccentTint));
        painter.setPen(colour(isChosen ? Token::OnAccent : Token::Text));
        painter.drawText(bar.adjusted(kTight, 0, -kTight, 0), int(Qt::AlignLeading | Qt::AlignVCenter),
                         metrics.elidedText(item.title, Qt::ElideRight, bar.width() - 2 * kTight));
    }
    if (shown < int(items.size())) {
        painter.setPen(colour(Token::Muted));
        painter.drawText(mirrored(lineIn(cell, shown)).adjusted(kTight, 0, -kTight, 0),
                         int(Qt::AlignLeading | Qt::AlignVCenter),
                         tr("%n more", nullptr, int(items.size()) - shown));
    }
}

QDate MonthView::dayAt(const QPoint& point) const
{
    for (int i = 0; i < weeks() * kDaysOfWeek; ++i)
        if (const QDate day = firstShown().addDays(i); mirrored(cellOf(day)).contains(point))
            return day;
    return {};
}

int MonthView::itemAt(const QPoint& point) const
{
    const QDate day = dayAt(point);
    if (!day.isValid())
        return -1;
    const std::vector<int> items = itemsOn(day);
    const int shown = int(items.size()) > linesIn(cellOf(day)) ? linesIn(cellOf(day)) - 1 : int(items.size());
    for (int line = 0; line < shown; ++line)
        if (mirrored(lineIn(cellOf(day), line)).contains(point))
            return items[size_t(line)];
    return -1;
}

void MonthView::chooseNext()
{
    const std::vector<int> items = itemsOn(m_day);
    if (items.empty())
        return;
    const auto present = std::ranges::find(items, m_current);
    const bool isLast = present == items.end() || std::next(present) == items.end();
    setCurrent(isLast ? items.front() : *std::next(present));
    Q_EMIT chosen(m_current);
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return showDay(m_day.addDays(forward));
    case Qt::Key_Left:
        return showDay(m_day.addDays(-forward));
    case Qt::Key_Down:
        return showDay(m_day.addDays(kDaysOfWeek));
    case Qt::Key_Up:
        return showDay(m_day.addDays(-kDaysOfWeek));
    case Qt::Key_PageDown:
        return showDay(m_day.addMonths(1));
    case Qt::Key_PageUp:
        return showDay(m_day.addMonths(-1));
    case Qt::Key_Space:
        return chooseNext();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_items[size_t(m_current)].covers(m_day))
            Q_EMIT activated(m_current);
        else
            chooseNext();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const int item = itemAt(event->pos());
    if (const QDate day = dayAt(event->pos()); day.isValid())
        showDay(day);
    if (item < 0)
        return;
    m_current = item;
    Q_EMIT chosen(item);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_current >= 0 && itemAt(event->pos()) == m_current)
        Q_EMIT activated(m_current);
}

bool MonthView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    QStringList lines;
    if (const int item = itemAt(help->pos()); item >= 0)
        lines << m_items[size_t(item)].toolTip();
    else if (day.isValid())
        for (const int on : itemsOn(day))
            lines << m_items[size_t(on)].title;
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(lines.join(u'\n')), this);
    return true;
}

void MonthView::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void MonthView::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ui
