#include "core/office/cases/calls.h"

#include "core/office/cases/deadlines.h"
#include "core/office/desk/choosing.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kCall = "call"_L1;
constexpr auto kAnswer = "call-answer"_L1;

Result<Record> readOpenCall(Office& office, RecordId id)
{
    DESK_ASSIGN(Record call, readCall(office, id));
    if (const QDate closed = call[domain::call::closedOn]; closed.isValid())
        return fail(ErrorCode::RefusedByRule,
                    tr("%1 is closed since %2.").arg(call.head.title, support::shortDate(closed)));
    return call;
}

QDate orToday(const Office& office, QDate day) { return day.isValid() ? day : office.today(); }

/// A word about what is done on a day before anybody was asked.
Status refuseBeforeAsked(const Record& answer, QDate on)
{
    const QDate asked = answer[domain::call_answer::askedOn];
    if (on >= asked)
        return {};
    return fail(
        ErrorCode::RefusedByRule,
        tr("It was asked on %1, which is after %2.").arg(support::shortDate(asked), support::shortDate(on)));
}

Result<RecordId> writeAsked(Office& office, const Record& call, RecordId whom, QDate on)
{
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), whom));
    if (!domain::noun(head.noun)->isWorkstream)
        return fail(ErrorCode::WrongUsage, tr("%1 is not a workstream.").arg(domain::displayTitle(head)));
    return writeRecord(office, {.noun = kAnswer,
                                .values = {{domain::call_answer::whom.keyText(), whom.value()},
                                           {domain::call_answer::askedOn.keyText(), on}},
                                .parent = call.head.id,
                                .year = call.head.year,
                                .isSample = call.head.isSample});
}

const domain::Noun* workstreamNoun(const QString& stream)
{
    const auto found = std::ranges::find_if(domain::nouns(), [&](const domain::Noun& noun) {
        return noun.isWorkstream && stream.compare(QLatin1StringView(noun.stream), Qt::CaseInsensitive) == 0;
    });
    return found == domain::nouns().end() ? nullptr : &*found;
}

/// What a mark leaves of the other days: whoever declined has not answered, and the other way round.
FieldValues daysOf(Standing standing, QDate on)
{
    FieldValues values{{domain::call_answer::answeredOn.keyText(), QVariant()},
                       {domain::call_answer::declinedOn.keyText(), QVariant()}};
    if (standing == Standing::Answered)
        values.insert(domain::call_answer::answeredOn.keyText(), on);
    else if (standing == Standing::Declined)
        values.insert(domain::call_answer::declinedOn.keyText(), on);
    return values;
}

QString markSummary(Standing standing, const QString& call, qsizetype count)
{
    const QString number = QString::number(count);
    switch (standing) {
    case Standing::Answered:
        return tr("%1: answered: %2").arg(call, number);
    case Standing::Declined:
        return tr("%1: declined: %2").arg(call, number);
    case Standing::Reminded:
    case Standing::Asked:
        break;
    }
    return tr("%1: not answered after all: %2").arg(call, number);
}

} // namespace

Result<std::vector<domain::RecordHead>> workstreamsToAsk(Office& office, const QString& stream, int year,
                                                         const QMap<QString, QString>& where)
{
    const domain::Noun* const noun = workstreamNoun(stream);
    if (!noun)
        return fail(ErrorCode::WrongUsage,
                    tr("A call goes to DC, BPF, PN or NRI, not to “%1”.").arg(support::excerpt(stream)));
    int ofCycle = 0;
    if (isEdition(*noun)) {
        DESK_ASSIGN(const int present, presentYear(office));
        ofCycle = year != 0 ? year : present;
    }
    DESK_ASSIGN(const Choice choice, Choice::read(office, *noun, ofCycle, where));
    DESK_ASSIGN(const auto chosen, chosenRecords(office, *noun, choice));
    const bool isStateAsked = where.contains(u"state"_s) || where.contains(u"category"_s);
    std::vector<domain::RecordHead> heads;
    for (const Record& record : chosen)
        if (isStateAsked || record.head.caseState.category != "closed"_L1)
            heads.push_back(record.head);
    return heads;
}

Result<RecordId> openCall(Office& office, const NewCall& call, std::span<const RecordId> whom, Trial trial)
{
    if (whom.empty())
        return fail(ErrorCode::BadInput, tr("Nobody would be asked: no workstream holds what is asked for."));
    const QDate opened = orToday(office, call.openedOn);
    if (!call.dueOn.isValid() || call.dueOn < opened)
        return fail(
            ErrorCode::BadInput,
            tr("A call needs a day to answer by that is not before %1.").arg(support::shortDate(opened)));
    DESK_ASSIGN(const int present, presentYear(office));
    const int year = call.year != 0 ? call.year : present;
    DESK_ASSIGN(const auto values,
                readFields(office, *domain::noun(kCall),
                           {{domain::call::title.keyText(), call.title.simplified()},
                            {domain::call::kind.keyText(), call.kind.isEmpty() ? u"survey"_s : call.kind},
                            {domain::call::text.keyText(), call.text},
                            {domain::call::openedOn.keyText(), support::isoDate(opened)},
                            {domain::call::dueOn.keyText(), support::isoDate(call.dueOn)},
                            {domain::call::year.keyText(), QString::number(year)}}));
    registry::Transaction transaction(
        office.file(),
        note(office, "open-call",
             tr("%1: asked: %2").arg(call.title.simplified(), QString::number(whom.size())), {}, opened));
    DESK_ASSIGN(const RecordId id,
                writeRecord(office, {.noun = kCall, .values = values, .isSample = call.isSample}));
    DESK_ASSIGN(const Record opening, readRecord(office, id));
    for (const RecordId each : whom) {
        office.file().breathe();
        DESK_ASSIGN([[maybe_unused]] const RecordId answer, writeAsked(office, opening, each, opened));
    }
    if (trial == Trial::No)
        DESK_TRY(office.commit(transaction));
    return id;
}

Result<DoneToMany> askAlso(Office& office, RecordId id, std::span<const RecordId> whom, QDate on, Trial trial)
{
    DESK_ASSIGN(const Record call, readOpenCall(office, id));
    const QDate day = orToday(office, on);
    return doToMany(
        office, note(office, "open-call", {}, {}, day), whom,
        [&](RecordId each) -> Result<std::vector<RecordId>> {
            DESK_ASSIGN(const RecordId answer, writeAsked(office, call, each, day));
            return std::vector<RecordId>{answer};
        },
        trial,
        [&](qsizetype count) { return tr("%1: asked: %2").arg(call.head.title, QString::number(count)); });
}

Result<DoneToMany> remindAll(Office& office, RecordId id, QDate on, Trial trial)
{
    DESK_ASSIGN(const Record call, readOpenCall(office, id));
    DESK_ASSIGN(const auto lines, callLines(office, id));
    const QDate day = orToday(office, on);
    std::vector<RecordId> missing;
    for (const CallLine& line : lines)
        if (isMissing(line.standing))
            missing.push_back(line.answer.head.id);
    if (missing.empty())
        return fail(ErrorCode::RefusedByRule, tr("All answers are in: there is nobody to remind."));
    return doToMany(
        office, note(office, "remind", {}, {}, day), missing,
        [&](RecordId each) -> Result<std::vector<RecordId>> {
            DESK_ASSIGN(const Record answer, readRecord(office, each));
            DESK_TRY(refuseBeforeAsked(answer, day));
            DESK_TRY(writeFields(office, answer, {{domain::call_answer::remindedOn.keyText(), day}}));
            return std::vector<RecordId>();
        },
        trial,
        [&](qsizetype count) { return tr("%1: reminded: %2").arg(call.head.title, QString::number(count)); });
}

Status extendCall(Office& office, RecordId id, QDate day, const QString& reason, Trial trial)
{
    DESK_ASSIGN(const Record call, readOpenCall(office, id));
    if (day.isValid() && day <= call[domain::call::dueOn])
        return fail(ErrorCode::RefusedByRule,
                    tr("Answers are due on %1 already; a call is extended to a later day.")
                        .arg(support::shortDate(call[domain::call::dueOn])));
    return moveDeadline(office, id, day, reason, trial);
}

Result<DoneToMany> markAnswers(Office& office, RecordId id, std::span<const RecordId> whom, Standing standing,
                               QDate on, const QString& remark, Trial trial)
{
    DESK_ASSIGN(const Record call, readCall(office, id));
    DESK_ASSIGN(const auto lines, callLines(office, id));
    const QDate day = orToday(office, on);
    DESK_ASSIGN(const QString clean, support::cleanNote(remark, tr("Note")));
    std::vector<RecordId> answers;
    for (const RecordId each : whom) {
        const auto line =
            std::ranges::find_if(lines, [&](const CallLine& known) { return known.whom.id == each; });
        if (line == lines.end()) {
            DESK_ASSIGN(const auto head, registry::readHead(office.file(), each));
            return fail(ErrorCode::WrongUsage,
                        tr("%1 was not asked: %2.").arg(domain::displayTitle(head), call.head.title));
        }
        answers.push_back(line->answer.head.id);
    }
    return doToMany(
        office, note(office, "mark-answers", {}, {}, day), answers,
        [&](RecordId each) -> Result<std::vector<RecordId>> {
            DESK_ASSIGN(const Record answer, readRecord(office, each));
            DESK_TRY(refuseBeforeAsked(answer, day));
            FieldValues values = daysOf(standing, day);
            if (!clean.isEmpty())
                values.insert(domain::call_answer::note.keyText(), clean);
            DESK_TRY(writeFields(office, answer, values));
            return std::vector<RecordId>();
        },
        trial, [&](qsizetype count) { return markSummary(standing, call.head.title, count); });
}

} // namespace office
