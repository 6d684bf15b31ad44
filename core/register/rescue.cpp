#include "core/register/rescue.h"

#include "core/domain/record.h"
#include "core/procedure/library.h"
#include "core/register/backup.h"
#include "core/register/cases.h"
#include "core/register/check.h"
#include "core/register/damaged_rows.h"
#include "core/register/holder.h"
#include "core/register/journal.h"
#include "core/register/migrator.h"
#include "core/register/opening.h"
#include "core/register/raw_file.h"
#include "core/register/row_replay.h"
#include "core/register/row_writer.h"
#include "core/register/search_health.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/register/transaction.h"
#include "core/support/text.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

const Columns kEntryColumns{"id",   "command", "step",   "undoes", "recorded_at", "happened_on", "erased",
                            "salt", "summary", "reason", "actor",  "commitment",  "hash"};
const Columns kChangeColumns{"entry_id",  "position", "table_name", "row_id",     "record_id",
                             "operation", "salt",     "old_values", "new_values", "commitment"};
const Columns kFileColumns{"sha256", "media_type", "size", "content"};
constexpr int kNamedInHistory = 40;
constexpr int kMostRounds = 100;

using Rows = std::map<qint64, Values>;

/// What a damaged file still gives, and what is left of it once it makes sense together.
class Rescue
{
public:
    explicit Rescue(const RescueOptions& options)
        : m_options(options)
    {
    }

    Status read(const QString& path)
    {
        m_name = QFileInfo(path).fileName();
        DESK_ASSIGN(const FileHeader header, readFileHeader(path));
        if (!header.isSqlite || header.applicationId != kApplicationId || header.version < 1)
            return fail(
                ErrorCode::UnusableFile,
                tr("Nothing can be read of %1: its beginning does not say that it is a register. Restore "
                   "a backup.")
                    .arg(path));
        if (header.version > latestVersion(m_options.migrations))
            return fail(ErrorCode::UnusableFile,
                        tr("%1 was written by a newer version of this program. Rescue it with that version.")
                            .arg(path));
        m_isOlder = header.version < latestVersion(m_options.migrations);
        m_migrations = m_options.migrations.first(size_t(header.version));
        DESK_ASSIGN(m_source, Connection::openDamaged(path));
        DESK_ASSIGN(m_scratch, emptyRegister());
        DESK_ASSIGN(m_history, emptyRegister());
        DESK_ASSIGN(const auto* tables, m_scratch->tables());
        m_tables = *tables;
        DESK_ASSIGN(m_readable, tablesAsExpected(*m_source, *m_scratch));
        DESK_TRY(readHistory());
        DESK_TRY(readFiles());
        for (const Table& table : m_tables)
            DESK_TRY(readTable(table));
        const bool isEmpty =
            std::ranges::all_of(m_rows, [](const auto& rows) { return rows.second.empty(); });
        if (m_rescued.stepsRead == 0 && isEmpty)
            return fail(ErrorCode::UnusableFile,
                        tr("Nothing could be read of %1. Restore a backup.").arg(path));
        return tidy();
    }

    Result<Rescued> write(const QString& newPath)
    {
        Result<std::unique_ptr<Connection>> made = make(std::move(m_history), m_rescued.stepsKept);
        if (!made &&
            m_rescued.stepsKept > 0) { // the rows make a register even where the history does not fit
            DESK_ASSIGN(auto empty, emptyRegister());
            m_rescued.stepsKept = 0;
            made = make(std::move(empty), 0);
        }
        if (!made)
            return fail(made.error());
        DESK_TRY(writeNew(**made, newPath));
        for (const auto& [table, rows] : m_rows)
            m_rescued.rows += qint64(rows.size());
        return m_rescued;
    }

private:
    Result<std::unique_ptr<Connection>> emptyRegister() const
    {
        DESK_ASSIGN(auto db, memoryRegister(m_migrations));
        // Rows come in the order in which they are read.
        DESK_TRY(execute(db->handle(), "PRAGMA foreign_keys = OFF"));
        return db;
    }

    /// False where the table cannot be told from another's, or has places that cannot be read.
    Result<bool> readRows(const QByteArray& table, const Columns& columns,
                          const std::function<void(qint64, Values)>& take)
    {
        if (!m_readable.contains(table))
            return false;
        const auto isWhole = readPastDamage(*m_source, table, columns, take);
        if (!isWhole && isSqliteError(isWhole.error(), SQLITE_ERROR))
            return false; // described, but not where it lies
        return isWhole;
    }

    Status readHistory()
    {
        RawInserter entries(*m_history, "journal_entry", kEntryColumns);
        DESK_TRY(execute(m_history->handle(), "BEGIN"));
        DESK_ASSIGN(bool isWhole, readRows("journal_entry", kEntryColumns, [&](qint64, const Values& values) {
                        m_rescued.stepsRead += entries.insert(values);
                    }));
        RawInserter changes(*m_history, "journal_change", kChangeColumns);
        const auto areWhole = readChangesPastDamage(*m_source, kChangeColumns,
                                                    [&](const Values& values) { changes.insert(values); });
        isWhole = isWhole && m_readable.contains("journal_change") && areWhole.value_or(false);
        DESK_TRY(execute(m_history->handle(), "COMMIT"));
        m_rescued.isWhole = isWhole;
        m_told = replayJournal(*m_history, Unreadable::IsErased).value_or({});
        DESK_ASSIGN(m_highestRecord, m_history->integer("SELECT max(record_id) FROM journal_change"));
        while (const qint64 broken = firstBrokenEntry(*m_history)) {
            isWhole = false;
            const QByteArray number = QByteArray::number(broken);
            const QByteArray script = "DELETE FROM journal_change WHERE entry_id >= " + number +
                                      "; DELETE FROM journal_entry WHERE id >= " + number;
            DESK_TRY(execute(m_history->handle(), script.constData()));
        }
        m_isHistoryWhole = isWhole && m_rescued.stepsRead > 0;
        DESK_ASSIGN(const ChainHead head, chainHead(*m_history));
        m_rescued.stepsKept = head.count;
        return {};
    }

    Status readFiles()
    {
        RawInserter files(*m_scratch, "file_content", kFileColumns);
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
        m_rescued.isWhole = m_rescued.isWhole && isWhole;
        return {};
    }

    /// As the history has it; what it never wrote, from the table.
    static std::optional<Values> completed(const Table& table, qint64 id, ReplayedRow* told,
                                           const Values* found)
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

    Status readTable(const Table& table)
    {
        Rows found;
        DESK_ASSIGN(const bool isWhole, readRows(table.name, table.columns, [&](qint64 id, Values values) {
                        found.insert_or_assign(id, std::move(values));
                    }));
        m_rescued.isWhole = m_rescued.isWhole && isWhole;
        ReplayedRows& told = m_told[table.name];
        std::set<qint64> ids;
        for (const auto& row : found)
            ids.insert(row.first);
        for (auto row = told.cbegin(); row != told.cend(); ++row)
            if (m_isHistoryWhole || !isWhole) // else it is gone since
                ids.insert(row.key());
        Rows& rows = m_rows[table.name];
        for (const qint64 id : ids) {
            const auto inTable = found.find(id);
            const Values* values = inTable == found.end() ? nullptr : &inTable->second;
            const auto inHistory = told.find(id);
            if (m_isHistoryWhole && inHistory == told.end()) {
                m_lostLater.emplace_back(&table, id);
                continue;
            }
            const auto said = completed(table, id, inHistory == told.end() ? nullptr : &*inHistory, values);
            if (values && !(m_isHistoryWhole && said)) {
                rows.emplace(id, *values);
                if (said && *said != *values)
                    m_other[table.name].emplace(id, *said);
            } else if (said) {
                rows.emplace(id, *said);
                m_rescued.fromHistory += !values || *said != *values;
            } else
                m_lostLater.emplace_back(&table, id);
        }
        return {};
    }

    QString textAt(const Table& table, const Values& row, const char* column) const
    {
        const int place = table.columnIndex(column);
        const auto* text = place < 0 ? nullptr : std::get_if<QString>(&row[size_t(place)]);
        return text ? *text : QString();
    }

    const Values* recordRow(qint64 id) const
    {
        const auto records = m_rows.find("record");
        if (records == m_rows.end())
            return nullptr;
        const auto row = records->second.find(id);
        return row == records->second.end() ? nullptr : &row->second;
    }
    const Table* recordTable() const { return findTable(m_tables, "record"); }

    const domain::Noun* nounOf(qint64 record) const
    {
        const Values* row = recordRow(record);
        return row ? domain::noun(textAt(*recordTable(), *row, "noun")) : nullptr;
    }

    /// "Person “Ana Silva”" for what has a title, else the table and the number in it.
    QString nameOf(const Table& table, qint64 id) const
    {
        const Values* row = table.recordColumn == table.idColumn ? recordRow(id) : nullptr;
        const QString title = row ? textAt(*recordTable(), *row, "title") : QString();
        if (title.isEmpty())
            return tr("row %1 of the table “%2”").arg(QString::number(id), QString::fromUtf8(table.name));
        const domain::Noun* noun = nounOf(id);
        return noun ? tr("%1 “%2”").arg(noun->labelText(), title) : u"“%1”"_s.arg(title);
    }

    void lose(const Table& table, qint64 id)
    {
        const QString name = nameOf(table, id);
        if (!m_rescued.lost.contains(name))
            m_rescued.lost << name;
        m_rows[table.name].erase(id);
    }

    /// A record is what its noun's table says of it; one of a kind nobody knows is none.
    bool isWithoutItsNoun(qint64 record) const
    {
        if (!recordTable() || recordTable()->columnIndex("noun") < 0)
            return false;
        const domain::Noun* noun = nounOf(record);
        const auto rows = noun ? m_rows.find(noun->table().toLatin1()) : m_rows.end();
        return rows == m_rows.end() || !rows->second.contains(record);
    }

    /// Nor is a case that stands where its procedure has no state.
    Result<std::set<qint64>> strayCases()
    {
        std::set<qint64> stray;
        const Table* records = recordTable();
        if (!records || records->columnIndex("state") < 0)
            return stray;
        procedure::Library library = procedure::Library::compiledIn();
        DESK_ASSIGN(const auto pinned, pinnedProcedures(*m_scratch));
        for (const PinnedProcedure& entry : pinned)
            if (!library.has(entry.key, entry.version)) [[maybe_unused]]
                const Status added = library.add(entry.json, m_name);
        DESK_ASSIGN(const auto cases, allCaseStates(*m_scratch));
        for (const CaseOfState& entry : cases) {
            const procedure::Procedure* procedure = library.find(entry.procedure, entry.version);
            if (!procedure || !procedure->state(entry.state))
                stray.insert(entry.id.value());
        }
        return stray;
    }

    struct Dangling
    {
        QByteArray table;
        qint64 row = 0;
        int key = 0;
    };

    QByteArrayList columnsOf(const Dangling& dangling) const
    {
        const auto columns =
            m_scratch->prepare("SELECT \"from\" FROM pragma_foreign_key_list(:table) WHERE id = :key")
                .bind(":table", QString::fromUtf8(dangling.table))
                .bind(":key", dangling.key)
                .rows([](const Row& row) { return row.blob("from"); });
        return columns ? QByteArrayList(columns->begin(), columns->end()) : QByteArrayList();
    }

    bool mayBeEmptied(const Table& table, qint64 row, const QByteArray& column) const
    {
        if (column == "parent_id") {
            const domain::Noun* noun = nounOf(row);
            return !noun || noun->belongsTo.empty();
        }
        const auto isNeeded =
            m_scratch
                ->prepare(
                    "SELECT \"notnull\" OR pk AS needed FROM pragma_table_info(:table) WHERE name = :name")
                .bind(":table", QString::fromUtf8(table.name))
                .bind(":name", QString::fromUtf8(column))
                .first([](const Row& found) { return found.boolean("needed"); });
        return isNeeded && !isNeeded->value_or(true);
    }

    static QByteArray removing(const Table& table, qint64 id)
    {
        return "DELETE FROM \"" + table.name + "\" WHERE id = " + QByteArray::number(id);
    }

    /// What the table says does not make sense: once, what the history says instead.
    bool takesOther(const Table& table, qint64 id)
    {
        const auto other = m_other[table.name].extract(id);
        if (!other || !execute(m_scratch->handle(), removing(table, id).constData()) ||
            !RawInserter(*m_scratch, table.name, table.columns).insert(other.mapped()))
            return false;
        m_rows[table.name][id] = other.mapped();
        ++m_rescued.fromHistory;
        return true;
    }

    Status leaveOut(const Table& table, qint64 id)
    {
        if (takesOther(table, id))
            return {};
        lose(table, id);
        return execute(m_scratch->handle(), removing(table, id).constData());
    }

    Status mend(const Dangling& dangling)
    {
        const Table* table = findTable(m_tables, dangling.table);
        if (!table || !m_rows[table->name].contains(dangling.row))
            return {}; // it went with another reference
        if (takesOther(*table, dangling.row))
            return {};
        const QByteArrayList columns = columnsOf(dangling);
        const bool isLeft = !columns.isEmpty() && std::ranges::all_of(columns, [&](const QByteArray& column) {
            return mayBeEmptied(*table, dangling.row, column);
        });
        if (!isLeft)
            return leaveOut(*table, dangling.row);
        m_rescued.lost << tr("what %1 referred to").arg(nameOf(*table, dangling.row));
        for (const QByteArray& column : columns) {
            m_rows[table->name][dangling.row][size_t(table->columnIndex(column))] = Value();
            const QByteArray script = "UPDATE \"" + table->name + "\" SET \"" + column +
                                      "\" = NULL WHERE id = " + QByteArray::number(dangling.row);
            DESK_TRY(execute(m_scratch->handle(), script.constData()));
        }
        return {};
    }

    /// Leaves out what the register would not have taken, and what refers to something that is gone.
    Status tidy()
    {
        for (const auto& [table, id] : m_lostLater)
            lose(*table, id);
        DESK_TRY(execute(m_scratch->handle(), "BEGIN"));
        for (const Table& table : m_tables) {
            RawInserter inserter(*m_scratch, table.name, table.columns);
            std::vector<qint64> refused;
            for (const auto& [id, values] : m_rows[table.name])
                if (!inserter.insert(values))
                    refused.push_back(id);
            for (const qint64 id : refused)
                DESK_TRY(leaveOut(table, id));
        }
        for (int round = 0; round < kMostRounds; ++round) {
            DESK_ASSIGN(std::set<qint64> bare, strayCases());
            for (const auto& row : m_rows["record"])
                if (isWithoutItsNoun(row.first))
                    bare.insert(row.first);
            for (const qint64 id : bare)
                DESK_TRY(leaveOut(*recordTable(), id));
            DESK_ASSIGN(const auto found,
                        m_scratch->prepare("PRAGMA foreign_key_check").rows([](const Row& row) {
                            return Dangling{row.blob("table"), row.integer("rowid"), row.number("fkid")};
                        }));
            if (found.empty())
                return execute(m_scratch->handle(), "COMMIT");
            for (const Dangling& dangling : found)
                DESK_TRY(mend(dangling));
        }
        return fail(ErrorCode::UnusableFile,
                    tr("What could be read of %1 does not fit together.").arg(m_name));
    }

    /// The rows as the kept history leaves them, so that the last step is what differs.
    Status putHistoryInPlace(Connection& db)
    {
        DESK_ASSIGN(auto told, replayJournal(db));
        for (const Table& table : m_tables) {
            RawInserter inserter(db, table.name, table.columns);
            ReplayedRows& rows = told[table.name];
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                const auto present = m_rows[table.name].find(row.key());
                const Values* known = present == m_rows[table.name].end() ? nullptr : &present->second;
                const auto said = completed(table, row.key(), &*row, known);
                if (!(said && inserter.insert(*said)) && !(!said && known && inserter.insert(*known)))
                    return fail(ErrorCode::UnusableFile, tr("The history cannot be kept."));
            }
        }
        return {};
    }

    /// What the register remembers beside its records.
    Status copyHousekeeping(Connection& db)
    {
        RawInserter files(db, "file_content", kFileColumns);
        DESK_ASSIGN([[maybe_unused]] const bool areWhole,
                    readPastDamage(*m_scratch, "file_content", kFileColumns,
                                   [&](qint64, const Values& values) { files.insert(values); }));
        for (const auto& [table, query, columns] : kHousekeeping) {
            if (!m_readable.contains(table))
                continue;
            const QByteArrayList names = QByteArray(columns).split(' ');
            RawInserter inserter(db, table, Columns(names.begin(), names.end()));
            Statement rows = m_source->prepare(query);
            while (rows.step().value_or(false)) {
                Values values;
                for (int i = 0; i < sqlite3_column_count(rows.row().handle()); ++i)
                    values.push_back(valueAt(rows.row().handle(), i));
                if (values.front() == Value(u"identity"_s)) // one was made with the register
                    DESK_TRY(execute(db.handle(), "DELETE FROM meta WHERE key = 'identity'"));
                inserter.insert(values);
            }
        }
        return {};
    }

    static constexpr struct
    {
        const char* table;
        const char* query;
        const char* columns;
    } kHousekeeping[] = {
        {"meta", "SELECT key, value FROM meta WHERE key = 'identity' AND length(value) = 16", "key value"},
        {"meta", "SELECT key, value FROM meta WHERE key = 'story_day' AND value IS date(value, '+0 days')",
         "key value"},
        {"exported_entry", "SELECT id, record_id, year, starts, title FROM exported_entry",
         "id record_id year starts title"},
    };

    QString account() const
    {
        QStringList lines;
        if (m_rescued.stepsKept < m_rescued.stepsRead)
            lines << tr("Of %1 steps of the history the first %2 could be kept.")
                         .arg(QString::number(m_rescued.stepsRead), QString::number(m_rescued.stepsKept));
        if (!m_rescued.lost.isEmpty()) {
            QStringList names = m_rescued.lost.mid(0, kNamedInHistory);
            if (m_rescued.lost.size() > kNamedInHistory)
                names << tr("and %1 more").arg(m_rescued.lost.size() - kNamedInHistory);
            lines << tr("Missing: %1.").arg(listedApart(names));
        } else if (!m_rescued.isWhole)
            lines << tr("The file had places that could not be read; nothing is known to be missing.");
        return lines.join(u' ');
    }

    Status writeRows(Connection& db)
    {
        DESK_TRY(RowWriter(db).deferForeignKeys());
        std::vector<std::pair<const Table*, qint64>> toInsert;
        for (const Table& table : m_tables) {
            Rows present;
            DESK_ASSIGN([[maybe_unused]] const bool isWhole,
                        readPastDamage(db, table.name, table.columns, [&](qint64 id, Values values) {
                            present.emplace(id, std::move(values));
                        }));
            Statement remove = db.prepare("DELETE FROM \"" + table.name + "\" WHERE id = :id");
            const Rows& wanted = m_rows[table.name];
            for (const auto& [id, values] : present) {
                const auto row = wanted.find(id);
                if (row == wanted.end() || row->second != values)
                    DESK_TRY(remove.bind(":id", id).run());
            }
            for (const auto& [id, values] : wanted) {
                const auto row = present.find(id);
                if (row == present.end() || row->second != values)
                    toInsert.emplace_back(&table, id);
            }
        }
        for (const auto& [table, id] : toInsert) {
            QByteArrayList columns, parameters;
            for (const QByteArray& column : table->columns) {
                columns << '"' + column + '"';
                parameters << ':' + column;
            }
            Statement insert = db.prepare("INSERT INTO \"" + table->name + "\" (" + columns.join(", ") +
                                          ") VALUES (" + parameters.join(", ") + ')');
            const Values& values = m_rows[table->name].at(id);
            for (size_t i = 0; i < values.size(); ++i)
                bindValue(insert, parameters[qsizetype(i)], values[i]);
            DESK_TRY(insert.run());
        }
        return {};
    }

    Result<std::unique_ptr<Connection>> make(std::unique_ptr<Connection> db, qint64 steps)
    {
        if (m_options.clock)
            db->setClock(*m_options.clock);
        DESK_TRY(execute(db->handle(), "BEGIN"));
        if (steps > 0)
            DESK_TRY(putHistoryInPlace(*db));
        DESK_TRY(copyHousekeeping(*db));
        DESK_TRY(execute(db->handle(), "COMMIT; PRAGMA foreign_keys = ON;"));
        Transaction transaction(*db, {.command = kRescueCommand,
                                      .summary = tr("Rescued from %1").arg(m_name),
                                      .reason = account(),
                                      .actor = m_options.actor});
        transaction.mustBeWritten();
        DESK_TRY(writeRows(*db));
        DESK_ASSIGN([[maybe_unused]] const auto committed, transaction.commit());
        // A number that the history knows is no other record's.
        const QByteArray highest = "UPDATE sqlite_sequence SET seq = max(seq, " +
                                   QByteArray::number(m_highestRecord) + ") WHERE name = 'record'";
        [[maybe_unused]] const Status numbered = execute(db->handle(), highest.constData());
        if (m_isOlder)
            DESK_TRY(migrate(*db, m_options.migrations));
        if (m_options.indexer) {
            db->setIndexer(m_options.indexer);
            DESK_TRY(repairSearch(*db));
        }
        DESK_ASSIGN([[maybe_unused]] const ChainHead head, checkRegister(*db));
        return db;
    }

    const RescueOptions& m_options;
    QString m_name;
    bool m_isOlder = false;
    std::span<const Migration> m_migrations;
    std::unique_ptr<Connection> m_source;
    std::unique_ptr<Connection> m_scratch; ///< takes rows as the register would
    std::unique_ptr<Connection> m_history; ///< as far as its chain holds
    QByteArrayList m_readable;
    std::vector<Table> m_tables;
    QHash<QByteArray, ReplayedRows> m_told; ///< by all of the history that can be read
    bool m_isHistoryWhole = false;
    qint64 m_highestRecord = 0;
    std::map<QByteArray, Rows> m_rows;
    std::map<QByteArray, Rows> m_other; ///< what the history says of rows that are as their table says
    std::vector<std::pair<const Table*, qint64>> m_lostLater; ///< named once all titles are read
    Rescued m_rescued;
};

} // namespace

Result<Rescued> rescue(const QString& path, const QString& newPath, const RescueOptions& options)
{
    const QFileInfo place(path);
    if (!place.exists())
        return fail(ErrorCode::UnusableFile, tr("There is no file %1.").arg(path));
    if (!place.isFile())
        return fail(ErrorCode::UnusableFile, tr("%1 is not a file.").arg(path));
    if (!place.isReadable())
        return fail(ErrorCode::UnusableFile, tr("%1 cannot be read: you have no permission.").arg(path));
    if (QFileInfo::exists(newPath))
        return nameTaken(newPath);
    const QString file = place.canonicalFilePath();
    if (isNoteHeld(file) || isLocked(file))
        return fail(ErrorCode::UnusableFile, tr("The register is open; close it before it is rescued."));
    Rescue work(options);
    DESK_TRY(work.read(file));
    return work.write(newPath);
}

} // namespace registry
