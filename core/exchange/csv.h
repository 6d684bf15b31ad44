// Comma-separated values as RFC 4180 has them, read strictly and written canonically. The reader is ours,
// because every refusal names line and column, and libcsv and liborcus hand over cells without saying where
// they stand.
#pragma once

#include "core/support/csv_cell.h"
#include "core/support/result.h"

#include <QList>
#include <QStringList>

namespace exchange {

/// UTF-16 code units of one cell.
inline constexpr qsizetype kCellLimit = 1'000'000;
inline constexpr int kColumnLimit = 256;
inline constexpr qsizetype kCellCountLimit = 4'000'000;

/// Why a row, or one cell of it, was not taken.
struct Refusal
{
    int line = 0;   ///< of the file, from 1, where the row begins
    int column = 0; ///< which cell, from 1
    QString reason; ///< translated

    QString sentence() const; ///< "line 4, column 2: ..."
    bool operator==(const Refusal&) const = default;
};

struct CsvRow
{
    int line = 0; ///< of the file, from 1; a cell may span several lines
    QStringList cells;
    bool operator==(const CsvRow&) const = default;
};

struct CsvTable
{
    QStringList header;
    QList<CsvRow> rows;      ///< each with as many cells as the header
    QList<Refusal> refusals; ///< rows with too few or too many cells
    QChar delimiter = u',';
};

/// Takes CR LF, LF and CR, quoted cells with line ends inside, and skips empty lines. The delimiter, where
/// none is given, is what the header row has most of: comma, semicolon or tab. BadInput, naming line and
/// column: a quote inside an unquoted cell, text after a closing quote, a quote never closed (with the line
/// where it opened), no header, an empty or repeated header, a cell or a table over its limit. Linear in the
/// length of the text.
[[nodiscard]] support::Result<CsvTable> parseCsv(const QString& text, QChar delimiter = {});

using support::writeCsv; // what parseCsv() reads from it equals what was given

} // namespace exchange
