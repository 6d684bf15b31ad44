#include "core/office/desk/records.h"

#include "core/office/desk/attendees.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/texts.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <QHash>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

/// In memory once, for all the records that have the element.
QString keyOf(const domain::ElementKind& kind)
{
    thread_local QHash<const domain::ElementKind*, QString> t_keys;
    QString& key = t_keys[&kind];
    if (key.isEmpty())
        key = kind.keyText();
    return key;
}

} // namespace

Result<domain::FieldValues> readFields(Office& office, const domain::Noun& noun,
                                       const QMap<QString, QString>& written)
{
    domain::FieldValues values;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const domain::Field* field = noun.field(it.key());
        if (!field) {
            QStringList known;
            for (const domain::Field& f : noun.fields)
                known << f.keyText();
            return fail(ErrorCode::WrongUsage,
                        tr("%1 has no field “%2”; it has: %3.")
                            .arg(noun.labelText(), support::excerpt(it.key()), support::listed(known)));
        }
        DESK_ASSIGN(QVariant value, domain::parseValue(*field, it.value()));
        if (field->type == domain::FieldType::Record && !value.isNull()) {
            DESK_ASSIGN(const RecordId id, findRecord(office, value.toString()));
            DESK_ASSIGN(const auto head, registry::readHead(office.file(), id));
            if (field->refersTo && head.noun != QLatin1StringView(field->refersTo))
                return fail(ErrorCode::BadInput,
                            tr("%1: %2 is not what is expected here.").arg(field->labelText(), head.idText));
            value = id.value();
        }
        values.insert(it.key(), value);
    }
    return values;
}

namespace {

/// What was founded in an earlier year has not become what it is on the day on which it is entered.
Opening openingOf(const Office& office, const Draft& draft)
{
    const domain::Noun* const noun = domain::noun(draft.noun);
    const int founded = domain::read(draft.values, domain::dynamic_coalition::established); // of all kinds
    return {.isTakenOver = noun && noun->isWorkstream && founded > 0 && founded < office.today().year()};
}

} // namespace

Result<RecordId> addRecord(Office& office, const Draft& draft)
{
    const domain::Noun* noun = domain::noun(draft.noun);
    const QString label = noun ? noun->labelText() : draft.noun;
    domain::FieldValues named = draft.values;
    if (draft.noun == "attendee"_L1)
        named =
            namedAttendee(office, named).value_or(draft.values); // what is wrong is said when it is written
    const auto title = noun ? titleOf(office, *noun, named) : Result<QString>(QString());
    registry::Transaction transaction(office.file(),
                                      note(office, "add", tr("Add %1: %2").arg(label, title.value_or({}))));
    DESK_TRY(refuseEndedTask(office, {.noun = draft.noun, .parent = draft.parent, .year = draft.year},
                             draft.values));
    DESK_ASSIGN(const RecordId id, writeRecord(office, draft, openingOf(office, draft)));
    DESK_TRY(office.commit(transaction));
    return id;
}

Result<RecordId> addCycle(Office& office, const domain::FieldValues& values)
{
    const int year = domain::read(values, domain::cycle::year);
    registry::Transaction transaction(office.file(),
                                      note(office, "add", tr("Add cycle %1").arg(QString::number(year))));
    DESK_ASSIGN(const RecordId id, writeRecord(office, {.noun = u"cycle"_s, .values = values}));
    DESK_TRY(office.commit(transaction));
    return id;
}

Status changeFields(Office& office, RecordId id, const domain::FieldValues& values)
{
    DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), id));
    QStringList labels;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const domain::Field* field = record.noun().field(it.key()))
            labels << field->labelText();
    registry::Transaction transaction(
        office.file(),
        note(office, "change",
             tr("Change %1: %2").arg(domain::displayTitle(record.head), support::listed(labels))));
    if (values.contains(domain::task::endsWhen.keyText())) {
        domain::FieldValues after = record.values;
        after.insert(values);
        DESK_TRY(refuseEndedTask(office, record.head, after));
    }
    DESK_TRY(writeFields(office, record, values));
    return office.commit(transaction);
}

Status removeRecord(Office& office, RecordId id)
{
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const QStringList referrers, registry::referrers(office.file(), id, 5));
    DESK_ASSIGN(const auto attachments, registry::readAttachments(office.file(), id));
    if (!referrers.isEmpty() || !attachments.empty())
        return fail({ErrorCode::RefusedByRule,
                     tr("%1 cannot be removed while other records belong or refer to it. Remove those first.")
                         .arg(domain::displayTitle(head)),
                     {},
                     referrers});
    registry::Transaction transaction(
        office.file(), note(office, "remove", tr("Remove %1").arg(domain::displayTitle(head))));
    DESK_TRY(registry::deleteRecord(office.file(), head));
    return office.commit(transaction);
}

Result<domain::Record> readRecord(Office& office, RecordId id)
{
    return registry::readRecord(office.file(), id);
}

Result<RecordId> findRecord(Office& office, const QString& idText)
{
    const QString wanted = idText.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::NotFound, tr("Say which record is meant, by its ID or its acronym."));
    DESK_ASSIGN(const RecordId id, registry::idForText(office.file(), wanted.toLower()));
    if (id.isValid())
        return id;
    DESK_ASSIGN(auto workstreams, registry::workstreamsByAcronym(office.file(), wanted));
    if (workstreams.empty()) {
        DESK_ASSIGN(workstreams, registry::workstreamsByFormerAcronym(office.file(), wanted));
    }
    if (workstreams.size() == 1)
        return workstreams.front();
    if (workstreams.size() > 1)
        return fail(ErrorCode::NotFound,
                    tr("“%1” names %2 records; use the ID of one of them.")
                        .arg(support::excerpt(wanted), QString::number(workstreams.size())));
    return fail(ErrorCode::NotFound, tr("There is no record “%1”.").arg(support::excerpt(wanted)));
}

Result<std::vector<domain::Record>> recordsOf(Office& office, const QString& noun)
{
    const domain::Noun* known = domain::noun(noun);
    if (!known)
        return fail(ErrorCode::WrongUsage, tr("“%1” is not a kind of record.").arg(support::excerpt(noun)));
    return registry::readRecords(office.file(), *known);
}

Result<std::vector<domain::Record>> childrenOf(Office& office, RecordId parent, const QString& noun)
{
    const domain::Noun* known = domain::noun(noun);
    if (!known || !parent.isValid())
        return fail(ErrorCode::WrongUsage, tr("“%1” is not a kind of record.").arg(support::excerpt(noun)));
    DESK_ASSIGN(auto records, registry::readRecords(office.file(), *known, parent));
    std::ranges::reverse(records);
    return records;
}

Result<std::vector<domain::Element>> elementsOf(Office& office, RecordId id)
{
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const auto answered, registry::readElements(office.file(), id));
    std::vector<domain::Element> elements;
    for (const domain::ElementKind& kind : domain::noun(head.noun)->elements) {
        if (!kind.isOf(head.stream))
            continue;
        const QString key = keyOf(kind);
        const auto found = std::ranges::find(answered, key, &domain::Element::key);
        elements.push_back(found == answered.end() ? domain::Element() : *found);
        elements.back().key = key;
    }
    return elements;
}

Status judgeElement(Office& office, RecordId id, const domain::Element& element)
{
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
    const domain::ElementKind* kind = domain::noun(head.noun)->element(element.key);
    if (!kind)
        return fail(
            ErrorCode::WrongUsage,
            tr("%1 has no element “%2”.").arg(domain::displayTitle(head), support::excerpt(element.key)));
    domain::Element clean = element;
    DESK_ASSIGN(clean.evidence, support::cleanNote(element.evidence, kind->labelText()));
    if (clean.isMet && !clean.checkedOn.isValid())
        clean.checkedOn = office.today();
    registry::Transaction transaction(
        office.file(),
        note(office, "judge", tr("Judge %1: %2").arg(domain::displayTitle(head), kind->labelText())));
    DESK_TRY(registry::writeElement(office.file(), id, clean));
    return office.commit(transaction);
}

} // namespace office
