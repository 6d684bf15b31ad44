#include "core/office/letters/letters.h"

#include "core/document/letter.h"
#include "core/exchange/eml.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/documents/snapshot.h"
#include "core/office/letters/letter_values.h"
#include "core/office/letters/letterhead.h"
#include "core/office/letters/template_texts.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using document::LetterText;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kBetween = "; "_L1; ///< recipients, as the register keeps them

QList<exchange::Mailbox> mailboxesOf(const QString& lines)
{
    QList<exchange::Mailbox> all;
    for (const QString& line : lines.split(u'\n'))
        if (!line.trimmed().isEmpty())
            all << exchange::mailboxOf(line);
    return all;
}

QList<exchange::Mailbox> recipientsOf(const LetterDraft& draft)
{
    QList<exchange::Mailbox> all = mailboxesOf(draft.alsoTo);
    if (!draft.recipient.isEmpty() || !draft.address.isEmpty())
        all.prepend({draft.recipient, draft.address});
    return all;
}

/// "Ann Contact, Bo and Cy"; without those of whom only the address is known.
QString greetedNames(const LetterDraft& draft)
{
    QStringList names;
    for (const exchange::Mailbox& each : recipientsOf(draft))
        if (!each.name.isEmpty())
            names << each.name;
    if (names.size() < 2)
        return names.value(0);
    const support::InLanguage spoken(draft.language.isEmpty() ? support::languageCode() : draft.language);
    const QString last = names.takeLast();
    return tr("%1 and %2").arg(support::listed(names), last);
}

std::vector<document::Addressee> addressees(const QList<exchange::Mailbox>& mailboxes)
{
    std::vector<document::Addressee> all;
    for (const exchange::Mailbox& each : mailboxes)
        all.push_back({each.name, each.address});
    return all;
}

/// "IGF/dc-dcad".
Result<QString> referenceOf(Office& office, const QString& idText)
{
    DESK_ASSIGN(const auto head, letterhead(office));
    const QString begin = head ? (*head)[domain::letterhead::reference] : QString();
    return begin.isEmpty() ? idText : u"%1/%2"_s.arg(begin, idText);
}

Result<const LetterTemplate*> knownTemplate(const Record& record, const QString& kind)
{
    if (const LetterTemplate* which = letterTemplate(record.head.noun, kind))
        return which;
    QStringList known;
    for (const LetterTemplate* each : letterTemplatesFor(record.head.noun))
        known.append(each->kindText());
    return fail(ErrorCode::WrongUsage, tr("There is no letter “%1” for %2; there are: %3.")
                                           .arg(support::excerpt(kind), record.head.idText,
                                                known.isEmpty() ? tr("none") : support::listed(known)));
}

std::vector<LetterProblem> problemsOf(const LetterText& text, const std::vector<LetterValue>& values,
                                      const document::MergeValues& merged, const LetterSubject& subject)
{
    std::vector<LetterProblem> problems;
    for (const document::MergeProblem& problem : document::mergeProblems(text, merged)) {
        if (problem.field == kFindings && subject.decision && !subject.decision->unchecked.isEmpty()) {
            for (const QString& sentence : subject.decision->unchecked)
                problems.push_back({problem.field, sentence, subject.record.head.noun});
            continue;
        }
        const auto value = std::ranges::find(values, problem.field, &LetterValue::name);
        if (value == values.end())
            problems.push_back({problem.field,
                                tr("The template names {{%1}}, which this letter does not have.")
                                    .arg(support::excerpt(problem.field)),
                                {},
                                true});
        else
            problems.push_back({problem.field, value->ifEmpty, value->keptIn});
    }
    return problems;
}

Result<PreparedLetter> prepared(Office& office, LetterSubject subject, const LetterChoice& choice,
                                const QString& language)
{
    const LetterTemplate& which = *choice.letter;
    DESK_ASSIGN(const TemplateText source, textOf(office, which, language));
    DESK_ASSIGN(const QString reference, referenceOf(office, subject.record.head.idText));
    const bool asksForAnswer = document::mergeFieldsOf(source.text).contains(u"answer-by"_s);
    PreparedLetter letter{.choice = choice,
                          .draft = {.kind = which.kindText(),
                                    .recipient = subject.contact.name,
                                    .address = subject.contact.address,
                                    .answerBy = asksForAnswer ? subject.answerBy : QDate(),
                                    .year = subject.year,
                                    .about = subject.about,
                                    .reference = reference,
                                    .language = source.language,
                                    .call = subject.call ? subject.call->head.id : RecordId()}};
    document::MergeValues merged;
    const QString programLanguage = support::languageCode();
    {
        const support::InLanguage spoken(source.language);
        DESK_ASSIGN(subject.signature, signatureOf(office));
        if (subject.decision && source.language != programLanguage) { // what was found, in its language
            DESK_ASSIGN(auto decision, decisionOn(office, subject.record));
            subject.decision->findings = std::move(decision->findings);
        }
        for (const LetterValue& value : letterValues(which, &subject))
            merged.insert(value.name, value.value);
    }
    LetterText text = document::mergeWhatIsKnown(source.text, merged);
    letter.draft.subject = std::move(text.subject);
    letter.draft.body = std::move(text.body);
    letter.problems = problemsOf(source.text, letterValues(which), merged, subject);
    return letter;
}

} // namespace

QString LetterDraft::to() const
{
    QStringList all;
    for (const exchange::Mailbox& each : recipientsOf(*this))
        all << each.text();
    return all.join(kBetween);
}

void LetterDraft::addressAlsoTo(const QString& others)
{
    const QString before = greetedNames(*this);
    alsoTo = others;
    const QString now = greetedNames(*this);
    const qsizetype text = body.indexOf(QRegularExpression(u"\\S"_s));
    const qsizetype end = body.indexOf(u'\n', std::max<qsizetype>(text, 0));
    const qsizetype at = before.isEmpty() || text < 0 ? -1 : body.indexOf(before, text);
    if (at >= 0 && !now.isEmpty() && (end < 0 || at + before.size() <= end))
        body.replace(at, before.size(), now);
}

Result<LetterDraft> PreparedLetter::finished() const
{
    if (!choice.isPossible)
        return fail(ErrorCode::RefusedByRule,
                    tr("“%1” makes no sense now. %2").arg(choice.letter->labelText(), choice.sentence));
    if (problems.empty())
        return draft;
    QStringList reasons;
    for (const LetterProblem& problem : problems)
        reasons.append(problem.field == kFindings ? problem.sentence
                                                  : u"%1: %2"_s.arg(problem.field, problem.sentence));
    return fail({ErrorCode::BadInput, tr("The letter cannot be written yet."), {}, reasons});
}

Result<PreparedLetter> prepareLetter(Office& office, RecordId id, const QString& kind,
                                     const QString& language)
{
    DESK_ASSIGN(const Record record, readRecord(office, id));
    DESK_ASSIGN(const LetterTemplate* const which, knownTemplate(record, kind));
    DESK_ASSIGN(const LetterSubject subject, letterSubject(office, record, *which));
    DESK_ASSIGN(const LetterChoice choice, letterChoice(office, subject, *which));
    return prepared(office, subject, choice, language);
}

Result<LetterDraft> draftLetter(Office& office, RecordId id, const QString& kind, const QString& language)
{
    DESK_ASSIGN(const PreparedLetter letter, prepareLetter(office, id, kind, language));
    return letter.finished();
}

Result<LetterDraft> blankLetter(Office& office, RecordId id)
{
    DESK_ASSIGN(const Record record, readRecord(office, id));
    DESK_ASSIGN(const LetterContact contact, letterContact(office, record));
    DESK_ASSIGN(const QString reference, referenceOf(office, record.head.idText));
    DESK_ASSIGN(const QString about, writtenToAs(office, record));
    return LetterDraft{.kind = u"other"_s,
                       .subject = {},
                       .body = {},
                       .recipient = contact.name,
                       .address = contact.address,
                       .about = about,
                       .reference = reference};
}

Result<std::vector<RecordId>> keepLetters(Office& office,
                                          std::span<const std::pair<RecordId, LetterDraft>> drafts)
{
    const auto count = drafts.size();
    const QString summary = count == 1 ? tr("Keep the letter: %1").arg(drafts.front().second.subject)
                                       : tr("Keep letters: %1").arg(QString::number(count));
    registry::Transaction transaction(office.file(), note(office, "keep-letters", summary));
    std::vector<RecordId> kept;
    for (const auto& [record, draft] : drafts) {
        DESK_ASSIGN(const RecordId letter, writeLetter(office, record, draft));
        kept.push_back(letter);
    }
    DESK_TRY(office.commit(transaction));
    return kept;
}

Result<RecordId> writeLetter(Office& office, RecordId id, const LetterDraft& draft)
{
    DESK_TRY(checkSubject(draft.subject));
    DESK_ASSIGN(const Record record, readRecord(office, id));
    DESK_ASSIGN(auto values, readFields(office, *domain::noun(u"letter"_s),
                                        {{u"kind"_s, draft.kind},
                                         {u"subject"_s, draft.subject},
                                         {u"body"_s, draft.body},
                                         {u"to"_s, draft.to()},
                                         {u"copy-to"_s, draft.copyTo},
                                         {u"planned-for"_s, support::isoDate(office.today())},
                                         {u"answer-by"_s, support::isoDate(draft.answerBy)}}));
    if (draft.call.isValid())
        values.insert(domain::letter::call.keyText(), draft.call.value());
    return writeRecord(office, {.noun = u"letter"_s,
                                .values = values,
                                .parent = id,
                                .year = draft.year,
                                .isSample = record.head.isSample});
}

Result<RecordId> keepLetter(Office& office, RecordId id, const LetterDraft& draft)
{
    const std::pair<RecordId, LetterDraft> one[] = {{id, draft}};
    DESK_ASSIGN(const auto kept, keepLetters(office, one));
    return kept.front();
}

Result<LetterDraft> keptLetter(Office& office, RecordId id)
{
    DESK_ASSIGN(const Record letter, readRecord(office, id));
    if (letter.head.noun != u"letter"_s)
        return fail(ErrorCode::WrongUsage, tr("%1 is not a letter.").arg(letter.head.idText));
    QStringList others = letter[domain::letter::to].split(u';', Qt::SkipEmptyParts);
    const exchange::Mailbox first = exchange::mailboxOf(others.isEmpty() ? QString() : others.takeFirst());
    for (QString& other : others)
        other = other.trimmed();
    const QDate sentOn = letter[domain::letter::sentOn];
    DESK_ASSIGN(const Record record, readRecord(office, letter.head.parent));
    DESK_ASSIGN(const QString about, writtenToAs(office, record));
    DESK_ASSIGN(const QString reference, referenceOf(office, letter.head.idText));
    return LetterDraft{.kind = letter[domain::letter::kind],
                       .subject = letter[domain::letter::subject],
                       .body = letter[domain::letter::body],
                       .recipient = first.name,
                       .address = first.address,
                       .answerBy = letter[domain::letter::answerBy],
                       .year = letter.head.year,
                       .alsoTo = others.join(u'\n'),
                       .copyTo = letter[domain::letter::copyTo],
                       .about = about,
                       .reference = reference,
                       .language = support::languageOf(letter[domain::letter::body]),
                       .on = sentOn.isValid() ? sentOn : letter[domain::letter::plannedFor],
                       .call = letter[domain::letter::call]};
}

Status writeSent(Office& office, RecordId id, QDate on)
{
    DESK_ASSIGN(const Record letter, readRecord(office, id));
    if (letter.head.noun != u"letter"_s)
        return fail(ErrorCode::WrongUsage, tr("%1 is not a letter.").arg(letter.head.idText));
    if (!on.isValid())
        return fail(ErrorCode::BadInput, tr("The day on which it was sent is missing."));
    return writeFields(office, letter, {{u"sent-on"_s, on}}); // which refuses a day that is still to come
}

Status markSent(Office& office, RecordId id, QDate on)
{
    DESK_ASSIGN(const Record letter, readRecord(office, id));
    registry::Transaction transaction(
        office.file(), note(office, "letter-sent", tr("Sent: %1").arg(letter.head.title), {}, on));
    DESK_TRY(writeSent(office, id, on));
    return office.commit(transaction);
}

Result<std::vector<DueLetter>> lettersDue(Office& office, const LetterTemplate& which)
{
    DESK_ASSIGN(const auto records, recordsOf(office, which.nounText()));
    std::vector<DueLetter> due;
    for (const Record& record : records) {
        DESK_ASSIGN(const LetterSubject subject, letterSubject(office, record, which));
        DESK_ASSIGN(const LetterChoice choice, letterChoice(office, subject, which));
        if (!choice.isDue)
            continue;
        DueLetter letter{.record = record.head, .reason = choice.sentence};
        DESK_ASSIGN(const PreparedLetter ready, prepared(office, subject, choice, support::languageCode()));
        if (auto draft = ready.finished())
            letter.draft = *std::move(draft);
        else
            letter.problems =
                draft.error().reasons.isEmpty() ? QStringList(draft.error().message) : draft.error().reasons;
        due.push_back(std::move(letter));
    }
    return due;
}

QByteArray letterAsEmail(const Office& office, const LetterDraft& draft)
{
    return exchange::emailDraft(
        {.to = recipientsOf(draft),
         .copyTo = mailboxesOf(draft.copyTo),
         .subject = draft.subject,
         .body = draft.body,
         .date = QDateTime(draft.on.isValid() ? draft.on : office.today(), QTime(12, 0), Qt::UTC)});
}

Result<QUrl> letterAsLink(const LetterDraft& draft)
{
    const QUrl link = exchange::mailLink({.to = recipientsOf(draft),
                                          .copyTo = mailboxesOf(draft.copyTo),
                                          .subject = draft.subject,
                                          .body = draft.body,
                                          .date = {}});
    if (link.isEmpty())
        return fail(ErrorCode::RefusedByRule,
                    tr("The letter is too long to be handed over this way; save it as an e-mail draft."));
    return link;
}

Result<document::Document> letterAsDocument(Office& office, const LetterDraft& draft)
{
    const support::InLanguage spoken(draft.language.isEmpty() ? support::languageCode() : draft.language);
    DESK_ASSIGN(const auto head, letterhead(office));
    DESK_ASSIGN(const Signature signature, signatureOf(office));
    return document::buildLetter({.subject = draft.subject,
                                  .body = draft.body,
                                  .to = addressees(recipientsOf(draft)),
                                  .about = draft.about,
                                  .copyTo = addressees(mailboxesOf(draft.copyTo)),
                                  .on = draft.on.isValid() ? draft.on : office.today(),
                                  .reference = draft.reference,
                                  .letterhead = head,
                                  .signedBy = signature.firstLine()});
}

} // namespace office
