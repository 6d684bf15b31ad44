// What is asked of many workstreams at once, and how each of them answers.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

const Field kCallToAllFields[] = {
    {.key = call::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = call::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kCallKinds},
    {.key = call::text, .label = QT_TRANSLATE_NOOP("domain", "What is asked")},
    {.key = call::openedOn, .label = QT_TRANSLATE_NOOP("domain", "Opened on"), .isRequired = true},
    {.key = call::dueOn, .label = QT_TRANSLATE_NOOP("domain", "Answers by"), .isRequired = true},
    {.key = call::year, .label = QT_TRANSLATE_NOOP("domain", "Year"), .isRequired = true},
    {.key = call::closedOn,
     .label = QT_TRANSLATE_NOOP("domain", "Closed on"),
     .hint = QT_TRANSLATE_NOOP("domain", "From then on no answer is waited for")},
};

const Field kCallAnswerFields[] = {
    {.key = call_answer::whom, .label = QT_TRANSLATE_NOOP("domain", "Workstream"), .isRequired = true},
    {.key = call_answer::askedOn, .label = QT_TRANSLATE_NOOP("domain", "Asked on"), .isRequired = true},
    {.key = call_answer::remindedOn, .label = QT_TRANSLATE_NOOP("domain", "Reminded on")},
    {.key = call_answer::answeredOn, .label = QT_TRANSLATE_NOOP("domain", "Answered on")},
    {.key = call_answer::declinedOn, .label = QT_TRANSLATE_NOOP("domain", "Declined on")},
    {.key = call_answer::note, .label = QT_TRANSLATE_NOOP("domain", "Note")},
};

} // namespace

std::span<const Field> callToAllFields() { return kCallToAllFields; }
std::span<const Field> callAnswerFields() { return kCallAnswerFields; }

} // namespace domain
