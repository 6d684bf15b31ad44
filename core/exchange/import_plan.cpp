#include "core/exchange/import_plan.h"

#include "core/domain/facts.h"
#include "core/exchange/import_columns.h"
#include "core/exchange/other_formats.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/texts.h"
#include "core/procedure/library.h"
#include "core/support/in_language.h"
#include "core/support/languages.h"
#include "core/support/text.h"

#include <QHash>
#include <QRegularExpression>
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

/// What people write into a cell that they leave empty; of a text alone “unknown” may be what is meant.
bool saysNothing(const Field& field, const QString& cell)
{
    static const QStringList s_words{u"-"_s, u"–"_s, u"—"_s, u"n/a"_s};
    const bool isText = field.type == FieldType::Line || field.type == FieldType::Note;
    return s_words.contains(cell.trimmed(), Qt::CaseInsensitive) ||
           (!isText && cell.trimmed().compare(u"unknown"_s, Qt::CaseInsensitive) == 0 &&
            !(field.choices && field.choices->has(u"unknown"_s)));
}

/// Whether a workbook, made in whatever language, calls it so.
bool isCalled(const QString& told, const char* context, const QString& label)
{
    const QByteArray source = label.toUtf8();
    const auto& languages = support::languages();
    return told == label || std::ranges::any_of(languages, [&](const auto& language) {
               return told == language->of(context, source.constData());
           });
}

/// The key of the state that an exported list tells by key or label; empty for none.
QString stateCalled(const QString& told, const ImportKind& kind)
{
    static thread_local const procedure::Library library = procedure::Library::compiledIn();
    const domain::Noun* const noun = domain::noun(QString::fromLatin1(kind.noun));
    const QString word = support::slug(told);
    QList<procedure::State> states;
    for (const QString& key : noun && noun->procedure ? library.keys() : QStringList())
        if (key == QLatin1StringView(noun->procedure))
            for (int version = 1; const procedure::Procedure* const procedure = library.find(key, version);
                 ++version)
                states += procedure->states;
    for (const procedure::State& state : std::as_const(states))
        if (state.key == word)
            return state.key;
    for (const procedure::State& state : std::as_const(states))
        if (isCalled(told.trimmed(), "procedure", state.label))
            return state.key;
    return {};
}

/// A word for a state: one of a list from outside, or the procedure's own, as exported lists have it.
Result<domain::FieldValues> parseState(const ImportKind& kind, const Target& target, const QString& cell)
{
    const bool hasNoOtherWords = kind.states.empty();
    const QString own = target.isOwn || hasNoOtherWords ? stateCalled(cell, kind) : QString();
    const QString word = own.isEmpty() ? support::slug(cell) : own;
    if (hasNoOtherWords)
        return domain::FieldValues{{u"own-state"_s, word}};
    const auto isWord = [&](const char* known) { return word == QLatin1StringView(known); };
    const bool isOwn = std::ranges::any_of(kind.ownStates, isWord);
    const bool isOfLists = std::ranges::any_of(kind.states, isWord, &ImportState::word);
    if (isOwn && (target.isOwn || !isOfLists))
        return domain::FieldValues{{u"own-state"_s, word}};
    if (isOfLists)
        return domain::FieldValues{{target.field->keyText(), word}};
    DESK_ASSIGN(const QVariant value, domain::parseValue(*target.field, cell));
    return domain::FieldValues{{target.field->keyText(), value}};
}

/// What a year or a month means where one day is wanted: "until March 2019" and "as of 2019" their end.
Result<QDate> dayMeantBy(const QString& cell, const Field& field)
{
    const DateSpan span = *yearOrMonth(cell);
    DESK_TRY(support::parseDate(support::isoDate(span.first), field.labelText())); // of a time that we know
    const bool isYear = span.first.addYears(1) == span.last.addDays(1);
    const bool isEnd =
        field.keyText() == domain::shared::ends.keyText() || (field.keyText() == u"as-of" && isYear);
    return isEnd ? span.last : span.first;
}

/// Of the noun itself: what a list says of the day it speaks of is nowhere kept as more than it is.
bool isRoughDay(const Target& target, const QString& cell)
{
    return target.field->type == FieldType::Date && !target.endField && !target.isFact && yearOrMonth(cell);
}

/// What a spreadsheet shows where it could not compute: it would go in as a name.
bool isFormulaError(const QString& cell)
{
    static const QRegularExpression s_error(
        u"^\\s*(#(REF|VALUE|DIV/0|NAME|NUM|NULL|SPILL|CALC|FIELD)[!?]|#N/A|Err:\\d{3})\\s*$"_s);
    return s_error.match(cell).hasMatch();
}

/// The ID in "Coalition on Jobs (dc-jobs)", as a workbook of ours names a record.
QString idIn(const QString& cell)
{
    static const QRegularExpression s_named(u"\\(([a-z]+-[a-z0-9-]+)\\)\\s*\\z"_s);
    const auto named = s_named.match(cell);
    return named.hasMatch() ? named.captured(1) : cell;
}

/// The values of one cell by field key.
Result<domain::FieldValues> parseCell(const ImportKind& kind, const Target& target, QString cell,
                                      DateOrder order)
{
    const Field& field = *target.field;
    if (target.isOwn &&
        (field.type == FieldType::Record || field.keyText() == u"belongs-to" || target.prefix))
        cell = idIn(cell);
    if (target.prefix && cell.startsWith(QLatin1StringView(target.prefix)))
        cell.remove(0, qsizetype(qstrlen(target.prefix)));
    if (isFormulaError(cell))
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” is the error of a formula; mend it in the spreadsheet, or empty the cell.")
                        .arg(field.labelText(), cell.trimmed()));
    if (saysNothing(field, cell) || (target.nothing && isSameName(cell, target.nothing)))
        return domain::FieldValues{{target.key, QVariant()}};
    if (target.isFact && field.keyText() == u"state" && !cell.trimmed().isEmpty())
        return parseState(kind, target, cell);
    if ((field.type != FieldType::Date && !target.endField) || cell.trimmed().isEmpty()) {
        DESK_ASSIGN(const QVariant value, domain::parseValue(field, cell));
        return domain::FieldValues{{target.key, value}};
    }
    if (!target.endField && yearOrMonth(cell)) {
        DESK_ASSIGN(const QDate day, dayMeantBy(cell, field));
        return domain::FieldValues{{target.key, day}};
    }
    if (!target.endField && cell.contains(u'/')) { // no place for the end of a span
        DESK_ASSIGN(const QDate day, parseDay(cell, field.labelText(), order));
        return domain::FieldValues{{target.key, day}};
    }
    DESK_ASSIGN(const DateSpan span, parseDateSpan(cell, field.labelText(), order));
    domain::FieldValues values{{target.key, span.first}};
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

/// What two columns say of one field, with a space between them.
QString cellOf(const CsvRow& row, const Target& target, int column)
{
    if (target.joined.isEmpty())
        return row.cells[column - 1];
    QStringList parts;
    for (const int each : target.joined)
        if (const QString part = row.cells[each - 1].trimmed(); !part.isEmpty())
            parts << part;
    return parts.join(u' ');
}

/// How many coalitions took part, or which, as the beginning of a summary.
void prepend(const QString& participants, QVariant& summary)
{
    const QString said = tr("Participating coalitions: %1").arg(participants);
    summary = summary.isNull() ? said : said + u'\n' + summary.toString();
}

/// A list from the screen may hold records of several nouns: those of others are another kind's matter.
QString strangerIn(const ImportKind& kind, const Columns& columns, const CsvRow& row)
{
    const int column = columns.columnOf(u"noun"_s);
    const QString told = column > 0 ? row.cells[column - 1].trimmed() : QString();
    const auto isCalledSo = [&](const domain::Noun& each) { // by its key, or in a workbook by its label
        return told == QLatin1StringView(each.key) || isCalled(told, "domain", QString::fromUtf8(each.label));
    };
    if (told.isEmpty() || isCalledSo(*domain::noun(QString::fromLatin1(kind.noun))))
        return {};
    const auto nouns = domain::nouns();
    const auto noun = std::ranges::find_if(nouns, isCalledSo);
    return noun != nouns.end()
               ? tr("it is one of another kind (%1); take the list in once more as %2 for those.")
                     .arg(noun->labelText(), importKind(noun->keyText())->labelText())
               : QString();
}

/// To be used only where no refusal was added.
ImportRow readRow(const ImportKind& kind, const Columns& columns, const CsvRow& csvRow, DateOrder order,
                  QList<Refusal>& refusals)
{
    ImportRow row{.line = csvRow.line, .values = {}, .facts = {}, .naturalKey = {}};
    if (const QString stranger = strangerIn(kind, columns, csvRow); !stranger.isEmpty()) {
        refusals << Refusal{row.line, columns.columnOf(u"noun"_s), stranger};
        return row;
    }
    for (int column = 1; column <= csvRow.cells.size(); ++column) {
        const Target& target = columns.targets()[column - 1];
        if (!target.field || (!target.joined.isEmpty() && target.joined.front() != column))
            continue;
        const QString cell = cellOf(csvRow, target, column);
        row.hasRoughDay = row.hasRoughDay || isRoughDay(target, cell);
        if (const auto values = parseCell(kind, target, cell, order))
            (target.isFact ? row.facts : row.values).insert(*values);
        else
            refusals << Refusal{row.line, column, values.error().message};
    }
    for (const ImportConstant& constant : kind.constants)
        if (QVariant& value = row.values[QString::fromLatin1(constant.field)]; value.isNull())
            value = QString::fromLatin1(constant.value);
    if (const QVariant participants = row.facts.value(u"participants"_s); !participants.isNull())
        prepend(participants.toString(), row.values[domain::shared::summary.keyText()]);
    if (const QDate starts = domain::read(row.values, domain::shared::starts);
        kind.isOfYearItStarts && starts.isValid())
        if (QVariant& year = row.values[domain::shared::year.keyText()]; year.isNull())
            year = qlonglong(starts.year());
    if (refusals.isEmpty())
        checkRow(row, columns, refusals);
    row.naturalKey = naturalKey(kind, row.values, row.facts);
    return row;
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

struct ListFile
{
    CsvTable table;
    QString encoding = {};
    bool isEncodingDoubtful = false;
    QString sample = {};
    QString sheet = {};
};

Result<ListFile> readList(const ImportKind& kind, const QByteArray& file, const ListReading& reading)
{
    DESK_TRY(refuseOtherFormats(file));
    const auto isHeader = [&](const QStringList& header) {
        return Columns(kind, reading.matches).assign(header).has_value();
    };
    if (isSpreadsheet(file)) {
        DESK_ASSIGN(ReadSheet read, readSheet(file, reading.sheet, isHeader));
        return ListFile{.table = std::move(read.table), .sheet = read.name};
    }
    if (!reading.sheet.isEmpty())
        return fail(ErrorCode::WrongUsage, tr("The file has no sheets; they are for .xlsx and .ods files."));
    DESK_ASSIGN(const DecodedText decoded, decode(file, reading.encoding));
    DESK_ASSIGN(CsvTable table, parseCsv(decoded.text, {}, isHeader));
    return ListFile{std::move(table), decoded.encoding, decoded.isDoubtful, sampleOf(decoded.text)};
}

bool isBlank(const CsvRow& row)
{
    return std::ranges::all_of(row.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// A word of the kind's own, as a column of states has them.
support::Status checkUntoldState(const ImportKind& kind, const QString& word)
{
    if (word.isEmpty())
        return {};
    const domain::Vocabulary* const words = kind.stateWords();
    if (!words)
        return fail(ErrorCode::WrongUsage,
                    tr("%1 have no state that a list would tell.").arg(kind.keyText()));
    if (words->has(word))
        return {};
    QStringList known;
    for (const domain::Term& term : words->terms)
        known << QString::fromLatin1(term.key);
    return fail(ErrorCode::WrongUsage,
                tr("%1 have no state “%2”; there are: %3.")
                    .arg(kind.keyText(), support::excerpt(word), support::listed(known)));
}

} // namespace

QString ImportKind::labelText() const
{
    return label ? support::translate("domain", label)
                 : domain::noun(QString::fromLatin1(noun))->pluralText();
}

std::optional<ToldState> ImportKind::stateOf(const domain::FieldValues& rowFacts) const
{
    if (const QString own = rowFacts.value(u"own-state"_s).toString(); !own.isEmpty())
        return ToldState{.word = own, .state = own};
    const QString word = rowFacts.value(u"state"_s).toString();
    const auto found = std::ranges::find_if(
        states, [&](const ImportState& state) { return word == QLatin1StringView(state.word); });
    return found == states.end()
               ? std::nullopt
               : std::optional(ToldState{word, QString::fromLatin1(found->state), found->noun});
}

const domain::Vocabulary* ImportKind::stateWords() const
{
    const auto state =
        std::ranges::find_if(facts, [](const Field& field) { return qstrcmp(field.key, "state") == 0; });
    return state == facts.end() ? nullptr : state->choices;
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

Result<ImportPlan> planImport(const ImportKind& kind, const CsvTable& table, const ListReading& reading)
{
    Columns columns(kind, reading.matches);
    DESK_TRY(checkUntoldState(kind, reading.untoldState));
    DESK_TRY(columns.assign(table.header));

    ImportPlan plan{
        .kind = &kind, .refusals = table.refusals, .header = table.header, .remarks = table.remarks};
    plan.untoldState = reading.untoldState;
    plan.unusedHeaders = columns.unknown(table.header);
    for (const QString& header : plan.unusedHeaders)
        plan.remarks << tr("The column “%1” is not taken: no field of this list has that name.")
                            .arg(support::excerpt(header));
    QHash<QString, int> lineOfKey;
    for (const CsvRow& csvRow : table.rows) {
        if (isBlank(csvRow))
            continue;
        QList<Refusal> refusals;
        ImportRow row = readRow(kind, columns, csvRow, reading.dateOrder, refusals);
        const QString key = row.naturalKey + u'\x1F' + row.facts.value(u"id"_s).toString();
        if (refusals.isEmpty() && lineOfKey.contains(key))
            refusals << Refusal{
                row.line, std::max(1, columns.columnOf(QString::fromLatin1(kind.naturalKey.front()))),
                tr("the same record as on line %1.").arg(QString::number(lineOfKey.value(key)))};
        plan.refusals << refusals;
        if (!refusals.isEmpty())
            continue;
        lineOfKey.insert(key, row.line);
        plan.rows << std::move(row);
    }
    std::ranges::stable_sort(plan.refusals, {},
                             [](const Refusal& r) { return std::tuple(r.line, r.column); });
    return plan;
}

Result<ImportPlan> planImport(const ImportKind& kind, const QByteArray& file, const ListReading& reading)
{
    DESK_ASSIGN(const ListFile list, readList(kind, file, reading));
    DESK_ASSIGN(ImportPlan plan, planImport(kind, list.table, reading));
    plan.encoding = list.encoding;
    plan.isEncodingDoubtful = list.isEncodingDoubtful;
    plan.sample = list.sample;
    plan.sheet = list.sheet;
    return plan;
}

Result<QStringList> unknownHeaders(const ImportKind& kind, const QByteArray& file, const ListReading& reading)
{
    DESK_ASSIGN(const ListFile list, readList(kind, file, reading));
    return Columns(kind, {}).unknown(list.table.header);
}

} // namespace exchange
