// What a focal point does with a register, deed by deed, as the command line does it: opened, done, closed.
#pragma once

#include "core/office/desk/registers.h"
#include "tests/faults/disk.h"
#include "tests/faults/power.h"

#include <functional>

namespace faults {

/// What the program must not do without; taken away to see that it would be missed.
enum class Without { Nothing, Syncs, Journal };

struct Deed
{
    const char* name;
    std::function<support::Status(office::Office&)> act;
    /// What is done with a register that is closed.
    std::function<support::Status(const QString& folder)> actOnFiles = {};
};

/// A deed in a folder, and what is there before and after it as tellWhatIsThere() says it.
struct Stage
{
    Deed deed;
    std::string folder; ///< where it was done
    Files before;
    QByteArray was;
    QByteArray is;
    std::vector<Operation> done = {};
};
using Story = std::vector<Stage>; ///< each in the folder that the one before has left

/// Adding, a step, an import that does not fit into memory, a file, undo, a merge, a backup, erasing.
Story tellWork(Without without = Without::Nothing);
/// A register of the version before.
Story tellMigration(Without without = Without::Nothing);
/// A backup that is put in the place of the register.
Story tellRestore(Without without = Without::Nothing);

/// The register in the folder, opened and left again.
support::Status perform(const Deed& deed, const QString& folder, Without without = Without::Nothing);

/// By the program's own opening, and by everything `check` looks at; the same of every copy that has its
/// name. The answer differs where records differ, or a copy that was asked for is not there.
support::Result<QByteArray> tellWhatIsThere(const QString& folder);

QString registerIn(const QString& folder);

} // namespace faults
