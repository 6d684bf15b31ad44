#include "app/cli/texts.h"
#include "core/office/cases/deadlines.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "core/procedure/deadline.h"
#include "core/procedure/procedure.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAhead = 30;

Section dueSection(const QString& key, const QString& title, const std::vector<office::DueLine>& lines)
{
    Section section{.key = key,
                    .sheet = {title,
                              {{u"due-on"_s, tr("Due on"), domain::FieldType::Date},
                               {u"days"_s, tr("Days"), domain::FieldType::Count},
                               {u"id"_s, tr("ID")},
                               {u"title"_s, tr("What")},
                               {u"owner"_s, tr("Of")},
                               {u"ends"_s, tr("How it ends")}},
                              {}}};
    for (const office::DueLine& line : lines)
        section.sheet.rows << QVariantList{line.record.deadline.on, line.days,
                                           line.record.idText,      domain::displayTitle(line.record),
                                           known(line.owner),       known(line.ends)};
    return section;
}

Section waitingSection(const QString& key, const QString& title,
                       const std::vector<office::WaitingLine>& lines)
{
    Section section{.key = key,
                    .sheet = {title,
                              {{u"since"_s, tr("Since"), domain::FieldType::Date},
                               {u"days"_s, tr("Days"), domain::FieldType::Count},
                               {u"id"_s, tr("ID")},
                               {u"title"_s, tr("What")},
                               {u"owner"_s, tr("Of")},
                               {u"waits-on"_s, tr("Waits on")},
                               {u"ends"_s, tr("How it ends")}},
                              {}}};
    for (const office::WaitingLine& line : lines)
        section.sheet.rows << QVariantList{
            known(line.since),  line.since.isValid() ? QVariant(line.days) : QVariant(),
            line.record.idText, domain::displayTitle(line.record),
            known(line.owner),  procedure::actorLabel(line.waitsOn, line.record.stream),
            known(line.ends)};
    return section;
}

} // namespace

Result<Answer> runDue(const Request& request)
{
    DESK_ASSIGN(const int days, request.wholeNumber("days"));
    const int ahead = days ? days : kDaysAhead;
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const office::Deadlines lists, office::deadlines(*office, ahead));
    const QString rule = procedure::timeZoneRule();
    return Answer{
        .sections = {
            dueSection(u"overdue"_s, tr("Overdue (%1)").arg(rule), lists.overdue),
            dueSection(u"soon"_s, tr("Due within %1 days (%2)").arg(QString::number(ahead), rule),
                       lists.soon),
            waitingSection(u"awaiting-decision"_s, tr("Waiting for the Secretariat"), lists.awaitingDecision),
            waitingSection(u"waiting"_s, tr("Waiting on others"), lists.waiting)}};
}

} // namespace cli
