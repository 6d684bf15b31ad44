// What is kept of a Policy Network: its concept, the edition of a year, the phases and calls of its work.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kConceptFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = shared::year, .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .isRequired = true},
    {.key = shared::receivedOn, .label = QT_TRANSLATE_NOOP("domain", "Received on")},
    {.key = shared::submittedBy, .label = QT_TRANSLATE_NOOP("domain", "Submitted by")},
    {.key = "priority",
     .label = QT_TRANSLATE_NOOP("domain", "Priority it answers"),
     .type = Note,
     .clause = "MO-PN-1 MO-PN-2"},
    {.key = "emerged-from",
     .label = QT_TRANSLATE_NOOP("domain", "Where the priority emerged"),
     .type = Note,
     .clause = "MO-PN-2",
     .hint =
         QT_TRANSLATE_NOOP("domain", "The annual meeting, the sessions or the communities that raised it")},
    {.key = "feasibility",
     .label = QT_TRANSLATE_NOOP("domain", "Feasibility"),
     .type = Note,
     .clause = "MO-PN-3",
     .hint = QT_TRANSLATE_NOOP("domain", "What was asked, of whom, and what they answered")},
    {.key = "consulted-stakeholders-on",
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholders consulted on"),
     .type = Date,
     .clause = "MO-PN-3"},
    {.key = "consulted-mag-on",
     .label = QT_TRANSLATE_NOOP("domain", "MAG consulted on"),
     .type = Date,
     .clause = "MO-PN-3"},
    {.key = "proposal",
     .label = QT_TRANSLATE_NOOP("domain", "Proposal"),
     .type = Note,
     .clause = "MO-PN-5",
     .hint = QT_TRANSLATE_NOOP("domain", "The framework proposed; or attach the file")},
    {.key = shared::decidedAt,
     .label = QT_TRANSLATE_NOOP("domain", "Decided at the MAG meeting"),
     .refersTo = "mag-meeting"},
    {.key = shared::notifiedOn, .label = QT_TRANSLATE_NOOP("domain", "Proposers told on")},
    {.key = "notified-where", .label = QT_TRANSLATE_NOOP("domain", "Proposers told where"), .type = Line},
};

const Field kNetworkFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = shared::year, .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .isRequired = true},
    {.key = policy_network::priority,
     .label = QT_TRANSLATE_NOOP("domain", "Priority it answers"),
     .clause = "MO-PN-1"},
    {.key = "emerged-from",
     .label = QT_TRANSLATE_NOOP("domain", "Where the priority emerged"),
     .type = Note,
     .clause = "MO-PN-2"},
    {.key = "proposal", .label = QT_TRANSLATE_NOOP("domain", "Proposal"), .type = Note},
    {.key = policy_network::workPlan, .label = QT_TRANSLATE_NOOP("domain", "Work plan")},
    {.key = "implementing-parties",
     .label = QT_TRANSLATE_NOOP("domain", "Implementing parties"),
     .type = Note,
     .clause = "MO-PN-1"},
    {.key = policy_network::previousEdition,
     .label = QT_TRANSLATE_NOOP("domain", "Continues"),
     .refersTo = "policy-network"},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = policy_network::igfPage, .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website")},
    {.key = "evaluation", .label = QT_TRANSLATE_NOOP("domain", "Evaluation"), .type = Note},
    {.key = "evaluation-outcome",
     .label = QT_TRANSLATE_NOOP("domain", "What comes next"),
     .type = Choice,
     .choices = &kNetworkOutcomes},
    {.key = "source",
     .label = QT_TRANSLATE_NOOP("domain", "Source"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Where these facts were found")},
};

const ElementKind kNetworkElements[] = {
    {"launch-consultant", QT_TRANSLATE_NOOP("domain", "A consultant is contracted"), "MO-PN-5"},
    {"launch-experts", QT_TRANSLATE_NOOP("domain", "Experts are called"), "MO-PN-1"},
    {"launch-group", QT_TRANSLATE_NOOP("domain", "The working group of experts is formed"), "MO-PN-1"},
    {"launch-plan", QT_TRANSLATE_NOOP("domain", "The work plan is agreed"), "MO-PN-5"},
    {"documented", QT_TRANSLATE_NOOP("domain", "The process is documented on the IGF website"), "MO-PN-5"},
    {"support-outreach", QT_TRANSLATE_NOOP("domain", "Support given: outreach"), "MO-PN-5"},
    {"support-research", QT_TRANSLATE_NOOP("domain", "Support given: research"), "MO-PN-5"},
    {"support-drafting", QT_TRANSLATE_NOOP("domain", "Support given: drafting"), "MO-PN-5"},
};

const Field kPhaseFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Phase"), .isRequired = true},
    {.key = work_phase::starts, .label = QT_TRANSLATE_NOOP("domain", "Starts"), .isRequired = true},
    {.key = work_phase::ends, .label = QT_TRANSLATE_NOOP("domain", "Ends")},
    {.key = work_phase::doneOn, .label = QT_TRANSLATE_NOOP("domain", "Done on")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

const Field kCallFields[] = {
    {.key = call_for_input::title,
     .label = QT_TRANSLATE_NOOP("domain", "Call for input"),
     .isRequired = true},
    {.key = call_for_input::starts, .label = QT_TRANSLATE_NOOP("domain", "Opens"), .isRequired = true},
    {.key = call_for_input::ends, .label = QT_TRANSLATE_NOOP("domain", "Closes")},
    {.key = call_for_input::contributions, .label = QT_TRANSLATE_NOOP("domain", "Contributions")},
    {.key = call_for_input::link, .label = QT_TRANSLATE_NOOP("domain", "Link")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

} // namespace

std::span<const Field> conceptFields() { return kConceptFields; }
std::span<const Field> networkFields() { return kNetworkFields; }
std::span<const ElementKind> networkElements() { return kNetworkElements; }
std::span<const Field> phaseFields() { return kPhaseFields; }
std::span<const Field> callFields() { return kCallFields; }

} // namespace domain
