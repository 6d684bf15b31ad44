#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/documents/status_reports.h"
#include "core/press/press.h"
#include "core/sample/sample.h"
#include "tests/harness/test_main.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using document::KindFacts;
using document::WorkstreamFacts;

/// What the status report gathers of editions and initiatives, from the sample register.
class StatusEditionsTest : public QObject
{
    Q_OBJECT

    KindFacts kind(const QString& stream, int year, QDate day = {}, const QString& workstream = {})
    {
        auto facts = office::statusFacts(
            *m_office, {.year = year, .stream = stream, .workstream = workstream, .asOf = day});
        if (!facts)
            qFatal("%s", qPrintable(facts.error().message));
        return facts->kinds.front();
    }
    static const WorkstreamFacts& named(const KindFacts& kind, const QString& title)
    {
        for (const WorkstreamFacts& workstream : kind.workstreams) {
            if (workstream.self.record.head.title == title)
                return workstream;
        }
        qFatal("%s is not in the report", qPrintable(title));
    }
    static bool meets(const WorkstreamFacts& forum, const QString& clause)
    {
        const auto metric = std::ranges::find(forum.metrics, clause, &document::MetricFact::clause);
        return metric != forum.metrics.end() && metric->isMet.value_or(false);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"sample.register"_s);
        QVERIFY(sample::writeSample(path));
        auto opened = office::openRegister(path, m_clock);
        QVERIFY(opened);
        m_office = *std::move(opened);
    }

    /// In no table, chart, remark or list; planned days alone may lie ahead.
    void nothingThatCameAfterTheDayStandsInTheReport()
    {
        static const QRegularExpression s_day(
            u"(?:(\\d{1,2}) (?:to \\d{1,2} "
            u")?(January|February|March|April|May|June|July|August|September|October|"
            "November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d{4}))|(\\d{4}-\\d{2}-\\d{2})"_s);
        const auto cycle = office::cycleOf(*m_office, 2021);
        QVERIFY(cycle);
        QList<QDate> planned{(*cycle)[domain::cycle::starts], (*cycle)[domain::cycle::ends],
                             QDate(2022, 1, 31)};
        for (const QString& noun : {u"work-phase"_s, u"call-for-input"_s})
            for (const domain::Record& record : office::recordsOf(*m_office, noun).value_or({}))
                planned << record[domain::shared::starts] << record[domain::shared::ends];
        for (int i = 0; i < 30; ++i) {
            const QDate asOf = QDate(2020, 11, 20).addDays(15 * i);
            const auto report = office::annualStatusReport(*m_office, {.year = 2021, .asOf = asOf});
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            QString text = QString::fromUtf8(press::toMarkdown(*report));
            for (const document::Block& block : report->blocks)
                if (const auto* figure = std::get_if<document::Figure>(&block); figure && figure->data)
                    text += figure->alternativeText + QString::fromUtf8(figure->data->csv);
            for (const document::Attachment& data : report->attachments)
                text += QString::fromUtf8(data.csv);
            for (auto found = s_day.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                const QDate day =
                    match.captured(4).isEmpty()
                        ? QLocale(QLocale::English)
                              .toDate(u"%1 %2 %3"_s.arg(match.captured(1), match.captured(2).left(3),
                                                        match.captured(3)),
                                      u"d MMM yyyy"_s)
                        : QDate::fromString(match.captured(4), Qt::ISODate);
                QVERIFY2(day <= asOf || planned.contains(day),
                         qPrintable(u"as of %1: …%2…"_s.arg(
                             asOf.toString(Qt::ISODate),
                             text.mid(match.capturedStart() - 120, 160).simplified())));
            }
        }
    }

    void editionsBelongToTheirCycle()
    {
        const KindFacts forums = kind(u"BPF"_s, 2021);
        QCOMPARE(forums.workstreams.size(), size_t(4));
        for (const WorkstreamFacts& forum : forums.workstreams)
            QCOMPARE(forum.self.record.head.year, 2021);
        QCOMPARE(forums.editionsBefore, std::optional(5));
        QCOMPARE(forums.applications.size(), size_t(9)); // proposals for 2022 are told in their own year
        QVERIFY(!forums.reportDue.isValid());
        QCOMPARE(kind(u"PN"_s, 2022).workstreams.size(), size_t(1));
    }

    // B16-3
    void knowsWhatEachBuildsOnAndWhatWasNotContinued()
    {
        const KindFacts forums = kind(u"BPF"_s, 2021);
        QCOMPARE(named(forums, u"Gender and Digital Rights"_s).buildsOn, u"Gender and Access (2020)"_s);
        QVERIFY(named(forums, u"Community radio online (sample)"_s).buildsOn.isEmpty());
        QVERIFY(forums.notContinued.contains(u"Local Content"_s));
        QVERIFY(!forums.notContinued.contains(u"Gender and Access"_s));
        QCOMPARE(named(kind(u"PN"_s, 2022), u"Policy Network on Meaningful Access"_s).buildsOn,
                 u"Policy Network on Meaningful Access (2021)"_s);
    }

    /// On 15 February 2022 proposal-826 on Cybersecurity is before the MAG and proposal-829 on Gender is
    /// handed in; on 1 February the one was still a draft and the other was not there.
    void whatIsProposedAnewIsNotCalledDiscontinued()
    {
        const KindFacts now = kind(u"BPF"_s, 2022);
        QCOMPARE(now.proposedAnew,
                 (QStringList{u"Cybersecurity: use of norms"_s, u"Gender and Digital Rights"_s}));
        QCOMPARE(now.notContinued,
                 (QStringList{u"Accessible procurement (sample)"_s, u"Community radio online (sample)"_s}));
        // Before its proposals were handed in, and decided: of the cycle 2021, of which two were selected.
        QVERIFY(kind(u"BPF"_s, 2021).proposedAnew.isEmpty());
        QVERIFY(kind(u"BPF"_s, 2022, QDate(2022, 1, 20)).proposedAnew.isEmpty());
    }

    void anOutputThatComesLateStaysWithItsEditionAndIsToldInTheNextCycle()
    {
        const KindFacts ofTheYear = kind(u"BPF"_s, 2021);
        const WorkstreamFacts& gender = named(ofTheYear, u"Gender and Digital Rights"_s);
        QCOMPARE(gender.outputs.size(), size_t(1));
        QCOMPARE(gender.outputs.front().record[domain::output::publishedOn], QDate(2022, 1, 12));
        QStringList late;
        for (const document::LateOutput& output : kind(u"BPF"_s, 2022).lateOutputs)
            late << output.edition;
        late.sort();
        QCOMPARE(late, (QStringList{u"Cybersecurity: use of norms (2021)"_s,
                                    u"Gender and Digital Rights (2021)"_s}));
    }

    void metricsAreThoseOfTheDay()
    {
        const QString title = u"Gender and Digital Rights"_s;
        const KindFacts early = kind(u"BPF"_s, 2021, QDate(2021, 12, 1));
        QVERIFY(meets(named(early, title), u"BPF-12"_s));
        QVERIFY(!meets(named(early, title), u"BPF-16"_s));
        const KindFacts late = kind(u"BPF"_s, 2021, QDate(2022, 2, 15));
        QVERIFY(meets(named(late, title), u"BPF-16"_s));
        QCOMPARE(named(late, title).metrics.size(), size_t(6));
        QVERIFY(kind(u"BPF"_s, 2020).workstreams.front().metrics.empty()); // taken over without its work
    }

    void networksTellTheirPhasesAndCalls()
    {
        const KindFacts networks = kind(u"PN"_s, 2021);
        const WorkstreamFacts& access = named(networks, u"Policy Network on Meaningful Access"_s);
        QCOMPARE(access.phases.size(), size_t(3));
        QCOMPARE(access.calls.front()[domain::call_for_input::ends], QDate(2021, 11, 26));
        QCOMPARE(access.activities.size(), size_t(4));
    }

    void initiativesTellTheMeetingsThatHadBegun()
    {
        const KindFacts now = kind(u"NRI"_s, 2021);
        QCOMPARE(now.workstreams.size(), size_t(53));
        QCOMPARE(named(now, u"Ghana IGF"_s).meetings.size(), size_t(1));
        QCOMPARE(named(now, u"Ghana IGF"_s).grants.size(), size_t(1));
        QVERIFY(named(now, u"Bangladesh IGF"_s).meetings.empty()); // it meets in March 2022
        QCOMPARE(named(now, u"Coral Islands IGF (sample)"_s).team.size(), size_t(4));
    }

    void aReportOnOneIsOfItsKindAlone()
    {
        const auto facts = office::statusFacts(*m_office, {.year = 2021, .workstream = u"nri-eurodig"_s});
        QVERIFY(facts);
        QCOMPARE(facts->kinds.size(), size_t(1));
        QCOMPARE(facts->kinds.front().noun, u"initiative"_s);
        QCOMPARE(facts->kinds.front().workstreams.size(), size_t(1));
    }

private:
    QTemporaryDir m_folder;
    support::FixedClock m_clock{sample::sampleToday()};
    std::unique_ptr<office::Office> m_office;
};

DESK_TEST(StatusEditionsTest)
#include "status_editions_test.moc"
