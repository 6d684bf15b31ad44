#include "core/register/rescue.h"

#include "core/register/backup.h"
#include "core/register/check.h"
#include "core/register/erasure_left.h"
#include "core/register/holder.h"
#include "core/register/journal.h"
#include "core/register/meta_seal.h"
#include "core/register/migrator.h"
#include "core/register/raw_file.h"
#include "core/register/row_writer.h"
#include "core/register/salvage.h"
#include "core/register/search_health.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/register/transaction.h"
#include "core/support/text.h"

#include <QFileInfo>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kNamedInHistory = 40;

/// The new register: the history as far as it can be kept, and one step more that brings in what differs.
class Maker
{
public:
    Maker(Salvage& salvage, const RescueOptions& options)
        : m_salvage(salvage)
        , m_options(options)
    {
    }

    Result<Rescued> write(const QString& newPath)
    {
        Result<std::unique_ptr<Connection>> made =
            make(std::move(m_salvage.history), m_salvage.rescued.stepsKept);
        if (!made &&
            m_salvage.rescued.stepsKept > 0) { // the rows make a register even where the history does not fit
            DESK_ASSIGN(auto empty, emptyRegister(m_salvage.migrations));
            m_salvage.rescued.stepsKept = 0;
            made = make(std::move(empty), 0);
        }
        if (!made)
            return fail(made.error());
        DESK_TRY(writeNew(**made, newPath));
        for (const auto& [table, rows] : m_salvage.rows)
            m_salvage.rescued.rows += qint64(rows.size());
        return m_salvage.rescued;
    }

private:
    /// The rows as the kept history leaves them, so that the last step is what differs.
    Status putHistoryInPlace(Connection& db)
    {
        DESK_ASSIGN(auto told, replayJournal(db));
        for (const Table& table : m_salvage.tables) {
            RawInserter inserter(db, table.name, table.columns);
            ReplayedRows& rows = told[table.name];
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                const auto present = m_salvage.rows[table.name].find(row.key());
                const Values* known =
                    present == m_salvage.rows[table.name].end() ? nullptr : &present->second;
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
                    readPastDamage(*m_salvage.scratch, "file_content", kFileColumns,
                                   [&](qint64, const Values& values) { files.insert(values); }));
        for (const auto& [table, query, columns] : kHousekeeping) {
            if (!m_salvage.readable.contains(table))
                continue;
            const QByteArrayList names = QByteArray(columns).split(' ');
            RawInserter inserter(db, table, Columns(names.begin(), names.end()));
            Statement rows = m_salvage.source->prepare(query);
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
        if (m_salvage.rescued.stepsKept < m_salvage.rescued.stepsRead)
            lines << tr("Of %1 steps of the history the first %2 could be kept.")
                         .arg(QString::number(m_salvage.rescued.stepsRead),
                              QString::number(m_salvage.rescued.stepsKept));
        if (!m_salvage.rescued.lost.isEmpty()) {
            QStringList names = m_salvage.rescued.lost.mid(0, kNamedInHistory);
            if (m_salvage.rescued.lost.size() > kNamedInHistory)
                names << tr("and %1 more").arg(m_salvage.rescued.lost.size() - kNamedInHistory);
            lines << tr("Missing: %1.").arg(listedApart(names));
        } else if (!m_salvage.rescued.isWhole)
            lines << tr("The file had places that could not be read; nothing is known to be missing.");
        return lines.join(u' ');
    }

    Status writeRows(Connection& db)
    {
        DESK_TRY(RowWriter(db).deferForeignKeys());
        std::vector<std::pair<const Table*, qint64>> toInsert;
        for (const Table& table : m_salvage.tables) {
            FoundRows present;
            DESK_ASSIGN([[maybe_unused]] const bool isWhole,
                        readPastDamage(db, table.name, table.columns, [&](qint64 id, Values values) {
                            present.emplace(id, std::move(values));
                        }));
            Statement remove = db.prepare("DELETE FROM \"" + table.name + "\" WHERE id = :id");
            const FoundRows& wanted = m_salvage.rows[table.name];
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
            const Values& values = m_salvage.rows[table->name].at(id);
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
        DESK_TRY(takeMetaFromJournal(*db));
        DESK_TRY(execute(db->handle(), "COMMIT; PRAGMA foreign_keys = ON;"));
        Transaction transaction(*db, {.command = kRescueCommand,
                                      .summary = tr("Rescued from %1").arg(m_salvage.name),
                                      .reason = account(),
                                      .actor = m_options.actor});
        transaction.mustBeWritten();
        DESK_TRY(writeRows(*db));
        DESK_ASSIGN([[maybe_unused]] const auto committed, transaction.commit());
        // A number that the history knows is no other record's.
        const QByteArray highest = "UPDATE sqlite_sequence SET seq = max(seq, " +
                                   QByteArray::number(m_salvage.highestRecord) + ") WHERE name = 'record'";
        [[maybe_unused]] const Status numbered = execute(db->handle(), highest.constData());
        if (m_salvage.isOlder)
            DESK_TRY(migrate(*db, m_options.migrations));
        if (m_options.indexer) {
            db->setIndexer(m_options.indexer);
            DESK_TRY(repairSearch(*db));
        }
        DESK_ASSIGN([[maybe_unused]] const ChainHead head, checkRegister(*db));
        return db;
    }

    Salvage& m_salvage;
    const RescueOptions& m_options;
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
    DESK_ASSIGN(Salvage salvage, readSalvage(file, options));
    // The note itself stays behind: it speaks of what lies beside the damaged file.
    salvage.rescued.copiesOfErased = copiesLeft(erasuresLeft(*salvage.source).value_or({}), file);
    DESK_TRY(tidy(salvage));
    return Maker(salvage, options).write(newPath);
}

} // namespace registry
