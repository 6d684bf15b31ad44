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

using domain::FieldType;

/// Columns of the shared tables that a person wants to read about; the rest is bookkeeping.
struct SharedColumn
{
    const char* table;
    const char* column;
    const char* label;
    FieldType type = FieldType::Line;
};
const SharedColumn kSharedColumns[] = {
    {"record", "due_on", QT_TRANSLATE_NOOP("office", "Due on"), FieldType::Date},
    {"record", "due_moved_because", QT_TRANSLATE_NOOP("office", "Due date moved because")},
    {"step", "reason", QT_TRANSLATE_NOOP("office", "Reason")},
    {"finding", "justification", QT_TRANSLATE_NOOP("office", "Justification")},
    {"finding", "public_reason", QT_TRANSLATE_NOOP("office", "Reason for readers outside")},
    {"element", "is_met", QT_TRANSLATE_NOOP("office", "Met"), FieldType::YesNo},
    {"element", "evidence", QT_TRANSLATE_NOOP("office", "Evidence")},
    {"attachment", "name", QT_TRANSLATE_NOOP("office", "Attachment")},
    {"parameter", "value", QT_TRANSLATE_NOOP("office", "Parameter")},
};

const domain::Noun* nounOfTable(const QByteArray& table)
{
    return domain::noun(QString::fromLatin1(table).replace(u'_', u'-'));
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
        const RecordId record(change.record);
        const QJsonObject before = QJsonDocument::fromJson(change.oldValues).object();
        const QJsonObject after = QJsonDocument::fromJson(change.newValues).object();
        const auto add = [&](const QString& label, const QString& column, const auto& shown) {
            const QString old = shown(before.value(column));
            const QString now = shown(after.value(column));
            if (old != now)
                lines.push_back({record, titleOf(record), label, old, now});
        };
        const auto addField = [&](const domain::Field& field, const QString& label) {
            add(label, field.column(), [&](const QJsonValue& value) { return shown(field, value); });
        };
        if (const domain::Noun* noun = nounOfTable(change.table)) {
            for (const domain::Field& field : noun->fields)
                addField(field, field.labelText());
        }
        if (change.table == "record")
            add(tr("State"), u"state"_s,
                [&](const QJsonValue& value) { return stateOf(record, value.toString()); });
        for (const SharedColumn& shared : kSharedColumns)
            if (change.table == shared.table)
                addField({.key = shared.column, .label = shared.label, .type = shared.type},
                         tr(shared.label));
        return lines;
    }

private:
    QString shown(const domain::Field& field, const QJsonValue& value)
    {
        if (value.isNull() || value.isUndefined())
            return {};
        switch (field.type) {
        case FieldType::Date:
            return domain::displayValue(field, QDate::fromString(value.toString(), Qt::ISODate));
        case FieldType::YesNo:
            return domain::displayValue(field, value.toInt() != 0);
        case FieldType::Record:
            return titleOf(RecordId(value.toInteger()));
        default:
            return domain::displayValue(field, value.toVariant());
        }
    }

    QString stateOf(RecordId record, const QString& key)
    {
        const auto& head = headOf(record);
        const procedure::Procedure* procedure =
            head ? m_office.procedures().find(head->caseState.procedure, head->caseState.version) : nullptr;
        const procedure::State* state = procedure ? procedure->state(key) : nullptr;
        return state ? state->labelText() : key;
    }

    QString titleOf(RecordId id)
    {
        if (!id.isValid())
            return {};
        const auto& head = headOf(id);
        return head ? domain::displayTitle(*head) : tr("a removed record");
    }

    const std::optional<domain::RecordHead>& headOf(RecordId id)
    {
        const auto known = m_heads.find(id);
        if (known != m_heads.end())
            return *known;
        const auto head = registry::readHead(m_office.file(), id);
        return *m_heads.insert(id, head ? std::optional(*head) : std::nullopt);
    }

    Office& m_office;
    QHash<RecordId, std::optional<domain::RecordHead>> m_heads;
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
    state.entry = undoable ? undoable->id : 0;
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
