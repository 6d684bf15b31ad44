// Who sits at the computer.
#pragma once

#include <QString>

namespace support {

/// As the session says or else the computer's list of users; empty where neither knows.
QString userName();

} // namespace support
