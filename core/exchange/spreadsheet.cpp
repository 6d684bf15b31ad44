#include "core/exchange/spreadsheet.h"

#include "core/exchange/other_formats.h"
#include "core/exchange/texts.h"
#include "core/exchange/workbook.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

constexpr qsizetype kPlacesTold = 10;

Result<QList<SheetCells>> readWorkbook(const QByteArray& file)
{
    DESK_TRY(refuseOtherFormats(file));
    DESK_ASSIGN(ZipFile zip, ZipFile::open(file));
    DESK_ASSIGN(const auto sheets, zip.has(u"[Content_Types].xml"_s) ? readXlsx(zip) : readOds(zip));
    if (sheets.isEmpty())
        return fail(ErrorCode::UnusableFile, tr("The file has no sheet with cells."));
    return sheets;
}

bool hasSomething(const SheetCells& sheet) { return !sheet.rows.isEmpty() || sheet.problem; }

/// Hidden ones are read only when they are named, even where nothing else has something in it.
const SheetCells& usualSheet(const QList<SheetCells>& sheets)
{
    const auto isShown = [](const SheetCells& sheet) { return !sheet.isHidden; };
    const auto isList = [&](const SheetCells& sheet) { return isShown(sheet) && hasSomething(sheet); };
    if (const auto list = std::ranges::find_if(sheets, isList); list != sheets.end())
        return *list;
    const auto shown = std::ranges::find_if(sheets, isShown);
    return shown == sheets.end() ? sheets.front() : *shown;
}

QString listed(const QStringList& places)
{
    QStringList told = places.first(std::min(places.size(), kPlacesTold));
    if (places.size() > kPlacesTold)
        told << u"…"_s;
    return support::listed(told);
}

Result<const SheetCells*> sheetNamed(const QList<SheetCells>& sheets, const QString& name)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const SheetCells& sheet : sheets)
            if (sheet.name.compare(name, sensitivity) == 0)
                return &sheet;
    QStringList names;
    for (const SheetCells& sheet : sheets)
        names << tr("“%1”").arg(support::excerpt(sheet.name));
    return fail(ErrorCode::NotFound,
                tr("The file has no sheet “%1”; it has: %2.").arg(support::excerpt(name), listed(names)));
}

/// "5", "7–9".
QStringList ranges(const QList<int>& numbers)
{
    QStringList texts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        texts << (last == i ? QString::number(numbers[i])
                            : QString::number(numbers[i]) + u'–' + QString::number(numbers[last]));
        i = last + 1;
    }
    return texts;
}

QString remarkOnSheets(const QList<SheetCells>& sheets, const SheetCells& read)
{
    QStringList others;
    for (const SheetCells& sheet : sheets)
        if (&sheet != &read && hasSomething(sheet))
            others << (sheet.isHidden ? tr("“%1” (hidden)") : tr("“%1”")).arg(support::excerpt(sheet.name));
    const QString name = support::excerpt(read.name);
    return others.isEmpty() ? QString()
                            : tr("Only the sheet “%1” was read, not: %2.").arg(name, listed(others));
}

/// What of a list on paper would look different.
QStringList remarksOn(const SheetCells& sheet, int headerLine)
{
    QStringList remarks;
    QList<int> hiddenRows = sheet.hiddenRows;
    hiddenRows.removeIf([&](int row) { return row <= headerLine; });
    if (!hiddenRows.isEmpty())
        remarks << tr("Hidden rows are read too: %1.").arg(listed(ranges(hiddenRows)));
    qsizetype widest = 0;
    for (const CsvRow& row : sheet.rows)
        widest = std::max(widest, row.cells.size());
    QStringList columns;
    for (const CellRange& hidden : sheet.hiddenColumns)
        if (hidden.firstColumn <= widest)
            columns << (hidden.firstColumn == hidden.lastColumn
                            ? columnLetters(hidden.firstColumn)
                            : columnLetters(hidden.firstColumn) + u'–' + columnLetters(hidden.lastColumn));
    if (!columns.isEmpty())
        remarks << tr("Hidden columns are read too: %1.").arg(listed(columns));
    QStringList merged;
    for (const CellRange& range : sheet.merged)
        if (range.lastRow > headerLine)
            merged << range.text();
    if (!merged.isEmpty())
        remarks << tr("Merged cells count as their first one, the others as empty: %1.").arg(listed(merged));
    return remarks;
}

/// What stands above the header may be computed; of a row below it every cell counts.
void refuseUncomputed(const SheetCells& sheet, CsvTable& table)
{
    QSet<int> lines;
    for (const Refusal& refusal : sheet.refusals) {
        if (refusal.line <= table.headerLine)
            continue;
        table.refusals << refusal;
        lines << refusal.line;
    }
    table.rows.removeIf([&](const CsvRow& row) { return lines.contains(row.line); });
}

} // namespace

bool isSpreadsheet(const QByteArray& file) { return file.startsWith("PK\x03\x04"); }

Result<ReadSheet> readSheet(const QByteArray& file, const QString& name, const IsHeader& isHeader)
{
    DESK_ASSIGN(const auto sheets, readWorkbook(file));
    const SheetCells* sheet = &usualSheet(sheets);
    if (!name.isEmpty()) {
        DESK_ASSIGN(sheet, sheetNamed(sheets, name));
    }
    if (sheet->problem)
        return fail(*sheet->problem);
    DESK_ASSIGN(CsvTable table, tableOf(sheet->rows, isHeader));
    refuseUncomputed(*sheet, table);
    QStringList remarks = remarksOn(*sheet, table.headerLine);
    if (const QString which = remarkOnSheets(sheets, *sheet); !which.isEmpty())
        remarks.prepend(which);
    table.remarks = remarks + table.remarks;
    return ReadSheet{std::move(table), sheet->name};
}

Result<SheetNames> sheetNames(const QByteArray& file)
{
    if (!isSpreadsheet(file))
        return SheetNames();
    DESK_ASSIGN(const auto sheets, readWorkbook(file));
    SheetNames names{.all = {}, .hidden = {}, .usual = usualSheet(sheets).name};
    for (const SheetCells& sheet : sheets) {
        if (!hasSomething(sheet))
            continue;
        names.all << sheet.name;
        if (sheet.isHidden)
            names.hidden << sheet.name;
    }
    return names;
}

} // namespace exchange
