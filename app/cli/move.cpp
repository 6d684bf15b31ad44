#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/calendar/calendar.h"
#include "core/office/desk/records.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using domain::FieldType;

namespace {

Section movesSection(const std::vector<office::MovedDate>& moves)
{
    Section section{.key = u"moves"_s,
                    .sheet = {tr("What moves"),
                              {{u"from"_s, tr("From"), FieldType::Date},
                               {u"to"_s, tr("To"), FieldType::Date},
                               {u"id"_s, tr("ID")},
                               {u"title"_s, tr("What")},
                               {u"owner"_s, tr("Of")}},
                              {}}};
    for (const office::MovedDate& date : moves)
        section.sheet.rows << QVariantList{date.from, date.to, date.record.idText, date.title,
                                           known(date.owner)};
    return section;
}

Section staysSection(const std::vector<office::StayingDate>& stays)
{
    Section section{
        .key = u"stays"_s,
        .sheet = {
            tr("What stays, although it is related"),
            {{u"day"_s, tr("On"), FieldType::Date}, {u"title"_s, tr("What")}, {u"because"_s, tr("Because")}},
            {}}};
    for (const office::StayingDate& date : stays)
        section.sheet.rows << QVariantList{date.day, date.title, date.because};
    return section;
}

Section toTellSection(const std::vector<office::ToTell>& toTell)
{
    Section section{.key = u"to-tell"_s,
                    .sheet = {tr("Who must be told"),
                              {{u"kind"_s, tr("Kind")}, {u"id"_s, tr("ID")}, {u"title"_s, tr("Workstream")}},
                              {}}};
    for (const office::ToTell& kind : toTell)
        for (const domain::RecordHead& workstream : kind.workstreams)
            section.sheet.rows << QVariantList{kind.stream, workstream.idText, workstream.title};
    return section;
}

} // namespace

Result<Answer> runMove(const Request& request)
{
    const bool isTrial = request.has("dry-run");
    DESK_ASSIGN(const QDate starts, support::parseDate(request.operand("DAY"), u"DAY"_s));
    DESK_ASSIGN(const QDate ends, request.date("ends"));
    const office::NewDay day{.starts = starts, .ends = ends, .becomesFixed = request.has("fixed")};
    DESK_ASSIGN(const auto office, isTrial ? request.view() : request.edit());
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    DESK_ASSIGN(const office::MovePreview preview,
                isTrial ? office::previewMove(*office, id, day)
                        : office::moveDay(*office, id, day, request.value("reason")));
    return Answer{.sections = {movesSection(preview.moves), staysSection(preview.stays),
                               toTellSection(preview.toTell)}};
}

} // namespace cli
