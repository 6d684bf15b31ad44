#include "ui/today/today_lists.h"

#include "core/office/cases/deadlines.h"
#include "core/office/desk/history.h"
#include "core/procedure/procedure.h"
#include "core/support/text.h"
#include "ui/today/today_page.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostChanges = 30;
constexpr int kRowsRead = 20; ///< of a change, to find the record that it leads to
constexpr int kDaysAhead = 30;
constexpr int kDaysBack = 7;

bool isTask(const domain::RecordHead& head) { return head.noun == "task"_L1; }

/// A year names no record: of several annual reports people look for the coalition first.
bool isNamedByOwner(const domain::RecordHead& head)
{
    const domain::Noun& noun = *domain::noun(head.noun);
    return noun.field(QString::fromLatin1(noun.titleField))->type == domain::FieldType::Year;
}

/// What a line is about, and of a task what ends it.
QString withEnd(const QString& note, const QString& ends)
{
    QStringList parts{note, ends};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

TodayLine lineOf(const office::DueLine& due)
{
    const QString title = domain::displayTitle(due.record);
    const bool isOwnerFirst = !due.owner.isEmpty() && isNamedByOwner(due.record);
    return {.record = due.record.id,
            .look = dueLook(due.days),
            .title = isOwnerFirst ? due.owner : title,
            .note = withEnd(isOwnerFirst                ? title
                            : title.contains(due.owner) ? QString()
                                                        : due.owner,
                            due.ends),
            .when = support::relativeDays(due.days),
            .day = support::shortDate(due.record.deadline.on)};
}

QString sinceText(qint64 days)
{
    return days <= 0 ? TodayPage::tr("since today") : TodayPage::tr("for %n day(s)", nullptr, int(days));
}

TodayLine lineOf(const office::WaitingLine& waiting, bool isMine)
{
    const QString noun = domain::noun(waiting.record.noun)->labelText();
    const bool isOwnerFirst = !waiting.owner.isEmpty() && isNamedByOwner(waiting.record);
    const QString title = isOwnerFirst ? waiting.owner : domain::displayTitle(waiting.record);
    const QString what = isOwnerFirst                    ? domain::displayTitle(waiting.record)
                         : title.contains(waiting.owner) ? noun
                                                         : u"%1 · %2"_s.arg(noun, waiting.owner);
    const QString waiter = procedure::actorLabel(waiting.waitsOn, waiting.record.stream);
    return {.record = waiting.record.id,
            .look = isTask(waiting.record) ? StateLook{"task", Token::Accent, Token::AccentTint}
                    : isMine               ? StateLook{"decision", Token::Accent, Token::AccentTint}
                                           : StateLook{"waiting", Token::Closed, Token::ClosedTint},
            .title = title,
            .note = withEnd(isMine ? what : TodayPage::tr("waiting for %1").arg(waiter) + u" · "_s + what,
                            waiting.ends),
            .when = waiting.since.isValid() ? sinceText(waiting.days) : QString(),
            .day = waiting.since.isValid() ? support::shortDate(waiting.since) : QString()};
}

QString agoText(qint64 days)
{
    return days <= 0 ? TodayPage::tr("today") : TodayPage::tr("%n day(s) ago", nullptr, int(days));
}

std::vector<TodayLine> changedThisWeek(const std::vector<office::HistoryLine>& history, QDate today)
{
    std::vector<TodayLine> lines;
    for (const office::HistoryLine& entry : history) {
        const QDate day = entry.recordedAt.toLocalTime().date();
        if (day.daysTo(today) > kDaysBack)
            break;
        lines.push_back({.record = entry.changes.empty() ? domain::RecordId() : entry.changes.front().record,
                         .look = {"history", Token::Closed, Token::ClosedTint},
                         .title = entry.summary,
                         .note = entry.actor,
                         .when = agoText(day.daysTo(today)),
                         .day = support::shortDate(day)});
    }
    return lines;
}

} // namespace

support::Result<TodayLists> readToday(office::Office& office)
{
    DESK_ASSIGN(const office::Deadlines deadlines, office::deadlines(office, kDaysAhead));
    TodaySection overdue{u"overdue"_s, TodayPage::tr("Overdue"), TodayPage::tr("Nothing is late."), {}};
    TodaySection soon{
        u"soon"_s, TodayPage::tr("Due in 30 days"), TodayPage::tr("Nothing is due in the next 30 days."), {}};
    TodaySection decisions{
        u"decisions"_s, TodayPage::tr("Awaiting my decision"), TodayPage::tr("Nothing waits for you."), {}};
    TodaySection tasks{
        u"tasks"_s, TodayPage::tr("Open tasks"), TodayPage::tr("No task without a date is open."), {}};
    TodaySection waiting{
        u"waiting"_s, TodayPage::tr("Waiting on others"), TodayPage::tr("The office waits for nobody."), {}};
    for (const office::DueLine& line : deadlines.overdue)
        overdue.lines.push_back(lineOf(line));
    for (const office::DueLine& line : deadlines.soon)
        soon.lines.push_back(lineOf(line));
    for (const office::WaitingLine& line : deadlines.awaitingDecision)
        (isTask(line.record) ? tasks : decisions).lines.push_back(lineOf(line, true));
    for (const office::WaitingLine& line : deadlines.waiting)
        waiting.lines.push_back(lineOf(line, false));

    TodayLists lists;
    lists.attention = int(overdue.lines.size() + decisions.lines.size());
    const auto number = [](size_t n) { return QLocale().toString(qulonglong(n)); };
    lists.summary = TodayPage::tr("%1 · %2 overdue · %3 due in 30 days · %4 to decide")
                        .arg(support::longDate(office.today()), number(overdue.lines.size()),
                             number(soon.lines.size()), number(decisions.lines.size()));
    lists.mine = {std::move(overdue), std::move(decisions), std::move(soon), std::move(tasks)};
    lists.ours = {std::move(waiting)};
    return lists;
}

support::Result<TodaySection> readChanged(office::Office& office)
{
    DESK_ASSIGN(const auto history, office::history(office, {}, kMostChanges, 0, kRowsRead));
    return TodaySection{u"changed"_s, TodayPage::tr("Changed in the last seven days"),
                        TodayPage::tr("Nothing was changed this week."),
                        changedThisWeek(history, office.today())};
}

} // namespace ui
