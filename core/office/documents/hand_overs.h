// What the register knows that somebody needs who takes over the desk, or one workstream of it.
#pragma once

#include "core/document/hand_over.h"
#include "core/office/desk/office.h"

namespace office {

struct HandOverOrder
{
    QString stream = {};     ///< "DC": only what is of this kind; empty for all
    QString workstream = {}; ///< readable ID: only this one, with all that belongs to it
};

/// As it is today. WrongUsage: it is something else than a workstream.
[[nodiscard]] Result<document::Document> handOver(Office& office, const HandOverOrder& order = {});

} // namespace office
