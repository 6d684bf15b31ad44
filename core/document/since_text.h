// Since when a state lasts, as every document words it.
#pragma once

#include "core/document/document.h"

namespace document {

/// "1 Mar 2012", or "by 1 Oct 2021" where it was taken over from a list of that day.
QString sinceText(QDate since, bool isTakenOver);
/// What "by" means, for below a table.
QString byADayNote();

} // namespace document
