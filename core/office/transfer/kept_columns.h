// Where the columns of a list go, as a person matched them once: kept on this computer, not in the register,
// because lists of one source have the same columns in every register.
#pragma once

#include "core/exchange/import_plan.h"

namespace office {

/// Those of a kind, the earliest first; fields that an earlier program had are left out.
QList<exchange::ColumnMatch> keptColumns(const exchange::ImportKind& kind);
/// In the place of an earlier match of the column; an empty field forgets it.
void keepColumn(const exchange::ImportKind& kind, const exchange::ColumnMatch& match);

} // namespace office
