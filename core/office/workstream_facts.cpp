#include "core/office/workstream_facts.h"

#include "core/office/case_facts.h"
#include "core/office/people.h"
#include "core/office/records.h"
#include "core/office/snapshot.h"
#include "core/office/writing.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using document::CaseFact;
using document::WorkstreamFacts;
using domain::Record;

namespace {

Result<CaseFact> caseFact(const Office& office, const Record& record, const std::vector<PastStep>& past,
                          const Reading& reading)
{
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, record.head.caseState));
    CaseFact fact{record, standingOn(*procedure, past, reading.until), {}};
    for (const PastStep& entry : past) {
        if (entry.step.happenedOn < reading.from || entry.step.happenedOn > reading.until)
            continue;
        const procedure::State* from = procedure->state(entry.step.from);
        const procedure::State* to = procedure->state(entry.step.to);
        fact.steps.push_back({.on = entry.step.happenedOn,
                              .label = entry.label,
                              .toLabel = entry.toLabel,
                              .toCategory = to ? to->category : procedure::Category::Intake,
                              .fromCategory = from ? std::optional(from->category) : std::nullopt,
                              .reason = entry.step.reason,
                              .decidedBy = entry.step.decidedBy,
                              .findings = entry.findings});
    }
    return fact;
}

/// Those that are meant, by a date of theirs.
std::vector<Record> chosen(std::vector<Record> records, const char* dateKey, const auto& isMeant)
{
    std::erase_if(records, [&](const Record& record) { return !isMeant(record); });
    std::ranges::stable_sort(records, {}, [&](const Record& record) { return record.date(dateKey); });
    return records;
}

Result<std::vector<document::RoleFact>> roleFacts(Office& office, RecordId workstream, const Reading& reading)
{
    DESK_ASSIGN(const auto lines, rolesIn(office, workstream, reading.until));
    const std::vector<Record> records = reading.roles.value(workstream);
    std::vector<document::RoleFact> facts;
    for (const RoleLine& line : lines) {
        const auto record =
            std::ranges::find(records, line.role, [](const Record& role) { return role.head.id; });
        const bool isKnown = record != records.end();
        facts.push_back({.role = line.key,
                         .person = line.personName,
                         .stakeholderGroup = line.stakeholderGroup,
                         .email = line.email,
                         .visibility = line.visibility,
                         .note = isKnown ? record->text("note") : QString(),
                         .isSample = isKnown && record->head.isSample});
    }
    return facts;
}

Result<std::vector<document::LinkFact>> linkFacts(Office& office, RecordId workstream, const Reading& reading)
{
    std::vector<document::LinkFact> facts;
    for (const Record& link : reading.links.value(workstream)) {
        DESK_ASSIGN(const Record other,
                    readRecord(office, RecordId(link.values.value(u"to"_s).toLongLong())));
        facts.push_back(
            {link.text("kind"), domain::displayTitle(other.head), other.head.idText, link.text("note")});
    }
    return facts;
}

/// What was done and made in the year; filed under the workstream or under its report.
Status readYear(Office& office, RecordId id, const Reading& reading, WorkstreamFacts& facts)
{
    const auto isOfYear = [&](const Record& item) { return item.number("year") == reading.year; };
    DESK_ASSIGN(const auto reports,
                caseFacts(office, chosen(reading.reports.value(id), "received-on", isOfYear), reading));
    facts.activities = activitiesOf(reading, id);
    std::vector<Record> outputs = reading.outputs.value(id);
    if (!reports.empty()) {
        facts.report = reports.front();
        const RecordId report = reports.front().record.head.id;
        std::ranges::copy(activitiesOf(reading, report), std::back_inserter(facts.activities));
        std::ranges::copy(reading.outputs.value(report), std::back_inserter(outputs));
    }
    const auto isOutputOfYear = [&](const Record& output) {
        const QDate published = output.date("published-on");
        const int year = published.isValid() ? published.year() : output.head.year;
        return year == 0 || year == reading.year;
    };
    DESK_ASSIGN(facts.outputs,
                caseFacts(office, chosen(std::move(outputs), "published-on", isOutputOfYear), reading));
    DESK_ASSIGN(facts.sessions,
                caseFacts(office, chosen(reading.sessions.value(id), "received-on", isOfYear), reading));
    return {};
}

} // namespace

Result<ByParent> byParent(Office& office, const char* noun)
{
    DESK_ASSIGN(const auto records, recordsOf(office, QString::fromLatin1(noun)));
    ByParent grouped;
    for (const Record& record : records)
        grouped[record.head.parent].push_back(record);
    return grouped;
}

Result<Reading> readAll(Office& office)
{
    Reading reading;
    DESK_ASSIGN(reading.reports, byParent(office, "annual-report"));
    DESK_ASSIGN(reading.activities, byParent(office, "activity"));
    DESK_ASSIGN(reading.outputs, byParent(office, "output"));
    DESK_ASSIGN(reading.sessions, byParent(office, "session-request"));
    DESK_ASSIGN(reading.proofs, byParent(office, "proof"));
    DESK_ASSIGN(reading.memberships, byParent(office, "membership-figure"));
    DESK_ASSIGN(reading.formerNames, byParent(office, "former-name"));
    DESK_ASSIGN(reading.links, byParent(office, "link"));
    DESK_ASSIGN(reading.roles, byParent(office, "role"));
    return reading;
}

std::vector<Record> activitiesOf(const Reading& reading, RecordId parent)
{
    return chosen(reading.activities.value(parent), "starts", [&](const Record& activity) {
        const QDate starts = activity.date("starts");
        return starts.year() == reading.year && starts <= reading.until;
    });
}

Result<std::vector<CaseFact>> caseFacts(Office& office, const std::vector<Record>& records,
                                        const Reading& reading)
{
    std::vector<CaseFact> facts;
    for (const Record& record : records) {
        DESK_ASSIGN(const auto past, pastSteps(office, record.head.id));
        DESK_ASSIGN(CaseFact fact, caseFact(office, record, past, reading));
        if (fact.now)
            facts.push_back(std::move(fact));
    }
    return facts;
}

Result<WorkstreamFacts> workstreamFacts(Office& office, const Record& record,
                                        const std::vector<PastStep>& past, const Reading& reading)
{
    const RecordId id = record.head.id;
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, record.head.caseState));
    WorkstreamFacts facts;
    DESK_ASSIGN(facts.self, caseFact(office, record, past, reading));
    facts.before = standingOn(*procedure, past, reading.from.addDays(-1));
    if (!past.empty() && past.front().step.transition == QLatin1StringView(kOpened))
        facts.recognisedOn = past.front().step.happenedOn;
    DESK_ASSIGN(facts.roles, roleFacts(office, id, reading));
    DESK_ASSIGN(facts.links, linkFacts(office, id, reading));
    DESK_ASSIGN(facts.elements, elementsOf(office, id));
    DESK_TRY(readYear(office, id, reading, facts));
    facts.proofs = chosen(reading.proofs.value(id), "on", [&](const Record& proof) {
        return proof.date("on") >= reading.from && proof.date("on") <= reading.until;
    });
    facts.memberships = chosen(reading.memberships.value(id), "on",
                               [&](const Record& figure) { return figure.date("on") <= reading.until; });
    std::ranges::reverse(facts.memberships);
    facts.formerNames = chosen(reading.formerNames.value(id), "ends", [](const Record&) { return true; });
    DESK_ASSIGN(const auto applications, caseFacts(office, reading.applications.value(id), reading));
    for (const CaseFact& application : applications) {
        if (!application.steps.empty())
            facts.application = application;
    }
    return facts;
}

} // namespace office
