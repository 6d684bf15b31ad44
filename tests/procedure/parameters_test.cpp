#include "core/procedure/parameters.h"
#include "tests/harness/test_main.h"

using namespace procedure;
using namespace Qt::StringLiterals;

class ParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreThoseOfTheSources()
    {
        const QMap<QString, QString> expected{
            {u"bpf-facilitators"_s, u"2"_s},
            {u"bpf-list-subscribers"_s, QString()},
            {u"bpf-mag-facilitators"_s, u"1"_s},
            {u"bpf-monthly-messages"_s, QString()},
            {u"bpf-open-meetings"_s, u"3"_s},
            {u"dc-report-due"_s, u"01-31"_s},
            {u"dc-report-grace-days"_s, u"0"_s},
            {u"dc-session-conditions"_s,
             u"annual-report-accepted session-report-received dccg-contribution"_s},
            {u"dc-stakeholder-groups"_s, u"3"_s},
            {u"dccg-representatives-at-least"_s, u"1"_s},
            {u"dccg-representatives-at-most"_s, u"2"_s},
            {u"draft-output-weeks"_s, u"6"_s},
            {u"nri-report-due"_s, QString()},
            {u"nri-stakeholder-groups"_s, u"3"_s},
            // No source sets these.
            {u"letter-answer-days"_s, u"30"_s},
            {u"reminder-gap-days"_s, u"14"_s},
            {u"reminder-lead-days"_s, u"30"_s}};
        QCOMPARE(toText(Parameters()), expected);
    }

    void whatIsWrittenIsReadBackAsItWas()
    {
        Parameters parameters;
        parameters.dcStakeholderGroups = 4;
        parameters.dcReportDue = {2, 28};
        parameters.bpfListSubscribers = 50;
        parameters.nriReportDue = DayOfYear{12, 31};
        parameters.dcSessionConditions = {u"dccg-contribution"_s};
        const auto again = parametersFromText(toText(parameters));
        QVERIFY(again);
        QVERIFY(*again == parameters);
        QVERIFY(!(*again == Parameters()));
    }

    void missingKeysHaveTheirDefaults()
    {
        const auto parameters = parametersFromText({{u"dc-report-due"_s, u"03-15"_s}});
        QVERIFY(parameters);
        QCOMPARE(parameters->dcReportDue, (DayOfYear{3, 15}));
        QCOMPARE(parameters->dcStakeholderGroups, 3);
    }

    void acceptsWithinTheLimits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("least") << u"dc-stakeholder-groups"_s << u"1"_s << u"1"_s;
        QTest::newRow("most") << u"dc-stakeholder-groups"_s << u" 5 "_s << u"5"_s;
        QTest::newRow("no number set") << u"bpf-list-subscribers"_s << u""_s << QString();
        QTest::newRow("a number set") << u"bpf-list-subscribers"_s << u"0"_s << u"0"_s;
        QTest::newRow("conditions in the order of the list")
            << u"dc-session-conditions"_s << u"dccg-contribution annual-report-accepted dccg-contribution"_s
            << u"annual-report-accepted dccg-contribution"_s;
        QTest::newRow("no condition") << u"dc-session-conditions"_s << u""_s << QString();
        QTest::newRow("no day set") << u"nri-report-due"_s << u""_s << QString();
        QTest::newRow("last day of the year") << u"dc-report-due"_s << u"12-31"_s << u"12-31"_s;
    }
    void acceptsWithinTheLimits()
    {
        QFETCH(QString, key);
        QFETCH(QString, written);
        QFETCH(QString, kept);
        Parameters parameters;
        const ParameterField* field = parameterField(key);
        QVERIFY(field->setValue(parameters, written));
        QCOMPARE(field->plainValue(parameters), kept);
    }

    void refusesWhatIsMalformedOrOutsideTheLimits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("sentence");
        const QString groups =
            u"Stakeholder groups needed for a DC: “%1” is not a whole number from 1 to 5."_s;
        const QString due = u"Annual report of a DC due on, in the year after: “%1” is not a day of every "
                            u"year; write month and day as "
                            "01-31."_s;
        QTest::newRow("none") << u"dc-stakeholder-groups"_s << u""_s << groups.arg(QString());
        QTest::newRow("zero") << u"dc-stakeholder-groups"_s << u"0"_s << groups.arg(u"0"_s);
        QTest::newRow("six groups of five") << u"dc-stakeholder-groups"_s << u"6"_s << groups.arg(u"6"_s);
        QTest::newRow("words") << u"dc-stakeholder-groups"_s << u"three"_s << groups.arg(u"three"_s);
        QTest::newRow("fraction") << u"dc-stakeholder-groups"_s << u"3.5"_s << groups.arg(u"3.5"_s);
        QTest::newRow("too large for a number")
            << u"dc-stakeholder-groups"_s << u"99999999999"_s << groups.arg(u"99999999999"_s);
        QTest::newRow("31 February") << u"dc-report-due"_s << u"02-31"_s << due.arg(u"02-31"_s);
        QTest::newRow("29 February") << u"dc-report-due"_s << u"02-29"_s << due.arg(u"02-29"_s);
        QTest::newRow("month 13") << u"dc-report-due"_s << u"13-01"_s << due.arg(u"13-01"_s);
        QTest::newRow("a whole date") << u"dc-report-due"_s << u"2021-01-31"_s << due.arg(u"2021-01-31"_s);
        QTest::newRow("short") << u"dc-report-due"_s << u"1-31"_s << due.arg(u"1-31"_s);
        QTest::newRow("unknown condition")
            << u"dc-session-conditions"_s << u"annual-report-accepted bribe"_s
            << u"What a DC session depends on: there is no condition called “bribe”."_s;
    }
    void refusesWhatIsMalformedOrOutsideTheLimits()
    {
        QFETCH(QString, key);
        QFETCH(QString, written);
        QFETCH(QString, sentence);
        Parameters parameters;
        const auto status = parameterField(key)->setValue(parameters, written);
        QVERIFY(!status);
        QCOMPARE(status.error().message, sentence);
        QVERIFY(parameters == Parameters());
    }

    void refusesUnknownKeysAndContradictions()
    {
        QCOMPARE(parametersFromText({{u"dc-coffee"_s, u"3"_s}}).error().message,
                 u"There is no parameter called “dc-coffee”."_s);
        QVERIFY(!parametersFromText({{u"dccg-representatives-at-least"_s, u"3"_s}}));
        QVERIFY(parametersFromText(
            {{u"dccg-representatives-at-least"_s, u"3"_s}, {u"dccg-representatives-at-most"_s, u"3"_s}}));
    }

    void everyParameterHasALabelAndItsOwnKey()
    {
        QSet<QString> keys;
        for (const ParameterField& field : parameterFields()) {
            QVERIFY(!field.labelText().isEmpty());
            QVERIFY(!keys.contains(field.keyText()));
            keys.insert(field.keyText());
        }
        QCOMPARE(sessionConditions().size(), 3);
        QCOMPARE(sessionConditions()[1].key, u"session-report-received"_s);
    }
};

DESK_TEST(ParametersTest)
#include "parameters_test.moc"
