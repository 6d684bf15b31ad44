// A field of a noun: what it is called, what it may hold, which clause asks for it. Forms, the command line,
// imports, exports and the register's columns are all made from these tables.
#pragma once

#include "core/domain/vocabulary.h"
#include "core/support/result.h"

#include <QMap>
#include <QVariant>

namespace domain {

enum class FieldType {
    Line,    ///< one line, at most support::kLineLimit
    Note,    ///< several lines, at most support::kNoteLimit
    Date,    ///< a calendar day
    Year,    ///< 1900 to 2199
    Count,   ///< a whole number from 0
    YesNo,   ///< yes, no, or not known
    Choice,  ///< a term of `choices`
    Choices, ///< several terms of `choices`, kept as their keys in the vocabulary's order, blanks between
    Offset,  ///< whole days from another day; negative is before it
    Record,  ///< another record, by its readable ID
    Url,     ///< http or https; kept as text, opened only when a person asks
    Email,
};

/// Kept as an integer: years, counts, and records by their number.
constexpr bool isWholeNumber(FieldType type)
{
    return type == FieldType::Year || type == FieldType::Count || type == FieldType::Offset ||
           type == FieldType::Record;
}

struct Field
{
    const char* key;   ///< kebab-case; the register's column is the same with underscores
    const char* label; ///< English source text
    FieldType type = FieldType::Line;
    bool isRequired = false;
    const Vocabulary* choices = nullptr;
    const char* refersTo = nullptr; ///< for FieldType::Record: the key of the noun
    const char* clause = nullptr;   ///< the source clause that asks for it, where one does
    const char* hint = nullptr;     ///< what to write, for the form
    bool isPersonal = false;        ///< erased with the person; shown only as visibility allows

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const; ///< translated
    QString hintText() const;  ///< translated
    QString column() const;
};

/// Values by field key: QString, QDate, qint64 (Year, Count, Offset, Record), bool; a missing or null value
/// is "not known".
using FieldValues = QMap<QString, QVariant>;

/// The value for what a person or a file wrote; an empty text is null. FieldType::Record is left as text for
/// the office, which knows the records. Refusals name the field and what was expected.
[[nodiscard]] support::Result<QVariant> parseValue(const Field& field, const QString& written);

/// The value as a person reads it: labels of choices, "yes"/"no", short dates.
QString displayValue(const Field& field, const QVariant& value);

/// The value as files and the command line write it: keys, ISO dates.
QString plainValue(const Field& field, const QVariant& value);

} // namespace domain
