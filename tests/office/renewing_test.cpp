#include "core/office/cases/renewing.h"
#include "core/office/desk/history.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;

class RenewingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2022, 1, 10));
        m_forum = m_desk->add("best-practice-forum", {{u"title"_s, u"Maps"_s},
                                                      {u"acronym"_s, u"BPF Maps"_s},
                                                      {u"year"_s, u"2021"_s},
                                                      {u"objectives"_s, u"Maps for everyone"_s},
                                                      {u"work-plan"_s, u"Four calls"_s}});
        m_ada = m_desk->person(u"Ada"_s);
        m_desk->role("co-facilitator", m_ada, m_forum);                       // from 2021 on
        m_desk->role("mag-facilitator", m_desk->magMember(u"Bo"_s), m_forum); // named for each year
    }

    // B16-3, BPF-7
    void aProposalBeginsWithLastYearsTextsAndPeople()
    {
        const auto proposal = office::renew(*m_desk->office, m_forum);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().message));
        const domain::Record record = m_desk->read(*proposal);
        QCOMPARE(record.head.noun, u"bpf-proposal"_s);
        QCOMPARE(record.head.year, 2022);
        const auto value = [&](const char* key) { return record.values.value(QString::fromLatin1(key)); };
        QCOMPARE(value("title"), u"Maps"_s);
        QCOMPARE(value("acronym"), u"BPF Maps"_s);
        QCOMPARE(value("year"), 2022);
        QCOMPARE(value("objectives"), u"Maps for everyone"_s);
        QCOMPARE(value("previous-edition"), m_forum.value());
        QCOMPARE(m_desk->state(*proposal), u"draft"_s);
        const auto roles = m_desk->children(*proposal, "role");
        QCOMPARE(roles.size(), size_t(1));
        QCOMPARE(roles.front()[domain::role::person], m_ada);
        QCOMPARE(roles.front()[domain::role::role], u"co-facilitator"_s);
        QVERIFY(!roles.front()[domain::shared::starts].isValid()); // whether they go on is not known
        QCOMPARE(roles.front()[domain::role::note],
                 u"As in %1 (2021); whether they go on is to be asked."_s.arg(
                     office::readRecord(*m_desk->office, m_forum)->head.title));
    }

    void whoLeftBeforeTheCycleEndedIsNotInIt()
    {
        for (const domain::Record& role : m_desk->children(m_forum, "role"))
            m_desk->set(role.head.id, {{u"ends"_s, u"2021-06-30"_s}});
        const auto proposal = office::renew(*m_desk->office, m_forum);
        QVERIFY(proposal);
        QVERIFY(m_desk->children(*proposal, "role").empty());
    }

    void whatIsWrittenComesBeforeLastYears()
    {
        const auto proposal = office::renew(*m_desk->office, m_forum, {{u"title"_s, u"Charts"_s}});
        QVERIFY(proposal);
        QCOMPARE(m_desk->read(*proposal).head.title, u"Charts"_s);
    }

    void oneUndoTakesItBack()
    {
        const auto proposal = office::renew(*m_desk->office, m_forum);
        QVERIFY(proposal);
        QVERIFY(office::undo(*m_desk->office));
        QVERIFY(!office::readRecord(*m_desk->office, *proposal));
        QCOMPARE(office::recordsOf(*m_desk->office, u"role"_s)->size(), size_t(2));
    }

    void aSecondTimeIsRefused()
    {
        const auto proposal = office::renew(*m_desk->office, m_forum);
        QVERIFY(proposal);
        const auto second = office::renew(*m_desk->office, m_forum);
        QVERIFY(!second);
        QCOMPARE(second.error().message,
                 u"%1 builds on %2 already."_s.arg(m_desk->idText(*proposal), m_desk->idText(m_forum)));
    }

    void whatIsProposedAnewIsForALaterCycleAndBuildsOnTheForum()
    {
        for (const int year : {2020, 2021})
            QVERIFY(!office::renew(*m_desk->office, m_forum, {{u"year"_s, year}}));
        QVERIFY(office::renew(*m_desk->office, m_forum, {{u"year"_s, 2023}})); // a year may be left out
        const RecordId other =
            m_desk->add("best-practice-forum", {{u"title"_s, u"Tides"_s}, {u"year"_s, u"2021"_s}});
        QVERIFY(!office::renew(*m_desk->office, m_forum, {{u"previous-edition"_s, other.value()}}));
    }

    void aFieldThatIsEmptiedStaysEmpty()
    {
        const auto proposal = office::renew(*m_desk->office, m_forum, {{u"objectives"_s, QVariant()}});
        QVERIFY(proposal);
        QVERIFY(m_desk->read(*proposal).values.value(u"objectives"_s).isNull());
        QVERIFY(!office::renew(*m_desk->office, m_forum, {{u"title"_s, QVariant()}, {u"year"_s, 2023}}));
    }

    void whatLivesOnIsNotProposedAnew()
    {
        const RecordId water = m_desk->oldCoalition(u"Water"_s);
        const auto refused = office::renew(*m_desk->office, water);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"Water is not proposed anew each year."_s);
    }

private:
    std::unique_ptr<features::Desk> m_desk;
    RecordId m_forum;
    RecordId m_ada;
};

DESK_TEST(RenewingTest)
#include "renewing_test.moc"
