// What a title says of which meeting of the MAG in its cycle it is.
#pragma once

#include <QString>

namespace domain {

/// 1 for “First open consultations and MAG meeting”, “MAG Meeting I”, “1st virtual MAG meeting”; 0 where the
/// title counts nothing (“MAG call on the first draft programme”) or more than a cycle has, as what counts
/// from the first MAG on.
int magMeetingOrdinal(const QString& title);

} // namespace domain
