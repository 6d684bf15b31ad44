#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/calendar/amending.h"
#include "core/office/desk/cycles.h"
#include "core/office/people/coordination.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using office::RecordId;
using support::Status;

namespace {

/// --parent, or "workstream=ID" among the fields of a noun that has no such field.
Result<RecordId> parentOf(office::Office& office, const Request& request, const domain::Noun& noun,
                          QMap<QString, QString>& fields)
{
    QString parent = request.value("parent");
    if (parent.isEmpty() && !noun.field(u"workstream"_s))
        parent = fields.take(u"workstream"_s);
    return parent.isEmpty() ? Result<RecordId>(RecordId()) : office::findRecord(office, parent);
}

/// A noun that says its year itself is told it by --cycle too.
Status fillCycle(const domain::Noun& noun, int year, QMap<QString, QString>& fields)
{
    const QString key = domain::shared::year.keyText();
    if (!noun.field(key))
        return {};
    const QString written = fields.value(key, QString::number(year));
    if (written.toInt() != year)
        return support::fail(support::ErrorCode::WrongUsage,
                             tr("--cycle says %1 and %2 says “%3”; leave one of them out.")
                                 .arg(QString::number(year), key, support::excerpt(written)));
    fields.insert(key, QString::number(year));
    return {};
}

} // namespace

Result<Answer> runAdd(const Request& request)
{
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(request.operand("KIND")));
    DESK_ASSIGN(auto fields, writtenFields(request));
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    if (year)
        DESK_TRY(fillCycle(*noun, year, fields));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(RecordId parent, parentOf(*office, request, *noun, fields));
    if (year && !parent.isValid() && noun->mayBelongTo(u"cycle"_s)) {
        DESK_ASSIGN(const domain::Record cycle, office::cycleOf(*office, year));
        parent = cycle.head.id;
    }
    DESK_ASSIGN(const office::Amendment written, office::readAmendment(*office, *noun, fields));
    if (!written.parameters.isEmpty())
        return support::fail(support::ErrorCode::WrongUsage,
                             tr("The parameters of a cycle are set once it is there, with “set”."));

    const bool isCycle = noun->keyText() == u"cycle";
    const auto id = isCycle ? office::addCycle(*office, written.values)
                            : office::addRecord(*office, {.noun = noun->keyText(),
                                                          .values = written.values,
                                                          .parent = parent,
                                                          .year = year,
                                                          .elements = written.elements});
    if (!id)
        return support::fail(id.error());
    DESK_ASSIGN(const domain::Record record, office::readRecord(*office, *id));
    QStringList remarks;
    if (noun->keyText() == "role"_L1) {
        DESK_ASSIGN(const QString remark, office::remarkOnRole(*office, *id));
        remarks << remark;
        remarks.removeAll(QString());
    }
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), record.head.idText)})},
                  .line = record.head.idText,
                  .remarks = remarks};
}

} // namespace cli
