#include "core/procedure/schedule.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using procedure::DayMove;
using procedure::movesWhen;
using procedure::resolve;
using procedure::ScheduleNode;

namespace {

constexpr qint64 kMeeting = 1;
constexpr qint64 kDrafts = 2;
constexpr qint64 kReminder = 3;
constexpr qint64 kReports = 4;
constexpr qint64 kCall = 5;

/// The annual meeting, drafts six weeks before it, a reminder a week before the drafts, reports a month
/// after; and a call with a day of its own.
std::vector<ScheduleNode> year2025()
{
    return {
        {.id = kReminder,
         .name = u"Reminder"_s,
         .day = QDate(2025, 10, 27),
         .follows = kDrafts,
         .offset = -7},
        {.id = kMeeting, .name = u"Annual meeting"_s, .day = QDate(2025, 12, 15)},
        {.id = kDrafts, .name = u"Drafts"_s, .day = QDate(2025, 11, 3), .follows = kMeeting, .offset = -42},
        {.id = kReports, .name = u"Reports"_s, .day = QDate(2026, 1, 14), .follows = kMeeting, .offset = 30},
        {.id = kCall, .name = u"Call"_s, .day = QDate(2025, 2, 1)}};
}

ScheduleNode& node(std::vector<ScheduleNode>& nodes, qint64 id)
{
    return *std::ranges::find(nodes, id, &ScheduleNode::id);
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryDayFromTheOneItFollows()
    {
        const auto days = resolve(year2025());
        QVERIFY(days);
        const QMap<qint64, QDate> expected{{kMeeting, QDate(2025, 12, 15)},
                                           {kDrafts, QDate(2025, 11, 3)},
                                           {kReminder, QDate(2025, 10, 27)},
                                           {kReports, QDate(2026, 1, 14)},
                                           {kCall, QDate(2025, 2, 1)}};
        QCOMPARE(*days, expected);
    }

    void movingTheMeetingMovesAllThatFollowsItHoweverFar()
    {
        const auto moves = movesWhen(year2025(), kMeeting, QDate(2025, 6, 23));
        QVERIFY(moves);
        const std::vector<DayMove> expected{{kMeeting, QDate(2025, 12, 15), QDate(2025, 6, 23)},
                                            {kReminder, QDate(2025, 10, 27), QDate(2025, 5, 5)},
                                            {kDrafts, QDate(2025, 11, 3), QDate(2025, 5, 12)},
                                            {kReports, QDate(2026, 1, 14), QDate(2025, 7, 23)}};
        QCOMPARE(*moves, expected);
    }

    void movingOneInTheMiddleMovesOnlyWhatFollowsIt()
    {
        const auto moves = movesWhen(year2025(), kDrafts, QDate(2025, 11, 10));
        QVERIFY(moves);
        const std::vector<DayMove> expected{{kDrafts, QDate(2025, 11, 3), QDate(2025, 11, 10)},
                                            {kReminder, QDate(2025, 10, 27), QDate(2025, 11, 3)}};
        QCOMPARE(*moves, expected);
    }

    void nothingMovesToTheDayItStandsOn()
    {
        const auto moves = movesWhen(year2025(), kMeeting, QDate(2025, 12, 15));
        QVERIFY(moves);
        QVERIFY(moves->empty());
    }

    void aFollowerThatStoodElsewhereIsBroughtBackWithWhatItFollows()
    {
        auto nodes = year2025();
        node(nodes, kReports).day = QDate(2026, 1, 20);
        const auto moves = movesWhen(nodes, kMeeting, QDate(2025, 12, 16));
        QVERIFY(moves);
        QCOMPARE(moves->back(), (DayMove{kReports, QDate(2026, 1, 20), QDate(2026, 1, 15)}));
    }

    void leapDaysCount()
    {
        auto nodes = year2025();
        const auto moves = movesWhen(nodes, kMeeting, QDate(2024, 4, 10));
        QVERIFY(moves);
        QCOMPARE((*moves)[2], (DayMove{kDrafts, QDate(2025, 11, 3), QDate(2024, 2, 28)}));
        QCOMPARE((*moves)[1], (DayMove{kReminder, QDate(2025, 10, 27), QDate(2024, 2, 21)}));
    }

    void aCircleIsRefusedWithTheNamesInIt()
    {
        auto nodes = year2025();
        node(nodes, kDrafts).follows = kReminder;
        const auto days = resolve(nodes);
        QVERIFY(!days);
        QCOMPARE(days.error().code, support::ErrorCode::RefusedByRule);
        QCOMPARE(days.error().message,
                 u"These dates would follow each other in a circle: “Reminder” → “Drafts” → “Reminder”."_s);
        const auto moves = movesWhen(nodes, kMeeting, QDate(2025, 6, 23));
        QVERIFY(!moves);
        QCOMPARE(moves.error().message, days.error().message);
    }

    void aDateThatFollowsItselfIsACircle()
    {
        auto nodes = year2025();
        node(nodes, kReports).follows = kReports;
        const auto days = resolve(nodes);
        QVERIFY(!days);
        QCOMPARE(days.error().message,
                 u"These dates would follow each other in a circle: “Reports” → “Reports”."_s);
    }

    void whatFollowsADateThatIsGoneIsNamed()
    {
        auto nodes = year2025();
        node(nodes, kReports).follows = 99;
        const auto days = resolve(nodes);
        QVERIFY(!days);
        QCOMPARE(days.error().code, support::ErrorCode::NotFound);
        QCOMPARE(days.error().message, u"“Reports” follows a date that is not there."_s);
    }

    void aDateOutsideThePlanCannotMove()
    {
        const auto moves = movesWhen(year2025(), 99, QDate(2025, 6, 23));
        QVERIFY(!moves);
        QCOMPARE(moves.error().code, support::ErrorCode::NotFound);
    }
};

DESK_TEST(ScheduleTest)
#include "schedule_test.moc"
