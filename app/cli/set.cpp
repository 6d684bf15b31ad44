#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/cases/deadlines.h"
#include "core/office/calendar/amending.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

support::Status moveDeadline(office::Office& office, office::RecordId id, QMap<QString, QString> fields,
                             office::Trial trial)
{
    const QString because = fields.take(u"due-because"_s);
    const QString day = fields.take(u"due-on"_s);
    if (day.isEmpty() || !fields.isEmpty())
        return fail(
            ErrorCode::WrongUsage,
            tr("A deadline moves with due-on=DATE and due-because=TEXT, and nothing else in the same step."));
    DESK_ASSIGN(const QDate moved, support::parseDate(day, u"due-on"_s));
    return office::moveDeadline(office, id, moved, because, trial);
}

} // namespace

Result<Answer> runSet(const Request& request)
{
    DESK_ASSIGN(const auto fields, writtenFields(request));
    if (fields.isEmpty())
        return fail(ErrorCode::WrongUsage, tr("FIELD=VALUE is missing."));
    DESK_TRY(mustBeOfMany(request));
    DESK_ASSIGN(const auto office, request.edit());
    if (request.has("kind")) {
        DESK_ASSIGN(const domain::Noun* const noun, nounNamed(request.value("kind")));
        DESK_ASSIGN([[maybe_unused]] const auto understood, office::readAmendment(*office, *noun, fields));
        DESK_ASSIGN(const auto records, chosen(request, *office));
        DESK_ASSIGN(const office::DoneToMany done,
                    office::amendMany(*office, records, fields, trial(request)));
        return told(*office, done);
    }
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    DESK_ASSIGN(const domain::Record record, office::readRecord(*office, id));
    const bool hasOwnDueDate = record.noun().field(u"due-on"_s);
    if (fields.contains(u"due-because"_s) || (fields.contains(u"due-on"_s) && !hasOwnDueDate)) {
        DESK_TRY(moveDeadline(*office, id, fields, trial(request)));
    } else {
        DESK_ASSIGN(const auto elements, office::elementsOf(*office, id));
        DESK_ASSIGN(const office::Amendment written,
                    office::readAmendment(*office, record.noun(), fields, elements));
        DESK_TRY(office::amend(*office, id, written, trial(request)));
    }
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), record.head.idText)})},
                  .line = record.head.idText};
}

} // namespace cli
