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

const QString kPlain = QStringLiteral("Sans Serif"); // what Qt asks for where the desktop names no font

std::shared_future<void> s_settings; ///< read: two threads that read them at once would each read all
std::future<QString> s_plainFamily;  ///< the family behind it

QString familyBehind(const QString& name)
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
    std::promise<void> read;
    s_settings = read.get_future().share();
    s_plainFamily = std::async(std::launch::async, [read = std::move(read)]() mutable {
        FcInit();
        read.set_value();
        return familyBehind(kPlain);
    });
}

void lookUpFontsBeside()
{
    QThread* thread = QThread::create([settings = s_settings] {
        if (settings.valid())
            settings.wait();
        QFontDatabase::families();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void useInstalledFont()
{
    QFont font = QApplication::font();
    if (!s_plainFamily.valid() || font.family() != kPlain)
        return;
    font.setFamily(s_plainFamily.get());
    QApplication::setFont(font);
}

} // namespace ui
