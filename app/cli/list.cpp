#include "app/cli/commands.h"
#include "app/cli/list_file.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/documents/as_of.h"
#include "core/office/documents/workstream_facts.h"
#include "core/office/transfer/exports.h"
#include "core/procedure/facts.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

support::Status refuseUnknownCategory(const QString& category)
{
    using enum procedure::Category;
    QStringList known;
    for (const auto each : {Intake, Active, AtRisk, Closed})
        known << procedure::categoryKey(each);
    if (category.isEmpty() || known.contains(category))
        return {};
    return fail(
        ErrorCode::WrongUsage,
        tr("--category takes one of %1, not “%2”.").arg(support::listed(known), support::excerpt(category)));
}

support::Status refuseUnknownState(const office::Office& office, const domain::Noun& noun,
                                   const QString& state)
{
    QStringList known;
    for (const procedure::Procedure& procedure : office.procedures().all())
        if (noun.procedure && procedure.key == QLatin1StringView(noun.procedure))
            for (const procedure::State& each : procedure.states)
                known << each.key;
    known.removeDuplicates();
    if (state.isEmpty() || known.contains(state))
        return {};
    return fail(ErrorCode::WrongUsage, known.isEmpty() ? tr("%1 have no state.").arg(noun.pluralText())
                                                       : tr("%1 have no state “%2”; there are: %3.")
                                                             .arg(noun.pluralText(), support::excerpt(state),
                                                                  support::listed(known)));
}

/// A role or a term in the MAG is listed on the days that it was held.
bool hadEnded(const domain::Record& record, QDate day)
{
    const bool isHeld = record.head.noun == "role"_L1 || record.head.noun == "mag-member"_L1;
    return isHeld && !procedure::Span{{}, record[domain::shared::ends]}.covers(day);
}

} // namespace

Result<Answer> runList(const Request& request)
{
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(request.operand("KIND")));
    DESK_ASSIGN(const QDate asOf, request.date("as-of"));
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const domain::Audience readers, audience(request));
    if (request.has("language") && !request.has("output"))
        return fail(ErrorCode::WrongUsage,
                    tr("--language goes with --output: what is printed is in the language of the program."));
    DESK_ASSIGN(const QString code, language(request));
    const support::InLanguage spoken(code);
    const QString state = request.value("state");
    const QString category = request.value("category");
    DESK_TRY(refuseUnknownCategory(category));
    DESK_ASSIGN(const auto office, request.view());
    DESK_TRY(refuseUnknownState(*office, *noun, state));

    DESK_ASSIGN(auto all, office::recordsOf(*office, noun->keyText()));
    std::vector<domain::Record> listed;
    for (domain::Record& record : all) {
        if (asOf.isValid()) {
            DESK_ASSIGN(auto known, office::recordOn(*office, std::move(record), asOf));
            if (!known || hadEnded(*known, asOf))
                continue;
            record = *std::move(known);
        }
        if (year != 0) {
            DESK_ASSIGN(const int counted, office::cycleCounted(*office, record));
            if (counted != year)
                continue;
        }
        const domain::CaseState& stands = record.head.caseState;
        if ((state.isEmpty() || stands.state == state) && (category.isEmpty() || stands.category == category))
            listed.push_back(std::move(record));
    }
    DESK_ASSIGN(auto sheet, office::sheetOf(*office, *noun, listed, readers));
    if (request.has("output"))
        return saveList(request, *office, sheet);
    return Answer{
        .sections = {
            {.key = u"records"_s, .sheet = std::move(sheet), .shownColumns = office::headColumns(*noun)}}};
}

} // namespace cli
