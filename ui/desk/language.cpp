#include "ui/desk/language.h"

#include "core/support/speaking.h"

#include <QGuiApplication>
#include <QLocale>

namespace ui {

void useLanguage(const QString& language)
{
    support::useLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace ui
