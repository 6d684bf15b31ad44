#include "app/cli/texts.h"
#include "core/office/desk/attachments.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "core/office/desk/records.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runAttach(const Request& request)
{
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const office::RecordId record, office::findRecord(*office, request.operand("ID")));
    DESK_ASSIGN(const qint64 id, office::attachFile(*office, record, request.operand("FILE")));
    DESK_ASSIGN(const auto kept, office::attachmentsOf(*office, record));
    const auto line = std::ranges::find(kept, id, &office::AttachmentLine::id);
    return Answer{.sections = {facts({fact(u"name"_s, tr("Name"), line->name),
                                      fact(u"media-type"_s, tr("Type"), line->mediaType),
                                      fact(u"size"_s, tr("Bytes"), line->size, domain::FieldType::Count),
                                      fact(u"sha256"_s, tr("SHA-256"), line->sha256)})},
                  .line = line->name};
}

} // namespace cli
