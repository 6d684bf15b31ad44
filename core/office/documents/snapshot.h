// What every document says about the register it was made from, and where a case stood on a day.
#pragma once

#include "core/document/status_report.h"
#include "core/office/cases/cases.h"

namespace office {

/// The last second of the day, whatever the hour: a document of a day is the same whenever it is made.
QDateTime snapshotTime(QDate day);
/// "Register 1a2b3c4d": by its own identity, whatever its file is called.
[[nodiscard]] Result<QString> registerName(Office& office);
/// The journal's last hash in short, with the number of its entry.
[[nodiscard]] Result<QString> headHash(Office& office);

/// After the last step that had happened by the day; nothing before the first one.
std::optional<document::Standing> standingOn(const procedure::Procedure& procedure,
                                             const std::vector<PastStep>& past, QDate day);

} // namespace office
