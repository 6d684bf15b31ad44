#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// How a national, regional or youth initiative is recognised and listed. MO-NRI-1 to MO-NRI-4.
class NriTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto kPrinciples = {"open",      "transparent",      "inclusive",
                                         "bottom-up", "multistakeholder", "non-commercial"};

    static RecordId statement(Desk& desk)
    {
        const RecordId id = desk.add("nri-statement", {{u"name"_s, u"Atlantis IGF"_s},
                                                       {u"kind"_s, u"national"_s},
                                                       {u"place"_s, u"Atlantis"_s},
                                                       {u"regional-groups"_s, u"african weog"_s},
                                                       {u"statement"_s, u"We met in 2020 and meet again"_s},
                                                       {u"contact-person"_s, u"Ada Keeper"_s}});
        for (const char* group : {"civil-society", "private-sector", "governments"})
            desk.add("team-member",
                     {{u"name"_s, u"Member"_s}, {u"stakeholder-group"_s, QString::fromLatin1(group)}}, id);
        for (const char* principle : kPrinciples)
            desk.judge(id, principle, true, u"https://example.org/atlantis"_s);
        desk.step(id, "start-review");
        return id;
    }

    static RecordId initiative(Desk& desk)
    {
        const RecordId id = statement(desk);
        desk.step(id, "recognise");
        return desk.read(id).head.parent;
    }

private Q_SLOTS:
    // MO-NRI-2: a detailed written statement
    void refusesAnEmptyStatement()
    {
        Desk desk;
        const RecordId id =
            desk.add("nri-statement", {{u"name"_s, u"Nowhere IGF"_s}, {u"kind"_s, u"national"_s}});
        desk.step(id, "start-review");
        const QStringList missing = desk.refusal(id, "recognise");
        QCOMPARE(missing.size(), 9);
        QVERIFY(namesClause(missing, u"MO-NRI-2"_s));
    }

    // MO-NRI-3: the Secretariat checks six principles, each against evidence
    void isCheckedAgainstEachPrincipleWithEvidence()
    {
        Desk desk;
        const RecordId id = statement(desk);
        for (const char* principle : kPrinciples) {
            desk.judge(id, principle, true, u""_s);
            QCOMPARE(desk.refusal(id, "recognise").size(), 1);
            QVERIFY(namesClause(desk.refusal(id, "recognise"), u"MO-NRI-3"_s));
            desk.judge(id, principle, true, u"seen"_s);
        }
        desk.step(id, "recognise");
    }

    // MO-NRI-2: what is unclear in a statement is asked, and question and answer are kept with it
    void asksForClarificationAndKeepsTheAnswer()
    {
        Desk desk;
        const RecordId id = statement(desk);
        desk.step(id, "ask-clarification");
        QCOMPARE(desk.read(id).head.caseState.waitsOn, u"applicant"_s);
        desk.add("clarification",
                 {{u"question"_s, u"Who pays?"_s},
                  {u"asked-on"_s, u"2022-01-09"_s},
                  {u"answer"_s, u"Nobody"_s},
                  {u"answered-on"_s, u"2022-01-10"_s}},
                 id);
        desk.step(id, "receive-clarification");
        desk.step(id, "recognise");
        QCOMPARE(desk.children(id, "clarification").size(), 1u);
    }

    // MO-NRI-2 MO-NRI-3: what it said of itself is listed with it
    void recognitionListsTheInitiative()
    {
        Desk desk;
        const RecordId id = initiative(desk);
        const domain::Record listed = desk.read(id);
        QCOMPARE(listed.head.idText, u"nri-atlantis-igf"_s);
        QCOMPARE(listed.head.caseState.state, u"listed"_s);
        QCOMPARE(listed[domain::initiative::regionalGroups], u"african weog"_s);
        QVERIFY(!listed.isKnown(domain::initiative::established));
        QCOMPARE(desk.children(id, "team-member").size(), 3u);
        QCOMPARE(desk.children(id, "annual-report").size(), 0u);
        for (const domain::Element& element : *office::elementsOf(*desk.office, id))
            QVERIFY2(element.isMet.value_or(false), qPrintable(element.key));
    }

    // MO-NRI-1: independent: the MAG has no say, no step but its own word closes it, no text places it below
    void isIndependent()
    {
        Desk desk;
        for (const char* key : {"nri-statement", "nri-life", "nri-meeting"})
            for (const procedure::Transition& step :
                 desk.office->procedures().find(QString::fromLatin1(key), 1)->transitions)
                QVERIFY2(step.decidedBy != procedure::Actor::Mag, key);
        const RecordId id = initiative(desk);
        const auto view = office::viewCase(*desk.office, id);
        const auto close = std::ranges::find(view->steps, u"close"_s, &office::PossibleStep::key);
        QCOMPARE(close->decidedBy, u"the initiative"_s);
        for (const QString& task : desk.tasks(id))
            QVERIFY2(!task.contains(u"intersessional"_s), qPrintable(task));
    }

    // MO-NRI-4: shared work is supported, single requests are logged and closed
    void isSupportedInSharedWorkAndOnRequest()
    {
        Desk desk;
        const RecordId id = initiative(desk);
        QVERIFY(desk.tasks(id).contains(
            u"Invite the initiative to the shared work of the initiatives and their mailing list"_s));
        const RecordId request = desk.add("support-request",
                                          {{u"title"_s, u"How to widen the team"_s},
                                           {u"kind"_s, u"guidance"_s},
                                           {u"asked-on"_s, u"2022-01-10"_s}},
                                          id);
        desk.set(request, {{u"closed-on"_s, u"2022-01-10"_s}});
        QCOMPARE(desk.read(request).head.stream, u"NRI"_s);
    }

    // MO-NRI-2: dormant and listed again by hand, with a reason, since no rule is published
    void sleepsAndWakesByHand()
    {
        Desk desk;
        const RecordId id = initiative(desk);
        QVERIFY(!desk.refusal(id, "mark-dormant").isEmpty());
        desk.step(id, "mark-dormant", {.reason = u"Silent since 2019"_s});
        desk.step(id, "relist");
        desk.step(id, "close", {.reason = u"Its own letter of today"_s});
        QCOMPARE(desk.state(id), u"closed"_s);
    }

    // MO-NRI-1: its annual meeting is its own; the register notes it, and the report when it comes
    void notesItsAnnualMeetings()
    {
        Desk desk;
        const RecordId meeting = desk.add("nri-meeting",
                                          {{u"number"_s, u"3"_s},
                                           {u"year"_s, u"2022"_s},
                                           {u"starts"_s, u"2022-01-11"_s},
                                           {u"place"_s, u"Poseidonis"_s}},
                                          initiative(desk));
        QVERIFY(!desk.refusal(meeting, "hold").isEmpty());
        desk.clock.moveTo(QDate(2022, 1, 20));
        desk.step(meeting, "hold", {.happenedOn = QDate(2022, 1, 11)});
        QVERIFY(!desk.refusal(meeting, "receive-report").isEmpty());
        desk.step(meeting, "receive-report",
                  {.values = {{u"report-link"_s, u"https://example.org/report"_s}}});
        QCOMPARE(desk.read(meeting)[domain::nri_meeting::reportReceivedOn], QDate(2022, 1, 20));
    }
};

DESK_TEST(NriTest)
#include "nri_test.moc"
