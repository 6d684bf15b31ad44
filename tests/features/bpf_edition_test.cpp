#include "core/office/calendar/rules.h"
#include "core/office/cases/functioning.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// The year of a Best Practice Forum. MO-BPF-1, MO-BPF-4 to MO-BPF-6, BPF-1 to BPF-4, BPF-12 to BPF-21.
class BpfEditionTest : public QObject
{
    Q_OBJECT

private:
    /// What the desk and its forum are after its MAG facilitator and checklist let it work.
    struct Year
    {
        Desk desk{QDate(2021, 3, 10)};
        RecordId forum = desk.forum();

        void startWork()
        {
            for (const char* item : {"launch-list", "launch-team", "launch-page", "launch-call"})
                desk.judge(forum, item, true);
            desk.step(forum, "start-work");
        }
        RecordId draft(const QString& from)
        {
            return desk.add("output",
                            {{u"title"_s, u"Keeping lights"_s},
                             {u"kind"_s, u"good-practices"_s},
                             {u"comments-from"_s, from},
                             {u"comments-until"_s, u"2021-12-17"_s}},
                            forum);
        }
        RecordId publishedDraft()
        {
            startWork();
            desk.clock.moveTo(QDate(2021, 10, 25));
            const RecordId output = draft(u"2021-10-25"_s);
            for (const char* element : {"key-issues", "key-methodology", "key-practices"})
                desk.judge(output, element, true);
            desk.step(forum, "publish-draft");
            return output;
        }
        void activity(const char* kind, const QString& starts)
        {
            desk.add("activity",
                     {{u"title"_s, u"Lighthouses"_s},
                      {u"kind"_s, QString::fromLatin1(kind)},
                      {u"starts"_s, starts}},
                     forum);
        }
        RecordId heldSession()
        {
            const RecordId output = publishedDraft();
            desk.clock.moveTo(QDate(2021, 12, 8));
            activity("individual-session", u"2021-12-08"_s);
            desk.step(forum, "hold-session");
            return output;
        }
        procedure::Finding metric(const char* key)
        {
            const auto findings = office::functioningOf(*desk.office, forum);
            for (const procedure::Finding& finding : *findings)
                if (finding.requirement == QLatin1StringView(key))
                    return finding;
            qFatal("no metric %s", key);
        }
    };

private Q_SLOTS:
    // MO-BPF-1: facilitated by the MAG, with open meetings, to a substantive output
    void goesThroughItsYear()
    {
        Year year;
        const RecordId output = year.heldSession();
        for (const QString& day : {u"2021-05-04"_s, u"2021-07-06"_s, u"2021-09-07"_s})
            year.activity("open-virtual-meeting", day);
        year.desk.clock.moveTo(QDate(2022, 1, 20));
        year.desk.judge(output, "comments-dealt-with", true);
        year.desk.set(output,
                      {{u"published-on"_s, u"2022-01-20"_s}, {u"link"_s, u"https://example.org/bpf"_s}});
        year.desk.step(output, "publish");
        year.desk.step(year.forum, "publish-final");
        QVERIFY(!year.desk.refusal(year.forum, "evaluate").isEmpty());
        year.desk.step(
            year.forum, "evaluate",
            {.values = {{u"evaluation"_s, u"A good year"_s}, {u"evaluation-outcome"_s, u"renew"_s}}});
        QCOMPARE(year.desk.state(year.forum), u"evaluated"_s);
        QCOMPARE(year.metric("open-meetings").outcome, procedure::Outcome::Met);
    }

    // MO-BPF-1: it may end early, with the MAG's reason
    void canBeStoppedEarly()
    {
        Year year;
        QVERIFY(!year.desk.refusal(year.forum, "stop").isEmpty());
        year.desk.step(year.forum, "stop", {.reason = u"Its people left"_s});
        QCOMPARE(year.desk.state(year.forum), u"stopped"_s);
    }

    // MO-BPF-4 BPF-3: the team has its MAG facilitator; the office sees to the rest of the checklist
    void worksOnlyWithAMagFacilitatorInTheTeam()
    {
        Year year;
        for (const domain::Record& role : year.desk.children(year.forum, "role"))
            if (role[domain::role::role] == u"mag-facilitator")
                year.desk.set(role.head.id, {{u"ends"_s, u"2021-03-09"_s}});
        const QStringList missing = year.desk.refusal(year.forum, "start-work");
        QCOMPARE(missing.size(), 2);
        QVERIFY(namesClause(missing, u"MO-BPF-4"_s) && namesClause(missing, u"BPF-3"_s));
    }

    // MO-BPF-5: progress is noted, and at which MAG meeting it was told
    void tellsTheMagOfItsProgress()
    {
        Year year;
        const RecordId meeting = year.desk.magMeeting(u"2021-06-01"_s);
        const RecordId progress = year.desk.add("progress-note",
                                                {{u"title"_s, u"Two calls held"_s},
                                                 {u"on"_s, u"2021-05-20"_s},
                                                 {u"told-at"_s, year.desk.idText(meeting)}},
                                                year.forum);
        QCOMPARE(year.desk.read(progress)[domain::progress_note::toldAt], meeting);
        QCOMPARE(year.desk.read(progress).head.stream, u"BPF"_s);
    }

    // MO-BPF-6: list, meetings, page, research and penholding, each noted as given
    void notesTheSupportOfTheSecretariat()
    {
        Year year;
        QStringList support;
        for (const domain::Element& element : *office::elementsOf(*year.desk.office, year.forum))
            if (element.key.startsWith(u"support-"_s))
                support << element.key;
        QCOMPARE(support, QStringList({u"support-list"_s, u"support-meetings"_s, u"support-page"_s,
                                       u"support-research"_s, u"support-penholder"_s}));
        year.desk.judge(year.forum, "support-penholder", true, u"Draft of October"_s);
        QVERIFY(namesClause(year.desk.refusal(year.forum, "start-work"), u"MO-BPF-6"_s));
    }

    // BPF-1: open to all; how it works is decided openly and written down
    void keepsItsWorkingModalities()
    {
        Year year;
        year.desk.set(year.forum, {{u"working-modalities"_s, u"Decided on the list in April"_s}});
        QCOMPARE(year.desk.read(year.forum)[domain::best_practice_forum::workingModalities],
                 u"Decided on the list in April"_s);
        QCOMPARE(
            QString::fromLatin1(year.desk.read(year.forum).noun().field(u"working-modalities"_s)->clause),
            u"BPF-1"_s);
    }

    // BPF-17 BPF-14: a draft has its three key elements and days to comment
    void publishesADraftWithItsKeyElementsAndCommentPeriod()
    {
        Year year;
        year.startWork();
        QVERIFY(namesClause(year.desk.refusal(year.forum, "publish-draft"), u"BPF-14"_s));
        const RecordId output = year.draft(u"2021-10-25"_s);
        QVERIFY(namesClause(year.desk.refusal(year.forum, "publish-draft"), u"BPF-17"_s));
        for (const char* element : {"key-issues", "key-methodology", "key-practices"})
            year.desk.judge(output, element, true);
        QVERIFY(year.desk.read(year.forum).head.deadline.isOwed());
        year.desk.step(year.forum, "publish-draft");
        QCOMPARE(year.desk.state(year.forum), u"draft-out"_s);
        QCOMPARE(year.desk.read(year.forum).head.deadline.metOn, QDate(2021, 3, 10));
    }

    // BPF-18: seven elements are recommended, none is demanded
    void recommendsSevenElements()
    {
        Year year;
        year.startWork();
        const RecordId output = year.draft(u"2021-10-25"_s);
        for (const char* element : {"regional-specificities", "existing-measures", "what-worked",
                                    "unintended-consequences", "unresolved-issues", "insights"})
            year.desk.judge(output, element, true);
        QVERIFY(year.desk.finding(year.forum, "publish-draft", "recommended-elements").isUnmet());
        year.desk.judge(output, "next-steps", true);
        const auto found = year.desk.finding(year.forum, "publish-draft", "recommended-elements");
        QVERIFY(!found.isUnmet());
        QCOMPARE(found.clause, u"BPF-18"_s);
    }

    // BPF-19: about six weeks before the annual meeting of 6 December
    void advisesSixWeeksForComments()
    {
        Year year;
        year.startWork();
        const RecordId output = year.draft(u"2021-10-26"_s);
        QVERIFY(year.desk.finding(year.forum, "publish-draft", "draft-weeks-ahead").isUnmet());
        year.desk.set(output, {{u"comments-from"_s, u"2021-10-25"_s}});
        QVERIFY(!year.desk.finding(year.forum, "publish-draft", "draft-weeks-ahead").isUnmet());
        QVERIFY(office::setParameter(*year.desk.office, 2021, u"draft-output-weeks"_s, u"7"_s));
        QVERIFY(year.desk.finding(year.forum, "publish-draft", "draft-weeks-ahead").isUnmet());
    }

    // BPF-4 BPF-15: the draft goes into the session at the annual meeting
    void bringsItsDraftIntoTheSession()
    {
        Year year;
        year.publishedDraft();
        QVERIFY(year.desk.tasks(year.forum)
                    .contains(u"Bring the draft into the session at the annual meeting"_s));
        year.desk.clock.moveTo(QDate(2021, 12, 8));
        year.activity("individual-session", u"2021-11-20"_s);
        QVERIFY(namesClause(year.desk.refusal(year.forum, "hold-session"), u"BPF-15"_s));
        year.activity("individual-session", u"2021-12-08"_s);
        year.desk.step(year.forum, "hold-session");
        QCOMPARE(year.metric("annual-meeting-session").outcome, procedure::Outcome::Met);
    }

    // BPF-16 BPF-20: after the meeting the comments are worked in and the final is published
    void publishesItsFinalWithTheCommentsDealtWith()
    {
        Year year;
        const RecordId output = year.heldSession();
        QVERIFY(year.desk.tasks(year.forum)
                    .contains(u"Help to work in the comments made online and at the meeting"_s));
        const QStringList missing = year.desk.refusal(year.forum, "publish-final");
        QCOMPARE(missing.size(), 2);
        QVERIFY(namesClause(missing, u"BPF-20"_s) && namesClause(missing, u"BPF-16"_s));
        // The output's own steps are those of all kinds; a forum's cite no clause of the coalitions.
        QCOMPARE(year.desk.finding(output, "publish", "output-published-somewhere").clause, u"BPF-16"_s);
        year.desk.clock.moveTo(QDate(2022, 1, 20));
        year.desk.judge(output, "comments-dealt-with", true);
        year.desk.set(output,
                      {{u"published-on"_s, u"2022-01-20"_s}, {u"link"_s, u"https://example.org/bpf"_s}});
        year.desk.step(output, "publish");
        year.desk.step(year.forum, "publish-final");
        QCOMPARE(year.metric("final-output").evidence, u"https://example.org/bpf"_s);
    }

    // BPF-21: the output is carried elsewhere, and where is noted
    void notesWhereItsOutputWasCarried()
    {
        Year year;
        const RecordId carried = year.desk.add(
            "dissemination",
            {{u"title"_s, u"Congress of keepers"_s}, {u"on"_s, u"2022-03-01"_s}, {u"kind"_s, u"forum"_s}},
            year.forum);
        QCOMPARE(year.desk.read(carried).head.parent, year.forum);
        const procedure::Transition* publish = year.desk.office->procedures()
                                                   .find(u"bpf-edition"_s, 2)
                                                   ->transition(u"session-held"_s, u"publish-final"_s);
        QVERIFY(publish->effects.contains(u"task-carry-output"_s));
    }

    // BPF-2 BPF-12 BPF-14: what is documented, met and published counts as soon as it is there
    void showsHowItFunctionsAtAnyTime()
    {
        Year year;
        for (const procedure::Finding& finding : *office::functioningOf(*year.desk.office, year.forum))
            QVERIFY2(finding.isUnmet(), qPrintable(finding.requirement));
        year.desk.judge(year.forum, "documented", true, u"https://example.org/page"_s);
        QCOMPARE(year.metric("documented").evidence, u"https://example.org/page"_s);
        year.publishedDraft();
        QCOMPARE(year.metric("draft-ahead").outcome, procedure::Outcome::Met);
        for (const QString& day : {u"2021-05-04"_s, u"2021-07-06"_s})
            year.activity("open-virtual-meeting", day);
        QCOMPARE(year.metric("open-meetings").outcome, procedure::Outcome::NotMet);
        year.activity("open-virtual-meeting", u"2021-09-07"_s);
        QCOMPARE(year.metric("open-meetings").outcome, procedure::Outcome::Met);
        QCOMPARE(year.metric("open-meetings").clause, u"BPF-12"_s);
    }

    // BPF-13: an active list by its figures; how many are enough the cycle may say
    void looksAtTheFiguresOfItsList()
    {
        Year year;
        QCOMPARE(year.metric("active-list").outcome, procedure::Outcome::NotMet);
        year.desk.clock.moveTo(QDate(2021, 6, 1));
        const RecordId list =
            year.desk.add("mailing-list", {{u"address"_s, u"bpf@lists.example.org"_s}}, year.forum);
        for (const auto& [month, messages] :
             {std::pair(u"2021-04-01"_s, u"20"_s), {u"2021-05-01"_s, u"41"_s}})
            year.desk.add("list-figure",
                          {{u"month"_s, month}, {u"subscribers"_s, u"250"_s}, {u"messages"_s, messages}},
                          list);
        QCOMPARE(year.metric("active-list").outcome, procedure::Outcome::Met);
        QCOMPARE(year.metric("active-list").evidence,
                 u"Subscribers at last: 250; messages a month, on average: 31 (months counted: 2)"_s);
        QVERIFY(office::setParameter(*year.desk.office, 2021, u"bpf-list-subscribers"_s, u"300"_s));
        QCOMPARE(year.metric("active-list").outcome, procedure::Outcome::NotMet);
    }

    void onlyForumsAreLookedAtByTheMetrics()
    {
        Desk desk;
        const auto findings = office::functioningOf(*desk.office, desk.oldCoalition());
        QVERIFY(!findings);
        QCOMPARE(findings.error().code, support::ErrorCode::WrongUsage);
    }
};

DESK_TEST(BpfEditionTest)
#include "bpf_edition_test.moc"
