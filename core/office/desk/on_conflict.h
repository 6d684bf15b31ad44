// What becomes of a value that is there already where a file says otherwise.
#pragma once

namespace office {

enum class OnConflict {
    Refuse, ///< nothing is stored, and what differs is told
    Keep,   ///< what is there
    Take,   ///< what the file says
};

} // namespace office
