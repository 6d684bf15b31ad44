// Which annual report is being asked about.
#pragma once

#include "ui/desk/desk.h"

#include <algorithm>

namespace ui {

/// The year of the chosen cycle once it is over; while it runs, the year before, whose report falls due in
/// it. DC-11
inline int reportYear(const Desk& desk) { return std::min(desk.year(), desk.today().year() - 1); }

} // namespace ui
