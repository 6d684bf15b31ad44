#include "core/exchange/sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

namespace {

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
