// Which letter comes next, and why: the ladder of reminders and everything else that can be written.
#pragma once

#include "core/office/letters/letter_values.h"

namespace office {

/// One letter that exists for the record.
struct LetterChoice
{
    const LetterTemplate* letter = nullptr;
    bool isPossible = false;
    bool isDue = false;
    bool isWaiting = false; ///< a draft of it is kept and has not gone out
    QString sentence;       ///< why it is due or not possible, when it will be due, or what became of it
};

/// The days between the rungs of the ladder are parameters of the cycle.
[[nodiscard]] Result<LetterChoice> letterChoice(Office& office, const LetterSubject& subject,
                                                const LetterTemplate& letter);

struct LetterAdvice
{
    std::vector<LetterChoice> letters; ///< in the order of the ladder

    /// The furthest rung that is due, else a call; null where nothing is to be written now.
    const LetterChoice* next() const;
};

/// Without letters for a record that none is written to.
[[nodiscard]] Result<LetterAdvice> letterAdvice(Office& office, const domain::Record& record);

} // namespace office
