// What is kept of a Policy Network: its concept, the edition of a year, the phases and calls of its work.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kConceptFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "year", .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .type = Year, .isRequired = true},
    {.key = "received-on", .label = QT_TRANSLATE_NOOP("domain", "Received on"), .type = Date},
    {.key = "submitted-by", .label = QT_TRANSLATE_NOOP("domain", "Submitted by"), .type = Line},
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
    {.key = "decided-at",
     .label = QT_TRANSLATE_NOOP("domain", "Decided at the MAG meeting"),
     .type = Record,
     .refersTo = "mag-meeting"},
    {.key = "notified-on", .label = QT_TRANSLATE_NOOP("domain", "Proposers told on"), .type = Date},
    {.key = "notified-where", .label = QT_TRANSLATE_NOOP("domain", "Proposers told where"), .type = Line},
};

const Field kNetworkFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "year", .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .type = Year, .isRequired = true},
    {.key = "priority",
     .label = QT_TRANSLATE_NOOP("domain", "Priority it answers"),
     .type = Note,
     .clause = "MO-PN-1"},
    {.key = "emerged-from",
     .label = QT_TRANSLATE_NOOP("domain", "Where the priority emerged"),
     .type = Note,
     .clause = "MO-PN-2"},
    {.key = "proposal", .label = QT_TRANSLATE_NOOP("domain", "Proposal"), .type = Note},
    {.key = "work-plan", .label = QT_TRANSLATE_NOOP("domain", "Work plan"), .type = Note},
    {.key = "implementing-parties",
     .label = QT_TRANSLATE_NOOP("domain", "Implementing parties"),
     .type = Note,
     .clause = "MO-PN-1"},
    {.key = "previous-edition",
     .label = QT_TRANSLATE_NOOP("domain", "Continues"),
     .type = Record,
     .refersTo = "policy-network"},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "igf-page", .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"), .type = Url},
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
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Phase"), .type = Line, .isRequired = true},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Starts"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Ends"), .type = Date},
    {.key = "done-on", .label = QT_TRANSLATE_NOOP("domain", "Done on"), .type = Date},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

const Field kCallFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "Call for input"),
     .type = Line,
     .isRequired = true},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Opens"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Closes"), .type = Date},
    {.key = "contributions", .label = QT_TRANSLATE_NOOP("domain", "Contributions"), .type = Count},
    {.key = "link", .label = QT_TRANSLATE_NOOP("domain", "Link"), .type = Url},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

} // namespace

std::span<const Field> conceptFields() { return kConceptFields; }
std::span<const Field> networkFields() { return kNetworkFields; }
std::span<const ElementKind> networkElements() { return kNetworkElements; }
std::span<const Field> phaseFields() { return kPhaseFields; }
std::span<const Field> callFields() { return kCallFields; }

} // namespace domain
