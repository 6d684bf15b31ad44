// What people write on a command line, found in the register's own terms.
#pragma once

#include "app/cli/request.h"
#include "core/document/document.h"
#include "core/office/desk/many.h"

namespace cli {

/// A noun by its key, its ID prefix or its label: "dc-application", "app", "applications".
[[nodiscard]] support::Result<const domain::Noun*> nounNamed(const QString& written);

/// "field=value" from --set and from the last operand.
[[nodiscard]] support::Result<QMap<QString, QString>> writtenFields(const Request& request);

/// What --where asks of each record.
[[nodiscard]] support::Result<QMap<QString, QString>> wherePairs(const Request& request);
/// The records that --kind, --cycle and --where mean, by title; in the place of an ID.
[[nodiscard]] support::Result<std::vector<office::RecordId>> chosen(const Request& request,
                                                                    office::Office& office);
/// WrongUsage: an option for many records goes with one.
[[nodiscard]] support::Status mustBeOfMany(const Request& request);
office::Trial trial(const Request& request);
/// What was done to each of them and what was refused, with its reasons.
[[nodiscard]] support::Result<Answer> told(office::Office& office, const office::DoneToMany& done);

/// What --distribution says; where it was left out, what the command takes for itself.
[[nodiscard]] support::Result<document::Distribution>
distribution(const Request& request, document::Distribution ifLeftOut = document::Distribution::Internal);
/// The same, as who reads the answer.
[[nodiscard]] support::Result<domain::Audience> audience(const Request& request);

/// The code that --language says, else that of the program. WrongUsage for one that no document can be in.
[[nodiscard]] support::Result<QString> language(const Request& request);

} // namespace cli
