#include "core/office/letters/letter_advice.h"
#include "core/office/letters/letters.h"
#include "core/procedure/clauses.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QRegularExpression>

using namespace features;

/// What the Secretariat writes to the four kinds of workstreams, by the clauses it follows.
class LettersTest : public QObject
{
    Q_OBJECT

    static office::LetterDraft letter(Desk& desk, RecordId id, const char* kind)
    {
        const auto draft = office::draftLetter(*desk.office, id, QString::fromLatin1(kind));
        if (!draft)
            qFatal("%s %s", qPrintable(draft.error().message), qPrintable(draft.error().reasons.join(u' ')));
        return *draft;
    }
    static QString nextLetter(Desk& desk, RecordId id)
    {
        const auto advice = office::letterAdvice(*desk.office, desk.read(id));
        return advice && advice->next() ? advice->next()->letter->kindText() : QString();
    }
    static void name(Desk& desk, RecordId workstream, const char* role)
    {
        const RecordId person = desk.add("person", {{u"name"_s, u"Ann Contact"_s}});
        desk.add("role",
                 {{u"person"_s, desk.read(person).head.idText},
                  {u"role"_s, QString::fromLatin1(role)},
                  {u"starts"_s, u"2021-01-01"_s}},
                 workstream);
    }

private Q_SLOTS:
    // DC-15, BPF-19, MO-PN-5: what the year asks is said early, with its day.
    void everyKindIsToldEarlyWhatTheYearHolds()
    {
        Desk desk(QDate(2021, 2, 1));
        const RecordId coalition = desk.oldCoalition();
        name(desk, coalition, "contact-person");
        QVERIFY(letter(desk, coalition, "expectations").body.contains(u"by 31 January 2022"_s));
        const RecordId forum =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Gender"_s}, {u"year"_s, u"2021"_s}});
        name(desk, forum, "mag-facilitator");
        QVERIFY(letter(desk, forum, "expectations").body.contains(u"by 25 October 2021"_s));
        const RecordId network =
            desk.add("policy-network", {{u"title"_s, u"PN Environment"_s}, {u"year"_s, u"2021"_s}});
        name(desk, network, "lead-expert");
        QVERIFY(letter(desk, network, "expectations").body.contains(u"by 25 October 2021"_s));
    }

    // MO-NRI-1: nothing is expected of an independent initiative; no rule sets a day for its report.
    void anInitiativeIsInvitedAndNeverReminded()
    {
        Desk desk(QDate(2021, 7, 1));
        const RecordId initiative =
            desk.add("initiative", {{u"name"_s, u"IGF Land"_s}, {u"kind"_s, u"national"_s}});
        name(desk, initiative, "contact-person");
        desk.add("nri-meeting", {{u"year"_s, u"2021"_s}, {u"starts"_s, u"2021-05-04"_s}}, initiative);
        for (const char* kind : {"reminder", "second-reminder", "inquiry", "expectations"})
            QVERIFY(!office::draftLetter(*desk.office, initiative, QString::fromLatin1(kind)));
        for (const char* kind : {"year-ahead", "invitation"}) {
            const office::LetterDraft draft = letter(desk, initiative, kind);
            QVERIFY2(draft.body.contains(u"is an independent initiative"_s), kind);
            QVERIFY2(draft.body.contains(u"There is no date to keep"_s), kind);
            QVERIFY2(!draft.answerBy.isValid(), kind);
        }
    }

    // DC-14: only an inquiry with a date, sent and unanswered, leads to the inactive list and to the notice.
    void theNoticeComesAfterTheUnansweredInquiry()
    {
        Desk desk(QDate(2022, 1, 10));
        const RecordId coalition = desk.oldCoalition();
        name(desk, coalition, "contact-person");
        desk.report(coalition, 2021);
        desk.clock.moveTo(QDate(2022, 2, 1));
        QVERIFY(!office::draftLetter(*desk.office, coalition, u"notice"_s));
        QVERIFY(!office::draftLetter(*desk.office, coalition, u"inquiry"_s));
        desk.step(coalition, "open-inquiry");
        QCOMPARE(nextLetter(desk, coalition), u"inquiry"_s);
        QVERIFY(!desk.refusal(coalition, "list-as-inactive").isEmpty());
        const auto kept = office::keepLetter(*desk.office, coalition, letter(desk, coalition, "inquiry"));
        QVERIFY(kept);
        QVERIFY(!desk.refusal(coalition, "list-as-inactive").isEmpty()); // a draft is no letter yet
        QVERIFY(office::markSent(*desk.office, *kept, QDate(2022, 2, 1)));
        desk.clock.moveTo(QDate(2022, 3, 3)); // its last day
        QVERIFY(!desk.refusal(coalition, "list-as-inactive").isEmpty());
        desk.clock.moveTo(QDate(2022, 3, 4));
        desk.step(coalition, "list-as-inactive");
        QCOMPARE(nextLetter(desk, coalition), u"notice"_s);
    }

    // MO-DC-3, MO-DC-5, DC-4, DC-11: the answer to an application quotes what was found and what follows.
    void theAnswerToAnApplicationQuotesItsClauses()
    {
        Desk desk;
        const RecordId application = desk.completeApplication();
        desk.step(application, "recognise");
        const QString body = letter(desk, application, "recognition").body;
        for (const char* clause : {"MO-DC-1", "MO-DC-2", "MO-DC-4", "MO-DC-5", "DC-4", "DC-11", "DC-27"})
            QVERIFY2(body.contains(QLatin1StringView(clause)), clause);
    }

    /// A code alone tells a reader outside nothing.
    void noClauseOfABuiltInTextStandsWithoutItsWords()
    {
        static const QRegularExpression s_code(u"\\b(?:MO-)?(?:DC|BPF|NRI|PN)-\\d+\\b"_s);
        int seen = 0;
        const QDir templates(QStringLiteral(DESK_SOURCE_DIR "/resources/templates"));
        for (const QFileInfo& info : templates.entryInfoList({u"*.txt"_s}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = s_code.globalMatch(text); it.hasNext(); ++seen) {
                const QString code = it.next().captured();
                QVERIFY2(text.contains(procedure::clausesInWords(code)), qPrintable(info.fileName() + code));
                QVERIFY2(!procedure::clauseWords(code).isEmpty(), qPrintable(code));
            }
        }
        QVERIFY(seen >= 20);
    }
};

DESK_TEST(LettersTest)
#include "letters_test.moc"
