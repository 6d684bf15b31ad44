#include "core/office/cases/deadlines.h"
#include "core/office/desk/backups.h"
#include "core/office/desk/lists.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/register/exports.h"
#include "core/sample/sample.h"
#include "tests/harness/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto status = sample::writeSample(path());
        QVERIFY2(status, status ? ""
                                : qPrintable(status.error().message + status.error().detail +
                                             status.error().reasons.join(u';')));
        auto opened = office::openRegister(path(), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_office = *std::move(opened);
    }

    // What was made twice is no copy of what was made before.
    void eachSampleIsARegisterOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString other = folder.filePath(u"other.register"_s);
        QVERIFY(sample::writeSample(other));
        const auto opened = office::openRegister(other, m_clock, office::Access::ViewOnly);
        QVERIFY(opened);
        QVERIFY(*registry::readIdentity((*opened)->file()) != *registry::readIdentity(m_office->file()));
        const auto compared = office::compareWithBackup(*m_office, other);
        QVERIFY(compared);
        QCOMPARE(compared->relation, office::BackupComparison::Relation::Foreign);
    }

    /// Only the double entry that the story is about, and it is spelt in two ways.
    void nobodyIsThereTwiceByTheSameName()
    {
        QStringList names;
        for (const auto& person : *office::recordsOf(*m_office, u"person"_s))
            names << person.head.title;
        QVERIFY(names.size() > 30);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.contains(u"Amara Okafor"_s));
    }

    // Annex 1 of the DC report 2021 lists 22 active coalitions; clause DC-35.
    void holdsTheTwentyTwoActiveCoalitionsOfOctober2021()
    {
        const auto coalitions = office::recordsOf(*m_office, u"dynamic-coalition"_s);
        QVERIFY(coalitions);
        int real = 0;
        int active = 0;
        for (const auto& coalition : *coalitions) {
            real += !coalition.head.isSample;
            active += !coalition.head.isSample && coalition.head.caseState.category == u"active";
        }
        QCOMPARE(active, 22);
        QCOMPARE(real, 32);
        QVERIFY(office::findRecord(*m_office, u"dc-dcad"_s));
        QVERIFY(office::findRecord(*m_office, u"ycig"_s));
    }

    void showsEveryStateOfEveryMachine_data()
    {
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QStringList>("states");
        QTest::newRow("life") << u"dynamic-coalition"_s
                              << QStringList{u"inactive"_s, u"recognised"_s, u"retired"_s, u"retiring"_s,
                                             u"under-inquiry"_s};
        QTest::newRow("application")
            << u"dc-application"_s
            << QStringList{u"clarification-asked"_s, u"declined"_s,     u"draft"_s,    u"recognised"_s,
                           u"submitted"_s,           u"under-review"_s, u"withdrawn"_s};
        QTest::newRow("output") << u"output"_s
                                << QStringList{u"drafting"_s,  u"in-review"_s, u"out-for-comment"_s,
                                               u"published"_s, u"revised"_s,   u"superseded"_s};
        QTest::newRow("proposal") << u"bpf-proposal"_s
                                  << QStringList{u"before-the-mag"_s, u"deferred"_s,     u"draft"_s,
                                                 u"merged"_s,         u"not-selected"_s, u"referred"_s,
                                                 u"selected"_s,       u"submitted"_s,    u"withdrawn"_s};
        QTest::newRow("statement") << u"nri-statement"_s
                                   << QStringList{
                                          u"clarification-asked"_s, u"declined"_s,     u"received"_s,
                                          u"recognised"_s,          u"under-review"_s, u"withdrawn"_s};
        QTest::newRow("listing") << u"initiative"_s << QStringList{u"closed"_s, u"dormant"_s, u"listed"_s};
        QTest::newRow("meeting") << u"nri-meeting"_s
                                 << QStringList{u"announced"_s, u"called-off"_s, u"held"_s, u"reported"_s};
        QTest::newRow("session") << u"session-request"_s
                                 << QStringList{u"declined"_s,     u"eligible"_s, u"held"_s,
                                                u"not-eligible"_s, u"received"_s, u"reported"_s,
                                                u"slot-given"_s};
    }
    void showsEveryStateOfEveryMachine()
    {
        QFETCH(QString, noun);
        const auto records = office::recordsOf(*m_office, noun);
        QVERIFY(records);
        QStringList states;
        for (const auto& record : *records)
            if (!states.contains(record.head.caseState.state))
                states << record.head.caseState.state;
        states.sort();
        QTEST(states, "states");
    }

    // The forums since 2014 are taken over as they ended; those of 2021 came through their proposals.
    void tellsForumsAndNetworksAsEditions()
    {
        const auto forums = office::recordsOf(*m_office, u"best-practice-forum"_s);
        QVERIFY(forums);
        QMap<int, int> perYear;
        for (const auto& forum : *forums) {
            ++perYear[forum.head.year];
            if (forum.head.year < 2021)
                QCOMPARE(forum.head.caseState.state, u"evaluated"_s);
        }
        QCOMPARE(perYear, (QMap<int, int>{
                              {2014, 5}, {2015, 6}, {2016, 4}, {2018, 4}, {2019, 4}, {2020, 5}, {2021, 4}}));
        const auto stateOf = [&](const QString& id) {
            return office::readRecord(*m_office, *office::findRecord(*m_office, id))->head.caseState.state;
        };
        QCOMPARE(stateOf(u"bpf-2021-cybersecurity"_s), u"evaluated"_s);
        QCOMPARE(stateOf(u"bpf-2021-gender"_s), u"final-published"_s);
        QCOMPARE(stateOf(u"pn-2021-pne"_s), u"closed"_s);
        QCOMPARE(stateOf(u"pn-2021-pnma"_s), u"continued"_s);
        QCOMPARE(stateOf(u"pn-2022-pnma"_s), u"launching"_s);
        QCOMPARE(office::recordsOf(*m_office, u"initiative"_s)->size(), size_t(53));
    }

    // A milestone that moved keeps its first day, the day it has now, and the reason.
    void movedMilestonesKeepTheirFirstDay()
    {
        const auto milestones = office::recordsOf(*m_office, u"milestone"_s);
        const auto first = std::ranges::find_if(*milestones, [](const auto& milestone) {
            return milestone.head.title == u"First open consultations and MAG meeting"_s;
        });
        QVERIFY(first != milestones->end());
        QCOMPARE((*first)[domain::milestone::starts], QDate(2022, 2, 23));
        QCOMPARE((*first)[domain::milestone::originally], QDate(2022, 2, 14));
        QVERIFY(!(*first)[domain::milestone::movedBecause].isEmpty());
    }

    void opensOnSensibleLists()
    {
        const auto lists = office::deadlines(*m_office);
        QVERIFY(lists);
        // Reports for 2021: DC-Jobs, YCIG, and two sample coalitions. Tasks: page and representative of
        // DC-Archives, the notice to DC-Quiet, the comments on BPF Radio's draft.
        QCOMPARE(lists->overdue.size(), 8u);
        QVERIFY(lists->soon.size() >= 3 && lists->soon.size() <= 10);
        QVERIFY(lists->awaitingDecision.size() >= 5 && lists->awaitingDecision.size() <= 30);
        QVERIFY(lists->waiting.size() >= 5 && lists->waiting.size() <= 30);
    }

    /// Counted by hand. Made by steps: of forums 8 decisions to tell, 4 launches, 3 each of announcements,
    /// sessions and comments, 2 outputs to carry, 1 evaluation; of networks 2 decisions, consultants, calls
    /// for experts and outreaches, 1 liaison; of coalitions 3 of the recognised one, 2 inquiries, 2 of the
    /// inactive one, 2 hand-overs, 1 retired; of initiatives 2 answers, 3 websites, 1 invitation: 49. Six are
    /// of the year 2022, one a person made.
    void theTasksOfItsYearEndByThemselves()
    {
        const auto tasks = office::recordsOf(*m_office, u"task"_s);
        QVERIFY(tasks);
        const auto count = [&](const auto& is) { return int(std::ranges::count_if(*tasks, is)); };
        QCOMPARE(int(tasks->size()), 56);
        QCOMPARE(count([](const auto& task) { return task.isKnown(domain::task::dueOn); }), 56);
        QCOMPARE(count([](const auto& task) { return task.isKnown(domain::task::endsWhen); }), 55);
        QCOMPARE(count([](const auto& task) { return task.isKnown(domain::task::doneOn); }), 41);
        // The invitation of the Coral Islands was in a call, which a person told.
        QCOMPARE(count([](const auto& task) { return task.isKnown(domain::task::endedBy); }), 40);
        // Every end is a day on which, or after which, it was to be done.
        QCOMPARE(count([](const auto& task) {
                     return task.isKnown(domain::task::doneOn) && task.isKnown(domain::task::since) &&
                            task[domain::task::doneOn] < task[domain::task::since];
                 }),
                 0);
    }

    void isSound()
    {
        const auto report = office::checkRegister(*m_office);
        QVERIFY(report);
        QVERIFY2(report->isSound, qPrintable(report->lines.join(u'\n')));
    }

    void bringsItsOwnDayUnlessOneIsGiven()
    {
        m_office.reset();
        const support::SystemClock system;
        {
            const auto opened = office::openRegister(path(), system);
            QVERIFY(opened);
            QCOMPARE((*opened)->today(), QDate(2022, 2, 15));
            QCOMPARE((*opened)->storyDay(), QDate(2022, 2, 15));
        }
        const support::FixedClock given(QDate(2022, 3, 1));
        const auto opened = office::openRegister(path(), given);
        QVERIFY(opened);
        QCOMPARE((*opened)->today(), QDate(2022, 3, 1));
    }

    void neverOverwritesAFile()
    {
        const auto again = sample::writeSample(path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, support::ErrorCode::UnusableFile);
    }

private:
    QString path() const { return m_folder.filePath(u"sample.register"_s); }

    QTemporaryDir m_folder;
    support::FixedClock m_clock{sample::sampleToday()};
    std::unique_ptr<office::Office> m_office;
};

DESK_TEST(SampleTest)
#include "sample_test.moc"
