// All procedures the program brings along, by key and version.
#pragma once

#include "core/procedure/procedure.h"
#include "core/support/result.h"

#include <map>
#include <optional>

namespace procedure {

/// Belongs to one thread: what is compiled in is read when it is first asked for.
class Library
{
public:
    /// The procedures compiled into the program under ":/procedures", each in the file
    /// "<key>-<version>.json". A test reads them all; one that could not be read would be missing here.
    static Library compiledIn();

    /// BadInput as parse(), or when the key and version are already there.
    [[nodiscard]] support::Status add(const QByteArray& json, const QString& fileName);

    QList<Procedure> all() const; ///< by key, then version
    QStringList keys() const;
    const Procedure* find(const QString& key, int version) const;
    /// The highest version valid on the day that no other replaces; null if there is none.
    const Procedure* newestOn(const QString& key, QDate day) const;
    /// The version that replaces it; 0 where none does.
    int replacementOf(const Procedure& procedure) const;
    /// The text it was read from, to be copied into a register that uses it.
    QByteArray source(const QString& key, int version) const;

    bool has(const QString& key, int version) const { return m_entries.contains({key, version}); }

private:
    struct Entry
    {
        QString fileName;
        QByteArray json = {}; ///< of what was added; what is compiled in lies in the program
        mutable std::optional<Procedure> procedure = {};
    };
    static QByteArray textOf(const Entry& entry);
    static const Procedure* read(const Entry& entry);

    std::map<std::pair<QString, int>, Entry> m_entries; ///< whose procedures stay where they are
};

} // namespace procedure
