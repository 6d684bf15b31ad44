#include "core/document/since_text.h"

#include "core/document/texts.h"
#include "core/support/text.h"

namespace document {

QString sinceText(QDate since, bool isTakenOver)
{
    const QString day = support::shortDate(since);
    return isTakenOver ? tr("by %1").arg(day) : day;
}

QString byADayNote()
{
    return tr("“By” a day: the state is on record since then, and may have begun before.");
}

} // namespace document
