#include "core/office/desk/dated_writing.h"

#include "core/office/desk/attendees.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/plan.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/texts.h"
#include "core/procedure/deadline.h"
#include "core/register/records.h"
#include "core/support/text.h"

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Noun;

namespace {

/// The day that a rule sets for a record, null where none does: annual reports on the day their cycle names,
/// drafts of forums and networks some weeks before the
/// annual meeting.
Result<QDate> dayByRule(Office& office, const QString& noun, const QString& stream, int year)
{
    const bool isReport = noun == "annual-report"_L1;
    if (!isReport && noun != "best-practice-forum"_L1 && noun != "policy-network"_L1)
        return QDate();
    DESK_ASSIGN(const auto parameters, parametersOf(office, year));
    if (isReport)
        return procedure::reportDue(year, stream, parameters);
    const auto cycle = cycleOf(office, year);
    return cycle ? procedure::draftOutputsDue((*cycle)[domain::cycle::starts], parameters) : QDate();
}

int yearIn(const FieldValues& values) { return domain::read(values, domain::shared::year); }

Status writeDayByRule(Office& office, RecordId id, int year)
{
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const QDate day, dayByRule(office, head.noun, head.stream, year));
    if (!day.isValid())
        return {};
    domain::Deadline deadline = head.deadline;
    deadline.on = deadline.originally = day;
    return registry::updateDeadline(office.file(), id, deadline);
}

/// Forums and networks may be on record before the cycle they work in: its annual meeting dates their drafts.
Status dateEditions(Office& office, int year)
{
    for (const char* noun : {"best-practice-forum", "policy-network"}) {
        DESK_ASSIGN(const auto editions,
                    registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(noun))));
        for (const domain::Record& edition : editions) {
            const bool isAwaited = !edition.head.caseState.waitsOn.isEmpty();
            if (edition.head.year == year && isAwaited && !edition.head.deadline.on.isValid())
                DESK_TRY(writeDayByRule(office, edition.head.id, yearIn(edition.values)));
        }
    }
    return {};
}

Status refuseDaysToCome(const Office& office, const Noun& noun, const FieldValues& values)
{
    if (noun.keyText() == "letter"_L1)
        DESK_TRY(checkSentOn(office, domain::read(values, domain::letter::sentOn)));
    for (const domain::Field& field : noun.fields)
        if (noun.saysWhenDone(field))
            DESK_TRY(refuseDayToCome(office, field, values.value(field.keyText()).toDate()));
    return {};
}

/// Nobody has been at a meeting that is still to come.
Status refuseAttendanceAhead(Office& office, const Noun& noun, RecordId meeting)
{
    if (noun.keyText() != "attendee"_L1 && noun.keyText() != "attendance"_L1)
        return {};
    DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), meeting));
    const QDate starts = record[domain::shared::starts];
    if (!starts.isValid() || starts <= office.today())
        return {};
    return support::fail(support::ErrorCode::RefusedByRule,
                         tr("%1 begins on %2, which is still to come: nobody has been there.")
                             .arg(domain::displayTitle(record.head), support::shortDate(starts)));
}

Result<QString> streamOf(Office& office, RecordId parent)
{
    if (!parent.isValid())
        return QString();
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), parent));
    return head.stream;
}

} // namespace

Status checkSentOn(const Office& office, QDate on)
{
    if (!on.isValid() || on <= office.today())
        return {};
    return support::fail(support::ErrorCode::RefusedByRule,
                         tr("A letter that was sent has a day that is not still to come."));
}

Status refuseDayToCome(const Office& office, const domain::Field& field, QDate day)
{
    if (!day.isValid() || day <= office.today())
        return {};
    return support::fail(support::ErrorCode::RefusedByRule,
                         tr("%1: %2 is still to come; nothing has been done on it yet.")
                             .arg(field.labelText(), support::shortDate(day)));
}

Result<RecordId> writeRecord(Office& office, const Draft& draft, const Opening& opening)
{
    const Noun* noun = domain::noun(draft.noun);
    if (!noun)
        return writeRecordAsItIs(office, draft, opening, {}); // which refuses it
    DESK_TRY(checkPlace(office, *noun, draft.parent));
    DESK_TRY(refuseDaysToCome(office, *noun, draft.values));
    DESK_TRY(refuseAttendanceAhead(office, *noun, draft.parent));
    Draft dated = draft;
    if (noun->keyText() == "attendee"_L1) {
        DESK_ASSIGN(dated.values, namedAttendee(office, draft.values));
    }
    if (noun->keyText() == "task"_L1) {
        DESK_ASSIGN(dated.year, yearOfTask(office, draft));
    }
    const domain::Record present{
        .head = {.noun = noun->keyText(), .parent = draft.parent, .year = dated.year}};
    if (noun->keyText() == "task"_L1) {
        DESK_ASSIGN(dated.values, withTaskEnd(office, present, dated.values));
    }
    DESK_ASSIGN(dated.values, withCountedDay(office, present, dated.values));
    DESK_ASSIGN(const QString stream, streamOf(office, draft.parent));
    DESK_ASSIGN(const QDate due, dayByRule(office, draft.noun, stream, yearIn(dated.values)));
    DESK_ASSIGN(const RecordId id, writeRecordAsItIs(office, dated, opening, due));
    if (noun->keyText() == "cycle"_L1)
        DESK_TRY(dateEditions(office, yearIn(dated.values)));
    return id;
}

Status writeFields(Office& office, const domain::Record& record, const FieldValues& values)
{
    DESK_TRY(refuseDaysToCome(office, record.noun(), values));
    if (record.head.noun == "attendee"_L1) {
        DESK_ASSIGN([[maybe_unused]] const auto checked, namedAttendee(office, values));
    }
    FieldValues ending = values;
    if (record.head.noun == "task"_L1) {
        DESK_ASSIGN(ending, withTaskEnd(office, record, values));
    }
    DESK_ASSIGN(const FieldValues dated, withCountedDay(office, record, ending));
    DESK_TRY(writeFieldsAsTheyAre(office, record, dated));
    const int year = yearIn(dated);
    if (!dated.contains(domain::shared::year.keyText()) || year == yearIn(record.values))
        return {};
    return writeDayByRule(office, record.head.id, year);
}

} // namespace office
