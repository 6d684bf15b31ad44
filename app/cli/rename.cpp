#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/cases/renaming.h"
#include "core/office/desk/records.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runRename(const Request& request)
{
    office::NewName name{.name = request.operand("NAME"), .acronym = {}, .from = {}};
    DESK_ASSIGN(name.from, request.date("on"));
    if (request.has("acronym"))
        name.acronym = request.value("acronym").isEmpty() ? u""_s : request.value("acronym");
    if (name.name.isEmpty() && name.acronym.isNull())
        return support::fail(support::ErrorCode::WrongUsage, tr("Say its new name, or --acronym."));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    DESK_TRY(office::rename(*office, id, name));
    DESK_ASSIGN(const domain::Record renamed, office::readRecord(*office, id));
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), renamed.head.idText),
                                      fact(u"title"_s, tr("Title"), renamed.head.title)})},
                  .line = domain::displayTitle(renamed.head)};
}

} // namespace cli
