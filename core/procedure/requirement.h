// Requirements are code: pure functions of the facts, the cycle's parameters and today's date.
#pragma once

#include "core/procedure/facts.h"
#include "core/procedure/parameters.h"

#include <span>

namespace procedure {

enum class Outcome { Met, NotMet, NotApplicable };

struct Finding
{
    QString requirement; ///< key
    Outcome outcome = Outcome::NotMet;
    QString sentence;         ///< one sentence for the person, translated
    QString evidence = {};    ///< where it was seen, as recorded
    QString clause = {};      ///< source clauses, such as "DC-14"; empty where no source asks for it
    QString mendedAt = {};    ///< as Rule has it
    bool isUnchecked = false; ///< not met because nobody has looked yet

    bool isUnmet() const { return outcome == Outcome::NotMet; }
};

/// What a requirement's function answers; key and clause are added from the table.
struct Judgement
{
    Outcome outcome;
    QString sentence;
    QString evidence = {};
    bool isUnchecked = false; ///< not met because nobody has looked yet
};

/// How a requirement is judged, and where a person can mend it.
struct Rule
{
    Judgement (*judge)(const Facts&, const Parameters&, QDate today);
    /// Keys separated by a blank, the likeliest first: of a field or an element of the record, of elements
    /// that begin so ("launch-"), or of a noun of what is kept with it. Null where only time or others can.
    const char* mendedAt = nullptr;
};

struct Requirement
{
    const char* key;    ///< kebab-case, as procedures name it
    const char* label;  ///< English source text
    const char* clause; ///< IDs of the source clauses, separated by a blank; null where practice asks for it
    Rule rule;

    QString labelText() const; ///< translated
};

std::span<const Requirement> requirements();
const Requirement* requirement(const QString& key);

/// The key must exist; the validator has seen to that for every procedure.
Finding judge(const QString& requirementKey, const Facts& facts, const Parameters& parameters, QDate today);

/// "met", "not-met", "not-checked", "not-applicable"
QString outcomeKey(const Finding& finding);
QString outcomeLabel(Outcome outcome); ///< translated

/// The latest year whose annual report has fallen due, grace counted; nothing if none has.
std::optional<int> yearInQuestion(const Facts& facts, const Parameters& parameters, QDate today);

} // namespace procedure
