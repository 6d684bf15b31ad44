#include "app/cli/list_file.h"

#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/transfer/exports.h"

namespace cli {

using namespace Qt::StringLiterals;

support::Result<Answer> saveList(const Request& request, office::Office& office, const exchange::Sheet& sheet,
                                 const office::PastDay& past)
{
    DESK_TRY(mustEndWith(request, {u"xlsx"_s, u"csv"_s, u"json"_s, u"odt"_s, u"html"_s, u"pdf"_s, u"md"_s}));
    const QString ending = endingOf(request.value("output"));
    if (ending == u"csv")
        return save(request, domain::toCsv(sheet, support::ByteOrderMark::Yes));
    if (ending == u"json")
        return save(request, exchange::toJson(sheet));
    if (ending == u"xlsx") {
        DESK_ASSIGN(const QByteArray workbook, exchange::toXlsx(sheet, office::fileStamp(office)));
        return save(request, workbook);
    }
    DESK_ASSIGN(const auto readers, distribution(request));
    DESK_ASSIGN(const auto listing, office::listing(office, document::sheetForPaper(sheet), readers, past));
    return pressAndSave(request, listing);
}

} // namespace cli
