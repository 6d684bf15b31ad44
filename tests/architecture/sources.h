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

/// "core/office", "ui", "app/cli": where the file stands in the house.
inline QString room(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts[0] == u"core" || (parts[0] == u"app" && parts.size() > 2) ? parts[0] + u'/' + parts[1]
                                                                           : parts[0];
}

} // namespace architecture
