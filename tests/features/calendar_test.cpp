#include "core/office/calendar/calendar.h"

#include "core/office/documents/as_of.h"
#include "core/office/documents/status_reports.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

/// The year 2025 as it was first planned, with the annual meeting from 15 to 19 December, and one of each
/// kind of workstream at work in it.
struct Year2025
{
    features::Desk desk{QDate(2024, 9, 2)};
    RecordId cycle;
    RecordId forum;
    RecordId network;
    RecordId coalition;
    RecordId initiative;

    Year2025()
    {
        cycle = office::addCycle(*desk.office, {{u"year"_s, 2025},
                                                {u"number"_s, 20},
                                                {u"place"_s, u"Lillestrøm"_s},
                                                {u"starts"_s, QDate(2025, 12, 15)},
                                                {u"ends"_s, QDate(2025, 12, 19)}})
                    .value();
        forum =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Cybersecurity"_s}, {u"year"_s, u"2025"_s}});
        network = desk.add("policy-network",
                           {{u"title"_s, u"PN Artificial Intelligence"_s}, {u"year"_s, u"2025"_s}});
        coalition = desk.oldCoalition();
        initiative = desk.add("initiative", {{u"name"_s, u"Nordic IGF"_s}, {u"kind"_s, u"regional"_s}});
    }

    int plan() { return office::planYear(*desk.office, 2025).value(); }

    RecordId milestone(const QString& title)
    {
        for (const domain::Record& record : desk.children(cycle, "milestone"))
            if (record.head.title == title)
                return record.head.id;
        qFatal("no milestone %s", qPrintable(title));
    }

    QDate dayOf(const QString& title) { return desk.read(milestone(title))[domain::milestone::starts]; }

    /// What the Secretariat does itself is a task.
    QDate taskDue(const QString& title)
    {
        const auto tasks = office::recordsOf(*desk.office, u"task"_s);
        for (const domain::Record& task : *tasks)
            if (task.head.title == title)
                return task[domain::task::dueOn];
        qFatal("no task %s", qPrintable(title));
    }

    office::MovePreview preview(QDate day) const
    {
        return office::previewMove(*desk.office, cycle, {.starts = day}).value();
    }
};

const office::MovedDate* find(const office::MovePreview& preview, RecordId id)
{
    const auto found =
        std::ranges::find(preview.moves, id, [](const office::MovedDate& date) { return date.record.id; });
    return found == preview.moves.end() ? nullptr : &*found;
}

const office::StayingDate* find(const std::vector<office::StayingDate>& stays, const QString& title)
{
    const auto found = std::ranges::find(stays, title, &office::StayingDate::title);
    return found == stays.end() ? nullptr : &*found;
}

QStringList titles(const std::vector<domain::RecordHead>& heads)
{
    QStringList titles;
    for (const domain::RecordHead& head : heads)
        titles << head.title;
    return titles;
}

const QDate kJune(2025, 6, 23);

} // namespace

// What issue and specification tell of 2025: the annual meeting was first expected in December and was held
// in June.
class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYearIsPlannedBackwardsAndForwardsFromTheAnnualMeeting()
    {
        Year2025 year;
        QVERIFY(year.plan() > 10);
        QCOMPARE(year.dayOf(u"Draft outputs due"_s), QDate(2025, 11, 3));
        QCOMPARE(year.taskDue(u"Remind of the draft outputs"_s), QDate(2025, 10, 20));
        QCOMPARE(year.dayOf(u"First open consultations and MAG meeting"_s), QDate(2025, 3, 3));
        QCOMPARE(year.dayOf(u"BPF proposals and PN concepts due"_s), QDate(2025, 2, 24));
        QCOMPARE(year.dayOf(u"Session reports due"_s), QDate(2026, 1, 2));
        QCOMPARE(year.dayOf(u"Final outputs due"_s), QDate(2026, 1, 30));
        QCOMPARE(year.dayOf(u"Annual reports of the DCs due"_s), QDate(2026, 1, 31));
    }

    void planningAgainAddsNothing()
    {
        Year2025 year;
        year.plan();
        QCOMPARE(year.plan(), 0);
    }

    void aForumsDraftIsDueSixWeeksBeforeTheAnnualMeeting()
    {
        Year2025 year;
        QCOMPARE(year.desk.read(year.forum).head.deadline.on, QDate(2025, 11, 3));
        QCOMPARE(year.desk.read(year.network).head.deadline.on, QDate(2025, 11, 3));
    }

    void movingTheMeetingFromDecemberToJuneIsShownBeforeItIsSaved()
    {
        Year2025 year;
        year.plan();
        const RecordId drafts = year.milestone(u"Draft outputs due"_s);
        const office::MovePreview preview = year.preview(kJune);

        QCOMPARE(preview.moves.front().record.id, year.cycle);
        QCOMPARE(preview.moves.front().to, kJune);
        QVERIFY(find(preview, drafts));
        QCOMPARE(find(preview, drafts)->from, QDate(2025, 11, 3));
        QCOMPARE(find(preview, drafts)->to, QDate(2025, 5, 12));
        QVERIFY(find(preview, year.forum));
        QCOMPARE(find(preview, year.forum)->to, QDate(2025, 5, 12));

        QCOMPARE(year.desk.read(year.cycle)[domain::cycle::starts], QDate(2025, 12, 15));
        QCOMPARE(year.dayOf(u"Draft outputs due"_s), QDate(2025, 11, 3));
    }

    void movingTheMeetingMovesDraftsReportsAndLetters()
    {
        Year2025 year;
        year.plan();
        const QString drafts = year.desk.read(year.milestone(u"Draft outputs due"_s)).head.idText;
        const QString reports = year.desk.read(year.milestone(u"Session reports due"_s)).head.idText;
        const RecordId letter = year.desk.add("letter",
                                              {{u"subject"_s, u"Your draft is due"_s},
                                               {u"kind"_s, u"reminder"_s},
                                               {u"planned-for"_s, u"2025-10-20"_s},
                                               {u"follows"_s, drafts},
                                               {u"offset"_s, u"-2 weeks"_s}},
                                              year.forum);
        const RecordId task = year.desk.add("task",
                                            {{u"title"_s, u"Collect session reports"_s},
                                             {u"follows"_s, reports},
                                             {u"offset"_s, u"+3 days"_s}},
                                            year.coalition);
        QCOMPARE(year.desk.read(task).head.deadline.on, QDate(2026, 1, 5));

        QVERIFY(
            office::moveDay(*year.desk.office, year.cycle, {.starts = kJune}, u"The host asked for it"_s));

        QCOMPARE(year.desk.read(year.cycle)[domain::cycle::ends], QDate(2025, 6, 27));
        QCOMPARE(year.dayOf(u"Draft outputs due"_s), QDate(2025, 5, 12));
        QCOMPARE(year.dayOf(u"Session reports due"_s), QDate(2025, 7, 11));
        QCOMPARE(year.dayOf(u"Final outputs due"_s), QDate(2025, 8, 8));
        QCOMPARE(year.desk.read(letter)[domain::letter::plannedFor], QDate(2025, 4, 28));
        QCOMPARE(year.desk.read(task)[domain::task::dueOn], QDate(2025, 7, 14));
        for (const RecordId edition : {year.forum, year.network}) {
            const domain::Deadline deadline = year.desk.read(edition).head.deadline;
            QCOMPARE(deadline.on, QDate(2025, 5, 12));
            QCOMPARE(deadline.originally, QDate(2025, 11, 3));
            QCOMPARE(deadline.movedBecause, u"The host asked for it"_s);
        }
    }

    void everyMovedMilestoneKeepsItsFirstDayAndTheReason()
    {
        Year2025 year;
        year.plan();
        QVERIFY(
            office::moveDay(*year.desk.office, year.cycle, {.starts = kJune}, u"The host asked for it"_s));
        QVERIFY(
            office::moveDay(*year.desk.office, year.cycle, {.starts = QDate(2025, 6, 30)}, u"A holiday"_s));
        const domain::Record drafts = year.desk.read(year.milestone(u"Draft outputs due"_s));
        QCOMPARE(drafts[domain::milestone::starts], QDate(2025, 5, 19));
        QCOMPARE(drafts[domain::milestone::originally], QDate(2025, 11, 3));
        QCOMPARE(drafts[domain::milestone::movedBecause], u"A holiday"_s);
    }

    void aPastDayShowsThePlanAsItStoodThen()
    {
        Year2025 year;
        year.plan();
        const RecordId drafts = year.milestone(u"Draft outputs due"_s);
        const domain::Deadline planned = year.desk.read(year.forum).head.deadline;
        const auto move = [&](QDate today, QDate to, const QString& reason) {
            year.desk.clock.moveTo(today);
            QVERIFY(office::moveDay(*year.desk.office, year.cycle, {.starts = to}, reason));
        };
        move({2024, 10, 1}, kJune, u"The host asked for it"_s);
        move({2024, 11, 1}, QDate(2025, 6, 30), u"A holiday"_s);
        year.desk.clock.moveTo({2024, 12, 1});
        QVERIFY(office::undo(*year.desk.office));

        const auto on = [&](RecordId id, QDate day) {
            return *office::recordOn(*year.desk.office, year.desk.read(id), day).value();
        };
        QCOMPARE(on(drafts, {2024, 9, 30})[domain::milestone::starts], QDate(2025, 11, 3));
        QCOMPARE(on(drafts, {2024, 9, 30})[domain::milestone::originally], QDate());
        QCOMPARE(on(drafts, {2024, 9, 30})[domain::milestone::movedBecause], QString());
        QCOMPARE(on(year.cycle, {2024, 9, 30})[domain::cycle::ends], QDate(2025, 12, 19));
        QCOMPARE(on(year.forum, {2024, 9, 30}).head.deadline, planned);

        QCOMPARE(on(drafts, {2024, 10, 31})[domain::milestone::starts], QDate(2025, 5, 12));
        QCOMPARE(on(drafts, {2024, 10, 31})[domain::milestone::movedBecause], u"The host asked for it"_s);
        QCOMPARE(on(drafts, {2024, 11, 30})[domain::milestone::starts], QDate(2025, 5, 19)); // undone later
        QCOMPARE(on(drafts, {2024, 11, 30})[domain::milestone::movedBecause], u"A holiday"_s);
        QCOMPARE(on(drafts, {2024, 12, 1})[domain::milestone::starts], QDate(2025, 5, 12));

        const auto report =
            office::statusFacts(*year.desk.office, {.year = 2025, .asOf = QDate(2024, 9, 30)});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->cycle[domain::cycle::starts], QDate(2025, 12, 15));
    }

    void whatHasADayOfItsOwnStaysAndIsToldWhy()
    {
        Year2025 year;
        year.plan();
        year.desk.report(year.coalition, 2025);
        const office::MovePreview preview = year.preview(kJune);
        const office::StayingDate* milestone = find(preview.stays, u"Annual reports of the DCs due"_s);
        QVERIFY(milestone);
        QCOMPARE(milestone->because, u"has a day of its own"_s);
        const office::StayingDate* reports = find(preview.stays, u"1 annual report(s)"_s);
        QVERIFY(reports);
        QCOMPARE(reports->day, QDate(2026, 1, 31));
        QCOMPARE(reports->because, u"due on a day of the year that the rules of the cycle set"_s);
    }

    void allWorkstreamsAtWorkInTheYearMustBeTold()
    {
        Year2025 year;
        year.desk.add("best-practice-forum",
                      {{u"title"_s, u"BPF of another year"_s}, {u"year"_s, u"2021"_s}});
        const office::MovePreview preview = year.preview(kJune);
        QCOMPARE(preview.toTell.size(), 4u);
        const QStringList streams{preview.toTell[0].stream, preview.toTell[1].stream,
                                  preview.toTell[2].stream, preview.toTell[3].stream};
        QCOMPARE(streams, (QStringList{u"DC"_s, u"BPF"_s, u"PN"_s, u"NRI"_s}));
        QCOMPARE(titles(preview.toTell[0].workstreams), QStringList{u"Dynamic Coalition on Old Things"_s});
        QCOMPARE(titles(preview.toTell[1].workstreams), QStringList{u"BPF Cybersecurity"_s});
        QCOMPARE(titles(preview.toTell[2].workstreams), QStringList{u"PN Artificial Intelligence"_s});
        QCOMPARE(titles(preview.toTell[3].workstreams), QStringList{u"Nordic IGF"_s});
    }

    void movingTheDraftsTellsOnlyThoseWhoWriteThem()
    {
        Year2025 year;
        year.plan();
        const auto preview = office::previewMove(*year.desk.office, year.milestone(u"Draft outputs due"_s),
                                                 {.starts = QDate(2025, 11, 10)});
        QVERIFY(preview);
        QCOMPARE(preview->moves.size(), 2u);
        QCOMPARE(preview->moves[1].record.title, u"Remind of the draft outputs"_s);
        QCOMPARE(preview->moves[1].to, QDate(2025, 10, 27));
        QCOMPARE(preview->toTell.size(), 2u);
        QCOMPARE(preview->toTell[0].stream, u"BPF"_s);
        QCOMPARE(preview->toTell[1].stream, u"PN"_s);
    }

    void oneUndoBringsTheWholeYearBack()
    {
        Year2025 year;
        year.plan();
        QVERIFY(
            office::moveDay(*year.desk.office, year.cycle, {.starts = kJune}, u"The host asked for it"_s));
        QVERIFY(office::undo(*year.desk.office));
        QCOMPARE(year.desk.read(year.cycle)[domain::cycle::starts], QDate(2025, 12, 15));
        QCOMPARE(year.desk.read(year.cycle)[domain::cycle::ends], QDate(2025, 12, 19));
        QCOMPARE(year.dayOf(u"Draft outputs due"_s), QDate(2025, 11, 3));
        QVERIFY(
            !year.desk.read(year.milestone(u"Draft outputs due"_s))[domain::milestone::originally].isValid());
        QCOMPARE(year.desk.read(year.forum).head.deadline.on, QDate(2025, 11, 3));
    }

    void theHistorySaysWhatMovedAndWhy()
    {
        Year2025 year;
        QVERIFY(
            office::moveDay(*year.desk.office, year.cycle, {.starts = kJune}, u"The host asked for it"_s));
        const auto lines = office::history(*year.desk.office, year.cycle);
        QVERIFY(lines);
        QCOMPARE(lines->front().summary, u"Move Annual meeting 2025 to 23 Jun 2025"_s);
        QCOMPARE(lines->front().reason, u"The host asked for it"_s);
    }
};

DESK_TEST(CalendarTest)
#include "calendar_test.moc"
