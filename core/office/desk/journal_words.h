// The sentences of the journal, and the reasons that the program gave, in the language of the program, whichever it was when they were written.
#pragma once

#include "core/register/journal.h"

namespace office {

/// A reason that the program gave is told under "reason".
/// What the sentence is made from, titles and names, stays as it was written; a sentence that is not known
/// stays whole.
QString inPresentLanguage(const QString& command, const QString& sentence);
/// Of an entry that takes back, or brings again, what `done` says.
QString takenBack(registry::Step step, const QString& done);

} // namespace office
