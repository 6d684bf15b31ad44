#include "core/office/transfer/importing.h"

#include "core/office/calendar/calendar.h"
#include "core/office/people/merging.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"
#include "tests/harness/workbooks.h"
#include "tests/office/list_desk.h"

#include <QFile>

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

namespace {

QByteArray listFile(const char* name)
{
    QFile file(u":/samples/"_s + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

QByteArray shared(const char* name)
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/tests/office/lists/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list %s", name);
    return file.readAll();
}

} // namespace

class ImportingTest : public QObject, private ListDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openAnew(); }

    // The public lists, in an order in which each finds the cycles it speaks of.
    void thePublicListsComeInWholeAndASecondTimeChangeNothing()
    {
        static const std::pair<const char*, const char*> kLists[] = {
            {"igf-meetings", "igf_meetings.csv"},
            {"milestones", "cycle_dates.csv"},
            {"dynamic-coalitions", "dynamic_coalitions_2021.csv"},
            {"best-practice-forums", "best_practice_forums.csv"},
            {"policy-networks", "policy_networks.csv"},
            {"nris", "nris.csv"},
            {"main-sessions", "dc_main_sessions.csv"},
            {"recommendations", "issues_to_explore.csv"}};
        QStringList first;
        for (const auto& [kind, file] : kLists)
            first << figures(import(kind, listFile(file)));
        QCOMPARE(first, (QStringList{u"20 0 0 0"_s, u"106 0 0 0"_s, u"32 0 0 0"_s, u"32 0 0 0"_s,
                                     u"4 0 0 0"_s, u"52 0 0 0"_s, u"7 0 0 0"_s, u"33 0 0 0"_s}));

        const QByteArray before = digest();
        QStringList second;
        for (const auto& [kind, file] : kLists)
            second << figures(import(kind, listFile(file)));
        QCOMPARE(second, (QStringList{u"0 0 20 0"_s, u"0 0 106 0"_s, u"0 0 32 0"_s, u"0 0 32 0"_s,
                                      u"0 0 4 0"_s, u"0 0 52 0"_s, u"0 0 7 0"_s, u"0 0 33 0"_s}));
        QCOMPARE(digest(), before);
        QVERIFY(office::checkRegister(*m_office)->isSound);
    }

    void aCoalitionsCaseStandsWhereTheListSaysOnItsDay()
    {
        import("dynamic-coalitions", listFile("dynamic_coalitions_2021.csv"));
        const auto coalitions = office::recordsOf(*m_office, u"dynamic-coalition"_s);
        QMap<QString, int> states;
        for (const domain::Record& coalition : *coalitions) {
            ++states[coalition.head.caseState.state];
            QCOMPARE(coalition.head.caseState.since, QDate(2021, 10, 1));
        }
        QCOMPARE(states, (QMap<QString, int>{{u"recognised"_s, 22}, {u"inactive"_s, 10}}));
        const auto past = office::pastSteps(*m_office, *office::findRecord(*m_office, u"DCAD"_s));
        QVERIFY(past);
        QCOMPARE(past->size(), size_t(1));
        QCOMPARE(past->front().label, u"Taken over from earlier records"_s);
    }

    // Editions of past cycles are over; what was never selected stays a proposal; the same title goes on.
    void forumsAndNetworksStandWhereTheListSays()
    {
        import("igf-meetings", listFile("igf_meetings.csv"));
        import("best-practice-forums", listFile("best_practice_forums.csv"));
        import("policy-networks", listFile("policy_networks.csv"));
        const domain::Record gender = record(u"bpf-2020-gender-and-access"_s);
        QCOMPARE(gender.head.caseState.state, u"evaluated"_s);
        QCOMPARE(gender.head.caseState.since, QDate(2020, 11, 17)); // the annual meeting's last day
        QCOMPARE(gender.head.year, 2020);
        QCOMPARE(gender.values[u"previous-edition"_s].toLongLong(),
                 record(u"bpf-2019-gender-and-access"_s).head.id.value());
        QVERIFY(record(u"bpf-2016-gender-and-access"_s).values[u"previous-edition"_s].isNull());
        QCOMPARE(record(u"bpf-2020-cybersecurity"_s).values[u"previous-edition"_s].toLongLong(),
                 record(u"bpf-2019-cybersecurity-recent-international-initiatives"_s).head.id.value());
        const auto proposals = office::recordsOf(*m_office, u"bpf-proposal"_s);
        QCOMPARE(proposals->size(), size_t(2));
        for (const domain::Record& proposal : *proposals)
            QCOMPARE(proposal.head.caseState.state, u"not-selected"_s);
        QCOMPARE(record(u"pn-2021-pne"_s).head.caseState.state, u"closed"_s);
        const domain::Record continued = record(u"pn-2022-pnma"_s);
        QCOMPARE(continued.head.caseState.state, u"working"_s);
        QCOMPARE(continued.values[u"previous-edition"_s].toLongLong(),
                 record(u"pn-2021-pnma"_s).head.id.value());
        QCOMPARE(record(u"pn-2022-pnif"_s).head.caseState.state, u"launching"_s);
    }

    void initiativesKeepTheirRegionsAndFirstYear()
    {
        import("nris", listFile("nris.csv"));
        const domain::Record ghana = record(u"nri-ghana-igf"_s);
        QCOMPARE(ghana.head.caseState.state, u"listed"_s);
        QCOMPARE(ghana[domain::initiative::kind], u"national"_s);
        QCOMPARE(ghana[domain::initiative::place], u"Ghana"_s);
        QCOMPARE(ghana[domain::initiative::regionalGroups], u"african"_s);
        QCOMPARE(ghana[domain::initiative::established], 2014);
        QCOMPARE(ghana[domain::initiative::website], u"igf.org.gh"_s);
        QVERIFY(record(u"nri-eurodig"_s).values[u"regional-groups"_s].isNull()); // "multiple" names none
    }

    void membersOfTheMagBecomePeopleOnce()
    {
        import("people", "name,country\nAna Souza,Brazil\n");
        const QByteArray list = "name,group,region,starts,ends\n"
                                "ana souza,civil society,GRULAC,2021-01-01,2021-12-31\n"
                                "Bo Lind,governments,WEOG,2021-01-01,\n";
        QCOMPARE(figures(import("mag-members", list)), u"2 0 0 0"_s);
        QCOMPARE(figures(import("mag-members", list)), u"0 0 2 0"_s);
        const auto people = office::recordsOf(*m_office, u"person"_s);
        QCOMPARE(people->size(), size_t(2));
        QCOMPARE(people->front()[domain::person::country], u"Brazil"_s);
        QCOMPARE(people->back()[domain::person::stakeholderGroup], u"governments"_s);
        const auto members = office::recordsOf(*m_office, u"mag-member"_s);
        QCOMPARE(members->front().head.title, u"Ana Souza"_s);
        QCOMPARE(members->front()[domain::mag_member::ends], QDate(2021, 12, 31));
    }

    void mainSessionsAreActivitiesOfNoSingleCoalition()
    {
        import("main-sessions", listFile("dc_main_sessions.csv"));
        const auto sessions = office::recordsOf(*m_office, u"activity"_s);
        QCOMPARE(sessions->size(), size_t(7));
        for (const domain::Record& session : *sessions) {
            QCOMPARE(session[domain::activity::kind], u"main-session"_s);
            QVERIFY(!session.head.parent.isValid());
        }
    }

    void oneUndoTakesAnImportBackWholeAndOneRedoBringsItAgain()
    {
        import("igf-meetings", listFile("igf_meetings.csv"));
        const QByteArray before = digest();
        import("milestones", listFile("cycle_dates.csv"));
        const QByteArray after = digest();
        QVERIFY(office::undo(*m_office));
        QCOMPARE(digest(), before);
        QVERIFY(office::redo(*m_office));
        QCOMPARE(digest(), after);
    }

    void aDryRunCountsAndWritesNothing()
    {
        const QByteArray before = digest();
        int told = 0;
        m_office->listen([&](const office::Changed&) { ++told; });
        const auto report =
            office::importPlan(*m_office, *plan("igf-meetings", listFile("igf_meetings.csv")), true);
        QVERIFY(report);
        QVERIFY(report->isDryRun);
        QCOMPARE(figures(*report), u"20 0 0 0"_s);
        QCOMPARE(digest(), before);
        QCOMPARE(told, 0);
        QVERIFY(office::history(*m_office)->empty());
    }

    void onlyWhatTheFileKnowsBetterChanges()
    {
        import("people", "name,email,country,affiliation\nAna Souza,ana@example.org,Brazil,Lighthouse\n");
        const auto report =
            import("people", "name,email,country,affiliation\nANA SOUZA,ana@example.org,Portugal,\n");
        QCOMPARE(figures(report), u"0 1 0 0"_s);
        const auto people = office::recordsOf(*m_office, u"person"_s);
        QCOMPARE(people->size(), size_t(1));
        QCOMPARE(people->front()[domain::person::country], u"Portugal"_s);
        QCOMPARE(people->front()[domain::person::affiliation], u"Lighthouse"_s); // an empty cell says nothing
    }

    void refusedLinesAreNamedAndTheOthersComeIn()
    {
        const auto report = import("people", "name,email,stakeholder_group\n"
                                             "Ana Souza,ana@example.org,civil society\n"
                                             "Bob,not an address,governments\n"
                                             "Cy,cy@example.org,media\n");
        QCOMPARE(report.created, 1);
        QCOMPARE(report.refused.size(), 2);
        QVERIFY2(report.refused[0].startsWith(u"line 3, column 2: E-mail: "_s),
                 qPrintable(report.refused[0]));
        QVERIFY2(report.refused[1].startsWith(u"line 4, column 3: Stakeholder group: "_s),
                 qPrintable(report.refused[1]));
    }

    void aMilestoneOfAnUnknownCycleIsRefused()
    {
        const auto report =
            import("milestones", "cycle_year,milestone,date\n2021,Sixteenth IGF,2021-12-06\n");
        QCOMPARE(figures(report), u"0 0 0 1"_s);
        QVERIFY2(report.refused[0].startsWith(u"line 2, column cycle_year: "_s),
                 qPrintable(report.refused[0]));
        QVERIFY(office::history(*m_office)->empty());
    }

    void aRowThatARuleRefusesIsNamedAndTheOthersComeIn()
    {
        import("igf-meetings", "year,number,start,end\n2021,16,2021-12-06,2021-12-10\n");
        const RecordId cycle = *office::findRecord(*m_office, u"cycle-2021"_s);
        QVERIFY(office::addRecord(*m_office, {.noun = u"milestone"_s,
                                              .values = {{u"title"_s, u"Drafts"_s}, {u"offset"_s, -42LL}},
                                              .parent = cycle}));
        const auto meetings = import("igf-meetings", "year,number,start,end\n"
                                                     "2021,16,2021-12-07,2021-12-10\n"
                                                     "2022,17,2022-11-28,2022-12-02\n");
        QCOMPARE(figures(meetings), u"1 0 0 1"_s);
        QVERIFY2(meetings.refused[0].startsWith(u"line 2: "_s), qPrintable(meetings.refused[0]));
        const auto forums = import("best-practice-forums", "title,year,state,previous-edition\n"
                                                           "Old,1901,completed,\n"
                                                           "Lost,2021,completed,Nobody's forum\n"
                                                           "Good,2021,completed,\n");
        QCOMPARE(figures(forums), u"1 0 0 2"_s);
        QVERIFY2(forums.refused[1].startsWith(u"line 3: "_s), qPrintable(forums.refused[1]));
        QCOMPARE(office::recordsOf(*m_office, u"best-practice-forum"_s)->size(), size_t(1));
    }

    void recordsMayBeNamedByTheirIdsAsExportedListsDo()
    {
        import("people", "name\nAda\n");
        import("mag-members", "person,starts\nperson-ada,2021-01-01\n");
        QCOMPARE(office::recordsOf(*m_office, u"person"_s)->size(), size_t(1));
        QCOMPARE(office::recordsOf(*m_office, u"mag-member"_s)->front().head.title, u"Ada"_s);
        for (const char* name : {"person-ada", "Ada"})
            QCOMPARE(figures(import("mag-members", QByteArray("person,starts\n") + name + ",2021-01-01\n")),
                     u"0 0 1 0"_s);
    }

    void aMilestoneThatWasMovedIsKnownAgainByItsFirstDay()
    {
        import("igf-meetings", "year,number,start,end\n2021,16,2021-12-06,2021-12-10\n");
        const QByteArray list = "cycle_year,milestone,date\n2021,Papers,2021-10-01\n";
        import("milestones", list);
        const RecordId papers = *office::findRecord(*m_office, u"milestone-2"_s);
        QVERIFY(office::moveDay(*m_office, papers, {.starts = QDate(2021, 10, 8)}, u"Late"_s));
        QCOMPARE(figures(import("milestones", list)), u"0 0 1 0"_s);
        QCOMPARE(record(u"milestone-2"_s)[domain::milestone::starts], QDate(2021, 10, 8));
    }

    // Cases 09: a changed address is asked about, and an empty cell removes nothing.
    void aChangedAddressMakesNoSecondPerson()
    {
        import("people", shared("09_v1.csv"));
        const QByteArray before = digest();
        const auto read = plan("people", shared("09_v2_email_changed.csv"));
        const auto refused = office::importPlan(*m_office, *read, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(refused.error().reasons,
                 QStringList(u"line 2, Mara Testova (person-mara-testova): E-mail: “mara@example.org” until "
                             "now, “mara@nova.example.org” in the list"_s));
        QCOMPARE(digest(), before);

        const auto kept = office::importPlan(*m_office, *read, false, office::OnConflict::Keep);
        QCOMPARE(figures(*kept), u"0 0 1 0"_s);
        QCOMPARE(kept->conflicts, 1);
        QCOMPARE(digest(), before);

        const auto taken = office::importPlan(*m_office, *read, false, office::OnConflict::Take);
        QCOMPARE(figures(*taken), u"0 1 0 0"_s);
        QCOMPARE(figures(import("people", shared("09_v4_no_email.csv"))), u"0 0 1 0"_s);
        const auto people = office::recordsOf(*m_office, u"person"_s);
        QCOMPARE(people->size(), size_t(1));
        QCOMPARE(people->front()[domain::person::email], u"mara@nova.example.org"_s);
    }

    // The same cases as workbooks.
    void aChangedAddressInAWorkbookIsAskedAboutToo()
    {
        for (const auto of : {qOverload<const QList<QStringList>&>(harness::xlsxOf),
                              qOverload<const QList<QStringList>&>(harness::odsOf)}) {
            init();
            import("people", of({{u"name"_s, u"email"_s}, { u"Mara Testova"_s, u"mara@example.org"_s }}));
            const QByteArray before = digest();
            const auto read = plan(
                "people", of({{u"name"_s, u"email"_s}, {u"Mara Testova"_s, u"mara@nova.example.org"_s}}));
            const auto refused = office::importPlan(*m_office, *read, false);
            QCOMPARE(refused.error().reasons,
                     QStringList(u"line 2, Mara Testova (person-mara-testova): E-mail: “mara@example.org” "
                                 "until now, “mara@nova.example.org” in the list"_s));
            QCOMPARE(digest(), before);
            const auto taken = office::importPlan(*m_office, *read, false, office::OnConflict::Take);
            QCOMPARE(figures(*taken), u"0 1 0 0"_s);
            QCOMPARE(figures(import("people", of({{u"name"_s}, {u"Mara Testova"_s}}))), u"0 0 1 0"_s);
            QCOMPARE(office::recordsOf(*m_office, u"person"_s)->size(), size_t(1));
        }
    }

    void anAddressThatWasMissingIsFilledIn()
    {
        import("people", "name\nAna Souza\n");
        QCOMPARE(figures(import("people", "name,email\nAna Souza,ana@example.org\n")), u"0 1 0 0"_s);
        QCOMPARE(office::recordsOf(*m_office, u"person"_s)->size(), size_t(1));
    }

    void namesakesOfOneListStayTwoAndAThirdIsNotGuessed()
    {
        const QByteArray list = "name,email\nAna Souza,a@example.org\nAna Souza,b@example.org\n";
        QCOMPARE(figures(import("people", list)), u"2 0 0 0"_s);
        QCOMPARE(figures(import("people", list)), u"0 0 2 0"_s);
        const auto report = import("people", "name,country\nAna Souza,Brazil\n");
        QCOMPARE(report.refused, QStringList(u"line 2: “Ana Souza” can be each of these: person-ana-souza, "
                                             "person-ana-souza-2. Say which one by its E-mail of now."_s));
        const auto members = import("mag-members", "name,starts\nAna Souza,2021-01-01\n");
        QCOMPARE(members.refused,
                 QStringList(u"line 2: Person: 2 records are called “Ana Souza”; name one by its ID."_s));
    }

    // Case 40.
    void aMergedPersonDoesNotComeBackByAFormerSpelling()
    {
        import("people", "name,email,country\nTomas Rivera,tomas@example.org,\n"
                         "\"Rivera, Tomas\",rivera@example.org,\n");
        const RecordId keep = *office::findRecord(*m_office, u"person-tomas-rivera"_s);
        const RecordId drop = *office::findRecord(*m_office, u"person-rivera-tomas"_s);
        import("mag-members", "name,starts\nTomas Rivera,2021-01-01\n");
        QVERIFY(office::mergeRecords(*m_office, keep, drop));
        const QByteArray merged = digest();
        QCOMPARE(figures(import("people", shared("40_after_merge.csv"))), u"0 0 1 0"_s);
        QCOMPARE(figures(import("people", "name,email\n\"Rivera, Tomas\",rivera@example.org\n")),
                 u"0 0 1 0"_s);
        QCOMPARE(figures(import("people", "name,email\nTomas Rivera,rivera@example.org\n")), u"0 0 1 0"_s);
        QCOMPARE(figures(import("mag-members", "name,starts\n\"Rivera, Tomas\",2021-01-01\n")), u"0 0 1 0"_s);
        QCOMPARE(digest(), merged);
        QCOMPARE(figures(import("people", "name,country\n\"Rivera, Tomas\",Chile\n")), u"0 1 0 0"_s);
        QCOMPARE(record(u"person-tomas-rivera"_s).head.title, u"Tomas Rivera"_s);
    }

    void theNameThatAMergeReplacedIsAFormerSpellingToo()
    {
        import("people", "name\nT. Rivera\nTomas Rivera\nRivera\n");
        const auto id = [&](const char* text) {
            return *office::findRecord(*m_office, QString::fromLatin1(text));
        };
        QVERIFY(office::mergeRecords(*m_office, id("person-t-rivera"), id("person-tomas-rivera"),
                                     {{u"name"_s, u"Tomás Rivera"_s}}));
        QVERIFY(office::mergeRecords(*m_office, id("person-rivera"), id("person-t-rivera")));
        QCOMPARE(figures(import("people", "name\nT. Rivera\nTomas Rivera\nTomás Rivera\nRivera\n")),
                 u"0 0 4 0"_s);
    }

    void aMergeThatWasTakenBackLeavesNoFormerSpelling()
    {
        import("people", "name\nTomas Rivera\n\"Rivera, Tomas\"\n");
        QVERIFY(office::mergeRecords(*m_office, *office::findRecord(*m_office, u"person-tomas-rivera"_s),
                                     *office::findRecord(*m_office, u"person-rivera-tomas"_s)));
        QVERIFY(office::undo(*m_office));
        const auto report = import("people", "name,country\n\"Rivera, Tomas\",Chile\n");
        QCOMPARE(figures(report), u"0 1 0 0"_s);
        QCOMPARE(report.rows.front().idText, u"person-rivera-tomas"_s);
    }

    void oldAndNewOfEachChangedRecordAreTold()
    {
        import("people", "name,email,country\nAna Souza,ana@example.org,Brazil\nBo Lind,bo@example.org,\n");
        const auto report =
            office::importPlan(*m_office,
                               *plan("people", "name,email,country,stakeholder_group\n"
                                               "Bo Lind,bo@example.org,Sweden,\n"
                                               "Ana Souza,ana@example.org,Portugal,civil society\n"),
                               true);
        QStringList changes;
        for (const office::ImportedRow* row : report->rowsThatAre(office::RowFate::Changed))
            changes << office::rowText(*row);
        QCOMPARE(changes,
                 (QStringList{
                     u"line 2, Bo Lind (person-bo-lind): Country: empty until now, “Sweden” in the list"_s,
                     u"line 3, Ana Souza (person-ana-souza): Stakeholder group: empty until now, "
                     "“Civil society” in the list; Country: “Brazil” until now, “Portugal” in the list"_s}));
    }

    void newRecordsAreToldWithWhatTheyHave()
    {
        const auto report = import("dynamic-coalitions", "name,status,established\n"
                                                         "Lighthouses,inactive,2010\nLamps,unknown,2011\n"
                                                         "Lanterns,active,soon\n");
        QStringList rows;
        for (const office::ImportedRow& row : report.rows)
            rows << office::rowText(row);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], u"line 2, Lighthouses (dc-lighthouses): Established: “2010”; State: “Inactive”"_s);
        QVERIFY(report.rows[1].fate == office::RowFate::InQuestion);
        QVERIFY(report.rows[2].fate == office::RowFate::Refused);
        QVERIFY2(report.rows[2].reason.startsWith(u"Established"), qPrintable(report.rows[2].reason));
    }

    // Lists of other years: running, unknown, a bare year, notes.
    void wordsOfOtherListsAreKnown()
    {
        const auto coalitions = import("dynamic-coalitions", "name,status,as_of,notes\n"
                                                             "DC One,running,2019,meets in spring\n"
                                                             "DC Two,unknown,unknown,\n"
                                                             "DC Three,inactive,2020,\n");
        QCOMPARE(figures(coalitions), u"2 0 0 1"_s); // what “unknown” is, a person has to say
        const domain::Record one = record(u"dc-one"_s);
        QCOMPARE(one.head.caseState.state, u"recognised"_s);
        QCOMPARE(one.head.caseState.since, QDate(2019, 12, 31));
        QCOMPARE(office::pastSteps(*m_office, one.head.id)->front().step.reason,
                 u"Imported from a list. Its notes: meets in spring"_s);
        QCOMPARE(record(u"dc-three"_s).head.caseState.state, u"inactive"_s);
        QCOMPARE(record(u"dc-three"_s).head.caseState.since, QDate(2020, 12, 31));
        import("policy-networks", "title,year,status\nNetwork,2021,running\n");
        QCOMPARE(office::recordsOf(*m_office, u"policy-network"_s)->front().head.caseState.state,
                 u"working"_s);
    }

    void aListThatSaysAnotherStateIsToldThatItStays()
    {
        import("dynamic-coalitions", "name,status,as_of\nDC One,active,2019\nDC Two,inactive,2019\n");
        const auto report = import("dynamic-coalitions", "name,status\nDC One,inactive\nDC Two,inactive\n");
        QCOMPARE(figures(report), u"0 0 2 0"_s);
        QCOMPARE(report.remarks,
                 QStringList(u"line 2: the list says “inactive” of dc-one, which stays “Recognized” until "
                             "a step is taken."_s));
    }

    void coalitionsThatTookPartBeginTheSummaryOfASession()
    {
        import("main-sessions",
               "date,title,participating_dcs,notes\n2018-11-12,Main session,8,interview format\n");
        QCOMPARE(office::recordsOf(*m_office, u"activity"_s)->front()[domain::shared::summary],
                 u"Participating coalitions: 8\ninterview format"_s);
    }

    void stoppingHalfWayStoresNothing()
    {
        QByteArray file = "name,email\n";
        for (int i = 0; i < 5000; ++i)
            file += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
        const QByteArray before = digest();
        qsizetype seen = 0;
        const auto report = office::importPlan(*m_office, *plan("people", file), false,
                                               office::OnConflict::Refuse, [&](qsizetype done) {
                                                   seen = done;
                                                   return false;
                                               });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(seen > 0 && seen < 5000);
        QCOMPARE(digest(), before);
    }

    // Whatever the file holds: a sentence, or refused lines, and a register that is as it was.
    void aHostileFileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no known column") << QByteArray("a,b\n1,2\n");
        QTest::newRow("ten megabytes in one cell") << "name\n" + QByteArray(10 * 1024 * 1024, 'x') + '\n';
        QTest::newRow("a quote that never closes") << "name\n\"" + QByteArray(100'000, 'x');
        QTest::newRow("direction control") << QByteArray("name\nA\xe2\x80\xae"
                                                         "b\n");
        QTest::newRow("control character") << QByteArray("name\nA\x07"
                                                         "b\n");
        QTest::newRow("NUL") << QByteArray("name\nA\0b\n", 9);
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void aHostileFileChangesNothing()
    {
        QFETCH(QByteArray, file);
        const QByteArray before = digest();
        const auto read = plan("people", file);
        if (read) {
            const auto report = office::importPlan(*m_office, *read, false);
            QVERIFY(report);
            QCOMPARE(report->created + report->updated, 0);
            QVERIFY(!report->refused.isEmpty());
            for (const QString& line : report->refused)
                QVERIFY(line.size() < 500);
        } else {
            QVERIFY(!read.error().message.isEmpty());
            QVERIFY(read.error().message.size() < 500);
        }
        QCOMPARE(digest(), before);
    }

    void hostileTextStaysText()
    {
        const auto report =
            import("people", "name,note\n\"'; DROP TABLE person; --\",\"<img src='file:///etc/passwd'>\"\n");
        QCOMPARE(figures(report), u"1 0 0 0"_s);
        const auto people = office::recordsOf(*m_office, u"person"_s);
        QCOMPARE(people->front()[domain::person::name], u"'; DROP TABLE person; --"_s);
        QCOMPARE(people->front()[domain::person::note], u"<img src='file:///etc/passwd'>"_s);
    }
};

DESK_TEST(ImportingTest)
#include "importing_test.moc"
