// Which records of a kind are meant: those of a cycle that hold what is asked for.
#pragma once

#include "core/office/desk/records.h"

namespace office {

/// What a record must hold: "state", "category", "stream" or "workstream" (the one it belongs to, or is), or
/// a field of the noun; an empty text means not known.
class Choice
{
public:
    /// WrongUsage, with what there is, for a name or a word that nothing of the noun can hold. Where several
    /// nouns are asked at once, a state of another one is held by none of this one.
    [[nodiscard]] static Result<Choice> read(Office& office, const domain::Noun& noun, int year,
                                             const QMap<QString, QString>& where,
                                             const std::vector<const domain::Noun*>& askedWith = {});

    [[nodiscard]] Result<bool> covers(Office& office, const domain::Record& record) const;

private:
    int m_year = 0;
    QMap<QString, QString> m_ofHead; ///< state, category, stream
    std::optional<RecordId> m_workstream;
    domain::FieldValues m_values;
};

/// All that it covers, by title.
[[nodiscard]] Result<std::vector<domain::Record>> chosenRecords(Office& office, const domain::Noun& noun,
                                                                const Choice& choice);

} // namespace office
