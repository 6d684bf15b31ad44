// A row's values in the journal: a JSON object by column name, readable without the program.
#pragma once

#include "core/register/statement.h"
#include "core/support/result.h"

#include <QByteArray>

#include <functional>
#include <variant>
#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace registry {

/// Integers and texts are JSON's own, NULL is null, a real always has a point or an exponent, and a BLOB is
/// {"blob": "base64"}. Written by hand because an import writes tens of thousands.
class RowValuesWriter
{
public:
    void add(QByteArrayView column, sqlite3_value* value);
    QByteArray result();

private:
    QByteArray m_json = "{";
};

using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

struct ColumnValue
{
    QByteArray column;
    Value value;
};

/// UnusableFile when it is not such an object.
support::Result<std::vector<ColumnValue>> readRowValues(const QByteArray& json);

/// The same object with each text as `other` answers it; everything else stays byte by byte. Not an object
/// that RowValuesWriter wrote: as it is.
QByteArray mapTexts(const QByteArray& json,
                    const std::function<Value(const QByteArray& column, const QString& text)>& other);

/// What a row that a statement stands on holds in a column.
Value valueAt(sqlite3_stmt* row, int column);

/// Binds whatever the value holds.
void bindValue(Statement& statement, const QByteArray& parameter, const Value& value);

} // namespace registry
