// Who may read what. A field is for the office alone until this says otherwise, so that a new one is kept
// back by itself.
#pragma once

#include "core/domain/record.h"

namespace domain {

/// Who reads what leaves the register; each sees what those after it see and more.
enum class Audience { Internal, Mag, Public };

bool mayRead(Audience audience, const Noun& noun, const Field& field);
/// That there is such a record, with its title.
bool mayRead(Audience audience, const Noun& noun);
/// Of a person this is the person's own choice.
bool mayRead(Audience audience, const Record& record);

/// As the person chose for themselves, a key of kVisibilities: contact details with "public" are for
/// everybody, with "mag" for the MAG, else for the office alone.
bool isShownTo(Audience audience, const QString& visibility);

} // namespace domain
