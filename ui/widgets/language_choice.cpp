#include "ui/widgets/language_choice.h"

#include "core/support/in_language.h"

#include <QComboBox>

namespace ui {

void offerLanguages(QComboBox& choice)
{
    for (const QString& code : support::languageCodes())
        choice.addItem(support::languageName(code), code);
    choice.setCurrentIndex(std::max(0, choice.findData(support::languageCode())));
}

} // namespace ui
