#include "core/office/desk/tombstone.h"

#include "core/office/desk/texts.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace office {

QString tombstoneName() { return tr("Erased person"); }

bool isTombstone(const QString& name)
{
    static const QStringList left = [] {
        QStringList names;
        for (const QString& code : support::languageCodes()) {
            const support::InLanguage spoken(code);
            names << tombstoneName();
        }
        return names;
    }();
    // A text that named the person with more than the name keeps the rest: "Ms. Erased person".
    return std::ranges::any_of(left, [&](const QString& each) { return name.contains(each); });
}

} // namespace office
