#include "ui/widgets/unstored_texts.h"

namespace ui {

using domain::RecordId;

void UnstoredTexts::keep(RecordId record, const QString& field, const UnstoredText& text)
{
    m_texts.insert_or_assign({record, field}, text);
    Q_EMIT changed();
}

void UnstoredTexts::forget(RecordId record, const QString& field)
{
    if (m_texts.erase({record, field}) > 0)
        Q_EMIT changed();
}

void UnstoredTexts::forgetRecords(const std::function<bool(RecordId)>& isGone)
{
    if (std::erase_if(m_texts, [&](const auto& entry) { return isGone(entry.first.first); }) > 0)
        Q_EMIT changed();
}

const UnstoredText* UnstoredTexts::find(RecordId record, const QString& field) const
{
    const auto found = m_texts.find({record, field});
    return found == m_texts.end() ? nullptr : &found->second;
}

std::vector<RecordId> UnstoredTexts::records() const
{
    std::vector<RecordId> records;
    for (const auto& [place, text] : m_texts) {
        if (records.empty() || records.back() != place.first)
            records.push_back(place.first);
    }
    return records;
}

} // namespace ui
