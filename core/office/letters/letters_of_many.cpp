#include "core/office/letters/letters_of_many.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/support/save_file.h"
#include "core/support/text.h"

#include <QDir>

#include <algorithm>
#include <cerrno>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

QString sentSummary(qsizetype count) { return tr("Sent letters: %1").arg(QString::number(count)); }

} // namespace

Result<std::vector<LetterOfSome>> lettersOfMany(Office& office, std::span<const RecordId> records)
{
    std::vector<LetterOfSome> letters;
    for (const LetterTemplate& letter : letterTemplates())
        letters.push_back({&letter});
    for (const RecordId id : records) {
        DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), id));
        for (LetterOfSome& each : letters)
            each.records += each.letter->nounText() == head.noun && each.letter->fits(head.caseState.state);
    }
    std::erase_if(letters, [](const LetterOfSome& each) { return each.records == 0; });
    return letters;
}

Result<std::vector<DueLetter>> draftLetters(Office& office, std::span<const RecordId> records,
                                            const QString& kind, const QString& language)
{
    std::vector<DueLetter> all;
    for (const RecordId id : records) {
        DESK_ASSIGN(const Record record, readRecord(office, id));
        DueLetter letter{.record = record.head};
        if (auto draft = draftLetter(office, id, kind, language))
            letter.draft = *std::move(draft);
        else
            letter.problems = QStringList(draft.error().message) + draft.error().reasons;
        all.push_back(std::move(letter));
    }
    return all;
}

Result<DoneToMany> writeLetters(Office& office, std::span<const RecordId> records, const QString& kind,
                                const KeepAs& as)
{
    DESK_TRY(checkSentOn(office, as.sentOn));
    return doToMany(
        office, note(office, as.sentOn.isValid() ? "letter-sent" : "keep-letters", {}, {}, as.sentOn),
        records,
        [&](RecordId id) -> Result<std::vector<RecordId>> {
            DESK_ASSIGN(const PreparedLetter letter, prepareLetter(office, id, kind, as.language));
            if (letter.choice.isWaiting)
                return fail(ErrorCode::RefusedByRule, letter.choice.sentence);
            DESK_ASSIGN(const LetterDraft draft, letter.finished());
            DESK_ASSIGN(const RecordId kept, writeLetter(office, id, draft));
            if (as.sentOn.isValid())
                DESK_TRY(writeSent(office, kept, as.sentOn));
            return std::vector<RecordId>{kept};
        },
        as.trial,
        [&](qsizetype count) {
            return as.sentOn.isValid() ? sentSummary(count)
                                       : tr("Keep letters: %1").arg(QString::number(count));
        });
}

Result<std::vector<UnsentLetters>> unsentLetters(Office& office, std::span<const RecordId> records)
{
    std::vector<UnsentLetters> all;
    for (const RecordId id : records) {
        DESK_ASSIGN(const auto letters, childrenOf(office, id, u"letter"_s));
        for (const Record& letter : letters) {
            if (letter[domain::letter::sentOn].isValid())
                continue;
            const QString kind = letter[domain::letter::kind];
            auto known = std::ranges::find(all, kind, &UnsentLetters::kind);
            if (known == all.end())
                known = all.insert(known, {.kind = kind, .letters = {}});
            known->letters.push_back(letter.head.id);
        }
    }
    return all;
}

Result<DoneToMany> markManySent(Office& office, std::span<const RecordId> letters, QDate on, Trial trial)
{
    DESK_TRY(checkSentOn(office, on));
    return doToMany(
        office, note(office, "letter-sent", {}, {}, on), letters,
        [&](RecordId id) -> Result<std::vector<RecordId>> {
            DESK_TRY(writeSent(office, id, on));
            return std::vector<RecordId>();
        },
        trial, sentSummary);
}

Status saveAsEmails(const Office& office, const QString& folder, std::span<const DueLetter> letters)
{
    if (std::ranges::none_of(letters, [](const DueLetter& letter) { return bool(letter.draft); }))
        return {};
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        return fail(ErrorCode::UnusableFile,
                    tr("The folder %1 cannot be made: %2.")
                        .arg(support::shownPath(dir.absolutePath()), qt_error_string(errno)));
    for (const DueLetter& letter : letters) {
        if (!letter.draft)
            continue;
        const QString name = u"%1-%2.eml"_s.arg(letter.record.idText, letter.draft->kind);
        DESK_TRY(support::saveFile(dir.absoluteFilePath(name), letterAsEmail(office, *letter.draft)));
    }
    return {};
}

} // namespace office
