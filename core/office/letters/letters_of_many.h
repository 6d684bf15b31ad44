// One letter to many at once: kept as drafts, as sent, or written into a folder for the mail program.
#pragma once

#include "core/office/desk/many.h"
#include "core/office/letters/letters.h"

namespace office {

/// A letter that there is for some of the records.
struct LetterOfSome
{
    const LetterTemplate* letter = nullptr;
    int records = 0; ///< in a state in which it makes sense
};
/// Those that make sense in the present state of one of them, by kind of workstream in the order of the
/// ladder. What else stands in the way is found when it is written.
[[nodiscard]] Result<std::vector<LetterOfSome>> lettersOfMany(Office& office,
                                                              std::span<const RecordId> records);

/// The letter to each, drafted; without a draft, what stands in its way. Nothing is kept by asking.
[[nodiscard]] Result<std::vector<DueLetter>> draftLetters(Office& office, std::span<const RecordId> records,
                                                          const QString& kind,
                                                          const QString& language = support::languageCode());

struct KeepAs
{
    QDate sentOn = {}; ///< what went out on that day; null: drafts
    QString language = support::languageCode();
    Trial trial = Trial::No;
};
/// Drafts the letter for each and keeps it; a record of which a draft waits already is refused. The letters
/// are what was created. RefusedByRule: the day is still to come.
[[nodiscard]] Result<DoneToMany> writeLetters(Office& office, std::span<const RecordId> records,
                                              const QString& kind, const KeepAs& as = {});

/// Kept with one of the records and not sent, of one kind.
struct UnsentLetters
{
    QString kind;
    std::vector<RecordId> letters;
};
[[nodiscard]] Result<std::vector<UnsentLetters>> unsentLetters(Office& office,
                                                               std::span<const RecordId> records);
/// RefusedByRule: the day is still to come.
[[nodiscard]] Result<DoneToMany> markManySent(Office& office, std::span<const RecordId> letters, QDate on,
                                              Trial trial = Trial::No);

/// One .eml each, named by record and letter, into a folder that is made if need be. UnusableFile: what is
/// written by then stays.
[[nodiscard]] Status saveAsEmails(const Office& office, const QString& folder,
                                  std::span<const DueLetter> letters);

} // namespace office
