#include "ui/workstream/many_question.h"

#include "core/domain/noun.h"
#include "core/office/desk/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNamed = 4;

class Asking
{
    Q_DECLARE_TR_FUNCTIONS(ui::ManyPanel)

public:
    static QString names(Desk& desk, const std::vector<domain::RecordId>& records)
    {
        QStringList names;
        for (size_t i = 0; i < std::min(kNamed, records.size()); ++i)
            if (const auto record = desk.valueOf(office::readRecord(desk.office(), records[i])))
                names << record->head.title;
        if (records.size() > kNamed)
            names << tr("and %n more", nullptr, int(records.size() - kNamed));
        return names.join(u" · "_s);
    }

    static QString text(const QString& step, const std::vector<domain::RecordHead>& records)
    {
        const int count = int(records.size());
        const domain::Noun& noun = *domain::noun(records.front().noun);
        const bool isOfOneKind = std::ranges::all_of(
            records, [&](const domain::RecordHead& each) { return each.noun == records.front().noun; });
        const QString stream = QString::fromLatin1(noun.stream);
        if (!isOfOneKind)
            return tr("%1 for %n record(s)?", nullptr, count).arg(step);
        if (!noun.isWorkstream)
            return tr("%1 for %n application(s)?", nullptr, count).arg(step);
        if (stream == QLatin1StringView(domain::Stream::kDynamicCoalition))
            return tr("%1 for %n coalition(s)?", nullptr, count).arg(step);
        if (stream == QLatin1StringView(domain::Stream::kBestPracticeForum))
            return tr("%1 for %n forum(s)?", nullptr, count).arg(step);
        if (stream == QLatin1StringView(domain::Stream::kPolicyNetwork))
            return tr("%1 for %n network(s)?", nullptr, count).arg(step);
        return tr("%1 for %n initiative(s)?", nullptr, count).arg(step);
    }
};

} // namespace

QString firstNames(Desk& desk, const std::vector<domain::RecordId>& records)
{
    return Asking::names(desk, records);
}

std::optional<Question> questionBefore(Desk& desk, const ManyOffer& offer, const ManyEntry& entry)
{
    if (!offer.isIncisive)
        return {};
    const auto tried = doOffer(desk, offer, entry, office::Trial::Yes);
    if (!tried || tried->done.empty())
        return {};
    std::vector<domain::RecordId> ids;
    for (const domain::RecordHead& head : tried->done)
        ids.push_back(head.id);
    return Question{
        .text = Asking::text(offer.deed, tried->done), .detail = firstNames(desk, ids), .accept = offer.deed};
}

} // namespace ui
