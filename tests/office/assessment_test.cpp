#include "core/office/cases/assessment.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/transfer/assessment_sheets.h"
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

    // BPF-9: the workbook that goes out comes back filled in, is compared field by field, and is one step.
    void aFilledWorkbookIsTakenInInOneStep()
    {
        QVERIFY(assess(u"relevance-timing"_s, m_ana, {u"1"_s, u"Too late"_s}));
        const RecordId both[] = {m_ana, m_zoe};
        const auto sheet = office::assessmentSheet(*m_desk->office, m_proposal, both);
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 28);
        domain::Sheet filled = *sheet;
        const auto fill = [&](const QString& who, const QString& question, const QString& mark,
                              const QString& note) {
            for (QVariantList& row : filled.rows)
                if (row[1].toString() == who && row[2].toString() == question) {
                    row[3] = mark;
                    row[4] = note.isEmpty() ? QVariant() : QVariant(note);
                }
        };
        fill(m_desk->idText(m_ana), u"relevance-timing"_s, u"2"_s, {}); // her note stays
        fill(m_desk->idText(m_zoe), u"relevance-timing"_s, u"3"_s, u"नमस्ते, in time"_s);
        const auto file = exchange::toXlsx(filled, QDateTime(QDate(2022, 1, 10), QTime(12, 0), Qt::UTC));
        QVERIFY(file);
        const auto plan = office::readAssessments(*file);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY(plan->refusals.isEmpty());
        const auto before = office::history(*m_desk->office)->size();
        const auto tried = office::storeAssessments(*m_desk->office, *plan, true);
        QVERIFY(tried);
        QCOMPARE(std::tuple(tried->created, tried->updated, tried->unchanged), std::tuple(1, 1, 26));
        QCOMPARE(office::history(*m_desk->office)->size(), before);
        QVERIFY(office::storeAssessments(*m_desk->office, *plan, false));
        QCOMPARE(office::history(*m_desk->office)->size(), before + 1);
        const office::AssessmentSheet given = this->sheet();
        QCOMPARE(given.at(u"relevance-timing"_s, m_ana), (Assessment{u"2"_s, u"Too late"_s}));
        QCOMPARE(given.at(u"relevance-timing"_s, m_zoe), (Assessment{u"3"_s, u"नमस्ते, in time"_s}));
        QVERIFY(office::undo(*m_desk->office));
        QCOMPARE(this->sheet().at(u"relevance-timing"_s, m_ana).mark, u"1"_s);
        QVERIFY(this->sheet().at(u"relevance-timing"_s, m_zoe).isEmpty());
    }

    void aRowOfNobodyIsRefusedWithItsPlace()
    {
        const QByteArray csv = "belongs-to,assessor,question,mark,note\n" +
                               m_desk->idText(m_proposal).toUtf8() + ",Zoe Moss,relevance-timing,3,\n" +
                               m_desk->idText(m_proposal).toUtf8() + ",Nobody,relevance-timing,3,\n" +
                               m_desk->idText(m_zoe).toUtf8() + ",Zoe Moss,relevance-maturity,3,\n";
        const auto plan = office::readAssessments(csv);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        const auto report = office::storeAssessments(*m_desk->office, *plan, false);
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->refused.size(), 2);
        QCOMPARE(report->refused[0],
                 u"line 3, column MAG member: there is no Person “Nobody” in this register."_s);
        QVERIFY2(report->refused[1].startsWith(u"line 4, column Belongs to: "_s),
                 qPrintable(report->refused[1]));
        QCOMPARE(sheet().at(u"relevance-timing"_s, m_zoe).mark, u"3"_s);
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
