#include "core/exchange/date_span.h"

#include "core/exchange/texts.h"
#include "core/support/text.h"

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

Result<DateSpan> parseDateSpan(const QString& written, const QString& fieldLabel)
{
    const QString text = written.trimmed();
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0) {
        DESK_ASSIGN(const QDate first, support::parseDate(text.first(slash), fieldLabel));
        DESK_ASSIGN(const QDate last, support::parseDate(text.sliced(slash + 1), fieldLabel));
        if (last < first)
            return fail(ErrorCode::BadInput, tr("%1: “%2” ends before it starts.").arg(fieldLabel, text));
        return DateSpan{first, last};
    }
    const bool isMonth = text.size() == 7 && text[4] == u'-';
    DESK_ASSIGN(const QDate day, support::parseDate(isMonth ? text + u"-01"_s : text, fieldLabel));
    return DateSpan{day, isMonth ? day.addMonths(1).addDays(-1) : day};
}

} // namespace exchange
