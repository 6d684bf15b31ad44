#include "core/office/letters/letters.h"

#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/desk/choosing.h"
#include "core/office/letters/letter_advice.h"
#include "core/support/save_file.h"
#include "core/support/text.h"

#include <QDir>

#include <algorithm>
#include <cerrno>

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
    DESK_ASSIGN(const auto choice,
                office::Choice::read(office, *domain::noun(letter.nounText()), year, where));
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

/// One message for the mail program each; the files are named by record and letter.
support::Status writeMails(const Request& request, const office::Office& office, const std::vector<Due>& all)
{
    const QDir folder(request.value("output"));
    if (!folder.mkpath(u"."_s))
        return fail(
            ErrorCode::UnusableFile,
            tr("The folder %1 cannot be made: %2.").arg(folder.absolutePath(), qt_error_string(errno)));
    for (const auto& [letter, due] : all) {
        if (!due.draft)
            continue;
        const QString name = u"%1-%2.eml"_s.arg(due.record.idText, letter->kindText());
        DESK_TRY(support::saveFile(folder.absoluteFilePath(name), office::letterAsEmail(office, *due.draft)));
    }
    return {};
}

} // namespace

Result<Answer> runLetters(const Request& request)
{
    const QString named = request.operand("ID");
    const bool isLetter = templateOf(named);
    const bool keeps = request.has("keep");
    if (keeps && !named.isEmpty())
        return fail(ErrorCode::WrongUsage, tr("One letter is kept with “letter ID TEMPLATE --keep”."));
    DESK_ASSIGN(const auto office, keeps ? request.edit() : request.view());
    if (!named.isEmpty() && !isLetter)
        return lettersOf(*office, named);
    DESK_ASSIGN(const auto all, allDue(request, *office, keeps ? request.value("keep") : named));
    Answer answer{.sections = {{.key = u"letters"_s, .sheet = sheetOf(all)}}};
    std::vector<std::pair<office::RecordId, office::LetterDraft>> drafts;
    for (const auto& [letter, due] : all) {
        if (due.draft)
            drafts.emplace_back(due.record.id, *due.draft);
        else if (keeps || request.has("output"))
            answer.refused << u"%1: %2"_s.arg(due.record.idText, due.problems.join(u' '));
    }
    if (request.has("output"))
        DESK_TRY(writeMails(request, *office, all));
    if (keeps && !drafts.empty()) {
        DESK_ASSIGN([[maybe_unused]] const auto kept, office::keepLetters(*office, drafts));
    }
    return answer;
}

} // namespace cli
