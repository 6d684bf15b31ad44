#include "core/register/sqlite.h"

#include "core/register/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>

#include <climits>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr auto kPrefix = "sqlite "_L1;

std::pair<ErrorCode, QString> sentenceFor(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return {ErrorCode::UnusableFile, tr("The disk is full. Nothing was saved; make room and try again.")};
    case SQLITE_READONLY:
        return {ErrorCode::UnusableFile,
                tr("The register cannot be written to: its file or its folder is read-only.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::UnusableFile, tr("The register is open in another window or program.")};
    case SQLITE_NOTADB:
        return {ErrorCode::UnusableFile, tr("This file is not a register.")};
    case SQLITE_CORRUPT:
        return {ErrorCode::UnusableFile, tr("The register's file is damaged. Restore a backup.")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::UnusableFile, tr("The file cannot be opened.")};
    case SQLITE_TOOBIG:
        return {ErrorCode::BadInput, tr("A value is too long to be kept.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::RefusedByRule,
                tr("This does not fit the rest of the register, so nothing was saved.")};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, tr("The work was stopped; nothing was changed.")};
    default:
        return {ErrorCode::UnusableFile, tr("The register's file could not be read or written.")};
    }
}

template <typename T>
T* pointerIn(const QVariant& handle, const char* type)
{
    return qstrcmp(handle.typeName(), type) == 0 ? *static_cast<T* const*>(handle.constData()) : nullptr;
}

} // namespace

Status checkPathLength(const QString& path)
{
    constexpr qsizetype kAdded = sizeof("-journal");
    const qsizetype most = sqlite3_vfs_find(nullptr)->mxPathname - kAdded;
    const qsizetype length = QFile::encodeName(path).size();
    if (length <= most)
        return {};
    return fail(
        ErrorCode::UnusableFile,
        tr("%1 cannot be opened: its name with all its folders has %2 bytes, and %3 are the most that a "
           "register's may have. Give it a shorter name, or move it to a folder that is not so deep.")
            .arg(path, QString::number(length), QString::number(most)));
}

Status checkNameLength(const QString& longest, const QString& path)
{
    const qsizetype most = NAME_MAX - qsizetype(sizeof("-journal") - 1);
    const qsizetype over = QFile::encodeName(QFileInfo(longest).fileName()).size() - most;
    if (over <= 0)
        return {};
    return fail(
        ErrorCode::UnusableFile,
        tr("The name %1 is too long, because the files beside a register are called after it. Give it a "
           "name that is shorter by %2 bytes.")
            .arg(QFileInfo(path).fileName(), QString::number(over)));
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    return pointerIn<sqlite3>(database.driver()->handle(), "sqlite3*");
}

sqlite3_stmt* handleOf(const QSqlQuery& query)
{
    return pointerIn<sqlite3_stmt>(query.result()->handle(), "sqlite3_stmt*");
}

Error sqliteError(int extendedCode, const QString& words)
{
    auto [code, sentence] = sentenceFor(extendedCode & 0xff);
    return {.code = code,
            .message = std::move(sentence),
            .detail = kPrefix + QString::number(extendedCode) + ": "_L1 + words,
            .isDamage = (extendedCode & 0xff) == SQLITE_CORRUPT};
}

Error sqliteError(sqlite3* db)
{
    return sqliteError(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)));
}

Error sqliteError(const QSqlError& error)
{
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText());
}

bool isSqliteError(const Error& error, int primaryCode)
{
    if (!error.detail.startsWith(kPrefix))
        return false;
    const QStringView number = QStringView(error.detail).mid(kPrefix.size());
    return (number.left(number.indexOf(u':')).toInt() & 0xff) == primaryCode;
}

Status execute(sqlite3* db, const char* script)
{
    while (*script) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(db, script, -1, &statement, &script) != SQLITE_OK)
            return fail(sqliteError(db));
        if (!statement) // only white space or a comment was left
            continue;
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE) {
            const Error error = sqliteError(db);
            sqlite3_finalize(statement);
            return fail(error);
        }
        sqlite3_finalize(statement);
    }
    return {};
}

} // namespace registry
