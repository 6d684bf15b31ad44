// What a step brings about besides the new state; procedures name effects, the office performs them.
#pragma once

#include <QString>

#include <span>

namespace procedure {

enum class EffectKind {
    Task,             ///< a task for the Secretariat, under the record or the workstream it became
    DateField,        ///< a date field of the record becomes the day of the step
    BecomeWorkstream, ///< the application becomes the workstream that its noun leads to
    ContinueEdition,  ///< the next cycle's edition opens, built on this one
    ExpectReport,     ///< the first annual report is expected
};

struct TaskMade
{
    const char* endsWhen = nullptr; ///< of domain::kTaskEnds
    int usualDays = 0; ///< after the step, where the calendar has no day ahead: a guess, no source sets them
    /// Key of the usual milestone of the cycle on whose day it is due, or "annual-meeting".
    const char* dueWith = nullptr;
};

struct Effect
{
    EffectKind kind;
    const char* key;   ///< kebab-case, as procedures name it
    const char* label; ///< English source text; for a task its title
    const char* clause = nullptr;
    const char* datesField = nullptr; ///< for DateField
    TaskMade task = {};

    QString labelText() const; ///< translated
};

std::span<const Effect> effects();
const Effect* effect(const QString& key);

} // namespace procedure
