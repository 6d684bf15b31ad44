#include "core/office/documents/workstream_facts.h"

#include "core/office/cases/case_facts.h"
#include "core/office/cases/functioning.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/office/documents/snapshot.h"
#include "core/office/people/people.h"

#include <algorithm>
#include <array>

namespace office {

using namespace Qt::StringLiterals;
using document::CaseFact;
using document::WorkstreamFacts;
using domain::Record;

namespace {

/// With the steps from the beginning of the period to a day.
Result<CaseFact> caseFact(const Office& office, const Record& record, const std::vector<PastStep>& past,
                          const Reading& reading, QDate lastStep)
{
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, record.head.caseState));
    CaseFact fact{record, standingOn(*procedure, past, reading.until), {}};
    for (const PastStep& entry : past) {
        if (entry.step.happenedOn < reading.from || entry.step.happenedOn > lastStep)
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
                              .findings = entry.findings,
                              .isToFinal = to && to->isFinal});
    }
    return fact;
}

/// Those that are meant, by a date of theirs.
std::vector<Record> chosen(std::vector<Record> records, domain::DateFact day, const auto& isMeant)
{
    std::erase_if(records, [&](const Record& record) { return !isMeant(record); });
    std::ranges::stable_sort(records, {}, [&](const Record& record) { return record[day]; });
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
                         .note = isKnown ? (*record)[domain::role::note] : QString(),
                         .isSample = isKnown && record->head.isSample});
    }
    return facts;
}

Result<std::vector<document::LinkFact>> linkFacts(Office& office, RecordId workstream, const Reading& reading)
{
    std::vector<document::LinkFact> facts;
    for (const Record& link : reading.links.value(workstream)) {
        DESK_ASSIGN(const Record other, readRecord(office, link[domain::link::to]));
        facts.push_back({link[domain::link::kind], domain::displayTitle(other.head), other.head.idText,
                         link[domain::link::note]});
    }
    return facts;
}

/// Of the year, or of the edition whatever the year; those until the day, the first first.
std::vector<Record> activitiesOf(const Reading& reading, RecordId parent, bool isOfEdition = false)
{
    return chosen(reading.activities.value(parent), domain::activity::starts, [&](const Record& activity) {
        const QDate starts = activity[domain::activity::starts];
        return (isOfEdition || starts.year() == reading.year) && starts <= reading.until;
    });
}

/// What was done and made in the year; filed under the workstream or under its report.
Status readYear(Office& office, RecordId id, const Reading& reading, WorkstreamFacts& facts)
{
    const auto isOfYear = [&](const Record& item) { return item[domain::shared::year] == reading.year; };
    DESK_ASSIGN(const auto reports,
                caseFacts(office,
                          chosen(reading.reports.value(id), domain::annual_report::receivedOn, isOfYear),
                          reading));
    const bool isOfEdition = isEdition(facts.self.record.noun());
    facts.activities = activitiesOf(reading, id, isOfEdition);
    std::vector<Record> outputs = reading.outputs.value(id);
    if (!reports.empty()) {
        facts.report = reports.front();
        const RecordId report = reports.front().record.head.id;
        std::ranges::copy(activitiesOf(reading, report), std::back_inserter(facts.activities));
        std::ranges::copy(reading.outputs.value(report), std::back_inserter(outputs));
    }
    const auto isOutputOfYear = [&](const Record& output) {
        const QDate published = output[domain::output::publishedOn];
        const int year = published.isValid() ? published.year() : output.head.year;
        return isOfEdition || year == 0 || year == reading.year;
    };
    DESK_ASSIGN(
        facts.outputs,
        caseFacts(office, chosen(std::move(outputs), domain::output::publishedOn, isOutputOfYear), reading));
    DESK_ASSIGN(facts.sessions,
                caseFacts(office,
                          chosen(reading.sessions.value(id), domain::session_request::receivedOn, isOfYear),
                          reading));
    DESK_ASSIGN(facts.meetings, caseFacts(office,
                                          chosen(reading.meetings.value(id), domain::nri_meeting::starts,
                                                 [&](const Record& meeting) {
                                                     return isOfYear(meeting) &&
                                                            meeting[domain::nri_meeting::starts] <=
                                                                reading.until;
                                                 }),
                                          reading));
    return {};
}

/// What an edition planned and asked for, and what became of it.
void readWork(RecordId id, const Reading& reading, WorkstreamFacts& facts)
{
    const auto byDay = [&](const ByParent& records, domain::DateFact day) {
        return chosen(records.value(id), day,
                      [&](const Record& record) { return !(record[day] > reading.until); });
    };
    facts.phases =
        chosen(reading.phases.value(id), domain::work_phase::starts, [](const Record&) { return true; });
    facts.calls = byDay(reading.calls, domain::call_for_input::starts);
    facts.dissemination = byDay(reading.dissemination, domain::dissemination::on);
    facts.team = reading.team.value(id);
    facts.grants = chosen(reading.grants.value(id), domain::grant::on, [&](const Record& grant) {
        return grant[domain::grant::on] >= reading.from && grant[domain::grant::on] <= reading.periodTo;
    });
    for (const Record& list : reading.lists.value(id))
        std::ranges::copy(reading.listFigures.value(list.head.id), std::back_inserter(facts.listFigures));
    facts.listFigures =
        chosen(std::move(facts.listFigures), domain::list_figure::month, [&](const Record& figure) {
            return figure[domain::list_figure::month].year() == reading.year &&
                   figure[domain::list_figure::month] <= reading.until;
        });
    std::ranges::reverse(facts.listFigures);
}

/// A forum that was taken over from a list has no work on record that could be looked at.
Status readFunctioning(Office& office, QDate day, WorkstreamFacts& facts)
{
    const Record& record = facts.self.record;
    const bool isTakenOver = facts.self.now && facts.self.now->isTakenOver;
    if (record.head.stream != QLatin1StringView(domain::Stream::kBestPracticeForum) || isTakenOver)
        return {};
    DESK_ASSIGN(const auto findings, functioningOf(office, record.head.id, day));
    for (const procedure::Finding& finding : findings)
        facts.metrics.push_back({.label = procedure::requirement(finding.requirement)->labelText(),
                                 .isMet = finding.outcome == procedure::Outcome::Met,
                                 .finding = finding.sentence,
                                 .evidence = finding.evidence,
                                 .clause = finding.clause});
    return {};
}

/// "Gender and Access (2020)"
Result<QString> previousEdition(Office& office, const Record& record)
{
    const RecordId previous = record[domain::shared::previousEdition];
    if (!previous.isValid())
        return QString();
    DESK_ASSIGN(const Record edition, readRecord(office, previous));
    return tr("%1 (%2)").arg(edition.head.title, QString::number(edition.head.year));
}

} // namespace

Reading inPeriod(Reading reading)
{
    reading.until = reading.periodTo;
    return reading;
}

/// Days of what has happened end in "on"; the others are planned, and were when they lay ahead.
domain::Record asKnownOn(domain::Record record, QDate day)
{
    const domain::Noun& noun = record.noun();
    const QString due = QString::fromLatin1(noun.dueField);
    for (const domain::Field& field : noun.fields) {
        const QString key = field.keyText();
        const bool isOfEvent =
            field.type == domain::FieldType::Date && key != due && (key == u"on" || key.endsWith(u"-on"));
        if (!isOfEvent || !(record.values.value(key).toDate() > day))
            continue;
        record.values.remove(key);
        if (key == domain::nri_meeting::reportReceivedOn.keyText()) // what came with it
            record.values.remove(domain::nri_meeting::reportLink.keyText());
    }
    return record;
}

Result<ByParent> byParent(Office& office, const char* noun, QDate day)
{
    DESK_ASSIGN(const auto records, recordsOf(office, QString::fromLatin1(noun)));
    ByParent grouped;
    for (const Record& record : records)
        if (!(record[domain::shared::on] > day)) // a figure, a proof, a grant of a later day
            grouped[record.head.parent].push_back(asKnownOn(record, day));
    return grouped;
}

Result<Reading> readAll(Office& office, QDate day)
{
    Reading reading{.until = day};
    struct Part
    {
        ByParent Reading::*records;
        const char* noun;
    };
    static constexpr std::array kParts{
        Part{&Reading::reports, "annual-report"},
        Part{&Reading::activities, "activity"},
        Part{&Reading::outputs, "output"},
        Part{&Reading::sessions, "session-request"},
        Part{&Reading::proofs, "proof"},
        Part{&Reading::memberships, "membership-figure"},
        Part{&Reading::formerNames, "former-name"},
        Part{&Reading::links, "link"},
        Part{&Reading::roles, "role"},
        Part{&Reading::phases, "work-phase"},
        Part{&Reading::calls, "call-for-input"},
        Part{&Reading::dissemination, "dissemination"},
        Part{&Reading::lists, "mailing-list"},
        Part{&Reading::listFigures, "list-figure"},
        Part{&Reading::team, "team-member"},
        Part{&Reading::grants, "grant"},
        Part{&Reading::meetings, "nri-meeting"},
        Part{&Reading::groupMeetings, "dccg-meeting"},
    };
    for (const auto& [records, noun] : kParts) {
        DESK_ASSIGN(reading.*records, byParent(office, noun, day));
    }
    return reading;
}

std::vector<Record> commonActivities(const Reading& reading)
{
    std::vector<Record> all = activitiesOf(reading, RecordId());
    for (const std::vector<Record>& meetings : reading.groupMeetings)
        std::ranges::copy(meetings, std::back_inserter(all));
    return chosen(std::move(all), domain::shared::starts, [&](const Record& activity) {
        return activity[domain::shared::starts].year() == reading.year &&
               activity[domain::shared::starts] <= reading.until;
    });
}

Result<std::vector<document::LateOutput>> lateOutputs(Office& office, const std::vector<Record>& editions,
                                                      const Reading& reading)
{
    std::vector<document::LateOutput> late;
    for (const Record& edition : editions) {
        if (edition.head.year >= reading.year)
            continue;
        const auto published = chosen(
            reading.outputs.value(edition.head.id), domain::output::publishedOn, [&](const Record& output) {
                const QDate day = output[domain::output::publishedOn];
                return day.isValid() && day >= reading.from && day <= reading.periodTo;
            });
        DESK_ASSIGN(const auto cases, caseFacts(office, published, reading));
        for (const CaseFact& output : cases)
            late.push_back(
                {tr("%1 (%2)").arg(edition.head.title, QString::number(edition.head.year)), output});
    }
    return late;
}

Result<std::vector<CaseFact>> caseFacts(Office& office, const std::vector<Record>& records,
                                        const Reading& reading)
{
    std::vector<CaseFact> facts;
    for (const Record& record : records) {
        DESK_ASSIGN(const auto past, pastSteps(office, record.head.id));
        DESK_ASSIGN(CaseFact fact, caseFact(office, record, past, reading, reading.until));
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
    DESK_ASSIGN(facts.self, caseFact(office, record, past, reading, reading.periodTo));
    facts.before = standingOn(*procedure, past, reading.from.addDays(-1));
    if (!past.empty() && past.front().step.transition == QLatin1StringView(kOpened))
        facts.recognisedOn = past.front().step.happenedOn;
    DESK_ASSIGN(facts.roles, roleFacts(office, id, reading));
    DESK_ASSIGN(facts.links, linkFacts(office, id, reading));
    DESK_ASSIGN(facts.elements, elementsOf(office, id));
    for (domain::Element& element : facts.elements)
        if (element.checkedOn > reading.until) // nobody had looked yet
            element = domain::Element{.key = element.key};
    DESK_TRY(readYear(office, id, reading, facts));
    facts.proofs = chosen(reading.proofs.value(id), domain::proof::on, [&](const Record& proof) {
        return proof[domain::proof::on] >= reading.from && proof[domain::proof::on] <= reading.periodTo;
    });
    facts.memberships =
        chosen(reading.memberships.value(id), domain::membership_figure::on,
               [&](const Record& figure) { return figure[domain::membership_figure::on] <= reading.until; });
    std::ranges::reverse(facts.memberships);
    readWork(id, reading, facts);
    DESK_TRY(readFunctioning(office, reading.until, facts));
    DESK_ASSIGN(facts.buildsOn, previousEdition(office, record));
    facts.formerNames =
        chosen(reading.formerNames.value(id), domain::former_name::ends, [](const Record&) { return true; });
    DESK_ASSIGN(const auto applications,
                caseFacts(office, reading.applications.value(id), inPeriod(reading)));
    for (const CaseFact& application : applications) {
        if (!application.steps.empty())
            facts.application = application;
    }
    return facts;
}

} // namespace office
