// Keeping records: adding, changing, removing, reading and finding them, whatever their noun.
#pragma once

#include "core/office/desk/writing.h"

namespace office {

/// Values by field key as a person or a file wrote them → typed values; readable IDs are resolved, an unknown
/// field is refused by name. An empty text clears the field.
[[nodiscard]] Result<domain::FieldValues> readFields(Office& office, const domain::Noun& noun,
                                                     const QMap<QString, QString>& written);

/// Adds a record and opens its case where the noun has a procedure. Refused when a required field is empty.
[[nodiscard]] Result<RecordId> addRecord(Office& office, const Draft& draft);
[[nodiscard]] Result<RecordId> addCycle(Office& office, const domain::FieldValues& values);
/// Only the given fields change. One Ctrl+Z takes it back.
[[nodiscard]] Status changeFields(Office& office, RecordId id, const domain::FieldValues& values);
/// Refused while other records refer to it, naming them.
[[nodiscard]] Status removeRecord(Office& office, RecordId id);

[[nodiscard]] Result<domain::Record> readRecord(Office& office, RecordId id);
/// By readable ID ("dc-dcad", "app-12") or, where it is unique, by acronym.
[[nodiscard]] Result<RecordId> findRecord(Office& office, const QString& idText);
/// All records of a noun, by title.
[[nodiscard]] Result<std::vector<domain::Record>> recordsOf(Office& office, const QString& noun);
/// The records of a noun that belong to a parent, the newest first.
[[nodiscard]] Result<std::vector<domain::Record>> childrenOf(Office& office, RecordId parent,
                                                             const QString& noun);

/// Every element of the record's noun, in the noun's order, answered or not.
[[nodiscard]] Result<std::vector<domain::Element>> elementsOf(Office& office, RecordId id);
[[nodiscard]] Status judgeElement(Office& office, RecordId id, const domain::Element& element);

} // namespace office
