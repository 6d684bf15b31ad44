#include "core/office/status_reports.h"

#include "core/office/cycles.h"
#include "core/office/records.h"
#include "core/office/snapshot.h"
#include "core/office/workstream_facts.h"
#include "core/office/writing.h"
#include "core/procedure/deadline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace office {

using namespace Qt::StringLiterals;
using document::CaseFact;
using document::KindFacts;
using document::StatusFacts;
using document::StatusReportOrder;
using document::WorkstreamFacts;
using domain::Record;
using support::ErrorCode;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

struct WorkstreamKind
{
    const char* noun;
    const char* application;
};
constexpr std::array kKinds{WorkstreamKind{"dynamic-coalition", "dc-application"}};

const std::array kStreams{domain::Stream::kDynamicCoalition, domain::Stream::kBestPracticeForum,
                          domain::Stream::kPolicyNetwork, domain::Stream::kInitiative};

/// A case that began here after the day; one taken over from older records had begun before.
bool beganLater(const std::vector<PastStep>& past, QDate day)
{
    return past.empty() ||
           (past.front().step.transition == QLatin1StringView(kOpened) && past.front().step.happenedOn > day);
}

Result<KindFacts> kindFacts(Office& office, const WorkstreamKind& kind, RecordId only, Reading& reading)
{
    KindFacts facts{.noun = QString::fromLatin1(kind.noun)};
    const QString procedureKey = QString::fromLatin1(domain::noun(facts.noun)->procedure);
    if (const auto* procedure = office.procedures().newestOn(procedureKey, reading.until))
        facts.states = {procedure->states.begin(), procedure->states.end()};
    DESK_ASSIGN(reading.applications, byParent(office, kind.application));
    DESK_ASSIGN(const auto records, recordsOf(office, facts.noun));
    for (const Record& record : records) {
        if (only.isValid() && record.head.id != only)
            continue;
        DESK_ASSIGN(const auto past, pastSteps(office, record.head.id));
        if (beganLater(past, reading.until))
            continue;
        DESK_ASSIGN(WorkstreamFacts workstream, workstreamFacts(office, record, past, reading));
        facts.workstreams.push_back(std::move(workstream));
    }
    if (only.isValid())
        return facts;
    facts.commonActivities = activitiesOf(reading, RecordId());
    for (const std::vector<Record>& applications : std::as_const(reading.applications)) {
        DESK_ASSIGN(const auto cases, caseFacts(office, applications, reading));
        std::ranges::copy_if(cases, std::back_inserter(facts.applications), [&](const CaseFact& application) {
            return !application.now->isFinal || application.now->since >= reading.from;
        });
    }
    std::ranges::sort(facts.applications, {},
                      [](const CaseFact& application) { return application.record.head.id; });
    return facts;
}

/// The versions that the cases of the report follow, with how many do.
std::vector<document::ProcedureFact> procedureFacts(const Office& office, const std::vector<KindFacts>& kinds)
{
    QMap<std::pair<QString, int>, int> counts;
    const auto add = [&](const CaseFact& item) {
        ++counts[{item.record.head.caseState.procedure, item.record.head.caseState.version}];
    };
    for (const KindFacts& kind : kinds) {
        std::ranges::for_each(kind.applications, add);
        for (const WorkstreamFacts& workstream : kind.workstreams) {
            add(workstream.self);
            if (workstream.report)
                add(*workstream.report);
            std::ranges::for_each(workstream.outputs, add);
            std::ranges::for_each(workstream.sessions, add);
        }
    }
    std::vector<document::ProcedureFact> facts;
    for (const auto& [version, cases] : counts.asKeyValueRange()) {
        if (const auto* procedure = office.procedures().find(version.first, version.second))
            facts.push_back({procedure->titleText(), procedure->version, procedure->document,
                             procedure->clause, procedure->validFrom, cases});
    }
    return facts;
}

/// The day after the annual meeting before this cycle's; 1 January where the register does not know it.
Result<QDate> periodStart(Office& office, int year)
{
    DESK_ASSIGN(const auto all, cycles(office));
    for (const Record& cycle : all) {
        if (cycle.number("year") < year)
            return cycle.date("ends").addDays(1);
    }
    return QDate(year, 1, 1);
}

Result<RecordId> onlyWorkstream(Office& office, const StatusReportOrder& order)
{
    if (order.workstream.isEmpty())
        return RecordId();
    DESK_ASSIGN(const RecordId id, findRecord(office, order.workstream));
    DESK_ASSIGN(const Record record, readRecord(office, id));
    if (std::ranges::none_of(
            kKinds, [&](const auto& kind) { return record.head.noun == QLatin1StringView(kind.noun); }))
        return support::fail(ErrorCode::WrongUsage, tr("%1 is not a workstream.").arg(record.head.idText));
    return id;
}

} // namespace

Result<QDate> statusReportDay(Office& office, int year)
{
    DESK_ASSIGN(const auto all, cycles(office));
    QDate day = office.today();
    for (const Record& cycle : all) { // the newest first, so that the next one after the year decides
        if (cycle.number("year") > year && cycle.date("ends") < office.today())
            day = cycle.date("ends");
    }
    return day;
}

Result<StatusFacts> statusFacts(Office& office, const StatusReportOrder& order)
{
    if (!order.stream.isEmpty() && std::ranges::none_of(kStreams, [&](const char* stream) {
            return order.stream == QLatin1StringView(stream);
        }))
        return support::fail(ErrorCode::WrongUsage,
                             tr("“%1” is not a kind of workstream.").arg(order.stream));
    StatusFacts facts;
    DESK_ASSIGN(facts.cycle, cycleOf(office, order.year));
    DESK_ASSIGN(const RecordId only, onlyWorkstream(office, order));
    DESK_ASSIGN(Reading reading, readAll(office));
    reading.year = order.year;
    reading.until = order.asOf;
    if (!reading.until.isValid()) {
        DESK_ASSIGN(reading.until, statusReportDay(office, order.year));
    }
    DESK_ASSIGN(reading.from, periodStart(office, order.year));
    if (reading.until < reading.from)
        return support::fail(ErrorCode::BadInput, tr("The day of the report lies before the cycle."));
    if (reading.until > office.today())
        return support::fail(ErrorCode::BadInput, tr("The day of the report lies in the future."));

    DESK_ASSIGN(const auto parameters, parametersOf(office, order.year));
    facts.periodFrom = reading.from;
    facts.reportDue = procedure::dcReportDue(order.year, parameters);
    facts.reportGraceDays = parameters.dcReportGraceDays;
    facts.snapshot = snapshotTime(office, reading.until);
    facts.readOn = office.today();
    facts.registerName = registerName(office);
    DESK_ASSIGN(facts.headHash, headHash(office));
    for (const WorkstreamKind& kind : kKinds) {
        const char* stream = domain::noun(QString::fromLatin1(kind.noun))->stream;
        if (!order.stream.isEmpty() && order.stream != QLatin1StringView(stream))
            continue;
        DESK_ASSIGN(KindFacts gathered, kindFacts(office, kind, only, reading));
        facts.kinds.push_back(std::move(gathered));
    }
    DESK_ASSIGN(facts.recommendations, recordsOf(office, u"recommendation"_s));
    facts.procedures = procedureFacts(office, facts.kinds);
    return facts;
}

Result<document::Document> annualStatusReport(Office& office, const StatusReportOrder& order)
{
    DESK_ASSIGN(const StatusFacts facts, statusFacts(office, order));
    return document::buildStatusReport(order, facts);
}

} // namespace office
