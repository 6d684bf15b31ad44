#include "core/office/letters/letterhead.h"

#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

Result<std::optional<domain::Record>> letterhead(Office& office)
{
    DESK_ASSIGN(const auto all, recordsOf(office, u"letterhead"_s));
    const auto oldest =
        std::ranges::min_element(all, {}, [](const domain::Record& each) { return each.head.id; });
    return oldest == all.end() ? std::optional<domain::Record>() : std::optional(*oldest);
}

Result<Signature> signatureOf(Office& office)
{
    DESK_ASSIGN(const auto head, letterhead(office));
    if (!head)
        return Signature{{}, tr("Focal point"), tr("IGF Secretariat")};
    Signature signature{(*head)[domain::letterhead::signedBy], (*head)[domain::letterhead::signedAs],
                        (*head)[domain::letterhead::name]};
    if (signature.name.isEmpty() && signature.function.isEmpty())
        signature.function = tr("Focal point");
    return signature;
}

Result<RecordId> letterheadToSet(Office& office)
{
    DESK_ASSIGN(const auto head, letterhead(office));
    if (head)
        return head->head.id;
    return addRecord(office, {.noun = u"letterhead"_s, .values = {{u"name"_s, tr("IGF Secretariat")}}});
}

} // namespace office
