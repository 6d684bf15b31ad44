// What stands in the place of a person who was erased.
#pragma once

#include <QString>

namespace office {

/// In the place of the name.
QString tombstoneName();
/// Whether a name is one that an erasure left, in whatever language it was done: nobody is reached under it,
/// and a role that it holds is vacant. The record itself keeps it.
bool isTombstone(const QString& name);

} // namespace office
