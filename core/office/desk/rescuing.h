// A damaged register: what can still be read of it becomes a new one.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct RescueReport
{
    QStringList lines; ///< one sentence each: what is in the new register, and from where
    QStringList lost;  ///< what is known to be missing, one each
};
/// Writes `newPath`, which nothing has yet, and has it checked; the damaged file is only read.
[[nodiscard]] Result<RescueReport> rescue(const QString& path, const QString& newPath,
                                          const support::Clock& clock, const QString& actor = {});

} // namespace office
