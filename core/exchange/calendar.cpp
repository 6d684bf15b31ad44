#include "core/exchange/calendar.h"

#include <QUrl>

#include <libical/ical.h>

#include <memory>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

void add(icalcomponent* component, icalproperty* (*make)(const char*), const QString& text)
{
    if (!text.isEmpty())
        icalcomponent_add_property(component, make(text.toUtf8().constData()));
}

icaltimetype moment(const QDateTime& time)
{
    return icaltime_from_timet_with_zone(time.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

icaltimetype wholeDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/// Owned by the entry it is added to.
icalcomponent* alarm(const CalendarEvent& event)
{
    icalcomponent* const alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description, event.title);
    icaltriggertype trigger{icaltime_null_time(), icaldurationtype_null_duration()};
    trigger.duration = icaldurationtype_from_int(-*event.alarmDaysBefore * 24 * 60 * 60);
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

icalcomponent* entry(const CalendarEvent& event, icaltimetype stamp)
{
    icalcomponent* const entry = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(entry, icalproperty_new_uid, event.uid);
    icalcomponent_add_property(entry, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(entry, icalproperty_new_sequence(event.sequence));
    if (event.changedAt.isValid())
        icalcomponent_add_property(entry, icalproperty_new_lastmodified(moment(event.changedAt)));
    if (event.isCancelled)
        icalcomponent_add_property(entry, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    icalcomponent_add_property(entry, icalproperty_new_dtstart(wholeDay(event.starts)));
    // RFC 5545, 3.6.1: the end of whole days is the day after the last.
    const QDate last = event.ends.isValid() ? event.ends : event.starts;
    icalcomponent_add_property(entry, icalproperty_new_dtend(wholeDay(last.addDays(1))));
    add(entry, icalproperty_new_summary, event.title);
    add(entry, icalproperty_new_location, event.place);
    add(entry, icalproperty_new_description, event.description);
    // libical escapes text but not addresses, where a line end would begin a property of its own.
    add(entry, icalproperty_new_url, QString::fromLatin1(QUrl(event.link).toEncoded()));
    add(entry, icalproperty_new_categories, event.category);
    icalcomponent_add_property(entry, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (event.alarmDaysBefore)
        icalcomponent_add_component(entry, alarm(event));
    return entry;
}

} // namespace

QByteArray toCalendar(const QString& name, const QList<CalendarEvent>& events, const QDateTime& stamp)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    add(calendar.get(), icalproperty_new_version, u"2.0"_s);
    add(calendar.get(), icalproperty_new_prodid, u"-//Secretariat Desk//EN"_s);
    // RFC 7986 names the calendar; the X- property is what most programs still read.
    add(calendar.get(), icalproperty_new_name, name);
    icalproperty* const displayName = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(displayName, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), displayName);

    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar.get(), entry(event, moment(stamp)));

    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace exchange
