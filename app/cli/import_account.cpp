#include "app/cli/import_account.h"

#include "app/cli/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsShown = 10;

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
        QStringList some;
        std::ranges::transform(rows, std::back_inserter(some), office::rowText);
        for (const QString& line : report.isDryRun ? some : support::firstOf(some, kRowsShown))
            lines << u"  "_s + line.simplified();
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

} // namespace cli
