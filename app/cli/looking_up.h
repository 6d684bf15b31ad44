// What people write on a command line, found in the register's own terms.
#pragma once

#include "app/cli/request.h"
#include "core/document/document.h"

namespace cli {

/// A noun by its key, its ID prefix or its label: "dc-application", "app", "applications".
[[nodiscard]] support::Result<const domain::Noun*> nounNamed(const QString& written);

/// "field=value" from --set and from the last operand.
[[nodiscard]] support::Result<QMap<QString, QString>> writtenFields(const Request& request);

/// Internal where --distribution was left out.
[[nodiscard]] support::Result<document::Distribution> distribution(const Request& request);

} // namespace cli
