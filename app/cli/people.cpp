#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/people/balance.h"
#include "core/office/people/duplicates.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using domain::FieldType;
using office::BalanceScope;

namespace {

Result<Answer> duplicates(const Request& request)
{
    const QString kind = request.value("kind");
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(kind.isEmpty() ? u"person"_s : kind));
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const auto found, office::possibleDuplicates(*office, noun->keyText()));
    Section section{.key = u"duplicates"_s,
                    .sheet = {tr("Possible duplicates"),
                              {{u"id"_s, tr("ID")},
                               {u"name"_s, tr("Name")},
                               {u"other-id"_s, tr("ID of the other")},
                               {u"other-name"_s, tr("Name of the other")},
                               {u"reasons"_s, tr("Why"), FieldType::Note}},
                              {}}};
    for (const office::PossibleDuplicate& pair : found)
        section.sheet.rows << QVariantList{pair.first.idText, pair.first.title, pair.second.idText,
                                           pair.second.title, pair.reasons.join(u' ')};
    return Answer{.sections = {section}};
}

/// Everybody, "mag", a kind of workstreams ("DC"), or one workstream by its ID.
Result<BalanceScope> scopeNamed(office::Office& office, const QString& written)
{
    if (written.isEmpty())
        return BalanceScope{};
    if (written.compare("mag"_L1, Qt::CaseInsensitive) == 0)
        return BalanceScope{.of = BalanceScope::Of::Mag};
    BalanceScope scope{.of = BalanceScope::Of::RoleHolders};
    if (const auto stream = domain::kStreams.keyFor(written)) {
        scope.roles.stream = *stream;
        return scope;
    }
    DESK_ASSIGN(scope.roles.workstream, office::findRecord(office, written));
    return scope;
}

Result<Answer> balance(const Request& request)
{
    DESK_ASSIGN(const QDate asOf, request.date("as-of"));
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const BalanceScope scope, scopeNamed(*office, request.value("of")));
    DESK_ASSIGN(const office::Balance found,
                office::balanceOn(*office, asOf.isValid() ? asOf : office->today(), scope));
    Section section{.key = u"balance"_s,
                    .sheet = {tr("Balance"),
                              {{u"by"_s, tr("By")},
                               {u"group"_s, tr("Group")},
                               {u"label"_s, tr("Name")},
                               {u"persons"_s, tr("Persons"), FieldType::Count}},
                              {}}};
    for (const auto& [by, shares] :
         {std::pair(u"stakeholder-group"_s, found.groups), std::pair(u"regional-group"_s, found.regions)})
        for (const office::Share& share : shares)
            section.sheet.rows << QVariantList{by, share.key.isEmpty() ? QVariant() : QVariant(share.key),
                                               share.label, share.persons};
    return Answer{.sections = {section}};
}

} // namespace

Result<Answer> runPeople(const Request& request)
{
    const QString what = request.operand("duplicates");
    if (what == "duplicates"_L1)
        return duplicates(request);
    if (what == "balance"_L1)
        return balance(request);
    return support::fail(support::ErrorCode::WrongUsage,
                         tr("“%1” is neither duplicates nor balance.").arg(support::excerpt(what)));
}

} // namespace cli
