#include "core/register/row_values.h"

#include "core/register/sqlite.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

void appendText(QByteArray& json, QByteArrayView text)
{
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (uchar(c) >= 0x20)
            json += c;
        else if (c == '\n')
            json += "\\n";
        else
            json += "\\u00" + QByteArray::number(uchar(c) + 0x100, 16).right(2);
    }
    json += '"';
}

QByteArrayView bytesOf(sqlite3_value* value)
{
    const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
    return {data, sqlite3_value_bytes(value)};
}

QByteArray realAsJson(double real)
{
    const QByteArray digits = QByteArray::number(real, 'g', 17);
    return digits.contains('.') || digits.contains('e') ? digits : digits + ".0";
}

Result<Value> toValue(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return Value();
    case QJsonValue::String:
        return Value(json.toString());
    case QJsonValue::Double:
        // Whole numbers up to 64 bits keep their exact value; the schema's types tell 1 and 1.0 apart.
        if (const QVariant number = json.toVariant(); number.typeId() == QMetaType::LongLong)
            return Value(number.toLongLong());
        return Value(json.toDouble());
    case QJsonValue::Object:
        if (const QJsonValue blob = json[u"blob"_s]; blob.isString())
            return Value(QByteArray::fromBase64(blob.toString().toLatin1()));
        [[fallthrough]];
    default:
        return fail(sqliteError(SQLITE_CORRUPT, u"unreadable value in the journal"_s));
    }
}

} // namespace

void RowValuesWriter::add(QByteArrayView column, sqlite3_value* value)
{
    if (m_json.size() > 1)
        m_json += ',';
    appendText(m_json, column);
    m_json += ':';
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        m_json += "null";
        break;
    case SQLITE_INTEGER:
        m_json += QByteArray::number(qint64(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        m_json += realAsJson(sqlite3_value_double(value));
        break;
    case SQLITE_TEXT:
        appendText(m_json, bytesOf(value));
        break;
    default:
        m_json += "{\"blob\":\"" + bytesOf(value).toByteArray().toBase64() + "\"}";
    }
}

QByteArray RowValuesWriter::result() { return std::move(m_json += '}'); }

Result<std::vector<ColumnValue>> readRowValues(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(sqliteError(SQLITE_CORRUPT, u"unreadable row in the journal"_s));
    const QJsonObject object = document.object();
    std::vector<ColumnValue> values;
    values.reserve(size_t(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member) {
        DESK_ASSIGN(auto value, toValue(member.value()));
        values.push_back({member.key().toUtf8(), std::move(value)});
    }
    return values;
}

Value valueAt(sqlite3_stmt* row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, column)),
                                 sqlite3_column_bytes(row, column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(row, column)),
                          sqlite3_column_bytes(row, column));
    default:
        return {};
    }
}

void bindValue(Statement& statement, const QByteArray& parameter, const Value& value)
{
    const char* name = parameter.constData();
    if (const auto* integer = std::get_if<qint64>(&value))
        statement.bind(name, *integer);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(name, *real);
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(name, *text);
    else if (const auto* blob = std::get_if<QByteArray>(&value))
        statement.bind(name, *blob);
    else
        statement.bind(name, std::nullopt);
}

} // namespace registry
