#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

/// From an empty folder to the annual status report, told only with the command line.
class StoryTest : public QObject
{
    Q_OBJECT

    static Program deskOnFirstOfMarch()
    {
        Program desk;
        desk.setToday(u"2022-03-01"_s);
        desk.newRegister();
        return desk;
    }

    /// An application under review, with members of two stakeholder groups and closed archives; answers its
    /// ID.
    static QString applicationOfTwoGroups(const Program& desk)
    {
        const QString id =
            desk.run(uR"(add r.desk application "name=Dynamic Coalition on Undersea Cables" acronym=DC-UC
            "need=Cables are cut and nobody speaks for them." "action-plan=Two meetings and a paper."
            mailing-list=cables@example.org "contact-person=Ana Mariner" contact-email=ana@example.org open-membership=yes
            open-membership.evidence=https://example.org/join --set open-list=yes --set open-archives=no)"_s)
                .word();
        const QString add = u"add r.desk representative --parent %1 "_s.arg(id);
        desk.run(add + uR"("name=Ana Mariner" stakeholder-group=civil-society)"_s);
        desk.run(add + uR"("name=Bo Splicer" "stakeholder-group=Technical community")"_s);
        desk.run(add + uR"("name=Cy Mariner" stakeholder-group=civil-society)"_s);
        desk.run(u"do r.desk %1 submit"_s.arg(id));
        desk.run(u"do r.desk %1 start-review"_s.arg(id));
        return id;
    }

private Q_SLOTS:
    void goesFromAnEmptyFolderToTheStatusReport()
    {
        const Program desk = deskOnFirstOfMarch();
        const Outcome imported = desk.run(u"import r.desk --kind dynamic-coalitions " DESK_SOURCE_DIR
                                          "/resources/samples/dynamic_coalitions_2021.csv"_s);
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.lastLine(), u"created 32 updated 0 unchanged 0 refused 0"_s);
        const QString application = applicationOfTwoGroups(desk);

        const Outcome refused = desk.run(u"do r.desk %1 recognise"_s.arg(application));
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.out, QString());
        const QStringList reasons = refused.errorLines().mid(1);
        QCOMPARE(reasons.size(), 2);
        QVERIFY2(reasons[0].contains(u"MO-DC-2") && reasons[0].contains(u'3'), qPrintable(refused.err));
        QVERIFY2(reasons[1].contains(u"DC-7"), qPrintable(refused.err));

        // Nothing is told to readers outside of what was not overridden.
        const Outcome toldAlone =
            desk.run(uR"(do r.desk %1 recognise --public-reason "A ministry answers.")"_s.arg(application));
        QCOMPARE(toldAlone.status, 2);
        QVERIFY2(toldAlone.err.contains(u"--public-reason goes with --override"_s),
                 qPrintable(toldAlone.err));
        // A mistyped key overrides nothing.
        const Outcome mistyped = desk.run(
            uR"(do r.desk %1 recognise --override "stakeholder-group=A ministry.")"_s.arg(application));
        QCOMPARE(mistyped.status, 2);
        QVERIFY2(mistyped.err.contains(u"stakeholder-groups, "), qPrintable(mistyped.err));

        // A justification for one of two requirements leaves the other.
        const QString recognise =
            uR"(do r.desk %1 recognise --override "stakeholder-groups=A ministry answers in April.")"_s.arg(
                application);
        const Outcome stillRefused = desk.run(recognise);
        QCOMPARE(stillRefused.status, 1);
        QCOMPARE(stillRefused.errorLines().mid(1), QStringList{reasons[1]});

        const Outcome recognised =
            desk.run(recognise + uR"( --override "open-archives=They open with the new server.")"_s);
        QCOMPARE(recognised.status, 0);
        const QStringList lines = recognised.out.split(u'\n');
        QCOMPARE(lines[0], application + u": Recognized"_s);
        QCOMPARE(lines[1], u"created dc-uc: Dynamic Coalition on Undersea Cables"_s);

        const QJsonObject shown = desk.json(u"show r.desk "_s + application).object();
        QCOMPARE(shown[u"state"_s].toString(), u"recognised"_s);
        QCOMPARE(shown[u"since"_s].toString(), u"2022-03-01"_s);
        QCOMPARE(shown[u"contact-person"_s].toString(), u"Ana Mariner"_s);
        const QJsonArray overrides = shown[u"overrides"_s].toArray();
        QCOMPARE(overrides.size(), 2);
        const QJsonObject groups = rowWith(overrides, u"requirement"_s, u"stakeholder-groups"_s);
        QCOMPARE(groups[u"justification"_s].toString(), u"A ministry answers in April."_s);
        QVERIFY(groups[u"clause"_s].toString().contains(u"MO-DC-2"));
        const QJsonObject membership =
            rowWith(shown[u"elements"_s].toArray(), u"element"_s, u"open-membership"_s);
        QCOMPARE(membership[u"is-met"_s], QJsonValue(true));
        QCOMPARE(membership[u"evidence"_s].toString(), u"https://example.org/join"_s);
        QCOMPARE(membership[u"checked-on"_s].toString(), u"2022-03-01"_s);

        const QJsonObject coalition = desk.json(u"show r.desk DC-UC"_s).object();
        QCOMPARE(coalition[u"id"_s].toString(), u"dc-uc"_s);
        QCOMPARE(coalition[u"category"_s].toString(), u"active"_s);

        const Outcome report = desk.run(u"report r.desk annual-status --cycle 2021 --output status.md"_s);
        QCOMPARE(report.status, 0);
        QCOMPARE(report.word(), desk.path(u"status.md"_s));
        const QString text = QString::fromUtf8(desk.bytes(u"status.md"_s));
        QVERIFY(text.contains(u"Dynamic Coalition on Accessibility and Disability"));
        QVERIFY(text.contains(u"Dynamic Coalition on Undersea Cables"));
        QVERIFY(text.contains(u"A ministry answers in April."));
    }

    void aJustificationWithoutAKeyCoversWhatIsUnmetAndNothingElse()
    {
        const Program desk = deskOnFirstOfMarch();
        const QString application = applicationOfTwoGroups(desk);
        QCOMPARE(desk.run(uR"(do r.desk %1 recognise --override "Agreed in the meeting.")"_s.arg(application))
                     .status,
                 0);
        const QJsonArray overrides =
            desk.json(u"show r.desk "_s + application).object()[u"overrides"_s].toArray();
        QCOMPARE(overrides.size(), 2);
        for (const QJsonValue& row : overrides)
            QCOMPARE(row.toObject()[u"justification"_s].toString(), u"Agreed in the meeting."_s);
    }

    void theParametersOfTheCycleDecideHowManyGroupsAreNeeded()
    {
        const Program desk = deskOnFirstOfMarch();
        const QString application = applicationOfTwoGroups(desk);
        QCOMPARE(desk.run(u"set r.desk %1 open-archives=yes"_s.arg(application)).status, 0);
        QCOMPARE(desk.run(u"do r.desk %1 recognise"_s.arg(application)).status, 1);
        QCOMPARE(desk.run(u"set r.desk cycle-2021 dc-stakeholder-groups=2"_s).status, 0);
        QCOMPARE(desk.run(u"do r.desk %1 recognise"_s.arg(application)).status, 0);
    }

    void showAndListTellWhereACaseStoodOnAnEarlierDay()
    {
        Program desk = deskOnFirstOfMarch();
        desk.setToday(u"2022-02-09"_s);
        const QString application = desk.run(u"add r.desk application name=Cables"_s).word();
        desk.setToday(u"2022-03-01"_s);
        desk.run(u"do r.desk %1 submit --on 2022-02-10"_s.arg(application));
        desk.run(u"do r.desk %1 start-review --on 2022-02-20"_s.arg(application));

        const QJsonObject then = desk.json(u"show r.desk %1 --as-of 2022-02-15"_s.arg(application)).object();
        QCOMPARE(then[u"state"_s].toString(), u"submitted"_s);
        QCOMPARE(then[u"days-in-state"_s].toInt(), 5);
        QCOMPARE(then[u"steps"_s].toArray().size(), 2);
        QCOMPARE(desk.run(u"show r.desk %1 --as-of 2022-01-31"_s.arg(application)).status, 2);

        const auto count = [&](const char* when) {
            return desk.json(u"list r.desk applications "_s + QString::fromLatin1(when)).array().size();
        };
        QCOMPARE(count("--as-of 2022-02-15 --state submitted"), 1);
        QCOMPARE(count("--as-of 2022-02-15 --state under-review"), 0);
        QCOMPARE(count("--as-of 2022-02-20 --state under-review"), 1);
        QCOMPARE(count("--as-of 2022-01-31"), 0);
        QCOMPARE(count("--category intake"), 1);
        QCOMPARE(count("--category closed"), 0);
    }

    void aMovedDeadlineKeepsTheDayItFirstHad()
    {
        Program desk = deskOnFirstOfMarch();
        desk.run(u"add r.desk dynamic-coalition name=Cables acronym=DC-UC"_s);
        const QString letter =
            desk.run(uR"(add r.desk letter "subject=Still there?" kind=inquiry sent-on=2022-02-01
            answer-by=2022-03-10 workstream=dc-uc)"_s)
                .word();
        const Outcome silent = desk.run(u"set r.desk %1 due-on=2022-03-31"_s.arg(letter));
        QCOMPARE(silent.status, 3);
        QCOMPARE(silent.errorLines().size(), 1);
        QCOMPARE(desk.run(u"set r.desk %1 due-on=2022-03-31 due-because=Holidays"_s.arg(letter)).status, 0);
        const QJsonObject shown = desk.json(u"show r.desk "_s + letter).object();
        QCOMPARE(shown[u"answer-by"_s].toString(), u"2022-03-31"_s);
        QCOMPARE(shown[u"due-originally"_s].toString(), u"2022-03-10"_s);
        QCOMPARE(shown[u"due-because"_s].toString(), u"Holidays"_s);
        QCOMPARE(desk.run(u"set r.desk %1 due-on=2022-04-30 due-because=Again to=Ana"_s.arg(letter)).status,
                 2);

        const QJsonArray soon = desk.json(u"due r.desk"_s).object()[u"soon"_s].toArray();
        QCOMPARE(soon.size(), 1);
        QCOMPARE(soon[0].toObject()[u"id"_s].toString(), letter);
        QCOMPARE(soon[0].toObject()[u"days"_s].toInt(), 30);
        desk.setToday(u"2022-04-02"_s);
        const QJsonArray overdue = desk.json(u"due r.desk"_s).object()[u"overdue"_s].toArray();
        QCOMPARE(overdue.size(), 1);
        QCOMPARE(overdue[0].toObject()[u"days"_s].toInt(), -2);
    }

    void rolesAreShownForTheDayAskedFor()
    {
        Program desk = deskOnFirstOfMarch();
        desk.run(u"add r.desk dynamic-coalition name=Cables acronym=DC-UC"_s);
        QCOMPARE(desk.run(uR"(add r.desk person "name=Ana Mariner")"_s).word(), u"person-ana-mariner"_s);
        QCOMPARE(desk.run(u"add r.desk role --set person=person-ana-mariner role=Chair starts=2022-03-01 "
                          "ends=2022-03-31 --parent dc-uc"_s)
                     .status,
                 0);
        desk.setToday(u"2022-05-01"_s);
        const auto roles = [&](const QString& day) {
            return desk.json(u"show r.desk dc-uc --as-of "_s + day).object()[u"roles"_s].toArray();
        };
        QCOMPARE(roles(u"2022-03-31"_s).size(), 1);
        QCOMPARE(roles(u"2022-03-31"_s)[0].toObject()[u"person"_s].toString(), u"Ana Mariner"_s);
        QCOMPARE(roles(u"2022-04-01"_s).size(), 0);
    }
};

DESK_TEST(StoryTest)
#include "story_test.moc"
