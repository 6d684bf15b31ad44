#include "core/office/cases/functioning.h"

#include "core/office/cases/case_facts.h"
#include "core/office/desk/cycles.h"
#include "core/register/records.h"
#include "core/support/in_language.h"

namespace office {

using namespace Qt::StringLiterals;

Result<QList<procedure::Finding>> functioningOf(Office& office, RecordId bpf, QDate on)
{
    DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), bpf));
    if (record.head.noun != "best-practice-forum"_L1)
        return support::fail(
            support::ErrorCode::WrongUsage,
            support::translate("office", "Only the edition of a Best Practice Forum is looked at by these "
                                         "metrics."));
    DESK_ASSIGN(procedure::Facts facts, factsOf(office, record));
    DESK_ASSIGN(const procedure::Parameters parameters, parametersOf(office, record.head.year));
    const QDate day = on.isValid() ? on : office.today();
    facts.elements.removeIf(
        [day](auto element) { return element->checkedOn > day; }); // nobody had looked yet
    return procedure::functioningMetrics(facts, parameters, day);
}

} // namespace office
