// What texts are sorted by and looked for with.
#pragma once

#include <QString>

namespace registry {

/// Sorting does not look at case or marks: "Élan" stands with "Elan".
QString sortKey(const QString& title);

/// For LIKE … ESCAPE '\': the text anywhere.
QString likePattern(const QString& text);

} // namespace registry
