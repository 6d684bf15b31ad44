#include "core/register/check.h"
#include "core/register/journal.h"
#include "core/register/lost_first_page.h"
#include "core/register/migrator.h"
#include "core/register/opening.h"
#include "core/register/raw_file.h"
#include "core/register/salvage.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

const Columns kEntryColumns{"id",   "command", "step",   "undoes", "recorded_at", "happened_on", "erased",
                            "salt", "summary", "reason", "actor",  "commitment",  "hash"};
const Columns kChangeColumns{"entry_id",  "position", "table_name", "row_id",     "record_id",
                             "operation", "salt",     "old_values", "new_values", "commitment"};

class Reader
{
public:
    Reader(Salvage& salvage, const RescueOptions& options)
        : m_salvage(salvage)
        , m_options(options)
    {
    }

    Status read(const QString& path)
    {
        m_salvage.name = QFileInfo(path).fileName();
        DESK_ASSIGN(FileHeader header, readFileHeader(path));
        if (!isRegister(header)) {
            DESK_TRY(openWithoutBeginning(path));
            header.version = latestVersion(m_options.migrations);
        }
        if (header.version > latestVersion(m_options.migrations))
            return fail(ErrorCode::UnusableFile,
                        tr("%1 was written by a newer version of this program. Rescue it with that version.")
                            .arg(path));
        m_salvage.isOlder = header.version < latestVersion(m_options.migrations);
        m_salvage.migrations = m_options.migrations.first(size_t(header.version));
        if (!m_salvage.source) {
            DESK_ASSIGN(m_salvage.source, Connection::openDamaged(path));
        }
        DESK_ASSIGN(m_salvage.scratch, emptyRegister(m_salvage.migrations));
        DESK_ASSIGN(m_salvage.history, emptyRegister(m_salvage.migrations));
        DESK_ASSIGN(const auto* tables, m_salvage.scratch->tables());
        m_salvage.tables = *tables;
        DESK_ASSIGN(m_salvage.readable, tablesAsExpected(*m_salvage.source, *m_salvage.scratch));
        DESK_TRY(readHistory());
        DESK_TRY(readFiles());
        for (const Table& table : m_salvage.tables)
            DESK_TRY(readTable(table));
        const bool isEmpty =
            std::ranges::all_of(m_salvage.rows, [](const auto& rows) { return rows.second.empty(); });
        if (m_salvage.rescued.stepsRead == 0 && isEmpty)
            return fail(ErrorCode::UnusableFile,
                        tr("Nothing could be read of %1. Restore a backup.").arg(path));
        return {};
    }

private:
    static bool isRegister(const FileHeader& header)
    {
        return header.isSqlite && header.applicationId == kApplicationId && header.version > 0;
    }

    /// From a copy, which is gone with its folder and read on without a name.
    Status openWithoutBeginning(const QString& path)
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        DESK_TRY(copyPrivately(path, copy));
        DESK_ASSIGN(const bool isFound, makeFirstPageAgain(copy, latestVersion(m_options.migrations)));
        if (isFound) {
            DESK_ASSIGN(m_salvage.source, Connection::openDamaged(copy));
            DESK_ASSIGN(const auto tables, m_salvage.source->integer("SELECT count(*) FROM sqlite_schema"));
            if (tables > 0)
                return {};
        }
        return fail(ErrorCode::UnusableFile,
                    tr("Nothing can be read of %1: its beginning does not say that it is a register. Restore "
                       "a backup.")
                        .arg(path));
    }

    /// False where the table cannot be told from another's, or has places that cannot be read.
    Result<bool> readRows(const QByteArray& table, const Columns& columns,
                          const std::function<void(qint64, Values)>& take)
    {
        if (!m_salvage.readable.contains(table))
            return false;
        const auto isWhole = readPastDamage(*m_salvage.source, table, columns, take);
        if (!isWhole && isSqliteError(isWhole.error(), SQLITE_ERROR))
            return false; // described, but not where it lies
        return isWhole;
    }

    Status readHistory()
    {
        RawInserter entries(*m_salvage.history, "journal_entry", kEntryColumns);
        DESK_TRY(execute(m_salvage.history->handle(), "BEGIN"));
        DESK_ASSIGN(bool isWhole, readRows("journal_entry", kEntryColumns, [&](qint64, const Values& values) {
                        m_salvage.rescued.stepsRead += entries.insert(values);
                    }));
        RawInserter changes(*m_salvage.history, "journal_change", kChangeColumns);
        const auto areWhole = readChangesPastDamage(*m_salvage.source, kChangeColumns,
                                                    [&](const Values& values) { changes.insert(values); });
        isWhole = isWhole && m_salvage.readable.contains("journal_change") && areWhole.value_or(false);
        DESK_TRY(execute(m_salvage.history->handle(), "COMMIT"));
        m_salvage.rescued.isWhole = isWhole;
        m_salvage.told = replayJournal(*m_salvage.history, Unreadable::IsErased).value_or({});
        DESK_ASSIGN(m_salvage.highestRecord,
                    m_salvage.history->integer("SELECT max(record_id) FROM journal_change"));
        while (const qint64 broken = firstBrokenEntry(*m_salvage.history)) {
            isWhole = false;
            const QByteArray number = QByteArray::number(broken);
            const QByteArray script = "DELETE FROM journal_change WHERE entry_id >= " + number +
                                      "; DELETE FROM journal_entry WHERE id >= " + number;
            DESK_TRY(execute(m_salvage.history->handle(), script.constData()));
        }
        m_salvage.isHistoryWhole = isWhole && m_salvage.rescued.stepsRead > 0;
        DESK_ASSIGN(const ChainHead head, chainHead(*m_salvage.history));
        m_salvage.rescued.stepsKept = head.count;
        return {};
    }

    Status readFiles()
    {
        RawInserter files(*m_salvage.scratch, "file_content", kFileColumns);
        DESK_ASSIGN(
            const bool isWhole, readRows("file_content", kFileColumns, [&](qint64, const Values& values) {
                const auto* name = std::get_if<QString>(&values[0]);
                const auto* content = std::get_if<QByteArray>(&values[3]);
                if (!name || !content || values[2] != Value(qint64(content->size())))
                    return;
                const QByteArray hash = QCryptographicHash::hash(*content, QCryptographicHash::Sha256);
                if (name->toLatin1() == hash.toHex())
                    files.insert(values);
            }));
        m_salvage.rescued.isWhole = m_salvage.rescued.isWhole && isWhole;
        return {};
    }

    Status readTable(const Table& table)
    {
        FoundRows found;
        DESK_ASSIGN(const bool isWhole, readRows(table.name, table.columns, [&](qint64 id, Values values) {
                        found.insert_or_assign(id, std::move(values));
                    }));
        m_salvage.rescued.isWhole = m_salvage.rescued.isWhole && isWhole;
        ReplayedRows& told = m_salvage.told[table.name];
        std::set<qint64> ids;
        for (const auto& row : found)
            ids.insert(row.first);
        for (auto row = told.cbegin(); row != told.cend(); ++row)
            if (m_salvage.isHistoryWhole || !isWhole) // else it is gone since
                ids.insert(row.key());
        FoundRows& rows = m_salvage.rows[table.name];
        for (const qint64 id : ids) {
            const auto inTable = found.find(id);
            const Values* values = inTable == found.end() ? nullptr : &inTable->second;
            const auto inHistory = told.find(id);
            if (m_salvage.isHistoryWhole && inHistory == told.end()) {
                m_salvage.lostLater.emplace_back(&table, id);
                continue;
            }
            const auto said = completed(table, id, inHistory == told.end() ? nullptr : &*inHistory, values);
            if (values && !(m_salvage.isHistoryWhole && said)) {
                rows.emplace(id, *values);
                if (said && *said != *values)
                    m_salvage.other[table.name].emplace(id, *said);
            } else if (said) {
                rows.emplace(id, *said);
                m_salvage.rescued.fromHistory += !values || *said != *values;
            } else
                m_salvage.lostLater.emplace_back(&table, id);
        }
        return {};
    }

    Salvage& m_salvage;
    const RescueOptions& m_options;
};

} // namespace

Result<std::unique_ptr<Connection>> emptyRegister(std::span<const Migration> migrations)
{
    DESK_ASSIGN(auto db, memoryRegister(migrations));
    DESK_TRY(execute(db->handle(), "PRAGMA foreign_keys = OFF"));
    return db;
}

std::optional<Values> completed(const Table& table, qint64 id, ReplayedRow* told, const Values* found)
{
    if (!told || !told->isKnown || !unpack(*told))
        return std::nullopt;
    Values values = found ? *found : Values(table.columns.size());
    bool isComplete = false;
    for (const ColumnValue& value : told->values) {
        const int column = table.columnIndex(value.column);
        if (column < 0)
            continue;
        values[size_t(column)] = value.value;
        isComplete |= column == table.idColumn && value.value == Value(id);
    }
    return isComplete ? std::optional(values) : std::nullopt;
}

Result<Salvage> readSalvage(const QString& path, const RescueOptions& options)
{
    Salvage salvage;
    DESK_TRY(Reader(salvage, options).read(path));
    return salvage;
}

} // namespace registry
