#include "core/office/letters/letter_advice.h"

#include "core/office/cases/case_facts.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/letters/written_letters.h"
#include "core/procedure/deadline.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

RecordId callOf(const LetterSubject& subject) { return subject.call ? subject.call->head.id : RecordId(); }

/// The judgement about one letter: first what stands in its way, then whether its time has come.
class Judge
{
public:
    Judge(Office& office, const LetterTemplate& letter, const LetterSubject& subject,
          const std::vector<Record>& letters)
        : m_letter(letter)
        , m_subject(subject)
        , m_today(office.today())
        , m_procedure(procedureOf(office, subject.record.head.caseState).value_or(nullptr))
        , m_before(written(letters, letter.kindText(), sinceOf(letter), callOf(subject)))
    {
        if (letter.after)
            m_after = letterTemplate(letter.nounText(), QString::fromLatin1(letter.after));
        if (m_after)
            m_earlier = written(letters, m_after->kindText(), sinceOf(*m_after), callOf(subject));
    }

    LetterChoice choice() const
    {
        LetterChoice choice{.letter = &m_letter};
        choice.sentence = obstacle();
        choice.isPossible = choice.sentence.isEmpty();
        if (!choice.isPossible)
            return choice;
        const QDate day = dueFrom();
        choice.isWaiting = m_before.waits;
        choice.isDue = !m_before.sentOn.isValid() && !m_before.waits && day <= m_today;
        if (choice.isWaiting)
            choice.sentence = tr("A draft is kept and has not gone out.");
        else if (m_before.sentOn.isValid())
            choice.sentence = tr("It went out on %1.").arg(support::longDate(m_before.sentOn));
        else if (choice.isDue)
            choice.sentence = reason();
        else
            choice.sentence = tr("Its time comes on %1. %2").arg(support::longDate(day), reason());
        return choice;
    }

private:
    const QString& state() const { return m_subject.record.head.caseState.state; }

    /// A letter of one state alone is about this stay in it; all others about what they ask for.
    QDate sinceOf(const LetterTemplate& letter) const
    {
        const bool isOfOneState = letter.about == LetterAbout::Report && letter.fits(state()) &&
                                  !QByteArrayView(letter.states).contains(' ');
        const QDate entered = m_subject.record.head.caseState.since;
        return isOfOneState && letter.after ? std::max(m_subject.since, entered) : m_subject.since;
    }

    QString stateLabels(const QStringList& keys) const
    {
        QStringList labels;
        for (const QString& key : keys)
            if (const procedure::State* known = m_procedure ? m_procedure->state(key) : nullptr)
                labels.append(known->labelText());
        return labels.join(tr("”, “"));
    }

    bool isLate() const
    {
        const int grace = m_letter.about == LetterAbout::Report
                              ? procedure::reportGraceDays(m_subject.record.head.stream, m_subject.parameters)
                              : 0;
        return procedure::isOverdue(m_subject.due, m_today, grace);
    }
    /// The rung before belongs to the same state, so that it goes out first.
    bool waitsForEarlier() const { return m_after && m_after->fits(state()); }

    QString obstacle() const
    {
        if (!m_letter.fits(state()))
            return tr("It belongs to “%1”; the state is “%2”.")
                .arg(stateLabels(QString::fromLatin1(m_letter.states).split(u' ')), stateLabels({state()}));
        if (m_subject.year == 0)
            return nothingToWriteAbout();
        if (m_letter.about == LetterAbout::Year && isCycleOver())
            return tr("The annual meeting of %1 is over. Add the next cycle first, and write about that one.")
                .arg(QString::number(m_subject.year));
        if (m_letter.isAhead && isCycleOver())
            return tr("The annual meeting of %1 is over: what the letter announces lies in the past.")
                .arg(QString::number(m_subject.year));
        if (m_letter.about == LetterAbout::Draft && !m_subject.due.isValid())
            return tr("The cycle %1 is not in the register, so that the draft has no day.")
                .arg(QString::number(m_subject.year));
        if (m_before.answerBy.isValid() && m_before.answerBy >= m_today)
            return tr("One went out on %1 and can be answered until %2; the same is not asked twice.")
                .arg(support::longDate(m_before.sentOn), support::longDate(m_before.answerBy));
        if (waitsForEarlier() && !m_earlier.sentOn.isValid())
            return tr("“%1” goes out first.").arg(m_after->labelText());
        if (m_letter.isOnlyLate && !isLate())
            return tr("There is still time. %1").arg(matter());
        return {};
    }

    bool isCycleOver() const
    {
        if (!m_subject.cycle)
            return false;
        const domain::Record& cycle = *m_subject.cycle;
        const QDate over = std::max(cycle[domain::cycle::starts], cycle[domain::cycle::ends]);
        return over.isValid() && over < m_today;
    }

    QString nothingToWriteAbout() const
    {
        switch (m_letter.about) {
        case LetterAbout::Report:
            return tr("No annual report is outstanding.");
        case LetterAbout::Meeting:
            return tr("No meeting of the initiative awaits a report.");
        case LetterAbout::Call:
            return tr("No call waits for this letter.");
        default:
            return tr("There is nothing to write about yet.");
        }
    }

    QDate dueFrom() const
    {
        if (m_subject.dueFrom.isValid())
            return m_subject.dueFrom;
        if (waitsForEarlier())
            return m_earlier.sentOn.addDays(m_subject.parameters.reminderGapDays);
        if (!m_after && m_subject.due.isValid())
            return m_subject.due.addDays(-m_subject.parameters.reminderLeadDays);
        return m_today;
    }

    /// What is asked for, and how it stands with it.
    QString matter() const
    {
        const QString year = QString::number(m_subject.year);
        switch (m_letter.about) {
        case LetterAbout::Year:
            return tr("No letter has said yet what %1 brings.").arg(year);
        case LetterAbout::Meeting:
            return tr("The meeting of %1 is over, and no report of it has been shared yet.").arg(year);
        case LetterAbout::Decision:
            return tr("It was decided on %1, and no letter has said so yet.")
                .arg(support::longDate(m_subject.since));
        case LetterAbout::Call:
            return tr("Due on %1, %2: %3.")
                .arg(support::longDate(m_subject.due), support::relativeDays(m_today.daysTo(m_subject.due)),
                     m_subject.call->head.title);
        case LetterAbout::Report:
        case LetterAbout::Draft:
            break;
        }
        const QString what = m_letter.about == LetterAbout::Draft ? tr("the draft output of %1").arg(year)
                                                                  : tr("the annual report for %1").arg(year);
        return tr("Due on %1, %2: %3.")
            .arg(support::longDate(m_subject.due), support::relativeDays(m_today.daysTo(m_subject.due)),
                 what);
    }

    QString reason() const
    {
        if (!m_after || !m_earlier.sentOn.isValid())
            return matter();
        return tr("“%1” went out %2. %3")
            .arg(m_after->labelText(), tr("%n day(s) ago", int(m_earlier.sentOn.daysTo(m_today))), matter());
    }

    const LetterTemplate& m_letter;
    const LetterSubject& m_subject;
    QDate m_today;
    const procedure::Procedure* m_procedure;
    Written m_before;
    const LetterTemplate* m_after = nullptr;
    Written m_earlier;
};

} // namespace

const LetterChoice* LetterAdvice::next() const
{
    const LetterChoice* next = nullptr;
    for (const LetterChoice& each : letters) { // a call stands beside the ladder, which goes before it
        const bool isRung = each.letter->about != LetterAbout::Call;
        if (each.isDue && (isRung || !next || next->letter->about == LetterAbout::Call))
            next = &each;
    }
    return next;
}

Result<LetterChoice> letterChoice(Office& office, const LetterSubject& subject, const LetterTemplate& letter)
{
    DESK_ASSIGN(const auto letters, childrenOf(office, subject.record.head.id, u"letter"_s));
    return Judge(office, letter, subject, letters).choice();
}

Result<LetterAdvice> letterAdvice(Office& office, const Record& record)
{
    LetterAdvice advice;
    for (const LetterTemplate* letter : letterTemplatesFor(record.head.noun)) {
        DESK_ASSIGN(const LetterSubject subject, letterSubject(office, record, *letter));
        DESK_ASSIGN(const LetterChoice choice, letterChoice(office, subject, *letter));
        advice.letters.push_back(choice);
    }
    return advice;
}

} // namespace office
