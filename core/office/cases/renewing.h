// What comes back every year: a proposal that begins where last year's edition ended.
#pragma once

#include "core/office/desk/office.h"

namespace office {

/// A proposal for the cycle after a forum's own, with what the edition says of itself and with its people;
/// `written` comes before that. One undo takes it back. WrongUsage: nothing is proposed anew each year of
/// what `edition` is, or another one is named that it builds on; BadInput: its cycle is not a later one;
/// RefusedByRule: there is such a proposal already. B16-3, BPF-7.
[[nodiscard]] Result<RecordId> renew(Office& office, RecordId edition,
                                     const domain::FieldValues& written = {});

/// Whether a record of this noun is proposed anew for each cycle, by renew().
[[nodiscard]] bool isRenewed(const domain::Noun& noun);
/// What renew() makes of it; WrongUsage where it is not renewed.
[[nodiscard]] Result<const domain::Noun*> proposalOf(const domain::Record& edition);

/// What was said of one noun in fields that another has too.
[[nodiscard]] domain::FieldValues sharedValues(const domain::FieldValues& values, const domain::Noun& other);

/// Those who held a role in the edition when its cycle ended, or today, hold it in what continues it, but for
/// the MAG's, who are named each year; whether they go on is not known, which the roles say. Inside the
/// caller's transaction.
[[nodiscard]] Status continuePeople(Office& office, const domain::Record& edition, RecordId next);

} // namespace office
