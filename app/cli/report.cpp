#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/saving.h"
#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/hand_overs.h"
#include "core/office/documents/status_reports.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

/// "DC" for DC, dc, dynamic-coalition.
Result<QString> streamNamed(const QString& written)
{
    using domain::Stream;
    for (const char* stream :
         {Stream::kDynamicCoalition, Stream::kBestPracticeForum, Stream::kPolicyNetwork, Stream::kInitiative})
        if (written.compare(QLatin1StringView(stream), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(stream);
    const auto noun = nounNamed(written);
    if (!noun || !(*noun)->isListed)
        return fail(
            ErrorCode::WrongUsage,
            tr("“%1” is no kind of workstream; say DC, BPF, PN or NRI.").arg(support::excerpt(written)));
    return QString::fromLatin1((*noun)->stream);
}

/// The readable ID of the one that --workstream names by whatever it is known; empty for none.
Result<QString> workstreamNamed(const Request& request, office::Office& office)
{
    if (!request.has("workstream"))
        return QString();
    DESK_ASSIGN(const office::RecordId id, office::findRecord(office, request.value("workstream")));
    DESK_ASSIGN(const domain::Record workstream, office::readRecord(office, id));
    return workstream.head.idText;
}

Result<Answer> handOver(const Request& request, const QString& language)
{
    for (const char* option : {"cycle", "as-of", "distribution"})
        if (request.has(option))
            return fail(ErrorCode::WrongUsage, tr("--%1 does not go with hand-over, which is for the office "
                                                  "alone, as things stand today.")
                                                   .arg(QLatin1StringView(option)));
    office::HandOverOrder order;
    if (request.has("kind")) {
        DESK_ASSIGN(order.stream, streamNamed(request.value("kind")));
    }
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(order.workstream, workstreamNamed(request, *office));
    const support::InLanguage spoken(language);
    DESK_ASSIGN(document::Document document, office::handOver(*office, order));
    return pressAndSave(request, std::move(document));
}

} // namespace

Result<Answer> runReport(const Request& request)
{
    const QString what = request.operand("annual-status");
    DESK_ASSIGN(const QString code, language(request));
    if (what == u"hand-over")
        return handOver(request, code);
    if (!request.has("cycle"))
        return fail(ErrorCode::WrongUsage, tr("The option --%1 is missing.").arg(u"cycle"_s));
    if (what == u"booklet") { // DC-25; of all kinds
        office::BookletOrder order;
        DESK_ASSIGN(order.year, request.wholeNumber("cycle"));
        DESK_ASSIGN(order.asOf, request.date("as-of"));
        DESK_ASSIGN(order.distribution, distribution(request, document::Distribution::Public));
        DESK_ASSIGN(const auto office, request.view());
        const support::InLanguage spoken(code);
        DESK_ASSIGN(document::Document booklet, office::outputsBooklet(*office, order));
        return pressAndSave(request, std::move(booklet));
    }
    if (what != u"annual-status")
        return fail(ErrorCode::WrongUsage,
                    tr("“%1” is not a report; “annual-status”, “booklet” and “hand-over” are.")
                        .arg(support::excerpt(what)));
    document::StatusReportOrder order;
    DESK_ASSIGN(order.year, request.wholeNumber("cycle"));
    DESK_ASSIGN(order.asOf, request.date("as-of"));
    DESK_ASSIGN(order.distribution, distribution(request));
    if (request.has("kind")) {
        DESK_ASSIGN(order.stream, streamNamed(request.value("kind")));
    }
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(order.workstream, workstreamNamed(request, *office));
    const support::InLanguage spoken(code);
    DESK_ASSIGN(document::Document document, office::annualStatusReport(*office, order));
    return pressAndSave(request, std::move(document));
}

} // namespace cli
