#include "core/office/letters/letters.h"
#include "app/cli/texts.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "core/office/desk/records.h"
#include "core/office/letters/letter_advice.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

Result<Answer> lettersOf(office::Office& office, const QString& idText)
{
    DESK_ASSIGN(const office::RecordId id, office::findRecord(office, idText));
    DESK_ASSIGN(const domain::Record record, office::readRecord(office, id));
    DESK_ASSIGN(const office::LetterAdvice advice, office::letterAdvice(office, record));
    exchange::Sheet sheet{
        tr("Letters"),
        {{u"letter"_s, tr("Letter")}, {u"when"_s, tr("When")}, {u"because"_s, tr("Because")}},
        {}};
    for (const office::LetterChoice& choice : advice.letters)
        sheet.rows << QVariantList{choice.letter->kindText(),
                                   choice.isDue        ? tr("now")
                                   : choice.isPossible ? tr("possible")
                                                       : tr("not now"),
                                   choice.sentence};
    return Answer{.sections = {{.key = u"letters"_s, .sheet = sheet}}};
}

/// Every letter that is due, or those of one kind.
Result<std::vector<office::DueLetter>> allDue(office::Office& office, const QString& kind,
                                              exchange::Sheet& sheet)
{
    std::vector<office::DueLetter> all;
    bool isKnown = kind.isEmpty();
    for (const office::LetterTemplate& letter : office::letterTemplates()) {
        if (!kind.isEmpty() && letter.kindText() != kind)
            continue;
        isKnown = true;
        DESK_ASSIGN(auto due, office::lettersDue(office, letter));
        for (office::DueLetter& each : due) {
            sheet.rows << QVariantList{each.record.idText, letter.kindText(),
                                       each.draft ? each.draft->to() : QString(),
                                       each.draft ? each.reason : each.problems.join(u' ')};
            all.push_back(std::move(each));
        }
    }
    if (!isKnown)
        return fail(ErrorCode::WrongUsage, tr("There is no letter “%1”.").arg(support::excerpt(kind)));
    return all;
}

} // namespace

Result<Answer> runLetters(const Request& request)
{
    const bool keeps = request.has("keep");
    if (keeps && !request.operand("ID").isEmpty())
        return fail(ErrorCode::WrongUsage, tr("One letter is kept with “letter ID TEMPLATE --keep”."));
    DESK_ASSIGN(const auto office, keeps ? request.edit() : request.view());
    if (!request.operand("ID").isEmpty())
        return lettersOf(*office, request.operand("ID"));
    exchange::Sheet sheet{tr("Letters that are due"),
                          {{u"id"_s, tr("ID")},
                           {u"letter"_s, tr("Letter")},
                           {u"to"_s, tr("To")},
                           {u"because"_s, tr("Because")}},
                          {}};
    DESK_ASSIGN(const auto due, allDue(*office, request.value("keep"), sheet));
    Answer answer{.sections = {{.key = u"letters"_s, .sheet = sheet}}};
    if (!keeps)
        return answer;
    std::vector<std::pair<office::RecordId, office::LetterDraft>> drafts;
    for (const office::DueLetter& each : due) {
        if (each.draft)
            drafts.emplace_back(each.record.id, *each.draft);
        else
            answer.refused << u"%1: %2"_s.arg(each.record.idText, each.problems.join(u' '));
    }
    if (!drafts.empty()) {
        DESK_ASSIGN([[maybe_unused]] const auto kept, office::keepLetters(*office, drafts));
    }
    return answer;
}

} // namespace cli
