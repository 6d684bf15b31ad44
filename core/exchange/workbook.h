// A workbook, as Excel and LibreOffice write it, becomes rows of text: in each cell what a person sees there.
// The readers are ours: liborcus 0.17 lets go of what it does not know (errors, texts that are not shared,
// percentages, repeated rows, all but the last paragraph of a cell, that a sheet is hidden), without a word.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/decode.h"
#include "core/exchange/zip_file.h"

#include <optional>

namespace exchange {

struct CellRange
{
    int firstRow = 0; ///< all from 1
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    QString text() const; ///< "B3:B5"
};

/// "A", "Z", "AA"; from 1.
QString columnLetters(int column);

/// One sheet of a workbook.
struct SheetCells
{
    QString name;
    bool isHidden = false;
    QList<CsvRow> rows;             ///< those with something in them; nothing follows the last filled cell
    QList<Refusal> refusals;        ///< formulas whose results the file does not keep
    QList<CellRange> merged;        ///< only the first cell of each has a value
    QList<CellRange> hiddenColumns; ///< columns alone
    QList<int> hiddenRows;          ///< of the filled ones
    std::optional<support::Error> problem; ///< why it has no rows although there is something in it
};

/// More are no workbook of an office.
inline constexpr qsizetype kSheetLimit = 1000;

/// What all sheets of a workbook may hold together.
struct CellBudget
{
    qint64 cells = kCellCountLimit;
    qint64 characters = kFileLimit; ///< as many as a CSV file has bytes at most
};

/// Fills a sheet row by row within the limits of a list (kColumnLimit, kCellLimit, the budget of the
/// workbook), so that no repeated cell becomes a million of them.
class SheetFiller
{
public:
    SheetFiller(SheetCells& sheet, CellBudget& left)
        : m_sheet(sheet)
        , m_left(left)
    {
    }

    /// Rows come in their order. UnusableFile where they do not.
    [[nodiscard]] support::Status beginRow(int row, bool isHidden);
    /// Nothing is done for a text of blanks alone. BadInput, naming the place, over a limit.
    [[nodiscard]] support::Status put(int column, const QString& text, int times = 1);
    /// For a formula alone: nothing is computed here. BadInput where there are too many of them.
    [[nodiscard]] support::Status refuseFormula(int column);
    /// BadInput where that is too much.
    [[nodiscard]] support::Status endRow(int times = 1);

private:
    SheetCells& m_sheet;
    CellBudget& m_left;
    CsvRow m_row;
    bool m_isHidden = false;
};

/// Sheets in the order of their tabs; charts are none. UnusableFile, with a sentence, where the file cannot
/// be read as a workbook at all.
[[nodiscard]] support::Result<QList<SheetCells>> readXlsx(ZipFile& file);
[[nodiscard]] support::Result<QList<SheetCells>> readOds(ZipFile& file);

} // namespace exchange
