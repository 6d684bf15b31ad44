// A table from a file becomes rows for the register: named, parsed, checked; nothing is stored here.
#pragma once

#include "core/domain/noun.h"
#include "core/exchange/csv.h"
#include "core/exchange/date_span.h"
#include "core/exchange/decode.h"

namespace exchange {

/// Where a column of a file goes that is not named after its field's key or label.
struct ImportColumn
{
    const char* header;             ///< compared without regard to case, spaces, hyphens and underscores
    const char* field;              ///< of the noun, or of the kind's facts
    const char* endField = nullptr; ///< where the column holds spans as parseDateSpan reads them
    const char* nothing = nullptr;  ///< a word that says no more than an empty cell
};

/// What a word about the state of a record means.
struct ImportState
{
    const char* word;           ///< key of the choices of the fact "state"
    const char* state;          ///< in which its case is taken over; null: as a case begins
    const char* noun = nullptr; ///< of what was never more than an application
};

/// What a row says of a state.
struct ToldState
{
    QString word;
    QString state;              ///< empty: as a case begins
    const char* noun = nullptr; ///< of what was never more than an application
};

/// A field that has the same value in every row that does not say it itself.
struct ImportConstant
{
    const char* field;
    const char* value;
};

/// What `import --kind` knows.
struct ImportKind
{
    const char* key;  ///< "dynamic-coalitions"
    const char* noun; ///< "dynamic-coalition"
    std::span<const ImportColumn> columns;
    std::span<const domain::Field> facts;    ///< what a row says beside the fields of its noun
    std::span<const char* const> naturalKey; ///< fields or facts; the first is a required one
    std::span<const ImportState> states = {};
    std::span<const char* const> ownStates = {}; ///< keys of its procedure, as exported lists have them
    std::span<const ImportConstant> constants = {};
    const char* label = nullptr; ///< where the noun's plural would say too much
    /// The part of the natural key that only tells namesakes apart, and may change.
    const char* apart = nullptr;
    /// The part of the natural key that a list, or the register, may not tell.
    const char* untold = nullptr;
    bool isOfYearItStarts = false; ///< where a row does not tell its year
    bool isOfRegisters =
        false; ///< nobody else writes such lists: columns are fields and what all records have

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const; ///< translated
    /// None where the row says nothing about its state.
    std::optional<ToldState> stateOf(const domain::FieldValues& rowFacts) const;
    /// What a person may say of a state that a list does not tell; null where it has none.
    const domain::Vocabulary* stateWords() const;
};

/// First those of which others write lists, then one for every noun left.
std::span<const ImportKind> importKinds();
/// By its key or by its noun; null for a kind nobody knows.
const ImportKind* importKind(const QString& key);

struct ImportRow
{
    int line = 0;
    domain::FieldValues values; ///< of the noun, as far as the file has columns for them; null when empty
    domain::FieldValues facts; ///< a coalition's "state" and "as-of", a milestone's "cycle"; others are facts
                               ///< about the record that a Record field names
    QString naturalKey;
    bool hasRoughDay = false; ///< of a field, of which only the year or the month is told
};

struct ImportPlan
{
    const ImportKind* kind = nullptr;
    QList<ImportRow> rows;
    QList<Refusal> refusals;   ///< in the order of their lines
    QStringList header;        ///< all columns of the file
    QStringList unusedHeaders; ///< those that this kind does not keep
    QStringList remarks;       ///< sentences about how the file was read
    QString encoding;          ///< in which it was read; empty for a spreadsheet, which says it itself
    bool isEncodingDoubtful = false;
    QString sample;           ///< lines that show whether that was right; empty where all is ASCII
    QString sheet;            ///< which one was read; empty for a file of text
    QString untoldState = {}; ///< word for what is new where the list does not tell it; empty: to be asked

    qsizetype refusedRowCount() const; ///< a row may be refused for several cells
};

/// What a person says of a column whose name no field has.
struct ColumnMatch
{
    QString header; ///< compared as headers are
    QString field;  ///< key
};

/// What a person says about a file that it does not say itself.
struct ListReading
{
    QString encoding = {}; ///< of a file of text; empty: found out
    QString sheet = {};    ///< of a spreadsheet; empty: the first one shown that has something in it
    DateOrder dateOrder = DateOrder::Unknown;
    QList<ColumnMatch> matches = {}; ///< two columns of one text are joined in this order
    QString untoldState = {};        ///< of records that are new where the list does not tell it
};

/// BadInput: a column is missing that the kind cannot do without, or two columns lead to the same field. Rows
/// that cannot be taken (a value refused by domain::parseValue, a required cell empty, an end before its
/// start, the same natural key as an earlier line) are refusals of the plan; blank rows are passed over.
/// WrongUsage: a match with a field that the kind has not, or a state that it does not know.
[[nodiscard]] support::Result<ImportPlan> planImport(const ImportKind& kind, const CsvTable& table,
                                                     const ListReading& reading = {});

/// decode and parseCsv, or readSheet for an .xlsx or .ods, and planImport in one step; UnusableFile for a
/// PDF, a text document and the like, with a sentence that names it. NotFound: a sheet that is not there.
[[nodiscard]] support::Result<ImportPlan> planImport(const ImportKind& kind, const QByteArray& file,
                                                     const ListReading& reading = {});

/// What can be matched: the columns that no field takes by itself, and the fields there are.
[[nodiscard]] support::Result<QStringList> unknownHeaders(const ImportKind& kind, const QByteArray& file,
                                                          const ListReading& reading = {});
QList<const domain::Field*> importFields(const ImportKind& kind);

/// The key by which a stored record and a row of a file are known to be the same; letter case does not count.
QString naturalKey(const ImportKind& kind, const domain::FieldValues& values,
                   const domain::FieldValues& facts = {});

} // namespace exchange
