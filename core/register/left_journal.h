// What a stopped program left beside a register: whether it belongs to it.
#pragma once

#include "core/support/result.h"

#include <QString>

#include <functional>

namespace registry {

class Connection;

/// A rollback journal names no file: SQLite plays it into whatever has the register's name by then. So before
/// it may, the register must be unsound without it and sound with it, or be the journal's own next state. A
/// journal that fits nothing is moved aside where the register is whole without it, and that is answered as a
/// failure which says so once; where it is whole neither way nothing is touched. Nothing to do without a
/// journal. Nothing is asked of the file before `isRegister` has passed. A file that
/// somebody has open is left alone: it is refused later.
support::Status settleLeftJournal(const QString& registerPath,
                                  const std::function<support::Status(Connection&)>& isRegister);

} // namespace registry
