#include "core/procedure/deadline.h"
#include "tests/harness/test_main.h"

using namespace procedure;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

struct OffsetCase
{
    const char* anchor;
    Offset offset;
    const char* expected;
};
const OffsetCase kOffsets[] = {
    {"2021-12-06", {0, 0}, "2021-12-06"},   {"2021-12-06", {-6, 0}, "2021-10-25"},
    {"2019-11-25", {-6, 0}, "2019-10-14"},  {"2023-10-08", {-6, 0}, "2023-08-27"},
    {"2025-06-23", {-6, 0}, "2025-05-12"},  {"2024-12-15", {2, 3}, "2025-01-01"},
    {"2021-12-06", {0, 26}, "2022-01-01"},  {"2021-12-06", {0, 25}, "2021-12-31"},
    {"2022-01-01", {0, -1}, "2021-12-31"},  {"2020-02-28", {0, 1}, "2020-02-29"},
    {"2020-02-28", {0, 2}, "2020-03-01"},   {"2021-02-28", {0, 1}, "2021-03-01"},
    {"2100-02-28", {0, 1}, "2100-03-01"},   {"2000-02-28", {0, 1}, "2000-02-29"},
    {"2020-03-01", {0, -1}, "2020-02-29"},  {"2021-03-01", {0, -1}, "2021-02-28"},
    {"2020-01-31", {4, 1}, "2020-02-29"},   {"2020-12-31", {0, 366}, "2022-01-01"},
    {"2019-12-31", {0, 366}, "2020-12-31"}, {"2021-06-23", {1, -7}, "2021-06-23"},
    {"2021-06-23", {-1, 5}, "2021-06-21"},  {"2021-03-28", {0, 1}, "2021-03-29"},
    {"2021-10-31", {0, -1}, "2021-10-30"},
};

struct LateCase
{
    const char* due;
    const char* today;
    int grace;
    qint64 late;
    bool isOverdue;
};
const LateCase kLate[] = {
    {"2022-01-31", "2022-01-30", 0, -1, false},     {"2022-01-31", "2022-01-31", 0, 0, false},
    {"2022-01-31", "2022-02-01", 0, 1, true},       {"2022-01-31", "2022-02-01", 1, 0, false},
    {"2022-01-31", "2022-02-02", 1, 1, true},       {"2022-01-31", "2022-02-14", 14, 0, false},
    {"2022-01-31", "2022-02-15", 14, 1, true},      {"2021-12-31", "2022-01-01", 0, 1, true},
    {"2020-02-28", "2020-03-01", 1, 1, true},       {"2021-02-28", "2021-03-01", 1, 0, false},
    {"2020-02-29", "2020-02-29", 0, 0, false},      {"2020-02-29", "2021-02-28", 0, 365, true},
    {"2021-01-31", "2022-01-31", 0, 365, true},     {"2020-01-31", "2021-01-31", 0, 366, true},
    {"2022-01-31", "2021-12-31", 365, -396, false}, {"1900-01-01", "2199-12-31", 0, 109572, true},
};

} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportOfAYearIsDueInTheYearAfter_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("dayOfMonth");
        QTest::addColumn<QDate>("due");
        QTest::newRow("usual") << 2020 << 1 << 31 << QDate(2021, 1, 31);
        QTest::newRow("next") << 2021 << 1 << 31 << QDate(2022, 1, 31);
        QTest::newRow("leap year") << 2019 << 2 << 28 << QDate(2020, 2, 28);
        QTest::newRow("after the leap day") << 2019 << 3 << 1 << QDate(2020, 3, 1);
        QTest::newRow("end of the year") << 2021 << 12 << 31 << QDate(2022, 12, 31);
        QTest::newRow("turn of the century") << 2099 << 2 << 28 << QDate(2100, 2, 28);
    }
    void theReportOfAYearIsDueInTheYearAfter()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, dayOfMonth);
        QFETCH(QDate, due);
        Parameters parameters;
        parameters.dcReportDue = {month, dayOfMonth};
        QCOMPARE(reportDue(year, u"DC"_s, parameters), due);
    }

    void eachKindOwesItsReportByItsOwnRule()
    {
        Parameters parameters;
        parameters.dcReportGraceDays = 10;
        QCOMPARE(reportDue(2021, u"NRI"_s, parameters), QDate()); // no public rule names a day
        parameters.nriReportDue = DayOfYear{3, 15};
        QCOMPARE(reportDue(2021, u"NRI"_s, parameters), QDate(2022, 3, 15));
        QCOMPARE(reportDue(2021, u"BPF"_s, parameters), QDate());
        QCOMPARE(reportDue(2021, u"PN"_s, parameters), QDate());
        QCOMPARE(reportGraceDays(u"DC"_s, parameters), 10);
        QCOMPARE(reportGraceDays(u"NRI"_s, parameters), 0);
    }

    void offsetsAreCountedInCalendarDays_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kOffsets)); ++i)
            QTest::addRow("%s %+dw %+dd", kOffsets[i].anchor, kOffsets[i].offset.weeks,
                          kOffsets[i].offset.days)
                << i;
    }
    void offsetsAreCountedInCalendarDays()
    {
        QFETCH(int, index);
        const OffsetCase& expected = kOffsets[index];
        QCOMPARE(resolve(day(expected.anchor), expected.offset), day(expected.expected));
    }

    void lateBeginsTheDayAfterTheDueDateAndTheGrace_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kLate)); ++i)
            QTest::addRow("%s on %s, grace %d", kLate[i].due, kLate[i].today, kLate[i].grace) << i;
    }
    void lateBeginsTheDayAfterTheDueDateAndTheGrace()
    {
        QFETCH(int, index);
        const LateCase& expected = kLate[index];
        QCOMPARE(daysLate(day(expected.due), day(expected.today), expected.grace), expected.late);
        QCOMPARE(isOverdue(day(expected.due), day(expected.today), expected.grace), expected.isOverdue);
    }

    void whatHasNoDueDateIsNeverOverdue() { QVERIFY(!isOverdue(QDate(), QDate(2021, 1, 1))); }

    void draftsAreDueSixWeeksBeforeTheMeetingUnlessTheCycleSaysOtherwise()
    {
        Parameters parameters;
        QCOMPARE(draftOutputsDue(QDate(2021, 12, 6), parameters), QDate(2021, 10, 25));
        parameters.draftOutputWeeks = 4;
        QCOMPARE(draftOutputsDue(QDate(2021, 12, 6), parameters), QDate(2021, 11, 8));
        parameters.draftOutputWeeks = 0;
        QCOMPARE(draftOutputsDue(QDate(2021, 12, 6), parameters), QDate(2021, 12, 6));
    }

    void aMovedDeadlineKeepsItsFirstDayAndItsLastReason()
    {
        const domain::Deadline first{.on = QDate(2021, 4, 25)};
        const auto once = moved(first, QDate(2021, 5, 2), u" Asked for by the DCCG. "_s);
        QVERIFY(once);
        QCOMPARE(once->on, QDate(2021, 5, 2));
        QCOMPARE(once->originally, QDate(2021, 4, 25));
        QCOMPARE(once->movedBecause, u"Asked for by the DCCG."_s);
        const auto twice = moved(*once, QDate(2021, 5, 9), u"Holiday."_s);
        QVERIFY(twice);
        QCOMPARE(twice->originally, QDate(2021, 4, 25));
        QCOMPARE(twice->movedBecause, u"Holiday."_s);
    }

    void aDeadlineDoesNotMoveWithoutADayOrAReason()
    {
        const domain::Deadline deadline{.on = QDate(2021, 4, 25)};
        QCOMPARE(moved(deadline, QDate(), u"Why not"_s).error().message,
                 u"A deadline can only move to a day of the calendar."_s);
        QCOMPARE(moved(deadline, QDate(2021, 5, 2), u"  "_s).error().message,
                 u"Say why the deadline moves."_s);
    }

    void aDeadlineEndsWithItsDayInUtc() { QCOMPARE(timeZoneRule(), u"end of day, UTC"_s); }
};

DESK_TEST(DeadlineTest)
#include "deadline_test.moc"
