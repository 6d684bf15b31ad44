#include "ui/look/fonts.h"

#include <QFontDatabase>
#include <QThread>

namespace ui {

void lookUpFontsBeside()
{
    QThread* thread = QThread::create([] { QFontDatabase::families(); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace ui
