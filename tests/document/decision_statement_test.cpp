#include "core/document/decision_statement.h"
#include "core/procedure/clauses.h"
#include "core/support/in_language.h"
#include "tests/document/document_text.h"
#include "tests/harness/test_main.h"

#include <QRegularExpression>

using namespace document;
using namespace harness;
using namespace Qt::StringLiterals;

class DecisionStatementTest : public QObject
{
    Q_OBJECT

    static DecisionFacts recognition()
    {
        DecisionFacts facts;
        facts.application.head.noun = u"dc-application"_s;
        facts.application.head.title = u"Coalition on Jobs"_s;
        facts.application.values = {{u"acronym"_s, u"DC-Jobs"_s}, {u"received-on"_s, QDate(2021, 3, 1)}};
        facts.isRecognised = true;
        facts.decidedOn = QDate(2021, 5, 10);
        facts.decidedBy = u"Focal Point"_s;
        facts.firstReportYear = 2021;
        facts.firstReportDue = QDate(2022, 1, 31);
        facts.findings = {{u"stakeholder-groups"_s, u"not-met"_s, u"Two of three stakeholder groups."_s,
                           u"ann@example.org"_s, u"MO-DC-2"_s, false, u"A third group joins in June."_s},
                          {u"website"_s, u"not-met"_s, u"No website is named."_s, {}, u"DC-1"_s, true}};
        return facts;
    }

private Q_SLOTS:
    void quotesEachRequirementWithItsClause()
    {
        const Document statement = buildDecisionStatement(recognition());
        QCOMPARE(statement.title, u"Statement of recognition"_s);
        const Table* requirements = tableOf(statement, u"Each requirement"_s);
        QVERIFY(requirements);
        QCOMPARE(requirements->rows.size(), 2u);
        QCOMPARE(requirements->rows[0][1].text, u"what an application contains (MO-DC-2)"_s);
        QCOMPARE(requirements->rows[0][2].text, u"Not met"_s);
        QCOMPARE(requirements->rows[0][3].text, u"Two of three stakeholder groups."_s);
        QVERIFY(requirements->rows[1][0].text.endsWith(u"(advisory)"_s));
    }

    /// The justification is for the office; what others may know of it is the person's choice.
    void readersOutsideAreToldOfAnOverrideWhatThePersonChose()
    {
        DecisionFacts facts = recognition();
        const QString heading = u"Why the decision went past an unmet requirement"_s;
        for (const Distribution readers : {Distribution::Public, Distribution::Mag}) {
            facts.distribution = readers;
            facts.findings[0].publicReason.clear();
            const Document silent = buildDecisionStatement(facts);
            QVERIFY(headingsOf(silent, 2).contains(heading));
            QVERIFY(!textOf(silent).contains(u"A third group joins in June."_s));
            QVERIFY2(
                textOf(silent).contains(u"Members from enough stakeholder groups: Two of three stakeholder "
                                        "groups. The justification is kept with the decision."_s),
                qPrintable(textOf(silent)));
            facts.findings[0].publicReason = u"More members are on their way."_s;
            const QString told = textOf(buildDecisionStatement(facts));
            QVERIFY(told.contains(u"More members are on their way."_s));
            QVERIFY(!told.contains(u"A third group joins in June."_s));
        }
        facts.distribution = Distribution::Internal;
        const QString internal = textOf(buildDecisionStatement(facts));
        QVERIFY(internal.contains(u"A third group joins in June."_s));
        QVERIFY(internal.contains(u"More members are on their way."_s));
    }

    void keepsEvidenceAndDeciderToTheInternalCopy()
    {
        DecisionFacts facts = recognition();
        const QString forApplicant = textOf(buildDecisionStatement(facts));
        QVERIFY(!forApplicant.contains(u"ann@example.org"_s));
        QVERIFY(!forApplicant.contains(u"Focal Point"_s));
        facts.distribution = Distribution::Internal;
        const QString internal = textOf(buildDecisionStatement(facts));
        QVERIFY(internal.contains(u"ann@example.org"_s));
        QVERIFY(internal.contains(u"Focal Point"_s));
    }

    void nothingOfTheRegisterStandsInTheFootForReadersOutside()
    {
        DecisionFacts facts = recognition();
        facts.registerName = u"Register 1a2b3c4d"_s;
        facts.headHash = u"12 · abc"_s;
        for (const Distribution readers : {Distribution::Public, Distribution::Mag}) {
            facts.distribution = readers;
            QCOMPARE(buildDecisionStatement(facts).registerName + buildDecisionStatement(facts).headHash,
                     QString());
        }
        facts.distribution = Distribution::Internal;
        QCOMPARE(buildDecisionStatement(facts).registerName, facts.registerName);
        QCOMPARE(buildDecisionStatement(facts).headHash, facts.headHash);
    }

    /// What was found was written down once; in another language it is a quotation.
    void findingsInAnotherLanguageArePiecesOfTheirOwn()
    {
        QVERIFY(!textOf(buildDecisionStatement(recognition())).contains(u"is quoted in the language"_s));
        const support::InLanguage spoken(u"ar"_s);
        const Document statement = buildDecisionStatement(recognition());
        const auto table = std::ranges::find_if(
            statement.blocks, [](const Block& block) { return std::holds_alternative<Table>(block); });
        QCOMPARE(std::get<Table>(*table).rows[0][3].text, u"\u2068Two of three stakeholder groups.\u2069"_s);
        QVERIFY(textOf(statement).contains(u"ما تبيّن مقتبس باللغة التي دُوِّن بها."_s));
    }

    void refusalGivesTheReasonAndTheWayBack()
    {
        DecisionFacts facts = recognition();
        facts.isRecognised = false;
        facts.reason = u"Lists are closed."_s;
        const Document statement = buildDecisionStatement(facts);
        QCOMPARE(statement.title, u"Statement of refusal"_s);
        const QString text = textOf(statement);
        QVERIFY(text.contains(u"Lists are closed."_s));
        QVERIFY(text.contains(u"A new application can be handed in at any time."_s));
        QVERIFY(!text.contains(u"first annual report"_s));
    }

    void recognitionNamesTheFirstReport()
    {
        QVERIFY(textOf(buildDecisionStatement(recognition()))
                    .contains(u"The first annual report, for 2021, is due on 31 January 2022. [the day an "
                              "annual report is due (DC-11)]"_s));
    }

    void whatNobodyLookedAtIsNotCalledUnmet()
    {
        DecisionFacts facts = recognition();
        facts.findings.push_back({u"first-meeting"_s,
                                  u"not-checked"_s,
                                  u"Nobody has checked this yet: A first meeting was held."_s,
                                  {},
                                  u"DC-1"_s,
                                  true});
        const Document statement = buildDecisionStatement(facts);
        const Table* table = harness::tableOf(statement, u"Each requirement"_s);
        QCOMPARE(harness::rowOf(table, u"First meeting held (advisory)"_s)[2], u"Not checked"_s);
    }

    /// A code in brackets stands behind its own words, wherever it stands.
    void noClauseStandsWithoutItsWords()
    {
        const QString text = textOf(buildDecisionStatement(recognition()));
        static const QRegularExpression s_code(u"\\b(?:MO-)?(?:DC|BPF|NRI|PN)-\\d+\\b"_s);
        int seen = 0;
        for (auto it = s_code.globalMatch(text); it.hasNext(); ++seen) {
            const QString code = it.next().captured();
            QVERIFY2(text.contains(procedure::clausesInWords(code)), qPrintable(code));
            QVERIFY2(!procedure::clauseWords(code).isEmpty(), qPrintable(code));
        }
        QVERIFY(seen >= 5);
    }
};

DESK_TEST(DecisionStatementTest)
#include "decision_statement_test.moc"
