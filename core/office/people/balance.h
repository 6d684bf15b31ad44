// How persons divide over stakeholder groups and regional groups on a day.
#pragma once

#include "core/office/people/people.h"

namespace office {

struct BalanceScope
{
    enum class Of {
        Everybody,   ///< every person of the register, whatever the day
        RoleHolders, ///< who holds a role
        Mag,         ///< whose term in the MAG includes the day
    };
    Of of = Of::Everybody;
    RoleScope roles = {}; ///< of role holders
};

struct Share
{
    QString key;   ///< of the vocabulary; empty for persons of whom it is not known
    QString label; ///< "Not known" for those
    int persons = 0;
};

struct Balance
{
    int persons = 0;           ///< each counted once, however many roles they hold
    std::vector<Share> groups; ///< every term in the vocabulary's order, then the unknown where there are any
    std::vector<Share> regions;
};

[[nodiscard]] Result<Balance> balanceOn(Office& office, QDate day, const BalanceScope& scope = {});

} // namespace office
