#include "core/exchange/sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

namespace {

QString plainCell(const SheetColumn& column, const QVariant& value)
{
    return domain::plainValue(domain::Field{.key = "", .label = "", .type = column.type}, value);
}

QJsonValue jsonCell(const SheetColumn& column, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    default:
        return value.isNull() ? QJsonValue() : QJsonValue(plainCell(column, value));
    }
}

} // namespace

SheetColumn sheetColumn(const domain::Field& field)
{
    return {field.keyText(), field.labelText(), field.type, field.choices};
}

QByteArray toCsv(const Sheet& sheet, ByteOrderMark mark)
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
    return writeCsv(header, rows, mark);
}

QByteArray toJson(const Sheet& sheet)
{
    QJsonArray rows;
    for (const QVariantList& values : sheet.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            row.insert(sheet.columns[i].key, jsonCell(sheet.columns[i], values.value(i)));
        rows << row;
    }
    return QJsonDocument(rows).toJson();
}

} // namespace exchange
