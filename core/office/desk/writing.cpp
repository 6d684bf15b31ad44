#include "core/office/desk/writing.h"

#include "core/office/desk/texts.h"
#include "core/register/cases.h"
#include "core/register/records.h"
#include "core/support/text.h"

namespace office {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::FieldValues;
using domain::Noun;
using support::ErrorCode;
using support::fail;

namespace {

Status refuseMissing(const Noun& noun, const FieldValues& values)
{
    QStringList missing;
    for (const Field& field : noun.fields)
        if (const QVariant value = values.value(field.keyText());
            field.isRequired && (value.isNull() || (value.typeId() == QMetaType::QString &&
                                                    support::standsForNothing(value.toString()))))
            missing << tr("%1: this field is needed.").arg(field.labelText());
    if (missing.isEmpty())
        return {};
    return fail({ErrorCode::BadInput, missing.join(u' '), {}, missing});
}

/// A span of days must not end before it starts, whatever the noun.
Status refuseBackwards(const Noun& noun, const FieldValues& values)
{
    static constexpr std::pair<domain::DateFact, domain::DateFact> kSpans[] = {
        {domain::shared::starts, domain::shared::ends},
        {domain::output::commentsFrom, domain::output::commentsUntil}};
    for (const auto& [from, until] : kSpans) {
        const QDate first = domain::read(values, from);
        const QDate last = domain::read(values, until);
        if (first.isValid() && last.isValid() && last < first)
            return fail(ErrorCode::BadInput, tr("%1: %2 is before %3.")
                                                 .arg(noun.field(until.keyText())->labelText(),
                                                      support::shortDate(last), support::shortDate(first)));
    }
    return {};
}

/// One annual report a year, one cycle a year.
Status refuseSecond(Office& office, const Noun& noun, RecordId parent, RecordId self,
                    const FieldValues& values)
{
    if (!noun.onePer)
        return {};
    const Field& field = *noun.field(QString::fromLatin1(noun.onePer));
    DESK_ASSIGN(const auto siblings, registry::readRecords(office.file(), noun, parent));
    for (const domain::Record& sibling : siblings)
        if (sibling.head.id != self && sibling.values.value(field.keyText()) == values.value(field.keyText()))
            return fail(ErrorCode::RefusedByRule,
                        tr("%1: there is one already, %2 (%3).")
                            .arg(field.labelText(), domain::displayTitle(sibling.head), sibling.head.idText));
    return {};
}

/// The cycle a record belongs to by what it says itself.
int yearOf(const Noun& noun, const FieldValues& values)
{
    if (noun.field(domain::shared::year.keyText()))
        return domain::read(values, domain::shared::year);
    for (const domain::DateFact& fact :
         {domain::shared::starts, domain::output::publishedOn, domain::shared::on, domain::shared::receivedOn,
          domain::letter::sentOn})
        if (const QDate day = domain::read(values, fact); day.isValid())
            return day.year();
    return 0;
}

Status writeDeadline(Office& office, const Noun& noun, RecordId id, const domain::Deadline& present,
                     const FieldValues& values)
{
    if (!noun.dueField)
        return {};
    // A letter that has not gone out asks nothing of anybody yet.
    const bool isDraft = noun.field(domain::letter::sentOn.keyText()) &&
                         !domain::read(values, domain::letter::sentOn).isValid();
    domain::Deadline deadline = present;
    deadline.on = isDraft ? QDate() : values.value(QString::fromLatin1(noun.dueField)).toDate();
    deadline.metOn = values.value(QString::fromLatin1(noun.metField)).toDate();
    if (!deadline.originally.isValid())
        deadline.originally = deadline.on;
    return deadline == present ? Status() : registry::updateDeadline(office.file(), id, deadline);
}

QDate firstDayOf(Office& office, const Opening& opening)
{
    return opening.on.isValid() ? opening.on : office.today();
}

/// Null for a noun that has none.
Result<const procedure::Procedure*> procedureFor(Office& office, const Noun& noun, const Opening& opening)
{
    if (!noun.procedure)
        return nullptr;
    const QDate day = firstDayOf(office, opening);
    const auto* procedure = office.procedures().newestOn(QString::fromLatin1(noun.procedure), day);
    if (!procedure)
        return fail(
            ErrorCode::RefusedByRule,
            tr("No procedure for %1 was in force on %2.").arg(noun.pluralText(), support::longDate(day)));
    return procedure;
}

Status openCase(Office& office, const procedure::Procedure& procedure, RecordId id, const Opening& opening)
{
    DESK_TRY(registry::pinProcedure(office.file(), procedure.key, procedure.version,
                                    office.procedures().source(procedure.key, procedure.version)));
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), id));
    const auto step = moveCase(office, head, procedure,
                               {.transition = QString::fromLatin1(opening.isTakenOver ? kTakenOver : kOpened),
                                .to = opening.state.isEmpty() ? procedure.initialState : opening.state,
                                .on = firstDayOf(office, opening),
                                .reason = opening.reason});
    return step ? Status() : fail(step.error());
}

/// A step ends the titles of its tasks with the name of what they are about, so that every list, search and
/// document says it; a new name goes on in them.
Status renameInTasks(Office& office, const domain::RecordHead& before, const QString& name)
{
    domain::RecordHead after = before;
    after.title = name;
    const QString old = u": "_s + domain::displayTitle(before);
    DESK_ASSIGN(const auto tasks, registry::readRecords(office.file(), *domain::noun(u"task"_s), before.id));
    for (const domain::Record& task : tasks) {
        if (!task.head.title.endsWith(old))
            continue;
        const QString title = task.head.title.chopped(old.size()) + u": "_s + domain::displayTitle(after);
        DESK_TRY(writeFieldsAsTheyAre(office, task, {{u"title"_s, title.left(support::kLineLimit)}}));
    }
    return {};
}

} // namespace

registry::CommandNote note(const Office& office, const char* command, const QString& summary,
                           const QString& reason, QDate happenedOn)
{
    return {.command = QString::fromLatin1(command),
            .summary = support::excerpt(summary, support::kLineLimit),
            .reason = reason,
            .happenedOn = happenedOn.isValid() ? happenedOn : office.today(),
            .actor = office.actor()};
}

Status checkPlace(Office& office, const Noun& noun, RecordId parent)
{
    if (noun.belongsTo.empty())
        return {};
    const auto owner = registry::readHead(office.file(), parent);
    if (owner && noun.mayBelongTo(owner->noun))
        return {};
    QStringList owners;
    for (const char* key : noun.belongsTo)
        owners << domain::noun(QString::fromLatin1(key))->labelText();
    return fail(ErrorCode::WrongUsage,
                tr("%1: say which %2 it belongs to.").arg(noun.labelText(), owners.join(tr(" or "))));
}

Result<QString> titleOf(Office& office, const Noun& noun, const FieldValues& values)
{
    const Field& field = *noun.field(QString::fromLatin1(noun.titleField));
    const QVariant value = values.value(field.keyText());
    if (field.type == FieldType::Record) {
        DESK_ASSIGN(const auto head, registry::readHead(office.file(), RecordId(value.toLongLong())));
        return head.title;
    }
    return domain::plainValue(field, value).left(support::kLineLimit);
}

Result<RecordId> writeRecordAsItIs(Office& office, const Draft& draft, const Opening& opening, QDate due)
{
    const Noun* noun = domain::noun(draft.noun);
    if (!noun)
        return fail(ErrorCode::WrongUsage,
                    tr("“%1” is not a kind of record.").arg(support::excerpt(draft.noun)));
    DESK_TRY(checkPlace(office, *noun, draft.parent));
    DESK_TRY(refuseMissing(*noun, draft.values));
    DESK_TRY(refuseBackwards(*noun, draft.values));
    DESK_TRY(refuseSecond(office, *noun, draft.parent, {}, draft.values));
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureFor(office, *noun, opening));
    DESK_ASSIGN(const QString title, titleOf(office, *noun, draft.values));
    const QString acronym = domain::read(draft.values, domain::shared::acronym);
    const int year = yearOf(*noun, draft.values);
    DESK_ASSIGN(const RecordId id,
                registry::insertRecord(office.file(), {.noun = noun,
                                                       .title = title,
                                                       .name = acronym.isEmpty() ? title : acronym,
                                                       .values = draft.values,
                                                       .parent = draft.parent,
                                                       .year = year ? year : draft.year,
                                                       .isListed = noun->isListed,
                                                       .isSample = draft.isSample}));
    DESK_TRY(writeDeadline(office, *noun, id, {}, draft.values));
    if (due.isValid())
        DESK_TRY(registry::updateDeadline(office.file(), id, {.on = due, .originally = due}));
    for (const domain::Element& element : draft.elements)
        DESK_TRY(registry::writeElement(office.file(), id, element));
    if (procedure)
        DESK_TRY(openCase(office, *procedure, id, opening));
    return id;
}

Status writeFieldsAsTheyAre(Office& office, const domain::Record& record, const FieldValues& values)
{
    FieldValues changed;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (record.values.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    if (changed.isEmpty())
        return {};
    FieldValues all = record.values;
    all.insert(changed);
    DESK_TRY(refuseMissing(record.noun(), all));
    DESK_TRY(refuseBackwards(record.noun(), all));
    if (record.noun().onePer && changed.contains(QString::fromLatin1(record.noun().onePer)))
        DESK_TRY(refuseSecond(office, record.noun(), record.head.parent, record.head.id, all));
    DESK_ASSIGN(const QString title, titleOf(office, record.noun(), all));
    DESK_TRY(registry::updateValues(office.file(), record.head, changed, title));
    if (title != record.head.title)
        DESK_TRY(renameInTasks(office, record.head, title));
    // The day that says the cycle may come, or change, after the record.
    if (const int year = yearOf(record.noun(), all); year && year != yearOf(record.noun(), record.values))
        DESK_TRY(registry::updateYear(office.file(), record.head.id, year));
    return writeDeadline(office, record.noun(), record.head.id, record.head.deadline, all);
}

Result<qint64> moveCase(Office& office, const domain::RecordHead& head, const procedure::Procedure& procedure,
                        const Move& move)
{
    const procedure::State* state = procedure.state(move.to);
    if (!state)
        return fail(ErrorCode::RefusedByRule,
                    tr("The procedure “%1” has no state “%2”.").arg(procedure.titleText(), move.to));
    const bool isSameState = move.to == head.caseState.state; // in another version of its procedure
    DESK_TRY(registry::writeCaseState(office.file(), head.id,
                                      {.procedure = procedure.key,
                                       .version = procedure.version,
                                       .state = move.to,
                                       .category = procedure::categoryKey(state->category),
                                       .since = isSameState ? head.caseState.since : move.on,
                                       .waitsOn = state->waitsOn == procedure::Actor::Nobody
                                                      ? QString()
                                                      : procedure::actorKey(state->waitsOn)}));
    // What was owed has come once the next word is no longer the owner's.
    if (head.deadline.isOwed() && !procedure::canOwe(state->waitsOn)) {
        domain::Deadline met = head.deadline;
        met.metOn = move.on;
        DESK_TRY(registry::updateDeadline(office.file(), head.id, met));
    }
    return registry::insertStep(office.file(),
                                {.record = head.id,
                                 .transition = move.transition,
                                 .from = head.caseState.state,
                                 .to = move.to,
                                 .happenedOn = move.on,
                                 .recordedAt = office.clock().now(),
                                 .reason = move.reason,
                                 .decidedBy = move.decidedBy.isEmpty() ? office.actor() : move.decidedBy});
}

} // namespace office
