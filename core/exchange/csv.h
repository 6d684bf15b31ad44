// Comma-separated values as RFC 4180 has them and as programs for tables write them, written canonically. The
// reader is ours, because every refusal names line and column, and libcsv hands over cells without saying
// where they stand.
#pragma once

#include "core/support/csv_cell.h"
#include "core/support/result.h"

#include <QList>
#include <QStringList>

#include <functional>

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
    int line = 0; ///< of the file, from 1; a cell may span several lines. Of a sheet: the row
    QStringList cells;
    bool operator==(const CsvRow&) const = default;
};

struct CsvTable
{
    QStringList header;
    QList<CsvRow> rows;      ///< each with as many cells as the header
    QList<Refusal> refusals; ///< rows with filled cells that no column has, and rows not divided at all
    QStringList remarks;     ///< sentences about what was taken although it could be meant otherwise
    QChar delimiter = u',';  ///< null: the cells come from a sheet
    int headerLine = 0;
};

/// Whether these cells can name the columns of what is expected.
using IsHeader = std::function<bool(const QStringList&)>;

/// Takes CR LF, LF and CR, quoted cells with line ends inside, and skips empty lines. Empty cells at the end
/// of a line, too many or too few, mean nothing. The delimiter, where none is given, is what a first line
/// "sep=;" says, or what the header has most of: comma, semicolon or tab. The header is the first of the
/// first lines that `isHeader` knows, or the first line. A quotation mark inside an unquoted cell is taken as
/// it stands, with a remark. BadInput, naming line and column: text after a closing quote, a quote never
/// closed (with the line where it opened), no header, an empty or repeated header, a cell or a table over its
/// limit. Linear in the length of the text.
[[nodiscard]] support::Result<CsvTable> parseCsv(const QString& text, QChar delimiter = {},
                                                 const IsHeader& isHeader = {});

/// The same from rows of a sheet, which stand in its columns already: a column without a name is passed over
/// where nothing else stands in it.
[[nodiscard]] support::Result<CsvTable> tableOf(QList<CsvRow> rows, const IsHeader& isHeader = {});

using support::writeCsv; // what parseCsv() reads from it equals what was given

} // namespace exchange
