#include "core/office/transfer/row_telling.h"

#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {

/// "4, 7, 9", and "…" for more of them than a person reads.
QString firstLines(const QList<int>& lines)
{
    constexpr qsizetype kNamed = 10;
    QStringList numbers;
    for (const int line : lines.first(std::min(kNamed, lines.size())))
        numbers << QString::number(line);
    if (lines.size() > kNamed)
        numbers << u"…"_s;
    return support::listed(numbers);
}

/// As a person reads it; a record that a field names by its title.
Result<QString> shownValue(Office& office, const domain::Field& field, const QVariant& value)
{
    if (field.type != domain::FieldType::Record || value.isNull())
        return support::excerpt(domain::displayValue(field, value));
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), RecordId(value.toLongLong())));
    return support::excerpt(domain::displayTitle(head));
}

} // namespace

void RowTelling::refuse(int line, const QString& reason, const QString& column, RowFate fate,
                        const QString& title)
{
    m_report.refused << (column.isEmpty()
                             ? tr("line %1: %2").arg(QString::number(line), reason)
                             : tr("line %1, column %2: %3").arg(QString::number(line), column, reason));
    m_report.rows.push_back({.line = line, .fate = fate, .title = title, .reason = reason});
}

Result<std::vector<ImportedValue>> RowTelling::changes(const domain::Record& record,
                                                       const domain::FieldValues& better)
{
    std::vector<ImportedValue> values;
    for (const domain::Field& field : record.noun().fields) {
        if (!better.contains(field.keyText()))
            continue;
        DESK_ASSIGN(const QString before, shownValue(m_office, field, record.values.value(field.keyText())));
        DESK_ASSIGN(const QString after, shownValue(m_office, field, better.value(field.keyText())));
        values.push_back({label(field), before, after});
    }
    return values;
}

Status RowTelling::tellNew(const exchange::ImportRow& row, const domain::RecordHead& head,
                           const domain::FieldValues& values, const std::vector<ImportedValue>& ofWhomItNames,
                           bool isInQuestion)
{
    ImportedRow told{.line = row.line,
                     .fate = isInQuestion ? RowFate::InQuestion : RowFate::New,
                     .idText = head.idText,
                     .title = domain::displayTitle(head)};
    const domain::Noun& noun = *domain::noun(head.noun);
    if (head.parent.isValid() && !row.facts.contains(u"id"_s) && row.facts.contains(u"belongs-to"_s)) {
        DESK_ASSIGN(const auto owner, registry::readHead(m_office.file(), head.parent));
        told.values.push_back(
            {label(domain::headField("belongs-to")), {}, support::excerpt(domain::displayTitle(owner))});
    }
    for (const domain::Field& field : noun.fields) {
        const QVariant value = values.value(field.keyText());
        if (value.isNull() || field.keyText() == QLatin1StringView(noun.titleField))
            continue;
        DESK_ASSIGN(const QString after, shownValue(m_office, field, value));
        told.values.push_back({label(field), {}, after});
    }
    const domain::CaseState& stands = head.caseState;
    const procedure::Procedure* const procedure =
        m_office.procedures().find(stands.procedure, stands.version);
    if (const auto* state = procedure ? procedure->state(stands.state) : nullptr)
        told.values.push_back({label(domain::headField("state")), {}, state->labelText()});
    if (isInQuestion) // what is asked stands alone
        told.values.clear();
    told.values.insert(told.values.end(), ofWhomItNames.begin(), ofWhomItNames.end());
    m_report.rows.push_back(std::move(told));
    ++m_report.created;
    return {};
}

void RowTelling::tellKnown(const exchange::ImportRow& row, const domain::RecordHead& head,
                           std::vector<ImportedValue> values, bool isInQuestion)
{
    const bool isChanged = !values.empty();
    ++(isChanged ? m_report.updated : m_report.unchanged);
    m_report.rows.push_back({.line = row.line,
                             .fate = isInQuestion ? RowFate::InQuestion
                                     : isChanged  ? RowFate::Changed
                                                  : RowFate::Unchanged,
                             .idText = head.idText,
                             .title = domain::displayTitle(head),
                             .values = std::move(values)});
}

ImportReport RowTelling::report(const exchange::ImportPlan& plan)
{
    ImportReport report = std::move(m_report);
    QStringList refused;
    for (const exchange::Refusal& refusal : plan.refusals) {
        refused << refusal.sentence();
        report.rows.push_back({.line = refusal.line, .fate = RowFate::Refused, .reason = refusal.reason});
    }
    report.refused = refused + report.refused;
    std::ranges::stable_sort(report.rows, {}, &ImportedRow::line);
    if (!m_withoutState.isEmpty())
        report.remarks << tr("No state is told on line %1: what is in the register keeps its own.")
                              .arg(firstLines(m_withoutState));
    if (!m_roughDays.isEmpty())
        report.remarks << tr("A year or a month stands for a day on line %1: its first day is taken, and "
                             "of an end the last.")
                              .arg(firstLines(m_roughDays));
    return report;
}

const QString& RowTelling::label(const domain::Field& field)
{
    QString& label = m_labels[&field];
    if (label.isEmpty())
        label = field.labelText();
    return label;
}

} // namespace office
