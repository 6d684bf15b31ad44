#include "core/office/transfer/assessment_sheets.h"

#include "app/cli/import_account.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/support/text.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using support::Result;

Result<Answer> importAssessment(const Request& request)
{
    for (const char* option : {"list", "dates", "map", "state", "on-conflict"})
        if (request.has(option))
            return support::fail(
                support::ErrorCode::WrongUsage,
                tr("--%1 does not go with a sheet of an assessment.").arg(QLatin1StringView(option)));
    const QString path = request.operand("FILE");
    const bool isDryRun = request.has("dry-run");
    DESK_ASSIGN(const QByteArray content, contentOf(path));
    DESK_ASSIGN(const exchange::ImportPlan plan,
                office::readAssessments(
                    content, {.encoding = request.value("encoding"), .sheet = request.value("sheet")}));
    DESK_TRY(refuseDoubtful(plan));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(office::ImportReport report, office::storeAssessments(*office, plan, true));
    for (QString& refused : report.refused)
        refused.prepend(QFileInfo(path).fileName() + u", "_s);
    report.isDryRun = isDryRun;
    DESK_TRY(request.tell(request.format() == u"table" ? account(report) : QString(),
                          plan.remarks + (isDryRun ? report.refused : support::firstOf(report.refused))));
    if (!isDryRun) {
        DESK_ASSIGN([[maybe_unused]] const auto stored, office::storeAssessments(*office, plan, false));
    }
    Answer said = answer(request, {report.created, report.updated, report.unchanged, report.refusedRows()},
                         report.refused);
    said.isTold = true;
    said.sections.push_back(rowsOf(report));
    return said;
}

} // namespace cli
