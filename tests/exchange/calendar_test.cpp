#include "core/exchange/calendar.h"
#include "tests/harness/test_main.h"

#include <libical/ical.h>

using namespace Qt::StringLiterals;
using exchange::CalendarEvent;
using exchange::toCalendar;

class CalendarTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2021, 10, 1), QTime(12, 0), Qt::UTC};
    using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

    static Component parsed(const QByteArray& calendar)
    {
        return {icalparser_parse_string(calendar.constData()), &icalcomponent_free};
    }

private Q_SLOTS:
    void writesAWholeEntry()
    {
        const QByteArray calendar = toCalendar(u"IGF 2021"_s,
                                               {{.uid = u"milestone-7@0123456789abcdef.secretariat-desk"_s,
                                                 .title = u"Annual meeting, Katowice"_s,
                                                 .starts = QDate(2021, 12, 6),
                                                 .ends = QDate(2021, 12, 10),
                                                 .place = u"Katowice; Poland"_s,
                                                 .description = u"Hybrid\nsee the programme"_s,
                                                 .link = u"https://igf.example/2021"_s,
                                                 .category = u"Milestone"_s,
                                                 .alarmDaysBefore = 3,
                                                 .sequence = 17,
                                                 .changedAt = m_noon.addSecs(-61)}},
                                               m_noon);
        QCOMPARE(calendar, QByteArray("BEGIN:VCALENDAR\r\n"
                                      "VERSION:2.0\r\n"
                                      "PRODID:-//Secretariat Desk//EN\r\n"
                                      "NAME:IGF 2021\r\n"
                                      "X-WR-CALNAME:IGF 2021\r\n"
                                      "BEGIN:VEVENT\r\n"
                                      "UID:milestone-7@0123456789abcdef.secretariat-desk\r\n"
                                      "DTSTAMP:20211001T120000Z\r\n"
                                      "SEQUENCE:17\r\n"
                                      "LAST-MODIFIED:20211001T115859Z\r\n"
                                      "DTSTART;VALUE=DATE:20211206\r\n"
                                      "DTEND;VALUE=DATE:20211211\r\n"
                                      "SUMMARY:Annual meeting\\, Katowice\r\n"
                                      "LOCATION:Katowice\\; Poland\r\n"
                                      "DESCRIPTION:Hybrid\\nsee the programme\r\n"
                                      "URL:https://igf.example/2021\r\n"
                                      "CATEGORIES:Milestone\r\n"
                                      "TRANSP:TRANSPARENT\r\n"
                                      "BEGIN:VALARM\r\n"
                                      "ACTION:DISPLAY\r\n"
                                      "DESCRIPTION:Annual meeting\\, Katowice\r\n"
                                      "TRIGGER:-P3D\r\n"
                                      "END:VALARM\r\n"
                                      "END:VEVENT\r\n"
                                      "END:VCALENDAR\r\n"));
    }

    void anEntryThatIsGoneIsCalledOff()
    {
        const QByteArray calendar =
            toCalendar(u"x"_s,
                       {{.uid = u"m-1"_s,
                         .title = u"Call"_s,
                         .starts = QDate(2021, 5, 3),
                         .sequence = 9,
                         .isCancelled = true},
                        {.uid = u"m-2"_s, .title = u"Other"_s, .starts = QDate(2021, 5, 4)}},
                       m_noon);
        QCOMPARE(calendar.count("STATUS:CANCELLED\r\n"), 1);
        QVERIFY(calendar.indexOf("STATUS:CANCELLED") < calendar.indexOf("UID:m-2"));
        QVERIFY(calendar.contains("SEQUENCE:9\r\n"));
        QVERIFY(!calendar.contains("LAST-MODIFIED"));
    }

    void libicalReadsBackWhatWasWritten()
    {
        const QString title = u"Réunion du DCCG: “Türkiye”, 中文 \\ ;"_s + u"–"_s.repeated(60);
        const QByteArray calendar =
            toCalendar(u"x"_s,
                       {{.uid = u"milestone-1"_s, .title = title, .starts = QDate(2024, 2, 29)},
                        {.uid = u"milestone-2"_s, .title = u"b"_s, .starts = QDate(2024, 12, 31)}},
                       m_noon);
        const Component root = parsed(calendar);
        QVERIFY(root);
        QCOMPARE(icalcomponent_count_errors(root.get()), 0);
        QCOMPARE(icalcomponent_count_components(root.get(), ICAL_VEVENT_COMPONENT), 2);
        icalcomponent* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), title);
        QCOMPARE(QByteArray(icalcomponent_get_uid(event)), QByteArray("milestone-1"));
        const icaltimetype end = icalcomponent_get_dtend(event);
        QVERIFY(end.is_date);
        QCOMPARE(QDate(end.year, end.month, end.day), QDate(2024, 3, 1));
        event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT);
        const icaltimetype newYear = icalcomponent_get_dtend(event);
        QCOMPARE(QDate(newYear.year, newYear.month, newYear.day), QDate(2025, 1, 1));
    }

    void everyEntryKeepsTheRestrictionsOfTheFormat()
    {
        const QByteArray calendar = toCalendar(u"IGF 2025"_s,
                                               {{.uid = u"bpf-2025-cybersecurity"_s,
                                                 .title = u"Due: Draft output"_s,
                                                 .starts = QDate(2025, 5, 12),
                                                 .description = u"Time: end of day, UTC"_s,
                                                 .alarmDaysBefore = 7},
                                                {.uid = u"cycle-2025"_s,
                                                 .title = u"Annual meeting 2025"_s,
                                                 .starts = QDate(2025, 6, 23),
                                                 .ends = QDate(2025, 6, 27)}},
                                               m_noon);
        const Component root = parsed(calendar);
        QVERIFY(root);
        QCOMPARE(icalrestriction_check(root.get()), 1);
        QCOMPARE(icalcomponent_count_errors(root.get()), 0);
        icalcomponent* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
        icalcomponent* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
        QVERIFY(alarm);
        const icalproperty* trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        QCOMPARE(icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration), -7 * 24 * 60 * 60);
    }

    void theNameOfAnEntryStaysTheSameInEveryExport()
    {
        const exchange::CalendarEvent event{
            .uid = u"milestone-7"_s, .title = u"Drafts"_s, .starts = QDate(2025, 11, 3)};
        exchange::CalendarEvent moved = event;
        moved.starts = QDate(2025, 5, 12);
        const Component first = parsed(toCalendar(u"x"_s, {event}, m_noon));
        const Component second = parsed(toCalendar(u"x"_s, {moved}, m_noon.addDays(1)));
        const auto uid = [](icalcomponent* root) {
            return QByteArray(
                icalcomponent_get_uid(icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT)));
        };
        QCOMPARE(uid(first.get()), uid(second.get()));
    }

    void linesAreFoldedAt75OctetsAndNeverInsideACharacter()
    {
        const QByteArray calendar = toCalendar(
            u"x"_s, {{.uid = u"m-1"_s, .title = u"ü中"_s.repeated(100), .starts = QDate(2024, 1, 1)}},
            m_noon);
        QVERIFY(calendar.endsWith("\r\n"));
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        for (const QByteArray& line : calendar.split('\n')) {
            QVERIFY2(line.trimmed().size() <= 75, line.constData());
            QVERIFY2(line.isValidUtf8(), line.toHex().constData());
        }
    }

    void valuesCannotAddLinesOfTheirOwn()
    {
        const QByteArray calendar =
            toCalendar(u"x\r\nMETHOD:CANCEL"_s,
                       {{.uid = u"m-1"_s,
                         .title = u"a\r\nBEGIN:VEVENT\nATTACH:file:///etc/passwd"_s,
                         .starts = QDate(2024, 1, 1),
                         .link = u"https://x.example\r\nATTACH:file:///etc/passwd"_s}},
                       m_noon);
        for (const QByteArray& line : calendar.split('\n')) {
            QVERIFY(!line.startsWith("ATTACH"));
            QVERIFY(!line.startsWith("METHOD"));
        }
        QCOMPARE(calendar.count("\nBEGIN:VEVENT"), 1);
    }
};

DESK_TEST(CalendarTest)
#include "calendar_test.moc"
