#include "core/office/letters/written_letters.h"

namespace office {

Written written(const std::vector<domain::Record>& letters, const QString& kind, QDate since, RecordId call)
{
    Written before;
    for (const domain::Record& letter : letters) {
        if (letter[domain::letter::kind] != kind || letter[domain::letter::call] != call)
            continue;
        const QDate sentOn = letter[domain::letter::sentOn];
        if (!sentOn.isValid())
            before.waits = true;
        else if (sentOn >= since && (!before.sentOn.isValid() || sentOn > before.sentOn)) {
            before.sentOn = sentOn;
            before.answerBy =
                letter[domain::letter::answeredOn].isValid() ? QDate() : letter[domain::letter::answerBy];
        }
    }
    return before;
}

} // namespace office
