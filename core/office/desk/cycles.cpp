#include "core/office/desk/cycles.h"

#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

Result<std::vector<domain::Record>> cycles(Office& office)
{
    DESK_ASSIGN(auto all, registry::readRecords(office.file(), *domain::noun(u"cycle"_s)));
    std::ranges::sort(all, std::ranges::greater(),
                      [](const domain::Record& cycle) { return cycle[domain::cycle::year]; });
    return all;
}

Result<domain::Record> cycleOf(Office& office, int year)
{
    DESK_ASSIGN(const auto all, cycles(office));
    const auto found =
        std::ranges::find(all, year, [](const domain::Record& cycle) { return cycle[domain::cycle::year]; });
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
    int year = all.front()[domain::cycle::year];
    for (const domain::Record& cycle : all)
        if (cycle[domain::cycle::ends] >= office.today())
            year = cycle[domain::cycle::year];
    return year;
}

Result<QDate> firstDayOf(Office& office, int year)
{
    DESK_ASSIGN(const auto all, cycles(office));
    for (const domain::Record& cycle : all) {
        if (cycle[domain::cycle::year] < year)
            return cycle[domain::cycle::ends].addDays(1);
    }
    return QDate(year, 1, 1);
}

Result<int> cycleCounted(Office& office, const domain::Record& record)
{
    if (!record.head.parent.isValid())
        return record.head.year;
    DESK_ASSIGN(const domain::RecordHead owner, registry::readHead(office.file(), record.head.parent));
    return isEdition(*domain::noun(owner.noun)) ? owner.year : record.head.year;
}

Result<procedure::Parameters> parametersOf(Office& office, int year)
{
    DESK_ASSIGN(const auto rows, registry::readParameters(office.file(), year));
    QMap<QString, QString> set;
    for (const registry::ParameterRow& row : rows)
        set.insert(row.key, row.value);
    return procedure::parametersFromText(set);
}

} // namespace office
