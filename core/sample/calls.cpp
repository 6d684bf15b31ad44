#include "core/office/cases/calls.h"
#include "core/sample/story.h"

namespace sample {

using namespace Qt::StringLiterals;

namespace {

Status mark(Story& story, RecordId call, std::initializer_list<const char*> whom, Standing standing,
            const QString& remark = {})
{
    std::vector<RecordId> ids;
    for (const char* each : whom) {
        DESK_ASSIGN(const RecordId id, story.find(each));
        ids.push_back(id);
    }
    const auto done = markAnswers(story.office(), call, ids, standing, {}, remark);
    return done ? Status() : support::fail(done.error());
}

} // namespace

// A survey among the coalitions: some have answered, one would rather not, the others were reminded and have
// got more time.
Status tellCalls(Story& story)
{
    story.on(2022, 1, 12);
    DESK_ASSIGN(const auto heads,
                workstreamsToAsk(story.office(), u"DC"_s, 2022, {{u"state"_s, u"recognised"_s}}));
    std::vector<RecordId> whom;
    for (const domain::RecordHead& head : heads)
        if (!head.isSample)
            whom.push_back(head.id);
    DESK_ASSIGN(
        const RecordId call,
        openCall(story.office(),
                 {.title = u"Plans of the coalitions for 2022 (sample)"_s,
                  .kind = u"survey"_s,
                  .text = u"Which meetings, events and outputs does your coalition plan for 2022, and "
                          "where can the Secretariat help (sample text)?"_s,
                  .dueOn = QDate(2022, 2, 15),
                  .year = 2022,
                  .isSample = true},
                 whom));
    story.on(2022, 1, 24);
    DESK_TRY(mark(story, call, {"DCAD", "DC-IoT", "IRPC"}, Standing::Answered));
    story.on(2022, 2, 2);
    DESK_TRY(mark(story, call, {"DC3", "DCNN", "DC-SIG"}, Standing::Answered));
    DESK_TRY(mark(story, call, {"DC-SIDS"}, Standing::Declined, u"Their report comes first (sample)"_s));
    story.on(2022, 2, 8);
    DESK_ASSIGN([[maybe_unused]] const auto reminded, remindAll(story.office(), call));
    story.on(2022, 2, 11);
    DESK_TRY(mark(story, call, {"DC-CIV", "DC-Children"}, Standing::Answered));
    return extendCall(story.office(), call, QDate(2022, 2, 28),
                      u"Several coordinators asked for more time (sample)"_s);
}

} // namespace sample
