#include "core/procedure/library.h"

#include "core/procedure/parse.h"
#include "core/procedure/texts.h"

#include <QResource>

#include <algorithm>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/procedures"_s;
constexpr auto kSuffix = ".json"_L1;

/// Lists what is compiled in without going through the file system, which this room does not touch.
class ResourceFolder : public QResource
{
public:
    using QResource::children;
    using QResource::QResource;
};

} // namespace

Library Library::compiledIn()
{
    Library library;
    for (const QString& name : ResourceFolder(kFolder).children()) {
        const QString stem = name.chopped(kSuffix.size());
        const qsizetype dash = stem.lastIndexOf(u'-');
        if (name.endsWith(kSuffix))
            library.m_entries.insert({{stem.first(dash), stem.sliced(dash + 1).toInt()}, {.fileName = name}});
    }
    return library;
}

support::Status Library::add(const QByteArray& json, const QString& fileName)
{
    DESK_ASSIGN(const Procedure procedure, parse(json, fileName));
    if (has(procedure.key, procedure.version))
        return support::fail(support::ErrorCode::BadInput,
                             tr("%1: version %2 of “%3” is already there.")
                                 .arg(fileName, QString::number(procedure.version), procedure.key));
    m_entries.insert({{procedure.key, procedure.version}, {fileName, json, procedure}});
    return {};
}

QByteArray Library::textOf(const Entry& entry)
{
    return entry.json.isNull() ? QResource(kFolder + u'/' + entry.fileName).uncompressedData() : entry.json;
}

const Procedure* Library::read(const Entry& entry)
{
    if (!entry.procedure) {
        const auto procedure = parse(textOf(entry), entry.fileName);
        if (!procedure)
            return nullptr;
        entry.procedure = *procedure;
    }
    return &*entry.procedure;
}

QList<Procedure> Library::all() const
{
    QList<Procedure> all;
    for (const auto& [name, entry] : m_entries) {
        if (const Procedure* procedure = read(entry))
            all << *procedure;
    }
    return all;
}

QStringList Library::keys() const
{
    QStringList keys;
    for (const auto& [name, entry] : m_entries) {
        if (keys.isEmpty() || keys.constLast() != name.first)
            keys << name.first;
    }
    return keys;
}

const Procedure* Library::find(const QString& key, int version) const
{
    const auto found = m_entries.find({key, version});
    return found == m_entries.end() ? nullptr : read(found->second);
}

int Library::replacementOf(const Procedure& procedure) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const auto& entry) {
        const Procedure* other = entry.first.first == procedure.key ? read(entry.second) : nullptr;
        return other && other->replaces == procedure.version;
    });
    return found == m_entries.end() ? 0 : found->first.second;
}

const Procedure* Library::newestOn(const QString& key, QDate day) const
{
    const Procedure* newest = nullptr;
    for (auto entry = m_entries.lower_bound({key, 0}); entry != m_entries.end() && entry->first.first == key;
         ++entry) {
        const Procedure* procedure = read(entry->second);
        const bool isInForce = procedure && day >= procedure->validFrom &&
                               (!procedure->validUntil.isValid() || day <= procedure->validUntil);
        if (isInForce && !replacementOf(*procedure))
            newest = procedure;
    }
    return newest;
}

QByteArray Library::source(const QString& key, int version) const
{
    const auto found = m_entries.find({key, version});
    return found == m_entries.end() ? QByteArray() : textOf(found->second);
}

} // namespace procedure
