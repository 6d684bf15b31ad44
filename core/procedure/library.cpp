#include "core/procedure/library.h"

#include "core/procedure/parse.h"
#include "core/procedure/texts.h"

#include <QResource>

#include <algorithm>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

/// Lists what is compiled in without going through the file system, which this room does not touch.
class ResourceFolder : public QResource
{
public:
    using QResource::children;
    using QResource::QResource;
};

} // namespace

support::Result<Library> Library::compiledIn()
{
    Library library;
    const QString folder = u":/procedures"_s;
    for (const QString& name : ResourceFolder(folder).children()) {
        if (name.endsWith(u".json"_s))
            DESK_TRY(library.add(QResource(folder + u'/' + name).uncompressedData(), name));
    }
    return library;
}

support::Status Library::add(const QByteArray& json, const QString& fileName)
{
    DESK_ASSIGN(const Procedure procedure, parse(json, fileName));
    if (find(procedure.key, procedure.version))
        return support::fail(support::ErrorCode::BadInput,
                             tr("%1: version %2 of “%3” is already there.")
                                 .arg(fileName, QString::number(procedure.version), procedure.key));
    m_procedures << procedure;
    std::ranges::sort(m_procedures, {}, [](const Procedure& p) { return std::pair(p.key, p.version); });
    m_sources.insert({procedure.key, procedure.version}, json);
    return {};
}

QStringList Library::keys() const
{
    QStringList keys;
    for (const Procedure& procedure : m_procedures) {
        if (keys.isEmpty() || keys.constLast() != procedure.key)
            keys << procedure.key;
    }
    return keys;
}

const Procedure* Library::find(const QString& key, int version) const
{
    const auto found = std::ranges::find_if(
        m_procedures, [&](const Procedure& p) { return p.key == key && p.version == version; });
    return found == m_procedures.end() ? nullptr : &*found;
}

const Procedure* Library::newestOn(const QString& key, QDate day) const
{
    const Procedure* newest = nullptr;
    for (const Procedure& procedure : m_procedures) {
        const bool isOver = procedure.validUntil.isValid() && day > procedure.validUntil;
        if (procedure.key == key && day >= procedure.validFrom && !isOver)
            newest = &procedure;
    }
    return newest;
}

QByteArray Library::source(const QString& key, int version) const { return m_sources.value({key, version}); }

} // namespace procedure
