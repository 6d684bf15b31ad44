// Changing several things about a record in one step: its fields, its elements, the parameters of a cycle.
#pragma once

#include "core/office/desk/many.h"
#include "core/office/desk/records.h"

namespace office {

struct Amendment
{
    domain::FieldValues values = {};
    std::vector<domain::Element> elements = {};
    QMap<QString, QString> parameters = {}; ///< of a cycle, by key
};

/// Sorts what a person wrote: fields as readFields takes them; "open-membership=yes",
/// "open-membership.evidence=…" and "open-membership.checked-on=DATE" for the elements of the noun, starting
/// from what `present` says of them; for a cycle also the parameters of its rules.
[[nodiscard]] Result<Amendment> readAmendment(Office& office, const domain::Noun& noun,
                                              const QMap<QString, QString>& written,
                                              const std::vector<domain::Element>& present = {});

/// One transaction: all of it or nothing, and nothing of a trial.
[[nodiscard]] Status amend(Office& office, RecordId id, const Amendment& amendment, Trial trial = Trial::No);

/// The same fields of many records, which may be of several nouns; what is refused is told, one undo takes
/// all back.
[[nodiscard]] Result<DoneToMany> amendMany(Office& office, std::span<const RecordId> records,
                                           const QMap<QString, QString>& written, Trial trial = Trial::No);

} // namespace office
