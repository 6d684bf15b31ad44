#include "core/office/calendar/rules.h"
#include "core/office/letters/letters.h"

#include "core/office/documents/decisions.h"
#include "core/office/letters/letter_values.h"
#include "core/office/letters/letterhead.h"
#include "core/office/letters/template_texts.h"
#include "core/press/press.h"
#include "core/procedure/clauses.h"
#include "core/procedure/requirement.h"
#include "tests/harness/test_main.h"
#include "tests/office/letters_fixture.h"

#include <QUrlQuery>

using namespace office;
using namespace Qt::StringLiterals;
using support::ErrorCode;

class LettersTest : public QObject, private fixture::Letters
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startDesk(); }

    void everyBuiltInTextNamesOnlyFieldsItHasAndIsCivil()
    {
        QCOMPARE(letterTemplates().size(), 32U);
        for (const LetterTemplate& each : letterTemplates()) {
            document::MergeValues values;
            for (const LetterValue& value : letterValues(each)) {
                QVERIFY2(!value.meaning.isEmpty(), qPrintable(value.name));
                values.insert(value.name, u"value"_s);
            }
            QVERIFY2(domain::kLetterKinds.has(each.kindText()), each.kind);
            QStringList fields;
            for (const QString& language : support::languageCodes()) {
                const document::LetterText text = sure(builtInText(each, language));
                const QString which = each.nounText() + u' ' + each.kindText() + u' ' + language;
                QVERIFY2(document::mergeProblems(text, values).empty(), qPrintable(which));
                QVERIFY2(checkSubject(text.subject), qPrintable(text.subject));
                QCOMPARE(support::languageOf(text.subject + text.body), language);
                QStringList named = document::mergeFieldsOf(text); // each language says the same
                named.sort();
                if (fields.isEmpty())
                    fields = named;
                QVERIFY2(named == fields, qPrintable(which + u": "_s + named.join(u' ')));
                QVERIFY2(text.body.endsWith(u"{{sender}}\n{{organization}}\n"_s), qPrintable(which));
            }
        }
    }

    void aLetterIsInTheLanguageAskedFor()
    {
        const LetterDraft letter = sure(draftLetter(office(), m_coalition, u"expectations"_s, u"ar"_s));
        QCOMPARE(letter.language, u"ar"_s);
        QCOMPARE(letter.subject, u"«Coalition Alpha»: ما تنتظره سنة 2021 من التحالف"_s);
        QVERIFY(letter.body.startsWith(u"حضرة Ann Contact،"_s));
        QVERIFY(letter.body.contains(u"نرجو إرساله بحلول 31 كانون الثاني/يناير 2022."_s));
        QVERIFY(letter.body.contains(u"6 إلى 10 كانون الأول/ديسمبر 2021، في Katowice"_s));
        QVERIFY(letter.body.endsWith(u"مع أطيب التحيات،\n\nمسؤول التنسيق\nأمانة منتدى إدارة الإنترنت\n"_s));
        const document::Document paper = sure(letterAsDocument(office(), letter));
        QCOMPARE(paper.language, u"ar"_s);
        QVERIFY(press::toMarkdown(paper).contains("المرجع: "));
        // Kept, it is still in its language, in which it goes out whatever the program speaks.
        const RecordId kept = sure(keepLetter(office(), m_coalition, letter));
        QCOMPARE(sure(letterAsDocument(office(), sure(keptLetter(office(), kept)))).language, u"ar"_s);
        QCOMPARE(draft(m_coalition, "expectations").language, u"en"_s);
    }

    void aTextThatWasEditedStaysInItsOwnLanguage()
    {
        sure(editTemplate(office(), which("dynamic-coalition", "expectations"),
                          {u"Mine"_s, u"Please send it by {{report-due}}.\n{{organization}}"_s}));
        const LetterDraft letter = sure(draftLetter(office(), m_coalition, u"expectations"_s, u"ar"_s));
        QCOMPARE(letter.language, u"en"_s);
        QCOMPARE(letter.body, u"Please send it by 31 January 2022.\nIGF Secretariat\n"_s);
        QCOMPARE(sure(letterAsDocument(office(), letter)).language, u"en"_s);
    }

    /// An account's name, such as "root", is nobody's signature.
    void whoIsAtTheDeskSignsNothing()
    {
        office().setActor(u"root"_s);
        QVERIFY(draft(m_coalition, "expectations")
                    .body.endsWith(u"With kind regards,\n\nFocal point\nIGF Secretariat\n"_s));
        m_desk->set(sure(letterheadToSet(office())), {{u"signed-as"_s, u"Programme officer"_s}});
        const LetterDraft letter = draft(m_coalition, "expectations");
        QVERIFY(letter.body.endsWith(u"With kind regards,\n\nProgramme officer\nIGF Secretariat\n"_s));
        QVERIFY(!press::toMarkdown(sure(letterAsDocument(office(), letter))).contains("root"));
    }

    void stepsOfADraftThatArePastAreSaidToBePast()
    {
        const RecordId forum =
            m_desk->add("best-practice-forum", {{u"title"_s, u"Cybersecurity"_s}, {u"year"_s, u"2021"_s}});
        addRole("co-facilitator", forum);
        m_desk->clock.moveTo(QDate(2021, 10, 1));
        QVERIFY(draft(forum, "reminder").body.contains(u"is planned for 25 October 2021"_s));
        m_desk->clock.moveTo(QDate(2021, 11, 1));
        QVERIFY(draft(forum, "reminder").body.contains(u"was planned for 25 October 2021"_s));
    }

    void aGreetingNamesAllWhomItGoesTo()
    {
        LetterDraft letter = draft(m_coalition, "expectations");
        QVERIFY(letter.body.startsWith(u"Dear Ann Contact,\n"_s));
        letter.addressAlsoTo(u"Bo <bo@example.org>\ncy@example.org\nDi"_s);
        QVERIFY2(letter.body.startsWith(u"Dear Ann Contact, Bo and Di,\n"_s), qPrintable(letter.body));
        letter.addressAlsoTo(u"Bo <bo@example.org>"_s);
        QVERIFY2(letter.body.startsWith(u"Dear Ann Contact and Bo,\n"_s), qPrintable(letter.body));
        letter.body = u"Dear friends,\n\nAnn Contact and Bo have written.\n"_s;
        letter.addressAlsoTo({});
        QVERIFY(letter.body.startsWith(u"Dear friends,\n\nAnn Contact and Bo have"_s));
    }

    void theLetterheadIsSetInTheRegister()
    {
        QVERIFY(!sure(letterhead(office())));
        const RecordId head = sure(letterheadToSet(office()));
        QCOMPARE(sure(letterheadToSet(office())), head); // there is one
        m_desk->set(head, {{u"name"_s, u"Secretariat of the IGF"_s},
                           {u"place"_s, u"Geneva"_s},
                           {u"reference"_s, u"IGF"_s},
                           {u"signed-by"_s, u"Ada Example"_s},
                           {u"signed-as"_s, u"Focal point for coalitions"_s}});
        LetterDraft letter = draft(m_coalition, "expectations");
        QVERIFY2(letter.body.endsWith(u"With kind regards,\nAda Example\nFocal point for coalitions\n"
                                      u"Secretariat of the IGF\n"_s),
                 qPrintable(letter.body));
        letter.alsoTo = u"Bo <bo@example.org>"_s;
        letter.copyTo = u"Liaison <liaison@example.org>"_s;
        const RecordId kept = sure(keepLetter(office(), m_coalition, letter));
        const LetterDraft again = sure(keptLetter(office(), kept));
        QCOMPARE(again.to(), u"Ann Contact <ann@example.org>; Bo <bo@example.org>"_s);
        QCOMPARE(again.alsoTo, letter.alsoTo);
        QCOMPARE(again.copyTo, letter.copyTo);
        QCOMPARE(again.reference, u"IGF/letter-6"_s);
        QCOMPARE(again.on, QDate(2021, 3, 1));
        m_desk->clock.moveTo(QDate(2021, 9, 1)); // the letter stays of its day
        const QByteArray paper = press::toMarkdown(sure(letterAsDocument(office(), again)));
        for (const char* part : {"Secretariat of the IGF", "Geneva, 1 March 2021", "Reference: IGF/letter-6",
                                 "Coalition Alpha", "bo@example.org", "Ada Example", "Copies to:"})
            QVERIFY2(paper.contains(part), paper.constData());
        for (const char* origin : {"As of", "Register", "register"})
            QVERIFY2(!paper.contains(origin), paper.constData());
        const QByteArray mail = letterAsEmail(office(), again);
        QVERIFY(mail.contains("To: Ann Contact <ann@example.org>,\r\n Bo <bo@example.org>\r\n"));
        QVERIFY(mail.contains("Cc: Liaison <liaison@example.org>\r\n"));
        QVERIFY(mail.contains("Dear Ann Contact,"));
    }

    /// A code alone tells a reader outside nothing.
    void everyClauseThatIsJudgedByHasItsWords()
    {
        QStringList silent;
        const auto look = [&](const char* codes) {
            for (const QString& code : QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts))
                if (procedure::clauseWords(code).isEmpty())
                    silent << code;
        };
        for (const procedure::Requirement& requirement : procedure::requirements())
            look(requirement.clause);
        QCOMPARE(silent, QStringList());
    }

    void saysEarlyWhatIsExpected()
    {
        QCOMPARE(next(m_coalition), u"expectations"_s);
        const LetterDraft letter = draft(m_coalition, "expectations");
        QCOMPARE(letter.subject, u"Coalition Alpha: what the year 2021 asks of the coalition"_s);
        QCOMPARE(letter.to(), u"Ann Contact <ann@example.org>"_s);
        QVERIFY(letter.body.startsWith(u"Dear Ann Contact,"_s));
        QVERIFY(letter.body.contains(u"Please send it by 31 January 2022."_s));
        QVERIFY(letter.body.contains(u"Katowice, 6 to 10 December 2021"_s));
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
                 u"It belongs to “Under inquiry”; the state is “Recognized”."_s);
        QCOMPARE(draftLetter(office(), m_coalition, u"inquiry"_s).error().code, ErrorCode::RefusedByRule);
        m_desk->step(m_coalition, "open-inquiry");
        QCOMPARE(next(m_coalition), u"inquiry"_s);
        const LetterDraft inquiry = draft(m_coalition, "inquiry");
        QCOMPARE(inquiry.subject,
                 u"Coalition Alpha: inquiry about activity in 2021, answer by 25 March 2022"_s);
        QCOMPARE(inquiry.answerBy, QDate(2022, 3, 25));
        send(m_coalition, "inquiry", QDate(2022, 2, 23));
        QVERIFY(!choice(m_coalition, "inquiry").isPossible); // a second one beside the first
        QCOMPARE(choice(m_coalition, "inquiry").sentence,
                 u"One went out on 23 February 2022 and can be answered until 25 March 2022; the same is not "
                 u"asked twice."_s);
        QVERIFY(!choice(m_coalition, "notice").isPossible);

        m_desk->clock.moveTo(QDate(2022, 3, 26));
        m_desk->step(m_coalition, "list-as-inactive"); // the letter that was kept counts as the inquiry
        QCOMPARE(next(m_coalition), u"notice"_s);
        QVERIFY(draft(m_coalition, "notice").body.contains(u"On 26 March 2022 Coalition Alpha was listed"_s));
    }

    void aNameHasItsArticleWithinASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("within");
        for (const auto& [name, within] :
             {std::pair{u"Dynamic Coalition on Privacy"_s, u"the Dynamic Coalition on Privacy"_s},
              {u"Online Collaboration Dynamic Coalition"_s, u"the Online Collaboration Dynamic Coalition"_s},
              {u"The Coalition of Schools"_s, u"The Coalition of Schools"_s},
              {u"StopSpamAlliance"_s, u"StopSpamAlliance"_s}})
            QTest::newRow(qPrintable(name)) << name << within;
    }
    void aNameHasItsArticleWithinASentence()
    {
        QFETCH(QString, name);
        const RecordId id = coalition(name, true);
        const LetterDraft letter = draft(id, "expectations");
        QCOMPARE(letter.subject, name + u": what the year 2021 asks of the coalition"_s);
        QFETCH(QString, within);
        QVERIFY2(letter.body.contains(u"hopes to receive from "_s + within + u" for 2021."_s),
                 qPrintable(letter.body));
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
            sure(expectReports(office(), year, Unknown::Ask));
        const auto reports = m_desk->children(m_coalition, "annual-report");
        m_desk->step(reports[0].head.id, "receive");
        QVERIFY(draftLetter(office(), m_coalition, u"reminder"_s));
        m_desk->step(reports[1].head.id, "waive", {.reason = u"Recognized in December"_s});
        QCOMPARE(draftLetter(office(), m_coalition, u"reminder"_s).error().code, ErrorCode::RefusedByRule);
    }

    void tellsWhatIsNotOnRecordBeforeAnythingIsMade()
    {
        const RecordId alone = coalition(u"Alone"_s, false);
        const auto letter = draftLetter(office(), alone, u"expectations"_s);
        QCOMPARE(letter.error().code, ErrorCode::BadInput);
        QCOMPARE(letter.error().reasons,
                 QStringList(u"contact: Nobody to write to is on record. Add a contact person."_s));
        QCOMPARE(sure(prepareLetter(office(), alone, u"expectations"_s)).problems,
                 (std::vector<LetterProblem>{
                     {u"contact"_s, u"Nobody to write to is on record. Add a contact person."_s,
                      u"role dc-application bpf-proposal pn-concept nri-statement"_s, false}}));
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
        sure(editTemplate(office(), reminder,
                          sure(builtInText(reminder, u"en"_s)))); // no other text, so no record
        QVERIFY(sure(recordsOf(office(), u"letter-template"_s)).empty());
    }

    void aTextWithAFieldThatNoLongerExistsIsNamedAsTheTemplatesFault()
    {
        m_desk->add("letter-template", {{u"kind"_s, u"expectations"_s},
                                        {u"stream"_s, u"DC"_s},
                                        {u"subject"_s, u"s"_s},
                                        {u"body"_s, u"{{old}}"_s}});
        const auto problems = sure(prepareLetter(office(), m_coalition, u"expectations"_s)).problems;
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
        QCOMPARE(kept[domain::letter::kind], u"expectations"_s);
        QCOMPARE(kept[domain::letter::to], u"Ann Contact <ann@example.org>"_s);
        QCOMPARE(kept[domain::letter::plannedFor], QDate(2021, 3, 1));
        QVERIFY(!kept[domain::letter::sentOn].isValid());
        QCOMPARE(choice(m_coalition, "expectations").sentence, u"A draft is kept and has not gone out."_s);
        const LetterDraft again = sure(keptLetter(office(), id));
        QCOMPARE(again.recipient, u"Ann Contact"_s);
        QCOMPARE(again.address, u"ann@example.org"_s);
        QCOMPARE(again.subject, written.subject);
        QCOMPARE(again.body.trimmed(), written.body.trimmed());

        QCOMPARE(markSent(office(), id, QDate(2021, 3, 2)).error().code, ErrorCode::RefusedByRule);
        QCOMPARE(markSent(office(), m_coalition, QDate(2021, 3, 1)).error().code, ErrorCode::WrongUsage);
        sure(markSent(office(), id, QDate(2021, 2, 27)));
        QCOMPARE(m_desk->read(id)[domain::letter::sentOn], QDate(2021, 2, 27));
        QCOMPARE(sure(undoState(office())).undo, u"Sent: "_s + written.subject);
    }

    void onlyALetterThatWentOutAwaitsAnAnswer()
    {
        sure(expectReports(office(), 2021));
        m_desk->clock.moveTo(QDate(2022, 2, 1));
        m_desk->step(m_coalition, "open-inquiry");
        const RecordId id = sure(keepLetter(office(), m_coalition, draft(m_coalition, "inquiry")));
        QCOMPARE(m_desk->read(id)[domain::letter::answerBy], QDate(2022, 3, 3));
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
        QVERIFY(due[0].draft->body.contains(u"was due on 31 January 2022"_s));
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
        QCOMPARE(sure(undoState(office())).undo, u"Keep letters: 2"_s);
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
