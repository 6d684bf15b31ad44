// A register file is let in only after it has proved itself.
#pragma once

#include "core/register/connection.h"
#include "core/register/schema/migrations.h"

namespace registry {

/// Of the contents: pages, foreign keys and journal chain.
enum class Checks {
    First,  ///< before the register is answered
    Beside, ///< while it is read already; Connection::checks() begins them and tells when they are through
    Left,   ///< to the caller, who must let check() follow
};

struct OpenOptions
{
    Access access = Access::Edit;
    Checks checks = Checks::First;
    std::span<const Migration> migrations = registry::migrations();
};

/// Opens an existing register. A foreign, damaged, newer or unknown-shaped file is refused with its bytes
/// untouched; an older one is migrated after a verified copy. A register that is open elsewhere is refused at
/// once: isHeldElsewhere(error) tells, and openCopy() can show it.
support::Result<std::unique_ptr<Connection>> openRegister(const QString& path,
                                                          const OpenOptions& options = {});

/// A new, empty register; an existing file is never overwritten.
support::Result<std::unique_ptr<Connection>> createRegister(const QString& path,
                                                            const OpenOptions& options = {});

/// A register without a file.
support::Result<std::unique_ptr<Connection>>
memoryRegister(std::span<const Migration> migrations = registry::migrations());

/// A private copy of the register, view only; it disappears when closed. The original may be open elsewhere.
support::Result<std::unique_ptr<Connection>>
openCopy(const QString& path, std::span<const Migration> migrations = registry::migrations());

bool isHeldElsewhere(const support::Error& error);
/// The file, or its folder, cannot be written to: it can be viewed.
bool isReadOnly(const support::Error& error);

} // namespace registry
