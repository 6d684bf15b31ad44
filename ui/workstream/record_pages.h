// The pages a record has, each made for its kind of part.
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"
#include "ui/widgets/field_form.h"
#include "ui/workstream/stream.h"

namespace ui {

/// `record`: one of those the page is for; it shows none of them yet.
RecordPage* makeRecordPage(Desk& desk, const RecordLayout& layout, const RecordPageInfo& info,
                           const domain::Record& record);

/// What a record of the noun is edited with wherever it is shown: its guided form, a page of its own, else
/// its fields and elements. `stream`: the key of the record's.
RecordPage* makeEditor(Desk& desk, const domain::Noun& noun, const QString& stream,
                       const QString& elementsTitle, FieldForm::Labels labels = FieldForm::Labels::Beside);

} // namespace ui
