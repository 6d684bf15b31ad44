// A letter on paper: its subject as the title, to whom and when, and the text with its lists.
#pragma once

#include "core/document/document.h"

namespace document {

struct LetterFacts
{
    QString subject;
    QString body; ///< paragraphs parted by empty lines; lines that begin with "- " are items of a list
    QString to;
    QDate on;
    QDateTime snapshot; ///< UTC
    QString registerName;
    QString headHash;
};

[[nodiscard]] Document buildLetter(const LetterFacts& facts);

} // namespace document
