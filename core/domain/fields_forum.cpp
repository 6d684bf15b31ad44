// What is kept of a Best Practice Forum: its proposal, how MAG members assess it, the edition of a year.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kProposalFields[] = {
    {.key = shared::title,
     .label = QT_TRANSLATE_NOOP("domain", "Title"),
     .isRequired = true,
     .clause = "BPF-8"},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = shared::year, .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .isRequired = true},
    {.key = shared::receivedOn, .label = QT_TRANSLATE_NOOP("domain", "Received on"), .clause = "BPF-6"},
    {.key = shared::submittedBy, .label = QT_TRANSLATE_NOOP("domain", "Submitted by")},
    {.key = bpf_proposal::magSponsor,
     .label = QT_TRANSLATE_NOOP("domain", "MAG member who submits or seconds it"),
     .refersTo = "person",
     .clause = "MO-BPF-2 BPF-5"},
    {.key = "sponsorship",
     .label = QT_TRANSLATE_NOOP("domain", "Submitted or seconded"),
     .type = Choice,
     .choices = &kSponsorships,
     .clause = "BPF-5"},
    {.key = "background",
     .label = QT_TRANSLATE_NOOP("domain", "Background"),
     .type = Note,
     .clause = "BPF-8",
     .hint = QT_TRANSLATE_NOOP("domain", "How it relates to discussions and decisions on Internet "
                                         "governance, and to each stakeholder group")},
    {.key = "description",
     .label = QT_TRANSLATE_NOOP("domain", "Description"),
     .type = Note,
     .clause = "BPF-8",
     .hint = QT_TRANSLATE_NOOP("domain",
                               "Topics, focus and what is to be reached, in enough detail to be assessed")},
    {.key = "objectives",
     .label = QT_TRANSLATE_NOOP("domain", "Objectives"),
     .type = Note,
     .clause = "BPF-11"},
    {.key = "outreach-plan",
     .label = QT_TRANSLATE_NOOP("domain", "Outreach plan and multistakeholder engagement"),
     .type = Note,
     .clause = "BPF-8 BPF-10"},
    {.key = "organisations",
     .label = QT_TRANSLATE_NOOP("domain", "Organizations that signalled interest"),
     .type = Note,
     .clause = "BPF-8 BPF-10",
     .hint = QT_TRANSLATE_NOOP("domain", "One a line")},
    {.key = shared::previousEdition,
     .label = QT_TRANSLATE_NOOP("domain", "Builds on"),
     .refersTo = "best-practice-forum",
     .clause = "BPF-7"},
    {.key = bpf_proposal::mergedInto,
     .label = QT_TRANSLATE_NOOP("domain", "Merged into"),
     .hint = QT_TRANSLATE_NOOP("domain", "The proposal or forum that took it in")},
    {.key = shared::decidedAt,
     .label = QT_TRANSLATE_NOOP("domain", "Decided at the MAG meeting"),
     .refersTo = "mag-meeting",
     .clause = "MO-BPF-3"},
    {.key = shared::notifiedOn, .label = QT_TRANSLATE_NOOP("domain", "Proposers told on")},
    {.key = "notified-where", .label = QT_TRANSLATE_NOOP("domain", "Proposers told where"), .type = Line},
};

const Field kMarkFields[] = {
    {.key = assessment_mark::question,
     .label = QT_TRANSLATE_NOOP("domain", "Question"),
     .isRequired = true,
     .choices = &kBpfMetrics,
     .clause = "BPF-9 BPF-10 BPF-11"},
    {.key = assessment_mark::assessor,
     .label = QT_TRANSLATE_NOOP("domain", "MAG member"),
     .isRequired = true,
     .refersTo = "person"},
    {.key = assessment_mark::mark,
     .label = QT_TRANSLATE_NOOP("domain", "Mark"),
     .choices = &kMarks,
     .hint = QT_TRANSLATE_NOOP("domain", "Marks inform the MAG; they are never added up")},
    {.key = assessment_mark::note, .label = QT_TRANSLATE_NOOP("domain", "Note")},
    {.key = shared::on, .label = QT_TRANSLATE_NOOP("domain", "Date")},
};

const Field kForumFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = best_practice_forum::year, .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .isRequired = true},
    {.key = "background", .label = QT_TRANSLATE_NOOP("domain", "Background"), .type = Note},
    {.key = best_practice_forum::description, .label = QT_TRANSLATE_NOOP("domain", "Description")},
    {.key = "objectives", .label = QT_TRANSLATE_NOOP("domain", "Objectives"), .type = Note},
    {.key = best_practice_forum::outreachPlan,
     .label = QT_TRANSLATE_NOOP("domain", "Outreach plan and multistakeholder engagement")},
    {.key = "organisations",
     .label = QT_TRANSLATE_NOOP("domain", "Organizations that signalled interest"),
     .type = Note,
     .hint = QT_TRANSLATE_NOOP("domain", "One a line")},
    {.key = best_practice_forum::previousEdition,
     .label = QT_TRANSLATE_NOOP("domain", "Builds on"),
     .refersTo = "best-practice-forum",
     .clause = "BPF-7 B16-3"},
    {.key = best_practice_forum::workingModalities,
     .label = QT_TRANSLATE_NOOP("domain", "Working modalities"),
     .clause = "BPF-1",
     .hint = QT_TRANSLATE_NOOP("domain", "How the participants decided to work, openly")},
    {.key = "work-plan", .label = QT_TRANSLATE_NOOP("domain", "Work plan"), .type = Note},
    {.key = best_practice_forum::website, .label = QT_TRANSLATE_NOOP("domain", "Website")},
    {.key = best_practice_forum::igfPage,
     .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"),
     .clause = "BPF-2"},
    {.key = "evaluation", .label = QT_TRANSLATE_NOOP("domain", "Evaluation"), .type = Note},
    {.key = "evaluation-outcome",
     .label = QT_TRANSLATE_NOOP("domain", "What comes next"),
     .type = Choice,
     .choices = &kEvaluationOutcomes},
    {.key = "source",
     .label = QT_TRANSLATE_NOOP("domain", "Source"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Where these facts were found")},
};

const ElementKind kForumElements[] = {
    {"launch-list", QT_TRANSLATE_NOOP("domain", "The mailing list is open"), "BPF-13 B16-4"},
    {"launch-team", QT_TRANSLATE_NOOP("domain", "The coordinating team is named"), "BPF-3"},
    {"launch-page", QT_TRANSLATE_NOOP("domain", "The page on the IGF website is there"), "BPF-2"},
    {"launch-call", QT_TRANSLATE_NOOP("domain", "The first open call is set"), "BPF-12"},
    {"documented", QT_TRANSLATE_NOOP("domain", "The process is documented on the IGF website"), "BPF-2"},
    {"support-list", QT_TRANSLATE_NOOP("domain", "Support given: mailing list"), "MO-BPF-6"},
    {"support-meetings", QT_TRANSLATE_NOOP("domain", "Support given: virtual meetings"), "MO-BPF-6"},
    {"support-page", QT_TRANSLATE_NOOP("domain", "Support given: page"), "MO-BPF-6"},
    {"support-research", QT_TRANSLATE_NOOP("domain", "Support given: surveys and research"), "MO-BPF-6"},
    {"support-penholder", QT_TRANSLATE_NOOP("domain", "Support given: penholding"), "MO-BPF-6"},
};

} // namespace

std::span<const Field> proposalFields() { return kProposalFields; }
std::span<const Field> markFields() { return kMarkFields; }
std::span<const Field> forumFields() { return kForumFields; }
std::span<const ElementKind> forumElements() { return kForumElements; }

} // namespace domain
