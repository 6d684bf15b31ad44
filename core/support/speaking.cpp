#include "core/support/speaking.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace support {

using namespace Qt::StringLiterals;

namespace {

/// Years, IDs and addresses are written with 0 to 9 in every language, so all that stands beside them is.
QLocale withPlainDigits(const QLocale& locale)
{
    return locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0"
               ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
               : locale;
}

} // namespace

void useLanguage(const QString& language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const auto add = [](const QLocale& of, const QString& name, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(of, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        return !translator->isEmpty();
    };
    add(QLocale(QLocale::English), u"desk"_s, u":/i18n"_s); // plural forms, and whatever the language lacks
    if (locale.language() != QLocale::English && !add(locale, u"desk"_s, u":/i18n"_s))
        locale = QLocale(QLocale::English, locale.territory());
    // No longer the system's, which may write the days in another language than the sentences around them.
    locale = withPlainDigits(QLocale(locale.language(), locale.script(), locale.territory()));
    QLocale::setDefault(locale);
    add(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace support
