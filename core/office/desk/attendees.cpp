#include "core/office/desk/attendees.h"

#include "core/office/desk/texts.h"
#include "core/register/records.h"

namespace office {

using namespace Qt::StringLiterals;

QStringList attendeeNouns()
{
    return {u"dynamic-coalition"_s, u"best-practice-forum"_s, u"policy-network"_s, u"initiative"_s,
            u"person"_s};
}

Status checkAttendee(const domain::RecordHead& record)
{
    if (attendeeNouns().contains(record.noun))
        return {};
    return support::fail(
        support::ErrorCode::WrongUsage,
        tr("%1 comes to no meeting: coalitions, forums, networks, initiatives and people do.")
            .arg(record.idText));
}

Result<domain::FieldValues> namedAttendee(Office& office, domain::FieldValues values)
{
    const RecordId who = domain::read(values, domain::attendee::who);
    if (!who.isValid())
        return values;
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), who));
    DESK_TRY(checkAttendee(head));
    if (!domain::isKnown(values, domain::attendee::name))
        values.insert(domain::attendee::name.keyText(), head.title);
    return values;
}

} // namespace office
