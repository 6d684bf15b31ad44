#include "core/office/letters.h"

#include "core/office/decisions.h"
#include "core/office/letter_advice.h"
#include "core/office/letter_values.h"
#include "core/press/press.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QUrlQuery>

using namespace office;
using namespace Qt::StringLiterals;
using support::ErrorCode;

class LettersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_coalition;

    Office& office() { return *m_desk->office; }

    template <typename T>
    T sure(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message),
                   qPrintable(result.error().reasons.join(u"; "_s)));
        return *std::move(result);
    }
    void sure(const Status& status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
    }
    void addRole(const char* role, RecordId workstream, const QString& name = u"Ann Contact"_s)
    {
        const RecordId person =
            m_desk->add("person", {{u"name"_s, name}, {u"email"_s, u"ann@example.org"_s}});
        m_desk->add("role",
                    {{u"person"_s, m_desk->read(person).head.idText},
                     {u"role"_s, QString::fromLatin1(role)},
                     {u"starts"_s, u"2021-01-01"_s}},
                    workstream);
    }
    RecordId coalition(const QString& name, bool hasContact = true)
    {
        const RecordId id = m_desk->add("dynamic-coalition", {{u"name"_s, name}});
        if (hasContact)
            addRole("contact-person", id);
        return id;
    }
    LetterChoice choice(RecordId id, const char* kind)
    {
        const LetterAdvice advice = sure(letterAdvice(office(), m_desk->read(id)));
        for (const LetterChoice& each : advice.letters)
            if (each.letter->kindText() == QLatin1StringView(kind))
                return each;
        qFatal("no letter %s", kind);
    }
    QString next(RecordId id)
    {
        const LetterAdvice advice = sure(letterAdvice(office(), m_desk->read(id)));
        return advice.next() ? advice.next()->letter->kindText() : QString();
    }
    LetterDraft draft(RecordId id, const char* kind)
    {
        return sure(draftLetter(office(), id, QString::fromLatin1(kind)));
    }
    void send(RecordId id, const char* kind, QDate on)
    {
        m_desk->clock.moveTo(on);
        sure(markSent(office(), sure(keepLetter(office(), id, draft(id, kind))), on));
    }
    const LetterTemplate& which(const char* noun, const char* kind)
    {
        return *letterTemplate(QString::fromLatin1(noun), QString::fromLatin1(kind));
    }
    RecordId proposal()
    {
        const RecordId id = m_desk->add("bpf-proposal", {{u"title"_s, u"Cybersecurity"_s},
                                                         {u"year"_s, u"2021"_s},
                                                         {u"submitted-by"_s, u"Pat Proposer"_s}});
        const QMap<QString, QString> overrides = everythingUnmet(id, "submit");
        m_desk->step(id, "submit", {.overrides = overrides});
        m_desk->step(id, "put-to-mag");
        return id;
    }
    QMap<QString, QString> everythingUnmet(RecordId id, const char* step)
    {
        QMap<QString, QString> overrides;
        const CaseView view = sure(viewCase(office(), id));
        for (const PossibleStep& each : view.steps)
            if (each.key == QLatin1StringView(step))
                for (const procedure::Finding& finding : each.verdict.unmet())
                    overrides.insert(finding.requirement,
                                     u"Shown in a call about "_s + finding.requirement + u'.');
        return overrides;
    }
    void decide(RecordId id, const char* step)
    {
        m_desk->step(id, step, {.reason = u"As said in the call."_s, .overrides = everythingUnmet(id, step)});
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2021, 3, 1));
        m_coalition = coalition(u"Coalition Alpha"_s);
    }

    void everyBuiltInTextNamesOnlyFieldsItHasAndIsCivil()
    {
        QCOMPARE(letterTemplates().size(), 24U);
        for (const LetterTemplate& each : letterTemplates()) {
            const document::LetterText text = sure(builtInText(each));
            document::MergeValues values;
            for (const LetterValue& value : letterValues(each)) {
                QVERIFY2(!value.meaning.isEmpty(), qPrintable(value.name));
                values.insert(value.name, u"value"_s);
            }
            const auto merged = document::mergeTemplate(text, values);
            QVERIFY2(merged, qPrintable(each.nounText() + u' ' + each.kindText()));
            QVERIFY2(checkSubject(text.subject), qPrintable(text.subject));
            QVERIFY2(domain::kLetterKinds.has(each.kindText()), each.kind);
        }
    }

    void saysEarlyWhatIsExpected()
    {
        QCOMPARE(next(m_coalition), u"expectations"_s);
        const LetterDraft letter = draft(m_coalition, "expectations");
        QCOMPARE(letter.subject, u"Coalition Alpha: what the year 2021 asks of the coalition"_s);
        QCOMPARE(letter.to(), u"Ann Contact <ann@example.org>"_s);
        QVERIFY(letter.body.startsWith(u"Dear Ann Contact,"_s));
        QVERIFY(letter.body.contains(u"Please send it by 31 January 2022."_s));
        QVERIFY(letter.body.contains(u"Katowice, 6 December 2021 to 10 December 2021"_s));
        QVERIFY(letter.body.contains(u"\n- The annual report of the year before is accepted"_s));
        QVERIFY(letter.body.contains(u"Focal point"_s));
        send(m_coalition, "expectations", QDate(2021, 3, 2));
        QCOMPARE(next(m_coalition), QString());
    }

    void theLadderGoesUpOneRungAtATime()
    {
        send(m_coalition, "expectations", QDate(2021, 3, 2));
        QCOMPARE(choice(m_coalition, "reminder").sentence, u"No annual report is outstanding."_s);
        sure(expectReports(office(), 2021));

        m_desk->clock.moveTo(QDate(2021, 12, 31)); // 31 days before
        QVERIFY(choice(m_coalition, "reminder").isPossible);
        QCOMPARE(choice(m_coalition, "reminder").sentence,
                 u"Its time comes on 1 January 2022. Due on 31 January 2022, in 31 day(s): the annual report "
                 u"for 2021."_s);
        QCOMPARE(next(m_coalition), QString());
        m_desk->clock.moveTo(QDate(2022, 1, 1));
        QCOMPARE(next(m_coalition), u"reminder"_s);
        QCOMPARE(choice(m_coalition, "second-reminder").sentence, u"“Friendly reminder” goes out first."_s);
        send(m_coalition, "reminder", QDate(2022, 1, 19));

        m_desk->clock.moveTo(QDate(2022, 1, 31)); // its last day
        QVERIFY(!choice(m_coalition, "second-reminder").isPossible);
        m_desk->clock.moveTo(QDate(2022, 2, 1)); // late, but only 13 days after the first
        QVERIFY(choice(m_coalition, "second-reminder").isPossible);
        QVERIFY(!choice(m_coalition, "second-reminder").isDue);
        m_desk->clock.moveTo(QDate(2022, 2, 9));
        QCOMPARE(next(m_coalition), u"second-reminder"_s);
        QCOMPARE(
            choice(m_coalition, "second-reminder").sentence,
            u"“Friendly reminder” went out 21 day(s) ago. Due on 31 January 2022, 9 day(s) late: the annual "
            u"report for 2021."_s);
        send(m_coalition, "second-reminder", QDate(2022, 2, 9));

        m_desk->clock.moveTo(QDate(2022, 2, 23));
        QCOMPARE(choice(m_coalition, "inquiry").sentence,
                 u"It belongs to “Under inquiry”; the state is “Recognised”."_s);
        QCOMPARE(draftLetter(office(), m_coalition, u"inquiry"_s).error().code, ErrorCode::RefusedByRule);
        m_desk->step(m_coalition, "open-inquiry");
        QCOMPARE(next(m_coalition), u"inquiry"_s);
        const LetterDraft inquiry = draft(m_coalition, "inquiry");
        QCOMPARE(inquiry.subject,
                 u"Coalition Alpha: inquiry about activity in 2021, answer by 25 March 2022"_s);
        QCOMPARE(inquiry.answerBy, QDate(2022, 3, 25));
        send(m_coalition, "inquiry", QDate(2022, 2, 23));
        QCOMPARE(choice(m_coalition, "inquiry").sentence, u"It went out on 23 February 2022."_s);
        QVERIFY(!choice(m_coalition, "notice").isPossible);

        m_desk->clock.moveTo(QDate(2022, 3, 26));
        m_desk->step(m_coalition, "list-as-inactive"); // the letter that was kept counts as the inquiry
        QCOMPARE(next(m_coalition), u"notice"_s);
        QVERIFY(draft(m_coalition, "notice").body.contains(u"On 26 March 2022 Coalition Alpha was listed"_s));
    }

    void theCycleSetsTheDaysBetweenTheRungs()
    {
        sure(expectReports(office(), 2021));
        sure(setParameter(office(), 2021, u"reminder-lead-days"_s, u"10"_s));
        sure(setParameter(office(), 2021, u"letter-answer-days"_s, u"7"_s));
        m_desk->clock.moveTo(QDate(2022, 1, 20));
        QVERIFY(!choice(m_coalition, "reminder").isDue);
        m_desk->clock.moveTo(QDate(2022, 1, 21));
        QVERIFY(choice(m_coalition, "reminder").isDue);
        send(m_coalition, "reminder", QDate(2022, 2, 1));
        m_desk->clock.moveTo(QDate(2022, 2, 15));
        QCOMPARE(draft(m_coalition, "second-reminder").answerBy, QDate(2022, 2, 22));
    }

    void asksForNoReportThatCameOrWasWaived()
    {
        for (const int year : {2019, 2020})
            sure(expectReports(office(), year));
        const auto reports = m_desk->children(m_coalition, "annual-report");
        m_desk->step(reports[0].head.id, "receive");
        QVERIFY(draftLetter(office(), m_coalition, u"reminder"_s));
        m_desk->step(reports[1].head.id, "waive", {.reason = u"Recognised in December"_s});
        QCOMPARE(draftLetter(office(), m_coalition, u"reminder"_s).error().code, ErrorCode::RefusedByRule);
    }

    void tellsWhatIsNotOnRecordBeforeAnythingIsMade()
    {
        const RecordId alone = coalition(u"Alone"_s, false);
        const auto letter = draftLetter(office(), alone, u"expectations"_s);
        QCOMPARE(letter.error().code, ErrorCode::BadInput);
        QCOMPARE(letter.error().reasons,
                 QStringList(u"contact: Nobody to write to is on record. Add a contact person."_s));
        QCOMPARE(sure(letterProblems(office(), alone, u"expectations"_s)),
                 (std::vector<LetterProblem>{{u"contact"_s,
                                              u"Nobody to write to is on record. Add a contact person."_s,
                                              u"people application proposal concept statement"_s, false}}));
    }

    void refusesATemplateOfAnotherRecord()
    {
        for (const QString& kind : {u"../../etc/passwd"_s, u"recognition"_s, QString()})
            QCOMPARE(draftLetter(office(), m_coalition, kind).error().code, ErrorCode::WrongUsage);
    }

    void anEditedTextGoesFirstTravelsAndIsUndone()
    {
        const LetterTemplate& expectations = which("dynamic-coalition", "expectations");
        sure(editTemplate(office(), expectations, {u"Mine for {{name}}"_s, u"Short, {{ contact }}."_s}));
        QCOMPARE(draft(m_coalition, "expectations").subject, u"Mine for Coalition Alpha"_s);
        QCOMPARE(draft(m_coalition, "expectations").body, u"Short, Ann Contact.\n"_s);
        sure(editTemplate(office(), expectations, {u"Mine again"_s, u"Short."_s}));
        QCOMPARE(sure(recordsOf(office(), u"letter-template"_s)).size(), 1U);
        sure(undo(office()));
        QCOMPARE(draft(m_coalition, "expectations").subject, u"Mine for Coalition Alpha"_s);
        sure(resetTemplate(office(), expectations));
        QVERIFY(draft(m_coalition, "expectations").subject.startsWith(u"Coalition Alpha: what the year"_s));
        QVERIFY(sure(recordsOf(office(), u"letter-template"_s)).empty());
    }

    void anEditedTextIsCheckedBeforeItIsKept()
    {
        const LetterTemplate& reminder = which("dynamic-coalition", "reminder");
        const auto unknown = editTemplate(office(), reminder, {u"s"_s, u"{{nam}} {{findings}}"_s});
        QCOMPARE(unknown.error().code, ErrorCode::BadInput);
        QCOMPARE(unknown.error().reasons.size(), 2);
        QCOMPARE(editTemplate(office(), reminder, {u"Your Missing report"_s, u"b"_s}).error().code,
                 ErrorCode::RefusedByRule);
        QVERIFY(!editTemplate(office(), reminder, {u""_s, u"b"_s}));
        QVERIFY(!editTemplate(office(), reminder, {u"s"_s, u""_s}));
        QVERIFY(sure(recordsOf(office(), u"letter-template"_s)).empty());
        sure(editTemplate(office(), reminder, sure(builtInText(reminder)))); // no other text, so no record
        QVERIFY(sure(recordsOf(office(), u"letter-template"_s)).empty());
    }

    void aTextWithAFieldThatNoLongerExistsIsNamedAsTheTemplatesFault()
    {
        m_desk->add("letter-template", {{u"kind"_s, u"expectations"_s},
                                        {u"stream"_s, u"DC"_s},
                                        {u"subject"_s, u"s"_s},
                                        {u"body"_s, u"{{old}}"_s}});
        const auto problems = sure(letterProblems(office(), m_coalition, u"expectations"_s));
        QCOMPARE(problems.size(), 1U);
        QVERIFY(problems[0].isOfTemplate);
    }

    void aKeptLetterIsADraftUntilThePersonSaysItWasSent()
    {
        const LetterDraft written = draft(m_coalition, "expectations");
        const RecordId id = sure(keepLetter(office(), m_coalition, written));
        const domain::Record kept = m_desk->read(id);
        QCOMPARE(kept.head.parent, m_coalition);
        QCOMPARE(kept.head.year, 2021);
        QCOMPARE(kept.text("kind"), u"expectations"_s);
        QCOMPARE(kept.text("to"), u"Ann Contact <ann@example.org>"_s);
        QCOMPARE(kept.date("planned-for"), QDate(2021, 3, 1));
        QVERIFY(!kept.date("sent-on").isValid());
        QCOMPARE(choice(m_coalition, "expectations").sentence, u"A draft is kept and has not gone out."_s);
        const LetterDraft again = sure(keptLetter(office(), id));
        QCOMPARE(again.recipient, u"Ann Contact"_s);
        QCOMPARE(again.address, u"ann@example.org"_s);
        QCOMPARE(again.subject, written.subject);
        QCOMPARE(again.body.trimmed(), written.body.trimmed());

        QCOMPARE(markSent(office(), id, QDate(2021, 3, 2)).error().code, ErrorCode::RefusedByRule);
        QCOMPARE(markSent(office(), m_coalition, QDate(2021, 3, 1)).error().code, ErrorCode::WrongUsage);
        sure(markSent(office(), id, QDate(2021, 2, 27)));
        QCOMPARE(m_desk->read(id).date("sent-on"), QDate(2021, 2, 27));
        QCOMPARE(sure(undoState(office())).undo, u"Sent: "_s + written.subject);
    }

    void onlyALetterThatWentOutAwaitsAnAnswer()
    {
        sure(expectReports(office(), 2021));
        m_desk->clock.moveTo(QDate(2022, 2, 1));
        m_desk->step(m_coalition, "open-inquiry");
        const RecordId id = sure(keepLetter(office(), m_coalition, draft(m_coalition, "inquiry")));
        QCOMPARE(m_desk->read(id).date("answer-by"), QDate(2022, 3, 3));
        QVERIFY(!m_desk->read(id).head.deadline.isOwed());
        sure(markSent(office(), id, QDate(2022, 2, 1)));
        QCOMPARE(m_desk->read(id).head.deadline.on, QDate(2022, 3, 3));
        QVERIFY(m_desk->read(id).head.deadline.isOwed());
    }

    void aKeptLetterSaysNoBlameInItsSubject()
    {
        LetterDraft written = draft(m_coalition, "expectations");
        written.subject = u"The report is missing"_s;
        QCOMPARE(keepLetter(office(), m_coalition, written).error().code, ErrorCode::RefusedByRule);
        QVERIFY(m_desk->children(m_coalition, "letter").empty());
    }

    void remindersForAllWhoAreLateAreOneStep()
    {
        const RecordId second = coalition(u"Coalition Beta"_s);
        const RecordId alone = coalition(u"Coalition Gamma"_s, false);
        const RecordId done = coalition(u"Coalition Delta"_s);
        sure(expectReports(office(), 2021));
        m_desk->step(m_desk->children(done, "annual-report")[0].head.id, "receive");
        m_desk->clock.moveTo(QDate(2022, 2, 5));
        const auto due = sure(lettersDue(office(), which("dynamic-coalition", "reminder")));
        QCOMPARE(due.size(), 3U);
        QCOMPARE(due[0].record.id, m_coalition);
        QVERIFY(due[0].draft->body.contains(u"is due on 31 January 2022"_s));
        QVERIFY(due[0].reason.contains(u"5 day(s) late"_s));
        QCOMPARE(due[1].record.id, second);
        QCOMPARE(due[2].record.id, alone);
        QVERIFY(!due[2].draft);
        QCOMPARE(due[2].problems.size(), 1);

        std::vector<std::pair<RecordId, LetterDraft>> drafts;
        for (const DueLetter& each : due)
            if (each.draft)
                drafts.emplace_back(each.record.id, *each.draft);
        QCOMPARE(sure(keepLetters(office(), drafts)).size(), 2U);
        QCOMPARE(sure(undoState(office())).undo, u"Keep 2 letter(s)"_s);
        QCOMPARE(sure(lettersDue(office(), which("dynamic-coalition", "reminder"))).size(), 1U);
        sure(undo(office()));
        QVERIFY(m_desk->children(m_coalition, "letter").empty());
        QVERIFY(m_desk->children(second, "letter").empty());
    }

    void oneBadLetterOfManyKeepsNone()
    {
        LetterDraft bad = draft(m_coalition, "expectations");
        const LetterDraft good = bad;
        bad.subject = u"Missing"_s;
        const std::pair<RecordId, LetterDraft> both[] = {{m_coalition, good}, {m_coalition, bad}};
        QVERIFY(!keepLetters(office(), both));
        QVERIFY(m_desk->children(m_coalition, "letter").empty());
    }

    void refusalGivesItsReasonAndQuotesTheClauses()
    {
        const RecordId application = m_desk->completeApplication();
        QCOMPARE(draftLetter(office(), application, u"refusal"_s).error().code, ErrorCode::RefusedByRule);
        QCOMPARE(decisionStatement(office(), application).error().code, ErrorCode::RefusedByRule);
        m_desk->set(application, {{u"need"_s, QString()}});
        m_desk->step(application, "decline", {.reason = u"The list is closed."_s});
        QCOMPARE(next(application), u"refusal"_s);
        const LetterDraft letter = draft(application, "refusal");
        QVERIFY(letter.body.contains(u"Reason:\nThe list is closed."_s));
        QVERIFY2(letter.body.contains(u"(MO-DC-2, DC-1)"_s), qPrintable(letter.body));
        const auto statement = sure(decisionStatement(office(), application));
        QCOMPARE(statement.title, u"Statement of refusal"_s);
        QVERIFY(press::toMarkdown(statement).contains("The list is closed."));
    }

    void recognitionSaysWhatWasAcceptedAllTheSame()
    {
        const RecordId application = m_desk->completeApplication();
        m_desk->judge(application, "open-list", false);
        m_desk->step(application, "recognise", {.overrides = {{u"open-list"_s, u"It opens next week."_s}}});
        const LetterDraft letter = draft(application, "recognition");
        QVERIFY2(letter.body.contains(u"Accepted all the same: It opens next week."_s),
                 qPrintable(letter.body));
        QVERIFY(letter.body.contains(u"for 2021, is due on 31 January 2022"_s));
        QCOMPARE(sure(decisionStatement(office(), application)).title, u"Statement of recognition"_s);
    }

    void withdrawnApplicationHasNoLetter()
    {
        const RecordId application = m_desk->completeApplication();
        m_desk->step(application, "withdraw");
        QCOMPARE(decisionStatement(office(), application).error().code, ErrorCode::RefusedByRule);
        QCOMPARE(next(application), QString());
    }

    void whatTheMagSaysAboutAProposalHasALetter_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("subject");
        QTest::newRow("selected") << u"select"_s << u"selection"_s
                                  << u"Cybersecurity is selected as a Best Practice Forum of 2021"_s;
        QTest::newRow("not selected")
            << u"not-select"_s << u"non-selection"_s << u"Proposal Cybersecurity: decision of the MAG"_s;
        QTest::newRow("merged") << u"merge"_s << u"merge"_s
                                << u"Proposal Cybersecurity: joined with Local content"_s;
        QTest::newRow("referred") << u"refer"_s << u"referral"_s
                                  << u"Proposal Cybersecurity: a better place for it"_s;
        QTest::newRow("deferred") << u"defer"_s << u"deferral"_s
                                  << u"Proposal Cybersecurity: the MAG will come back to it"_s;
    }
    void whatTheMagSaysAboutAProposalHasALetter()
    {
        QFETCH(QString, step);
        QFETCH(QString, kind);
        QFETCH(QString, subject);
        const RecordId other =
            m_desk->add("bpf-proposal", {{u"title"_s, u"Local content"_s}, {u"year"_s, u"2021"_s}});
        const RecordId id = proposal();
        m_desk->set(id, {{u"merged-into"_s, m_desk->read(other).head.idText}});
        decide(id, qPrintable(step));
        QCOMPARE(next(id), kind);
        const LetterDraft letter = draft(id, qPrintable(kind));
        QCOMPARE(letter.subject, subject);
        QVERIFY(letter.body.contains(u"Dear Pat Proposer"_s));
        QVERIFY2(letter.body.contains(u"(MO-BPF-3)"_s), qPrintable(letter.body));
        QVERIFY2(letter.body.contains(u"Shown in a call about mag-decision."_s), qPrintable(letter.body));
        if (kind == u"selection")
            QVERIFY(letter.body.contains(u"by 25 October 2021"_s)); // six weeks before 6 December
    }

    void aForumIsRemindedOfItsDraftOnlyWhileItIsAtWork()
    {
        const RecordId forum = m_desk->add("best-practice-forum",
                                           {{u"title"_s, u"BPF Cybersecurity"_s}, {u"year"_s, u"2021"_s}});
        addRole("co-facilitator", forum, u"Fay Facilitator"_s);
        QCOMPARE(next(forum), u"expectations"_s);
        QVERIFY(draft(forum, "expectations").body.contains(u"by 25 October 2021"_s));
        send(forum, "expectations", QDate(2021, 3, 2));
        m_desk->clock.moveTo(QDate(2021, 9, 24));
        QCOMPARE(next(forum), QString());
        m_desk->clock.moveTo(QDate(2021, 9, 25));
        QCOMPARE(next(forum), u"reminder"_s);
        QCOMPARE(draft(forum, "reminder").recipient, u"Fay Facilitator"_s);
        send(forum, "reminder", QDate(2021, 10, 12));
        m_desk->clock.moveTo(QDate(2021, 10, 25));
        QVERIFY(!choice(forum, "second-reminder").isPossible);
        m_desk->clock.moveTo(QDate(2021, 10, 26));
        QCOMPARE(next(forum), u"second-reminder"_s);
        decide(forum, "start-work");
        decide(forum, "publish-draft");
        QCOMPARE(next(forum), QString());
        QCOMPARE(draftLetter(office(), forum, u"second-reminder"_s).error().code, ErrorCode::RefusedByRule);
    }

    void aNetworkIsToldWhatBecameOfItsConcept()
    {
        const auto concept_ = [this] {
            const RecordId id = m_desk->add("pn-concept", {{u"title"_s, u"Meaningful access"_s},
                                                           {u"year"_s, u"2021"_s},
                                                           {u"submitted-by"_s, u"Pat Proposer"_s}});
            decide(id, "consult");
            decide(id, "propose");
            return id;
        };
        const RecordId yes = concept_();
        decide(yes, "establish");
        QCOMPARE(next(yes), u"establishment"_s);
        QVERIFY(draft(yes, "establishment").body.contains(u"by 25 October 2021"_s));
        const RecordId network = m_desk->read(yes).head.parent;
        addRole("lead-expert", network);
        QCOMPARE(next(network), u"expectations"_s);
        QCOMPARE(draft(network, "reminder").subject,
                 u"Meaningful access: draft output for comments, by 25 October 2021"_s);
        const RecordId no = concept_();
        decide(no, "not-establish");
        QCOMPARE(next(no), u"non-establishment"_s);
        QVERIFY(draft(no, "non-establishment").body.contains(u"Reason:\nAs said in the call."_s));
    }

    void aStatementIsAnsweredPrincipleByPrinciple()
    {
        const auto statement = [this] {
            const RecordId id = m_desk->add(
                "nri-statement",
                {{u"name"_s, u"IGF Land"_s}, {u"kind"_s, u"national"_s}, {u"contact-person"_s, u"Nia"_s}});
            m_desk->step(id, "start-review");
            return id;
        };
        const RecordId yes = statement();
        decide(yes, "recognise");
        QCOMPARE(next(yes), u"recognition"_s);
        QVERIFY2(draft(yes, "recognition").body.contains(u"MO-NRI-3"_s),
                 qPrintable(draft(yes, "recognition").body));
        const RecordId no = statement();
        m_desk->step(no, "decline", {.reason = u"No team is named."_s});
        const LetterDraft refusal = draft(no, "refusal");
        QVERIFY(refusal.body.contains(u"Reason:\nNo team is named."_s));
        QVERIFY2(refusal.body.contains(u"MO-NRI-3)\n"_s), qPrintable(refusal.body));
    }

    void anInitiativeIsInvitedAndOwesNothing()
    {
        const RecordId initiative =
            m_desk->add("initiative", {{u"name"_s, u"IGF Land"_s}, {u"kind"_s, u"national"_s}});
        addRole("contact-person", initiative);
        QCOMPARE(next(initiative), u"year-ahead"_s);
        const LetterDraft ahead = draft(initiative, "year-ahead");
        QVERIFY(ahead.body.contains(u"independent initiative"_s));
        QVERIFY(ahead.body.contains(u"There is no date to keep"_s));
        QVERIFY(!ahead.answerBy.isValid());
        QCOMPARE(choice(initiative, "invitation").sentence,
                 u"No meeting of the initiative awaits a report."_s);

        m_desk->add("nri-meeting",
                    {{u"year"_s, u"2021"_s}, {u"starts"_s, u"2021-05-04"_s}, {u"place"_s, u"Capital"_s}},
                    initiative);
        m_desk->clock.moveTo(QDate(2021, 5, 4));
        QVERIFY(!choice(initiative, "invitation").isPossible);
        m_desk->clock.moveTo(QDate(2021, 5, 5));
        QCOMPARE(next(initiative), u"invitation"_s);
        QVERIFY(draft(initiative, "invitation").body.contains(u"(Capital, 4 May 2021)"_s));
        sure(setParameter(office(), 2021, u"nri-report-due"_s, u"03-31"_s));
        QVERIFY(draft(initiative, "invitation").body.contains(u"If you can share it by 31 March 2022"_s));
    }

    void leavesAsAnUnsentMailAnAddressAndADocument()
    {
        const LetterDraft letter = draft(m_coalition, "expectations");
        QVERIFY(letterAsEmail(office(), letter)
                    .startsWith("X-Unsent: 1\r\nTo: Ann Contact <ann@example.org>\r\n"));
        const QUrl link = sure(letterAsLink(letter));
        QCOMPARE(link.scheme(), u"mailto"_s);
        QCOMPARE(link.path(), u"ann@example.org"_s);
        QCOMPARE(QUrlQuery(link).queryItemValue(u"subject"_s, QUrl::FullyDecoded), letter.subject);
        const auto document = sure(letterAsDocument(office(), letter));
        QCOMPARE(document.title, letter.subject);
        QVERIFY(press::toPdf(document));

        LetterDraft long_ = letter;
        long_.body = QString(20000, u'x');
        QCOMPARE(letterAsLink(long_).error().code, ErrorCode::RefusedByRule);
        LetterDraft hostile = letter;
        hostile.address = u"a@b.org?cc=everybody@example.org"_s;
        QCOMPARE(sure(letterAsLink(hostile)).path(), QString());
        QVERIFY(!QUrlQuery(sure(letterAsLink(hostile))).hasQueryItem(u"cc"_s));
    }
};

DESK_TEST(LettersTest)
#include "letters_test.moc"
