// What the history of a damaged file still tells.
#pragma once

#include "core/register/journal.h"

namespace registry {

struct StepsSince
{
    bool isWhole = false; ///< it is the history that the head ends, and every later step can be read
    std::vector<JournalEntry> steps; ///< after the head, the newest first
};
/// The steps that a damaged register has and a backup, whose head it is, has not.
support::Result<StepsSince> stepsSince(const QString& damagedPath, const ChainHead& head);

} // namespace registry
