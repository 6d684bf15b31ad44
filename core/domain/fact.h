// A fact is a field that code reads by name: it carries its noun and its type, so that a misspelt or mistyped
// read does not compile. They are listed in facts.h; the tables of fields are made from them.
#pragma once

#include "core/support/id.h"

#include <QDate>
#include <QMap>
#include <QVariant>

#include <optional>

namespace domain {

using RecordId = support::Id<struct RecordTag>;

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

template <FieldType type>
struct Fact
{
    const char* noun; ///< null: of any noun that has such a field
    const char* key;

    QString keyText() const { return QString::fromLatin1(key); }
};

using LineFact = Fact<FieldType::Line>;
using NoteFact = Fact<FieldType::Note>;
using DateFact = Fact<FieldType::Date>;
using YearFact = Fact<FieldType::Year>;
using CountFact = Fact<FieldType::Count>;
using YesNoFact = Fact<FieldType::YesNo>;
using ChoiceFact = Fact<FieldType::Choice>;
using ChoicesFact = Fact<FieldType::Choices>;
using OffsetFact = Fact<FieldType::Offset>;
using RecordFact = Fact<FieldType::Record>;
using UrlFact = Fact<FieldType::Url>;
using EmailFact = Fact<FieldType::Email>;

/// What a table of fields calls a field by: a fact, which says its type too, or a word that only tables use.
struct FieldKey
{
    const char* text;
    FieldType type = FieldType::Line;
    const char* noun = nullptr; ///< of the fact, where it names one

    constexpr FieldKey(const char* word)
        : text(word)
    {
    }
    template <FieldType factType>
    constexpr FieldKey(Fact<factType> fact)
        : text(fact.key)
        , type(factType)
        , noun(fact.noun)
    {
    }
    constexpr operator const char*() const { return text; }
};

/// Values by field key: QString, QDate, qint64 (Year, Count, Offset, Record), bool; a missing or null value
/// is "not known".
using FieldValues = QMap<QString, QVariant>;

template <FieldType type>
bool isKnown(const FieldValues& values, Fact<type> fact)
{
    return !values.value(fact.keyText()).isNull();
}

/// In the type of the fact; what is not known is empty, no day, 0 or no record.
template <FieldType type>
auto read(const FieldValues& values, Fact<type> fact)
{
    const QVariant value = values.value(fact.keyText());
    if constexpr (type == FieldType::Date)
        return value.toDate();
    else if constexpr (type == FieldType::YesNo)
        return value.isNull() ? std::nullopt : std::optional(value.toBool());
    else if constexpr (type == FieldType::Record)
        return RecordId(value.toLongLong());
    else if constexpr (isWholeNumber(type))
        return value.toInt();
    else
        return value.toString();
}

} // namespace domain
