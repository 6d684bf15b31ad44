#include "core/exchange/import_plan.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/status_reports.h"
#include "core/office/letters/letters.h"
#include "core/office/transfer/importing.h"
#include "core/press/press.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QFile>

using namespace features;

/// What is kept of a Dynamic Coalition between two decisions: people, figures, work, cooperation, and what
/// the Secretariat says to it. MO-DC-7 to MO-DC-10, DC-15, DC-17 to DC-20, DC-22 to DC-29, DC-32 to DC-35.
class DcWorkstreamTest : public QObject
{
    Q_OBJECT

private:
    static RecordId role(Desk& desk, const QString& name, const QString& role, RecordId workstream,
                         const QString& from = u"2021-01-01"_s, const QString& until = {})
    {
        const RecordId person =
            desk.add("person", {{u"name"_s, name}, {u"stakeholder-group"_s, u"governments"_s}});
        return desk.add("role",
                        {{u"person"_s, desk.read(person).head.idText},
                         {u"role"_s, role},
                         {u"starts"_s, from},
                         {u"ends"_s, until}},
                        workstream);
    }

    static office::ImportReport importSample(Desk& desk, const char* kind, const char* file)
    {
        QFile list(QString::fromLatin1(file));
        if (!list.open(QIODevice::ReadOnly))
            qFatal("%s is missing", file);
        const auto plan =
            exchange::planImport(*exchange::importKind(QString::fromLatin1(kind)), list.readAll());
        const auto report = office::importPlan(*desk.office, *plan, false);
        return *report;
    }

private Q_SLOTS:
    // MO-DC-7: one MAG member is the liaison to the coordination group, which is no single coalition
    void knowsTheLiaisonToTheCoordinationGroup()
    {
        Desk desk;
        const RecordId liaison = role(desk, u"Liaison"_s, u"mag-liaison"_s, {});
        const auto roles = office::rolesOf(*desk.office, desk.read(liaison)[domain::role::person]);
        QVERIFY(roles);
        QCOMPARE(roles->front().key, u"mag-liaison"_s);
        QVERIFY(roles->front().workstreamTitle.isEmpty());
    }

    // MO-DC-8 DC-29: MAG members join in a personal capacity; the Secretariat has its focal point
    void tellsPersonalCapacityFromOffice()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        role(desk, u"Mag Member"_s, u"member-in-personal-capacity"_s, coalition);
        role(desk, u"Focal Point"_s, u"secretariat-focal-point"_s, coalition);
        QStringList keys;
        for (const office::RoleLine& line : *office::rolesIn(*desk.office, coalition))
            keys << line.key;
        QCOMPARE(keys, (QStringList{u"member-in-personal-capacity"_s, u"secretariat-focal-point"_s}));
    }

    void answersWhoHeldWhichRoleOnADay()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        role(desk, u"First"_s, u"coordinator"_s, coalition, u"2020-01-01"_s, u"2020-12-31"_s);
        role(desk, u"Second"_s, u"coordinator"_s, coalition, u"2021-01-01"_s);
        const auto names = [&](QDate day) {
            QStringList all;
            for (const office::RoleLine& line : *office::rolesIn(*desk.office, coalition, day))
                all << line.personName;
            return all;
        };
        QCOMPARE(names(QDate(2020, 12, 31)), QStringList{u"First"_s});
        QCOMPARE(names(QDate(2021, 1, 1)), QStringList{u"Second"_s});
        QCOMPARE(names(QDate(2019, 1, 1)), QStringList{});
    }

    // MO-DC-9: the MAG's advice on the programme is kept as advice, and links are kept as links
    void recordsTheMagsAdviceWithoutAStep()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.add("decision",
                 {{u"title"_s, u"Give the coalitions a main session"_s},
                  {u"on"_s, u"2021-06-23"_s},
                  {u"meeting"_s, u"Second open consultations and MAG meeting"_s}},
                 coalition);
        QCOMPARE(desk.children(coalition, "decision").size(), 1u);
        QCOMPARE(desk.state(coalition), u"recognised"_s);
    }

    // MO-DC-10
    void logsSupportRequestsOfACoalition()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const RecordId request = desk.add(
            "support-request",
            {{u"title"_s, u"Host our calls"_s}, {u"kind"_s, u"guidance"_s}, {u"asked-on"_s, u"2021-11-02"_s}},
            coalition);
        desk.set(request, {{u"closed-on"_s, u"2021-11-05"_s},
                           {u"note"_s, u"Individual coalitions run their own calls"_s}});
        QCOMPARE(desk.children(coalition, "support-request").front()[domain::support_request::closedOn],
                 QDate(2021, 11, 5));
    }

    // DC-15: what is expected in the year is said early, with its days
    void saysWhatIsExpectedInTheYear()
    {
        Desk desk(QDate(2021, 2, 1));
        const RecordId coalition = desk.oldCoalition();
        role(desk, u"Ada Keeper"_s, u"contact-person"_s, coalition);
        desk.report(coalition, 2021);
        const auto letter = office::draftLetter(*desk.office, coalition, u"expectations"_s);
        QVERIFY2(letter,
                 letter ? "" : qPrintable(letter.error().message + letter.error().reasons.join(u' ')));
        QVERIFY2(letter->body.contains(u"31 January 2022"_s), qPrintable(letter->body));
        QVERIFY(!letter->subject.contains(u"missing"_s, Qt::CaseInsensitive));
    }

    // DC-17 DC-18: figures by date, told apart by what was counted
    void keepsMembershipFiguresByDate()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.add("membership-figure",
                 {{u"on"_s, u"2020-10-31"_s}, {u"members"_s, u"20"_s}, {u"basis"_s, u"list-subscribers"_s}},
                 coalition);
        desk.add("membership-figure",
                 {{u"on"_s, u"2021-10-31"_s}, {u"members"_s, u"204"_s}, {u"basis"_s, u"full-members"_s}},
                 coalition);
        desk.set(coalition, {{u"membership-notes"_s, u"Yearly check-in in October"_s}});
        const auto figures = desk.children(coalition, "membership-figure");
        QCOMPARE(figures.size(), 2u);
        QCOMPARE(figures[0][domain::membership_figure::members], 204);
        QCOMPARE(figures[1][domain::membership_figure::basis], u"list-subscribers"_s);
    }

    // DC-19 DC-20 DC-26
    void describesGovernanceResourcesAndAchievements()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.set(coalition, {{u"governance"_s, u"Elected steering committee"_s},
                             {u"has-written-framework"_s, u"yes"_s},
                             {u"resources"_s, u"voluntary"_s},
                             {u"achievements"_s, u"A charter in 25 languages"_s}});
        const domain::Record record = desk.read(coalition);
        QCOMPARE(record[domain::dynamic_coalition::governance], u"steering-committee"_s);
        QCOMPARE(record[domain::dynamic_coalition::hasWrittenFramework], std::optional(true));
        QCOMPARE(record[domain::dynamic_coalition::resources], u"voluntary"_s);
        QCOMPARE(record[domain::dynamic_coalition::achievements], u"A charter in 25 languages"_s);
    }

    // DC-22 DC-23 DC-33: activities of every kind; those beyond the annual meeting are told apart in the
    // report
    void showsActivityBeyondTheAnnualMeeting()
    {
        Desk desk(QDate(2022, 1, 10));
        const RecordId quiet = desk.oldCoalition(u"DC on Sessions Only"_s);
        const RecordId busy = desk.oldCoalition(u"DC on Much Else"_s);
        desk.add("activity",
                 {{u"title"_s, u"Our session"_s},
                  {u"kind"_s, u"individual-session"_s},
                  {u"starts"_s, u"2021-12-07"_s}},
                 quiet);
        desk.add("activity",
                 {{u"title"_s, u"At a national meeting"_s},
                  {u"kind"_s, u"nri-annual-meeting"_s},
                  {u"starts"_s, u"2021-09-01"_s}},
                 busy);
        const auto report =
            office::annualStatusReport(*desk.office, {.year = 2021,
                                                      .stream = u"DC"_s,
                                                      .asOf = QDate(2022, 1, 10),
                                                      .distribution = document::Distribution::Internal});
        QVERIFY(report);
        const QString text = QString::fromUtf8(press::toMarkdown(*report));
        QCOMPARE(text.count(u"None beyond its sessions at the annual meeting"_s), 1);
        QCOMPARE(text.count(u"1 beyond its sessions at the annual meeting"_s), 1);
        QVERIFY(text.lastIndexOf(u"1 beyond its sessions"_s) <
                text.lastIndexOf(u"None beyond its sessions"_s)); // by title
    }

    // DC-24: the coalition's own; no step of an output is the Secretariat's
    void neverApprovesAnOutput()
    {
        Desk desk;
        const procedure::Procedure* machine = desk.office->procedures().find(u"output"_s, 1);
        QVERIFY(machine);
        for (const procedure::Transition& transition : machine->transitions)
            QCOMPARE(transition.decidedBy, procedure::Actor::Coalition);
    }

    // DC-25
    void printsABookletOfPublishedOutputs()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const RecordId output = desk.add("output",
                                         {{u"title"_s, u"Charter of Lighthouses"_s},
                                          {u"kind"_s, u"statement"_s},
                                          {u"summary"_s, u"Ten rules for good light."_s}},
                                         coalition);
        desk.add("output", {{u"title"_s, u"Still a draft"_s}, {u"kind"_s, u"paper"_s}}, coalition);
        desk.step(
            output, "publish",
            {.values = {{u"published-on"_s, QDate(2021, 12, 1)}, {u"link"_s, u"https://example.org/c"_s}}});
        const auto booklet = office::outputsBooklet(*desk.office, {.year = 2021});
        QVERIFY(booklet);
        const QString text = QString::fromUtf8(press::toMarkdown(*booklet));
        QVERIFY(text.contains(u"Charter of Lighthouses"_s) && text.contains(u"Ten rules for good light."_s));
        QVERIFY(!text.contains(u"Still a draft"_s));
        QVERIFY(!office::outputsBooklet(*desk.office, {.year = 2020})); // no such cycle
    }

    // DC-27: one or two representatives in the coordination group, whose meetings are open
    void knowsTheRepresentativesInTheCoordinationGroup()
    {
        Desk desk;
        const RecordId coalition = desk.oldCoalition();
        role(desk, u"First"_s, u"dccg-representative"_s, coalition);
        role(desk, u"Second"_s, u"dccg-representative"_s, coalition);
        QCOMPARE(office::rolesIn(*desk.office, coalition, QDate(2021, 6, 1))->size(), 2u);
        const RecordId meeting = desk.add("activity", {{u"title"_s, u"DCCG meeting 58"_s},
                                                       {u"kind"_s, u"dccg-meeting"_s},
                                                       {u"starts"_s, u"2022-01-12"_s},
                                                       {u"is-open"_s, u"yes"_s}});
        QCOMPARE(desk.read(meeting)[domain::activity::isOpen], std::optional(true));
        QCOMPARE(office::parametersOf(*desk.office, 2021)->dccgRepresentativesAtMost, 2);
    }

    // DC-28 DC-32 DC-33
    void linksCooperationBetweenWorkstreams()
    {
        Desk desk;
        const RecordId one = desk.oldCoalition(u"DC on One"_s);
        const QString other = desk.read(desk.oldCoalition(u"DC on Other"_s)).head.idText;
        for (const QString& kind :
             {u"joint-session"_s, u"joint-statement"_s, u"shares-members"_s, u"contributed-to"_s})
            desk.add("link", {{u"kind"_s, kind}, {u"to"_s, other}}, one);
        QCOMPARE(desk.children(one, "link").size(), 4u);
        QCOMPARE(desk.children(one, "link").front().head.title, u"DC on Other"_s);
    }

    // DC-34: 29 issues of the DC report and 4 recommendations of 2018, each with whom it addresses
    void tracksTheIssuesToExplore()
    {
        Desk desk;
        QCOMPARE(importSample(desk, "recommendations", ":/samples/issues_to_explore.csv").created, 33);
        const auto all = office::recordsOf(*desk.office, u"recommendation"_s);
        QVERIFY(all);
        QCOMPARE(
            std::ranges::count_if(
                *all,
                [](const auto& r) { return r[domain::recommendation::source].startsWith(u"DC report"_s); }),
            29);
        QVERIFY(std::ranges::none_of(
            *all, [](const auto& r) { return r[domain::recommendation::addressedTo].isEmpty(); }));
        desk.set(all->front().head.id, {{u"status"_s, u"in-progress"_s}, {u"owner"_s, u"DCCG"_s}});
        QCOMPARE(desk.read(all->front().head.id)[domain::recommendation::status], u"in-progress"_s);
    }

    // DC-35
    void importsTheListOfOctober2021()
    {
        Desk desk;
        const auto report = importSample(desk, "dynamic-coalitions", ":/samples/dynamic_coalitions_2021.csv");
        QCOMPARE(report.created, 32);
        const auto all = office::recordsOf(*desk.office, u"dynamic-coalition"_s);
        QCOMPARE(
            std::ranges::count_if(*all, [](const auto& c) { return c.head.caseState.category == u"active"; }),
            22);
    }
};

DESK_TEST(DcWorkstreamTest)
#include "dc_workstream_test.moc"
