#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

const QDate kToday(2021, 3, 10);

Facts applicationWithTwoGroups()
{
    Facts facts = fixtures::completeApplication();
    facts.representatives.removeIf(
        [](const Representative& r) { return r.stakeholderGroup == u"private-sector"; });
    facts.fields.remove(u"action-plan"_s);
    return facts;
}

support::Result<PossibleStep> recognise(const Facts& facts, const Attempt& attempt = {})
{
    return checkStep(fixtures::compiledIn(u"dc-application"_s), u"recognise"_s, facts, {}, kToday, attempt);
}

Procedure machine(const QList<State>& states)
{
    Procedure procedure;
    procedure.states = states;
    return procedure;
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThePossibleStepsWithWhatIsMissingForEach()
    {
        const auto steps =
            possibleSteps(fixtures::compiledIn(u"dc-application"_s), applicationWithTwoGroups(), {}, kToday);
        QStringList keys;
        for (const PossibleStep& step : steps)
            keys << step.transition.key;
        QCOMPARE(keys, QStringList({u"ask-clarification"_s, u"recognise"_s, u"decline"_s, u"withdraw"_s}));
        QVERIFY(steps[0].verdict.isAllowed());
        QCOMPARE(steps[1].verdict.blocking().size(), 2);
        QVERIFY(!steps[1].verdict.blocking().isEmpty());
        QVERIFY(steps[2].verdict.isReasonMissing && !steps[2].verdict.isAllowed());
    }

    void aFinalStateHasNoSteps()
    {
        Facts facts = fixtures::about("dc-application");
        facts.state = u"retired"_s;
        QVERIFY(possibleSteps(fixtures::compiledIn(u"dc-life"_s), facts, {}, kToday).isEmpty());
    }

    void refusesWithAllUnmetRequirements()
    {
        const auto step = recognise(applicationWithTwoGroups());
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(step.error().message, u"“Recognize” is not possible yet."_s);
        QCOMPARE(step.error().reasons.size(), 2);
    }

    void aJustificationLetsAnUnmetRequirementPassAndStaysInTheVerdict()
    {
        const auto step =
            recognise(applicationWithTwoGroups(),
                      {.overrides = {{u"stakeholder-groups"_s, u" A third group joins in May. "_s},
                                     {u"action-plan"_s, u"Promised for April."_s}}});
        QVERIFY(step);
        QVERIFY(step->verdict.isAllowed());
        QCOMPARE(step->verdict.unmet().size(), 2);
        QVERIFY(step->verdict.blocking().isEmpty());
        QCOMPARE(step->verdict.overridden.value(u"stakeholder-groups"_s), u"A third group joins in May."_s);
    }

    void everyUnmetRequirementNeedsItsOwnJustification()
    {
        const auto step =
            recognise(applicationWithTwoGroups(), {.overrides = {{u"action-plan"_s, u"Promised."_s}}});
        QVERIFY(!step);
        QCOMPARE(step.error().reasons.size(), 1);
        QVERIFY(step.error().reasons.constFirst().contains(u"MO-DC-2"_s));
    }

    void aBlankJustificationIsNone()
    {
        QVERIFY(!recognise(applicationWithTwoGroups(),
                           {.overrides = {{u"stakeholder-groups"_s, u"  "_s}, {u"action-plan"_s, u"\n"_s}}}));
    }

    void justifyingWhatIsMetLeavesNoTrace()
    {
        const auto step =
            recognise(fixtures::completeApplication(), {.overrides = {{u"need-stated"_s, u"Why not"_s}}});
        QVERIFY(step);
        QVERIFY(step->verdict.overridden.isEmpty());
    }

    void aReasonCannotBeOverriddenOrBlank()
    {
        const Facts facts = fixtures::completeApplication();
        const Procedure& application = fixtures::compiledIn(u"dc-application"_s);
        QVERIFY(!checkStep(application, u"decline"_s, facts, {}, kToday));
        QVERIFY(!checkStep(application, u"decline"_s, facts, {}, kToday, {.reason = u" \t "_s}));
        QVERIFY(checkStep(application, u"decline"_s, facts, {}, kToday, {.reason = u"No need shown."_s}));
    }

    void saysWhatIsPossibleInsteadOfAnImpossibleStep()
    {
        Facts facts = fixtures::about("dc-application");
        facts.state = u"draft"_s;
        const auto step = recognise(facts);
        QCOMPARE(step.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(
            step.error().message,
            u"“Recognize” is not possible while the state is “Draft”. Possible now: Submit and Withdraw."_s);
    }

    void anUnknownStepOrStateIsRefused()
    {
        Facts facts = fixtures::completeApplication();
        const Procedure& application = fixtures::compiledIn(u"dc-application"_s);
        QCOMPARE(checkStep(application, u"knight"_s, facts, {}, kToday).error().code, ErrorCode::NotFound);
        facts.state = u"nowhere"_s;
        QCOMPARE(checkStep(application, u"recognise"_s, facts, {}, kToday).error().message,
                 u"“Recognize” is not possible while the state is “nowhere”."_s);
    }

    void statesKeepTheirPlaceInANewerVersion()
    {
        const Procedure old =
            machine({{.key = u"draft"_s}, {.key = u"done"_s, .category = Category::Closed}});
        const Procedure newer = machine({{.key = u"draft"_s},
                                         {.key = u"check"_s, .category = Category::Active},
                                         {.key = u"done"_s, .category = Category::Closed}});
        const StateMapping mapping = mapStates(old, newer);
        QVERIFY(mapping.isComplete());
        QCOMPARE(mapping.to, (QMap<QString, QString>{{u"done"_s, u"done"_s}, {u"draft"_s, u"draft"_s}}));
        QCOMPARE(mapping.added, QStringList({u"check"_s}));
    }

    void aRetiredOrReclassifiedStateIsLeftToAPerson()
    {
        const Procedure old = machine(
            {{.key = u"draft"_s}, {.key = u"parked"_s}, {.key = u"done"_s, .category = Category::Closed}});
        const Procedure newer =
            machine({{.key = u"draft"_s}, {.key = u"done"_s, .category = Category::Active}});
        const StateMapping mapping = mapStates(old, newer);
        QVERIFY(!mapping.isComplete());
        QCOMPARE(mapping.unmapped, QStringList({u"parked"_s, u"done"_s}));
        QCOMPARE(mapping.to.size(), 1);
    }

    void aWorkstreamIsCalledByItsKind()
    {
        for (const Actor actor : {Actor::Coalition, Actor::Workstream}) {
            QCOMPARE(actorLabel(actor, u"DC"_s), u"the coalition"_s);
            QCOMPARE(actorLabel(actor, u"BPF"_s), u"the forum"_s);
            QCOMPARE(actorLabel(actor, u"PN"_s), u"the network"_s);
            QCOMPARE(actorLabel(actor, u"NRI"_s), u"the initiative"_s);
            QCOMPARE(actorLabel(actor), u"the workstream"_s);
        }
        QCOMPARE(actorLabel(Actor::Mag, u"BPF"_s), u"the MAG"_s);
        QCOMPARE(actorLabel(u"coalition"_s, u"NRI"_s), u"the initiative"_s);
        QCOMPARE(actorLabel(u"applicant"_s, u"NRI"_s), u"the applicant"_s);
        QCOMPARE(actorLabel(u"somebody"_s), u"somebody"_s);
    }

    void aProcedureOfOneKindKnowsWhichAndASharedOneDoesNot()
    {
        QCOMPARE(fixtures::compiledIn(u"dc-life"_s).stream(), u"DC"_s);
        QCOMPARE(fixtures::compiledIn(u"session-request"_s).stream(), u"DC"_s);
        QCOMPARE(fixtures::compiledIn(u"nri-meeting"_s).stream(), u"NRI"_s);
        QCOMPARE(fixtures::compiledIn(u"pn-edition"_s).stream(), u"PN"_s);
        QCOMPARE(fixtures::compiledIn(u"annual-report"_s).stream(), QString());
        QCOMPARE(fixtures::compiledIn(u"output"_s).stream(), QString());
    }

    // A register may keep a procedure that no program wrote.
    void noRequirementFailsOnARecordThatCannotAnswerIt()
    {
        for (const char* noun : {"person", "dynamic-coalition", "no-noun"}) {
            for (const Requirement& requirement : requirements()) {
                const Finding finding =
                    fixtures::found(requirement.key, fixtures::about(noun), QDate(2021, 6, 1));
                QVERIFY2(!finding.sentence.isEmpty(), requirement.key);
            }
        }
        QCOMPARE(fixtures::found("need-stated", fixtures::about("person"), QDate(2021, 6, 1)).outcome,
                 Outcome::NotApplicable);
        QCOMPARE(fixtures::found("hand-over-done", fixtures::about("person"), QDate(2021, 6, 1)).outcome,
                 Outcome::NotApplicable);
    }

    void onlyApplicantsAndWorkstreamsCanOweSomething()
    {
        QVERIFY(canOwe(Actor::Applicant) && canOwe(Actor::Coalition) && canOwe(Actor::Workstream));
        QVERIFY(!canOwe(Actor::Mag) && !canOwe(Actor::Secretariat) && !canOwe(Actor::Nobody));
    }
};

DESK_TEST(EngineTest)
#include "engine_test.moc"
