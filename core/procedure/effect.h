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

struct Effect
{
    EffectKind kind;
    const char* key;   ///< kebab-case, as procedures name it
    const char* label; ///< English source text; for a task its title
    const char* clause = nullptr;
    const char* datesField = nullptr; ///< for DateField

    QString labelText() const; ///< translated
};

std::span<const Effect> effects();
const Effect* effect(const QString& key);

} // namespace procedure
