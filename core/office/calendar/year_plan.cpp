#include "core/office/calendar/calendar.h"
#include "core/office/desk/texts.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/usual_milestones.h"
#include "core/procedure/deadline.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

/// The values of a milestone's day; empty for one that this cycle does not have.
domain::FieldValues dayOf(const UsualMilestone& usual, const Record& cycle,
                          const procedure::Parameters& parameters)
{
    const QDate first = cycle[domain::cycle::starts];
    const auto distance = [](qint64 days) { return domain::FieldValues{{u"offset"_s, days}}; };
    const auto fixed = [](QDate day) {
        return day.isValid() ? domain::FieldValues{{u"starts"_s, day}} : domain::FieldValues();
    };
    switch (usual.from) {
    case From::FirstDay:
    case From::Another:
        return distance(usual.days);
    case From::LastDay:
        return distance(first.daysTo(cycle[domain::cycle::ends]) + usual.days);
    case From::Drafts:
        return distance(first.daysTo(procedure::draftOutputsDue(first, parameters)));
    case From::DcReports:
        return fixed(procedure::reportDue(
            cycle[domain::cycle::year], QString::fromLatin1(domain::Stream::kDynamicCoalition), parameters));
    case From::NriReports:
        return fixed(procedure::reportDue(cycle[domain::cycle::year],
                                          QString::fromLatin1(domain::Stream::kInitiative), parameters));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QMap<RecordId, QDate>> daysByRule(Office& office, const Record& cycle,
                                         const procedure::Parameters& parameters)
{
    DESK_ASSIGN(const auto present,
                registry::readRecords(office.file(), *domain::noun(u"milestone"_s), cycle.head.id));
    QMap<RecordId, QDate> days;
    for (const UsualMilestone& usual : usualMilestones()) {
        const bool isByRule =
            usual.from == From::Drafts || usual.from == From::DcReports || usual.from == From::NriReports;
        const RecordId id = isByRule ? titled(present, usual.titleText()) : RecordId();
        if (!id.isValid())
            continue;
        const domain::FieldValues values = dayOf(usual, cycle, parameters);
        const int offset = domain::read(values, domain::milestone::offset);
        days.insert(id, usual.from == From::Drafts ? cycle[domain::cycle::starts].addDays(offset)
                                                   : domain::read(values, domain::shared::starts));
    }
    return days;
}

Result<int> planYear(Office& office, int year)
{
    DESK_ASSIGN(const Record cycle, cycleOf(office, year));
    DESK_ASSIGN(const auto parameters, parametersOf(office, year));
    DESK_ASSIGN(auto present,
                registry::readRecords(office.file(), *domain::noun(u"milestone"_s), cycle.head.id));
    DESK_ASSIGN(const auto tasks, registry::readRecords(office.file(), *domain::noun(u"task"_s)));
    std::ranges::copy_if(tasks, std::back_inserter(present),
                         [&](const Record& task) { return task.head.year == year; });

    registry::Transaction transaction(
        office.file(), note(office, "plan-year", tr("Plan the year %1").arg(QString::number(year))));
    QMap<QString, RecordId> byKey;
    int added = 0;
    for (const UsualMilestone& usual : usualMilestones()) {
        const QString title = usual.titleText();
        RecordId& id = byKey[usual.keyText()];
        id = titled(present, title);
        domain::FieldValues values = dayOf(usual, cycle, parameters);
        if (id.isValid() || values.isEmpty())
            continue;
        values.insert(u"title"_s, title);
        if (usual.isOwnWork()) {
            const QString endsWhen = QString::fromLatin1(usual.endsWhen);
            DESK_ASSIGN(const auto ended, taskEnded(office, {.endsWhen = endsWhen, .year = year}));
            if (ended)
                continue;
            values.insert(domain::task::endsWhen.keyText(), endsWhen);
            values.insert(domain::task::dueBecause.keyText(), u"calendar"_s);
        } else {
            values.insert(u"concerns"_s, QString::fromLatin1(usual.concerns));
        }
        if (usual.follows)
            values.insert(u"follows"_s, byKey.value(QString::fromLatin1(usual.follows)).value());
        DESK_ASSIGN(id, writeRecord(office, {.noun = usual.isOwnWork() ? u"task"_s : u"milestone"_s,
                                             .values = values,
                                             .parent = usual.isOwnWork() ? RecordId() : cycle.head.id,
                                             .year = year,
                                             .isSample = cycle.head.isSample}));
        ++added;
    }
    DESK_TRY(office.commit(transaction));
    return added;
}

} // namespace office
