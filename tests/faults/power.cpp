#include "tests/faults/power.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSector = 512;
constexpr unsigned kOfNames = Make | Remove | Rename | Exchange | Link;

std::string parentOf(const std::string& path)
{
    const size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

void put(QByteArray& bytes, qsizetype offset, const QByteArray& what)
{
    if (bytes.size() < offset + what.size())
        bytes.append(offset + what.size() - bytes.size(), '\0');
    std::copy(what.begin(), what.end(), bytes.begin() + offset);
}

void resize(QByteArray& bytes, qsizetype size)
{
    if (size > bytes.size())
        bytes.append(size - bytes.size(), '\0');
    bytes.truncate(size);
}

QByteArray written(const Operation& operation)
{
    return QByteArray(operation.bytes.data(), qsizetype(operation.bytes.size()));
}

void putInPart(QByteArray& bytes, const Operation& operation, QRandomGenerator& random)
{
    const QByteArray what = written(operation);
    for (qsizetype at = 0; at < what.size();) {
        const qsizetype offset = operation.offset + at;
        const qsizetype length = std::min(what.size() - at, kSector - offset % kSector);
        const int fate = random.bounded(8);
        if (fate == 0) {
            QByteArray rubbish(length, '\0');
            for (char& byte : rubbish)
                byte = char(random.bounded(256));
            put(bytes, offset, rubbish);
        } else if (fate < 5) {
            put(bytes, offset, what.mid(at, length));
        }
        at += length;
    }
}

} // namespace

Files filesIn(const QString& folder)
{
    Files files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        files.contents.insert(QFile::encodeName(QDir(folder).relativeFilePath(file.fileName())),
                              file.readAll());
    }
    return files;
}

void lay(const Files& files, const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto& [name, bytes] : files.contents.asKeyValueRange()) {
        const QString path = folder + u'/' + QFile::decodeName(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    for (const auto& [name, first] : files.secondNames.asKeyValueRange()) {
        const QByteArray path = QFile::encodeName(folder) + '/';
        if (::link((path + first).constData(), (path + name).constData()) != 0)
            qFatal("cannot link %s", name.constData());
    }
}

PoweredDisk::PoweredDisk(const std::string& folder, const Files& settled)
    : m_folder(folder + '/')
{
    for (const auto& [name, bytes] : settled.contents.asKeyValueRange()) {
        m_settledNames[name.toStdString()] = Node(m_files.size());
        m_files.push_back({.settled = bytes, .pending = {}});
    }
    m_names = m_settledNames;
}

std::string PoweredDisk::inside(const std::string& path) const
{
    return path + '/' == m_folder ? std::string() : path.substr(m_folder.size());
}

void PoweredDisk::change(Names& names, const Operation& operation, Node made)
{
    switch (operation.kind) {
    case Make:
        names[operation.path] = made;
        break;
    case Remove:
        names.erase(operation.path);
        break;
    case Rename:
        if (const auto node = names.extract(operation.path))
            names[operation.to] = node.mapped();
        break;
    case Exchange:
        std::swap(names[operation.path], names[operation.to]);
        break;
    case Link:
        names[operation.to] = names[operation.path];
        break;
    default:
        break;
    }
}

void PoweredDisk::apply(const Operation& done)
{
    Operation operation = done;
    operation.path = inside(operation.path);
    if (!operation.to.empty())
        operation.to = inside(operation.to);
    if (operation.kind & kOfNames) {
        const Node made = Node(m_files.size());
        if (operation.kind == Make)
            m_files.emplace_back();
        change(m_names, operation, made);
        m_pendingNames.push_back({operation, made});
        return;
    }
    const auto file = m_names.find(operation.path);
    if (file == m_names.end()) { // a folder
        if (operation.kind != Sync)
            return;
        const auto isHere = [&](const NameChange& name) {
            return parentOf(name.operation.path) == operation.path ||
                   parentOf(name.operation.to) == operation.path;
        };
        // What came before them in other folders goes along: a journal of names is kept in order.
        const auto last = std::find_if(m_pendingNames.rbegin(), m_pendingNames.rend(), isHere).base();
        for (auto name = m_pendingNames.begin(); name != last; ++name)
            change(m_settledNames, name->operation, name->made);
        m_pendingNames.erase(m_pendingNames.begin(), last);
        return;
    }
    File& known = m_files[size_t(file->second)];
    if (operation.kind != Sync)
        return known.pending.push_back(operation);
    QRandomGenerator none;
    known.settled = contents(known, Loss::Nothing, none);
    known.pending.clear();
}

bool PoweredDisk::isSettled() const
{
    return m_pendingNames.empty() &&
           std::ranges::all_of(m_files, [](const File& file) { return file.pending.empty(); });
}

QByteArray PoweredDisk::contents(const File& file, Loss loss, QRandomGenerator& random)
{
    QByteArray bytes = file.settled;
    if (loss == Loss::Everything)
        return bytes;
    for (const Operation& operation : file.pending) {
        const int fate = loss == Loss::Nothing ? 0 : random.bounded(3);
        if (fate == 1)
            continue;
        if (operation.kind == Cut)
            resize(bytes, operation.offset);
        else if (fate == 0)
            put(bytes, operation.offset, written(operation));
        else
            putInPart(bytes, operation, random);
    }
    return bytes;
}

Files PoweredDisk::after(Loss loss, QRandomGenerator& random) const
{
    Names names = m_settledNames;
    const size_t kept = loss == Loss::Everything ? 0
                        : loss == Loss::Nothing  ? m_pendingNames.size()
                                                 : random.bounded(quint32(m_pendingNames.size() + 1));
    for (size_t i = 0; i < kept; ++i)
        change(names, m_pendingNames[i].operation, m_pendingNames[i].made);
    Files files;
    QMap<Node, QByteArray> made;
    for (const auto& [text, node] : names) {
        const QByteArray name = QByteArray::fromStdString(text);
        if (made.contains(node)) {
            files.secondNames.insert(name, made.value(node));
            continue;
        }
        made.insert(node, name);
        files.contents.insert(name, contents(m_files[size_t(node)], loss, random));
    }
    return files;
}

} // namespace faults
