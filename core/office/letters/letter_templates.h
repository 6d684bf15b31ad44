// Which letters there are for which records, and when each makes sense.
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace office {

/// What a letter is about decides which year, which day and which merge fields it has.
enum class LetterAbout {
    Year,     ///< the cycle at hand
    Report,   ///< the newest annual report that is outstanding
    Draft,    ///< the draft output of an edition
    Meeting,  ///< the newest meeting of an initiative that has no report yet
    Decision, ///< what was decided about an application, a proposal, a concept or a statement
    Call,     ///< of the calls that the workstream has not answered, the one due first and not written about
};

/// A letter that can be written to records of one noun. Rungs of a ladder stand in their order.
struct LetterTemplate
{
    const char* noun;
    const char* kind; ///< of domain::kLetterKinds
    LetterAbout about;
    const char* states = "";     ///< in which it makes sense, separated by blanks; empty: in any
    const char* after = nullptr; ///< the kind of letter that goes out before
    bool isOnlyLate = false;     ///< not before the day has passed
    bool isAhead = false; ///< it tells what the cycle will bring, and is too late after its annual meeting

    QString kindText() const { return QString::fromLatin1(kind); }
    QString nounText() const { return QString::fromLatin1(noun); }
    QString labelText() const; ///< translated
    QString stream() const;    ///< DC, BPF, PN or NRI
    bool fits(const QString& state) const;
};

/// By stream in the order of the tabs.
std::span<const LetterTemplate> letterTemplates();
std::vector<const LetterTemplate*> letterTemplatesFor(const QString& noun);
/// Null where there is no such letter.
const LetterTemplate* letterTemplate(const QString& noun, const QString& kind);

} // namespace office
