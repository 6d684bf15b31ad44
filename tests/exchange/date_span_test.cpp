#include "core/exchange/date_span.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using exchange::parseDateSpan;

class DateSpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysMonthsAndSpans_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("day") << u" 2021-10-25 "_s << QDate(2021, 10, 25) << QDate(2021, 10, 25);
        QTest::newRow("month") << u"2021-10"_s << QDate(2021, 10, 1) << QDate(2021, 10, 31);
        QTest::newRow("February of a leap year") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("year") << u"2021"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
        QTest::newRow("month first") << u"2/2024"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("named month") << u"October 2021"_s << QDate(2021, 10, 1) << QDate(2021, 10, 31);
        QTest::newRow("shortened") << u"Dec. 2021"_s << QDate(2021, 12, 1) << QDate(2021, 12, 31);
        QTest::newRow("span") << u"2021-12-06/2021-12-10"_s << QDate(2021, 12, 6) << QDate(2021, 12, 10);
        QTest::newRow("over the year's end")
            << u"2024-12-30/2025-01-12"_s << QDate(2024, 12, 30) << QDate(2025, 1, 12);
    }
    void readsDaysMonthsAndSpans()
    {
        QFETCH(QString, written);
        const auto span = parseDateSpan(written, u"Date"_s);
        QVERIFY(span.has_value());
        QTEST(span->first, "first");
        QTEST(span->last, "last");
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("written");
        for (const char* written :
             {"", "202110", "13/2021", "Nev 2021", "0000", "1899", "2021-13", "2021-02-31", "20211-01-01", "2021-1", "6 Nevember 2021", "31/1/21",
              "31.02.2021", "13/13/2021", "2021-12-06/", "/2021-12-06", "2021-12-06/10",
              "2021-12-06/2021-12-10/2021", "2021-11/2021-12", "1899-12"})
            QTest::newRow(written) << QString::fromLatin1(written);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, written);
        const auto span = parseDateSpan(written, u"Date"_s);
        QVERIFY(!span.has_value());
        QVERIFY(span.error().message.startsWith(u"Date: "));
    }

    void refusesAnEndBeforeItsStart()
    {
        const auto span = parseDateSpan(u"2021-12-10/2021-12-06"_s, u"Date"_s);
        QVERIFY(!span.has_value());
        QCOMPARE(span.error().message, u"Date: “2021-12-10/2021-12-06” ends before it starts."_s);
    }
};

DESK_TEST(DateSpanTest)
#include "date_span_test.moc"
