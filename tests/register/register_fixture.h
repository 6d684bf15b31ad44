// A register with two small tables of its own, so these tests stand whatever the office's nouns become.
#pragma once

#include "core/register/connection.h"
#include "core/register/opening.h"
#include "core/register/transaction.h"

#include <QTemporaryDir>

#include <functional>

namespace fixture {

/// The machinery of the real schema, then `record` (unique titles, every type of value) and `remark`.
std::span<const registry::Migration> migrations();

template <typename T>
T must(support::Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const support::Status& status)
{
    if (!status)
        qFatal("%s [%s]", qPrintable(status.error().message), qPrintable(status.error().detail));
}

class Folder
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

using Db = std::unique_ptr<registry::Connection>;
Db inMemory();
Db create(const QString& path);
support::Result<Db> open(const QString& path, registry::Access access = registry::Access::Edit);

/// One command that runs `write` in a transaction.
support::Result<registry::Committed> command(registry::Connection& db, const QString& summary,
                                             const std::function<support::Status()>& write);
/// Commands of one statement each.
support::Result<registry::Committed> addRecord(registry::Connection& db, const QString& title);
support::Result<registry::Committed> renameRecord(registry::Connection& db, qint64 id, const QString& title);
support::Result<registry::Committed> removeRecord(registry::Connection& db, qint64 id);
support::Result<registry::Committed> addRemark(registry::Connection& db, qint64 record, const QString& text);
support::Status insertRecord(registry::Connection& db, const QString& title);

/// An indexer for `record`.
support::Result<std::vector<registry::SearchText>> titlesAndNotes(registry::Connection& db,
                                                                  std::span<const qint64> records);

qint64 count(registry::Connection& db, const char* table);
QStringList titles(registry::Connection& db);

QByteArray bytesOf(const QString& path);
void write(const QString& path, const QByteArray& bytes);
/// Runs a script on the file with plain SQLite and none of our defences, as another program would.
void tamper(const QString& path, const char* script);

} // namespace fixture
