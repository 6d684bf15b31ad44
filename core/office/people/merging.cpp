#include "core/office/people/merging.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/register/desk_rows.h"
#include "core/register/erasure.h"
#include "core/register/merging.h"
#include "core/register/records.h"

#include <QSet>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

Status refuseUnlike(Office& office, const domain::RecordHead& keep, const domain::RecordHead& drop)
{
    if (keep.id == drop.id || keep.noun != drop.noun || !canBeMerged(keep.noun))
        return fail(ErrorCode::RefusedByRule,
                    tr("Only two persons or two organizations can be made one; %1 and %2 are not.")
                        .arg(keep.idText, drop.idText));
    DESK_ASSIGN(const auto erased, registry::erasedPersons(office.file()));
    for (const domain::RecordHead& head : {keep, drop})
        if (std::ranges::find(erased, head.id) != erased.end())
            return fail(ErrorCode::RefusedByRule,
                        tr("The data of %1 was erased; nobody can be merged with it.").arg(head.idText));
    return {};
}

/// How far contact details may go; nothing chosen means the office only.
int reach(const QVariant& visibility)
{
    const auto& terms = domain::kVisibilities.terms;
    const auto found = std::ranges::find_if(terms, [&](const domain::Term& term) {
        return visibility.toString() == QLatin1StringView(term.key);
    });
    return found == terms.end() ? 0 : int(found - terms.begin());
}

/// Everything in `one` stands in `other` too; a remark may be missing in `one`.
bool saysNoMore(const Record& one, const Record& other)
{
    if (one.head.noun != other.head.noun || one.head.parent != other.head.parent)
        return false;
    return std::ranges::all_of(one.noun().fields, [&](const Field& field) {
        const QVariant value = one.values.value(field.keyText());
        const bool isRemark = field.type == FieldType::Line || field.type == FieldType::Note;
        return value == other.values.value(field.keyText()) || (isRemark && value.isNull());
    });
}

/// A link from the one to the other has nothing to say once they are one.
bool leadsToItself(const Record& record)
{
    const QVariant parent = record.head.parent.value();
    return std::ranges::any_of(record.noun().fields, [&](const Field& field) {
        return field.type == FieldType::Record && record.values.value(field.keyText()) == parent;
    });
}

/// Nothing hangs on it: it can go without taking something along.
Result<bool> standsAlone(Office& office, const Record& record)
{
    if (record.noun().procedure)
        return false;
    DESK_ASSIGN(const auto referrers, registry::referringTo(office.file(), record.head));
    DESK_ASSIGN(const auto attachments, registry::readAttachments(office.file(), record.head.id));
    return referrers.empty() && attachments.empty();
}

/// Of what refers to `keep`, removes what `moved` brought along although it was there.
Status removeTwins(Office& office, const domain::RecordHead& keep, const std::vector<RecordId>& moved)
{
    DESK_ASSIGN(const auto ids, registry::referringTo(office.file(), keep));
    DESK_ASSIGN(std::vector<Record> records, registry::readRecords(office.file(), ids));
    for (const RecordId id : moved) {
        const auto found = std::ranges::find(records, id, [](const Record& r) { return r.head.id; });
        if (found == records.end())
            continue;
        auto goes = leadsToItself(*found) ? found : records.end();
        for (auto other = records.begin(); other != records.end() && goes == records.end(); ++other) {
            if (other == found)
                continue;
            if (saysNoMore(*found, *other))
                goes = found;
            else if (saysNoMore(*other, *found))
                goes = other;
        }
        if (goes == records.end())
            continue;
        DESK_ASSIGN(const bool canGo, standsAlone(office, *goes));
        if (canGo) {
            DESK_TRY(registry::deleteRecord(office.file(), goes->head));
            records.erase(goes);
        }
    }
    return {};
}

/// A person has one view of a question; of two that differ nobody but the person can say which it is.
Status refuseTwoViews(Office& office, const domain::RecordHead& keep)
{
    DESK_ASSIGN(const auto ids, registry::referringTo(office.file(), keep));
    DESK_ASSIGN(const std::vector<Record> records, registry::readRecords(office.file(), ids));
    QSet<std::pair<RecordId, QString>> seen;
    for (const Record& record : records) {
        if (record.head.noun != "assessment-mark"_L1)
            continue;
        const QString question = record[domain::assessment_mark::question];
        if (seen.contains({record.head.parent, question})) {
            DESK_ASSIGN(const auto proposal, registry::readHead(office.file(), record.head.parent));
            return fail(ErrorCode::RefusedByRule,
                        tr("Both have assessed %1, and not alike: %2. Clear one of the two views first.")
                            .arg(domain::displayTitle(proposal), domain::kBpfMetrics.label(question)));
        }
        seen.insert({record.head.parent, question});
    }
    return {};
}

} // namespace

bool canBeMerged(const QString& noun) { return noun == "person"_L1 || noun == "organisation"_L1; }

FieldValues mergedValues(const Record& keep, const Record& drop)
{
    FieldValues values = keep.values;
    for (const Field& field : keep.noun().fields) {
        const QVariant other = drop.values.value(field.keyText());
        QVariant& value = values[field.keyText()];
        if (field.choices == &domain::kVisibilities)
            value = reach(other) < reach(value) ? other : value;
        else if (value.isNull())
            value = other;
    }
    return values;
}

Status mergeRecords(Office& office, RecordId keep, RecordId drop, const FieldValues& choices)
{
    DESK_ASSIGN(const Record kept, registry::readRecord(office.file(), keep));
    DESK_ASSIGN(const Record dropped, registry::readRecord(office.file(), drop));
    DESK_TRY(refuseUnlike(office, kept.head, dropped.head));
    FieldValues values = mergedValues(kept, dropped);
    values.insert(choices);
    DESK_ASSIGN(const auto moved, registry::referringTo(office.file(), dropped.head));

    const QByteArray command = registry::mergeCommand(keep).toLatin1();
    registry::Transaction transaction(office.file(), note(office, command.constData(),
                                                          tr("Merge %1 (%2) into %3 (%4)")
                                                              .arg(dropped.head.title, dropped.head.idText,
                                                                   kept.head.title, kept.head.idText)));
    DESK_TRY(registry::redirect(office.file(), dropped.head, keep));
    DESK_TRY(removeTwins(office, kept.head, moved));
    DESK_TRY(refuseTwoViews(office, kept.head));
    DESK_TRY(writeFields(office, kept, values));
    DESK_TRY(registry::deleteRecord(office.file(), dropped.head));
    return office.commit(transaction);
}

} // namespace office
