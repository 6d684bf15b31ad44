#include "core/office/desk/rescuing.h"

#include "core/office/desk/registers.h"
#include "core/office/desk/texts.h"
#include "core/register/desk_rows.h"
#include "core/register/rescue.h"
#include "core/support/user_name.h"

namespace office {

using namespace Qt::StringLiterals;

namespace {

QStringList told(const registry::Rescued& rescued)
{
    QStringList lines{tr("Rows rescued: %1.").arg(rescued.rows)};
    if (rescued.fromHistory > 0)
        lines << tr("As the history has them, because they could not be read or said something else: %1.")
                     .arg(rescued.fromHistory);
    lines << tr("Steps of the history kept: %1 of %2.")
                 .arg(QString::number(rescued.stepsKept), QString::number(rescued.stepsRead));
    if (rescued.lost.isEmpty())
        lines << (rescued.isWhole
                      ? tr("Nothing is missing.")
                      : tr("The file had places that could not be read; nothing is known to be missing."));
    return lines;
}

} // namespace

Result<RescueReport> rescue(const QString& path, const QString& newPath, const support::Clock& clock,
                            const QString& actor)
{
    const QString who = actor.isEmpty() ? support::userName() : actor;
    DESK_ASSIGN(
        const auto rescued,
        registry::rescue(path, newPath, {.indexer = registry::searchTexts, .clock = &clock, .actor = who}));
    DESK_ASSIGN(const auto office, openRegister(newPath, clock, Access::ViewOnly));
    DESK_ASSIGN(const CheckReport report, checkRegister(*office));
    if (!report.isSound)
        return support::fail(
            {.code = support::ErrorCode::UnusableFile,
             .message = tr("What could be read was written to %1, but it is not sound.").arg(newPath),
             .reasons = report.lines});
    return RescueReport{.lines = told(rescued), .lost = rescued.lost};
}

} // namespace office
