#include "ui/widgets/date_edit.h"

#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace ui {

using namespace Qt::StringLiterals;

support::Result<QDate> readDay(const QString& written)
{
    const QString text = written.simplified();
    if (text.isEmpty())
        return QDate();
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        for (const QString& format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d.M.yyyy"_s}) {
            if (const QDate day = locale.toDate(text, format);
                day.isValid() && day.year() >= 1900 && day.year() < 2200)
                return day;
        }
    }
    if (const auto day = support::parseDate(text, {}))
        return *day;
    return support::fail(
        support::ErrorCode::BadInput,
        DateEdit::tr("“%1” is no day of the calendar; write it like 31 Jan 2022 or 2022-01-31.")
            .arg(support::excerpt(text)));
}

DateEdit::DateEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("such as 31 Jan 2022"));
    QAction* calendar = addAction(icon(u"calendar"_s), TrailingPosition);
    calendar->setText(tr("Choose from a calendar"));
    calendar->setToolTip(tr("Choose from a calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setProperty("hasMistake", hasMistake());
        update();
        if (const QDate day = date(); day != m_last) {
            m_last = day;
            Q_EMIT dateChanged(day);
        }
    });
}

QDate DateEdit::date() const { return readDay(text()).value_or(QDate()); }

void DateEdit::setDate(QDate day)
{
    if (day != date() || hasMistake())
        setText(day.isValid() ? support::shortDate(day) : QString());
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_F4 && !isReadOnly())
        showCalendar();
    else if (step != 0 && date().isValid() && !isReadOnly())
        setDate(date().addDays(step));
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    if (const QDate day = date(); day.isValid())
        setText(support::shortDate(day));
    QLineEdit::focusOutEvent(event);
}

void DateEdit::showCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (date().isValid())
        calendar->setSelectedDate(date());
    const auto take = [this, menu](QDate day) {
        setDate(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace ui
