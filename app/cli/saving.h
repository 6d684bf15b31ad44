// Files that commands write.
#pragma once

#include "app/cli/request.h"
#include "core/document/document.h"

namespace cli {

/// The ending of a file's name in lower case, "pdf".
QString endingOf(const QString& path);

/// Refused where --output has another ending than these.
[[nodiscard]] support::Status mustEndWith(const Request& request, const QStringList& endings);

/// Writes the file that --output names, whole or not at all; never over the register. The answer tells its
/// place.
[[nodiscard]] support::Result<Answer> save(const Request& request, const QByteArray& content);

/// The document in the form that the ending of --output asks for: pdf, odt, html or md. What no font can draw
/// is told before it is made, as the window does.
[[nodiscard]] support::Result<Answer> pressAndSave(const Request& request, document::Document document);

} // namespace cli
