// How a Best Practice Forum functions, judged live from what the register keeps of it.
#pragma once

#include "core/office/desk/office.h"
#include "core/procedure/functioning.h"

namespace office {

/// The six metrics with their evidence on a day, null for today; WrongUsage for a record that is no BPF
/// edition.
[[nodiscard]] Result<QList<procedure::Finding>> functioningOf(Office& office, RecordId bpf, QDate on = {});

} // namespace office
