#include "app/cli/show_links.h"

#include "app/cli/texts.h"
#include "core/office/cases/call_standings.h"
#include "core/office/desk/records.h"
#include "core/office/documents/as_of.h"
#include "core/office/people/links.h"
#include "core/office/transfer/exports.h"

namespace cli {

using namespace Qt::StringLiterals;
using domain::Audience;
using domain::FieldType;
using domain::Record;
using support::Result;

namespace {

/// What says the link: its own record, else the one that names the other in a field.
Result<bool> isTold(office::Office& office, const office::LinkLine& line, QDate asOf, Audience readers)
{
    for (const office::RecordId id : {line.other.id, line.link}) {
        if (!id.isValid())
            continue;
        DESK_ASSIGN(const Record record, office::readRecord(office, id));
        DESK_ASSIGN(const bool isShown, office::isReadable(office, record, readers));
        if (!isShown)
            return false;
        if (!asOf.isValid())
            continue;
        DESK_ASSIGN(const bool wasThere, office::wasThere(office, record, asOf));
        if (!wasThere)
            return false;
    }
    return true;
}

} // namespace

Result<Section> linksOf(office::Office& office, const Record& record, QDate asOf, Audience readers)
{
    const bool isInternal = readers == Audience::Internal;
    Section section{.key = u"links"_s,
                    .sheet = {tr("Links"),
                              {{u"kind"_s, tr("Kind")},
                               {u"id"_s, tr("ID")},
                               {u"title"_s, tr("Title")},
                               {u"link"_s, tr("Link")},
                               {u"note"_s, tr("Note")}},
                              {}}};
    DESK_ASSIGN(auto lines, office::linksOf(office, record));
    if (record.noun().isWorkstream && isInternal) {
        DESK_ASSIGN(const auto shared,
                    office::peopleShared(office, record.head.id, asOf.isValid() ? asOf : office.today()));
        lines.insert(lines.end(), shared.begin(), shared.end());
    }
    for (const office::LinkLine& line : lines) {
        DESK_ASSIGN(const bool isShown, isTold(office, line, asOf, readers));
        if (!isShown)
            continue;
        QVariant link;
        if (line.link.isValid()) {
            DESK_ASSIGN(const Record own, office::readRecord(office, line.link));
            link = own.head.idText;
        }
        section.sheet.rows << QVariantList{line.kind, line.other.idText, domain::displayTitle(line.other),
                                           link, isInternal ? known(line.note) : QVariant()};
    }
    return section;
}

Result<Section> askedOf(office::Office& office, const Record& record, QDate until)
{
    Section section{.key = u"asked"_s,
                    .sheet = {tr("Calls to it"),
                              {{u"id"_s, tr("ID")},
                               {u"title"_s, tr("Title")},
                               {u"opened-on"_s, tr("Asked on"), FieldType::Date},
                               {u"due-on"_s, tr("Answer by"), FieldType::Date},
                               {u"standing"_s, tr("Standing")}},
                              {}}};
    DESK_ASSIGN(const auto calls, office::callsTo(office, record.head.id));
    for (const office::AskedLine& each : calls)
        if (!(each.call[domain::call::openedOn] > until))
            section.sheet.rows << QVariantList{
                each.call.head.idText, each.call.head.title, known(each.call[domain::call::openedOn]),
                known(each.call[domain::call::dueOn]), office::standingLabel(each.standing)};
    return section;
}

} // namespace cli
