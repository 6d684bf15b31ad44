#include "core/office/desk/records.h"
#include "core/sample/story.h"

namespace sample {

using namespace Qt::StringLiterals;

/// A session that one coalition asked for and two hold: it shows at both. DC-28
Status tellCooperation(Story& story)
{
    story.on(2022, 2, 9);
    DESK_ASSIGN(const RecordId gender, story.find("DC-Gender"));
    DESK_ASSIGN(const auto sessions, childrenOf(story.office(), gender, u"session-request"_s));
    for (const domain::Record& session : sessions)
        DESK_TRY(enter(
            story.add("link", {{u"kind"_s, u"joint-session"_s}, {u"to"_s, u"IRPC"_s}}, session.head.id)));
    return {};
}

} // namespace sample
