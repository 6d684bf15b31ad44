// What the register holds already of the kind of list that comes in: which record a row means, and whom a
// cell names.
#pragma once

#include "core/exchange/import_plan.h"
#include "core/office/desk/office.h"

#include <QSet>

namespace office {

/// What people and organizations are reached by, and namesakes told apart.
const domain::Field& contactOf(const domain::Noun& noun);

/// The record that a row means.
struct Meant
{
    std::optional<domain::Record> record; ///< none: nobody yet
    QSet<QString> notNews; ///< fields whose value in the row is a former spelling of the record's
};

class KnownRecords
{
public:
    [[nodiscard]] static Result<KnownRecords> read(Office& office, const exchange::ImportPlan& plan);

    /// By its ID, where the list was written by a register that has it under the same name; by its natural
    /// key, now or before it was renamed; where only a name and what tells namesakes apart make it up, also
    /// by a former spelling, and by the name alone. BadInput where several records have the name.
    [[nodiscard]] Result<Meant> meantBy(const exchange::ImportRow& row) const;
    /// No later row means it that does not say so whole.
    void claim(RecordId record)
    {
        m_claimed << record;
        m_taken << record;
    }
    /// A row became a record, or changed one.
    void remember(const domain::Record& record);

    /// A record that a cell names by its title, now or formerly; invalid for none. Of several it is the one
    /// with this e-mail address. BadInput for several.
    [[nodiscard]] Result<RecordId> named(const domain::Field& field, const QString& name,
                                         const QString& email = {}) const;
    /// The one by which a record of the kind would have this title in lists; invalid for none, or for
    /// several.
    [[nodiscard]] RecordId titling(const QString& title) const;
    void rememberName(const QString& noun, const QString& name, RecordId record);

    /// The cycle of a year; an empty record for none.
    domain::Record cycle(int year) const { return m_cycles.value(year); }
    /// The last edition of a theme before a year; invalid for none.
    RecordId editionBefore(const QString& title, int year) const;
    void rememberEdition(const domain::RecordHead& head);

private:
    KnownRecords(Office& office, const exchange::ImportKind& kind)
        : m_office(&office)
        , m_kind(&kind)
    {
    }
    Status readCycles(Office& office);
    Status readRecords(Office& office, const domain::Noun& noun);
    Status readNames(Office& office, const domain::Noun& noun);
    Status readFormerSpellings(Office& office, const domain::Noun& noun);
    Status readFormerNames(Office& office);
    /// What a row says beside its noun's fields, of a record that is there.
    domain::FieldValues factsOf(const domain::RecordHead& head);
    RecordId byId(const exchange::ImportRow& row) const;
    /// A row with an ID of its own means no record that another row means.
    RecordId byKey(const exchange::ImportRow& row) const;
    /// The key without what the list, or the register, may not tell.
    QString withoutUntold(const domain::FieldValues& values, const domain::FieldValues& facts) const;
    void rememberKey(const domain::FieldValues& values, const domain::FieldValues& facts, RecordId record);
    QList<RecordId> namesakes(const QString& name) const;

    Office* m_office;
    const exchange::ImportKind* m_kind;
    QHash<RecordId, domain::Record> m_records;
    QHash<QString, RecordId> m_byId;               ///< by readable ID
    QHash<QString, QList<RecordId>> m_byKey;       ///< by natural key
    QHash<QString, QList<RecordId>> m_byPartOfKey; ///< where a part may be untold
    QHash<RecordId, QString> m_emails;             ///< of people whom cells name
    QHash<RecordId, QString> m_owners;             ///< readable IDs of what records belong to
    QHash<QString, QList<RecordId>> m_byName;      ///< of kinds that tell namesakes apart
    QHash<QString, QList<RecordId>> m_formerly;    ///< the same by former names
    QHash<RecordId, QSet<QString>> m_formerApart;
    QHash<QString, RecordId> m_byFormerKey; ///< workstreams by the natural key of a name they had
    QSet<RecordId> m_claimed;               ///< by a row, wherever it stands
    QSet<RecordId> m_taken;                 ///< by a row that was stored
    QHash<int, domain::Record> m_cycles;
    QHash<RecordId, int> m_years;                   ///< of cycles
    QHash<QString, QMap<int, RecordId>> m_editions; ///< by theme and year
    QHash<QString, QList<RecordId>> m_titling;      ///< by the title they give to records of the kind
    QHash<QString, QHash<QString, QList<RecordId>>> m_named; ///< by noun and title
};

} // namespace office
