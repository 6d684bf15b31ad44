#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/desk/searching.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runSearch(const Request& request)
{
    const QString words = request.operands("WORDS").join(u' ');
    DESK_ASSIGN(auto office, request.view());
    auto found = office::search(*office, words);
    if (!found) { // whoever may write makes the index again
        office.reset();
        if (const auto editable = request.edit())
            found = office::search(**editable, words);
    }
    DESK_ASSIGN(const auto hits, std::move(found));
    Section section{
        .key = u"hits"_s,
        .sheet = {
            tr("Found records"),
            {{u"id"_s, tr("ID")}, {u"noun"_s, tr("Kind")}, {u"title"_s, tr("Title")}, {u"owner"_s, tr("Of")}},
            {}}};
    for (const office::Hit& hit : hits)
        section.sheet.rows << QVariantList{hit.record.idText, hit.record.noun,
                                           domain::displayTitle(hit.record),
                                           hit.owner.isEmpty() ? QVariant() : QVariant(hit.owner)};
    return Answer{.sections = {std::move(section)}};
}

} // namespace cli
