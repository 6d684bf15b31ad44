#include "core/office/letters/letters_of_many.h"

#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/desk/choosing.h"
#include "core/office/desk/dated_writing.h"
#include "core/support/text.h"

#include <algorithm>

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

const office::LetterTemplate* templateOf(const QString& kind)
{
    const auto all = office::letterTemplates();
    const auto found = std::ranges::find(all, kind, &office::LetterTemplate::kindText);
    return found == all.end() ? nullptr : &*found;
}

/// Those of one letter that --where and --cycle mean.
support::Status narrow(const Request& request, office::Office& office, const office::LetterTemplate& letter,
                       std::vector<office::DueLetter>& due)
{
    DESK_ASSIGN(const auto where, wherePairs(request));
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    std::vector<const domain::Noun*> asked; // the same letter goes to coalitions, forums and networks
    for (const office::LetterTemplate& each : office::letterTemplates())
        if (each.kindText() == letter.kindText())
            asked.push_back(domain::noun(each.nounText()));
    DESK_ASSIGN(const auto choice,
                office::Choice::read(office, *domain::noun(letter.nounText()), year, where, asked));
    std::vector<office::DueLetter> meant;
    for (office::DueLetter& each : due) {
        DESK_ASSIGN(const domain::Record record, office::readRecord(office, each.record.id));
        DESK_ASSIGN(const bool isMeant, choice.covers(office, record));
        if (isMeant)
            meant.push_back(std::move(each));
    }
    due = std::move(meant);
    return {};
}

struct Due
{
    const office::LetterTemplate* letter;
    office::DueLetter due;
};

/// Every letter that is due, or those of one kind.
Result<std::vector<Due>> allDue(const Request& request, office::Office& office, const QString& kind)
{
    if (!kind.isEmpty() && !templateOf(kind))
        return fail(ErrorCode::WrongUsage, tr("There is no letter “%1”.").arg(support::excerpt(kind)));
    if (kind.isEmpty() && (request.has("where") || request.has("cycle")))
        return fail(ErrorCode::WrongUsage, tr("--where and --cycle go with one letter, named by its key."));
    std::vector<Due> all;
    for (const office::LetterTemplate& letter : office::letterTemplates()) {
        if (!kind.isEmpty() && letter.kindText() != kind)
            continue;
        DESK_ASSIGN(auto due, office::lettersDue(office, letter));
        if (!kind.isEmpty())
            DESK_TRY(narrow(request, office, letter, due));
        for (office::DueLetter& each : due)
            all.push_back({&letter, std::move(each)});
    }
    return all;
}

exchange::Sheet sheetOf(const std::vector<Due>& all)
{
    exchange::Sheet sheet{tr("Letters that are due"),
                          {{u"id"_s, tr("ID")},
                           {u"letter"_s, tr("Letter")},
                           {u"to"_s, tr("To")},
                           {u"because"_s, tr("Because")}},
                          {}};
    for (const auto& [letter, due] : all)
        sheet.rows << QVariantList{due.record.idText, letter->kindText(),
                                   due.draft ? due.draft->to() : QString(),
                                   due.draft ? due.reason : due.problems.join(u' ')};
    return sheet;
}

} // namespace

Result<Answer> runLetters(const Request& request)
{
    const QString named = request.operand("ID");
    const bool isLetter = templateOf(named);
    const bool keeps = request.has("keep") || request.has("sent-on");
    if (request.has("keep") && !named.isEmpty())
        return fail(ErrorCode::WrongUsage, tr("One letter is kept with “letter ID TEMPLATE --keep”."));
    const QString kind = request.has("keep") ? request.value("keep") : named;
    if (request.has("sent-on") && kind.isEmpty())
        return fail(ErrorCode::WrongUsage, tr("--sent-on goes with one letter, named by its key."));
    const bool isOfRecord = !named.isEmpty() && !isLetter;
    if (isOfRecord && (keeps || request.has("output") || request.has("dry-run")))
        return fail(ErrorCode::WrongUsage,
                    tr("One record takes its letters one by one, with “letter ID TEMPLATE”."));
    office::KeepAs as{.trial = trial(request)};
    DESK_ASSIGN(as.sentOn, request.date("sent-on"));
    DESK_ASSIGN(const auto office, keeps ? request.edit() : request.view());
    if (isOfRecord)
        return lettersOf(*office, named);
    DESK_ASSIGN(const auto all, allDue(request, *office, kind));
    Answer answer{.sections = {{.key = u"letters"_s, .sheet = sheetOf(all)}}};
    std::vector<office::DueLetter> letters;
    std::vector<office::RecordId> drafted;
    for (const auto& [letter, due] : all) {
        letters.push_back(due);
        if (due.draft)
            drafted.push_back(due.record.id);
        else if (keeps || request.has("output"))
            answer.refused << u"%1: %2"_s.arg(due.record.idText, due.problems.join(u' '));
    }
    DESK_TRY(office::checkSentOn(*office, as.sentOn)); // before a file is written
    if (request.has("output") && as.trial == office::Trial::No)
        DESK_TRY(office::saveAsEmails(*office, request.value("output"), letters));
    if (keeps) {
        DESK_ASSIGN(const office::DoneToMany kept, office::writeLetters(*office, drafted, kind, as));
        for (const office::Refused& refused : kept.refused)
            answer.refused << u"%1: %2"_s.arg(refused.record.idText, refused.error.message);
        answer.remarks << (as.trial == office::Trial::Yes ? tr("Would be kept: %1. Refused: %2.")
                                                          : tr("Kept: %1. Refused: %2."))
                              .arg(QString::number(kept.done.size()), QString::number(answer.refused.size()));
    }
    return answer;
}

} // namespace cli
