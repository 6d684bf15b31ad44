// Letters: drafted from templates, kept, put into the form that leaves the house, and logged once the person
// says they were sent. Nothing is ever sent by the program.
#pragma once

#include "core/document/document.h"
#include "core/office/letters/letter_advice.h"
#include "core/support/in_language.h"

#include <QUrl>

namespace office {

struct LetterDraft
{
    QString kind; ///< key of domain::kLetterKinds
    QString subject;
    QString body;
    QString recipient; ///< name; empty where the record names nobody
    QString address;   ///< e-mail; empty where none is on record
    QDate answerBy = {};
    int year = 0;           ///< the cycle it is about
    QString alsoTo = {};    ///< more recipients, one a line: a name, an address, or "Name <address>"
    QString copyTo = {};    ///< likewise, those who get a copy
    QString about = {};     ///< what they are written to as: the coalition, the forum
    QString reference = {}; ///< "IGF/letter-12", by which an answer names it
    QString language = {};  ///< code of what it is written in; empty: what is spoken when it is made
    QDate on = {};          ///< the day on it; null: the day it is made
    RecordId call = {};     ///< the one it speaks of; invalid for none

    /// All recipients: "Ann Contact <ann@example.org>; Bo <bo@example.org>".
    QString to() const;
    /// From now on also to these, as `alsoTo` has them. A greeting that names those it went to before names
    /// them too; one in other words stays.
    void addressAlsoTo(const QString& others);
};

/// What stands in the way of a letter, in words a person can act on.
struct LetterProblem
{
    QString field;
    QString sentence;
    QString keptIn;            ///< nouns of the records where it is mended, separated by blanks
    bool isOfTemplate = false; ///< the template names a field that does not exist
    bool operator==(const LetterProblem&) const = default;
};

/// A letter as its template and what it is about make it.
struct PreparedLetter
{
    LetterChoice choice;
    std::vector<LetterProblem> problems;
    LetterDraft draft; ///< with gaps where there are problems

    /// RefusedByRule: it makes no sense now, with the reason; BadInput: a field is unknown or empty, each in
    /// Error::reasons.
    [[nodiscard]] Result<LetterDraft> finished() const;
};
/// `language` is the code of one that the program speaks; a template that a person has edited stays in its
/// own, which the draft tells. WrongUsage: there is no such letter for the record.
[[nodiscard]] Result<PreparedLetter> prepareLetter(Office& office, RecordId id, const QString& kind,
                                                   const QString& language = support::languageCode());
/// The same, finished.
[[nodiscard]] Result<LetterDraft> draftLetter(Office& office, RecordId id, const QString& kind,
                                              const QString& language = support::languageCode());

/// A letter in the person's own words: only the one it goes to is filled in.
[[nodiscard]] Result<LetterDraft> blankLetter(Office& office, RecordId id);

/// Keeps letters as records of what they are written to: one transaction, one undo. RefusedByRule where a
/// subject says "missing".
[[nodiscard]] Result<std::vector<RecordId>>
keepLetters(Office& office, std::span<const std::pair<RecordId, LetterDraft>> drafts);
[[nodiscard]] Result<RecordId> keepLetter(Office& office, RecordId id, const LetterDraft& draft);
/// The draft that a kept letter holds.
[[nodiscard]] Result<LetterDraft> keptLetter(Office& office, RecordId letter);

/// What the person did outside the program. RefusedByRule: the day is still to come.
[[nodiscard]] Status markSent(Office& office, RecordId letter, QDate on);

/// What keepLetter and markSent write, inside a transaction that the caller commits.
[[nodiscard]] Result<RecordId> writeLetter(Office& office, RecordId id, const LetterDraft& draft);
[[nodiscard]] Status writeSent(Office& office, RecordId letter, QDate on);

/// A letter that is due, drafted; without a draft, what stands in its way.
struct DueLetter
{
    domain::RecordHead record;
    QString reason;
    std::optional<LetterDraft> draft = {};
    QStringList problems = {};
};
/// Of all records that this letter is due for, by title. Nothing is kept by asking.
[[nodiscard]] Result<std::vector<DueLetter>> lettersDue(Office& office, const LetterTemplate& which);

/// The draft as an .eml file for the mail program.
[[nodiscard]] QByteArray letterAsEmail(const Office& office, const LetterDraft& draft);
/// The draft as an address that opens in the mail program. RefusedByRule where it is longer than mail
/// programs take.
[[nodiscard]] Result<QUrl> letterAsLink(const LetterDraft& draft);
/// The draft on paper.
[[nodiscard]] Result<document::Document> letterAsDocument(Office& office, const LetterDraft& draft);

} // namespace office
