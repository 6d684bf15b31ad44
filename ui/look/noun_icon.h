// Which icon stands for which kind of record.
#pragma once

#include <QString>

namespace ui {

/// The name of an icon, for icon(); nouns without a picture of their own share one.
QString nounIcon(const QString& noun);

} // namespace ui
