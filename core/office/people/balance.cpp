#include "core/office/people/balance.h"

#include "core/office/desk/texts.h"

namespace office {

namespace {

Result<std::vector<registry::GroupRow>> groupRows(Office& office, QDate day, const BalanceScope& scope)
{
    switch (scope.of) {
    case BalanceScope::Of::Everybody:
        break;
    case BalanceScope::Of::Mag:
        return registry::groupsOfMag(office.file(), day);
    case BalanceScope::Of::RoleHolders:
        return registry::groupsOfRoleHolders(office.file(), day, scope.roles);
    }
    return registry::groupsOfEverybody(office.file());
}

std::vector<Share> shares(const std::vector<registry::GroupRow>& rows, const domain::Vocabulary& vocabulary,
                          QString registry::GroupRow::*group)
{
    QMap<QString, int> counts;
    for (const registry::GroupRow& row : rows)
        counts[row.*group] += row.persons;
    std::vector<Share> shares;
    for (const domain::Term& term : vocabulary.terms) {
        const QString key = QString::fromLatin1(term.key);
        shares.push_back({key, vocabulary.label(key), counts.value(key)});
    }
    if (const int unknown = counts.value({}))
        shares.push_back({{}, tr("Not known"), unknown});
    return shares;
}

} // namespace

Result<Balance> balanceOn(Office& office, QDate day, const BalanceScope& scope)
{
    DESK_ASSIGN(const auto rows, groupRows(office, day, scope));
    Balance balance{.groups = shares(rows, domain::kStakeholderGroups, &registry::GroupRow::stakeholderGroup),
                    .regions = shares(rows, domain::kRegionalGroups, &registry::GroupRow::regionalGroup)};
    for (const registry::GroupRow& row : rows)
        balance.persons += row.persons;
    return balance;
}

} // namespace office
