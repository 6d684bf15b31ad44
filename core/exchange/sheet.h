// The files that a list becomes besides CSV.
#pragma once

#include "core/domain/sheet.h"

#include <QDateTime>

namespace exchange {

using domain::Sheet;
using domain::SheetColumn;

/// An array of objects in one document; dates ISO, numbers and yes/no as such, what is not known null.
QByteArray toJson(const Sheet& sheet);

/// One worksheet: header row frozen, filterable; dates as dates, numbers as numbers, everything else as text
/// that no program computes. The same sheet and `createdAt` give the same bytes. UnusableFile where the
/// temporary folder cannot be written.
[[nodiscard]] support::Result<QByteArray> toXlsx(const Sheet& sheet, const QDateTime& createdAt);

} // namespace exchange
