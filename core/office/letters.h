// Letters drafted from templates. Nothing is ever sent by the program.
#pragma once

#include "core/office/office.h"

namespace office {

struct LetterTemplate
{
    QString key;   ///< of domain::kLetterKinds
    QString label; ///< translated
};

/// The templates that can be written for a record of this noun.
std::vector<LetterTemplate> letterTemplates(const QString& noun);

struct LetterDraft
{
    QString kind; ///< key of domain::kLetterKinds
    QString subject;
    QString body;
    QString recipient; ///< name; empty where the record names nobody
    QString address;   ///< e-mail; empty where none is on record
};

/// Fills a template from the record and its cycle. WrongUsage: no such template; BadInput: a field is unknown
/// or empty, each named in Error::reasons. A text in the person's template folder goes before the one built
/// in.
[[nodiscard]] Result<LetterDraft> draftLetter(Office& office, RecordId id, const QString& templateKey);

/// The draft as an .eml file for the mail program.
[[nodiscard]] QByteArray letterAsEmail(const Office& office, const LetterDraft& draft);

} // namespace office
