// What the clauses are about, in short words of our own: a code alone tells a reader outside nothing.
#pragma once

#include <QString>

namespace procedure {

/// Of a code, as "DC-5": "open membership"; empty for one that nothing is judged by.
QString clauseWords(const QString& code);
/// The paper that it stands in, as papers are cited: "DC report 2021".
QString clauseSource(const QString& code);
/// Of codes with blanks between them: "open membership (DC-5); open archives (DC-7)".
QString clausesInWords(const QString& codes);
/// The one way a sentence says what asks for it: "Nobody has … . [open membership (DC-5)]"; the sentence
/// alone where no clause does.
QString withClauses(const QString& sentence, const QString& codes);

} // namespace procedure
