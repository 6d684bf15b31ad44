// The rules of a cycle, and the days that follow them.
#pragma once

#include "core/office/desk/office.h"

namespace office {

/// Sets a parameter of a cycle. Days that stood where its rules said before stand where they say now, with
/// the day they first had and why: milestones of the plan, drafts and annual reports that are still owed. One
/// step; an unknown key or a value outside its limits is refused.
[[nodiscard]] Status setParameter(Office& office, int year, const QString& key, const QString& value);

} // namespace office
