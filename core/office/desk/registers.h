// Registers as files: a new one, an existing one, and keeping them safe.
#pragma once

#include "core/office/desk/office.h"
#include "core/register/opening.h"

namespace office {

using registry::Access;
using registry::isHeldElsewhere;
using registry::isReadOnly;

struct FirstCycle
{
    int year = 0;
    int number = 0;
    QDate starts;
    QDate ends;
    QString place;
};

/// Writes a new register with its first cycle; an existing file is never overwritten.
[[nodiscard]] Result<std::unique_ptr<Office>> newRegister(const QString& path, const FirstCycle& cycle,
                                                          const support::Clock& clock);
[[nodiscard]] Result<std::unique_ptr<Office>> openRegister(const QString& path, const support::Clock& clock,
                                                           Access access = Access::Edit);
/// For the window: to be read at once, while its contents are checked beside it (Office::isBeingChecked).
[[nodiscard]] Result<std::unique_ptr<Office>> openRegisterToRead(const QString& path,
                                                                 const support::Clock& clock);
/// A private copy to look at, while the register itself may be open elsewhere: isHeldElsewhere(error) tells.
[[nodiscard]] Result<std::unique_ptr<Office>> openCopy(const QString& path, const support::Clock& clock);
/// A register in memory, without cycles: for tests.
[[nodiscard]] Result<std::unique_ptr<Office>> memoryOffice(const support::Clock& clock);

struct CheckReport
{
    bool isSound = true;
    bool isSearchSound = true; ///< also where it has just been made again
    QStringList lines;         ///< one sentence a finding, or one that all is well
};
/// Pages, foreign keys, journal chain, every row against its history, attached files, and that every case's
/// state exists in its procedure. An index of the search that is not sound is made again where the register
/// is open for editing.
[[nodiscard]] Result<CheckReport> checkRegister(Office& office);
/// A verified copy.
[[nodiscard]] Status backUp(Office& office, const QString& path);

} // namespace office
