// A field of a noun: what it is called, what it may hold, which clause asks for it. Forms, the command line,
// imports, exports and the register's columns are all made from these tables.
#pragma once

#include "core/domain/fact.h"
#include "core/domain/vocabulary.h"
#include "core/support/result.h"

namespace domain {

struct Field
{
    FieldKey key;      ///< kebab-case; the register's column is the same with underscores
    const char* label; ///< English source text
    FieldType type = key.type;
    bool isRequired = false;
    const Vocabulary* choices = nullptr;
    const char* refersTo = nullptr; ///< for FieldType::Record: the key of the noun
    const char* clause = nullptr;   ///< the source clause that asks for it, where one does
    const char* hint = nullptr;     ///< what to write, for the form
    bool isPersonal = false;        ///< erased with the person; shown only as visibility allows

    QString keyText() const { return QString::fromLatin1(key.text); }
    QString labelText() const; ///< translated
    QString hintText() const;  ///< translated
    QString column() const;
};

/// The value for what a person or a file wrote; an empty text is null. FieldType::Record is left as text for
/// the office, which knows the records. Refusals name the field and what was expected.
[[nodiscard]] support::Result<QVariant> parseValue(const Field& field, const QString& written);

/// The value as a person reads it: labels of choices, "yes"/"no", short dates.
QString displayValue(const Field& field, const QVariant& value);

/// The value as files and the command line write it: keys, ISO dates.
QString plainValue(const Field& field, const QVariant& value);

} // namespace domain
