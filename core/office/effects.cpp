#include "core/office/effects.h"

#include "core/office/writing.h"
#include "core/procedure/effect.h"
#include "core/register/records.h"

namespace office {

using namespace Qt::StringLiterals;

namespace {

/// The coalition takes over what the application said of it, and the application from then on belongs to it.
/// MO-DC-3
Result<RecordId> recogniseCoalition(Office& office, const domain::Record& application, QDate on)
{
    const domain::Noun& noun = *domain::noun(u"dynamic-coalition"_s);
    domain::FieldValues values;
    for (const domain::Field& field : noun.fields)
        if (const QVariant value = application.values.value(field.keyText()); !value.isNull())
            values.insert(field.keyText(), value);
    values.insert(u"established"_s, qint64(on.year()));
    DESK_ASSIGN(const RecordId coalition,
                writeRecord(office,
                            {.noun = noun.keyText(), .values = values, .isSample = application.head.isSample},
                            {.on = on, .reason = application.head.idText}));
    DESK_ASSIGN(const auto elements, registry::readElements(office.file(), application.head.id));
    for (const domain::Element& element : elements)
        if (noun.element(element.key))
            DESK_TRY(registry::writeElement(office.file(), coalition, element));
    DESK_TRY(registry::adopt(office.file(), application.head.id, coalition));
    return coalition;
}

} // namespace

Result<RecordId> writeExpectedReport(Office& office, const domain::RecordHead& coalition, int year, QDate on)
{
    return writeRecord(office,
                       {.noun = u"annual-report"_s,
                        .values = {{u"year"_s, qint64(year)}},
                        .parent = coalition.id,
                        .year = year,
                        .isSample = coalition.isSample},
                       {.on = on});
}

Result<std::vector<RecordId>> performEffects(Office& office, const domain::Record& record,
                                             const procedure::Transition& transition, QDate happenedOn)
{
    std::vector<RecordId> created;
    RecordId owner = record.head.id;
    for (const QString& key : transition.effects) {
        const procedure::EffectName& effect = *procedure::effect(key); // the validator knows every name
        if (effect.effect == procedure::Effect::RecogniseCoalition) {
            DESK_ASSIGN(owner, recogniseCoalition(office, record, happenedOn));
            created.push_back(owner);
        } else if (effect.effect == procedure::Effect::ExpectFirstReport) {
            DESK_ASSIGN(const auto coalition, registry::readHead(office.file(), owner));
            DESK_ASSIGN(const RecordId report,
                        writeExpectedReport(office, coalition, happenedOn.year(), happenedOn));
            created.push_back(report);
        } else if (effect.datesField) {
            DESK_TRY(writeFields(office, record, {{QString::fromLatin1(effect.datesField), happenedOn}}));
        } else if (effect.isTask) {
            DESK_ASSIGN(const RecordId task,
                        writeRecord(office, {.noun = u"task"_s,
                                             .values = {{u"title"_s, effect.labelText()},
                                                        {u"clause"_s, QString::fromLatin1(effect.clause)}},
                                             .parent = owner,
                                             .year = happenedOn.year(),
                                             .isSample = record.head.isSample}));
            created.push_back(task);
        }
    }
    return created;
}

} // namespace office
