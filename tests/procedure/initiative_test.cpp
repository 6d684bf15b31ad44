#include "core/procedure/effect.h"
#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

#include <QRegularExpression>

using namespace procedure;
using namespace Qt::StringLiterals;
using fixtures::found;

namespace {

const QDate kToday(2021, 5, 3);
constexpr auto kPrinciples = {"open",      "transparent",      "inclusive",
                              "bottom-up", "multistakeholder", "non-commercial"};

Facts completeStatement()
{
    Facts facts = fixtures::about("nri-statement");
    facts.state = u"under-review"_s;
    facts.fields = {{u"statement"_s, u"We meet every year."_s}, {u"contact-person"_s, u"Ada Example"_s}};
    for (const char* principle : kPrinciples)
        facts.elements.insert(QString::fromLatin1(principle),
                              fixtures::confirmed(principle, u"https://example.org/igf"_s));
    facts.representatives = {
        {u"A"_s, u"civil-society"_s}, {u"B"_s, u"governments"_s}, {u"C"_s, u"technical-community"_s}};
    return facts;
}

support::Result<PossibleStep> recognise(const Facts& facts)
{
    return checkStep(fixtures::compiledIn(u"nri-statement"_s), u"recognise"_s, facts, {}, kToday);
}

} // namespace

/// What the Secretariat checks in an initiative's statement, and how an initiative is spoken of.
class InitiativeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// "Open: anyone interested can take part" has a colon of its own.
    void aPrincipleIsQuotedBehindTheDay()
    {
        Facts facts = completeStatement();
        facts.elements[u"open"_s].checkedOn = QDate(2021, 11, 3);
        QCOMPARE(judge(u"principle-open"_s, facts, {}, kToday).sentence,
                 u"Confirmed on 3 November 2021: “Open: anyone interested can take part”."_s);
        facts.elements.remove(u"open"_s);
        QCOMPARE(judge(u"principle-open"_s, facts, {}, kToday).sentence,
                 u"Nobody has checked this yet: “Open: anyone interested can take part”."_s);
    }

    void aCompleteStatementIsRecognisedWithAdvice()
    {
        const auto step = recognise(completeStatement());
        QVERIFY2(step, step ? "" : qPrintable(step.error().reasons.join(u'\n')));
        QCOMPARE(step->verdict.requirements.size(), 9);
        QStringList advice;
        for (const Finding& finding : step->verdict.advice())
            advice << finding.requirement;
        QCOMPARE(advice,
                 QStringList({u"team-of-all-groups"_s, u"initiative-website"_s, u"initiative-list"_s}));
    }

    void anEmptyStatementIsRefusedWithAllNineRequirements()
    {
        Facts facts = fixtures::about("nri-statement");
        facts.state = u"under-review"_s;
        const QStringList reasons = recognise(facts).error().reasons;
        QCOMPARE(reasons.size(), 9);
        for (qsizetype i = 0; i < 7; ++i)
            QVERIFY2(reasons[i].endsWith(u"[the six principles (MO-NRI-3)]"_s), qPrintable(reasons[i]));
        QCOMPARE(reasons[7],
                 u"Nothing is stated under “Contact person” yet. [a written statement (MO-NRI-2)]"_s);
        QCOMPARE(reasons[8],
                 u"Nothing is stated under “Written statement” yet. [a written statement (MO-NRI-2)]"_s);
    }

    void eachPrincipleIsConfirmedWithEvidence()
    {
        for (const char* principle : kPrinciples) {
            Facts facts = completeStatement();
            facts.elements[QString::fromLatin1(principle)].evidence = u"  "_s;
            QCOMPARE(recognise(facts).error().reasons.size(), 1);
            facts.elements[QString::fromLatin1(principle)].isMet = false;
            QCOMPARE(recognise(facts).error().reasons.size(), 1);
        }
    }

    void theTeamComesFromAsManyGroupsAsTheCycleAsks()
    {
        Facts facts = completeStatement();
        Parameters parameters;
        parameters.nriStakeholderGroups = 4;
        QCOMPARE(found("team-groups", facts, kToday, parameters).outcome, Outcome::NotMet);
        facts.representatives[2].stakeholderGroup = u"governments"_s;
        QCOMPARE(found("team-groups", facts, kToday).outcome, Outcome::NotMet);
    }

    void theStatementMayBeAFile()
    {
        Facts facts = completeStatement();
        facts.fields.remove(u"statement"_s);
        QVERIFY(!recognise(facts));
        facts.attachments = 2;
        QVERIFY(recognise(facts));
        QCOMPARE(found("statement", facts, kToday).evidence, u"Files attached: 2"_s);
    }

    void aMeetingIsHeldFromItsFirstDay()
    {
        Facts facts = fixtures::about("nri-meeting");
        facts.fields = {{u"starts"_s, kToday}};
        QCOMPARE(found("meeting-begun", facts, kToday.addDays(-1)).sentence,
                 u"The meeting begins on 3 May 2021."_s);
        QCOMPARE(found("meeting-begun", facts, kToday).outcome, Outcome::Met);
        QCOMPARE(found("meeting-report", facts, kToday).outcome, Outcome::NotMet);
        facts.fields.insert(u"report-link"_s, u"https://example.org/report"_s);
        QCOMPARE(found("meeting-report", facts, kToday).outcome, Outcome::Met);
    }

    // MO-NRI-1: initiatives are independent, and no text places them below the IGF
    void nothingSaidOfAnInitiativePlacesItBelowTheIgf()
    {
        static const QRegularExpression s_below(
            u"\\b(under|intersessional|subordinate|branch|chapter|our|its NRIs?|coalition)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList said;
        for (const QString& key : {u"nri-statement"_s, u"nri-life"_s, u"nri-meeting"_s}) {
            const Procedure& machine = fixtures::compiledIn(key);
            said << machine.title << machine.clause;
            for (const Transition& transition : machine.transitions) {
                said << transition.label;
                for (const QString& each : transition.effects)
                    said << QString::fromUtf8(effect(each)->label);
                for (const QString& each : transition.requirements + transition.advisories)
                    said << QString::fromUtf8(requirement(each)->label);
            }
        }
        for (const QString& text : said)
            QVERIFY2(!s_below.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(actorLabel(Actor::Workstream, u"NRI"_s), u"the initiative"_s);
    }
};

DESK_TEST(InitiativeTest)
#include "initiative_test.moc"
