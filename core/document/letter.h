// A letter on paper: letterhead, place and date, reference, whom it goes to, the subject as the title, the
// text with its lists, and who signs.
#pragma once

#include "core/document/document.h"

namespace document {

/// Somebody a letter goes to; either may be empty.
struct Addressee
{
    QString name;
    QString address; ///< e-mail
};

struct LetterFacts
{
    QString subject;
    QString body; ///< paragraphs parted by empty lines; lines that begin with "- " are items of a list
    std::vector<Addressee> to = {};
    QString about = {}; ///< the workstream that they are written to as
    std::vector<Addressee> copyTo = {};
    QDate on;
    QString reference = {};
    /// As the register has it; without one the Secretariat alone is named.
    std::optional<domain::Record> letterhead = {};
    QString signedBy = {}; ///< where the text ends with it, it gets room for a signature
};

/// For readers outside: nothing of the register it came from stands in it.
[[nodiscard]] Document buildLetter(const LetterFacts& facts);

} // namespace document
