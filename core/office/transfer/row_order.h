// In which order the rows of a list are stored.
#pragma once

#include "core/exchange/import_plan.h"

namespace office {

/// Places of the rows, so that what a row names by ID or by name, and an earlier edition of its theme, come
/// before it; else as they stand. Rows that name each other in a circle come last.
QList<qsizetype> rowOrder(const exchange::ImportPlan& plan);

} // namespace office
