#include "core/office/cases/case_facts.h"

#include "core/domain/mag_meeting_ordinal.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/office/desk/writing.h"
#include "core/register/cases.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using procedure::Facts;
using procedure::Span;
using support::ErrorCode;

namespace {

/// Those of a parent, or all there are.
Result<std::vector<Record>> recordsOf(Office& office, const char* noun, RecordId parent = {})
{
    return registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(noun)), parent);
}

Span span(const Record& record) { return {record[domain::shared::starts], record[domain::shared::ends]}; }

std::optional<int> count(const Record& record, domain::CountFact fact)
{
    return record.isKnown(fact) ? std::optional(record[fact]) : std::nullopt;
}

Result<QMap<QString, domain::Element>> elementsByKey(Office& office, RecordId id)
{
    DESK_ASSIGN(const auto elements, registry::readElements(office.file(), id));
    QMap<QString, domain::Element> byKey;
    for (const domain::Element& element : elements)
        byKey.insert(element.key, element);
    return byKey;
}

Result<int> attachmentsOf(Office& office, RecordId id)
{
    DESK_ASSIGN(const auto attachments, registry::readAttachments(office.file(), id));
    return int(attachments.size());
}

Status addSession(Office& office, const Record& session, QList<procedure::Session>& sessions)
{
    DESK_ASSIGN(const auto past, registry::readSteps(office.file(), session.head.id));
    const bool wasHeld = std::ranges::any_of(past, [](const domain::Step& s) { return s.to == u"held"; });
    sessions << procedure::Session{session[domain::session_request::year], wasHeld,
                                   session[domain::session_request::sessionReportOn]};
    return {};
}

/// The life of the workstream behind a record: its own, or that of the one it belongs to.
Status readLife(Office& office, RecordId workstream, Facts& facts)
{
    DESK_ASSIGN(const auto steps, registry::readSteps(office.file(), workstream));
    if (!steps.empty() && steps.front().transition == QLatin1StringView(kOpened))
        facts.recognisedOn = steps.front().happenedOn;

    DESK_ASSIGN(const auto reports, recordsOf(office, "annual-report", workstream));
    for (const Record& report : reports) {
        DESK_ASSIGN(const auto* const state, stateOf(office, report.head.caseState));
        facts.reports << procedure::AnnualReport{.year = report[domain::annual_report::year],
                                                 .due = report.head.deadline.on,
                                                 .receivedOn = report[domain::annual_report::receivedOn],
                                                 .acceptedOn = report[domain::annual_report::acceptedOn],
                                                 .isFinal = state && state->isFinal};
    }
    DESK_ASSIGN(const auto proofs, recordsOf(office, "proof", workstream));
    for (const Record& proof : proofs)
        facts.proofs << procedure::Proof{proof[domain::proof::title], proof[domain::proof::on],
                                         proof[domain::proof::acceptedOn]};
    DESK_ASSIGN(const auto letters, recordsOf(office, "letter", workstream));
    for (const Record& letter : letters)
        facts.letters << procedure::Letter{letter[domain::letter::kind], letter[domain::letter::sentOn],
                                           letter[domain::letter::answerBy],
                                           letter[domain::letter::answeredOn]};
    DESK_ASSIGN(const auto sessions, recordsOf(office, "session-request", workstream));
    for (const Record& session : sessions)
        DESK_TRY(addSession(office, session, facts.sessions));
    return {};
}

/// What is filed under the record itself.
Status readKept(Office& office, RecordId id, Facts& facts)
{
    for (const char* noun : {"representative", "team-member"}) {
        DESK_ASSIGN(const auto members, recordsOf(office, noun, id));
        for (const Record& member : members)
            facts.representatives << procedure::Representative{member[domain::shared::name],
                                                               member[domain::shared::stakeholderGroup]};
    }
    DESK_ASSIGN(const auto activities, recordsOf(office, "activity", id));
    for (const Record& activity : activities)
        facts.activities << procedure::Activity{
            activity[domain::activity::title], activity[domain::activity::kind],
            activity[domain::activity::starts], activity[domain::activity::isOpen]};
    DESK_ASSIGN(const auto outputs, recordsOf(office, "output", id));
    for (const Record& output : outputs) {
        DESK_ASSIGN(auto elements, elementsByKey(office, output.head.id));
        DESK_ASSIGN(const int attachments, attachmentsOf(office, output.head.id));
        DESK_ASSIGN(const procedure::State* const state, stateOf(office, output.head.caseState));
        facts.outputs << procedure::Output{
            .title = output[domain::output::title],
            .kind = output[domain::output::kind],
            .elements = std::move(elements),
            .comments = Span{output[domain::output::commentsFrom], output[domain::output::commentsUntil]},
            .publishedOn = output[domain::output::publishedOn],
            .link = output[domain::output::link],
            .attachments = attachments,
            .isPublished = state && state->countsAs == procedure::CountsAs::Published};
    }
    DESK_ASSIGN(const auto calls, recordsOf(office, "call-for-input", id));
    for (const Record& call : calls)
        facts.calls << procedure::CallForInput{call[domain::call_for_input::title],
                                               call[domain::call_for_input::ends]};
    DESK_ASSIGN(const auto marks, recordsOf(office, "assessment-mark", id));
    for (const Record& mark : marks)
        facts.marks << procedure::AssessmentMark{mark[domain::assessment_mark::question],
                                                 mark[domain::assessment_mark::assessor]};
    DESK_ASSIGN(facts.attachments, attachmentsOf(office, id));
    return {};
}

Status readListFigures(Office& office, RecordId id, Facts& facts)
{
    DESK_ASSIGN(const auto lists, recordsOf(office, "mailing-list", id));
    for (const Record& list : lists) {
        DESK_ASSIGN(const auto figures, recordsOf(office, "list-figure", list.head.id));
        for (const Record& figure : figures)
            facts.listFigures << procedure::ListFigure{figure[domain::list_figure::month],
                                                       count(figure, domain::list_figure::subscribers),
                                                       count(figure, domain::list_figure::messages)};
    }
    std::ranges::sort(facts.listFigures, {}, &procedure::ListFigure::month);
    return {};
}

/// Who holds which role here, and who of them was on the MAG when; the sponsor of a proposal likewise.
Status readPeople(Office& office, const Record& record, RecordId workstream, Facts& facts)
{
    DESK_ASSIGN(const auto members, recordsOf(office, "mag-member"));
    QHash<RecordId, QList<Span>> terms;
    for (const Record& member : members)
        terms[member[domain::mag_member::person]] << span(member);

    QSet<RecordId> holders{record.head.id};
    if (workstream.isValid())
        holders << workstream;
    for (const RecordId holder : holders) {
        DESK_ASSIGN(const auto roles, recordsOf(office, "role", holder));
        for (const Record& role : roles)
            if (!isTombstone(role.head.title))
                facts.roles << procedure::RoleHeld{.role = role[domain::role::role],
                                                   .person = role[domain::role::person],
                                                   .held = span(role),
                                                   .magTerms = terms.value(role[domain::role::person])};
    }
    if (const RecordId sponsor = domain::read(record.values, domain::bpf_proposal::magSponsor);
        sponsor.isValid())
        facts.sponsor = procedure::Sponsor{sponsor, terms.value(sponsor)};
    return {};
}

/// The first MAG meeting of a cycle, in whatever form it was held: the one that is called so, else the
/// earliest of those that are not called second or later; a null day where none is on record.
QDate firstOfCycle(const std::vector<Record>& meetings, int cycle)
{
    QDate calledFirst;
    QDate earliest;
    for (const Record& meeting : meetings) {
        const QDate starts = meeting[domain::mag_meeting::starts];
        if (meeting.head.year != cycle || !starts.isValid())
            continue;
        const int ordinal = domain::magMeetingOrdinal(meeting[domain::mag_meeting::title]);
        if (ordinal > 1)
            continue;
        QDate& first = ordinal == 1 ? calledFirst : earliest;
        if (!first.isValid() || starts < first)
            first = starts;
    }
    return calledFirst.isValid() ? calledFirst : earliest;
}

/// The meetings of the MAG that decided on the record, and the one before which proposals come.
Status readMag(Office& office, const Record& record, Facts& facts)
{
    QList<RecordId> meetings;
    if (const RecordId named = record[domain::shared::decidedAt]; named.isValid())
        meetings << named;
    DESK_ASSIGN(const auto decisions, recordsOf(office, "decision", record.head.id));
    for (const Record& decision : decisions)
        if (const RecordId named = decision[domain::decision::magMeeting]; named.isValid())
            meetings << named;
    for (const RecordId id : meetings) {
        DESK_ASSIGN(const Record meeting, registry::readRecord(office.file(), id));
        facts.decisions << procedure::MagDecision{meeting[domain::mag_meeting::title], span(meeting)};
    }

    DESK_ASSIGN(const auto all, recordsOf(office, "mag-meeting"));
    facts.firstMagMeeting = firstOfCycle(all, record.head.year);
    return {};
}

Result<QList<procedure::DccgMeeting>> dccgMeetings(Office& office, int year, RecordId coalition)
{
    QList<procedure::DccgMeeting> all;
    DESK_ASSIGN(const auto attendance, recordsOf(office, "attendance"));
    QSet<RecordId> attended;
    for (const Record& entry : attendance)
        if (entry[domain::attendance::coalition] == coalition)
            attended << entry.head.parent;
    DESK_ASSIGN(const auto attendees, recordsOf(office, "attendee")); // also of the group, by another hand
    for (const Record& entry : attendees)
        if (entry[domain::attendee::who] == coalition)
            attended << entry.head.parent;
    DESK_ASSIGN(const auto meetings, recordsOf(office, "dccg-meeting"));
    for (const Record& meeting : meetings)
        if (meeting.head.year == year)
            all << procedure::DccgMeeting{meeting[domain::dccg_meeting::starts],
                                          attended.contains(meeting.head.id)};
    return all;
}

bool isJointSession(const Record& link) { return link[domain::link::kind] == "joint-session"_L1; }

/// Those that another coalition asked for and held together with this one.
Status addSessionsOfOthers(Office& office, RecordId coalition, QList<procedure::Session>& sessions)
{
    DESK_ASSIGN(const auto links, recordsOf(office, "link"));
    for (const Record& link : links) {
        if (!isJointSession(link) || link[domain::link::to] != coalition)
            continue;
        DESK_ASSIGN(const Record session, registry::readRecord(office.file(), link.head.parent));
        if (session.head.noun == "session-request"_L1)
            DESK_TRY(addSession(office, session, sessions));
    }
    return {};
}

/// The coalitions that a session request is linked with as held together.
Status readSessionPartners(Office& office, const Record& session, Facts& facts)
{
    DESK_TRY(addSessionsOfOthers(office, session.head.parent, facts.sessions));
    DESK_ASSIGN(const auto links, recordsOf(office, "link", session.head.id));
    for (const Record& link : links) {
        const RecordId partner = link[domain::link::to];
        if (!isJointSession(link) || partner == session.head.parent)
            continue;
        DESK_ASSIGN(const Record record, registry::readRecord(office.file(), partner));
        if (record.head.noun != "dynamic-coalition"_L1)
            continue;
        Facts theirs;
        DESK_TRY(readLife(office, partner, theirs));
        DESK_TRY(addSessionsOfOthers(office, partner, theirs.sessions));
        DESK_ASSIGN(auto meetings, dccgMeetings(office, session.head.year, partner));
        facts.sessionPartners << procedure::SessionPartner{domain::displayTitle(record.head),
                                                           theirs.recognisedOn, theirs.reports,
                                                           theirs.sessions, std::move(meetings)};
    }
    return {};
}

} // namespace

Result<const procedure::Procedure*> procedureOf(const Office& office, const domain::CaseState& state)
{
    if (!state.isOpen())
        return support::fail(ErrorCode::WrongUsage, tr("This record follows no procedure."));
    const procedure::Procedure* procedure = office.procedures().find(state.procedure, state.version);
    if (!procedure)
        return support::fail(
            ErrorCode::UnusableFile,
            tr("The procedure “%1” in version %2 is not known to this program; a newer program made this "
               "register.")
                .arg(state.procedure, QString::number(state.version)));
    return procedure;
}

Result<const procedure::State*> stateOf(const Office& office, const domain::CaseState& state)
{
    if (!state.isOpen())
        return nullptr;
    DESK_ASSIGN(const auto* const procedure, procedureOf(office, state));
    return procedure->state(state.state);
}

bool isWaived(const Office& office, const Record& report)
{
    const auto state = stateOf(office, report.head.caseState);
    return state && *state && (*state)->countsAs == procedure::CountsAs::Waived;
}

Result<int> judgedYear(Office& office, const domain::RecordHead& head)
{
    if (head.year)
        return head.year;
    return presentYear(office);
}

Result<Facts> factsOf(Office& office, const Record& record)
{
    const domain::RecordHead& head = record.head;
    Facts facts{.noun = head.noun,
                .stream = head.stream,
                .fields = record.values,
                .state = head.caseState.state,
                .stateSince = head.caseState.since};
    if (isTombstone(record[domain::shared::contactPerson]))
        facts.fields.insert(domain::shared::contactPerson.keyText(), QVariant());
    DESK_ASSIGN(facts.elements, elementsByKey(office, head.id));
    DESK_TRY(readKept(office, head.id, facts));

    const RecordId workstream = record.noun().isWorkstream ? head.id : head.parent;
    if (workstream.isValid())
        DESK_TRY(readLife(office, workstream, facts));
    if (const auto cycle = cycleOf(office, head.year))
        facts.annualMeeting = span(*cycle);
    else if (cycle.error().code != ErrorCode::NotFound)
        return support::fail(cycle.error());

    if (head.noun == "session-request"_L1) {
        DESK_ASSIGN(facts.dccgMeetings, dccgMeetings(office, head.year, workstream));
        DESK_TRY(readSessionPartners(office, record, facts));
    }
    DESK_TRY(readListFigures(office, head.id, facts));
    DESK_TRY(readPeople(office, record, workstream, facts));
    DESK_TRY(readMag(office, record, facts));
    return facts;
}

} // namespace office
