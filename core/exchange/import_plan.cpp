#include "core/exchange/import_plan.h"

#include "core/domain/facts.h"
#include "core/exchange/texts.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <tuple>

namespace exchange {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

QString comparable(const QString& name)
{
    QString folded = name.toCaseFolded();
    return folded.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_'; });
}
bool isSameName(const QString& one, const char* other)
{
    return comparable(one) == comparable(QString::fromUtf8(other));
}

/// Where the cells of one column go; nowhere when `field` is null.
struct Target
{
    const Field* field = nullptr;
    const Field* endField = nullptr;
    bool isFact = false;
    const char* nothing = nullptr;
};

/// Finds the fields of a kind and the columns that fill them.
class Columns
{
public:
    explicit Columns(const ImportKind& kind)
        : m_kind(kind)
        , m_noun(*domain::noun(QString::fromLatin1(kind.noun)))
    {
    }

    support::Status assign(const QStringList& header)
    {
        for (const QString& name : header) {
            const Target target = targetOf(name);
            for (const Field* field : {target.field, target.endField}) {
                if (field && columnOf(field->keyText()) > 0)
                    return fail(ErrorCode::BadInput,
                                tr("The columns “%1” and “%2” both say: %3. Keep one of them.")
                                    .arg(header[columnOf(field->keyText()) - 1], name, field->labelText()));
            }
            m_targets << target;
        }
        for (const Field* field : requiredFields()) {
            if (columnOf(field->keyText()) == 0)
                return fail(
                    ErrorCode::BadInput,
                    tr("The file has no column “%1”, which every row of %2 needs. Its columns are: %3.")
                        .arg(field->keyText(), m_kind.keyText(), header.join(u", "_s)));
        }
        return {};
    }

    const QList<Target>& targets() const { return m_targets; }

    QList<const Field*> requiredFields() const
    {
        QList<const Field*> required;
        const auto isGiven = [&](const Field& field) {
            return std::ranges::any_of(m_kind.constants, [&](const ImportConstant& constant) {
                return qstrcmp(constant.field, field.key) == 0;
            });
        };
        for (const auto fields : {m_noun.fields, m_kind.facts}) {
            for (const Field& field : fields) {
                if (field.isRequired && !isGiven(field))
                    required << &field;
            }
        }
        return required;
    }

    /// From 1; 0 where the file has no column for it.
    int columnOf(const QString& fieldKey) const
    {
        const auto isIt = [&](const Field* field) { return field && field->keyText() == fieldKey; };
        const auto found = std::ranges::find_if(
            m_targets, [&](const Target& t) { return isIt(t.field) || isIt(t.endField); });
        return found == m_targets.end() ? 0 : int(found - m_targets.begin()) + 1;
    }

private:
    Target targetOf(const QString& name) const
    {
        for (const ImportColumn& column : m_kind.columns) {
            if (isSameName(name, column.header))
                return fieldTarget(column);
        }
        for (const auto fields : {m_noun.fields, m_kind.facts}) {
            for (const Field& field : fields) {
                if (isSameName(name, field.key) || isSameName(name, field.label) ||
                    comparable(name) == comparable(field.labelText()))
                    return {.field = &field, .isFact = fields.data() == m_kind.facts.data()};
            }
        }
        return {};
    }

    Target fieldTarget(const ImportColumn& column) const
    {
        const QString key = QString::fromLatin1(column.field);
        const Field* endField =
            column.endField ? m_noun.field(QString::fromLatin1(column.endField)) : nullptr;
        if (const Field* field = m_noun.field(key))
            return {.field = field, .endField = endField, .nothing = column.nothing};
        const auto fact =
            std::ranges::find_if(m_kind.facts, [&](const Field& f) { return f.keyText() == key; });
        return {.field = &*fact, .isFact = true};
    }

    const ImportKind& m_kind;
    const domain::Noun& m_noun;
    QList<Target> m_targets;
};

/// What people write into a cell that they leave empty.
bool saysNothing(const QString& cell)
{
    static const QStringList s_words{u"-"_s, u"–"_s, u"—"_s, u"n/a"_s};
    return s_words.contains(cell.trimmed(), Qt::CaseInsensitive);
}

/// The values of one cell by field key.
Result<domain::FieldValues> parseCell(const Target& target, const QString& cell, DateOrder order)
{
    const Field& field = *target.field;
    if (saysNothing(cell) || (target.nothing && isSameName(cell, target.nothing)))
        return domain::FieldValues{{field.keyText(), QVariant()}};
    if ((field.type != FieldType::Date && !target.endField) || cell.trimmed().isEmpty()) {
        DESK_ASSIGN(const QVariant value, domain::parseValue(field, cell));
        return domain::FieldValues{{field.keyText(), value}};
    }
    if (!target.endField && cell.contains(u'/')) { // no place for the end of a span
        DESK_ASSIGN(const QDate day, parseDay(cell, field.labelText(), order));
        return domain::FieldValues{{field.keyText(), day}};
    }
    DESK_ASSIGN(const DateSpan span, parseDateSpan(cell, field.labelText(), order));
    domain::FieldValues values{{field.keyText(), span.first}};
    if (target.endField)
        values.insert(target.endField->keyText(), span.last == span.first ? QVariant() : QVariant(span.last));
    return values;
}

/// What is wrong with a row although each of its cells can be read.
void checkRow(const ImportRow& row, const Columns& columns, QList<Refusal>& refusals)
{
    for (const Field* field : columns.requiredFields()) {
        if (row.values.value(field->keyText()).isNull() && row.facts.value(field->keyText()).isNull())
            refusals << Refusal{row.line, columns.columnOf(field->keyText()),
                                tr("%1 is needed.").arg(field->labelText())};
    }
    const QDate starts = domain::read(row.values, domain::shared::starts);
    const QDate ends = domain::read(row.values, domain::shared::ends);
    if (starts.isValid() && ends.isValid() && ends < starts)
        refusals << Refusal{row.line, columns.columnOf(domain::shared::ends.keyText()),
                            tr("the end, %1, is before the start, %2.")
                                .arg(support::isoDate(ends), support::isoDate(starts))};
}

/// To be used only where no refusal was added.
ImportRow readRow(const ImportKind& kind, const Columns& columns, const CsvRow& csvRow, DateOrder order,
                  QList<Refusal>& refusals)
{
    ImportRow row{.line = csvRow.line, .values = {}, .facts = {}, .naturalKey = {}};
    for (int column = 1; column <= csvRow.cells.size(); ++column) {
        const Target& target = columns.targets()[column - 1];
        if (!target.field)
            continue;
        if (const auto values = parseCell(target, csvRow.cells[column - 1], order))
            (target.isFact ? row.facts : row.values).insert(*values);
        else
            refusals << Refusal{row.line, column, values.error().message};
    }
    for (const ImportConstant& constant : kind.constants)
        row.values.insert(QString::fromLatin1(constant.field), QString::fromLatin1(constant.value));
    if (refusals.isEmpty())
        checkRow(row, columns, refusals);
    row.naturalKey = naturalKey(kind, row.values, row.facts);
    return row;
}

/// Files that people take for a list, known by how they begin.
support::Status refuseOtherFormats(const QByteArray& file)
{
    const auto refuse = [](const QString& sentence) { return fail(ErrorCode::UnusableFile, sentence); };
    if (file.startsWith("%PDF-"))
        return refuse(tr("This is a PDF file. Save the table it shows as CSV and choose that."));
    if (file.startsWith("{\\rtf") || (file.startsWith("PK\x03\x04") && file.contains("word/")) ||
        (file.startsWith("PK\x03\x04") && file.contains("opendocument.text")))
        return refuse(tr("This is a text document, as Word writes it. Copy its table into a spreadsheet, "
                         "save that as CSV and choose it."));
    if (file.startsWith("PK\x03\x04"))
        return refuse(
            tr("This is a spreadsheet or an archive. Open it, save the sheet as CSV and choose that."));
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(tr("This is a file of an old Office program. Open it, save the table as CSV and "
                         "choose that."));
    return {};
}

/// Lines by which a person sees whether the encoding is right: those with other letters than ASCII.
QString sampleOf(const QString& text)
{
    constexpr int kLines = 3;
    QStringList lines;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        if (std::ranges::any_of(line, [](QChar c) { return c.unicode() > 0x7F; }))
            lines << support::excerpt(line.trimmed().toString());
        if (lines.size() == kLines)
            break;
    }
    return lines.join(u'\n');
}

bool isBlank(const CsvRow& row)
{
    return std::ranges::all_of(row.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

QString ImportKind::labelText() const
{
    return label ? QCoreApplication::translate("domain", label)
                 : domain::noun(QString::fromLatin1(noun))->pluralText();
}

const ImportState* ImportKind::stateOf(const domain::FieldValues& rowFacts) const
{
    const QString word = rowFacts.value(u"state"_s).toString();
    const auto found = std::ranges::find_if(
        states, [&](const ImportState& state) { return word == QLatin1StringView(state.word); });
    return found == states.end() ? nullptr : &*found;
}

qsizetype ImportPlan::refusedRowCount() const
{
    QSet<int> lines;
    for (const Refusal& refusal : refusals)
        lines << refusal.line;
    return lines.size();
}

QString naturalKey(const ImportKind& kind, const domain::FieldValues& values,
                   const domain::FieldValues& facts)
{
    QStringList parts;
    for (const char* const key : kind.naturalKey) {
        const QString name = QString::fromLatin1(key);
        parts << values.value(name, facts.value(name)).toString().toCaseFolded();
    }
    return parts.join(u'\x1F');
}

Result<ImportPlan> planImport(const ImportKind& kind, const CsvTable& table, DateOrder order)
{
    Columns columns(kind);
    DESK_TRY(columns.assign(table.header));

    ImportPlan plan{.kind = &kind,
                    .rows = {},
                    .refusals = table.refusals,
                    .unusedHeaders = {},
                    .remarks = table.remarks,
                    .encoding = {},
                    .sample = {}};
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        if (!columns.targets()[i].field) {
            plan.unusedHeaders << table.header[i];
            plan.remarks << tr("The column “%1” is not taken: no field of this list has that name.")
                                .arg(support::excerpt(table.header[i]));
        }
    }
    QHash<QString, int> lineOfKey;
    for (const CsvRow& csvRow : table.rows) {
        if (isBlank(csvRow))
            continue;
        QList<Refusal> refusals;
        ImportRow row = readRow(kind, columns, csvRow, order, refusals);
        if (refusals.isEmpty() && lineOfKey.contains(row.naturalKey))
            refusals << Refusal{
                row.line, columns.columnOf(QString::fromLatin1(kind.naturalKey.front())),
                tr("the same record as on line %1.").arg(QString::number(lineOfKey.value(row.naturalKey)))};
        plan.refusals << refusals;
        if (!refusals.isEmpty())
            continue;
        lineOfKey.insert(row.naturalKey, row.line);
        plan.rows << std::move(row);
    }
    std::ranges::stable_sort(plan.refusals, {},
                             [](const Refusal& r) { return std::tuple(r.line, r.column); });
    return plan;
}

Result<ImportPlan> planImport(const ImportKind& kind, const QByteArray& file, const ListReading& reading)
{
    DESK_TRY(refuseOtherFormats(file));
    DESK_ASSIGN(const DecodedText decoded, decode(file, reading.encoding));
    const auto isHeader = [&](const QStringList& header) { return Columns(kind).assign(header).has_value(); };
    DESK_ASSIGN(const CsvTable table, parseCsv(decoded.text, {}, isHeader));
    DESK_ASSIGN(ImportPlan plan, planImport(kind, table, reading.dateOrder));
    plan.encoding = decoded.encoding;
    plan.isEncodingDoubtful = decoded.isDoubtful;
    plan.sample = sampleOf(decoded.text);
    return plan;
}

} // namespace exchange
