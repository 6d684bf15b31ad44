// What the requirements share: answers in one shape, and the questions that several of them ask. Private to
// this room.
#pragma once

#include "core/procedure/requirement.h"
#include "core/procedure/texts.h"

#include <algorithm>

namespace procedure {

inline Judgement met(const QString& sentence, const QString& evidence = {})
{
    return {Outcome::Met, sentence, evidence};
}
inline Judgement notMet(const QString& sentence, const QString& evidence = {})
{
    return {Outcome::NotMet, sentence, evidence};
}
/// Not met because nobody has looked yet.
inline Judgement unchecked(const QString& sentence)
{
    return {.outcome = Outcome::NotMet, .sentence = sentence, .isUnchecked = true};
}
inline Judgement notApplicable(const QString& sentence) { return {Outcome::NotApplicable, sentence, {}}; }

inline QString textOf(const Facts& facts, const char* field)
{
    return facts.fields.value(QString::fromLatin1(field)).toString().trimmed();
}
inline QDate dateOf(const Facts& facts, const char* field)
{
    return facts.fields.value(QString::fromLatin1(field)).toDate();
}

/// Is something written in the field? What is personal is not repeated as evidence: findings are kept for
/// ever.
Judgement isFilled(const Facts& facts, const char* fieldKey);
/// The same, where a file kept with the record says it as well.
Judgement isFilledOrAttached(const Facts& facts, const char* fieldKey);

/// Did somebody look it up and find it so?
Judgement isConfirmed(const Facts& facts, const char* elementKey);
/// The same, and where is it to be seen?
Judgement isConfirmedWithEvidence(const Facts& facts, const char* elementKey);

/// Are all elements of the record whose keys begin so confirmed?
Judgement isChecklistDone(const Facts& facts, const char* keysBegin);

/// A yes-or-no field, with a sentence for each answer.
Judgement answered(const Facts& facts, const char* fieldKey, const QString& yes, const QString& no,
                   const QString& unknown);

/// Do the members come from as many different stakeholder groups? DC-2
Judgement enoughStakeholderGroups(const Facts& facts, int needed);

/// What is said of a role that only members of the MAG can hold; %1 is how many, %2 the day.
struct MagRoleSentences
{
    QString none;
    QString notOfTheMag;
    QString some;
};
/// Does a member of the MAG hold the role today, by the roster of the MAG and not by the role's name?
/// Numbers, not names: findings are kept for ever, and people may ask to be forgotten.
Judgement heldInTheMag(const Facts& facts, const QString& role, QDate today,
                       const MagRoleSentences& sentences);

/// Does a comment period have its first and its last day?
Judgement periodSet(const Span& comments);

/// "civil society, governments and private sector" in the program's language.
QString listed(const QStringList& words);

/// The key of a field or an element as a template argument, so that the table of requirements can name what a
/// shared question is about.
template <size_t N>
struct Key
{
    char text[N];
    constexpr Key(const char (&written)[N]) { std::copy_n(written, N, text); }
};

template <Key kField>
constexpr Rule filled{
    [](const Facts& facts, const Parameters&, QDate) { return isFilled(facts, kField.text); }, kField.text};
template <Key kField>
constexpr Rule filledOrAttached{
    [](const Facts& facts, const Parameters&, QDate) { return isFilledOrAttached(facts, kField.text); },
    kField.text};
template <Key kElement>
constexpr Rule confirmed{
    [](const Facts& facts, const Parameters&, QDate) { return isConfirmed(facts, kElement.text); },
    kElement.text};
template <Key kElement>
constexpr Rule confirmedWithEvidence{[](const Facts& facts, const Parameters&, QDate) {
                                         return isConfirmedWithEvidence(facts, kElement.text);
                                     },
                                     kElement.text};
template <Key kKeysBegin>
constexpr Rule checklistDone{
    [](const Facts& facts, const Parameters&, QDate) { return isChecklistDone(facts, kKeysBegin.text); },
    kKeysBegin.text};

} // namespace procedure
