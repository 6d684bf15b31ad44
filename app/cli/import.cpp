#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/people/mailing_lists.h"
#include "core/office/transfer/importing.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "core/exchange/spreadsheet.h"
#include "core/support/register_files.h"
#include "core/support/text.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr char kArchive[] = "mailing-list-archive";

Result<const exchange::ImportKind*> kindOf(const Request& request)
{
    if (const exchange::ImportKind* kind = exchange::importKind(request.value("kind")))
        return kind;
    return fail(ErrorCode::WrongUsage,
                tr("--kind takes one of %1, not “%2”.")
                    .arg(importKindWords().join(u", "_s), support::excerpt(request.value("kind"))));
}

/// Empty where it is to be found out.
Result<QString> encodingOf(const Request& request)
{
    const QString name = request.value("encoding");
    if (!request.has("encoding") || exchange::isEncoding(name))
        return name;
    return fail(ErrorCode::WrongUsage,
                tr("--encoding takes a name as UTF-8, UTF-16LE, Windows-1250 or GB18030, not “%1”.")
                    .arg(support::excerpt(name)));
}

Result<QByteArray> contentOf(const QString& path)
{
    DESK_TRY(support::mayBeRead(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile, tr("%1 cannot be read.").arg(support::excerpt(path, 200)));
    if (file.size() > exchange::kFileLimit)
        return fail(ErrorCode::UnusableFile, tr("%1 is larger than %2 MB; no list of this office is.")
                                                 .arg(support::excerpt(path, 200),
                                                      QString::number(exchange::kFileLimit / 1024 / 1024)));
    return file.readAll();
}

/// What 1/2/2022 means.
Result<exchange::DateOrder> dateOrderOf(const Request& request)
{
    const QString word = request.value("dates");
    if (!request.has("dates"))
        return exchange::DateOrder::Unknown;
    if (word == u"day-first")
        return exchange::DateOrder::DayFirst;
    if (word == u"month-first")
        return exchange::DateOrder::MonthFirst;
    return fail(ErrorCode::WrongUsage,
                tr("--dates takes day-first or month-first, not “%1”.").arg(support::excerpt(word)));
}

/// “First name=name”: where a column goes.
Result<QList<exchange::ColumnMatch>> matchesOf(const Request& request)
{
    QList<exchange::ColumnMatch> matches;
    for (const QString& written : request.values("map")) {
        const qsizetype sign = written.lastIndexOf(u'=');
        if (sign < 1)
            return fail(ErrorCode::WrongUsage,
                        tr("--map takes a column of the list and a field, as “First name=name”, not “%1”.")
                            .arg(support::excerpt(written)));
        matches << exchange::ColumnMatch{written.first(sign).trimmed(), written.sliced(sign + 1).trimmed()};
    }
    return matches;
}

/// Where another sheet may have been meant, the refusal says how to choose it.
void sayOtherSheets(const QByteArray& content, support::Error& error)
{
    const auto sheets = exchange::sheetNames(content);
    if (!sheets)
        return;
    QStringList others;
    for (const QString& name : sheets->all)
        if (name != sheets->usual)
            others << tr("“%1”").arg(support::excerpt(name));
    if (!others.isEmpty())
        error.reasons << tr("The sheet “%1” was read. Choose another one with --sheet: %2.")
                             .arg(support::excerpt(sheets->usual), others.join(u", "_s));
}

/// Where columns are not known, the refusal says how to match them.
Result<exchange::ImportPlan> planOrSayHow(const exchange::ImportKind& kind, const QByteArray& content,
                                          const exchange::ListReading& reading)
{
    auto plan = exchange::planImport(kind, content, reading);
    if (plan) {
        for (const exchange::ColumnMatch& match : reading.matches)
            if (!plan->header.contains(match.header, Qt::CaseInsensitive))
                return fail(ErrorCode::BadInput,
                            tr("The file has no column “%1”; its columns are: %2.")
                                .arg(support::excerpt(match.header), plan->header.join(u", "_s)));
        return plan;
    }
    if (plan.error().code != ErrorCode::BadInput)
        return plan;
    support::Error error = plan.error();
    if (reading.sheet.isEmpty())
        sayOtherSheets(content, error);
    if (const auto unknown = exchange::unknownHeaders(kind, content, reading); unknown && !unknown->isEmpty())
        error.reasons << tr("Say where a column goes with --map, as --map “%1=FIELD”.")
                             .arg(support::excerpt(unknown->front()));
    return fail(error);
}

/// Nothing is stored in an encoding that nobody is sure of.
support::Status refuseDoubtful(const exchange::ImportPlan& plan)
{
    if (!plan.isEncodingDoubtful)
        return {};
    return fail(
        ErrorCode::BadInput,
        tr("It is not certain in which encoding the file was saved. Read as %1 it says: “%2”. If that "
           "is right, add --encoding %1; if not, name another, as Windows-1250 or GB18030.")
            .arg(plan.encoding, plan.sample));
}

QStringList remarksOn(const exchange::ImportPlan& plan, bool isDryRun)
{
    QStringList remarks;
    if (plan.encoding != u"UTF-8" && !plan.sample.isEmpty())
        remarks << (isDryRun ? tr("Read as %1: “%2”. If that is wrong, name the encoding with --encoding.")
                             : tr("Read as %1: “%2”. If that is wrong, undo and name the encoding with "
                                  "--encoding."))
                       .arg(plan.encoding, plan.sample);
    return remarks + plan.remarks;
}

struct Imported
{
    int created;
    int updated;
    int unchanged;
    int refused;
};

Result<office::OnConflict> onConflict(const Request& request)
{
    const QString word = request.value("on-conflict");
    if (!request.has("on-conflict"))
        return office::OnConflict::Refuse;
    if (word == "keep"_L1)
        return office::OnConflict::Keep;
    if (word == "take"_L1)
        return office::OnConflict::Take;
    return fail(ErrorCode::WrongUsage,
                tr("--on-conflict takes keep or take, not “%1”.").arg(support::excerpt(word)));
}

Answer answer(const Request& request, const Imported& imported, const QStringList& refused,
              const QStringList& remarks = {})
{
    const auto count = [](const char* key, const QString& label, qint64 number) {
        return fact(QString::fromLatin1(key), label, number, domain::FieldType::Count);
    };
    // Words of the line are the same in every language: scripts read it.
    return {.sections = {facts(
                {count("created", tr("Created"), imported.created),
                 count("updated", tr("Updated"), imported.updated),
                 count("unchanged", tr("Unchanged"), imported.unchanged),
                 count("refused", tr("Refused"), imported.refused),
                 fact(u"is-dry-run"_s, tr("Dry run"), request.has("dry-run"), domain::FieldType::YesNo)})},
            .line = u"created %1 updated %2 unchanged %3 refused %4"_s.arg(
                QString::number(imported.created), QString::number(imported.updated),
                QString::number(imported.unchanged), QString::number(imported.refused)),
            .refused = support::firstOf(refused),
            .remarks = remarks};
}

Section withArchiveFacts(Section facts, const exchange::MailCounts& counts,
                         const office::FigureReport& report)
{
    const auto count = [&facts](const QString& key, const QString& label, qint64 number) {
        facts.sheet.columns << exchange::SheetColumn{key, label, domain::FieldType::Count};
        facts.sheet.rows.front() << number;
    };
    count(u"messages"_s, tr("Messages"), counts.messages);
    count(u"posters"_s, tr("Posters"), counts.posters);
    count(u"repeats"_s, tr("Repeats"), counts.repeats);
    count(u"without-sender"_s, tr("Without sender"), counts.withoutSender);
    count(u"kept"_s, tr("Kept"), report.kept);
    return facts;
}

/// What the counts of rows do not say; each on its line, before them.
QString archiveNotes(const exchange::MailCounts& counts, const office::FigureReport& report)
{
    QStringList notes;
    if (counts.repeats > 0)
        notes << tr("Repeats of a Message-ID, not counted again: %1.").arg(QString::number(counts.repeats));
    if (counts.withoutSender > 0)
        notes << tr("Mails of which no sender could be read; they count as mails, but not for posters: %1.")
                     .arg(QString::number(counts.withoutSender));
    if (report.kept > 0)
        notes << tr("Months that stay, because an archive counted before had more mails of them: %1.")
                     .arg(QString::number(report.kept));
    for (const office::FigureChange& change : report.conflicts)
        notes << office::changeText(change);
    notes << QString();
    return notes.join(u'\n');
}

constexpr qsizetype kChangesShown = 20;

/// What the dry run is for: old and new of each record that would change; each on its line, before the
/// counts.
Answer withChanges(Answer answer, const office::ImportReport& report)
{
    Section changes{.key = u"changes"_s,
                    .sheet = {.title = tr("Changes"),
                              .columns = {{u"line"_s, tr("Line"), domain::FieldType::Count},
                                          {u"id"_s, tr("ID")},
                                          {u"field"_s, tr("Field")},
                                          {u"before"_s, tr("Until now")},
                                          {u"after"_s, tr("In the list")}},
                              .rows = {}}};
    QStringList lines;
    for (const office::ImportedChange& change : report.changes) {
        lines << office::changeText(change);
        for (const office::ImportedValue& value : change.values)
            changes.sheet.rows << QVariantList{qint64(change.line), change.idText, value.label,
                                               known(value.before), known(value.after)};
    }
    answer.sections.push_back(std::move(changes));
    lines = support::firstOf(lines, kChangesShown);
    answer.line = (lines << answer.line).join(u'\n');
    return answer;
}

/// Rows are months; refused are mails that cannot be counted whole.
Result<Answer> importArchive(const Request& request)
{
    if (!request.has("list"))
        return fail(ErrorCode::WrongUsage,
                    tr("--list says which mailing list the archive is of, as “list-7”."));
    for (const char* option : {"encoding", "sheet", "dates", "map"})
        if (request.has(option))
            return fail(ErrorCode::WrongUsage,
                        tr("--%1 goes with lists; an archive says itself how it is written.")
                            .arg(QLatin1StringView(option)));
    DESK_ASSIGN(const office::OnConflict conflict, onConflict(request));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const domain::RecordId list, office::findRecord(*office, request.value("list")));
    DESK_ASSIGN(const auto counts, exchange::countMails(request.operand("FILE"), office->today()));
    DESK_ASSIGN(const auto report,
                office::storeFigures(*office, list, counts, conflict, request.has("dry-run")));
    Answer said = answer(request, {report.created, report.updated, report.unchanged, counts.incomplete},
                         counts.warnings);
    said.sections.front() = withArchiveFacts(said.sections.front(), counts, report);
    said.line.prepend(archiveNotes(counts, report));
    return said;
}

/// A refusal that leaves a choice names the option that makes it.
Result<office::ImportReport> importOrSayHow(office::Office& office, const exchange::ImportPlan& plan,
                                            bool isDryRun, office::OnConflict conflict)
{
    auto report = office::importPlan(office, plan, isDryRun, conflict);
    if (report || conflict != office::OnConflict::Refuse || report.error().code != ErrorCode::RefusedByRule)
        return report;
    support::Error error = report.error();
    error.reasons << tr("Say --on-conflict keep or --on-conflict take.");
    return fail(error);
}

} // namespace

QStringList importKindWords()
{
    QStringList words;
    for (const exchange::ImportKind& kind : exchange::importKinds())
        words << kind.keyText();
    return words << QString::fromLatin1(kArchive);
}

Result<Answer> runImport(const Request& request)
{
    if (request.value("kind") == QLatin1StringView(kArchive))
        return importArchive(request);
    DESK_ASSIGN(const exchange::ImportKind* const kind, kindOf(request));
    if (request.has("list"))
        return fail(ErrorCode::WrongUsage,
                    tr("--list goes with --kind %1.").arg(QLatin1StringView(kArchive)));
    DESK_ASSIGN(const office::OnConflict conflict, onConflict(request));
    DESK_ASSIGN(const QString encoding, encodingOf(request));
    DESK_ASSIGN(const QByteArray content, contentOf(request.operand("FILE")));
    DESK_ASSIGN(const exchange::DateOrder dateOrder, dateOrderOf(request));
    DESK_ASSIGN(const auto matches, matchesOf(request));
    if (request.has("encoding") && exchange::isSpreadsheet(content))
        return fail(ErrorCode::WrongUsage,
                    tr("--encoding goes with CSV files; a workbook says itself how it is written."));
    DESK_ASSIGN(const exchange::ImportPlan plan, planOrSayHow(*kind, content,
                                                              {.encoding = encoding,
                                                               .sheet = request.value("sheet"),
                                                               .dateOrder = dateOrder,
                                                               .matches = matches}));
    DESK_TRY(refuseDoubtful(plan));
    DESK_ASSIGN(const auto office, request.edit());
    const bool isDryRun = request.has("dry-run");
    DESK_ASSIGN(const auto report, importOrSayHow(*office, plan, isDryRun, conflict));
    const Answer said =
        answer(request, {report.created, report.updated, report.unchanged, int(report.refused.size())},
               report.refused, remarksOn(plan, isDryRun) + report.remarks);
    return isDryRun ? withChanges(said, report) : said;
}

} // namespace cli
