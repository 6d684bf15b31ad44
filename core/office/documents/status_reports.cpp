#include "core/office/documents/status_reports.h"

#include "core/domain/known.h"
#include "core/office/cases/case_facts.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/office/documents/as_of.h"
#include "core/office/documents/snapshot.h"
#include "core/office/documents/workstream_facts.h"
#include "core/procedure/deadline.h"
#include "core/register/cache.h"
#include "core/register/moves.h"
#include "core/support/memory.h"

#include <QSet>

#include <algorithm>

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

/// The noun of the applications that become workstreams of a noun.
const domain::Noun& applicationOf(const domain::Noun& workstream)
{
    return *std::ranges::find_if(domain::nouns(), [&](const domain::Noun& noun) {
        return noun.leadsTo && workstream.keyText() == QLatin1StringView(noun.leadsTo);
    });
}

/// Editions that a proposal of the cycle builds on which was handed in and is still open on the day.
Result<QSet<RecordId>> proposedAnew(Office& office, const Reading& reading)
{
    QSet<RecordId> editions;
    for (const std::vector<Record>& applications : reading.applications) {
        DESK_ASSIGN(const auto cases, caseFacts(office, applications, reading));
        for (const CaseFact& application : cases) {
            DESK_ASSIGN(const auto* procedure, procedureOf(office, application.record.head.caseState));
            const bool isHandedIn = application.now->key != procedure->initialState;
            const RecordId edition = application.record[domain::shared::previousEdition];
            if (edition.isValid() && application.record[domain::shared::year] == reading.year && isHandedIn &&
                !application.now->isFinal)
                editions << edition;
        }
    }
    return editions;
}

/// What an edition's kind tells of the cycle before and of what came late.
Status readEarlierEditions(Office& office, const std::vector<Record>& records, const Reading& reading,
                           KindFacts& facts)
{
    QSet<RecordId> continued;
    for (const Record& record : records) {
        if (record.head.year == reading.year)
            continued << record[domain::shared::previousEdition];
    }
    const auto isBefore = [&](const Record& record) { return record.head.year == reading.year - 1; };
    if (std::ranges::any_of(records, [&](const Record& record) { return record.head.year < reading.year; }))
        facts.editionsBefore = int(std::ranges::count_if(records, isBefore));
    DESK_ASSIGN(const QSet<RecordId> proposed, proposedAnew(office, reading));
    for (const Record& record : records) {
        if (!isBefore(record) || continued.contains(record.head.id))
            continue;
        const bool isUndecided = proposed.contains(record.head.id);
        (isUndecided ? facts.proposedAnew : facts.notContinued).append(record.head.title);
    }
    DESK_ASSIGN(facts.lateOutputs, lateOutputs(office, records, reading));
    return {};
}

Result<KindFacts> kindFacts(Office& office, const domain::Noun& noun, RecordId only, Reading& reading)
{
    KindFacts facts{.noun = noun.keyText()};
    facts.day = toldOn(noun, reading);
    if (const auto* procedure = office.procedures().newestOn(QString::fromLatin1(noun.procedure), facts.day))
        facts.states = {procedure->states.begin(), procedure->states.end()};
    DESK_ASSIGN(reading.applications, byParent(office, applicationOf(noun).key, reading.until));
    DESK_ASSIGN(auto records, recordsOf(office, facts.noun));
    for (Record& record : records)
        record = domain::asKnownOn(std::move(record), facts.day);
    facts.workstreams.reserve(only.isValid() ? 1 : records.size());
    for (const Record& record : records) {
        const bool isMeant =
            only.isValid() ? record.head.id == only : !isEdition(noun) || record.head.year == reading.year;
        if (!isMeant)
            continue;
        DESK_ASSIGN(const auto past, pastSteps(office, record.head.id));
        if (!hadBegun(record, past, facts.day))
            continue;
        DESK_ASSIGN(WorkstreamFacts workstream, workstreamFacts(office, record, past, reading));
        facts.workstreams.push_back(std::move(workstream));
    }
    if (isEdition(noun))
        DESK_TRY(readEarlierEditions(office, records, reading, facts));
    if (only.isValid())
        return facts;
    facts.commonActivities = commonActivities(reading);
    for (const std::vector<Record>& applications : std::as_const(reading.applications)) {
        DESK_ASSIGN(const auto cases, caseFacts(office, applications, inPeriod(reading)));
        std::ranges::copy_if(cases, std::back_inserter(facts.applications), [&](const CaseFact& application) {
            const int year = application.record[domain::shared::year];
            const bool isOfCycle = year == 0 || year == reading.year;
            return isOfCycle && (!application.now->isFinal || application.now->since >= reading.from);
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
            std::ranges::for_each(workstream.meetings, add);
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

/// Of the period: where the next one begins the day after, and in the newest cycle the day of the report.
Result<QDate> lastDayOf(Office& office, const Record& cycle, QDate day)
{
    DESK_ASSIGN(const auto all, cycles(office));
    const bool isNewest = std::ranges::none_of(
        all, [&](const Record& other) { return other[domain::cycle::year] > cycle[domain::cycle::year]; });
    return isNewest ? day : std::min(cycle[domain::cycle::ends], day);
}

/// A head without an ID where the order names none.
Result<domain::RecordHead> onlyWorkstream(Office& office, const StatusReportOrder& order)
{
    if (order.workstream.isEmpty())
        return domain::RecordHead();
    DESK_ASSIGN(const RecordId id, findRecord(office, order.workstream));
    DESK_ASSIGN(const Record record, readRecord(office, id));
    if (!record.noun().isWorkstream)
        return support::fail(ErrorCode::WrongUsage, tr("%1 is not a workstream.").arg(record.head.idText));
    return record.head;
}

/// The kinds that the order asks for.
std::vector<const domain::Noun*> kindsMeant(const StatusReportOrder& order, const domain::RecordHead& only)
{
    std::vector<const domain::Noun*> kinds;
    for (const domain::Noun& noun : domain::nouns()) {
        const bool isAskedFor = (order.stream.isEmpty() || order.stream == QLatin1StringView(noun.stream)) &&
                                (!only.id.isValid() || only.noun == QLatin1StringView(noun.key));
        if (noun.isWorkstream && isAskedFor)
            kinds.push_back(&noun);
    }
    return kinds;
}

} // namespace

Result<QDate> statusReportDay(Office& office, int year)
{
    DESK_ASSIGN(const auto all, cycles(office));
    QDate day = office.today();
    for (const Record& cycle : all) { // the newest first, so that the next one after the year decides
        if (cycle[domain::cycle::year] > year && cycle[domain::cycle::ends] < office.today())
            day = cycle[domain::cycle::ends];
    }
    return day;
}

Result<StatusFacts> statusFacts(Office& office, const StatusReportOrder& order)
{
    if (!order.stream.isEmpty() && !domain::kStreams.has(order.stream))
        return support::fail(ErrorCode::WrongUsage,
                             tr("“%1” is not a kind of workstream.").arg(order.stream));
    StatusFacts facts;
    DESK_ASSIGN(facts.cycle, cycleOf(office, order.year));
    DESK_ASSIGN(const domain::RecordHead only, onlyWorkstream(office, order));
    QDate day = order.asOf;
    if (!day.isValid()) {
        DESK_ASSIGN(day, statusReportDay(office, order.year));
    }
    DESK_ASSIGN(Reading reading, readAll(office, day));
    reading.year = order.year;
    DESK_ASSIGN(reading.from, firstDayOf(office, order.year));
    DESK_ASSIGN(reading.periodTo, lastDayOf(office, facts.cycle, reading.until));
    DESK_ASSIGN(facts.cycle, registry::withDaysAsOf(office.file(), std::move(facts.cycle), reading.until));
    if (reading.until < reading.from)
        return support::fail(ErrorCode::BadInput, tr("The day of the report lies before the cycle."));
    if (reading.until > office.today())
        return support::fail(ErrorCode::BadInput, tr("The day of the report lies in the future."));

    DESK_ASSIGN(const auto parameters, parametersOf(office, order.year));
    facts.periodFrom = reading.from;
    facts.periodTo = reading.periodTo;
    facts.snapshot = snapshotTime(reading.until);
    DESK_ASSIGN(const auto last, history(office, {}, 1, 0, 0)); // the newest entry
    facts.writtenOn = last.empty() ? reading.until : last.front().recordedAt.date();
    DESK_ASSIGN(facts.registerName, registerName(office));
    DESK_ASSIGN(facts.headHash, headHash(office));
    for (const domain::Noun* noun : kindsMeant(order, only)) {
        DESK_ASSIGN(KindFacts gathered, kindFacts(office, *noun, only.id, reading));
        const QString stream = QString::fromLatin1(noun->stream);
        gathered.reportDue = procedure::reportDue(order.year, stream, parameters);
        gathered.reportGraceDays = procedure::reportGraceDays(stream, parameters);
        facts.kinds.push_back(std::move(gathered));
    }
    DESK_ASSIGN(facts.recommendations, recordsOf(office, u"recommendation"_s));
    std::erase_if(facts.recommendations, [&](const Record& recommendation) {
        return !domain::wasThereOn(recommendation, reading.until);
    });
    facts.procedures = procedureFacts(office, facts.kinds);
    return facts;
}

Result<document::Document> annualStatusReport(Office& office, const StatusReportOrder& order)
{
    const auto read = [&]() -> Result<document::Document> {
        DESK_ASSIGN(const StatusFacts facts, statusFacts(office, order));
        registry::letGoOfCache(office.file());
        support::giveBackMemory(); // all records were in it; the facts take half of that
        return document::buildStatusReport(order, facts);
    };
    auto document = read();
    support::giveBackMemory();
    return document;
}

} // namespace office
