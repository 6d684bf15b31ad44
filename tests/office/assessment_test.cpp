#include "core/office/cases/assessment.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::Assessment;

/// BPF-9, BPF-10, BPF-11: views of MAG members side by side, which inform and do not decide.
class AssessmentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_proposal;
    RecordId m_ana;
    RecordId m_zoe;

    office::AssessmentSheet sheet() const { return *office::assessmentOf(*m_desk->office, m_proposal); }
    support::Status assess(const QString& question, RecordId assessor, const Assessment& given) const
    {
        return office::assess(*m_desk->office, m_proposal, question, assessor, given);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>();
        m_proposal = m_desk->add("bpf-proposal", {{u"title"_s, u"Maps"_s}, {u"year"_s, u"2022"_s}});
        m_zoe = m_desk->add("person", {{u"name"_s, u"Zoe Moss"_s}});
        m_ana = m_desk->add("person", {{u"name"_s, u"Ana Ruiz"_s}});
    }

    void showsTheViewsOfMembersSideBySide()
    {
        QVERIFY(assess(u"relevance-timing"_s, m_zoe, {u"3"_s, u"Before the summit"_s}));
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"1"_s, {}}));
        QVERIFY(assess(u"community-groups"_s, m_ana, {{}, u"No governments yet"_s}));
        const auto given = sheet();
        QCOMPARE(given.assessors.size(), size_t(2));
        QCOMPARE(given.assessors[0].name, u"Ana Ruiz"_s);
        QCOMPARE(given.assessors[1].name, u"Zoe Moss"_s);
        QCOMPARE(given.at(u"relevance-timing"_s, m_zoe).note, u"Before the summit"_s);
        QCOMPARE(given.at(u"relevance-timing"_s, m_ana).mark, u"1"_s);
        QVERIFY(given.at(u"community-groups"_s, m_ana).mark.isEmpty());
        QVERIFY(given.at(u"community-groups"_s, m_zoe).isEmpty());
    }

    void ofTwoViewsThatWereTypedInTheNewestIsShownAndChanged()
    {
        const QString ana = m_desk->idText(m_ana);
        for (const auto& mark : {u"1"_s, u"3"_s})
            m_desk->add("assessment-mark",
                        {{u"question"_s, u"relevance-timing"_s}, {u"assessor"_s, ana}, {u"mark"_s, mark}},
                        m_proposal);
        QCOMPARE(sheet().at(u"relevance-timing"_s, m_ana).mark, u"3"_s);
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"2"_s, {}}));
        QCOMPARE(sheet().at(u"relevance-timing"_s, m_ana).mark, u"2"_s);
    }

    void aSecondMarkOfTheSameMemberTakesTheFirstOnesPlace()
    {
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"1"_s, u"Too early"_s}));
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"2"_s, u"Too early"_s}));
        QCOMPARE(sheet().given.size(), 1);
        QCOMPARE(sheet().at(u"relevance-timing"_s, m_ana).mark, u"2"_s);
        QVERIFY(office::undo(*m_desk->office));
        QCOMPARE(sheet().at(u"relevance-timing"_s, m_ana).mark, u"1"_s);
    }

    void nothingToSayTakesTheMarkBack()
    {
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"1"_s, {}}));
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {}));
        QVERIFY(sheet().assessors.empty());
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {})); // and has nothing to do twice
    }

    void whatIsThereAlreadyIsNoChange()
    {
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"1"_s, {}}));
        m_desk->add("person", {{u"name"_s, u"Kim Doe"_s}});
        const QString lastDone = office::undoState(*m_desk->office)->undo;
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"1"_s, {}}));
        QCOMPARE(office::undoState(*m_desk->office)->undo, lastDone);
    }

    void refusesAMarkOutsideTheScale()
    {
        const auto refused = assess(u"relevance-timing"_s, m_ana, {u"4"_s, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, support::ErrorCode::BadInput);
        QVERIFY(!assess(u"beauty"_s, m_ana, {u"3"_s, {}}));
        QVERIFY(sheet().assessors.empty());
    }
};

DESK_TEST(AssessmentTest)
#include "assessment_test.moc"
