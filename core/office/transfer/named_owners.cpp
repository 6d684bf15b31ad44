#include "core/office/transfer/named_owners.h"

#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/support/text.h"

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

QString calledAs(const QString& name) { return name.simplified().toCaseFolded(); }

void remember(QHash<QString, QList<RecordId>>& names, const QString& name, RecordId record)
{
    QList<RecordId>& all = names[calledAs(name)];
    if (!name.isEmpty() && !all.contains(record))
        all << record;
}

/// A workstream, what asks to become one, or a group that they have together.
bool hasPeople(const domain::Noun& noun)
{
    return noun.isWorkstream || noun.leadsTo || noun.keyText() == "coordination-group"_L1;
}

} // namespace

Status NamedOwners::read()
{
    for (const domain::Noun& noun : domain::nouns()) {
        if (!noun.isWorkstream)
            continue;
        DESK_ASSIGN(const auto records, registry::readRecords(m_office.file(), noun));
        for (const domain::Record& record : records) {
            if (noun.naming == domain::Naming::YearAndName)
                m_editions.insert(record.head.id, {noun.keyText(), record.head.year});
            for (const QString& name : {record.head.title, domain::displayTitle(record.head),
                                        QString(record[domain::shared::acronym])})
                remember(m_byName, name, record.head.id);
        }
    }
    DESK_ASSIGN(const auto former, registry::readRecords(m_office.file(), *domain::noun(u"former-name"_s)));
    for (const domain::Record& record : former)
        for (const QString& name :
             {QString(record[domain::shared::name]), QString(record[domain::shared::acronym])})
            remember(m_byFormerName, name, record.head.parent);
    m_isRead = true;
    return {};
}

/// None where they are not the editions of one.
std::optional<RecordId> NamedOwners::editionOf(const QList<RecordId>& same, int year) const
{
    RecordId newest = same.front();
    RecordId ofYear;
    for (const RecordId id : same) {
        const auto edition = m_editions.constFind(id);
        if (edition == m_editions.cend() || edition->noun != m_editions.value(same.front()).noun)
            return {};
        if (edition->year > m_editions[newest].year)
            newest = id;
        if (edition->year == year)
            ofYear = id;
    }
    return ofYear.isValid() ? ofYear : newest;
}

Result<NamedOwners::Owner> NamedOwners::named(const QString& name, QDate on)
{
    DESK_ASSIGN(const RecordId told, registry::idForText(m_office.file(), name.trimmed().toLower()));
    if (told.isValid()) {
        DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), told));
        if (!hasPeople(*domain::noun(head.noun)))
            return fail(ErrorCode::WrongUsage, tr("%1 is no workstream.").arg(head.idText));
        return Owner{told};
    }
    if (!m_isRead)
        DESK_TRY(read());
    const QString key = calledAs(name);
    const QList<RecordId> same = m_byName.contains(key) ? m_byName[key] : m_byFormerName.value(key);
    if (same.size() == 1)
        return Owner{same.front()};
    const QString label = domain::headField("belongs-to").labelText();
    if (same.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("%1: there is no record “%2”.").arg(label, support::excerpt(name)));
    if (const auto edition = editionOf(same, on.year()))
        return Owner{*edition, true};
    QStringList ids;
    for (const RecordId id : same) {
        DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), id));
        ids << head.idText;
    }
    return fail(ErrorCode::NotFound,
                tr("%1: “%2” can be each of these: %3. Write the ID of one of them.")
                    .arg(label, support::excerpt(name), support::listed(support::firstOf(ids))));
}

} // namespace office
