// A list as plain values, for whoever shows it or makes a file of it.
#pragma once

#include "core/domain/field.h"
#include "core/support/csv_cell.h"

#include <QHash>

namespace domain {

struct SheetColumn
{
    QString key;   ///< kebab-case, as CSV and JSON name it
    QString label; ///< translated, as XLSX heads it
    FieldType type = FieldType::Line;
    const Vocabulary* choices = nullptr; ///< labels for people; CSV and JSON keep the keys
    QHash<QString, QString> labels = {}; ///< of keys that no vocabulary holds, as those of states
    bool namesRecords = false;           ///< its values are readable IDs, and its labels their titles
    bool isOffered = false;              ///< to be filled in: a workbook offers its choices
};

struct Sheet
{
    QString title;
    QList<SheetColumn> columns;
    QList<QVariantList> rows; ///< one value, as FieldValues holds it, for each column; null is empty
};

SheetColumn sheetColumn(const Field& field);

/// The value as people read it: labels of keys, "yes" and "no", short dates.
QString shownCell(const SheetColumn& column, const QVariant& value);

/// The value as files write it.
QString plainCell(const SheetColumn& column, const QVariant& value);

QByteArray toCsv(const Sheet& sheet, support::ByteOrderMark mark = support::ByteOrderMark::No);

} // namespace domain
