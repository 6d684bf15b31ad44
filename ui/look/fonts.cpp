#include "ui/look/fonts.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QThread>

#include <fontconfig/fontconfig.h>

#include <future>
#include <memory>

namespace ui {

namespace {

std::shared_future<void> s_settings;

QString installedFamily(const QString& name)
{
    const auto asked =
        std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddString(asked.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(name.toUtf8().constData()));
    FcConfigSubstitute(nullptr, asked.get(), FcMatchPattern);
    FcDefaultSubstitute(asked.get());
    FcResult result = FcResultMatch;
    const auto found = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>(
        FcFontMatch(nullptr, asked.get(), &result), FcPatternDestroy);
    FcChar8* family = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FAMILY, 0, &family) != FcResultMatch)
        return name;
    return QString::fromUtf8(reinterpret_cast<const char*>(family));
}

} // namespace

void readFontsBeside()
{
    s_settings = std::async(std::launch::async, [] { FcInit(); }).share();
}

void lookUpFontsBeside()
{
    QThread* thread = QThread::create([settings = s_settings] {
        if (settings.valid())
            settings.wait(); // two that read them at once would each read all
        QFontDatabase::families();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void useInstalledFont()
{
    if (!s_settings.valid())
        return;
    s_settings.wait();
    QFont font = QApplication::font();
    if (const QString family = installedFamily(font.family()); family != font.family()) {
        font.setFamily(family);
        QApplication::setFont(font);
    }
}

} // namespace ui
