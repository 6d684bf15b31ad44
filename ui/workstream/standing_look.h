// How the standing of one that was asked looks: icon and colour; the word is its label.
#pragma once

#include "core/office/cases/call_standings.h"
#include "ui/look/state_look.h"

namespace ui {

StateLook standingLook(office::Standing standing);
/// The day on which it came to stand so.
QDate standingSince(const domain::Record& answer, office::Standing standing);

} // namespace ui
