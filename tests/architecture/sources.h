// The sources of the program as text, for tests that hold them to the design.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace architecture {

struct SourceFile
{
    QString path; ///< from the project's top
    QString text;
};

inline QList<SourceFile> sources(const QStringList& folders)
{
    using namespace Qt::StringLiterals;
    QList<SourceFile> files;
    const QString top = QStringLiteral(DESK_SOURCE_DIR) + u'/';
    for (const QString& folder : folders) {
        QDirIterator it(top + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files << SourceFile{file.fileName().mid(top.size()), QString::fromUtf8(file.readAll())};
        }
    }
    return files;
}

/// The folder a file stands in, "core/office/letters" or "ui/window": its room. A register's schema is part
/// of it.
inline QString room(const QString& path)
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    return folder == u"core/register/schema" ? QStringLiteral("core/register") : folder;
}

/// What a room's namespace and the context of its texts are called after: the rooms of the office and of the
/// window share one.
inline QString wing(const QString& room)
{
    if (room.startsWith(u"core/office/"))
        return QStringLiteral("core/office");
    return room.startsWith(u"ui/") ? QStringLiteral("ui") : room;
}

} // namespace architecture
