#include "core/office/cycles.h"

#include "core/office/writing.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {
QString tr(const char* text) { return QCoreApplication::translate("office", text); }
} // namespace

Result<RecordId> addCycle(Office& office, const domain::FieldValues& values)
{
    const int year = values.value(u"year"_s).toInt();
    registry::Transaction transaction(office.file(),
                                      note(office, "add", tr("Add cycle %1").arg(QString::number(year))));
    DESK_ASSIGN(const RecordId id, writeRecord(office, {.noun = u"cycle"_s, .values = values}));
    DESK_TRY(office.commit(transaction));
    return id;
}

Result<std::vector<domain::Record>> cycles(Office& office)
{
    DESK_ASSIGN(auto all, registry::readRecords(office.file(), *domain::noun(u"cycle"_s)));
    std::ranges::sort(all, std::ranges::greater(),
                      [](const domain::Record& cycle) { return cycle.number("year"); });
    return all;
}

Result<domain::Record> cycleOf(Office& office, int year)
{
    DESK_ASSIGN(const auto all, cycles(office));
    const auto found =
        std::ranges::find(all, year, [](const domain::Record& cycle) { return cycle.number("year"); });
    if (found == all.end())
        return fail(ErrorCode::NotFound,
                    tr("There is no cycle %1 in this register.").arg(QString::number(year)));
    return *found;
}

Result<int> presentYear(Office& office)
{
    DESK_ASSIGN(const auto all, cycles(office));
    if (all.empty())
        return office.today().year();
    int year = all.front().number("year");
    for (const domain::Record& cycle : all)
        if (cycle.date("ends") >= office.today())
            year = cycle.number("year");
    return year;
}

Result<procedure::Parameters> parametersOf(Office& office, int year)
{
    DESK_ASSIGN(const auto rows, registry::readParameters(office.file(), year));
    QMap<QString, QString> set;
    for (const registry::ParameterRow& row : rows)
        set.insert(row.key, row.value);
    return procedure::parametersFromText(set);
}

Status setParameter(Office& office, int year, const QString& key, const QString& value)
{
    const procedure::ParameterField* field = procedure::parameterField(key);
    if (!field)
        return fail(ErrorCode::WrongUsage, tr("There is no parameter “%1”.").arg(key));
    DESK_ASSIGN(procedure::Parameters parameters, parametersOf(office, year));
    DESK_TRY(field->setValue(parameters, value));
    const QMap<QString, QString> set = procedure::toText(parameters);
    registry::Transaction transaction(
        office.file(),
        note(office, "set-parameter", tr("Cycle %1: %2").arg(QString::number(year), field->labelText())));
    DESK_TRY(registry::writeParameter(office.file(), year, key,
                                      set.contains(key) ? std::optional(set.value(key)) : std::nullopt));
    return office.commit(transaction);
}

} // namespace office
