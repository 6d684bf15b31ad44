#include "core/domain/sheet.h"

#include "core/support/text.h"

namespace domain {

SheetColumn sheetColumn(const Field& field)
{
    return {field.keyText(), field.labelText(), field.type, field.choices, {}};
}

QString shownCell(const SheetColumn& column, const QVariant& value)
{
    if (value.userType() == QMetaType::QDate)
        return support::shortDate(value.toDate());
    if (const auto label = column.labels.constFind(value.toString()); label != column.labels.cend())
        return *label;
    const bool isOfKeys = column.type == FieldType::Choice || column.type == FieldType::Choices;
    if (isOfKeys && !column.choices)
        return value.toString();
    return displayValue(Field{.key = "", .label = "", .type = column.type, .choices = column.choices}, value);
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
