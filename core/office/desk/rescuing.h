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

/// What stood in a form when its register could not be written any more.
struct TypedText
{
    QString record; ///< its readable ID
    QString noun;
    QString field;
    QString written;
};
/// Writes `newPath`, which nothing has yet: what lies at the register's path, where that is sound and has the
/// records, else the newest backup that is and has them, with what was typed in it as commands of its own.
/// Its lines say which of them it is; `lost` is what could not be stored.
[[nodiscard]] Result<RescueReport> saveTyped(const QString& registerPath, const QString& newPath,
                                             const std::vector<TypedText>& typed,
                                             const support::Clock& clock);

} // namespace office
