// The sheet of an .xlsx or .ods file that holds the list, as the same table a CSV file becomes.
#pragma once

#include "core/exchange/csv.h"

namespace exchange {

/// By how it begins; refuseOtherFormats says what else begins so.
bool isSpreadsheet(const QByteArray& file);

struct ReadSheet
{
    CsvTable
        table; ///< lines are the rows of the sheet; its remarks say which sheet, and what is unlike paper
    QString name;
};

/// The sheet of that name, or the first one shown that has something in it; hidden rows and columns are read
/// and told. Rows with a formula whose result the file does not keep are refused. NotFound: no such sheet.
/// UnusableFile and BadInput as readXlsx, readOds and tableOf say.
[[nodiscard]] support::Result<ReadSheet> readSheet(const QByteArray& file, const QString& name = {},
                                                   const IsHeader& isHeader = {});

struct SheetNames
{
    QStringList all;    ///< those with something in them, in the order of their tabs
    QStringList hidden; ///< of these
    QString usual;      ///< the one that is read when none is named
};

/// Empty for a file of text.
[[nodiscard]] support::Result<SheetNames> sheetNames(const QByteArray& file);

} // namespace exchange
