#include "app/cli/commands.h"
#include "app/cli/list_file.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/domain/known.h"
#include "core/office/cases/call_standings.h"
#include "core/office/desk/choosing.h"
#include "core/office/documents/as_of.h"
#include "core/office/transfer/exports.h"
#include "core/procedure/facts.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

/// How many of those who were asked stand where: told of today, and not part of the list that comes in again.
support::Status addCounts(office::Office& office, exchange::Sheet& sheet,
                          const std::vector<domain::Record>& calls)
{
    using domain::FieldType;
    sheet.columns << exchange::SheetColumn{u"asked"_s, tr("Asked"), FieldType::Count}
                  << exchange::SheetColumn{u"reminded"_s, tr("Reminded"), FieldType::Count}
                  << exchange::SheetColumn{u"answered"_s, tr("Answered"), FieldType::Count}
                  << exchange::SheetColumn{u"declined"_s, tr("Declined"), FieldType::Count}
                  << exchange::SheetColumn{u"missing"_s, tr("Missing"), FieldType::Count};
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        DESK_ASSIGN(const office::CallCounts counts, office::callCounts(office, calls[size_t(i)].head.id));
        sheet.rows[i] << counts.asked << counts.reminded << counts.answered << counts.declined
                      << counts.missing;
    }
    return {};
}

/// What a kind is told by beside its title, and the day by which it is listed; by the title where none is.
struct Shown
{
    const char* noun;
    const char* day;
    const char* columns; ///< keys, separated by blanks
};
constexpr Shown kShown[] = {
    {"activity", "starts", "kind starts ends place"},
    {"annual-report", "", "received-on"},
    {"call", "", "due-on asked reminded answered declined missing"},
    {"call-for-input", "starts", "starts ends contributions"},
    {"cycle", "starts", "number starts ends place"},
    {"dccg-meeting", "starts", "starts"},
    {"dissemination", "on", "kind on"},
    {"former-name", "ends", "ends"},
    {"grant", "on", "from on amount"},
    {"letter", "sent-on", "kind to sent-on answer-by answered-on"},
    {"list-figure", "month", "month subscribers messages posters"},
    {"mag-meeting", "starts", "kind starts ends place"},
    {"mag-member", "", "starts ends"},
    {"milestone", "starts", "starts ends"},
    {"nri-meeting", "starts", "starts ends place attendance"},
    {"output", "published-on", "kind published-on"},
    {"person", "", "affiliation email"},
    {"role", "", "starts ends"},
    {"session-request", "", "kind slot"},
    {"task", "due-on", "due-on done-on ends-when ended-by"},
};

const Shown* shownOf(const domain::Noun& noun)
{
    const auto found = std::ranges::find_if(
        kShown, [&](const Shown& shown) { return noun.keyText() == QLatin1StringView(shown.noun); });
    return found == std::end(kShown) ? nullptr : found;
}

QStringList alsoShown(const domain::Noun& noun, const exchange::Sheet& sheet)
{
    const Shown* const shown = shownOf(noun);
    QStringList columns = shown ? QString::fromLatin1(shown->columns).split(u' ') : QStringList();
    const auto column = std::ranges::find(sheet.columns, u"since-is"_s, &exchange::SheetColumn::key);
    const bool isAnyTakenOver = std::ranges::any_of(sheet.rows, [&](const QVariantList& row) {
        return row.value(column - sheet.columns.begin()) == domain::sinceIs(true);
    });
    if (isAnyTakenOver)
        columns << u"since-is"_s;
    return columns;
}

/// A role or a term in the MAG is listed on the days that it was held.
bool hadEnded(const domain::Record& record, QDate day)
{
    const bool isHeld = record.head.noun == "role"_L1 || record.head.noun == "mag-member"_L1;
    return isHeld && !procedure::Span{{}, record[domain::shared::ends]}.covers(day);
}

/// Of what is done on a day, that day comes before the title; what has none comes last.
void sortByDay(const domain::Noun& noun, std::vector<domain::Record>& records)
{
    const Shown* const shown = shownOf(noun);
    const QString key = shown ? QString::fromLatin1(shown->day) : QString();
    const bool isDeadline = key == u"due-on";
    const auto dayOf = [&](const domain::Record& record) {
        QDate day = isDeadline ? record.head.deadline.on : record.values.value(key).toDate();
        if (isDeadline && !day.isValid())
            day = record[domain::task::doneOn];
        return day.isValid() ? day : QDate(9999, 12, 31);
    };
    if (!key.isEmpty())
        std::ranges::stable_sort(records, {}, dayOf);
}

} // namespace

Result<Answer> runList(const Request& request)
{
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(request.operand("KIND")));
    DESK_ASSIGN(const QDate asOf, request.date("as-of"));
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const domain::Audience readers, audience(request));
    if (request.has("language") && !request.has("output"))
        return fail(ErrorCode::WrongUsage,
                    tr("--language goes with --output: what is printed is in the language of the program."));
    DESK_ASSIGN(const QString code, language(request));
    const support::InLanguage spoken(code);
    DESK_ASSIGN(auto where, wherePairs(request));
    for (const char* key : {"state", "category"})
        if (request.has(key))
            where.insert(QString::fromLatin1(key), request.value(key));
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const auto choice, office::Choice::read(*office, *noun, year, where));

    DESK_ASSIGN(auto all, office::recordsOf(*office, noun->keyText()));
    std::vector<domain::Record> listed;
    for (domain::Record& record : all) {
        if (asOf.isValid()) {
            DESK_ASSIGN(auto known, office::recordOn(*office, std::move(record), asOf));
            if (!known || hadEnded(*known, asOf))
                continue;
            record = *std::move(known);
        }
        DESK_ASSIGN(const bool isMeant, choice.covers(*office, record));
        if (isMeant)
            listed.push_back(std::move(record));
    }
    sortByDay(*noun, listed);
    DESK_ASSIGN(auto sheet, office::sheetOf(*office, *noun, listed, readers));
    if (asOf.isValid())
        sheet = domain::sheetOfADay(std::move(sheet), *noun);
    const auto unknown = int(std::ranges::count_if(listed, [](const domain::Record& record) {
        return record.head.caseState.isOpen() && record.head.caseState.state.isEmpty();
    }));
    if (request.has("output"))
        return saveList(request, *office, sheet, {.asOf = asOf, .statesUnknown = unknown});
    if (noun->keyText() == u"call" && !asOf.isValid() && readers == domain::Audience::Internal)
        DESK_TRY(addCounts(*office, sheet, listed));
    const QStringList also = alsoShown(*noun, sheet);
    Answer answer{.sections = {{.key = u"records"_s,
                                .sheet = std::move(sheet),
                                .shownColumns = office::headColumns(*noun),
                                .alsoShown = also}}};
    if (unknown > 0)
        answer.remarks << tr("Of %n of them the register does not hold the state on this day.", unknown);
    return answer;
}

} // namespace cli
