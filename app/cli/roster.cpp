#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/documents/as_of.h"
#include "core/office/people/people.h"
#include "core/office/transfer/exports.h"

namespace cli {

using namespace Qt::StringLiterals;
using domain::FieldType;

Result<Answer> runRoster(const Request& request)
{
    DESK_ASSIGN(const QDate asOf, request.date("as-of"));
    DESK_ASSIGN(const auto office, request.view());
    const QDate day = asOf.isValid() ? asOf : office->today();
    const QString written = request.operand("ID");
    DESK_ASSIGN(const domain::Audience readers, audience(request));
    std::vector<office::RoleLine> roles;
    if (written.isEmpty()) {
        DESK_ASSIGN(roles, office::rolesOn(*office, day));
    } else {
        DESK_ASSIGN(const office::RecordId workstream, office::findRecord(*office, written));
        DESK_ASSIGN(roles, office::rolesIn(*office, workstream, day));
    }
    if (day < office->today()) {
        DESK_ASSIGN(roles, office::rolesThere(*office, std::move(roles), day));
    }
    DESK_ASSIGN(roles, office::rolesFor(*office, std::move(roles), readers));
    Section section{.key = u"roles"_s,
                    .sheet = {tr("Roster"),
                              {{u"workstream"_s, tr("Workstream")},
                               {u"role"_s, tr("Role")},
                               {u"person"_s, tr("Person")},
                               {u"stakeholder-group"_s, tr("Stakeholder group")},
                               {u"starts"_s, tr("From"), FieldType::Date},
                               {u"ends"_s, tr("Until"), FieldType::Date}},
                              {}}};
    for (const office::RoleLine& line : roles)
        section.sheet.rows << QVariantList{known(line.workstreamId), line.key,
                                           line.personName,          known(line.stakeholderGroup),
                                           known(line.starts),       known(line.ends)};
    return Answer{.sections = {section}};
}

} // namespace cli
