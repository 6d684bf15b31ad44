#include "core/office/people/unfinished_erasures.h"

#include "core/office/desk/texts.h"
#include "core/office/people/person_account.h"
#include "core/register/erasure.h"
#include "core/register/erasure_left.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::fail;

namespace {

Result<QString> toldOf(const Status& finished, const QStringList& ids)
{
    if (finished)
        return tr("The erasure of a person had been broken off; it is finished now, in the files beside the "
                  "register too. The record has the ID %1.")
            .arg(support::listed(ids));
    return fail(finished.error().code,
                tr("The person's data was erased from the records, but not from every file: %1 The rest goes "
                   "when the register is opened next. The record has the ID %2 now.")
                    .arg(registry::withoutRoom(finished.error()).message, support::listed(ids)),
                finished.error().detail);
}

/// Nothing was written into it since.
bool isNothingElse(const domain::Record& person)
{
    return std::ranges::all_of(person.noun().fields, [&](const domain::Field& field) {
        const QVariant value = person.values.value(field.keyText());
        return !isPersonal(field) || value.isNull() ||
               (field.keyText() == "name"_L1 && isTombstone(value.toString()));
    });
}

} // namespace

void finishErasures(Office& office, std::function<void(const Result<QString>&)> told)
{
    const auto persons = office.unfinishedErasures();
    if (!persons || persons->empty())
        return;
    QStringList ids;
    for (const RecordId person : *persons)
        if (const auto head = registry::readHead(office.file(), person))
            ids << head->idText;
    office.finishErasures(
        [told = std::move(told), ids](const Status& finished) { told(toldOf(finished, ids)); });
}

Result<std::optional<RecordId>> erasedPersonOf(Office& office, const QString& idText)
{
    registry::Connection& file = office.file();
    DESK_ASSIGN(const RecordId present, registry::idForText(file, idText.trimmed().toLower()));
    if (present.isValid()) {
        DESK_ASSIGN(const auto erased, registry::erasedPersons(file));
        if (std::ranges::find(erased, present) == erased.end())
            return std::optional<RecordId>();
        DESK_ASSIGN(const domain::Record person, registry::readRecord(file, present));
        return isNothingElse(person) ? std::optional(present) : std::nullopt;
    }
    DESK_ASSIGN(const auto left, registry::erasuresLeft(file));
    for (const registry::ErasureLeft& erasure : left)
        if (erasure.wasCalled(idText))
            return std::optional(erasure.person);
    return std::optional<RecordId>();
}

} // namespace office
