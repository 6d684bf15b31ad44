// A list as plain values, and the files it becomes.
#pragma once

#include "core/domain/field.h"
#include "core/exchange/csv.h"

#include <QDateTime>

namespace exchange {

struct SheetColumn
{
    QString key;   ///< kebab-case, as CSV and JSON name it
    QString label; ///< translated, as XLSX heads it
    domain::FieldType type = domain::FieldType::Line;
    const domain::Vocabulary* choices = nullptr; ///< labels for XLSX; CSV and JSON keep the keys
};

struct Sheet
{
    QString title;
    QList<SheetColumn> columns;
    QList<QVariantList> rows; ///< one value, as domain::FieldValues holds it, for each column; null is empty
};

SheetColumn sheetColumn(const domain::Field& field);

QByteArray toCsv(const Sheet& sheet, ByteOrderMark mark = ByteOrderMark::No);

/// An array of objects in one document; dates ISO, numbers and yes/no as such, what is not known null.
QByteArray toJson(const Sheet& sheet);

/// One worksheet: header row frozen, filterable; dates as dates, numbers as numbers, everything else as text
/// that no program computes. The same sheet and `createdAt` give the same bytes. UnusableFile where the
/// temporary folder cannot be written.
[[nodiscard]] support::Result<QByteArray> toXlsx(const Sheet& sheet, const QDateTime& createdAt);

} // namespace exchange
