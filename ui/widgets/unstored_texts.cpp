#include "ui/widgets/unstored_texts.h"

namespace ui {

using domain::RecordId;

void UnstoredTexts::keep(RecordId record, const QString& field, const UnstoredText& text)
{
    const Place place{record, field};
    if (const auto found = m_texts.find(place);
        found != m_texts.end() && found->second.written == text.written)
        return; // looked at once more, not written
    m_texts.insert_or_assign(place, text);
    std::erase(m_order, place);
    m_order.push_back(place);
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

void UnstoredTexts::takeBack(const Place& place)
{
    forget(place.first, place.second);
    Q_EMIT takenBack(place.first, place.second);
}

std::optional<UnstoredTexts::Place> UnstoredTexts::newestAfter(qint64 command) const
{
    for (auto place = m_order.rbegin(); place != m_order.rend(); ++place)
        if (const auto found = m_texts.find(*place); found != m_texts.end() && found->second.after == command)
            return *place;
    return std::nullopt;
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
