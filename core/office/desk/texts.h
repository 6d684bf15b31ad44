// The words of the room, in the language of the person.
#pragma once

#include <QCoreApplication>

namespace office {

/// `n`: the number that a text with %n counts.
inline QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("office", text, nullptr, n);
}

} // namespace office
