// Where the columns of a list go: by key, label or usual name of a field, or as a person matched them.
#pragma once

#include "core/exchange/import_plan.h"

namespace exchange {

/// Letter case, spaces, hyphens and underscores do not count.
bool isSameName(const QString& one, const char* other);

/// Where the cells of one column go; nowhere when `field` is null.
struct Target
{
    const domain::Field* field = nullptr;
    const domain::Field* endField = nullptr;
    QString key = {}; ///< of the field: one text for all rows
    bool isFact = false;
    bool isOwn = false; ///< of a list that a register wrote
    const char* nothing = nullptr;
    const char* prefix = nullptr; ///< before the value, as "cycle-" in an ID
    bool isPassedOver = false;    ///< known, but it says nothing that is kept
    QList<int> joined = {};       ///< columns, from 1, whose cells make up the value together
};

/// Finds the fields of a kind and the columns that fill them.
class Columns
{
public:
    Columns(const ImportKind& kind, const QList<ColumnMatch>& matches);

    /// BadInput: a column is missing, or two lead to one field that cannot be joined. WrongUsage: a match
    /// with a field that is not there.
    [[nodiscard]] support::Status assign(const QStringList& header);

    const QList<Target>& targets() const { return m_targets; }
    QList<const domain::Field*> requiredFields() const;
    /// From 1; 0 where the file has no column for it.
    int columnOf(const QString& fieldKey) const;
    /// Of these columns those that no field takes.
    QStringList unknown(const QStringList& header);

private:
    Target targetOf(const QString& name) const;
    Target fieldTarget(const ImportColumn& column) const;
    /// Of a list that a register wrote: what all records have.
    Target headTarget(const QString& name) const;
    const ColumnMatch* matchOf(const QString& name) const;
    support::Status checkMatches() const;
    /// Whether a person sent both columns there, so that their cells are joined.
    bool canJoin(const QString& name, const Target& target) const;
    void join(const QStringList& header);

    const ImportKind& m_kind;
    const domain::Noun& m_noun;
    QList<ColumnMatch> m_matches;
    QList<Target> m_targets;
    bool m_isOwn = false; ///< the list was written by a register
};

} // namespace exchange
