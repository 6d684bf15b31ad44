// What each kind of workstream is written: decisions on what was asked, reminders, invitations.
#include "core/office/calendar/rules.h"
#include "core/office/documents/decisions.h"
#include "core/office/letters/letter_values.h"
#include "core/press/press.h"
#include "core/support/in_language.h"
#include "tests/harness/test_main.h"
#include "tests/office/letters_fixture.h"

using namespace office;
using namespace Qt::StringLiterals;
using support::ErrorCode;

class LettersOfKindsTest : public QObject, private fixture::Letters
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startDesk(); }

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
        QVERIFY2(letter.body.contains(
                     u"- Need stated: not met. On 1 March 2021: Nothing is stated under “Need” yet. "
                     u"[what an application contains (MO-DC-2); the written statement (DC-1)]"_s),
                 qPrintable(letter.body));
        QVERIFY2(letter.body.contains(u"- Open membership: met. Confirmed on "_s), qPrintable(letter.body));
        // In another language what was found is told in it, and what the person typed as it was typed.
        const QString arabic = sure(draftLetter(office(), application, u"refusal"_s, u"ar"_s)).body;
        QVERIFY2(arabic.contains(u"The list is closed."_s), qPrintable(arabic));
        for (const QString& english : {u"is stated under"_s, u"Confirmed on"_s})
            QVERIFY2(!arabic.contains(english), qPrintable(arabic));
        QVERIFY2(arabic.contains(u"تأكد في"_s), qPrintable(arabic));
        const auto statement = sure(decisionStatement(office(), application));
        QCOMPARE(statement.title, u"Statement of refusal"_s);
        QVERIFY(press::toMarkdown(statement).contains("The list is closed."));
    }

    /// What nobody looked at was not found wanting.
    void aRefusalWaitsUntilEverythingWasLookedAt()
    {
        const RecordId application = m_desk->add(
            "dc-application", {{u"name"_s, u"Coalition on Games"_s}, {u"contact-person"_s, u"Lu"_s}});
        m_desk->step(application, "submit");
        m_desk->step(application, "start-review");
        m_desk->judge(application, "open-list", false);
        m_desk->step(application, "decline", {.reason = u"The list is closed."_s});
        const QString idText = m_desk->read(application).head.idText;
        const QStringList expected{
            u"Open membership: nobody has looked at it yet. Record with %1 whether it is so, where that was seen and when."_s
                .arg(idText),
            u"Open archives: nobody has looked at it yet. Record with %1 whether it is so, where that was seen and when."_s
                .arg(idText)};
        const auto letter = draftLetter(office(), application, u"refusal"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error().reasons, expected);
        const auto statement = decisionStatement(office(), application);
        QVERIFY(!statement);
        QCOMPARE(statement.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(statement.error().reasons, expected);
        m_desk->judge(application, "open-membership", true);
        m_desk->judge(application, "open-archives", false);
        const QString body = draft(application, "refusal").body;
        // What is advisory does not wait, and is told as what it is.
        for (const QString& advisory :
             {u"- Commitment to the guidelines and the Code of Conduct (advisory): not checked. Nobody has "
              "checked this yet: Commits to the mailing-list guidelines. "_s,
              u"- First meeting held (advisory): not checked. Nobody has checked this yet: A first meeting "
              "was held. "_s})
            QVERIFY2(body.contains(advisory), qPrintable(body));
        QCOMPARE(body.count(u"\n- "_s), 12); // eight that are required and four that are not
        const QByteArray told = press::toMarkdown(sure(decisionStatement(office(), application)));
        QVERIFY(
            told.contains("| First meeting held (advisory) | the written statement (DC-1) | Not checked |"));
        QCOMPARE(told.count("\n| "), 12 + 2); // with the head and the line below it
    }

    void anOverrideIsToldAsThePersonChose()
    {
        const RecordId application = m_desk->completeApplication();
        m_desk->judge(application, "open-list", false);
        m_desk->step(application, "recognise",
                     {.overrides = {{u"open-list"_s, u"Pat promised it on the phone."_s}},
                      .publicReasons = {{u"open-list"_s, u"It opens next week."_s}}});
        const QString body = draft(application, "recognition").body;
        QVERIFY2(body.contains(u"Accepted all the same. Justification: It opens next week."_s),
                 qPrintable(body));
        QVERIFY(!body.contains(u"phone"_s));
        const auto statement = [&](document::Distribution readers) {
            return press::toMarkdown(sure(decisionStatement(office(), application, readers)));
        };
        QVERIFY(statement(document::Distribution::Public).contains("It opens next week."));
        QVERIFY(!statement(document::Distribution::Public).contains("phone"));
        QVERIFY(!statement(document::Distribution::Mag).contains("phone"));
        QVERIFY(statement(document::Distribution::Internal).contains("phone"));
    }

    void recognitionAsksForNoReportThatWasWaived()
    {
        const RecordId application = m_desk->completeApplication();
        m_desk->step(application, "recognise");
        QVERIFY(draft(application, "recognition").body.contains(u"for 2021, is due on 31 January 2022"_s));
        const RecordId coalition = m_desk->read(application).head.parent;
        m_desk->step(m_desk->children(coalition, "annual-report").front().head.id, "waive",
                     {.reason = u"Recognized in December"_s});
        const QString body = draft(application, "recognition").body;
        QVERIFY2(body.contains(u"for 2022, is due on 31 January 2023"_s), qPrintable(body));
        QVERIFY(press::toMarkdown(sure(decisionStatement(office(), application)))
                    .contains("The first annual report, for 2022, is due on 31 January 2023."));
    }

    void recognitionSaysWhatWasAcceptedAllTheSame()
    {
        const RecordId application = m_desk->completeApplication();
        m_desk->judge(application, "open-list", false);
        m_desk->step(application, "recognise", {.overrides = {{u"open-list"_s, u"It opens next week."_s}}});
        const LetterDraft letter = draft(application, "recognition");
        QVERIFY2(
            letter.body.contains(u"Accepted all the same. The justification is kept with the decision."_s),
            qPrintable(letter.body));
        QVERIFY(letter.body.contains(u"for 2021, is due on 31 January 2022"_s));
        m_desk->clock.moveTo(QDate(2022, 2, 15));
        QVERIFY(draft(application, "recognition").body.contains(u"for 2021, was due on 31 January 2022"_s));
        QCOMPARE(sure(decisionStatement(office(), application)).title, u"Statement of recognition"_s);
    }

    /// What the program found is told in the language of the statement; where the facts have changed since,
    /// it is quoted as it was written down.
    void aStatementTellsWhatWasFoundInItsOwnLanguage()
    {
        const RecordId application = m_desk->completeApplication();
        m_desk->judge(application, "open-list", false);
        m_desk->step(application, "recognise", {.overrides = {{u"open-list"_s, u"It opens next week."_s}}});
        const auto told = [&] {
            const support::InLanguage spoken(u"ar"_s);
            return QString::fromUtf8(press::toMarkdown(sure(decisionStatement(office(), application))));
        };
        const QString unlike = u"this is not so"_s;
        QVERIFY2(told().contains(u"تأكد في"_s), qPrintable(told()));
        QVERIFY2(!told().contains(u"Confirmed on"_s) && !told().contains(unlike), qPrintable(told()));
        m_desk->judge(application, "open-list", true);
        QVERIFY2(told().contains(unlike) && !told().contains(u"Confirmed on"_s), qPrintable(told()));
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
        QVERIFY2(!letter.body.contains(u"Shown in a call"_s), qPrintable(letter.body)); // said in the office
        QVERIFY2(
            letter.body.contains(u"Accepted all the same. The justification is kept with the decision."_s),
            qPrintable(letter.body));
        // Each requirement, an advisory one too.
        const bool asksForAssessment = kind == u"selection" || kind == u"non-selection";
        QCOMPARE(letter.body.contains(u"questions they looked at: 0 of 14"_s), asksForAssessment);
        QVERIFY(letter.body.contains(u"- Decided at a MAG meeting: "_s));
        if (kind == u"selection")
            QVERIFY(letter.body.contains(u"by 25 October 2021"_s)); // six weeks before 6 December
        m_desk->clock.moveTo(QDate(2022, 2, 15)); // what the forum was to do in its year lies behind
        QCOMPARE(bool(draftLetter(office(), id, kind)), kind == u"non-selection" || kind == u"referral");
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
        QCOMPARE(draftLetter(office(), no, u"refusal"_s).error().reasons.size(), 6); // the six principles
        for (const domain::ElementKind& principle : domain::noun(u"nri-statement"_s)->elements)
            m_desk->judge(no, principle.key, false);
        const LetterDraft refusal = draft(no, "refusal");
        QVERIFY(refusal.body.contains(u"Reason:\nNo team is named."_s));
        QVERIFY2(refusal.body.contains(u"[the six principles (MO-NRI-3)]\n"_s), qPrintable(refusal.body));
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
};

DESK_TEST(LettersOfKindsTest)
#include "letters_of_kinds_test.moc"
