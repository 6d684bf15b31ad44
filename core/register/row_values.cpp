#include "core/register/row_values.h"

#include "core/register/sqlite.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

void appendText(QByteArray& json, QByteArrayView text)
{
    const auto isPlain = [](char c) { return uchar(c) >= 0x20 && c != '"' && c != '\\'; };
    json += '"';
    while (!text.isEmpty()) {
        const auto special = std::ranges::find_if_not(text, isPlain);
        json += text.first(special - text.begin());
        if (special == text.end())
            break;
        if (const char c = *special; c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '\n')
            json += "\\n";
        else
            json += "\\u00" + QByteArray::number(uchar(c) + 0x100, 16).right(2);
        text = text.sliced(special - text.begin() + 1);
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

/// Behind the text that begins at `from` with its quote.
qsizetype endOfText(const QByteArray& json, qsizetype from)
{
    for (qsizetype i = from + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

QString textOf(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.constData() + 1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
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

QByteArray RowValuesWriter::result()
{
    m_json += '}';
    m_json.squeeze(); // a large import keeps one of each row
    return std::move(m_json);
}

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

QByteArray mapTexts(const QByteArray& json,
                    const std::function<Value(const QByteArray& column, const QString& text)>& other)
{
    QByteArray mapped;
    qsizetype copied = 0;
    QByteArray column;
    int depth = 0; // a blob is an object inside
    for (qsizetype i = 0; i < json.size();) {
        depth += (json[i] == '{') - (json[i] == '}');
        if (json[i] != '"') {
            ++i;
            continue;
        }
        const qsizetype end = endOfText(json, i);
        const QByteArray quoted = json.mid(i, end - i);
        const bool isColumn = end < json.size() && json[end] == ':';
        if (depth == 1 && isColumn) {
            column = quoted.mid(1, quoted.size() - 2);
        } else if (depth == 1) {
            const QString text = textOf(quoted);
            const Value answer = other(column, text);
            if (answer != Value(text)) {
                mapped += json.mid(copied, i - copied);
                if (const auto* words = std::get_if<QString>(&answer))
                    appendText(mapped, words->toUtf8());
                else
                    mapped += "null";
                copied = end;
            }
        }
        i = end;
    }
    return copied == 0 ? json : mapped + json.mid(copied);
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
