// The rules a procedure keeps beyond the shape of its file. Private to this room; parse.h is the door.
#pragma once

#include "core/procedure/procedure.h"
#include "core/procedure/refusals.h"

namespace procedure {

void validate(const Procedure& procedure, Refusals& refusals);

} // namespace procedure
