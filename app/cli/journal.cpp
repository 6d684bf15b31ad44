#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"

#include <limits>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownColumns = 5; ///< of the table for people: until the summary

QString changesOf(const office::HistoryLine& line)
{
    QStringList changes;
    for (const office::HistoryChange& change : line.changes)
        changes
            << tr("%1, %2: “%3” → “%4”").arg(change.recordTitle, change.what, change.before, change.after);
    return changes.join(u'\n');
}

} // namespace

Result<Answer> runJournal(const Request& request)
{
    DESK_ASSIGN(const auto office, request.view());
    office::RecordId record;
    if (!request.operand("ID").isEmpty()) {
        DESK_ASSIGN(record, office::findRecord(*office, request.operand("ID")));
    }
    DESK_ASSIGN(const auto lines, office::history(*office, record, std::numeric_limits<int>::max()));
    Section section{.key = u"journal"_s,
                    .sheet = {tr("History"),
                              {{u"step"_s, tr("Step"), domain::FieldType::Count},
                               {u"recorded-at"_s, tr("Recorded at (UTC)")},
                               {u"happened-on"_s, tr("Happened on"), domain::FieldType::Date},
                               {u"actor"_s, tr("Who")},
                               {u"summary"_s, tr("What")},
                               {u"reason"_s, tr("Reason"), domain::FieldType::Note},
                               {u"changes"_s, tr("Changes"), domain::FieldType::Note}},
                              {}},
                    .shownColumns = kShownColumns};
    for (const office::HistoryLine& line : lines)
        section.sheet.rows << QVariantList{line.number,           line.recordedAt.toString(Qt::ISODate),
                                           line.happenedOn,       line.actor,
                                           line.summary,          known(line.reason),
                                           known(changesOf(line))};
    return Answer{.sections = {std::move(section)}};
}

} // namespace cli
