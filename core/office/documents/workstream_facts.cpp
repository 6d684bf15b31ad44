#include "core/office/documents/workstream_facts.h"

#include "core/domain/known.h"
#include "core/office/cases/case_facts.h"
#include "core/office/cases/functioning.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/office/desk/writing.h"
#include "core/office/documents/as_of.h"
#include "core/office/documents/finding_words.h"
#include "core/office/documents/snapshot.h"
#include "core/office/people/links.h"
#include "core/office/people/people.h"
#include "core/register/moves.h"
#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace office {

using namespace Qt::StringLiterals;
using document::CaseFact;
using document::WorkstreamFacts;
using domain::Record;

namespace {

/// As it stood on a day, with the steps from another until then.
Result<CaseFact> caseFact(Office& office, const Record& record, const std::vector<PastStep>& past,
                          QDate firstStep, QDate until)
{
    DESK_ASSIGN(const procedure::Procedure* const procedure, procedureOf(office, record.head.caseState));
    const auto standing = standingOn(*procedure, past, until);
    CaseFact fact{domain::asKnownIn(record, standing ? standing->key : QString()), standing, {}};
    for (const PastStep& entry : past) {
        if (entry.step.happenedOn < firstStep || entry.step.happenedOn > until)
            continue;
        const procedure::State* from = procedure->state(entry.step.from);
        const procedure::State* to = procedure->state(entry.step.to);
        DESK_ASSIGN(auto findings, inPresentLanguage(office, record.head.id, entry.step, entry.findings));
        fact.steps.push_back({.on = entry.step.happenedOn,
                              .label = entry.label,
                              .toLabel = entry.toLabel,
                              .toCategory = to ? to->category : procedure::Category::Intake,
                              .fromCategory = from ? std::optional(from->category) : std::nullopt,
                              .reason = entry.step.reason,
                              .decidedBy = entry.step.decidedBy,
                              .findings = std::move(findings),
                              .isToFinal = to && to->isFinal,
                              .isSameState = entry.step.from == entry.step.to ||
                                             entry.step.transition == QLatin1StringView(kVersionChanged)});
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

Result<std::vector<document::RoleFact>> roleFacts(Office& office, RecordId workstream, QDate day,
                                                  const Reading& reading)
{
    DESK_ASSIGN(const auto lines, rolesIn(office, workstream, day));
    const std::vector<Record> records = reading.roles.value(workstream);
    std::vector<document::RoleFact> facts;
    for (const RoleLine& line : lines) {
        if (isTombstone(line.personName))
            continue; // vacant
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

Result<std::vector<document::LinkFact>> linkFacts(Office& office, RecordId workstream, QDate day,
                                                  const Reading& reading)
{
    std::vector<document::LinkFact> facts;
    const auto add = [&](const Record& link, const QString& kind, RecordId to) -> Status {
        DESK_ASSIGN(const bool isKnown, wasThere(office, link, day));
        if (!isKnown)
            return {};
        DESK_ASSIGN(const Record other, readRecord(office, to));
        if (other.head.noun == "session-request"_L1)
            return {}; // told among the sessions
        facts.push_back(
            {kind, domain::displayTitle(other.head), other.head.idText, link[domain::link::note]});
        return {};
    };
    for (const Record& link : reading.links.value(workstream))
        DESK_TRY(add(link, domain::kLinkKinds.label(link[domain::link::kind]), link[domain::link::to]));
    for (const Record& link : reading.linksTo.value(workstream)) // entered at the other, and as true here
        DESK_TRY(add(link, linkSeenFromThere(link[domain::link::kind]), link.head.parent));
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
        return isOfEdition || year == 0 || year == reading.year; // what is still written may come out in it
    };
    DESK_ASSIGN(
        facts.outputs,
        caseFacts(office, chosen(std::move(outputs), domain::output::publishedOn, isOutputOfYear), reading));
    std::erase_if(facts.outputs, [&](const CaseFact& output) { // what a later year brought is told there
        const bool hasYear =
            output.record.head.year != 0 || output.record[domain::output::publishedOn].isValid();
        return !isOfEdition && !hasYear && output.now->since.year() > reading.year;
    });
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
                                 .isMet = finding.isUnchecked
                                              ? std::nullopt
                                              : std::optional(finding.outcome == procedure::Outcome::Met),
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

QDate toldOn(const domain::Noun& workstream, const Reading& reading)
{
    return isEdition(workstream) ? reading.until : reading.periodTo;
}

Result<ByParent> byParent(Office& office, const char* noun, QDate day)
{
    DESK_ASSIGN(auto records, recordsOf(office, QString::fromLatin1(noun)));
    ByParent grouped;
    for (Record& record : records) {
        if (record.head.deadline.originally.isValid()) {
            DESK_ASSIGN(record, registry::withDaysAsOf(office.file(), std::move(record), day));
        }
        if (domain::wasThereOn(record, day) || record.head.noun == "former-name"_L1)
            grouped[record.head.parent].push_back(domain::asKnownOn(std::move(record), day));
    }
    return grouped;
}

namespace {

/// A session that several coalitions hold is told at each of them, with the others. DC-28
Status showSessionsAtEach(Office& office, Reading& reading)
{
    const ByParent asked = reading.sessions;
    for (const auto& [asker, sessions] : asked.asKeyValueRange())
        for (size_t i = 0; i < sessions.size(); ++i) {
            QStringList others;
            for (const Record& link : reading.links.value(sessions[i].head.id)) {
                const RecordId partner = link[domain::link::to];
                if (link[domain::link::kind] != "joint-session"_L1 || partner == asker)
                    continue;
                DESK_ASSIGN(const Record lead, readRecord(office, asker));
                DESK_ASSIGN(const Record other, readRecord(office, partner));
                others << domain::displayTitle(other.head);
                Record there = sessions[i];
                there.head.title =
                    tr("%1, asked for by %2").arg(there.head.title, domain::displayTitle(lead.head));
                reading.sessions[partner].push_back(std::move(there));
            }
            if (!others.isEmpty()) {
                QString& title = reading.sessions[asker][i].head.title;
                title = tr("%1, together with %2").arg(title, support::listed(others));
            }
        }
    return {};
}

} // namespace

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
    for (const std::vector<Record>& links : std::as_const(reading.links))
        for (const Record& link : links)
            reading.linksTo[link[domain::link::to]].push_back(link);
    DESK_TRY(showSessionsAtEach(office, reading));
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
        DESK_ASSIGN(CaseFact fact, caseFact(office, record, past, reading.from, reading.until));
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
    const QDate day = toldOn(record.noun(), reading);
    const QDate from = isEdition(record.noun()) ? QDate() : reading.from; // the whole way of its work
    WorkstreamFacts facts;
    DESK_ASSIGN(facts.self, caseFact(office, record, past, from, day));
    facts.before = standingOn(*procedure, past, reading.from.addDays(-1));
    if (!past.empty() && past.front().step.transition == QLatin1StringView(kOpened))
        facts.recognisedOn = past.front().step.happenedOn;
    DESK_ASSIGN(facts.roles, roleFacts(office, id, day, reading));
    DESK_ASSIGN(facts.links, linkFacts(office, id, day, reading));
    DESK_ASSIGN(facts.elements, elementsOf(office, id));
    for (domain::Element& element : facts.elements)
        if (element.checkedOn > day) // nobody had looked yet
            element = domain::Element{.key = element.key};
    DESK_TRY(readYear(office, id, reading, facts));
    facts.proofs = chosen(reading.proofs.value(id), domain::proof::on, [&](const Record& proof) {
        return proof[domain::proof::on] >= reading.from && proof[domain::proof::on] <= reading.periodTo;
    });
    facts.memberships =
        chosen(reading.memberships.value(id), domain::membership_figure::on,
               [&](const Record& figure) { return figure[domain::membership_figure::on] <= day; });
    std::ranges::reverse(facts.memberships);
    readWork(id, reading, facts);
    DESK_TRY(readFunctioning(office, reading.until, facts));
    DESK_ASSIGN(facts.buildsOn, previousEdition(office, record));
    facts.formerNames = nameAsOf(facts.self.record, reading.formerNames.value(id), day);
    DESK_ASSIGN(const auto applications,
                caseFacts(office, reading.applications.value(id), inPeriod(reading)));
    for (const CaseFact& application : applications) {
        if (!application.steps.empty())
            facts.application = application;
    }
    return facts;
}

} // namespace office
