#include "core/domain/sheet.h"

namespace domain {

SheetColumn sheetColumn(const Field& field)
{
    return {field.keyText(), field.labelText(), field.type, field.choices};
}

QString plainCell(const SheetColumn& column, const QVariant& value)
{
    return plainValue(Field{.key = "", .label = "", .type = column.type}, value);
}

QByteArray toCsv(const Sheet& sheet, support::ByteOrderMark mark)
{
    QStringList header;
    for (const SheetColumn& column : sheet.columns)
        header << column.key;
    QList<QStringList> rows;
    for (const QVariantList& values : sheet.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            cells << plainCell(sheet.columns[i], values.value(i));
        rows << cells;
    }
    return support::writeCsv(header, rows, mark);
}

} // namespace domain
