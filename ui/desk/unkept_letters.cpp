#include "ui/desk/unkept_letters.h"

namespace ui {

using domain::RecordId;

void UnkeptLetters::keep(RecordId record, UnkeptLetter letter)
{
    m_letters.insert_or_assign(record, std::move(letter));
    Q_EMIT changed();
}

void UnkeptLetters::forget(RecordId record)
{
    if (m_letters.erase(record) > 0)
        Q_EMIT changed();
}

void UnkeptLetters::forgetRecords(const std::function<bool(RecordId)>& isGone)
{
    if (std::erase_if(m_letters, [&](const auto& entry) { return isGone(entry.first); }) > 0)
        Q_EMIT changed();
}

const UnkeptLetter* UnkeptLetters::find(RecordId record) const
{
    const auto found = m_letters.find(record);
    return found == m_letters.end() ? nullptr : &found->second;
}

} // namespace ui
