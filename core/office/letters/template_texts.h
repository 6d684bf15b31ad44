// The texts of letters: the built-in ones, or as the person has edited them. An edited text is a record, so
// it is journalled, undone and travels with the register.
#pragma once

#include "core/document/template.h"
#include "core/office/desk/office.h"
#include "core/office/letters/letter_templates.h"
#include "core/support/in_language.h"

namespace office {

/// In one of support::languageCodes().
[[nodiscard]] Result<document::LetterText> builtInText(const LetterTemplate& which, const QString& language);

struct TemplateText
{
    document::LetterText text;
    RecordId edited = {}; ///< the record that holds it; none for a built-in text
    QString language;     ///< code; of an edited text as its letters tell
};
[[nodiscard]] Result<TemplateText> textOf(Office& office, const LetterTemplate& which,
                                          const QString& language = support::languageCode());

/// BadInput: an empty part, or a merge field the letter does not have. RefusedByRule: a subject that says
/// "missing", which no letter does. A text equal to a built-in one takes its place.
[[nodiscard]] Status editTemplate(Office& office, const LetterTemplate& which,
                                  const document::LetterText& text);
/// Back to the built-in text.
[[nodiscard]] Status resetTemplate(Office& office, const LetterTemplate& which);

/// RefusedByRule for a subject that says "missing": letters ask, they do not blame.
[[nodiscard]] Status checkSubject(const QString& subject);

} // namespace office
