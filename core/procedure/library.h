// All procedures the program brings along, by key and version.
#pragma once

#include "core/procedure/procedure.h"
#include "core/support/result.h"

namespace procedure {

class Library
{
public:
    /// The procedures compiled into the program under ":/procedures".
    [[nodiscard]] static support::Result<Library> compiledIn();

    /// BadInput as parse(), or when the key and version are already there.
    [[nodiscard]] support::Status add(const QByteArray& json, const QString& fileName);

    const QList<Procedure>& all() const { return m_procedures; } ///< by key, then version
    QStringList keys() const;
    const Procedure* find(const QString& key, int version) const;
    /// The highest version valid on the day; null if none was.
    const Procedure* newestOn(const QString& key, QDate day) const;
    /// The text it was read from, to be copied into a register that uses it.
    QByteArray source(const QString& key, int version) const;

private:
    QList<Procedure> m_procedures;
    QMap<std::pair<QString, int>, QByteArray> m_sources;
};

} // namespace procedure
