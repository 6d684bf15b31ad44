#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cli_test;

/// Forums, networks and initiatives on the command line, with the sample register.
class KindsTest : public QObject
{
    Q_OBJECT

    static QStringList ids(const QJsonDocument& list)
    {
        QStringList all;
        for (const QJsonValue& row : list.array())
            all << row[u"id"_s].toString();
        return all;
    }

private Q_SLOTS:
    void whoIsWaitedForIsNamedByTheKindOfTheWorkstream()
    {
        const Program desk;
        QCOMPARE(desk.run(u"sample r.desk"_s).status, 0);
        const QJsonArray waiting =
            desk.json(u"due r.desk --today 2022-02-15"_s).object()[u"waiting"_s].toArray();
        const QJsonObject draft = rowWith(waiting, u"title"_s, u"BPF Radio: report of 2021 (sample)"_s);
        QCOMPARE(draft.value(u"waits-on"_s).toString(), u"the forum"_s);
    }

    void theCycleOfACommandIsTheYearOfWhatItAdds()
    {
        const Program desk;
        desk.newRegister();
        QCOMPARE(desk.run(u"add r.desk best-practice-forum title=Gender --cycle 2021"_s).word(),
                 u"bpf-2021-gender"_s);
        QCOMPARE(desk.run(u"add r.desk milestone title=Call starts=2022-01-10 --cycle 2021"_s).status, 0);
        const QJsonObject call =
            rowWith(desk.json(u"list r.desk milestone"_s).array(), u"title"_s, u"Call"_s);
        QCOMPARE(call.value(u"belongs-to"_s).toString(), u"cycle-2021"_s);
        const Outcome two = desk.run(u"add r.desk best-practice-forum title=X year=2020 --cycle 2021"_s);
        QCOMPARE(two.status, 2);
        QCOMPARE(two.errorLines(),
                 QStringList{u"--cycle says 2021 and year says “2020”; leave one of them out."_s});
        QCOMPARE(desk.run(u"add r.desk milestone title=Call starts=2030-01-10 --cycle 2030"_s).status, 2);
    }

    void initTestCase() { QCOMPARE(m_desk.run(u"sample s.desk"_s).status, 0); }

    /// What is done on a day stands in the order of the days.
    void listsMilestonesAndTasksByTheirDays()
    {
        QStringList days;
        for (const QJsonValue& milestone : m_desk.json(u"list s.desk milestone"_s).array())
            days << milestone[u"starts"_s].toString();
        QVERIFY(days.size() > 10);
        QVERIFY(std::ranges::is_sorted(days));
        days.clear();
        for (const QJsonValue& task : m_desk.json(u"list s.desk task"_s).array())
            if (const QString due = task[u"due-on"_s].toString(); !due.isEmpty())
                days << due;
        QVERIFY(days.size() > 1);
        QVERIFY(std::ranges::is_sorted(days));
    }

    void namesARoleByItsPersonAndItsPlace()
    {
        const QJsonObject role = rowWith(m_desk.json(u"list s.desk role"_s).array(), u"title"_s,
                                         u"Ama Mensah, MAG facilitator: Gender and Digital Rights (2021)"_s);
        QCOMPARE(role.value(u"belongs-to"_s).toString(), u"bpf-2021-gender"_s);
    }

    void aForumIsProposedAnew()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        const auto made = desk.run(u"renew s.desk bpf-2021-radio title=Tides"_s);
        QCOMPARE(made.status, 0);
        const QString id = made.out.trimmed();
        const QString told = desk.run(u"show s.desk "_s + id).out;
        QVERIFY2(told.contains(u"Tides"_s) && told.contains(u"2022"_s) && told.contains(u"bpf-2021-radio"_s),
                 qPrintable(told));
        QCOMPARE(desk.run(u"renew s.desk bpf-2021-radio"_s).status, 1);
        QCOMPARE(desk.run(u"renew s.desk dc-dcad"_s).status, 2);
    }

    void aCoalitionIsRenamed()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        const auto renamed =
            desk.run(u"rename s.desk DCAD \"Coalition on Things\" --acronym DC-T --on 2021-12-01"_s);
        QVERIFY2(renamed.status == 0, qPrintable(renamed.err));
        QCOMPARE(renamed.out.trimmed(), u"Coalition on Things"_s);
        QVERIFY(desk.run(u"show s.desk DC-T"_s).out.contains(u"Coalition on Things"_s));
        QVERIFY(desk.run(u"show s.desk dc-dcad"_s).out.contains(u"Coalition on Things"_s));
        const QString before = desk.run(u"list s.desk dc --as-of 2021-11-30 --format csv"_s).out;
        QVERIFY2(!before.contains(u"Coalition on Things"_s) && before.contains(u"DCAD"_s),
                 qPrintable(before));
        QCOMPARE(desk.run(u"rename s.desk DC-T \"Coalition on Things\""_s).status, 1);
        QCOMPARE(desk.run(u"rename s.desk DC-T Else --on 2021-11-30"_s).status, 1);
        QCOMPARE(desk.run(u"rename s.desk dc-dcad"_s).status, 2);
    }

    void listsTheEditionsOfACycle()
    {
        QCOMPARE(ids(m_desk.json(u"list s.desk policy-network --cycle 2021"_s)),
                 (QStringList{u"pn-2021-pne"_s, u"pn-2021-pnma"_s}));
        QCOMPARE(ids(m_desk.json(u"list s.desk pn --cycle 2022"_s)), QStringList{u"pn-2022-pnma"_s});
        const QStringList forums = ids(m_desk.json(u"list s.desk best-practice-forum --cycle 2021"_s));
        QCOMPARE(forums.size(), 4);
        QVERIFY(forums.contains(u"bpf-2021-cybersecurity"_s));
        QCOMPARE(m_desk.json(u"list s.desk best-practice-forum --cycle 2014"_s).array().size(), 5);
        QCOMPARE(m_desk.json(u"list s.desk nri --state dormant"_s).array().size(), 1);
    }

    // The list of a cycle has the outputs that its report counts: those of its editions whenever they came
    // out.
    void listsTheOutputsOfACycle()
    {
        const QStringList outputs = ids(m_desk.json(u"list s.desk output --cycle 2021 --state published"_s));
        QCOMPARE(outputs.size(), 6);
        QCOMPARE(ids(m_desk.json(u"list s.desk output --cycle 2022"_s)), QStringList());
    }

    /// For every noun with a day of its own, by hand: none later than the day asked for.
    void listsNothingLaterThanTheDayAskedFor_data()
    {
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QString>("day");
        for (const auto& [noun, day] : {std::pair{"activity", "starts"},
                                        {"annual-report", "received-on"},
                                        {"assessment-mark", "on"},
                                        {"call-for-input", "starts"},
                                        {"clarification", "asked-on"},
                                        {"dccg-meeting", "starts"},
                                        {"decision", "on"},
                                        {"dissemination", "on"},
                                        {"grant", "on"},
                                        {"letter", "sent-on"},
                                        {"list-figure", "month"},
                                        {"mag-meeting", "starts"},
                                        {"mag-member", "starts"},
                                        {"membership-figure", "on"},
                                        {"nri-meeting", "report-received-on"},
                                        {"output", "published-on"},
                                        {"progress-note", "on"},
                                        {"proof", "on"},
                                        {"role", "starts"},
                                        {"session-request", "received-on"},
                                        {"support-request", "asked-on"},
                                        {"task", "done-on"}})
            QTest::newRow(noun) << QString::fromLatin1(noun) << QString::fromLatin1(day);
    }
    void listsNothingLaterThanTheDayAskedFor()
    {
        QFETCH(QString, noun);
        QFETCH(QString, day);
        for (const QString& asOf : {u"2021-06-30"_s, u"2021-11-15"_s, u"2022-01-20"_s})
            for (const QJsonValue& row : m_desk.json(u"list s.desk %1 --as-of %2"_s.arg(noun, asOf)).array())
                QVERIFY2(row[day].toString() <= asOf, qPrintable(row[u"id"_s].toString()));
    }

    void listsARecordAsItWasKnown()
    {
        const auto meeting = [&](const QString& asOf) {
            return rowWith(m_desk.json(u"list s.desk nri-meeting --as-of "_s + asOf).array(), u"belongs-to"_s,
                           u"nri-keigf"_s);
        };
        const QJsonObject before = meeting(u"2021-06-30"_s);
        QCOMPARE(before[u"state"_s].toString(), u"announced"_s);
        for (const char* key : {"attendance", "summary", "report-received-on", "report-link"})
            QVERIFY2(before[QLatin1StringView(key)].isNull(), key);
        const QJsonObject after = meeting(u"2021-08-10"_s);
        QCOMPARE(after[u"attendance"_s].toInt(), 240);
        QCOMPARE(after[u"report-received-on"_s].toString(), u"2021-08-10"_s);
        // Plans lie ahead, but not for years.
        QCOMPARE(ids(m_desk.json(u"list s.desk cycle --as-of 2007-05-01"_s)),
                 (QStringList{u"cycle-2006"_s, u"cycle-2007"_s, u"cycle-2008"_s}));
        QCOMPARE(m_desk.json(u"list s.desk milestone --as-of 2007-05-01"_s).array().size(), 0);
        // The tasks of steps that were taken later, and letters that were drafted later.
        QCOMPARE(m_desk.json(u"list s.desk letter --as-of 2021-06-30"_s).array().size(), 0);
        QCOMPARE(m_desk.json(u"list s.desk letter --as-of 2021-10-18"_s).array().size(), 1);
        for (const QJsonValue& task : m_desk.json(u"list s.desk task --as-of 2021-06-30"_s).array())
            QVERIFY(!task[u"belongs-to"_s].toString().contains(u"archives"_s));
        const QJsonObject network = m_desk.json(u"show s.desk pn-2021-pne --as-of 2021-06-30"_s).object();
        QVERIFY(network[u"evaluation-outcome"_s].isNull());
        for (const QJsonValue& child : network[u"records"_s].toArray())
            QVERIFY(child[u"noun"_s].toString() != u"output"_s);
        QCOMPARE(m_desk.run(u"show s.desk letter-337 --as-of 2021-06-30"_s).status, 2);
    }

    void aListOfAPastDaySaysSoAndLeavesNobodyOut()
    {
        const auto rows = m_desk.json(u"list s.desk dynamic-coalition --as-of 2021-06-30"_s).array();
        QCOMPARE(rows.size(), 36);
        QCOMPARE(std::ranges::count_if(rows, [](const QJsonValue& row) { return row[u"state"_s].isNull(); }),
                 32);
        QCOMPARE(m_desk.run(u"list s.desk dynamic-coalition --as-of 2021-06-30 --output l.md"_s).status, 0);
        const QString list = QString::fromUtf8(m_desk.bytes(u"l.md"_s));
        QVERIFY2(list.contains(u"As of 30 June 2021"_s) && !list.contains(u"2022"_s), qPrintable(list));
        QVERIFY(list.contains(u"Of 32 of them the register does not hold the state on this day."_s));
        // Where the facts were found, the report of December 2021, is no fact of that day.
        QVERIFY(!list.contains(u"December 2021"_s) && !list.contains(u"Source"_s));
        m_desk.run(u"list s.desk dynamic-coalition --as-of 2021-06-30 --output l.csv"_s);
        const QByteArray csv = m_desk.bytes(u"l.csv"_s);
        QVERIFY(csv.contains("established") && !csv.contains(",source") && !csv.contains("December 2021"));
        QVERIFY(!m_desk.run(u"show s.desk dc-directories --as-of 2021-06-30"_s).out.contains(u"Source"_s));
        m_desk.run(u"list s.desk dynamic-coalition --output now.csv"_s);
        QVERIFY(m_desk.bytes(u"now.csv"_s).contains("December 2021"));
        m_desk.run(u"list s.desk dynamic-coalition --as-of 2021-06-30 --language ar --output a.md"_s);
        const QString arabic = QString::fromUtf8(m_desk.bytes(u"a.md"_s));
        QVERIFY2(arabic.contains(u"لا يحفظ السجل حالة"_s) && !arabic.contains(u"register"_s),
                 qPrintable(arabic.left(300)));
        QVERIFY(m_desk.run(u"show s.desk dc-dcad --as-of 2021-06-30"_s)
                    .err.contains(u"does not hold in which state"_s));
    }

    /// DCAD was taken over from a list of 1 October 2021, DC-Archives was recognized here on 8 November.
    void sinceWhenAStateLastsIsToldAsFarAsItIsKnown()
    {
        const auto since = [&](const QString& asOf, const QString& id) {
            const QJsonObject row =
                rowWith(m_desk.json(u"list s.desk dynamic-coalition"_s + asOf).array(), u"id"_s, id);
            return row[u"since"_s].toString() + u' ' + row[u"since-is"_s].toString();
        };
        QCOMPARE(since({}, u"dc-dcad"_s), u"2021-10-01 on-record"_s);
        QCOMPARE(since({}, u"dc-archives"_s), u"2021-11-08 began"_s);
        QCOMPARE(since(u" --as-of 2021-12-31"_s, u"dc-dcad"_s), u"2021-10-01 on-record"_s);
        QCOMPARE(since(u" --as-of 2021-06-30"_s, u"dc-dcad"_s), u" "_s);
        QVERIFY(m_desk.run(u"list s.desk dynamic-coalition"_s).out.contains(u"On record since"_s));
        // How long it has lasted is then not known either.
        QVERIFY(!m_desk.run(u"show s.desk dc-dcad"_s).out.contains(u"Days in this state"_s));
        QVERIFY(m_desk.run(u"show s.desk dc-archives"_s).out.contains(u"Days in this state"_s));
        m_desk.run(u"list s.desk dynamic-coalition --output l.md"_s);
        const QString list = QString::fromUtf8(m_desk.bytes(u"l.md"_s));
        QVERIFY(list.contains(u"| by 1 Oct 2021 |"_s) && list.contains(u"| 8 Nov 2021 |"_s));
        QVERIFY(
            list.contains(u"“By” a day: the state is on record since then, and may have begun before."_s));
        QVERIFY(!m_desk.run(u"list s.desk bpf-proposal --where cycle=2022"_s).out.contains(u"“Since” is"_s));
    }

    /// Who proposed what is not decided is not told outside, nor that it was proposed.
    void rolesInApplicationsAreNotForThePublic()
    {
        const auto rolesFor = [&](const QString& readers) {
            const QString file = readers + u".json"_s;
            m_desk.run(u"list s.desk role --distribution %1 --output %2"_s.arg(readers, file));
            return QJsonDocument::fromJson(m_desk.bytes(file)).array();
        };
        const auto ofProposals = [](const QJsonArray& roles) {
            return std::ranges::count_if(roles, [](const QJsonValue& role) {
                const QString of = role[u"belongs-to"_s].toString();
                return of.isEmpty() || of.startsWith(u"proposal-"_s) || of.startsWith(u"app-"_s);
            });
        };
        QVERIFY(ofProposals(rolesFor(u"internal"_s)) > 0);
        QCOMPARE(ofProposals(rolesFor(u"public"_s)), 0);
        QVERIFY(rolesFor(u"public"_s).size() > 10);
    }

    // BPF-2, BPF-12 to BPF-16
    void showsHowAForumFunctions()
    {
        const QJsonArray metrics =
            m_desk.json(u"show s.desk bpf-2021-radio"_s).object()[u"functioning"_s].toArray();
        QStringList found;
        for (const QJsonValue& metric : metrics)
            found << metric[u"metric"_s].toString() + u' ' + metric[u"outcome"_s].toString();
        QCOMPARE(found, (QStringList{u"open-meetings met"_s, u"active-list met"_s, u"documented met"_s,
                                     u"draft-ahead met"_s, u"annual-meeting-session met"_s,
                                     u"final-output not-met"_s}));
        QVERIFY(!m_desk.json(u"show s.desk dc-dcad"_s).object().contains(u"functioning"_s));
    }

    // BPF-6: late is told, and passes
    void tellsWhatAStepWentOnWithout()
    {
        const Program desk;
        QCOMPARE(desk.newRegister().status, 0);
        QCOMPARE(
            desk.run(u"add r.desk mag-meeting title=First year=2021 kind=virtual starts=2021-02-22"_s).status,
            0);
        const QString proposal =
            desk.run(
                    u"add r.desk bpf-proposal title=Late year=2021 background=B description=D outreach-plan=O"_s)
                .word();
        const Outcome submitted = desk.run(uR"(do r.desk %1 submit --override "A test.")"_s.arg(proposal));
        QCOMPARE(submitted.status, 0);
        const QStringList lines = submitted.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].startsWith(u"advised, not met: The proposal came on"), qPrintable(lines[1]));
        QVERIFY(lines[1].endsWith(u"[in time for the first MAG meeting (BPF-6)]"));
    }

    void reportsOnOneKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("lacks");
        const QString forum = u"Gender and Digital Rights"_s;
        const QString network = u"Policy Network on Meaningful Access"_s;
        QTest::newRow("BPF") << u"BPF"_s << u"Best Practice Forums"_s << forum << network;
        QTest::newRow("PN") << u"policy-network"_s << u"Policy Networks"_s << network << forum;
        QTest::newRow("NRI") << u"nri"_s << u"Initiatives"_s << u"EuroDIG"_s << forum;
    }
    void reportsOnOneKind()
    {
        QFETCH(QString, kind);
        QFETCH(QString, title);
        QFETCH(QString, holds);
        QFETCH(QString, lacks);
        QCOMPARE(m_desk.run(u"report s.desk annual-status --cycle 2021 --kind %1 --output r.md"_s.arg(kind))
                     .status,
                 0);
        const QString report = QString::fromUtf8(m_desk.bytes(u"r.md"_s));
        QVERIFY(report.startsWith(u"# Annual status report: "_s + title));
        QVERIFY(report.contains(holds));
        QVERIFY(!report.contains(lacks));
    }

    void reportsOnOneEditionAndOneInitiative()
    {
        for (const QString& id : {u"bpf-2021-gender"_s, u"pn-2021-pne"_s, u"nri-eurodig"_s})
            QCOMPARE(
                m_desk
                    .run(u"report s.desk annual-status --cycle 2021 --workstream %1 --output one.pdf"_s.arg(
                        id))
                    .status,
                0);
    }

    void helpNamesEveryKindOfList()
    {
        const QString help = m_desk.run(u"import --help"_s).out;
        for (const QString& kind :
             {u"best-practice-forums"_s, u"policy-networks"_s, u"nris"_s, u"main-sessions"_s,
              u"mag-members"_s, u"contacts"_s, u"nri-meetings"_s, u"mailing-list-archive"_s})
            QVERIFY2(help.contains(kind), qPrintable(kind));
    }

    // One file for all contacts, as Excel saves it with semicolons; a second time it says nothing new.
    void contactsOfAllKindsComeInInOneFile()
    {
        m_desk.write(u"contacts.csv"_s,
                     "Name;Workstream;Role;E-mail;Since\r\n"
                     "Ana Example;DC-Gender;Coordinator;ana@example.org;2021\r\n"
                     "Bo Example;EuroDIG;;bo@example.org;2021-05-03\r\n"
                     "अनिता उदाहरण;Policy Network on Meaningful Access;Consultant or penholder;;\r\n");
        const Outcome first = m_desk.run(u"import s.desk --kind contacts contacts.csv"_s);
        QVERIFY2(first.status == 0, qPrintable(first.err));
        QVERIFY2(first.out.contains(u"created 3 updated 0 unchanged 0 refused 0"_s), qPrintable(first.out));
        QVERIFY(m_desk.run(u"show s.desk nri-eurodig"_s).out.contains(u"Bo Example"_s));
        QVERIFY2(first.err.contains(
                     u"line 4: “Policy Network on Meaningful Access” is taken to be pn-2022-pnma."_s),
                 qPrintable(first.err)); // of two editions the newest
        const Outcome again = m_desk.run(u"import s.desk --kind contacts contacts.csv"_s);
        QVERIFY2(again.out.contains(u"created 0 updated 0 unchanged 3 refused 0"_s), qPrintable(again.out));
        QCOMPARE(m_desk.run(u"undo s.desk"_s).status, 0);
        QVERIFY(!m_desk.run(u"show s.desk nri-eurodig"_s).out.contains(u"Bo Example"_s));
    }

    void listsSayWhatMattersOfAKindInTheOrderOfItsDays()
    {
        const QStringList meetings = m_desk.run(u"list s.desk nri-meeting"_s).out.split(u'\n');
        for (const char* column : {"Starts", "Ends", "Venue", "Attendance"})
            QVERIFY2(meetings.front().contains(QString::fromLatin1(column)), column);
        QVERIFY2(meetings[2].contains(u"nri-swiss-igf"_s) && meetings[2].contains(u"2 Jun 2021"_s) &&
                     meetings[2].contains(u"Bern"_s),
                 qPrintable(meetings[2]));
        QList<QDate> days;
        for (const QJsonValue& meeting : m_desk.json(u"list s.desk nri-meeting"_s).array())
            days << QDate::fromString(meeting[u"starts"_s].toString(), Qt::ISODate);
        QVERIFY(days.size() > 3);
        QVERIFY(std::ranges::is_sorted(days));
        const QString letters = m_desk.run(u"list s.desk letter"_s).out;
        QVERIFY2(letters.indexOf(u"18 Oct 2021"_s) < letters.indexOf(u"9 Feb 2022"_s), qPrintable(letters));
    }

    void exportsTheNewKindsOfRecords()
    {
        for (const QString& noun :
             {u"best-practice-forum"_s, u"nri-meeting"_s, u"list-figure"_s, u"mag-member"_s}) {
            QCOMPARE(m_desk.run(u"export s.desk --what %1 --output list.csv"_s.arg(noun)).status, 0);
            QVERIFY(m_desk.bytes(u"list.csv"_s).count('\n') > 4);
        }
    }

private:
    Program m_desk;
};

DESK_TEST(KindsTest)
#include "kinds_test.moc"
