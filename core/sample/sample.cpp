#include "core/sample/sample.h"

#include "core/office/desk/registers.h"
#include "core/office/transfer/importing.h"
#include "core/register/backup.h"
#include "core/sample/story.h"
#include "core/sample/texts.h"

#include <QFile>

#include <array>

namespace sample {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

Status importPublicLists(Story& story)
{
    struct List
    {
        const char* kind;
        const char* path;
        const domain::YearFact* year = nullptr; ///< rows of the story's own time are told, not taken over
        int before = 0;
    };
    static constexpr std::array kLists{
        List{"igf-meetings", ":/samples/igf_meetings.csv"},
        List{"milestones", ":/samples/cycle_dates.csv"},
        List{"dynamic-coalitions", ":/samples/dynamic_coalitions_2021.csv"},
        List{"best-practice-forums", ":/samples/best_practice_forums.csv", &domain::best_practice_forum::year,
             2021},
        List{"nris", ":/samples/nris.csv", &domain::initiative::established, 2022},
        List{"main-sessions", ":/samples/dc_main_sessions.csv"},
        List{"recommendations", ":/samples/issues_to_explore.csv"},
    };
    for (const List& list : kLists) {
        QFile file(QString::fromLatin1(list.path));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::UnusableFile,
                        tr("The program is incomplete: %1 is missing.").arg(file.fileName()));
        DESK_ASSIGN(auto plan, exchange::planImport(*exchange::importKind(QString::fromLatin1(list.kind)),
                                                    file.readAll()));
        if (list.year)
            plan.rows.removeIf([&](const exchange::ImportRow& row) {
                return domain::read(row.values, *list.year) >= list.before;
            });
        DESK_ASSIGN(const auto report, importPlan(story.office(), plan, false));
        if (!report.refused.isEmpty())
            return fail(ErrorCode::BadInput, report.refused.join(u'\n'));
    }
    return {};
}

QDate sampleToday() { return QDate(2022, 2, 15); }

Status writeSample(const QString& path)
{
    support::FixedClock clock(QDate(2021, 10, 15));
    DESK_ASSIGN(const auto office, memoryOffice(clock));
    office->setActor(tr("Sample focal point"));
    Story story(*office, clock);
    DESK_TRY(story.endsOn(sampleToday()));
    for (const auto chapter : {importPublicLists, tellMag, tellApplications, tellLives, tellReports, tellWork,
                               tellCoordination, tellNetworks, tellForums, tellProposals, tellInitiatives,
                               tellStatements, tellCalendar, tellAttendance, tellCalls, tellCooperation})
        DESK_TRY(chapter(story));
    return registry::writeNew(office->file(), path);
}

} // namespace sample
