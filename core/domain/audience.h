// Who may read what. A field is for the office alone until this says otherwise, so that a new one is kept
// back by itself.
#pragma once

#include "core/domain/record.h"

namespace domain {

/// Who reads what leaves the register; each sees what those after it see and more.
enum class Audience { Internal, Mag, Public };

bool mayRead(Audience audience, const Noun& noun, const Field& field);
/// The same of one record: where a meeting is that is not open to all is for those who are asked to it.
bool mayRead(Audience audience, const Record& record, const Field& field);
/// That there are such records, with their titles.
bool mayRead(Audience audience, const Noun& noun);
/// That there is this record. What asks to become a workstream is named outside only once it has become one:
/// while it is open, and where it was refused or withdrawn, it is between the applicant and who decides. The
/// MAG decides on forums and networks, the Secretariat on coalitions and initiatives.
bool mayRead(Audience audience, const RecordHead& head);
/// The same; of a person it is the person's own choice.
bool mayRead(Audience audience, const Record& record);

/// As the person chose for themselves, a key of kVisibilities: contact details with "public" are for
/// everybody, with "mag" for the MAG, else for the office alone.
bool isShownTo(Audience audience, const QString& visibility);

} // namespace domain
