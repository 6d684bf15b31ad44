#include "core/office/cases/calls.h"

#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

exchange::Sheet whomSheet() { return {tr("Asked"), {{u"id"_s, tr("ID")}, {u"title"_s, tr("Title")}}, {}}; }

Result<Answer> open(const Request& request, office::Office& office)
{
    office::NewCall call{
        .title = request.operand("CALL"), .kind = request.value("what"), .text = request.value("text")};
    for (const char* option : {"kind", "due"})
        if (!request.has(option))
            return fail(ErrorCode::WrongUsage,
                        tr("“%1” is no call that there is; a new one needs --%2.")
                            .arg(support::excerpt(call.title), QString::fromLatin1(option)));
    DESK_ASSIGN(call.dueOn, request.date("due"));
    DESK_ASSIGN(call.openedOn, request.date("on"));
    DESK_ASSIGN(call.year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const auto where, wherePairs(request));
    DESK_ASSIGN(const auto heads, office::workstreamsToAsk(office, request.value("kind"), call.year, where));
    std::vector<office::RecordId> whom;
    Section asked{.key = u"asked"_s, .sheet = whomSheet()};
    for (const domain::RecordHead& head : heads) {
        whom.push_back(head.id);
        asked.sheet.rows << QVariantList{head.idText, domain::displayTitle(head)};
    }
    DESK_ASSIGN(const office::RecordId id, office::openCall(office, call, whom, trial(request)));
    const QString count = QString::number(heads.size());
    if (trial(request) == office::Trial::Yes) {
        QStringList lines;
        for (const QVariantList& row : std::as_const(asked.sheet.rows))
            lines << u"%1: %2"_s.arg(row[0].toString(), row[1].toString());
        lines << tr("%1 would be asked. Nothing was changed.").arg(count);
        return Answer{.sections = {std::move(asked)}, .line = lines.join(u'\n')};
    }
    DESK_ASSIGN(const domain::Record made, office::readRecord(office, id));
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), made.head.idText)}), std::move(asked)},
                  .line = tr("%1: asked: %2").arg(made.head.idText, count)};
}

/// Who was asked, and how each of them stands; missing answers first.
Result<Answer> stand(office::Office& office, const domain::Record& call)
{
    DESK_ASSIGN(const office::CallCounts counts, office::callCounts(office, call.head.id));
    DESK_ASSIGN(const auto lines, office::callLines(office, call.head.id));
    Section who{.key = u"workstreams"_s,
                .sheet = {tr("Asked"),
                          {{u"id"_s, tr("ID")},
                           {u"title"_s, tr("Title")},
                           {u"standing"_s, tr("Standing")},
                           {u"asked-on"_s, tr("Asked on"), domain::FieldType::Date},
                           {u"reminded-on"_s, tr("Reminded on"), domain::FieldType::Date},
                           {u"answered-on"_s, tr("Answered on"), domain::FieldType::Date},
                           {u"declined-on"_s, tr("Declined on"), domain::FieldType::Date},
                           {u"note"_s, tr("Note")}},
                          {}}};
    for (const office::CallLine& line : lines)
        who.sheet.rows << QVariantList{line.whom.idText,
                                       domain::displayTitle(line.whom),
                                       office::standingKey(line.standing),
                                       known(line.answer[domain::call_answer::askedOn]),
                                       known(line.answer[domain::call_answer::remindedOn]),
                                       known(line.answer[domain::call_answer::answeredOn]),
                                       known(line.answer[domain::call_answer::declinedOn]),
                                       known(line.answer[domain::call_answer::note])};
    const domain::Deadline& due = call.head.deadline;
    const QString because = due.movedBecause;
    return Answer{
        .sections = {
            facts({fact(u"id"_s, tr("ID"), call.head.idText), fact(u"title"_s, tr("Title"), call.head.title),
                   fact(u"due-on"_s, tr("Answers by"), known(due.on), domain::FieldType::Date),
                   fact(u"due-originally"_s, tr("Due at first on"), known(due.originally),
                        domain::FieldType::Date),
                   fact(u"due-because"_s, tr("Moved because"), known(because)),
                   fact(u"asked"_s, tr("Asked"), counts.asked, domain::FieldType::Count),
                   fact(u"reminded"_s, tr("Reminded"), counts.reminded, domain::FieldType::Count),
                   fact(u"answered"_s, tr("Answered"), counts.answered, domain::FieldType::Count),
                   fact(u"declined"_s, tr("Declined"), counts.declined, domain::FieldType::Count),
                   fact(u"missing"_s, tr("Missing"), counts.missing, domain::FieldType::Count)}),
            std::move(who)}};
}

Result<std::vector<office::RecordId>> named(const Request& request, office::Office& office)
{
    std::vector<office::RecordId> whom;
    for (const QString& written : request.operands("WHO")) {
        DESK_ASSIGN(const office::RecordId id, office::findRecord(office, written));
        whom.push_back(id);
    }
    return whom;
}

/// The one thing that is to be done to a call that is there; empty: it is only asked how it stands.
Result<QString> deed(const Request& request)
{
    QStringList deeds;
    for (const char* option : {"remind", "extend", "answered", "declined", "not-yet"})
        if (request.has(option))
            deeds << QString::fromLatin1(option);
    if (deeds.size() > 1)
        return fail(ErrorCode::WrongUsage, tr("--%1 and --%2 are two steps.").arg(deeds[0], deeds[1]));
    const QString one = deeds.value(0);
    const bool isMark = !one.isEmpty() && one != u"remind" && one != u"extend";
    const bool areNamed = !request.operands("WHO").isEmpty();
    if (isMark && !areNamed)
        return fail(ErrorCode::WrongUsage, tr("Say who: their IDs follow the call."));
    if (!isMark && areNamed)
        return fail(ErrorCode::WrongUsage, tr("Say what of them: --answered, --declined or --not-yet."));
    return one;
}

Result<Answer> change(const Request& request, office::Office& office, const domain::Record& call,
                      const QString& what)
{
    DESK_ASSIGN(const QDate on, request.date("on"));
    const office::RecordId id = call.head.id;
    if (what == u"extend") {
        DESK_ASSIGN(const QDate day, request.date("extend"));
        DESK_TRY(office::extendCall(office, id, day, request.value("reason"), trial(request)));
        return Answer{
            .sections = {facts({fact(u"id"_s, tr("ID"), call.head.idText),
                                fact(u"due-on"_s, tr("Answers by"), day, domain::FieldType::Date)})},
            .line = tr("%1: answers by %2").arg(call.head.idText, support::isoDate(day))};
    }
    if (what == u"remind") {
        DESK_ASSIGN(const auto done, office::remindAll(office, id, on, trial(request)));
        return told(office, done);
    }
    DESK_ASSIGN(const auto whom, named(request, office));
    const office::Standing standing = what == u"answered"   ? office::Standing::Answered
                                      : what == u"declined" ? office::Standing::Declined
                                                            : office::Standing::Asked;
    DESK_ASSIGN(const auto done,
                office::markAnswers(office, id, whom, standing, on, request.value("note"), trial(request)));
    return told(office, done);
}

} // namespace

Result<Answer> runCall(const Request& request)
{
    DESK_ASSIGN(const QString what, deed(request));
    const bool isNew = request.has("due") || request.has("kind");
    if (isNew && !what.isEmpty())
        return fail(ErrorCode::WrongUsage, tr("--%1 is for a call that there is.").arg(what));
    DESK_ASSIGN(const auto office, isNew || !what.isEmpty() ? request.edit() : request.view());
    if (isNew)
        return open(request, *office);
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("CALL")));
    DESK_ASSIGN(const domain::Record call, office::readRecord(*office, id));
    if (call.head.noun != u"call")
        return fail(ErrorCode::WrongUsage, tr("%1 is no call to workstreams.").arg(call.head.idText));
    return what.isEmpty() ? stand(*office, call) : change(request, *office, call, what);
}

} // namespace cli
