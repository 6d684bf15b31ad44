#include "app/cli/import_account.h"

#include "app/cli/texts.h"
#include "core/exchange/decode.h"
#include "core/support/register_files.h"
#include "core/support/text.h"

#include <QFile>

#include <algorithm>
#include <span>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr size_t kRowsShown = 10;

struct FateWords
{
    office::RowFate fate;
    const char* key; ///< for scripts
    const char* count;
};
constexpr FateWords kFates[] = {
    {office::RowFate::New, "new", QT_TRANSLATE_NOOP("cli", "New: %1")},
    {office::RowFate::Changed, "changed", QT_TRANSLATE_NOOP("cli", "Changed: %1")},
    {office::RowFate::Unchanged, "unchanged", QT_TRANSLATE_NOOP("cli", "As they are: %1")},
    {office::RowFate::InQuestion, "in-question", QT_TRANSLATE_NOOP("cli", "In question: %1")},
    {office::RowFate::Refused, "refused", QT_TRANSLATE_NOOP("cli", "Refused: %1")},
};

} // namespace

QString account(const office::ImportReport& report)
{
    QStringList lines;
    for (const FateWords& words : kFates) {
        const auto rows = report.rowsThatAre(words.fate);
        if (rows.empty())
            continue;
        lines << tr(words.count).arg(QString::number(rows.size()));
        if (words.fate == office::RowFate::Refused)
            continue;
        const size_t shown = report.isDryRun ? rows.size() : std::min(rows.size(), kRowsShown);
        for (const office::ImportedRow* row : std::span(rows).first(shown))
            lines << u"  "_s + office::rowText(*row).simplified();
        if (shown < rows.size())
            lines << u"  "_s + support::andMore(qsizetype(rows.size() - shown));
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

Section rowsOf(const office::ImportReport& report)
{
    Section section{.key = u"rows"_s,
                    .sheet = {.title = tr("Rows"),
                              .columns = {{u"line"_s, tr("Line"), domain::FieldType::Count},
                                          {u"becomes"_s, tr("Becomes")},
                                          {u"id"_s, tr("ID")},
                                          {u"title"_s, tr("Title")},
                                          {u"field"_s, tr("Field")},
                                          {u"before"_s, tr("Until now")},
                                          {u"after"_s, tr("In the list")},
                                          {u"reason"_s, tr("Reason")}},
                              .rows = {}}};
    for (const office::ImportedRow& row : report.rows) {
        const auto* const words = std::ranges::find(kFates, row.fate, &FateWords::fate);
        const QVariantList head{qint64(row.line), QString::fromLatin1(words->key), known(row.idText),
                                known(row.title)};
        for (const office::ImportedValue& value : row.values)
            section.sheet.rows << (head + QVariantList{value.label, known(value.before), known(value.after),
                                                       QVariant()});
        if (row.values.empty())
            section.sheet.rows << (head +
                                   QVariantList{QVariant(), QVariant(), QVariant(), known(row.reason)});
    }
    return section;
}

Answer answer(const Request& request, const Imported& imported, const QStringList& refused,
              const QStringList& remarks)
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

support::Result<QByteArray> contentOf(const QString& path)
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

} // namespace cli
