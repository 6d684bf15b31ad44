#include "core/office/transfer/import_report.h"

#include "core/office/desk/texts.h"
#include "core/office/transfer/known_records.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

/// “E-mail: “a@example.org” until now, “b@example.org” in the list”
QString valueText(const ImportedValue& value, RowFate fate)
{
    if (fate == RowFate::New)
        return tr("%1: “%2”").arg(value.label, value.after);
    return value.before.isEmpty()
               ? tr("%1: empty until now, “%2” in the list").arg(value.label, value.after)
               : tr("%1: “%2” until now, “%3” in the list").arg(value.label, value.before, value.after);
}

} // namespace

int ImportReport::refusedRows() const
{
    QSet<int> lines;
    for (const ImportedRow& row : rows)
        if (row.fate == RowFate::Refused || (row.fate == RowFate::InQuestion && !row.reason.isEmpty()))
            lines << row.line;
    return int(lines.size());
}

std::vector<const ImportedRow*> ImportReport::rowsThatAre(RowFate fate) const
{
    std::vector<const ImportedRow*> found;
    for (const ImportedRow& row : rows)
        if (row.fate == fate)
            found.push_back(&row);
    return found;
}

QString rowText(const ImportedRow& row)
{
    if (!row.reason.isEmpty())
        return tr("line %1: %2").arg(QString::number(row.line), row.reason);
    const QString record =
        tr("line %1, %2 (%3)").arg(QString::number(row.line), support::excerpt(row.title), row.idText);
    if (row.values.empty())
        return record;
    QStringList values;
    for (const ImportedValue& value : row.values)
        values << valueText(value, row.fate);
    return tr("%1: %2").arg(record, support::listedApart(values));
}

support::Error questionOf(const exchange::ImportKind& kind, const ImportReport& report)
{
    QStringList lines;
    for (const ImportedRow* row : report.rowsThatAre(RowFate::InQuestion))
        if (!row->values.empty())
            lines << rowText(*row);
    const domain::Noun& noun = *domain::noun(QString::fromLatin1(kind.noun));
    const domain::Field& title = *noun.field(QString::fromLatin1(noun.titleField));
    const domain::Field& apart = kind.apart ? *noun.field(QString::fromLatin1(kind.apart))
                                            : contactOf(*domain::noun(QString::fromLatin1(title.refersTo)));
    return {.code = ErrorCode::RefusedByRule,
            .message =
                tr("Nothing was stored: the list has another %1 for somebody who is there already. Say "
                   "whether to keep the one that is there, and take the rest of the row, or to take what "
                   "the list says. Where a line means somebody else of the same name, add that person "
                   "first.")
                    .arg(apart.labelText()),
            .reasons = support::firstOf(lines)};
}

} // namespace office
