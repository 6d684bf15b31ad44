#include "core/office/calendar/rules.h"
#include "core/office/people/coordination.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using features::Desk;

/// The coordination group of the Dynamic Coalitions: who speaks for them, meetings, who came. DC-27
class DccgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_one = m_desk->oldCoalition(u"DC on Access"_s);
        m_other = m_desk->oldCoalition(u"DC on Trust"_s);
    }

    // DC-27: one to two representatives, as the cycle sets it
    void countsTheRepresentativesAgainstTheRule_data()
    {
        QTest::addColumn<int>("representatives");
        QTest::addColumn<bool>("isWithinRule");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("two") << 2 << true;
        QTest::newRow("three") << 3 << false;
    }
    void countsTheRepresentativesAgainstTheRule()
    {
        QFETCH(int, representatives);
        for (int i = 0; i < representatives; ++i)
            represent(m_one, u"Person %1"_s.arg(i), u"2020-01-01"_s);
        const auto line = representationOf(m_one, QDate(2022, 1, 10));
        QCOMPARE(int(line.representatives.size()), representatives);
        QTEST(line.isWithinRule(), "isWithinRule");
    }

    // DC-27: a third one is not taken in silence
    void saysWhenARoleIsOneTooMany()
    {
        const auto remark = [&](const QString& name) {
            represent(m_one, name, u"2020-01-01"_s);
            return *office::remarkOnRole(office(), m_desk->children(m_one, "role").back().head.id);
        };
        QCOMPARE(remark(u"Ana"_s), QString());
        QCOMPARE(remark(u"Bo"_s), QString());
        const QString third = remark(u"Chi"_s);
        QVERIFY2(third.contains(u"3 representatives"_s) && third.contains(u"DC-27"_s), qPrintable(third));
    }

    void theCycleSetsTheRule()
    {
        QVERIFY(office::setParameter(office(), 2021, u"dccg-representatives-at-most"_s, u"3"_s));
        for (const auto& name : {u"Ana"_s, u"Bo"_s, u"Chi"_s})
            represent(m_one, name, u"2020-01-01"_s);
        QVERIFY(representationOf(m_one, QDate(2022, 1, 10)).isWithinRule());
    }

    void representativesAreThoseOfTheDay()
    {
        represent(m_one, u"Ana"_s, u"2021-03-01"_s);
        QVERIFY(representationOf(m_one, QDate(2021, 2, 28)).representatives.empty());
        QCOMPARE(representationOf(m_one, QDate(2021, 3, 1)).representatives.front().personName, u"Ana"_s);
        QVERIFY(representationOf(m_other, QDate(2021, 3, 1)).representatives.empty());
    }

    void aRetiredCoalitionIsNotAskedForRepresentatives()
    {
        retire(m_other);
        QCOMPARE(office::representation(office(), QDate(2022, 1, 10))->size(), size_t(1));
    }

    void theGroupHasOneRecordHoweverOftenItIsNeeded()
    {
        QVERIFY(!office::coordinationGroup(office())->has_value());
        const auto first = office::ensureCoordinationGroup(office());
        const auto second = office::ensureCoordinationGroup(office());
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QCOMPARE(office::recordsOf(office(), u"coordination-group"_s)->size(), size_t(1));
    }

    void meetingsAreNumberedThroughTheYears()
    {
        const RecordId first = meet(QDate(2020, 11, 20));
        const RecordId second = meet(QDate(2021, 1, 20));
        QCOMPARE(m_desk->read(first)[domain::dccg_meeting::number], 1);
        QCOMPARE(m_desk->read(second)[domain::dccg_meeting::number], 2);
        QCOMPARE(m_desk->read(second)[domain::dccg_meeting::year], 2021);
        QVERIFY(office::addCoordinationMeeting(
            office(), {{u"number"_s, 58}, {u"starts"_s, QDate(2021, 2, 17)}, {u"year"_s, 2021}}));
        QCOMPARE(office::nextMeetingNumber(office()).value(), 59);
        QVERIFY(!office::addCoordinationMeeting(office(),
                                                {{u"number"_s, 58}, {u"starts"_s, QDate(2021, 3, 17)}}));
    }

    void theFirstMeetingMakesTheGroupInOneStep()
    {
        meet(QDate(2021, 1, 20));
        QVERIFY(office::coordinationGroup(office())->has_value());
        QVERIFY(office::undo(office()));
        QVERIFY(!office::coordinationGroup(office())->has_value());
    }

    // DC-27: whether a coalition contributes regularly is judged by whoever sees who came
    void attendanceIsTickedAndTakenBack()
    {
        meet(QDate(2020, 11, 20));
        const RecordId second = meet(QDate(2021, 1, 20));
        const RecordId third = meet(QDate(2021, 3, 20));
        QVERIFY(office::setAttended(office(), third, m_one, true));
        QVERIFY(office::setAttended(office(), third, m_one, true)); // no second record
        QCOMPARE(m_desk->children(third, "attendance").size(), size_t(1));
        const auto grid = office::attendanceOf(office(), 2021);
        QVERIFY(grid);
        QCOMPARE(grid->meetings.size(), size_t(2));
        QCOMPARE(grid->meetings.front().head.id, second);
        QCOMPARE(grid->rows.size(), size_t(2));
        QCOMPARE(grid->rows[0].coalition.title, u"DC on Access"_s);
        QCOMPARE(grid->rows[0].attended, (std::vector<bool>{false, true}));
        QCOMPARE(grid->rows[1].attended, (std::vector<bool>{false, false}));
        QVERIFY(office::setAttended(office(), third, m_one, false));
        QVERIFY(m_desk->children(third, "attendance").empty());
        QVERIFY(office::undo(office()));
        QCOMPARE(m_desk->children(third, "attendance").size(), size_t(1));
    }

    void aClosedCoalitionThatCameStaysInTheGrid()
    {
        const RecordId meeting = meet(QDate(2021, 1, 20));
        QVERIFY(office::setAttended(office(), meeting, m_other, true));
        for (const RecordId coalition : {m_one, m_other})
            retire(coalition);
        const auto grid = office::attendanceOf(office(), 2021);
        QCOMPARE(grid->rows.size(), size_t(1));
        QCOMPARE(grid->rows.front().coalition.id, m_other);
    }

    void theLiaisonOfTheMagIsARoleInTheGroup()
    {
        QVERIFY(office::coordinationLiaisons(office(), QDate(2021, 6, 1))->empty());
        const RecordId group = office::ensureCoordinationGroup(office()).value();
        role(group, u"Ana"_s, u"mag-liaison"_s, u"2021-01-01"_s);
        QCOMPARE(office::coordinationLiaisons(office(), QDate(2021, 6, 1))->front().personName, u"Ana"_s);
        QVERIFY(office::coordinationLiaisons(office(), QDate(2020, 6, 1))->empty());
    }

private:
    office::Office& office() { return *m_desk->office; }

    void role(RecordId workstream, const QString& name, const QString& key, const QString& starts)
    {
        const RecordId person = m_desk->add("person", {{u"name"_s, name}});
        m_desk->add(
            "role",
            {{u"person"_s, m_desk->read(person).head.idText}, {u"role"_s, key}, {u"starts"_s, starts}},
            workstream);
    }
    void represent(RecordId coalition, const QString& name, const QString& starts)
    {
        role(coalition, name, u"dccg-representative"_s, starts);
    }
    RecordId meet(QDate day)
    {
        return office::addCoordinationMeeting(office(), {{u"starts"_s, day}}).value();
    }
    office::Representation representationOf(RecordId coalition, QDate day)
    {
        for (const office::Representation& line : *office::representation(office(), day))
            if (line.coalition.id == coalition)
                return line;
        return {};
    }
    /// Whatever stands against it.
    void retire(RecordId coalition)
    {
        for (const char* step : {"start-retirement", "retire"}) {
            office::Decision decision{.reason = u"It ended"_s};
            const auto view = office::viewCase(office(), coalition);
            for (const office::PossibleStep& possible : view->steps)
                for (const procedure::Finding& finding : possible.verdict.blocking())
                    decision.overrides.insert(finding.requirement, u"agreed"_s);
            m_desk->step(coalition, step, decision);
        }
        QCOMPARE(m_desk->read(coalition).head.caseState.category, u"closed"_s);
    }

    std::unique_ptr<Desk> m_desk;
    RecordId m_one;
    RecordId m_other;
};

DESK_TEST(DccgTest)
#include "dccg_test.moc"
