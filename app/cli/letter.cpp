#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/saving.h"
#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/documents/decisions.h"
#include "core/office/letters/letters.h"
#include "core/support/in_language.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kStatement = u"statement"; ///< the decision itself, not a letter about it

Result<Answer> saveDraft(const Request& request, office::Office& office, const office::LetterDraft& draft)
{
    if (endingOf(request.value("output")) == u"eml")
        return save(request, office::letterAsEmail(office, draft));
    DESK_ASSIGN(document::Document letter, office::letterAsDocument(office, draft));
    return pressAndSave(request, std::move(letter));
}

Answer plainText(const office::LetterDraft& draft)
{
    QString head = tr("To: %1\nSubject: %2").arg(draft.to(), draft.subject);
    if (!draft.copyTo.isEmpty())
        head += u'\n' + tr("Copies to: %1").arg(QString(draft.copyTo).replace(u'\n', u"; "_s));
    return {.verbatim = printable(head + u"\n\n"_s + draft.body).toUtf8()};
}

} // namespace

Result<Answer> runLetter(const Request& request)
{
    const QString which = request.operand("TEMPLATE");
    const bool isKept = request.has("keep");
    DESK_ASSIGN(const QString code, language(request));
    DESK_ASSIGN(const auto office, isKept ? request.edit() : request.view());
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    if (which == kStatement) {
        const support::InLanguage spoken(code);
        if (isKept || !request.has("output"))
            return fail(ErrorCode::WrongUsage, tr("The statement goes into a file: give --output alone."));
        DESK_ASSIGN(const auto readers, distribution(request, document::Distribution::Public));
        DESK_ASSIGN(document::Document statement, office::decisionStatement(*office, id, readers));
        return pressAndSave(request, std::move(statement));
    }
    if (request.has("distribution"))
        return fail(ErrorCode::WrongUsage,
                    tr("--distribution goes with the statement; a letter is for whom it is written to."));
    DESK_ASSIGN(office::LetterDraft draft, office::draftLetter(*office, id, which, code));
    draft.addressAlsoTo(request.values("also-to").join(u'\n'));
    draft.copyTo = request.values("copy-to").join(u'\n');
    if (draft.language != code) // told before the letter is made, which may not be what is wanted then
        DESK_TRY(
            request.tell({}, {tr("The template of this letter was edited in the register and is in %1, "
                                 "and so is the letter; the built-in template is there in %2.")
                                  .arg(support::languageName(draft.language), support::languageName(code))}));
    Answer answer;
    if (request.has("output")) {
        DESK_ASSIGN(answer, saveDraft(request, *office, draft));
    }
    if (isKept) {
        DESK_ASSIGN(const office::RecordId letter, office::keepLetter(*office, id, draft));
        DESK_ASSIGN(const domain::Record kept, office::readRecord(*office, letter));
        answer = Answer{.sections = {facts({fact(u"id"_s, tr("ID"), kept.head.idText)})},
                        .line = kept.head.idText};
    } else if (!request.has("output")) {
        answer = plainText(draft);
    }
    return answer;
}

} // namespace cli
