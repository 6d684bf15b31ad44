// What people write on a command line, found in the register's own terms.
#pragma once

#include "app/cli/request.h"
#include "core/document/document.h"

namespace cli {

/// A noun by its key, its ID prefix or its label: "dc-application", "app", "applications".
[[nodiscard]] support::Result<const domain::Noun*> nounNamed(const QString& written);

/// "field=value" from --set and from the last operand.
[[nodiscard]] support::Result<QMap<QString, QString>> writtenFields(const Request& request);

/// What --distribution says; where it was left out, what the command takes for itself.
[[nodiscard]] support::Result<document::Distribution>
distribution(const Request& request, document::Distribution ifLeftOut = document::Distribution::Internal);
/// The same, as who reads the answer.
[[nodiscard]] support::Result<domain::Audience> audience(const Request& request);

/// The code that --language says, else that of the program. WrongUsage for one that no document can be in.
[[nodiscard]] support::Result<QString> language(const Request& request);

} // namespace cli
