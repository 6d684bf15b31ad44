#include "ui/people/workstream_edit.h"

namespace ui {

using namespace Qt::StringLiterals;

RecordEdit* makeWorkstreamEdit(office::Office& office)
{
    auto* edit = new RecordEdit(office, nullptr);
    edit->offerOnly([](const domain::RecordHead& head) {
        const domain::Noun& noun = *domain::noun(head.noun);
        return noun.isWorkstream || noun.leadsTo || head.noun == "coordination-group"_L1;
    });
    return edit;
}

} // namespace ui
