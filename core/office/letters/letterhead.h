// What stands above and below letters, as the register has it.
#pragma once

#include "core/office/desk/office.h"

namespace office {

/// The record of it, the oldest where there are several; nothing where none was set.
[[nodiscard]] Result<std::optional<domain::Record>> letterhead(Office& office);

/// Who signs, as the letterhead has it. Who is at the desk may be known by the name of an account alone,
/// which signs nothing.
struct Signature
{
    QString name;         ///< empty: its line stays free
    QString function;     ///< empty: none, where a name signs
    QString organization; ///< whose name stands at the head

    /// Name and function, each on a line of its own.
    QString text() const { return function.isEmpty() ? name : name + u'\n' + function; }
    /// The first line with a word on it.
    QString firstLine() const { return name.isEmpty() ? function : name; }
};
[[nodiscard]] Result<Signature> signatureOf(Office& office);

/// The record of it, made where none was set: what the form of the window changes.
[[nodiscard]] Result<RecordId> letterheadToSet(Office& office);

} // namespace office
