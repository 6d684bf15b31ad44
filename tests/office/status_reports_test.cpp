#include "core/office/cases/cases.h"
#include "core/office/cases/deadlines.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/documents/status_reports.h"
#include "core/press/press.h"
#include "tests/harness/test_main.h"

using namespace office;
using namespace Qt::StringLiterals;
using document::StatusReportOrder;
using document::WorkstreamFacts;

/// One cycle lived through by two coalitions: Alpha, recognised before it and reporting, and Beta, recognised
/// past a requirement, which falls silent.
class StatusReportsTest : public QObject
{
    Q_OBJECT

    support::FixedClock m_clock{QDate(2020, 1, 10)};
    std::unique_ptr<Office> m_office;
    RecordId m_alpha;
    RecordId m_application;

    template <typename T>
    T sure(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message),
                   qPrintable(result.error().reasons.join(u"; "_s)));
        return *std::move(result);
    }
    RecordId add(const char* noun, const domain::FieldValues& values, RecordId parent = {})
    {
        return sure(
            addRecord(*m_office, {.noun = QString::fromLatin1(noun), .values = values, .parent = parent}));
    }
    void step(RecordId id, const char* transition, const Decision& decision = {})
    {
        sure(takeStep(*m_office, id, QString::fromLatin1(transition), decision));
    }
    void addActivity(const QString& title, QDate day)
    {
        add("activity", {{u"title"_s, title}, {u"kind"_s, u"open-virtual-meeting"_s}, {u"starts"_s, day}},
            m_alpha);
    }
    void addRole(const QString& name, QDate from, QDate until)
    {
        const RecordId person = add("person", {{u"name"_s, name}, {u"email"_s, u"a@example.org"_s}});
        add("role",
            {{u"person"_s, person.value()}, {u"role"_s, u"chair"_s}, {u"starts"_s, from}, {u"ends"_s, until}},
            m_alpha);
    }
    RecordId betaId() { return sure(findRecord(*m_office, u"DC-Beta"_s)); }
    RecordId reportOf(RecordId coalition)
    {
        return sure(childrenOf(*m_office, coalition, u"annual-report"_s)).front().head.id;
    }
    document::StatusFacts factsOn(QDate day)
    {
        return sure(statusFacts(*m_office, {.year = 2021, .asOf = day}));
    }
    static const WorkstreamFacts& named(const document::StatusFacts& facts, const QString& acronym)
    {
        for (const WorkstreamFacts& workstream : facts.kinds.front().workstreams) {
            if (workstream.self.record[domain::dynamic_coalition::acronym] == acronym)
                return workstream;
        }
        qFatal("%s is not in the report", qPrintable(acronym));
    }

    void recogniseBeta()
    {
        m_clock.moveTo(QDate(2021, 3, 1));
        m_application = add("dc-application", {{u"name"_s, u"Coalition Beta"_s},
                                               {u"acronym"_s, u"DC-Beta"_s},
                                               {u"need"_s, u"None works on it."_s},
                                               {u"action-plan"_s, u"Calls."_s},
                                               {u"mailing-list"_s, u"beta@lists.example.org"_s},
                                               {u"contact-person"_s, u"Bea Contact"_s},
                                               {u"contact-email"_s, u"bea@example.org"_s}});
        for (const QString& group : {u"civil-society"_s, u"governments"_s})
            add("representative", {{u"name"_s, u"Member"_s}, {u"stakeholder-group"_s, group}}, m_application);
        for (const QString& element : {u"open-membership"_s, u"open-list"_s, u"open-archives"_s})
            QVERIFY(judgeElement(*m_office, m_application,
                                 {.key = element, .isMet = true, .evidence = u"Seen."_s}));
        step(m_application, "submit");
        step(m_application, "start-review");
        m_clock.moveTo(QDate(2021, 4, 10));
        step(m_application, "recognise",
             {.overrides = {{u"stakeholder-groups"_s, u"A third group joins in June."_s}}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = sure(memoryOffice(m_clock));
        for (const auto& [year, starts, ends] : {std::tuple{2020, QDate(2020, 11, 9), QDate(2020, 11, 17)},
                                                 {2021, QDate(2021, 12, 6), QDate(2021, 12, 10)},
                                                 {2022, QDate(2022, 11, 28), QDate(2022, 12, 2)}})
            sure(addCycle(
                *m_office,
                {{u"year"_s, year}, {u"number"_s, year - 2005}, {u"starts"_s, starts}, {u"ends"_s, ends}}));
        m_alpha =
            add("dynamic-coalition", {{u"name"_s, u"Coalition Alpha"_s}, {u"acronym"_s, u"DC-Alpha"_s}});
        recogniseBeta();
        addRole(u"Ann Before"_s, QDate(2020, 1, 1), QDate(2021, 6, 30));
        addRole(u"Ben After"_s, QDate(2021, 7, 1), {});
        addActivity(u"Of the year"_s, QDate(2021, 5, 5));
        addActivity(u"Of the year before"_s, QDate(2020, 12, 20));
        m_clock.moveTo(QDate(2021, 12, 15));
        sure(expectReports(*m_office, 2021));
        m_clock.moveTo(QDate(2022, 1, 20));
        step(reportOf(m_alpha), "receive",
             {.values = {{u"events"_s, u"Two."_s},
                         {u"meetings"_s, u"Six."_s},
                         {u"outputs"_s, u"One."_s},
                         {u"covers-year"_s, 2021}}});
        m_clock.moveTo(QDate(2022, 1, 25));
        step(reportOf(m_alpha), "start-check");
        step(reportOf(m_alpha), "accept");
        m_clock.moveTo(QDate(2022, 2, 5));
        step(betaId(), "open-inquiry");
        m_clock.moveTo(QDate(2022, 2, 15));
    }

    void periodBeginsAfterThePreviousAnnualMeeting()
    {
        const auto facts = factsOn(QDate(2022, 2, 15));
        QCOMPARE(facts.periodFrom, QDate(2020, 11, 18));
        QCOMPARE(facts.kinds.front().reportDue, QDate(2022, 1, 31));
    }

    void showsEachStateAsItWasOnTheDay()
    {
        const auto late = sure(statusFacts(*m_office, {.year = 2022, .asOf = QDate(2022, 2, 15)}));
        QCOMPARE(named(late, u"DC-Beta"_s).self.now->key, u"under-inquiry"_s);
        QCOMPARE(named(late, u"DC-Beta"_s).self.now->since, QDate(2022, 2, 5));
        const auto early = sure(statusFacts(*m_office, {.year = 2022, .asOf = QDate(2022, 1, 22)}));
        QCOMPARE(named(early, u"DC-Beta"_s).self.now->key, u"recognised"_s);
    }

    /// The inquiry is told with the cycle that it came in; the annual reports of 2021 came after its end.
    void aPastCycleStandsAsItEnded()
    {
        const auto facts = factsOn(QDate(2022, 2, 15));
        QCOMPARE(facts.periodTo, QDate(2021, 12, 10));
        QCOMPARE(facts.kinds.front().day, QDate(2021, 12, 10));
        QCOMPARE(named(facts, u"DC-Beta"_s).self.now->key, u"recognised"_s);
        QCOMPARE(named(facts, u"DC-Alpha"_s).report->now->key, u"accepted"_s);
        QCOMPARE(named(factsOn(QDate(2022, 1, 22)), u"DC-Alpha"_s).report->now->key, u"received"_s);
        const QByteArray told =
            press::toMarkdown(sure(annualStatusReport(*m_office, {.year = 2021, .stream = u"DC"_s})));
        QVERIFY(told.contains("10 December 2021. Coalitions and initiatives, their states and people, are "
                              "told of the end of the period"));
        QVERIFY(told.contains("None is under inquiry or retiring."));
    }

    void aWorkstreamBearsTheNameOfTheDay()
    {
        const RecordId former = add("former-name",
                                    {{u"name"_s, u"Coalition First"_s},
                                     {u"acronym"_s, u"DC-First"_s},
                                     {u"ends"_s, QDate(2021, 6, 30)}},
                                    m_alpha);
        const auto before = factsOn(QDate(2021, 6, 29));
        QCOMPARE(named(before, u"DC-First"_s).self.record.head.title, u"Coalition First"_s);
        QVERIFY(named(before, u"DC-First"_s).formerNames.empty());
        const auto after = factsOn(QDate(2021, 6, 30));
        QCOMPARE(named(after, u"DC-Alpha"_s).formerNames.size(), 1u);
        QVERIFY(removeRecord(*m_office, former));
    }

    void leavesOutWhatHadNotBegun()
    {
        const auto facts = factsOn(QDate(2021, 3, 31));
        QCOMPARE(facts.kinds.front().workstreams.size(), 1u);
        QCOMPARE(facts.kinds.front().applications.size(), 1u);
        QCOMPARE(facts.kinds.front().applications.front().now->key, u"under-review"_s);
    }

    void comparesWithTheEndOfThePreviousCycle()
    {
        const auto facts = factsOn(QDate(2022, 2, 15));
        QCOMPARE(named(facts, u"DC-Alpha"_s).before->key, u"recognised"_s);
        QVERIFY(!named(facts, u"DC-Beta"_s).before);
        QCOMPARE(named(facts, u"DC-Beta"_s).recognisedOn, QDate(2021, 4, 10));
    }

    void namesTheHoldersOfTheDay()
    {
        const auto before = factsOn(QDate(2021, 5, 1));
        QCOMPARE(named(before, u"DC-Alpha"_s).roles.size(), 1u);
        QCOMPARE(named(before, u"DC-Alpha"_s).roles.front().person, u"Ann Before"_s);
        QCOMPARE(named(factsOn(QDate(2022, 2, 15)), u"DC-Alpha"_s).roles.front().person, u"Ben After"_s);
    }

    void countsTheActivitiesOfTheYear()
    {
        const auto facts = factsOn(QDate(2022, 2, 15));
        QCOMPARE(named(facts, u"DC-Alpha"_s).activities.size(), 1u);
        QCOMPARE(named(facts, u"DC-Alpha"_s).activities.front().head.title, u"Of the year"_s);
    }

    void showsTheOverrideOfAnApplication_data()
    {
        QTest::addColumn<QString>("workstream");
        QTest::newRow("in the report on all") << QString();
        QTest::newRow("in the report on one") << u"DC-Beta"_s;
    }
    void showsTheOverrideOfAnApplication()
    {
        QFETCH(QString, workstream);
        const auto told = [&](document::Distribution readers) {
            return press::toMarkdown(sure(annualStatusReport(
                *m_office, {.year = 2021, .workstream = workstream, .distribution = readers})));
        };
        QVERIFY(told(document::Distribution::Internal).contains("A third group joins in June."));
        const QByteArray outside = told(document::Distribution::Public);
        QVERIFY(outside.contains("The justification is kept with the decision."));
        QVERIFY(!outside.contains("A third group"));
    }

    void sameOrderGivesTheSameBytes()
    {
        const StatusReportOrder order{.year = 2021, .asOf = QDate(2022, 2, 10)};
        const auto first = press::toPdf(sure(annualStatusReport(*m_office, order)));
        const auto second = press::toPdf(sure(annualStatusReport(*m_office, order)));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    void readsOnlyTheKindAskedFor()
    {
        QCOMPARE(sure(statusFacts(*m_office, {.year = 2021, .stream = u"DC"_s})).kinds.size(), 1u);
        const auto initiatives = sure(statusFacts(*m_office, {.year = 2021, .stream = u"NRI"_s})).kinds;
        QCOMPARE(initiatives.size(), 1u);
        QCOMPARE(initiatives.front().noun, u"initiative"_s);
        QCOMPARE(sure(statusFacts(*m_office, {.year = 2021})).kinds.size(), 4u);
        QCOMPARE(statusFacts(*m_office, {.year = 2021, .stream = u"XX"_s}).error().code,
                 support::ErrorCode::WrongUsage);
    }

    void refusesWhatIsNotThere()
    {
        const QString application = sure(readRecord(*m_office, m_application)).head.idText;
        QCOMPARE(statusFacts(*m_office, {.year = 1999}).error().code, support::ErrorCode::NotFound);
        QCOMPARE(statusFacts(*m_office, {.year = 2021, .workstream = u"DC-None"_s}).error().code,
                 support::ErrorCode::NotFound);
        QCOMPARE(statusFacts(*m_office, {.year = 2021, .workstream = application}).error().code,
                 support::ErrorCode::WrongUsage);
        QCOMPARE(statusFacts(*m_office, {.year = 2021, .asOf = QDate(2020, 5, 1)}).error().code,
                 support::ErrorCode::BadInput);
        QCOMPARE(statusFacts(*m_office, {.year = 2021, .asOf = QDate(2022, 2, 16)}).error().code,
                 support::ErrorCode::BadInput);
    }

    void pastCycleIsReportedAtTheEndOfTheNext()
    {
        QCOMPARE(sure(statusReportDay(*m_office, 2021)), QDate(2022, 2, 15));
        m_clock.moveTo(QDate(2023, 5, 1));
        QCOMPARE(sure(statusReportDay(*m_office, 2021)), QDate(2022, 12, 2));
        QCOMPARE(sure(statusReportDay(*m_office, 2022)), QDate(2023, 5, 1));
        m_clock.moveTo(QDate(2022, 2, 15));
    }

    /// Whatever day the reports are made on, and also after the meeting between two cycles was moved.
    void eachChangeStandsInExactlyOneCycle()
    {
        m_clock.moveTo(QDate(2023, 5, 1));
        const QString recognised = u"2021-04-10 DC-Beta new"_s;
        const QString asked = u"2022-02-05 DC-Beta Open inquiry"_s;
        for (const QDate asOf : {QDate(), QDate(2022, 12, 31), QDate(2023, 5, 1)}) {
            const auto changes = cyclesOfChanges(asOf);
            QCOMPARE(changes[recognised], QList<int>{2021});
            QCOMPARE(changes[asked], QList<int>{2022});
            for (const auto& [change, years] : changes.asKeyValueRange())
                QVERIFY2(years.size() == 1, qPrintable(change));
        }
        QCOMPARE(cyclesOfChanges(QDate(2022, 2, 15))[asked], QList<int>{2022});
        const RecordId cycle = sure(cycleOf(*m_office, 2021)).head.id;
        QVERIFY(changeFields(*m_office, cycle,
                             {{u"starts"_s, QDate(2022, 2, 7)}, {u"ends"_s, QDate(2022, 2, 11)}}));
        const auto changes = cyclesOfChanges({});
        QCOMPARE(changes[asked], QList<int>{2021});
        for (const auto& [change, years] : changes.asKeyValueRange())
            QVERIFY2(years.size() == 1, qPrintable(change));
        QVERIFY(undo(*m_office));
        m_clock.moveTo(QDate(2022, 2, 15));
    }

private:
    /// Of each change of a life the cycles whose report tells of it.
    QMap<QString, QList<int>> cyclesOfChanges(QDate asOf)
    {
        QMap<QString, QList<int>> cycles;
        for (const int year : {2020, 2021, 2022}) {
            const auto facts = statusFacts(*m_office, {.year = year, .stream = u"DC"_s, .asOf = asOf});
            if (!facts) // the day lies before the cycle
                continue;
            for (const WorkstreamFacts& workstream : facts->kinds.front().workstreams) {
                const QString acronym = workstream.self.record[domain::dynamic_coalition::acronym];
                for (const document::StepFact& step : workstream.self.steps)
                    if (step.fromCategory)
                        cycles[u"%1 %2 %3"_s.arg(step.on.toString(Qt::ISODate), acronym, step.label)] << year;
                const QDate day = workstream.recognisedOn;
                if (day >= facts->periodFrom && day <= facts->periodTo)
                    cycles[u"%1 %2 new"_s.arg(day.toString(Qt::ISODate), acronym)] << year;
            }
        }
        return cycles;
    }
};

DESK_TEST(StatusReportsTest)
#include "status_reports_test.moc"
