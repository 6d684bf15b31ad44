#include "core/office/cases/renaming.h"
#include "core/office/desk/history.h"
#include "core/office/documents/as_of.h"
#include "core/office/transfer/importing.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::rename;

// "Workstream: kind, name (with former names and the dates they held)": the domain's own words.
class RenamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2020, 1, 10));
        m_coalition = m_desk->add("dynamic-coalition",
                                  {{u"name"_s, u"Coalition on Open Data"_s}, {u"acronym"_s, u"DC-OD"_s}});
        m_desk->clock.moveTo(QDate(2022, 1, 10));
    }

    void theOldNameIsKeptUntilTheDayOfTheNewOne()
    {
        rename_({.name = u"Coalition on Data and Trust"_s, .acronym = u"DC-DT"_s, .from = QDate(2021, 7, 1)});
        const domain::Record now = m_desk->read(m_coalition);
        QCOMPARE(now.head.title, u"Coalition on Data and Trust"_s);
        QCOMPARE(now[domain::shared::acronym], u"DC-DT"_s);
        const auto names = m_desk->children(m_coalition, "former-name");
        QCOMPARE(names.size(), size_t(1));
        QCOMPARE(names.front().head.title, u"Coalition on Open Data"_s);
        QCOMPARE(names.front()[domain::shared::acronym], u"DC-OD"_s);
        QCOMPARE(names.front()[domain::former_name::ends], QDate(2021, 7, 1));
        QVERIFY(!names.front()[domain::shared::starts].isValid()); // since when it had it is not on record
        QCOMPARE(nameOn(QDate(2021, 6, 30)), u"Coalition on Open Data"_s);
        QCOMPARE(nameOn(QDate(2021, 7, 1)), u"Coalition on Data and Trust"_s);
    }

    void aSecondNameFollowsTheFirst()
    {
        rename_({.name = u"Second"_s, .acronym = {}, .from = QDate(2020, 5, 1)});
        rename_({.name = u"Third"_s, .acronym = {}, .from = QDate(2021, 5, 1)});
        QCOMPARE(nameOn(QDate(2020, 4, 30)), u"Coalition on Open Data"_s);
        QCOMPARE(nameOn(QDate(2021, 4, 30)), u"Second"_s);
        QCOMPARE(nameOn(QDate(2022, 1, 1)), u"Third"_s);
        const auto names = m_desk->children(m_coalition, "former-name");
        QCOMPARE(names.size(), size_t(2));
        const bool isSecondLast = names.back().head.title == "Second"_L1;
        QCOMPARE((isSecondLast ? names.back() : names.front())[domain::shared::starts], QDate(2020, 5, 1));
        const auto before = rename(*m_desk->office, m_coalition, {u"Fourth"_s, {}, QDate(2021, 5, 1)});
        QVERIFY(!before);
        QCOMPARE(before.error().code, support::ErrorCode::RefusedByRule);
    }

    void anAcronymThatAnotherHasIsNotTaken()
    {
        m_desk->add("dynamic-coalition",
                    {{u"name"_s, u"Coalition on Data and Trust"_s}, {u"acronym"_s, u"DC-DT"_s}});
        const auto taken = rename(*m_desk->office, m_coalition, {{}, u"dc-dt"_s, {}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().message, u"dc-dt is the acronym of Coalition on Data and Trust."_s);
        rename_({.name = {}, .acronym = u"DC-DTR"_s, .from = {}});
    }

    void itIsFoundByTheAcronymItHad()
    {
        rename_({.name = {}, .acronym = u"DC-DT"_s, .from = QDate(2020, 7, 1)});
        rename_({.name = {}, .acronym = u"DC-T"_s, .from = QDate(2021, 7, 1)});
        for (const QString& acronym : {u"dc-t"_s, u"DC-DT"_s, u"DC-OD"_s})
            QCOMPARE(*office::findRecord(*m_desk->office, acronym), m_coalition);
        // Another that has it now comes first.
        const RecordId other = m_desk->add(
            "dynamic-coalition", {{u"name"_s, u"Coalition on Deep Time"_s}, {u"acronym"_s, u"DC-DT"_s}});
        QCOMPARE(*office::findRecord(*m_desk->office, u"DC-DT"_s), other);
    }

    void aListThatHasNotHeardOfItMeansTheSame()
    {
        rename_({.name = u"Coalition on Data and Trust"_s, .acronym = u"DC-DT"_s, .from = QDate(2021, 7, 1)});
        const auto plan = exchange::planImport(*exchange::importKind(u"dynamic-coalitions"_s),
                                               "name,acronym,state\nCoalition on Open Data,DC-OD,active\n");
        QVERIFY(plan);
        const auto report = office::importPlan(*m_desk->office, *plan, false);
        QVERIFY(report);
        QCOMPARE(report->created, 0);
        QCOMPARE(report->updated, 0);
        QCOMPARE(m_desk->read(m_coalition).head.title, u"Coalition on Data and Trust"_s);
        QCOMPARE(m_desk->read(m_coalition)[domain::shared::acronym], u"DC-DT"_s);
    }

    void oneUndoTakesBothBack()
    {
        rename_({.name = u"Second"_s, .acronym = u""_s, .from = {}});
        QVERIFY(m_desk->read(m_coalition)[domain::shared::acronym].isEmpty());
        QVERIFY(office::undo(*m_desk->office));
        QCOMPARE(m_desk->read(m_coalition).head.title, u"Coalition on Open Data"_s);
        QCOMPARE(m_desk->read(m_coalition)[domain::shared::acronym], u"DC-OD"_s);
        QVERIFY(m_desk->children(m_coalition, "former-name").empty());
    }

    void whatIsNoRenamingIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("from");
        QTest::newRow("the same name") << u"Coalition on  Open Data "_s << QDate();
        QTest::newRow("no name") << QString() << QDate();
        QTest::newRow("tomorrow") << u"Second"_s << QDate(2022, 1, 11);
    }
    void whatIsNoRenamingIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QDate, from);
        QVERIFY(!rename(*m_desk->office, m_coalition, {name, {}, from}));
        QVERIFY(m_desk->children(m_coalition, "former-name").empty());
    }

    void onlyWorkstreamsAreRenamedWithADay()
    {
        const auto done = rename(*m_desk->office, m_desk->person(u"Ada"_s), {u"Ada B."_s, {}, {}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, support::ErrorCode::WrongUsage);
    }

private:
    void rename_(const office::NewName& name)
    {
        const auto done = rename(*m_desk->office, m_coalition, name);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    QString nameOn(QDate day)
    {
        const auto record = office::recordOn(*m_desk->office, m_desk->read(m_coalition), day);
        return record && *record ? (*record)->head.title : u"(not there)"_s;
    }

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_coalition;
};

DESK_TEST(RenamingTest)
#include "renaming_test.moc"
