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

std::shared_future<QString> s_plainFamily; ///< the family behind it, known once the settings were read

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
    s_plainFamily = std::async(std::launch::async, [] {
                        FcInit();
                        return familyBehind(kPlain);
                    }).share();
}

void lookUpFontsBeside()
{
    QThread* thread = QThread::create([family = s_plainFamily] {
        if (family.valid())
            family.wait(); // two that read them at once would each read all
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
