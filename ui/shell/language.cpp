#include "ui/shell/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ui {

using namespace Qt::StringLiterals;

void useLanguage(const QString& language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);

    const auto add = [](const QLocale& of, const QString& name, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(of, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        return !translator->isEmpty();
    };
    add(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QLocale(QLocale::English), u"desk"_s, u":/i18n"_s); // plural forms, and whatever the language lacks
    const bool isTranslated = locale.language() == QLocale::English || add(locale, u"desk"_s, u":/i18n"_s);
    if (isTranslated && qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace ui
