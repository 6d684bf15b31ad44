// One SQL statement: bound by name, read by column name, and never run unchecked.
#pragma once

#include "core/support/id.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace registry {

class Connection;

/// The row a statement stands on; valid until its next step. Columns are named as the SQL names them; a name
/// that is not there is a mistake in the program and fails the statement.
class Row
{
public:
    bool isNull(const char* column) const;
    QString text(const char* column) const;   ///< NULL reads as an empty text
    qint64 integer(const char* column) const; ///< NULL reads as 0
    int number(const char* column) const { return int(integer(column)); }
    bool boolean(const char* column) const { return integer(column) != 0; }
    double real(const char* column) const;
    QDate date(const char* column) const; ///< NULL reads as a null date
    QByteArray blob(const char* column) const;
    QByteArrayView bytes(const char* column) const; ///< text (UTF-8) or blob, uncopied; null for NULL

    template <typename Tag>
    support::Id<Tag> id(const char* column) const
    {
        return support::Id<Tag>(integer(column));
    }
    std::optional<QString> optionalText(const char* column) const
    {
        return isNull(column) ? std::nullopt : std::optional(text(column));
    }
    /// What stands in the row cannot be there: the statement fails as one that met a damaged page.
    void distrust() const { m_isDistrusted = true; }
    sqlite3_stmt* handle() const { return m_handle; }

private:
    friend class Statement;
    int columnIndex(const char* column) const;

    sqlite3_stmt* m_handle = nullptr;
    mutable int m_nextColumn = 0; ///< columns are mostly read in order, so the search for a name starts here
    mutable const char* m_unknownColumn = nullptr;
    mutable bool m_isDistrusted = false;
};

/// One that the connection keeps, while nobody uses it.
struct KeptStatement
{
    QSqlQuery query;
    bool isTaken = false;
};

/// Taken from Connection::prepare(), which keeps prepared statements for reuse. Failures of preparing and
/// binding are kept and answered by the first step, so calls can be chained:
///     DESK_TRY(db.prepare(kInsert).bind(":name", name).run());
///     return db.prepare(kSelect).bind(":id", id).rows(toPerson);
/// A statement that writes runs only inside a Transaction; one that fails there makes the commit fail.
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(const char* name, const QString& value);    ///< always a text, "" for a null QString
    Statement& bind(const char* name, const QByteArray& value); ///< a BLOB
    Statement& bind(const char* name, QDate value);             ///< ISO text; NULL for a null date
    Statement& bind(const char* name, qint64 value);
    Statement& bind(const char* name, int value) { return bind(name, qint64(value)); }
    Statement& bind(const char* name, bool value) { return bind(name, qint64(value)); }
    Statement& bind(const char* name, double value);
    Statement& bind(const char* name, std::nullopt_t);             ///< NULL
    Statement& bind(const char* name, const char* value) = delete; // would become a bool

    /// An id that points nowhere is NULL.
    template <typename Tag>
    Statement& bind(const char* name, support::Id<Tag> id)
    {
        return id.isValid() ? bind(name, id.value()) : bind(name, std::nullopt);
    }
    template <typename T>
    Statement& bind(const char* name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bind(name, std::nullopt);
    }

    /// True on a row, false at the end. After the end or reset() the statement can be bound and run again.
    support::Result<bool> step();
    const Row& row() const { return m_row; }
    void reset();

    /// Runs to the end and starts over, ready for the next values; rows are ignored.
    support::Status run();
    /// As run(), and answers how many rows it inserted, changed or deleted.
    support::Result<int> runCounting();
    /// As run(), and answers the new row's id.
    support::Result<qint64> insert();

    /// Every row through `mapper(const Row&)`.
    template <typename Mapper>
    auto rows(Mapper&& mapper) -> support::Result<std::vector<std::invoke_result_t<Mapper, const Row&>>>
    {
        std::vector<std::invoke_result_t<Mapper, const Row&>> all;
        for (;;) {
            DESK_ASSIGN(const bool isRow, step());
            if (!isRow)
                return all;
            all.push_back(mapper(m_row));
        }
    }

    /// One column of ids, of which there may be very many.
    template <typename Tag>
    support::Result<std::vector<support::Id<Tag>>> ids(const char* column)
    {
        DESK_ASSIGN(const auto numbers, integers(column));
        return std::vector<support::Id<Tag>>(numbers.begin(), numbers.end());
    }

    /// The first row through `mapper`, nothing where there is none.
    template <typename Mapper>
    auto first(Mapper&& mapper) -> support::Result<std::optional<std::invoke_result_t<Mapper, const Row&>>>
    {
        using Value = std::optional<std::invoke_result_t<Mapper, const Row&>>;
        DESK_ASSIGN(const bool isRow, step());
        Value value;
        if (isRow)
            value.emplace(mapper(m_row));
        DESK_TRY(checkColumns());
        reset();
        return value;
    }

private:
    friend class Connection;
    /// `kept` is where the query comes back to; null for one that is used once.
    Statement(Connection& connection, QSqlQuery query, KeptStatement* kept,
              std::optional<support::Error> failure);
    int parameterIndex(const char* name);
    support::Result<std::vector<qint64>> integers(const char* column);
    Statement& keep(int code);
    support::Status checkColumns();
    support::Unexpected refuse(support::Error error);

    Connection* m_connection;
    KeptStatement* m_kept;
    QSqlQuery m_query; ///< owns the handle of the row
    Row m_row;
    std::optional<support::Error> m_failure;
};

} // namespace registry
