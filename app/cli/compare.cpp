#include "core/office/desk/backups.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runCompare(const Request& request)
{
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const office::BackupComparison compared,
                office::compareWithBackup(*office, request.operand("BACKUP")));
    Section records{
        .key = u"records"_s,
        .sheet = {tr("Records"), {{u"change"_s, tr("Since the backup")}, {u"record"_s, tr("Record")}}, {}}};
    for (const auto& [change, titles] :
         {std::pair(tr("added"), compared.added), std::pair(tr("changed"), compared.changed),
          std::pair(tr("removed"), compared.removed)})
        for (const QString& title : titles)
            records.sheet.rows << QVariantList{change, title};
    Section steps{.key = u"steps"_s,
                  .sheet = {tr("History"),
                            {{u"step"_s, tr("Step"), domain::FieldType::Count},
                             {u"recorded-at"_s, tr("Recorded at (UTC)")},
                             {u"summary"_s, tr("What")}},
                            {}}};
    for (const office::StepMade& step : compared.steps)
        steps.sheet.rows << QVariantList{step.number, step.recordedAt.toString(Qt::ISODate), step.summary};
    return Answer{.sections = {facts({fact(u"finding"_s, tr("Finding"), compared.sentence)}),
                               std::move(records), std::move(steps)}};
}

} // namespace cli
