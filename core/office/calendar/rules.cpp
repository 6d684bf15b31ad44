#include "core/office/calendar/rules.h"

#include "core/office/calendar/calendar.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/plan.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/procedure/deadline.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

Status moveDeadline(Office& office, const domain::RecordHead& head, QDate to, const QString& reason)
{
    DESK_ASSIGN(const auto moved, procedure::moved(head.deadline, to, reason));
    return registry::updateDeadline(office.file(), head.id, moved);
}

/// The drafts of forums and networks that are owed by the rule.
Status moveDrafts(Office& office, const domain::Record& cycle, const procedure::Parameters& after,
                  const QString& reason, const Plan& plan)
{
    const QDate due = procedure::draftOutputsDue(cycle[domain::cycle::starts], after);
    for (const PlannedDate& date : plan.dates) {
        const bool isDraftByRule = date.field.isEmpty() && date.follows == cycle.head.id && date.isCounted();
        if (isDraftByRule && date.day != due)
            DESK_TRY(moveDeadline(office, date.record.head, due, reason));
    }
    return {};
}

Status moveReports(Office& office, int year, const procedure::Parameters& before,
                   const procedure::Parameters& after, const QString& reason)
{
    DESK_ASSIGN(const auto reports, registry::readRecords(office.file(), *domain::noun(u"annual-report"_s)));
    for (const domain::Record& report : reports) {
        const QDate from = procedure::reportDue(year, report.head.stream, before);
        const QDate to = procedure::reportDue(year, report.head.stream, after);
        const bool isByRule = report[domain::annual_report::year] == year && report.head.deadline.isOwed() &&
                              report.head.deadline.on == from;
        if (isByRule && to.isValid() && to != from)
            DESK_TRY(moveDeadline(office, report.head, to, reason));
    }
    return {};
}

/// The plan is the one that the rules made before.
Status followRules(Office& office, int year, const Plan& plan, const procedure::Parameters& before,
                   const procedure::Parameters& after, const QString& reason)
{
    DESK_TRY(moveReports(office, year, before, after, reason));
    const auto cycle = cycleOf(office, year);
    if (!cycle)
        return {}; // rules may be set before the cycle is on record; nothing is planned in it yet
    DESK_ASSIGN(const auto was, daysByRule(office, *cycle, before));
    DESK_TRY(moveDrafts(office, *cycle, after, reason, plan));
    DESK_ASSIGN(const auto is, daysByRule(office, *cycle, after));
    for (const auto& [milestone, from] : was.asKeyValueRange()) {
        const PlannedDate* date = plan.of(milestone);
        const QDate to = is.value(milestone);
        if (date && date->day == from && to.isValid() && to != from)
            DESK_TRY(writeMove(office, milestone, {.starts = to}, reason));
    }
    return {};
}

} // namespace

Status writeParameters(Office& office, int year, const QMap<QString, QString>& written, const QString& reason)
{
    DESK_ASSIGN(const procedure::Parameters before, parametersOf(office, year));
    procedure::Parameters after = before;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const procedure::ParameterField* field = procedure::parameterField(it.key());
        if (!field)
            return fail(ErrorCode::WrongUsage, tr("There is no parameter “%1”.").arg(it.key()));
        DESK_TRY(field->setValue(after, it.value()));
    }
    DESK_ASSIGN(const Plan plan, readPlan(office));
    const QMap<QString, QString> set = procedure::toText(after);
    for (const QString& key : written.keys())
        DESK_TRY(registry::writeParameter(office.file(), year, key,
                                          set.contains(key) ? std::optional(set.value(key)) : std::nullopt));
    return followRules(office, year, plan, before, after, reason);
}

Status setParameter(Office& office, int year, const QString& key, const QString& value)
{
    const procedure::ParameterField* field = procedure::parameterField(key);
    if (!field)
        return fail(ErrorCode::WrongUsage, tr("There is no parameter “%1”.").arg(key));
    const QString summary = tr("Cycle %1: %2").arg(QString::number(year), field->labelText());
    registry::Transaction transaction(office.file(), note(office, "set-parameter", summary));
    DESK_TRY(writeParameters(office, year, {{key, value}}, summary));
    return office.commit(transaction);
}

} // namespace office
