#include "core/document/document.h"
#include "core/office/cases/calls.h"
#include "core/office/documents/hand_overs.h"
#include "core/office/letters/letters_of_many.h"
#include "core/press/press.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;
using office::Standing;

/// Asking everybody: one call to many, who has answered, who has not, one reminder and one extension for all.
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(QDate(2022, 1, 10));
        m_asked.clear();
        for (const char* name : {"Alpha", "Beta", "Gamma", "Delta"})
            m_asked.push_back(m_desk->oldCoalition(u"DC on %1"_s.arg(QLatin1StringView(name))));
    }

    void whoIsMeantIsAFilterOfThoseThatAreNotClosed()
    {
        m_desk->set(m_asked[3], {{u"governance"_s, u"flat"_s}});
        QCOMPARE(names(meant(u"DC"_s)),
                 (QStringList{u"DC on Alpha"_s, u"DC on Beta"_s, u"DC on Delta"_s, u"DC on Gamma"_s}));
        QCOMPARE(names(meant(u"DC"_s, {{u"governance"_s, u"flat"_s}})), QStringList{u"DC on Delta"_s});
        QCOMPARE(names(meant(u"BPF"_s)), QStringList());
        QCOMPARE(office::workstreamsToAsk(office(), u"XY"_s, 0).error().code, support::ErrorCode::WrongUsage);
    }

    void openingIsOneStepOfTheHistory()
    {
        const auto before = history();
        const RecordId call = open();
        QCOMPARE(history(), before + 1);
        QCOMPARE(m_desk->children(call, "call-answer").size(), size_t(4));
        QCOMPARE(m_desk->idText(call), u"ask-6"_s);
        QVERIFY(office::undo(office()));
        QVERIFY(office::recordsOf(office(), u"call"_s)->empty());
        QVERIFY(office::recordsOf(office(), u"call-answer"_s)->empty());
    }

    void aTrialOpensNothing()
    {
        const auto before = history();
        QVERIFY(office::openCall(office(), survey(), m_asked, office::Trial::Yes));
        QCOMPARE(history(), before);
        QVERIFY(office::recordsOf(office(), u"call"_s)->empty());
    }

    void nobodyToAskNoTitleAndNoDayAreRefused()
    {
        office::NewCall call = survey();
        QVERIFY(!office::openCall(office(), call, {}));
        call.title = u" "_s;
        QVERIFY(!office::openCall(office(), call, m_asked));
        call = survey();
        call.dueOn = QDate(2022, 1, 9); // the day before it is opened
        QVERIFY(!office::openCall(office(), call, m_asked));
        call = survey();
        call.openedOn = QDate(2022, 1, 11);
        QCOMPARE(office::openCall(office(), call, m_asked).error().code, support::ErrorCode::RefusedByRule);
    }

    void eachStandsWhereItsDaysSay()
    {
        const RecordId call = open();
        QCOMPARE(standings(call), (QStringList{u"asked"_s, u"asked"_s, u"asked"_s, u"asked"_s}));
        m_desk->clock.moveTo(QDate(2022, 1, 20));
        mark(call, {m_asked[0]}, Standing::Answered);
        mark(call, {m_asked[1]}, Standing::Declined, u"No time"_s);
        m_desk->clock.moveTo(QDate(2022, 1, 25));
        QCOMPARE(office::remindAll(office(), call)->done.size(), size_t(2));
        // missing first, then by name: Delta and Gamma, then Alpha and Beta
        QCOMPARE(standings(call), (QStringList{u"reminded"_s, u"reminded"_s, u"answered"_s, u"declined"_s}));
        const auto counts = *office::callCounts(office(), call);
        QCOMPARE(counts.asked, 4);
        QCOMPARE(counts.reminded, 2);
        QCOMPARE(counts.answered, 1);
        QCOMPARE(counts.declined, 1);
        QCOMPARE(counts.missing, 2);
        const auto lines = *office::callLines(office(), call);
        QCOMPARE(lines[0].answer[domain::call_answer::remindedOn], QDate(2022, 1, 25));
        QCOMPARE(lines[3].answer[domain::call_answer::note], u"No time"_s);
        mark(call, {m_asked[1]}, Standing::Answered); // they did after all
        QCOMPARE(office::callCounts(office(), call)->declined, 0);
        mark(call, {m_asked[1]}, Standing::Asked);
        QCOMPARE(office::callCounts(office(), call)->missing, 3);
    }

    void remindingIsOneStepAndNobodyIsLeftToRemindAtTheEnd()
    {
        const RecordId call = open();
        const auto before = history();
        QCOMPARE(office::remindAll(office(), call)->done.size(), size_t(4));
        QCOMPARE(history(), before + 1);
        QVERIFY(office::undo(office()));
        QCOMPARE(office::callCounts(office(), call)->reminded, 0);
        mark(call, m_asked, Standing::Answered);
        QCOMPARE(office::remindAll(office(), call).error().code, support::ErrorCode::RefusedByRule);
    }

    void daysToComeAndDaysBeforeItWasAskedAreRefused()
    {
        const RecordId call = open();
        for (const QDate day : {QDate(2022, 1, 11), QDate(2022, 1, 9)}) {
            const auto reminded = office::remindAll(office(), call, day);
            QVERIFY(reminded);
            QCOMPARE(reminded->refused.size(), size_t(4));
            const auto marked = office::markAnswers(office(), call, m_asked, Standing::Answered, day);
            QCOMPARE(marked->refused.size(), size_t(4));
        }
        QCOMPARE(office::callCounts(office(), call)->missing, 4);
        const RecordId other = m_desk->oldCoalition(u"DC on Omega"_s);
        const std::vector<RecordId> one{other};
        QVERIFY(!office::markAnswers(office(), call, one, Standing::Answered)); // was not asked
    }

    void anExtensionIsForAllAndKeepsTheFirstDay()
    {
        const RecordId call = open();
        QVERIFY(!office::extendCall(office(), call, QDate(2022, 2, 20), {}));            // no reason
        QVERIFY(!office::extendCall(office(), call, QDate(2022, 2, 10), u"Holidays"_s)); // not later
        const auto before = history();
        QVERIFY(office::extendCall(office(), call, QDate(2022, 2, 20), u"Holidays"_s));
        QCOMPARE(history(), before + 1);
        const domain::Record extended = m_desk->read(call);
        QCOMPARE(extended[domain::call::dueOn], QDate(2022, 2, 20));
        QCOMPARE(extended.head.deadline.on, QDate(2022, 2, 20));
        QCOMPARE(extended.head.deadline.originally, QDate(2022, 2, 10));
        QCOMPARE(extended.head.deadline.movedBecause, u"Holidays"_s);
        m_desk->set(call, {{u"closed-on"_s, u"2022-01-10"_s}});
        QVERIFY(!office::extendCall(office(), call, QDate(2022, 3, 1), u"Holidays"_s));
        QVERIFY(!office::remindAll(office(), call));
    }

    void whatIsMissingIsDueUntilNothingIs()
    {
        const RecordId call = open();
        mark(call, {m_asked[0]}, Standing::Answered);
        m_desk->clock.moveTo(QDate(2022, 1, 12));
        QVERIFY(due().soon.size() == 1);
        QCOMPARE(due().soon[0].record.id, call);
        QCOMPARE(due().soon[0].days, 29);
        QCOMPARE(due().soon[0].owner, u"Answers missing: 3 of 4"_s);
        m_desk->clock.moveTo(QDate(2022, 2, 12));
        QVERIFY(due().soon.empty());
        QCOMPARE(due().overdue.size(), size_t(1));
        QCOMPARE(due().overdue[0].days, -2);
        mark(call, {m_asked[1], m_asked[2]}, Standing::Answered);
        mark(call, {m_asked[3]}, Standing::Declined);
        QVERIFY(due().overdue.empty());
    }

    void aHandOverNamesTheCallToThoseItConcerns()
    {
        const RecordId call = open();
        mark(call, {m_asked[0]}, Standing::Answered);
        const auto told = [&](const office::HandOverOrder& order) {
            const auto document = office::handOver(office(), order);
            return document && QString::fromUtf8(press::toMarkdown(*document)).contains(u"What do you plan?");
        };
        QVERIFY(told({}));
        QVERIFY(told({.stream = u"DC"_s}));
        QVERIFY(!told({.stream = u"NRI"_s}));
        QVERIFY(told({.workstream = m_desk->idText(m_asked[1])}));
        QVERIFY(!told({.workstream = m_desk->idText(m_asked[0])})); // it has answered
    }

    void aLetterGoesToThoseWhoseAnswerIsMissing()
    {
        for (const RecordId each : m_asked)
            m_desk->role("contact-person", m_desk->person(u"Ann "_s + m_desk->idText(each)), each);
        QVERIFY(!office::draftLetter(office(), m_asked[0], u"call"_s)); // nothing was asked
        const RecordId call = open();
        QCOMPARE(dueFor("call"), 4);
        QCOMPARE(dueFor("call-reminder"), 0);
        const auto letter = office::draftLetter(office(), m_asked[0], u"call"_s);
        QVERIFY2(letter,
                 letter ? "" : qPrintable(letter.error().message + letter.error().reasons.join(u' ')));
        QCOMPARE(letter->subject, u"What do you plan?: your answer by 10 February 2022"_s);
        QVERIFY(letter->body.contains(u"Which meetings do you plan for 2022?"_s));
        QVERIFY(!letter->answerBy.isValid()); // the call itself is what is due
        QVERIFY(office::writeLetters(office(), m_asked, u"call"_s, {.sentOn = QDate(2022, 1, 10)}));
        QCOMPARE(dueFor("call"), 0);

        m_desk->clock.moveTo(QDate(2022, 1, 20));
        mark(call, {m_asked[0]}, Standing::Answered);
        mark(call, {m_asked[1]}, Standing::Declined);
        QVERIFY(office::remindAll(office(), call));
        QCOMPARE(dueFor("call-reminder"), 2);
        QVERIFY(!office::draftLetter(office(), m_asked[2], u"call"_s)); // the reminder has taken its place
        QVERIFY(office::draftLetter(office(), m_asked[2], u"call-reminder"_s));
        QVERIFY(!office::draftLetter(office(), m_asked[0], u"call-reminder"_s));
        QVERIFY(!office::draftLetter(office(), m_asked[1], u"call-reminder"_s));
        const auto arabic = office::draftLetter(office(), m_asked[2], u"call-reminder"_s, u"ar"_s);
        QVERIFY(arabic && arabic->subject.contains(u"تذكير"_s));
    }

    void ofTwoCallsEachHasItsOwnLetter()
    {
        for (const RecordId each : m_asked)
            m_desk->role("contact-person", m_desk->person(u"Ann "_s + m_desk->idText(each)), each);
        const RecordId first = open();
        office::NewCall other = survey();
        other.title = u"Who comes?"_s;
        other.dueOn = QDate(2022, 1, 14);
        const auto second = office::openCall(office(), other, m_asked);
        QVERIFY(second);
        QCOMPARE(dueFor("call-reminder"), 0);          // nobody is reminded on the day they are asked
        for (const RecordId call : {*second, first}) { // what is due first goes first
            QCOMPARE(dueFor("call"), 4);
            QVERIFY(office::writeLetters(office(), m_asked, u"call"_s, {.sentOn = QDate(2022, 1, 10)}));
            for (const RecordId each : m_asked)
                QCOMPARE(m_desk->children(each, "letter").front()[domain::letter::call], call);
        }
        QCOMPARE(dueFor("call"), 0);
    }

    void aCallThatAsksNothingYetMakesNoLetter()
    {
        m_desk->role("contact-person", m_desk->person(u"Ann"_s), m_asked[0]);
        office::NewCall call = survey();
        call.text.clear();
        QVERIFY(office::openCall(office(), call, m_asked));
        const auto letter = office::draftLetter(office(), m_asked[0], u"call"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error().reasons, QStringList(u"call-asks: Write into the call what it asks."_s));
    }

    void othersAreAskedLaterAndNobodyTwice()
    {
        const RecordId call = open();
        m_asked.push_back(m_desk->oldCoalition(u"DC on Omega"_s));
        m_desk->clock.moveTo(QDate(2022, 1, 15));
        const auto done = office::askAlso(office(), call, m_asked);
        QVERIFY(done);
        QCOMPARE(done->refused.size(), size_t(4));
        QCOMPARE(done->done.size(), size_t(1));
        QCOMPARE(office::callCounts(office(), call)->asked, 5);
        QCOMPARE(office::openCalls(office())->size(), size_t(1));
    }

    void aWorkstreamTellsWhatItWasAsked()
    {
        const RecordId call = open();
        mark(call, {m_asked[2]}, Standing::Answered);
        const auto lines = office::callsTo(office(), m_asked[2]);
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().call.head.id, call);
        QCOMPARE(office::standingKey(lines->front().standing), u"answered"_s);
    }

private:
    office::Office& office() { return *m_desk->office; }
    qsizetype history() { return qsizetype(office::history(office(), {})->size()); }
    office::Deadlines due() { return *office::deadlines(office()); }

    static office::NewCall survey()
    {
        return {.title = u"What do you plan?"_s,
                .text = u"Which meetings do you plan for 2022?"_s,
                .dueOn = QDate(2022, 2, 10)};
    }
    RecordId open() { return office::openCall(office(), survey(), m_asked).value_or(RecordId()); }

    std::vector<domain::RecordHead> meant(const QString& stream, const Written& where = {})
    {
        return office::workstreamsToAsk(office(), stream, 0, where).value_or({});
    }
    static QStringList names(const std::vector<domain::RecordHead>& heads)
    {
        QStringList all;
        for (const domain::RecordHead& head : heads)
            all << head.title;
        return all;
    }
    QStringList standings(RecordId call)
    {
        QStringList all;
        for (const office::CallLine& line : *office::callLines(office(), call))
            all << office::standingKey(line.standing);
        return all;
    }
    void mark(RecordId call, const std::vector<RecordId>& whom, Standing standing, const QString& note = {})
    {
        const auto done = office::markAnswers(office(), call, whom, standing, {}, note);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY2(done->refused.empty(), "refused");
    }
    int dueFor(const char* kind)
    {
        return int(office::lettersDue(
                       office(), *office::letterTemplate(u"dynamic-coalition"_s, QString::fromLatin1(kind)))
                       ->size());
    }

    std::unique_ptr<Desk> m_desk;
    std::vector<RecordId> m_asked;
};

DESK_TEST(CallsTest)
#include "calls_test.moc"
