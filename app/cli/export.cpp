#include "app/cli/commands.h"
#include "app/cli/list_file.h"
#include "app/cli/looking_up.h"
#include "app/cli/show_case.h"
#include "app/cli/texts.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/office/transfer/assessment_sheets.h"
#include "core/office/transfer/exports.h"
#include "core/support/in_language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

Result<exchange::Sheet> sheetOf(office::Office& office, const domain::Noun& noun, domain::Audience readers)
{
    DESK_ASSIGN(const auto records, office::recordsOf(office, noun.keyText()));
    return office::sheetOf(office, noun, records, readers);
}

/// Why steps were taken past requirements stands in no field of a record.
Result<exchange::Sheet> overrides(office::Office& office, domain::Audience readers)
{
    exchange::Sheet all;
    for (const domain::Noun& noun : domain::nouns()) {
        if (!noun.procedure)
            continue;
        DESK_ASSIGN(const auto records, office::recordsOf(office, noun.keyText()));
        for (const domain::Record& record : records) {
            DESK_ASSIGN(const bool isShown, office::isReadable(office, record, readers));
            if (!isShown)
                continue;
            DESK_ASSIGN(const auto past, office::pastSteps(office, record.head.id));
            exchange::Sheet own = overridesOf(past, office.today(), readers).sheet;
            if (all.columns.isEmpty()) {
                all.columns = own.columns;
                all.columns.prepend({u"id"_s, tr("ID")});
            }
            for (QVariantList& row : own.rows) {
                row.prepend(record.head.idText);
                all.rows << row;
            }
        }
    }
    return all;
}

/// One member for each kind of record that its readers may know of, and one for what went past a requirement.
Result<QByteArray> everything(office::Office& office, domain::Audience readers)
{
    QJsonObject document;
    for (const domain::Noun& noun : domain::nouns()) {
        if (!domain::mayRead(readers, noun))
            continue;
        DESK_ASSIGN(const exchange::Sheet sheet, sheetOf(office, noun, readers));
        document.insert(noun.keyText(), QJsonDocument::fromJson(exchange::toJson(sheet)).array());
    }
    DESK_ASSIGN(const exchange::Sheet past, overrides(office, readers));
    document.insert(u"overrides"_s, QJsonDocument::fromJson(exchange::toJson(past)).array());
    return QJsonDocument(document).toJson();
}

/// The register is opened to be changed: it remembers what it gave away.
Result<Answer> calendar(const Request& request)
{
    DESK_TRY(mustEndWith(request, {u"ics"_s}));
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const auto readers, distribution(request));
    auto editing = request.edit();
    const bool remembers = bool(editing);
    DESK_ASSIGN(const auto office, remembers ? std::move(editing) : request.view());
    if (year)
        DESK_TRY(office::cycleOf(*office, year));
    DESK_ASSIGN(const auto calendar, office::exportCalendar(*office, year, readers));
    DESK_ASSIGN(Answer answer, save(request, exchange::toCalendar(calendar.name, calendar.events,
                                                                  office::fileStamp(*office))));
    if (remembers)
        DESK_TRY(office::rememberExport(*office, calendar));
    else
        answer.remarks << tr(
            "The register cannot be written to, so it does not remember this export: what is "
            "removed later is not called off by the next.");
    return answer;
}

/// Of one assessor, or of all for the office.
Result<Answer> assessment(const Request& request, office::Office& office)
{
    if (!request.has("of"))
        return fail(ErrorCode::WrongUsage, tr("--of says which proposal is assessed."));
    DESK_ASSIGN(const office::RecordId proposal, office::findRecord(office, request.value("of")));
    std::vector<office::RecordId> assessors;
    for (const QString& written : request.values("assessor")) {
        DESK_ASSIGN(const office::RecordId id, office::findRecord(office, written));
        assessors.push_back(id);
    }
    DESK_ASSIGN(const exchange::Sheet sheet, office::assessmentSheet(office, proposal, assessors));
    return saveList(request, office, sheet);
}

Result<Answer> contactsOrRecords(const Request& request, office::Office& office, const QString& what)
{
    DESK_ASSIGN(const domain::Audience readers, audience(request));
    if (what == u"contacts") {
        DESK_TRY(mustEndWith(request, {u"vcf"_s}));
        DESK_ASSIGN(const auto contacts, office::contacts(office, readers));
        return save(request, exchange::toVcards(contacts, readers, office::fileStamp(office)));
    }
    if (what == u"everything") {
        DESK_TRY(mustEndWith(request, {u"json"_s}));
        DESK_ASSIGN(const QByteArray all, everything(office, readers));
        return save(request, all);
    }
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(what));
    DESK_ASSIGN(const exchange::Sheet sheet, sheetOf(office, *noun, readers));
    return saveList(request, office, sheet);
}

} // namespace

Result<Answer> runExport(const Request& request)
{
    const QString what = request.value("what");
    DESK_ASSIGN(const QString code, language(request));
    const support::InLanguage spoken(code);
    if (what == u"calendar")
        return calendar(request);
    if (request.has("cycle"))
        return fail(ErrorCode::WrongUsage, tr("--cycle goes with the calendar only; list takes it too."));
    DESK_ASSIGN(const auto office, request.view());
    if (what == u"assessment") {
        DESK_ASSIGN(const domain::Audience readers, audience(request));
        if (readers != domain::Audience::Internal)
            return fail(ErrorCode::RefusedByRule,
                        tr("The sheet of an assessment is for the office and for whoever fills it."));
        return assessment(request, *office);
    }
    for (const char* option : {"of", "assessor"})
        if (request.has(option))
            return fail(ErrorCode::WrongUsage,
                        tr("--%1 goes with the sheet of an assessment.").arg(QLatin1StringView(option)));
    return contactsOrRecords(request, *office, what);
}

} // namespace cli
