#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using fixtures::completeApplication;
using fixtures::found;

namespace {
const QDate kToday(2021, 3, 10);
} // namespace

class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteApplicationCanBeRecognised()
    {
        const auto step = checkStep(fixtures::compiledIn(u"dc-application"_s), u"recognise"_s,
                                    completeApplication(), {}, kToday);
        QVERIFY2(step, step ? "" : qPrintable(step.error().reasons.join(u'\n')));
        QVERIFY(step->verdict.unmet().isEmpty());
    }

    void anEmptyApplicationIsRefusedWithEveryRequirementAndTheirClauses()
    {
        Facts facts = fixtures::about("dc-application");
        facts.state = u"under-review"_s;
        const auto step =
            checkStep(fixtures::compiledIn(u"dc-application"_s), u"recognise"_s, facts, {}, kToday);
        QVERIFY(!step);
        QCOMPARE(
            step.error().reasons,
            QStringList(
                {u"Nothing is stated under “Need” yet. [what an application contains (MO-DC-2); the written statement (DC-1)]"_s,
                 u"Nothing is stated under “Action plan” yet. [what an application contains (MO-DC-2); the written statement (DC-1)]"_s,
                 u"Nothing is stated under “Mailing list” yet. [what an application contains (MO-DC-2); the written statement (DC-1)]"_s,
                 u"Nothing is stated under “Contact person” yet. [what an application contains (MO-DC-2); the written statement (DC-1)]"_s,
                 u"No member's stakeholder group is known; 3 groups are needed. [what an application contains (MO-DC-2); stakeholder groups that count (DC-2)]"_s,
                 u"Nobody has checked this yet: Membership is open to anyone interested. [an open group with open lists and archives (MO-DC-1); open membership (DC-5)]"_s,
                 u"Nobody has checked this yet: The mailing list is open, with a clear way to "
                 "subscribe. [an open group with open lists and archives (MO-DC-1); an open mailing list (DC-6)]"_s,
                 u"Nobody has checked this yet: The list archives are public. [an open group with open lists and archives (MO-DC-1); public archives (DC-7)]"_s}));
    }

    void aWrittenElementIsMetAndItsAbsenceIsNot_data()
    {
        QTest::addColumn<QString>("requirement");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("clause");
        QTest::newRow("need") << u"need-stated"_s << u"need"_s << u"MO-DC-2 DC-1"_s;
        QTest::newRow("action plan") << u"action-plan"_s << u"action-plan"_s << u"MO-DC-2 DC-1"_s;
        QTest::newRow("mailing list") << u"mailing-list"_s << u"mailing-list"_s << u"MO-DC-2 DC-1"_s;
        QTest::newRow("contact person") << u"contact-person"_s << u"contact-person"_s << u"MO-DC-2 DC-1"_s;
        QTest::newRow("sustainability") << u"sustainability-plan"_s << u"sustainability-plan"_s << u"DC-21"_s;
        QTest::newRow("website") << u"website"_s << u"website"_s << u"DC-4"_s;
    }
    void aWrittenElementIsMetAndItsAbsenceIsNot()
    {
        QFETCH(QString, requirement);
        QFETCH(QString, field);
        QFETCH(QString, clause);
        Facts facts = fixtures::about("dc-application");
        facts.fields = {{field, u"https://example.org/something"_s}};
        const Finding met = judge(requirement, facts, {}, kToday);
        QCOMPARE(met.outcome, Outcome::Met);
        QCOMPARE(met.clause, clause);

        facts.fields = {{field, u"  \n "_s}};
        QCOMPARE(judge(requirement, facts, {}, kToday).outcome, Outcome::NotMet);
        QCOMPARE(judge(requirement, fixtures::about("dc-application"), {}, kToday).outcome, Outcome::NotMet);
    }

    void evidenceQuotesTheTextButNeverAPerson()
    {
        QCOMPARE(found("need-stated", completeApplication(), kToday).evidence,
                 u"Nobody looks after this issue."_s);
        const Finding contact = found("contact-person", completeApplication(), kToday);
        QVERIFY(!contact.sentence.contains(u"Ada"_s));
        QVERIFY(contact.evidence.isEmpty());
    }

    void twoStakeholderGroupsAreNotEnoughAndTheMissingAreNamed()
    {
        Facts facts = completeApplication();
        facts.representatives.removeIf(
            [](const Representative& r) { return r.stakeholderGroup == u"private-sector"; });
        const Finding finding = found("stakeholder-groups", facts, kToday);
        QCOMPARE(finding.outcome, Outcome::NotMet);
        QCOMPARE(
            finding.sentence,
            u"Stakeholder groups with members: 2 of the 3 needed (Civil society and Technical community). "
            "Not represented: Governments, Intergovernmental organizations and Private sector."_s);
        QCOMPARE(finding.evidence, u"Civil society: 2; Technical community: 1"_s);
        QCOMPARE(finding.clause, u"MO-DC-2 DC-2"_s);
    }

    void threeStakeholderGroupsAreEnough()
    {
        const Finding finding = found("stakeholder-groups", completeApplication(), kToday);
        QCOMPARE(finding.outcome, Outcome::Met);
        QCOMPARE(finding.sentence,
                 u"Members come from 3 stakeholder groups, 3 are needed: Civil society, Private "
                 "sector and Technical community."_s);
    }

    void manyMembersOfOneGroupCountOnceAndUnknownGroupsNotAtAll()
    {
        Facts facts = fixtures::about("dc-application");
        facts.representatives = {{u"A"_s, u"governments"_s},
                                 {u"B"_s, u"governments"_s},
                                 {u"C"_s, u"governments"_s},
                                 {u"D"_s, QString()},
                                 {u"E"_s, u"academia"_s}};
        QVERIFY(found("stakeholder-groups", facts, kToday).sentence.contains(u"1 of the 3 needed"_s));
    }

    void theNumberOfGroupsIsTheCycles()
    {
        Parameters parameters;
        parameters.dcStakeholderGroups = 4;
        QCOMPARE(found("stakeholder-groups", completeApplication(), kToday, parameters).outcome,
                 Outcome::NotMet);
        parameters.dcStakeholderGroups = 2;
        QCOMPARE(found("stakeholder-groups", completeApplication(), kToday, parameters).outcome,
                 Outcome::Met);
    }

    void opennessIsConfirmedDeniedOrUnknown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("clause");
        QTest::newRow("membership") << u"open-membership"_s << u"Membership is open to anyone interested"_s
                                    << u"MO-DC-1 DC-5"_s;
        QTest::newRow("list") << u"open-list"_s
                              << u"The mailing list is open, with a clear way to subscribe"_s
                              << u"MO-DC-1 DC-6"_s;
        QTest::newRow("archives") << u"open-archives"_s << u"The list archives are public"_s
                                  << u"MO-DC-1 DC-7"_s;
        QTest::newRow("first meeting") << u"first-meeting"_s << u"A first meeting was held"_s << u"DC-1"_s;
    }
    void opennessIsConfirmedDeniedOrUnknown()
    {
        QFETCH(QString, key);
        QFETCH(QString, label);
        QFETCH(QString, clause);
        Facts facts = fixtures::about("dc-application");
        QCOMPARE(judge(key, facts, {}, kToday).sentence, u"Nobody has checked this yet: %1."_s.arg(label));
        QCOMPARE(outcomeKey(judge(key, facts, {}, kToday)), u"not-checked"_s);

        facts.elements = {{key, {key, false, u"members only"_s, QDate(2021, 3, 3)}}};
        const Finding denied = judge(key, facts, {}, kToday);
        QCOMPARE(denied.outcome, Outcome::NotMet);
        QCOMPARE(denied.sentence, u"Required: “%1”. Found on 3 March 2021: this is not so."_s.arg(label));
        QVERIFY(!denied.isUnchecked);
        QCOMPARE(outcomeKey(denied), u"not-met"_s);
        QCOMPARE(denied.evidence, u"members only"_s);

        facts.elements = {{key, {key, true, u"https://example.org"_s, QDate(2021, 3, 3)}}};
        const Finding confirmed = judge(key, facts, {}, kToday);
        QCOMPARE(confirmed.outcome, Outcome::Met);
        QCOMPARE(confirmed.sentence, u"Confirmed on 3 March 2021: %1."_s.arg(label));
        QCOMPARE(confirmed.evidence, u"https://example.org"_s);
        QCOMPARE(confirmed.clause, clause);
    }

    void bothTheGuidelinesAndTheCodeOfConductAreCommittedTo()
    {
        Facts facts = fixtures::about("dc-application");
        facts.elements.insert(u"guidelines"_s, fixtures::confirmed("guidelines"));
        QCOMPARE(found("guidelines-and-conduct", facts, kToday).outcome, Outcome::NotMet);
        facts.elements.insert(u"code-of-conduct"_s, fixtures::confirmed("code-of-conduct"));
        QCOMPARE(found("guidelines-and-conduct", facts, kToday).outcome, Outcome::Met);
        facts.elements.remove(u"guidelines"_s);
        QCOMPARE(found("guidelines-and-conduct", facts, kToday).outcome, Outcome::NotMet);
    }

    void adviceIsShownButStopsNothing()
    {
        const auto step = checkStep(fixtures::compiledIn(u"dc-application"_s), u"recognise"_s,
                                    completeApplication(), {}, kToday);
        QVERIFY(step);
        QStringList advice;
        for (const Finding& finding : step->verdict.advice())
            advice << finding.requirement;
        QCOMPARE(advice, QStringList({u"sustainability-plan"_s, u"guidelines-and-conduct"_s, u"website"_s,
                                      u"first-meeting"_s}));
    }
};

DESK_TEST(ApplicationTest)
#include "application_test.moc"
