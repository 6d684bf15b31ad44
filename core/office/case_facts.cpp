#include "core/office/case_facts.h"

#include "core/office/cycles.h"
#include "core/office/writing.h"
#include "core/register/cases.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <QCoreApplication>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

Result<std::vector<domain::Record>> children(Office& office, RecordId parent, const char* noun)
{
    return registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(noun)), parent);
}

/// The life of the coalition behind a record: its own for a coalition, its parent's for what belongs to one.
Status readCoalition(Office& office, RecordId coalition, procedure::Facts& facts)
{
    DESK_ASSIGN(const auto steps, registry::readSteps(office.file(), coalition));
    if (!steps.empty() && steps.front().transition == QLatin1StringView(kOpened))
        facts.recognisedOn = steps.front().happenedOn;

    DESK_ASSIGN(const auto reports, children(office, coalition, "annual-report"));
    for (const domain::Record& report : reports) {
        DESK_ASSIGN(const auto* const procedure, procedureOf(office, report.head.caseState));
        const procedure::State* state = procedure->state(report.head.caseState.state);
        facts.reports << procedure::AnnualReport{.year = report.number("year"),
                                                 .due = report.head.deadline.on,
                                                 .receivedOn = report.date("received-on"),
                                                 .acceptedOn = report.date("accepted-on"),
                                                 .isFinal = state && state->isFinal};
    }
    DESK_ASSIGN(const auto proofs, children(office, coalition, "proof"));
    for (const domain::Record& proof : proofs)
        facts.proofs << procedure::Proof{proof.text("title"), proof.date("on"), proof.date("accepted-on")};
    DESK_ASSIGN(const auto letters, children(office, coalition, "letter"));
    for (const domain::Record& letter : letters)
        facts.letters << procedure::Letter{letter.text("kind"), letter.date("sent-on"),
                                           letter.date("answer-by"), letter.date("answered-on")};
    DESK_ASSIGN(const auto sessions, children(office, coalition, "session-request"));
    for (const domain::Record& session : sessions) {
        DESK_ASSIGN(const auto past, registry::readSteps(office.file(), session.head.id));
        const bool wasHeld = std::ranges::any_of(past, [](const domain::Step& s) { return s.to == u"held"; });
        facts.sessions << procedure::Session{session.number("year"), wasHeld,
                                             session.date("session-report-on")};
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

Result<int> judgedYear(Office& office, const domain::RecordHead& head)
{
    if (head.year)
        return head.year;
    return presentYear(office);
}

Result<procedure::Facts> factsOf(Office& office, const domain::Record& record)
{
    procedure::Facts facts{.fields = record.values,
                           .state = record.head.caseState.state,
                           .stateSince = record.head.caseState.since};
    DESK_ASSIGN(const auto elements, registry::readElements(office.file(), record.head.id));
    for (const domain::Element& element : elements)
        facts.elements.insert(element.key, element);
    DESK_ASSIGN(const auto representatives, children(office, record.head.id, "representative"));
    for (const domain::Record& member : representatives)
        facts.representatives << procedure::Representative{member.text("name"),
                                                           member.text("stakeholder-group")};
    DESK_ASSIGN(const auto activities, children(office, record.head.id, "activity"));
    facts.activities = int(activities.size());
    DESK_ASSIGN(const auto outputs, children(office, record.head.id, "output"));
    facts.outputs = int(outputs.size());
    DESK_ASSIGN(const auto attachments, registry::readAttachments(office.file(), record.head.id));
    facts.attachments = int(attachments.size());

    const bool isCoalition = record.head.noun == u"dynamic-coalition";
    const RecordId coalition = isCoalition ? record.head.id : record.head.parent;
    if (coalition.isValid())
        DESK_TRY(readCoalition(office, coalition, facts));
    return facts;
}

} // namespace office
