#include "core/office/calendar/rules.h"
#include "core/office/people/attendance.h"
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
        QCOMPARE(grid->rows[0].who.name, u"DC on Access"_s);
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
        QCOMPARE(grid->rows.front().who.record, m_other);
    }

    // People, forums, networks, initiatives and guests stand in the grid of the coalitions, and all of them
    // are ticked in one step; on the record of each the meeting is found again.
    void everybodyIsTickedInOneGrid()
    {
        const RecordId meeting = meet(QDate(2021, 1, 20));
        const RecordId ana = m_desk->person(u"Ana Ruiz"_s);
        const RecordId forum =
            m_desk->add("best-practice-forum",
                        {{u"title"_s, u"BPF Gender"_s}, {u"acronym"_s, u"BPFG"_s}, {u"year"_s, u"2021"_s}});
        const RecordId network =
            m_desk->add("policy-network", {{u"title"_s, u"PN Environment"_s}, {u"year"_s, u"2021"_s}});
        const RecordId initiative =
            m_desk->add("initiative", {{u"name"_s, u"IGF Ruizland"_s}, {u"kind"_s, u"national"_s}});
        const auto before = office::history(office())->size();
        std::vector<office::Presence> all{{meeting, office::guest(u"  Mr.  Guest "_s)}};
        for (const RecordId each : {ana, forum, network, initiative, m_one})
            all.push_back({meeting, office::attendeeOf(office(), each).value()});
        QVERIFY(office::setAttended(office(), all, true));
        QCOMPARE(office::history(office())->size(), before + 1);
        QCOMPARE(cameTo(2021), (QStringList{u"DC on Access"_s, u"BPF Gender"_s, u"PN Environment"_s,
                                            u"IGF Ruizland"_s, u"Ana Ruiz"_s, u"Mr. Guest"_s}));
        QVERIFY(office::setAttended(office(), all, true)); // no second records
        QCOMPARE(m_desk->children(meeting, "attendee").size(), size_t(5));
        QCOMPARE(m_desk->children(meeting, "attendance").size(), size_t(1));
        for (const RecordId each : {ana, forum, network, initiative, m_one}) {
            const auto attended = office::meetingsAttended(office(), each);
            QVERIFY(attended && attended->size() == 1);
            QCOMPARE(attended->front().meeting.id, meeting);
            QCOMPARE(attended->front().on, QDate(2021, 1, 20));
        }
        QVERIFY(office::undo(office()));
        QCOMPARE(cameTo(2021), QStringList{});
        QVERIFY(office::meetingsAttended(office(), ana)->empty());
    }

    void wordsFindWhoeverCanCome()
    {
        meet(QDate(2021, 1, 20));
        m_desk->person(u"Ana Ruiz"_s);
        m_desk->person(u"Łukasz Nowak"_s);
        m_desk->add("initiative", {{u"name"_s, u"IGF Ruizland"_s}, {u"kind"_s, u"national"_s}});
        const auto found = [&](const QString& words) {
            QStringList names;
            const auto grid = office::attendanceOf(office(), 2021, words);
            for (const auto& row : grid->rows)
                names << row.who.name;
            return names;
        };
        QCOMPARE(found({}), (QStringList{u"DC on Access"_s, u"DC on Trust"_s}));
        QCOMPARE(found(u"ruiz"_s), (QStringList{u"IGF Ruizland"_s, u"Ana Ruiz"_s}));
        QCOMPARE(found(u"nowak luk"_s), QStringList{u"Łukasz Nowak"_s});
        QCOMPARE(found(u"trust"_s), QStringList{u"DC on Trust"_s});
    }

    // Of other meetings a coalition is an attendee like everybody; what comes to none is refused.
    void othersMeetToo()
    {
        const RecordId meeting = m_desk->magMeeting(u"2021-03-09"_s);
        QVERIFY(office::setAttended(office(), meeting, m_one, true));
        QCOMPARE(m_desk->children(meeting, "attendee").front().head.title, u"DC on Access"_s);
        const auto grid = office::attendanceAt(office(), meeting);
        QCOMPARE(grid->rows.size(), size_t(1));
        QVERIFY(!office::setAttended(office(), meeting, meeting, true));
        QVERIFY(!office::setAttended(office(), m_one, m_other, true));
        const office::Presence nobody[] = {{meeting, office::guest(u" "_s)}};
        QVERIFY(!office::setAttended(office(), nobody, true));
        QVERIFY(!office::addRecord(office(), {.noun = u"attendee"_s,
                                              .values = {{u"who"_s, meeting.value()}, {u"name"_s, u"x"_s}},
                                              .parent = meeting}));
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
    /// Whoever was at a meeting of the year, in the order of the grid.
    QStringList cameTo(int year)
    {
        QStringList names;
        const auto grid = office::attendanceOf(office(), year);
        for (const auto& row : grid->rows)
            if (std::ranges::count(row.attended, true))
                names << row.who.name;
        return names;
    }
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
