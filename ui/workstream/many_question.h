// The question before a step that leads many workstreams or applications to at risk or closed.
#pragma once

#include "ui/desk/prompter.h"
#include "ui/workstream/many_offers.h"

#include <optional>

namespace ui {

/// The first names, then how many more.
QString firstNames(Desk& desk, const std::vector<domain::RecordId>& records);

/// Counts what would go through and names the first of them. Nothing where the offer asks nothing, or where
/// each would be refused.
std::optional<Question> questionBefore(Desk& desk, const ManyOffer& offer, const ManyEntry& entry);

} // namespace ui
