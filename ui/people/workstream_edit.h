// A line that names a workstream, or what may become one: whatever people hold roles in.
#pragma once

#include "ui/widgets/record_edit.h"

namespace ui {

RecordEdit* makeWorkstreamEdit(office::Office& office);

} // namespace ui
