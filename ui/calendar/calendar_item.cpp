#include "ui/calendar/calendar_item.h"

#include "core/procedure/deadline.h"
#include "core/support/text.h"
#include "ui/calendar/calendar_page.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFew = 2; ///< as many of a kind on one day stand by themselves

bool isOfOneKind(const office::CalendarEntry& a, const office::CalendarEntry& b)
{
    return a.isDeadline && b.isDeadline && a.record.noun == b.record.noun && a.starts == b.starts;
}

QString titleOf(const std::vector<office::CalendarEntry>& entries)
{
    const office::CalendarEntry& entry = entries.front();
    const bool isNamedByOwner = !entry.owner.isEmpty() && entry.title == domain::displayTitle(entry.record) &&
                                entry.title != entry.record.title;
    if (entries.size() == 1)
        return isNamedByOwner ? u"%1 · %2"_s.arg(entry.owner, entry.title) : entry.title;
    const domain::Noun& noun = *domain::noun(entry.record.noun);
    const QString number = QLocale().toString(qulonglong(entries.size()));
    return noun.isWorkstream ? CalendarPage::tr("Draft outputs: %1 (%2)").arg(noun.pluralText(), number)
                             : u"%1 (%2)"_s.arg(noun.pluralText(), number);
}

} // namespace

bool CalendarItem::isAnnualMeeting() const { return first().record.noun == "cycle"_L1; }

bool CalendarItem::has(domain::RecordId id) const
{
    return std::ranges::any_of(entries, [&](const auto& entry) { return entry.record.id == id; });
}

QString CalendarItem::when() const
{
    const QString from = support::shortDate(starts());
    if (first().isDeadline)
        return support::listed({from, procedure::timeZoneRule()});
    return starts() == ends() ? from : u"%1 – %2"_s.arg(from, support::shortDate(ends()));
}

QString CalendarItem::toolTip() const
{
    QStringList lines{title, when()};
    if (entries.size() == 1 && !first().owner.isEmpty())
        lines << first().owner;
    return lines.join(u'\n');
}

QString CalendarItem::spokenText() const { return toolTip().replace(u'\n', u", "_s); }

std::vector<CalendarItem> calendarItems(const std::vector<office::CalendarEntry>& entries)
{
    std::vector<CalendarItem> items;
    std::vector<bool> isTaken(entries.size(), false);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (isTaken[i])
            continue;
        std::vector<size_t> alike;
        for (size_t j = i + 1; j < entries.size(); ++j)
            if (isOfOneKind(entries[i], entries[j]))
                alike.push_back(j);
        CalendarItem item{{entries[i]}, {}};
        if (alike.size() >= kFew)
            for (const size_t j : alike) {
                item.entries.push_back(entries[j]);
                isTaken[j] = true;
            }
        item.title = titleOf(item.entries);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace ui
