// Where the journal's chain ends.
#pragma once

#include <QByteArray>

namespace registry {

/// Printed in every document and backup: a chain that was cut off at its end is told by its shorter count.
struct ChainHead
{
    qint64 count = 0;
    QByteArray hash = {}; ///< 32 bytes, empty for an empty journal
};

} // namespace registry
