// What the merge fields of a letter say: their names, their meaning, and their values for a record.
#pragma once

#include "core/office/documents/decisions.h"
#include "core/office/letters/letter_templates.h"
#include "core/office/letters/letterhead.h"
#include "core/procedure/parameters.h"

namespace office {

inline constexpr auto kFindings = u"findings"; ///< the merge field

struct LetterContact
{
    QString name; ///< empty where nobody is on record
    QString address;
};
/// Whom letters go to: the contact the record itself names, else who leads the work, else who handed it in.
[[nodiscard]] Result<LetterContact> letterContact(Office& office, const domain::Record& record);

/// The workstream or the application that a letter about a record is written to: "Coalition on Jobs".
[[nodiscard]] Result<QString> writtenToAs(Office& office, const domain::Record& record);

/// Everything a letter to one record can speak of, read once.
struct LetterSubject
{
    domain::Record record;
    LetterContact contact = {};
    int year = 0; ///< that the letter is about; 0 where there is nothing to write about
    QDate due;    ///< of what it is about, where it has a day
    QDate since;  ///< letters that went out before it were about something else
    QDate today;
    QDate answerBy;
    Signature signature = {};
    QString about = {};                    ///< as writtenToAs() has it
    procedure::Parameters parameters = {}; ///< of the year
    std::optional<domain::Record> cycle = {};
    std::optional<domain::Record> meeting = {};
    std::optional<domain::Record> call = {};
    QDate dueFrom = {}; ///< when the letter is to be written; null: as the ladder has it
    std::optional<ApplicationDecision> decision = {};
    QString decidedAt = {};  ///< title of the MAG meeting
    QString mergedInto = {}; ///< title of the proposal it went into
};
[[nodiscard]] Result<LetterSubject> letterSubject(Office& office, const domain::Record& record,
                                                  const LetterTemplate& which);

struct LetterValue
{
    QString name;
    QString meaning; ///< translated
    QString value = {};
    QString ifEmpty = {}; ///< what to do about it, translated
    QString keptIn = {};  ///< nouns of the records that keep it, the likeliest first, separated by blanks
};
/// The merge fields of a letter, in a fixed order; with a subject also what they say.
std::vector<LetterValue> letterValues(const LetterTemplate& which, const LetterSubject* subject = nullptr);

} // namespace office
