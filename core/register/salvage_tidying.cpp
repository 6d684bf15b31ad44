#include "core/domain/record.h"
#include "core/procedure/library.h"
#include "core/procedure/parse.h"
#include "core/register/cases.h"
#include "core/register/salvage.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"

#include <algorithm>
#include <set>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr int kMostRounds = 100;

class Tidier
{
public:
    explicit Tidier(Salvage& salvage)
        : m_salvage(salvage)
    {
    }

    Status tidy()
    {
        for (const auto& [table, id] : m_salvage.lostLater)
            lose(*table, id);
        DESK_TRY(execute(m_salvage.scratch->handle(), "BEGIN"));
        for (const Table& table : m_salvage.tables) {
            RawInserter inserter(*m_salvage.scratch, table.name, table.columns);
            std::vector<qint64> refused;
            for (const auto& [id, values] : m_salvage.rows[table.name])
                if (!inserter.insert(values))
                    refused.push_back(id);
            for (const qint64 id : refused)
                DESK_TRY(leaveOut(table, id));
        }
        DESK_TRY(leaveOutMisnamedProcedures());
        for (int round = 0; round < kMostRounds; ++round) {
            DESK_ASSIGN(std::set<qint64> bare, strayCases());
            for (const auto& row : m_salvage.rows["record"])
                if (isWithoutItsNoun(row.first))
                    bare.insert(row.first);
            for (const qint64 id : bare)
                DESK_TRY(leaveOut(*recordTable(), id));
            DESK_ASSIGN(const auto found,
                        m_salvage.scratch->prepare("PRAGMA foreign_key_check").rows([](const Row& row) {
                            return Dangling{row.blob("table"), row.integer("rowid"), row.number("fkid")};
                        }));
            if (found.empty())
                return execute(m_salvage.scratch->handle(), "COMMIT");
            for (const Dangling& dangling : found)
                DESK_TRY(mend(dangling));
        }
        return fail(ErrorCode::UnusableFile,
                    tr("What could be read of %1 does not fit together.").arg(m_salvage.name));
    }

private:
    QString textAt(const Table& table, const Values& row, const char* column) const
    {
        const int place = table.columnIndex(column);
        const auto* text = place < 0 ? nullptr : std::get_if<QString>(&row[size_t(place)]);
        return text ? *text : QString();
    }

    const Values* recordRow(qint64 id) const
    {
        const auto records = m_salvage.rows.find("record");
        if (records == m_salvage.rows.end())
            return nullptr;
        const auto row = records->second.find(id);
        return row == records->second.end() ? nullptr : &row->second;
    }
    const Table* recordTable() const { return findTable(m_salvage.tables, "record"); }

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
        if (!m_salvage.rescued.lost.contains(name))
            m_salvage.rescued.lost << name;
        m_salvage.rows[table.name].erase(id);
    }

    /// A record is what its noun's table says of it; one of a kind nobody knows is none.
    bool isWithoutItsNoun(qint64 record) const
    {
        if (!recordTable() || recordTable()->columnIndex("noun") < 0)
            return false;
        const domain::Noun* noun = nounOf(record);
        const auto rows = noun ? m_salvage.rows.find(noun->table().toLatin1()) : m_salvage.rows.end();
        return rows == m_salvage.rows.end() || !rows->second.contains(record);
    }

    /// Of what the program does not bring along, a copy is one under the name that its own text gives; cases
    /// of another go in the rounds.
    Status leaveOutMisnamedProcedures()
    {
        const Table* table = findTable(m_salvage.tables, "procedure");
        if (!table)
            return {};
        const procedure::Library library = procedure::Library::compiledIn();
        std::vector<qint64> misnamed;
        DESK_ASSIGN(const auto copies,
                    m_salvage.scratch->prepare("SELECT id, \"key\", version, json FROM procedure")
                        .rows([](const Row& row) {
                            return std::pair(row.integer("id"),
                                             PinnedProcedure{row.text("key"), row.number("version"),
                                                             row.text("json").toUtf8()});
                        }));
        for (const auto& [id, copy] : copies) {
            const auto read = procedure::parse(copy.json, copy.key);
            const bool isItself = read && read->key == copy.key && read->version == copy.version;
            if (!isItself && !library.has(copy.key, copy.version))
                misnamed.push_back(id);
        }
        for (const qint64 id : misnamed)
            DESK_TRY(leaveOut(*table, id));
        return {};
    }

    /// Nor is a case that stands where its procedure has no state.
    Result<std::set<qint64>> strayCases()
    {
        std::set<qint64> stray;
        const Table* records = recordTable();
        if (!records || records->columnIndex("state") < 0)
            return stray;
        procedure::Library library = procedure::Library::compiledIn();
        DESK_ASSIGN(const auto pinned, pinnedProcedures(*m_salvage.scratch));
        for (const PinnedProcedure& entry : pinned)
            if (!library.has(entry.key, entry.version)) [[maybe_unused]]
                const Status added = library.add(entry.json, m_salvage.name);
        DESK_ASSIGN(const auto cases, allCaseStates(*m_salvage.scratch));
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
            m_salvage.scratch->prepare("SELECT \"from\" FROM pragma_foreign_key_list(:table) WHERE id = :key")
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
            m_salvage.scratch
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
        const auto other = m_salvage.other[table.name].extract(id);
        if (!other || !execute(m_salvage.scratch->handle(), removing(table, id).constData()) ||
            !RawInserter(*m_salvage.scratch, table.name, table.columns).insert(other.mapped()))
            return false;
        m_salvage.rows[table.name][id] = other.mapped();
        ++m_salvage.rescued.fromHistory;
        return true;
    }

    Status leaveOut(const Table& table, qint64 id)
    {
        if (takesOther(table, id))
            return {};
        lose(table, id);
        return execute(m_salvage.scratch->handle(), removing(table, id).constData());
    }

    Status mend(const Dangling& dangling)
    {
        const Table* table = findTable(m_salvage.tables, dangling.table);
        if (!table || !m_salvage.rows[table->name].contains(dangling.row))
            return {}; // it went with another reference
        if (takesOther(*table, dangling.row))
            return {};
        const QByteArrayList columns = columnsOf(dangling);
        const bool isLeft = !columns.isEmpty() && std::ranges::all_of(columns, [&](const QByteArray& column) {
            return mayBeEmptied(*table, dangling.row, column);
        });
        if (!isLeft)
            return leaveOut(*table, dangling.row);
        m_salvage.rescued.lost << tr("what %1 referred to").arg(nameOf(*table, dangling.row));
        for (const QByteArray& column : columns) {
            m_salvage.rows[table->name][dangling.row][size_t(table->columnIndex(column))] = Value();
            const QByteArray script = "UPDATE \"" + table->name + "\" SET \"" + column +
                                      "\" = NULL WHERE id = " + QByteArray::number(dangling.row);
            DESK_TRY(execute(m_salvage.scratch->handle(), script.constData()));
        }
        return {};
    }

    Salvage& m_salvage;
};

} // namespace

Status tidy(Salvage& salvage) { return Tidier(salvage).tidy(); }

} // namespace registry
