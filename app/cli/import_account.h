// What becomes of the rows of a list, as the command line tells it.
#pragma once

#include "app/cli/answer.h"
#include "app/cli/request.h"
#include "core/exchange/import_plan.h"
#include "core/office/transfer/import_report.h"

namespace cli {

/// What would be stored, sort by sort, of each its first rows, and with a dry run all; what is refused is
/// only counted, because it is told with the other complaints. Lines that each end.
QString account(const office::ImportReport& report);

/// The same for scripts: a line for each value, and for each row that has none.
Section rowsOf(const office::ImportReport& report);

struct Imported
{
    int created;
    int updated;
    int unchanged;
    int refused;
};
/// What scripts read: the counts.
Answer answer(const Request& request, const Imported& imported, const QStringList& refused,
              const QStringList& remarks = {});

/// UnusableFile: it cannot be read, or is larger than any list.
[[nodiscard]] support::Result<QByteArray> contentOf(const QString& path);
/// Nothing is stored in an encoding that nobody is sure of.
[[nodiscard]] support::Status refuseDoubtful(const exchange::ImportPlan& plan);

/// The filled sheet of an assessment.
[[nodiscard]] support::Result<Answer> importAssessment(const Request& request);

} // namespace cli
