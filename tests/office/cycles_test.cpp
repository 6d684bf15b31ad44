#include "core/office/calendar/rules.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using support::ErrorCode;

class CyclesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayBelongsToTheFirstCycleWhoseMeetingHasNotEnded_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("year");
        QTest::newRow("before the meeting") << QDate(2021, 3, 1) << 2021;
        QTest::newRow("its last day") << QDate(2021, 12, 10) << 2021;
        QTest::newRow("the day after") << QDate(2021, 12, 11) << 2022;
        QTest::newRow("after the last") << QDate(2024, 1, 1) << 2022;
    }
    void todayBelongsToTheFirstCycleWhoseMeetingHasNotEnded()
    {
        QFETCH(QDate, today);
        features::Desk desk(today);
        add(desk, 2022, QDate(2022, 11, 28), QDate(2022, 12, 2));
        QTEST(*office::presentYear(*desk.office), "year");
    }

    void thereIsOneCycleAYear()
    {
        features::Desk desk;
        const auto second = office::addCycle(*desk.office, {{u"year"_s, 2021},
                                                            {u"number"_s, 17},
                                                            {u"starts"_s, QDate(2021, 12, 6)},
                                                            {u"ends"_s, QDate(2021, 12, 10)}});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(office::cycles(*desk.office)->size(), size_t(1));
    }

    void aParameterHoldsForItsCycleAlone()
    {
        features::Desk desk;
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-stakeholder-groups"_s, u"4"_s));
        QCOMPARE(office::parametersOf(*desk.office, 2021)->dcStakeholderGroups, 4);
        QCOMPARE(office::parametersOf(*desk.office, 2022)->dcStakeholderGroups, 3);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(office::parametersOf(*desk.office, 2021)->dcStakeholderGroups, 3);
    }

    void aParameterOutsideItsLimitsIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown") << u"weather"_s << u"1"_s;
        QTest::newRow("no number") << u"dc-stakeholder-groups"_s << u"many"_s;
        QTest::newRow("more groups than there are") << u"dc-stakeholder-groups"_s << u"6"_s;
        QTest::newRow("no day") << u"dc-report-due"_s << u"02-31"_s;
    }
    void aParameterOutsideItsLimitsIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        features::Desk desk;
        QVERIFY(!office::setParameter(*desk.office, 2021, key, value));
        QCOMPARE(*office::parametersOf(*desk.office, 2021), procedure::Parameters());
    }

private:
    static void add(features::Desk& desk, int year, QDate starts, QDate ends)
    {
        QVERIFY(office::addCycle(
            *desk.office, {{u"year"_s, year}, {u"number"_s, 17}, {u"starts"_s, starts}, {u"ends"_s, ends}}));
    }
};

DESK_TEST(CyclesTest)
#include "cycles_test.moc"
