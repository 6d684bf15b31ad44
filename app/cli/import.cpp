#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/people/mailing_lists.h"
#include "core/office/transfer/importing.h"
#include "core/office/transfer/kept_columns.h"

#include "app/cli/commands.h"
#include "app/cli/import_account.h"
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
constexpr char kAssessment[] = "assessment"; ///< a filled sheet

Result<const exchange::ImportKind*> kindOf(const Request& request)
{
    if (const exchange::ImportKind* kind = exchange::importKind(request.value("kind")))
        return kind;
    return fail(ErrorCode::WrongUsage,
                tr("--kind takes one of %1, not “%2”.")
                    .arg(support::listed(importKindWords()), support::excerpt(request.value("kind"))));
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

/// “First name=name”: where a column goes; nowhere any more without a field.
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

bool isSameColumn(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Where columns went in earlier lists of the kind, and how they are said to go now.
QList<exchange::ColumnMatch> withKept(const exchange::ImportKind& kind,
                                      const QList<exchange::ColumnMatch>& said)
{
    QList<exchange::ColumnMatch> matches = office::keptColumns(kind);
    for (const exchange::ColumnMatch& match : said)
        matches.removeIf(
            [&](const exchange::ColumnMatch& kept) { return isSameColumn(kept.header, match.header); });
    matches += said;
    matches.removeIf([](const exchange::ColumnMatch& match) { return match.field.isEmpty(); });
    return matches;
}

/// What nobody said this time.
QStringList keptRemarks(const exchange::ImportPlan& plan, const QList<exchange::ColumnMatch>& said)
{
    QStringList remarks;
    for (const exchange::ColumnMatch& kept : office::keptColumns(*plan.kind)) {
        const auto isIt = [&](const exchange::ColumnMatch& match) {
            return isSameColumn(match.header, kept.header);
        };
        if (plan.header.contains(kept.header, Qt::CaseInsensitive) && std::ranges::none_of(said, isIt))
            remarks << tr("The column “%1” goes to %2, as it did before; --map “%1=” forgets that.")
                           .arg(support::excerpt(kept.header), kept.field);
    }
    return remarks;
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
                             .arg(support::excerpt(sheets->usual), support::listed(others));
}

/// Where columns are not known, the refusal says how to match them.
Result<exchange::ImportPlan> planOrSayHow(const exchange::ImportKind& kind, const QByteArray& content,
                                          const exchange::ListReading& reading,
                                          const QList<exchange::ColumnMatch>& said)
{
    auto plan = exchange::planImport(kind, content, reading);
    if (plan) {
        plan->remarks += keptRemarks(*plan, said);
        for (const exchange::ColumnMatch& match : said)
            if (!plan->header.contains(match.header, Qt::CaseInsensitive))
                return fail(ErrorCode::BadInput,
                            tr("The file has no column “%1”; its columns are: %2.")
                                .arg(support::excerpt(match.header), support::listed(plan->header)));
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
        notes << tr("Months that stay, because an archive counted before had more mails of them: %1. To take "
                    "the figures of this archive, say --on-conflict take.")
                     .arg(QString::number(report.kept));
    notes << QString();
    return notes.join(u'\n');
}

/// What becomes of each month, or of the first ones.
QString monthsOf(const office::FigureReport& report, bool isWhole)
{
    QStringList lines;
    for (const office::FigureChange& month : report.months)
        lines << office::changeText(month);
    return (isWhole ? lines : support::firstOf(lines)).join(u'\n') + u'\n';
}

/// Rows are months; refused are mails that cannot be counted whole.
Result<Answer> importArchive(const Request& request)
{
    if (!request.has("list"))
        return fail(ErrorCode::WrongUsage,
                    tr("--list says which mailing list the archive is of, as “list-7”."));
    for (const char* option : {"encoding", "sheet", "dates", "map", "state"})
        if (request.has(option))
            return fail(ErrorCode::WrongUsage,
                        tr("--%1 goes with lists; an archive says itself how it is written.")
                            .arg(QLatin1StringView(option)));
    DESK_ASSIGN(const office::OnConflict conflict, onConflict(request));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const domain::RecordId list, office::findRecord(*office, request.value("list")));
    DESK_ASSIGN(const auto counts, exchange::countMails(request.operand("FILE"), office->today()));
    const bool isDryRun = request.has("dry-run");
    DESK_ASSIGN(const auto ahead, office::storeFigures(*office, list, counts, conflict, true));
    if (request.format() == u"table")
        DESK_TRY(request.tell(monthsOf(ahead, isDryRun), {}));
    DESK_ASSIGN(const auto report, office::storeFigures(*office, list, counts, conflict, isDryRun));
    Answer said = answer(request, {report.created, report.updated, report.unchanged, counts.incomplete},
                         counts.warnings);
    said.sections.front() = withArchiveFacts(said.sections.front(), counts, report);
    said.line.prepend(archiveNotes(counts, report));
    return said;
}

/// A refusal that leaves a choice names the option that makes it.
support::Error sayHow(support::Error error)
{
    error.reasons << tr("Say --on-conflict keep or --on-conflict take.");
    return error;
}

/// A state that nobody told is asked for.
QStringList remarksOn(const exchange::ImportKind& kind, const office::ImportReport& report)
{
    QStringList remarks = report.remarks;
    const auto isAsked = [](const office::ImportedRow& row) {
        return row.fate == office::RowFate::InQuestion && !row.reason.isEmpty();
    };
    if (!kind.stateWords() || std::ranges::none_of(report.rows, isAsked))
        return remarks;
    QStringList states;
    for (const domain::Term& state : kind.stateWords()->terms)
        states << u"--state "_s + QLatin1StringView(state.key);
    return remarks << tr("Rows whose state nobody tells are not stored. Say it for all of them, with %1.")
                          .arg(states.join(tr(" or ")));
}

/// The account stands on the screen before anything is stored.
Result<office::ImportReport> importTelling(const Request& request, office::Office& office,
                                           const exchange::ImportPlan& plan, office::OnConflict conflict)
{
    const bool isDryRun = request.has("dry-run");
    const auto tell = [&](const office::ImportReport& report) -> support::Status {
        const QStringList refused = isDryRun ? report.refused : support::firstOf(report.refused);
        const bool isForPeople = request.format() == u"table";
        return request.tell(isForPeople ? account(report) : QString(),
                            remarksOn(plan, isDryRun) + remarksOn(*plan.kind, report) + refused);
    };
    auto report = office::importPlan(office, plan, isDryRun, conflict, {}, tell);
    const bool isInQuestion = conflict == office::OnConflict::Refuse;
    if (report && isDryRun && isInQuestion && report->conflicts > 0)
        return fail(sayHow(office::questionOf(*plan.kind, *report)));
    if (!report && isInQuestion && report.error().code == ErrorCode::RefusedByRule)
        return fail(sayHow(report.error()));
    return report;
}

} // namespace

QStringList importKindWords()
{
    QStringList words;
    for (const exchange::ImportKind& kind : exchange::importKinds())
        words << kind.keyText();
    return words << QString::fromLatin1(kAssessment) << QString::fromLatin1(kArchive);
}

Result<Answer> runImport(const Request& request)
{
    if (request.value("kind") == QLatin1StringView(kArchive))
        return importArchive(request);
    if (request.value("kind") == QLatin1StringView(kAssessment))
        return importAssessment(request);
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
                                                               .matches = withKept(*kind, matches),
                                                               .untoldState = request.value("state")},
                                                              matches));
    DESK_TRY(refuseDoubtful(plan));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const auto report, importTelling(request, *office, plan, conflict));
    Answer said = answer(request, {report.created, report.updated, report.unchanged, report.refusedRows()},
                         report.refused);
    said.isTold = true;
    if (request.format() != u"table") // people have had their account, of much less than all rows
        said.sections.push_back(rowsOf(report));
    if (!report.isDryRun)
        for (const exchange::ColumnMatch& match : matches)
            office::keepColumn(*kind, match);
    if (!report.isDryRun)
        said.line.prepend(tr("Stored: %1 new, %2 changed.")
                              .arg(QString::number(report.created), QString::number(report.updated)) +
                          u'\n');
    return said;
}

} // namespace cli
