// What a step brings about besides the new state; procedures name effects, the office performs them.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace procedure {

enum class Effect {
    RecogniseCoalition, ///< the DC's own life begins
    TaskListOnWebsite,  ///< DC-4
    TaskPage,           ///< DC-4
    TaskInviteDccg,     ///< MO-DC-5, DC-27
    ExpectFirstReport,  ///< MO-DC-4, DC-10
    TaskInquiryLetter,  ///< with a date to answer by
    TaskListAsInactive, ///< DC-14
    TaskNoticeLetter,
    TaskHandOver,         ///< DC-16
    TaskRetiredOnWebsite, ///< DC-16
    DateReceipt,          ///< the record's date of receipt becomes the day of the step
    DateAcceptance,       ///< likewise its date of acceptance
};

struct EffectName
{
    Effect effect;
    const char* key;    ///< kebab-case, as procedures name it
    const char* label;  ///< English source text, worded as the task where it is one
    bool isTask = true; ///< leaves a task for the Secretariat
    const char* clause = nullptr;
    const char* datesField = nullptr; ///< the date field of the record that becomes the day of the step

    QString labelText() const; ///< translated
};

std::span<const EffectName> effects();
const EffectName* effect(const QString& key);

} // namespace procedure
