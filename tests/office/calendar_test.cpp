#include "core/office/calendar/amending.h"
#include "core/office/calendar/calendar.h"
#include "core/office/calendar/rules.h"

#include "core/office/transfer/exports.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

namespace {

RecordId cycle2021(features::Desk& desk) { return office::cycleOf(*desk.office, 2021)->head.id; }

/// Six weeks before the annual meeting of 6 December 2021.
RecordId addDrafts(features::Desk& desk)
{
    return desk.add("milestone", {{u"title"_s, u"Drafts due"_s}, {u"offset"_s, u"-6 weeks"_s}},
                    cycle2021(desk));
}

support::Error refusalOf(features::Desk& desk, RecordId id, const domain::FieldValues& values)
{
    const auto status = office::changeFields(*desk.office, id, values);
    return status ? support::Error{} : status.error();
}

const office::CalendarEntry& entry(const std::vector<office::CalendarEntry>& entries, const QString& title)
{
    const auto found = std::ranges::find(entries, title, &office::CalendarEntry::title);
    if (found == entries.end())
        qFatal("no entry %s", qPrintable(title));
    return *found;
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDistanceGivesAMilestoneItsDay()
    {
        features::Desk desk;
        const domain::Record drafts = desk.read(addDrafts(desk));
        QCOMPARE(drafts[domain::milestone::starts], QDate(2021, 10, 25));
        const RecordId reminder = desk.add(
            "milestone",
            {{u"title"_s, u"Reminder"_s}, {u"follows"_s, drafts.head.idText}, {u"offset"_s, u"-7"_s}},
            cycle2021(desk));
        QCOMPARE(desk.read(reminder)[domain::milestone::starts], QDate(2021, 10, 18));
        QCOMPARE(office::distanceText(*desk.office, desk.read(reminder)).value(),
                 u"Drafts due: 1 week(s) before"_s);
        QCOMPARE(office::distanceText(*desk.office, drafts).value(),
                 u"Annual meeting 2021: 6 week(s) before"_s);
    }

    void anotherDistanceGivesAnotherDay()
    {
        features::Desk desk;
        const RecordId drafts = addDrafts(desk);
        desk.set(drafts, {{u"offset"_s, u"-5 weeks"_s}});
        QCOMPARE(desk.read(drafts)[domain::milestone::starts], QDate(2021, 11, 1));
    }

    void aMilestoneWithADayOfItsOwnCanBeCountedFromTheMeetingLater()
    {
        features::Desk desk;
        const RecordId papers = desk.add(
            "milestone", {{u"title"_s, u"Papers"_s}, {u"starts"_s, u"2021-10-01"_s}}, cycle2021(desk));
        desk.set(papers, {{u"offset"_s, u"-4 weeks"_s}});
        QCOMPARE(desk.read(papers)[domain::milestone::starts], QDate(2021, 11, 8));
    }

    void noDayIsCountedOutOfTheYearsThatDatesAreWrittenIn()
    {
        features::Desk desk;
        const RecordId drafts = addDrafts(desk);
        QCOMPARE(refusalOf(desk, drafts, {{u"offset"_s, qint64(-70'000)}}).code, ErrorCode::BadInput);
        const auto far =
            office::moveDay(*desk.office, cycle2021(desk), {.starts = QDate(1900, 2, 1)}, u"Slip"_s);
        QVERIFY(!far);
        QCOMPARE(far.error().message, u"Drafts due: the year of “1899-12-21” is outside 1900 to 2199."_s);
        QCOMPARE(desk.read(drafts)[domain::milestone::starts], QDate(2021, 10, 25));
    }

    void aTaskWhoseCycleIsGoneStaysAndStopsNobody()
    {
        features::Desk desk;
        const RecordId cycle = desk.add("cycle", {{u"year"_s, u"2030"_s},
                                                  {u"number"_s, u"25"_s},
                                                  {u"starts"_s, u"2030-06-10"_s},
                                                  {u"ends"_s, u"2030-06-14"_s}});
        const auto task = office::addRecord(
            *desk.office, {.noun = u"task"_s,
                           .values = {{u"title"_s, u"Book rooms"_s}, {u"offset"_s, qint64(-14)}},
                           .year = 2030});
        QVERIFY(task);
        QVERIFY(office::removeRecord(*desk.office, cycle));
        QVERIFY(office::previewMove(*desk.office, cycle2021(desk), {.starts = QDate(2021, 12, 13)}));
        desk.set(*task, {{u"done-on"_s, u"2021-08-02"_s}});
        QCOMPARE(desk.read(*task)[domain::task::dueOn], QDate(2030, 5, 27));
    }

    void aDayThatContradictsTheDistanceIsRefused()
    {
        features::Desk desk;
        const RecordId drafts = addDrafts(desk);
        const auto refusal = refusalOf(desk, drafts, {{u"starts"_s, QDate(2021, 10, 20)}});
        QCOMPARE(refusal.code, ErrorCode::RefusedByRule);
        QCOMPARE(refusal.message, u"Date: the distance asks for 25 Oct 2021. Empty the distance to give it a "
                                  "day of its own."_s);
        desk.set(drafts, {{u"offset"_s, {}}, {u"starts"_s, u"2021-10-20"_s}});
        QCOMPARE(desk.read(drafts)[domain::milestone::starts], QDate(2021, 10, 20));
    }

    void theDayOfTheMeetingDoesNotMoveAwayAloneFromWhatIsCountedFromIt()
    {
        features::Desk desk;
        addDrafts(desk);
        const auto refusal = refusalOf(desk, cycle2021(desk), {{u"starts"_s, QDate(2021, 12, 5)}});
        QCOMPARE(refusal.code, ErrorCode::RefusedByRule);
        QVERIFY2(refusal.message.startsWith(u"1 date"_s), qPrintable(refusal.message));
        desk.set(cycle2021(desk), {{u"place"_s, u"Warsaw"_s}});
        QCOMPARE(desk.read(cycle2021(desk))[domain::cycle::place], u"Warsaw"_s);
    }

    void milestonesDoNotFollowEachOtherInACircle()
    {
        features::Desk desk;
        const domain::Record drafts = desk.read(addDrafts(desk));
        const RecordId reminder = desk.add(
            "milestone",
            {{u"title"_s, u"Reminder"_s}, {u"follows"_s, drafts.head.idText}, {u"offset"_s, u"-7"_s}},
            cycle2021(desk));
        const auto refusal = refusalOf(desk, drafts.head.id, {{u"follows"_s, reminder.value()}});
        QCOMPARE(refusal.code, ErrorCode::RefusedByRule);
        QCOMPARE(
            refusal.message,
            u"These dates would follow each other in a circle: “Drafts due” → “Reminder” → “Drafts due”."_s);
    }

    void movingAFollowerChangesItsDistanceUnlessItIsToStandByItself()
    {
        features::Desk desk;
        const RecordId drafts = addDrafts(desk);
        QVERIFY(office::moveDay(*desk.office, drafts, {.starts = QDate(2021, 11, 1)}, u"More time"_s));
        QCOMPARE(desk.read(drafts)[domain::milestone::offset], -35);
        QVERIFY(office::moveDay(*desk.office, drafts, {.starts = QDate(2021, 11, 2), .becomesFixed = true},
                                u"A fixed day"_s));
        QVERIFY(!desk.read(drafts).isKnown(domain::milestone::offset));
        QVERIFY(office::moveDay(*desk.office, cycle2021(desk), {.starts = QDate(2021, 12, 13)}, u"Later"_s));
        QCOMPARE(desk.read(drafts)[domain::milestone::starts], QDate(2021, 11, 2));
    }

    void aMoveNeedsAReasonAndAnotherDay()
    {
        features::Desk desk;
        const RecordId drafts = addDrafts(desk);
        const auto unexplained =
            office::moveDay(*desk.office, drafts, {.starts = QDate(2021, 11, 1)}, u"  "_s);
        QVERIFY(!unexplained);
        QCOMPARE(unexplained.error().message, u"Say why the date moves."_s);
        const auto same = office::moveDay(*desk.office, drafts, {.starts = QDate(2021, 10, 25)}, u"None"_s);
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::RefusedByRule);
        const auto backwards = office::previewMove(
            *desk.office, drafts, {.starts = QDate(2021, 11, 2), .ends = QDate(2021, 11, 1)});
        QVERIFY(!backwards);
        QCOMPARE(backwards.error().code, ErrorCode::BadInput);
        const auto person = desk.add("person", {{u"name"_s, u"Ada"_s}});
        QVERIFY(!office::previewMove(*desk.office, person, {.starts = QDate(2021, 11, 2)}));
    }

    void aLetterThatWasSentAndATaskThatIsDoneStay()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const QString drafts = desk.read(addDrafts(desk)).head.idText;
        const RecordId letter = desk.add("letter",
                                         {{u"subject"_s, u"Please answer"_s},
                                          {u"kind"_s, u"reminder"_s},
                                          {u"sent-on"_s, u"2021-08-01"_s},
                                          {u"follows"_s, drafts},
                                          {u"offset"_s, u"-14"_s}},
                                         coalition);
        const RecordId task = desk.add("task",
                                       {{u"title"_s, u"Look"_s},
                                        {u"done-on"_s, u"2021-08-02"_s},
                                        {u"follows"_s, drafts},
                                        {u"offset"_s, u"0"_s}},
                                       coalition);
        QCOMPARE(desk.read(letter)[domain::letter::answerBy], QDate(2021, 10, 11));
        const auto preview =
            office::moveDay(*desk.office, cycle2021(desk), {.starts = QDate(2021, 12, 13)}, u"Later"_s);
        QVERIFY(preview);
        QCOMPARE(desk.read(letter)[domain::letter::answerBy], QDate(2021, 10, 11));
        QCOMPARE(preview->stays.size(), 2u);
        QCOMPARE(preview->stays[0].because, u"sent on 1 Aug 2021 with this day in it"_s);
        QCOMPARE(preview->stays[1].because, u"done on 2 Aug 2021"_s);
        desk.set(task, {{u"note"_s, u"Looked"_s}});
        QCOMPARE(desk.read(task)[domain::task::dueOn], QDate(2021, 10, 25));
    }

    void aDraftDeadlineSetByHandStays()
    {
        features::Desk desk(QDate(2021, 3, 1));
        const RecordId forum =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Data"_s}, {u"year"_s, u"2021"_s}});
        QCOMPARE(desk.read(forum).head.deadline.on, QDate(2021, 10, 25));
        QVERIFY(office::moveDeadline(*desk.office, forum, QDate(2021, 11, 8), u"Agreed with the team"_s));
        const auto preview =
            office::previewMove(*desk.office, cycle2021(desk), {.starts = QDate(2021, 12, 13)});
        QVERIFY(preview);
        QCOMPARE(preview->moves.size(), 1u);
        QCOMPARE(preview->stays.front().title, u"Draft output of BPF Data"_s);
        QCOMPARE(preview->stays.front().because, u"set by hand"_s);
    }

    void aNewDayMovesTheEndToo()
    {
        features::Desk desk;
        const RecordId meeting = desk.add(
            "milestone",
            {{u"title"_s, u"MAG meeting"_s}, {u"starts"_s, u"2021-06-22"_s}, {u"ends"_s, u"2021-06-30"_s}},
            cycle2021(desk));
        QVERIFY(office::moveDay(*desk.office, meeting, {.starts = QDate(2021, 7, 1)}, u"Later"_s));
        QCOMPARE(desk.read(meeting)[domain::milestone::ends], QDate(2021, 7, 9));
    }

    void theCalendarHoldsWhatHasADayInTheCycle()
    {
        features::Desk desk;
        addDrafts(desk);
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.add("activity",
                 {{u"title"_s, u"Webinar"_s}, {u"kind"_s, u"webinar"_s}, {u"starts"_s, u"2021-05-04"_s}},
                 coalition);
        desk.add("activity",
                 {{u"title"_s, u"Old webinar"_s}, {u"kind"_s, u"webinar"_s}, {u"starts"_s, u"2020-05-04"_s}},
                 coalition);
        const auto entries = office::calendarEntries(*desk.office, 2021);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 4u);
        QCOMPARE(entries->front().title, u"Webinar"_s);
        QCOMPARE(entries->front().owner, u"Dynamic Coalition on Old Things"_s);
        QCOMPARE(entry(*entries, u"Annual meeting 2021"_s).ends, QDate(2021, 12, 10));
        const office::CalendarEntry& report = entry(*entries, u"Annual report 2021"_s);
        QVERIFY(report.isDeadline);
        QCOMPARE(report.starts, QDate(2022, 1, 31));
        QCOMPARE(report.band, office::CalendarBand::Deadlines);
        QCOMPARE(office::calendarEntries(*desk.office, 0)->size(), 5u);
    }

    void whoReadsTheCalendarIsToldOfAMeetingOnce()
    {
        features::Desk desk;
        for (const char* title : {"DCCG meeting 59", "Webinar"})
            desk.add("milestone", {{u"title"_s, QString::fromLatin1(title)}, {u"starts"_s, u"2021-05-04"_s}},
                     cycle2021(desk));
        desk.add("dccg-meeting",
                 {{u"number"_s, u"59"_s}, {u"year"_s, u"2021"_s}, {u"starts"_s, u"2021-05-04"_s}},
                 desk.add("coordination-group", {{u"name"_s, u"DCCG"_s}}));
        const auto entries = office::calendarToRead(*desk.office);
        QVERIFY(entries);
        QStringList read;
        for (const office::CalendarEntry& each : *entries)
            read << each.record.noun + u' ' + each.title;
        read.sort();
        QCOMPARE(read.join(u", "_s),
                 u"cycle Annual meeting 2021, dccg-meeting DCCG meeting 59, milestone Webinar"_s);
    }

    // BPF-19: the plan, the drafts that are owed and the rule say the same day
    void whatTheRulesDateFollowsThem()
    {
        features::Desk desk(QDate(2021, 3, 1));
        const RecordId forum =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Gender"_s}, {u"year"_s, u"2021"_s}});
        QVERIFY(office::planYear(*desk.office, 2021));
        const auto milestone = [&](const QString& title) {
            for (const domain::Record& each : desk.children(cycle2021(desk), "milestone"))
                if (each.head.title == title)
                    return each[domain::milestone::starts];
            return QDate();
        };
        QCOMPARE(milestone(u"Draft outputs due"_s), QDate(2021, 10, 25));
        QCOMPARE(milestone(u"Annual reports of the DCs due"_s), QDate(2022, 1, 31));
        QVERIFY(office::setParameter(*desk.office, 2021, u"draft-output-weeks"_s, u"5"_s));
        QCOMPARE(milestone(u"Draft outputs due"_s), QDate(2021, 11, 1));
        const auto tasks = office::recordsOf(*desk.office, u"task"_s);
        const auto reminder = std::ranges::find(*tasks, u"Remind of the draft outputs"_s,
                                                [](const domain::Record& task) { return task.head.title; });
        QCOMPARE((*reminder)[domain::task::dueOn], QDate(2021, 10, 18)); // two weeks before
        QCOMPARE(desk.read(forum).head.deadline.on, QDate(2021, 11, 1));
        QVERIFY(office::setParameter(*desk.office, 2021, u"dc-report-due"_s, u"02-28"_s));
        QCOMPARE(milestone(u"Annual reports of the DCs due"_s), QDate(2022, 2, 28));
        QVERIFY(office::undo(*desk.office));
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(milestone(u"Draft outputs due"_s), QDate(2021, 10, 25));
        QCOMPARE(desk.read(forum).head.deadline.on, QDate(2021, 10, 25));
        // Set together with other things of the cycle, they move as well.
        const auto amendment = office::readAmendment(
            *desk.office, *domain::noun(u"cycle"_s),
            {{u"place"_s, u"Warsaw"_s}, {u"draft-output-weeks"_s, u"7"_s}, {u"dc-report-due"_s, u"02-28"_s}});
        QVERIFY(amendment);
        QVERIFY(office::amend(*desk.office, cycle2021(desk), *amendment));
        QCOMPARE(milestone(u"Draft outputs due"_s), QDate(2021, 10, 18));
        QCOMPARE(milestone(u"Annual reports of the DCs due"_s), QDate(2022, 2, 28));
        QCOMPARE(desk.read(forum).head.deadline.on, QDate(2021, 10, 18));
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(milestone(u"Draft outputs due"_s), QDate(2021, 10, 25));
    }

    void deadlinesLeaveWithTheirTimeZoneRuleAndAnAlarm()
    {
        features::Desk desk;
        const RecordId report = desk.report(desk.oldCoalition(), 2021);
        const auto calendar = office::exportCalendar(*desk.office, 2021);
        QVERIFY(calendar);
        const auto* const events = &calendar->events;
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->at(0).title, u"Annual meeting 2021"_s);
        QCOMPARE(events->at(1).title, u"Due: Annual report 2021 (Dynamic Coalition on Old Things)"_s);
        QCOMPARE(events->at(1).description, u"Time: end of day, UTC"_s);
        QCOMPARE(events->at(1).alarmDaysBefore, std::optional(7));
        QVERIFY(events->at(1).uid.startsWith(desk.read(report).head.idText + u'@'));
    }

    // A reminder of what is over helps nobody.
    void nothingThatIsPastHasAnAlarm()
    {
        features::Desk desk;
        const QDate today = desk.clock.today();
        for (const auto& [title, days] : {std::pair{u"Long ago"_s, -30},
                                          {u"Yesterday"_s, -1},
                                          {u"Today"_s, 0},
                                          {u"Tomorrow"_s, 1},
                                          {u"In a week"_s, 7},
                                          {u"Later"_s, 8}})
            milestone(desk, title, today.addDays(days).toString(Qt::ISODate));
        QMap<QString, std::optional<int>> alarms;
        const auto calendar = office::exportCalendar(*desk.office);
        for (const auto& event : calendar->events)
            alarms.insert(event.title, event.alarmDaysBefore);
        QCOMPARE(alarms[u"Long ago"_s], std::nullopt);
        QCOMPARE(alarms[u"Yesterday"_s], std::nullopt);
        QCOMPARE(alarms[u"Today"_s], std::nullopt);
        QCOMPARE(alarms[u"Tomorrow"_s], std::optional(0));
        QCOMPARE(alarms[u"In a week"_s], std::optional(0));
        QCOMPARE(alarms[u"Later"_s], std::optional(7));
    }

    void readersOutsideGetWhatIsTheirs()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        desk.add("task", {{u"title"_s, u"Ask them again"_s}, {u"due-on"_s, u"2021-05-10"_s}}, coalition);
        milestone(desk, u"Call"_s, u"2021-05-03"_s);
        milestone(desk, u"Dropped"_s, u"2021-05-04"_s);
        remember(desk);
        QVERIFY(office::undo(*desk.office));
        const auto titles = [&](document::Distribution readers) {
            QStringList all;
            const auto calendar = office::exportCalendar(*desk.office, 2021, readers);
            for (const auto& event : calendar->events)
                all << event.title;
            all.sort();
            return all;
        };
        using enum document::Distribution;
        QCOMPARE(titles(Internal),
                 (QStringList{u"Annual meeting 2021"_s, u"Call"_s, u"Dropped"_s,
                              u"Due: Annual report 2021 (Dynamic Coalition on Old Things)"_s,
                              u"Due: Ask them again (Dynamic Coalition on Old Things)"_s}));
        QCOMPARE(titles(Mag), (QStringList{u"Annual meeting 2021"_s, u"Call"_s, u"Called off"_s,
                                           u"Due: Annual report 2021 (Dynamic Coalition on Old Things)"_s}));
        QCOMPARE(titles(Public), (QStringList{u"Annual meeting 2021"_s, u"Call"_s, u"Called off"_s}));
    }

    void twoRegistersNeverTakeEachOthersEntries()
    {
        features::Desk one, other;
        const QString uid = exported(one).first().uid;
        QVERIFY(QRegularExpression(u"^cycle-2021@[0-9a-f]{16}\\.secretariat-desk$"_s).match(uid).hasMatch());
        QCOMPARE(exported(one).first().uid, uid);
        QVERIFY(exported(other).first().uid != uid);
        QVERIFY(exported(other).first().uid.startsWith(u"cycle-2021@"_s));
    }

    void theSequenceRisesWithTheEntryAndWithItsUndoing()
    {
        features::Desk desk;
        const RecordId call = milestone(desk, u"Call"_s, u"2021-05-03"_s);
        const exchange::CalendarEvent first = named(exported(desk), u"Call"_s);
        milestone(desk, u"Another"_s, u"2021-05-04"_s);
        QCOMPARE(named(exported(desk), u"Call"_s).sequence, first.sequence);
        QCOMPARE(named(exported(desk), u"Call"_s).changedAt, first.changedAt);
        desk.clock.moveTo(QDate(2022, 2, 2));
        QVERIFY(office::changeFields(*desk.office, call, {{u"starts"_s, QDate(2021, 5, 10)}}));
        const exchange::CalendarEvent moved = named(exported(desk), u"Call"_s);
        QVERIFY(moved.sequence > first.sequence);
        QCOMPARE(moved.changedAt.date(), QDate(2022, 2, 2));
        QVERIFY(office::undo(*desk.office));
        const exchange::CalendarEvent back = named(exported(desk), u"Call"_s);
        QCOMPARE(back.starts, first.starts);
        QVERIFY(back.sequence > moved.sequence);
    }

    void theSequenceRisesWhenTheOwnerIsRenamed()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.report(coalition, 2021);
        const QString title = u"Due: Annual report 2021 (Dynamic Coalition on Old Things)"_s;
        const int before = named(exported(desk), title).sequence;
        QVERIFY(office::changeFields(*desk.office, coalition, {{u"focus"_s, u"Other things"_s}}));
        QCOMPARE(named(exported(desk), title).sequence, before);
        QVERIFY(office::changeFields(*desk.office, coalition, {{u"name"_s, u"DC on New Things"_s}}));
        QVERIFY(named(exported(desk), u"Due: Annual report 2021 (DC on New Things)"_s).sequence > before);
    }

    void whatWasExportedAndIsGoneIsCalledOff()
    {
        features::Desk desk;
        const RecordId call = milestone(desk, u"Call"_s, u"2021-05-03"_s);
        const RecordId never = milestone(desk, u"Never given away"_s, u"2021-06-01"_s);
        QVERIFY(office::removeRecord(*desk.office, never));
        const exchange::CalendarEvent given = named(exported(desk), u"Call"_s);
        remember(desk);
        QVERIFY(office::removeRecord(*desk.office, call));
        const auto after = exported(desk);
        QVERIFY(
            std::ranges::none_of(after, [](const auto& each) { return each.title == u"Never given away"; }));
        const exchange::CalendarEvent gone = named(after, u"Call"_s);
        QVERIFY(gone.isCancelled);
        QCOMPARE(gone.uid, given.uid);
        QCOMPARE(gone.starts, QDate(2021, 5, 3));
        QVERIFY(gone.sequence > given.sequence);
        remember(desk);
        QVERIFY(named(exported(desk), u"Call"_s).isCancelled);

        QVERIFY(office::undo(*desk.office)); // of the removal: an export is no step
        const exchange::CalendarEvent back = named(exported(desk), u"Call"_s);
        QVERIFY(!back.isCancelled);
        QCOMPARE(back.uid, given.uid);
        QVERIFY(back.sequence > gone.sequence);
    }

    void whatIsOwedNoMoreIsCalledOffInItsOwnCycle()
    {
        features::Desk desk;
        const RecordId task =
            desk.add("task", {{u"title"_s, u"Book the room"_s}, {u"due-on"_s, u"2021-07-01"_s}});
        const RecordId later = milestone(desk, u"Call"_s, u"2022-01-03"_s);
        remember(desk);
        QVERIFY(office::changeFields(*desk.office, task, {{u"done-on"_s, QDate(2021, 2, 2)}}));
        QVERIFY(named(exported(desk, 2021), u"Due: Book the room"_s).isCancelled);
        QVERIFY(std::ranges::none_of(exported(desk, 2022),
                                     [](const auto& each) { return each.title == u"Due: Book the room"; }));
        QVERIFY(!named(exported(desk, 2021), u"Call"_s).isCancelled); // a milestone is of its cycle
        QVERIFY(office::removeRecord(*desk.office, later));
        QVERIFY(named(exported(desk, 2021), u"Call"_s).isCancelled);
    }

private:
    static QList<exchange::CalendarEvent> exported(features::Desk& desk, int year = 0)
    {
        const auto calendar = office::exportCalendar(*desk.office, year);
        if (!calendar)
            qFatal("%s", qPrintable(calendar.error().message));
        return calendar->events;
    }

    static void remember(features::Desk& desk)
    {
        const auto calendar = office::exportCalendar(*desk.office);
        if (!calendar || !office::rememberExport(*desk.office, *calendar))
            qFatal("not remembered");
    }

    static exchange::CalendarEvent named(const QList<exchange::CalendarEvent>& events, const QString& title)
    {
        const auto found = std::ranges::find(events, title, &exchange::CalendarEvent::title);
        if (found == events.end())
            qFatal("no entry %s", qPrintable(title));
        return *found;
    }

    static RecordId milestone(features::Desk& desk, const QString& title, const QString& day)
    {
        return desk.add("milestone", {{u"title"_s, title}, {u"starts"_s, day}}, cycle2021(desk));
    }
};

DESK_TEST(CalendarTest)
#include "calendar_test.moc"
