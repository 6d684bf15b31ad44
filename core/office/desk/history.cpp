#include "core/office/desk/history.h"

#include "core/office/desk/journal_words.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/register/records.h"
#include "core/register/undo.h"
#include "core/support/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace office {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the shared tables that a person wants to read about; the rest is bookkeeping.
struct SharedColumn
{
    const char* table;
    const char* column;
    const char* label;
};
const SharedColumn kSharedColumns[] = {
    {"record", "state", QT_TRANSLATE_NOOP("office", "State")},
    {"record", "due_on", QT_TRANSLATE_NOOP("office", "Due on")},
    {"record", "due_moved_because", QT_TRANSLATE_NOOP("office", "Due date moved because")},
    {"step", "reason", QT_TRANSLATE_NOOP("office", "Reason")},
    {"finding", "justification", QT_TRANSLATE_NOOP("office", "Justification")},
    {"element", "is_met", QT_TRANSLATE_NOOP("office", "Met")},
    {"element", "evidence", QT_TRANSLATE_NOOP("office", "Evidence")},
    {"attachment", "name", QT_TRANSLATE_NOOP("office", "Attachment")},
    {"parameter", "value", QT_TRANSLATE_NOOP("office", "Parameter")},
};

const domain::Noun* nounOfTable(const QByteArray& table)
{
    return domain::noun(QString::fromLatin1(table).replace(u'_', u'-'));
}

QString shown(const domain::Field* field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (!field)
        return value.toVariant().toString();
    if (field->type == domain::FieldType::Date)
        return domain::displayValue(*field, QDate::fromString(value.toString(), Qt::ISODate));
    if (field->type == domain::FieldType::YesNo)
        return domain::displayValue(*field, value.toInt() != 0);
    return domain::displayValue(*field, value.toVariant());
}

class ChangeReader
{
public:
    explicit ChangeReader(Office& office)
        : m_office(office)
    {
    }

    std::vector<HistoryChange> read(const registry::RowChange& change)
    {
        std::vector<HistoryChange> lines;
        const QJsonObject before = QJsonDocument::fromJson(change.oldValues).object();
        const QJsonObject after = QJsonDocument::fromJson(change.newValues).object();
        const auto add = [&](const QString& label, const domain::Field* field, const QString& column) {
            const QString old = shown(field, before.value(column));
            const QString now = shown(field, after.value(column));
            if (old != now)
                lines.push_back({RecordId(change.record), titleOf(RecordId(change.record)), label, old, now});
        };
        if (const domain::Noun* noun = nounOfTable(change.table)) {
            for (const domain::Field& field : noun->fields)
                add(field.labelText(), &field, field.column());
        }
        for (const SharedColumn& shared : kSharedColumns)
            if (change.table == shared.table)
                add(tr(shared.label), nullptr, QString::fromLatin1(shared.column));
        return lines;
    }

private:
    QString titleOf(RecordId id)
    {
        if (!id.isValid())
            return {};
        if (!m_titles.contains(id)) {
            const auto head = registry::readHead(m_office.file(), id);
            m_titles.insert(id, head ? domain::displayTitle(*head) : tr("a removed record"));
        }
        return m_titles.value(id);
    }

    Office& m_office;
    QHash<RecordId, QString> m_titles;
};

QString done(const registry::JournalEntry& entry)
{
    if (entry.isErased && entry.summary.isEmpty())
        return tr("(erased)");
    return inPresentLanguage(entry.command, entry.summary);
}

/// Of an entry that was taken back or done again, what was done at first.
Result<QString> lineSummary(Office& office, const registry::JournalEntry& entry)
{
    if (!entry.undoes || (entry.isErased && entry.summary.isEmpty()))
        return done(entry);
    registry::JournalEntry first = entry;
    while (first.undoes && first.undoes < first.id) { // in a damaged journal it might never end
        DESK_ASSIGN(first, registry::journalEntry(office.file(), first.undoes));
    }
    return takenBack(entry.step, done(first));
}

/// What was done at first, before it was undone and done again.
Result<QString> whatWasDone(Office& office, std::optional<registry::JournalEntry> entry)
{
    while (entry && entry->step != registry::Step::Do) {
        DESK_ASSIGN(entry, registry::journalEntry(office.file(), entry->undoes));
    }
    return entry ? lineSummary(office, *entry) : Result<QString>(QString());
}

} // namespace

Result<std::vector<HistoryLine>> history(Office& office, RecordId id, int limit, qint64 before, int rows,
                                         const HistoryDays& days)
{
    QList<qint64> family; // none of the whole register
    if (id.isValid()) {
        DESK_ASSIGN(family, registry::familyOf(office.file(), id.value()));
    }
    DESK_ASSIGN(const auto entries,
                family.isEmpty() ? registry::journalPage(office.file(), limit, before)
                                 : registry::journalOfRecords(office.file(), family, limit, before, days));
    ChangeReader reader(office);
    std::vector<HistoryLine> lines;
    for (const registry::JournalEntry& entry : entries) {
        DESK_ASSIGN(const QString summary, lineSummary(office, entry));
        HistoryLine line{.number = entry.id,
                         .recordedAt = entry.recordedAt,
                         .happenedOn = entry.happenedOn,
                         .actor = entry.actor,
                         .summary = summary,
                         .reason = entry.reason,
                         .changes = {}};
        // What has no owner, a finding or a parameter, belongs to the step it came with.
        DESK_ASSIGN(const auto changes, registry::firstChangesOf(office.file(), entry.id, rows, family));
        for (const registry::RowChange& change : changes)
            std::ranges::move(reader.read(change), std::back_inserter(line.changes));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<UndoState> undoState(Office& office)
{
    DESK_ASSIGN(const auto undoable, registry::nextUndo(office.file()));
    DESK_ASSIGN(const auto redoable, registry::nextRedo(office.file()));
    UndoState state;
    DESK_ASSIGN(state.undo, whatWasDone(office, undoable));
    DESK_ASSIGN(state.redo, whatWasDone(office, redoable));
    return state;
}

Status undo(Office& office)
{
    DESK_ASSIGN(const auto committed, registry::undo(office.file(), office.actor()));
    office.tell(committed);
    return {};
}

Status redo(Office& office)
{
    DESK_ASSIGN(const auto committed, registry::redo(office.file(), office.actor()));
    office.tell(committed);
    return {};
}

Status undoEntry(Office& office, qint64 number)
{
    DESK_ASSIGN(const auto committed, registry::undoStep(office.file(), number, office.actor()));
    office.tell(committed);
    return {};
}

} // namespace office
