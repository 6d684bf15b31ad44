#include "core/office/cases/call_standings.h"

#include "core/office/desk/texts.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <algorithm>
#include <functional>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using support::ErrorCode;
using support::fail;

Result<Record> readCall(Office& office, RecordId id)
{
    DESK_ASSIGN(Record call, readRecord(office, id));
    if (call.head.noun != "call"_L1)
        return fail(ErrorCode::WrongUsage, tr("%1 is no call to workstreams.").arg(call.head.idText));
    return call;
}

Result<std::vector<Record>> openCalls(Office& office)
{
    DESK_ASSIGN(auto calls, recordsOf(office, "call"_L1));
    std::erase_if(calls, [](const Record& call) { return call[domain::call::closedOn].isValid(); });
    std::ranges::stable_sort(calls, std::greater(),
                             [](const Record& call) { return call[domain::call::openedOn]; });
    return calls;
}

Standing standingOf(const Record& answer)
{
    if (answer[domain::call_answer::declinedOn].isValid())
        return Standing::Declined;
    if (answer[domain::call_answer::answeredOn].isValid())
        return Standing::Answered;
    return answer[domain::call_answer::remindedOn].isValid() ? Standing::Reminded : Standing::Asked;
}

QString standingKey(Standing standing)
{
    static const QString kKeys[] = {u"declined"_s, u"answered"_s, u"reminded"_s, u"asked"_s};
    return kKeys[int(standing)];
}

QString standingLabel(Standing standing)
{
    switch (standing) {
    case Standing::Declined:
        return tr("Declined");
    case Standing::Answered:
        return tr("Answered");
    case Standing::Reminded:
        return tr("Reminded");
    case Standing::Asked:
        return tr("Asked");
    }
    Q_UNREACHABLE();
}

Result<std::vector<CallLine>> callLines(Office& office, RecordId id)
{
    DESK_ASSIGN(const Record call, readCall(office, id));
    DESK_ASSIGN(auto answers, childrenOf(office, call.head.id, "call-answer"_L1));
    std::vector<CallLine> lines;
    for (Record& answer : answers) {
        DESK_ASSIGN(const auto whom, registry::readHead(office.file(), answer[domain::call_answer::whom]));
        const Standing standing = standingOf(answer);
        lines.push_back({std::move(answer), whom, standing});
    }
    std::ranges::stable_sort(lines, [](const CallLine& a, const CallLine& b) {
        if (isMissing(a.standing) != isMissing(b.standing))
            return isMissing(a.standing);
        return QString::localeAwareCompare(a.whom.title, b.whom.title) < 0;
    });
    return lines;
}

Result<CallCounts> callCounts(Office& office, RecordId call)
{
    DESK_ASSIGN(const auto answers, childrenOf(office, call, "call-answer"_L1));
    CallCounts counts{.asked = int(answers.size())};
    for (const Record& answer : answers) {
        const Standing standing = standingOf(answer);
        counts.reminded += answer[domain::call_answer::remindedOn].isValid();
        counts.answered += standing == Standing::Answered;
        counts.declined += standing == Standing::Declined;
        counts.missing += isMissing(standing);
    }
    return counts;
}

QString missingText(const CallCounts& counts)
{
    if (counts.missing == 0)
        return tr("All answers are in.");
    return tr("Answers missing: %1 of %2")
        .arg(QString::number(counts.missing), QString::number(counts.asked));
}

Result<std::vector<AskedLine>> callsTo(Office& office, RecordId workstream)
{
    DESK_ASSIGN(const auto ids, registry::answersOf(office.file(), workstream));
    DESK_ASSIGN(auto answers, registry::readRecords(office.file(), std::span<const RecordId>(ids)));
    std::vector<AskedLine> lines;
    for (Record& answer : answers) {
        DESK_ASSIGN(Record call, readRecord(office, answer.head.parent));
        const Standing standing = standingOf(answer);
        lines.push_back({std::move(call), std::move(answer), standing});
    }
    return lines;
}

} // namespace office
