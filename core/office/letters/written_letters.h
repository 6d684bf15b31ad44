// What was written before, of one kind and about the same thing.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct Written
{
    QDate sentOn;       ///< of the last one that went out
    QDate answerBy;     ///< the day that it names for an answer, unless one has come
    bool waits = false; ///< one is kept and has not gone out
};

/// Among the letters of a record; those that went out before `since` were about something else, as are those
/// of another call.
Written written(const std::vector<domain::Record>& letters, const QString& kind, QDate since, RecordId call);

} // namespace office
