#include "ui/widgets/save_bytes.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ui {

support::Status saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return support::fail(support::ErrorCode::UnusableFile,
                         QCoreApplication::translate("ui::SaveBytes", "%1 could not be written: %2")
                             .arg(path, file.errorString()));
}

} // namespace ui
