// Which record a list means that names what its rows belong to, as lists from outside do: by a name.
#pragma once

#include "core/office/desk/office.h"

#include <QHash>

#include <optional>

namespace office {

/// Workstreams by all they are called, each read once.
class NamedOwners
{
public:
    explicit NamedOwners(Office& office)
        : m_office(office)
    {
    }

    struct Owner
    {
        RecordId record;
        bool isOneOfSeveral = false; ///< editions of one name: a guess
    };
    /// By its ID, its acronym, its name, or one that it had. Of the editions of a forum or network it is that
    /// of the year of the day, or the newest. NotFound where none is called so, and where others than
    /// editions of one are, with their IDs.
    [[nodiscard]] Result<Owner> named(const QString& name, QDate on = {});

private:
    Status read();
    std::optional<RecordId> editionOf(const QList<RecordId>& same, int year) const;

    Office& m_office;
    bool m_isRead = false;
    QHash<QString, QList<RecordId>> m_byName;
    QHash<QString, QList<RecordId>> m_byFormerName;
    struct Edition
    {
        QString noun;
        int year;
    };
    QHash<RecordId, Edition> m_editions; ///< of forums and networks
};

} // namespace office
