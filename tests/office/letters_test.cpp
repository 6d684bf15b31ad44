#include "core/office/cases.h"
#include "core/office/cycles.h"
#include "core/office/deadlines.h"
#include "core/office/decisions.h"
#include "core/office/letters.h"
#include "core/office/records.h"
#include "core/office/registers.h"
#include "core/press/press.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace office;
using namespace Qt::StringLiterals;

class LettersTest : public QObject
{
    Q_OBJECT

    support::FixedClock m_clock{QDate(2021, 3, 1)};
    std::unique_ptr<Office> m_office;
    RecordId m_coalition;

    template <typename T>
    T sure(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message),
                   qPrintable(result.error().reasons.join(u"; "_s)));
        return *std::move(result);
    }
    RecordId add(const char* noun, const domain::FieldValues& values, RecordId parent = {})
    {
        return sure(
            addRecord(*m_office, {.noun = QString::fromLatin1(noun), .values = values, .parent = parent}));
    }
    RecordId applicationUnderReview()
    {
        const RecordId application = add("dc-application", {{u"name"_s, u"Coalition Beta"_s},
                                                            {u"contact-person"_s, u"Bea Contact"_s},
                                                            {u"contact-email"_s, u"bea@example.org"_s}});
        sure(takeStep(*m_office, application, u"submit"_s));
        sure(takeStep(*m_office, application, u"start-review"_s));
        return application;
    }
    void addContact()
    {
        const RecordId person =
            add("person", {{u"name"_s, u"Ann Contact"_s}, {u"email"_s, u"ann@example.org"_s}});
        add("role",
            {{u"person"_s, person.value()},
             {u"role"_s, u"contact-person"_s},
             {u"starts"_s, QDate(2021, 1, 1)}},
            m_coalition);
    }
    static QString templateFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(templateFolder()).removeRecursively();
        m_clock.moveTo(QDate(2021, 3, 1));
        m_office = sure(memoryOffice(m_clock));
        m_office->setActor(u"Focal Point"_s);
        sure(addCycle(*m_office, {{u"year"_s, 2021},
                                  {u"number"_s, 16},
                                  {u"place"_s, u"Katowice"_s},
                                  {u"starts"_s, QDate(2021, 12, 6)},
                                  {u"ends"_s, QDate(2021, 12, 10)}}));
        m_coalition =
            add("dynamic-coalition", {{u"name"_s, u"Coalition Alpha"_s}, {u"acronym"_s, u"DC-Alpha"_s}});
    }
    void cleanup() { QDir(templateFolder()).removeRecursively(); }

    void saysEarlyWhatIsExpected()
    {
        addContact();
        const LetterDraft letter = sure(draftLetter(*m_office, m_coalition, u"expectations"_s));
        QCOMPARE(letter.subject, u"Coalition Alpha: what the year 2021 asks of the coalition"_s);
        QCOMPARE(letter.recipient, u"Ann Contact"_s);
        QCOMPARE(letter.address, u"ann@example.org"_s);
        QVERIFY(letter.body.startsWith(u"Dear Ann Contact,"_s));
        QVERIFY(letter.body.contains(u"Please send it by 31 January 2022."_s));
        QVERIFY(letter.body.contains(u"Katowice, 6 December 2021 to 10 December 2021"_s));
        QVERIFY(letter.body.contains(u"\n- "_s));
        QVERIFY(letter.body.contains(u"Focal Point"_s));
    }

    void inquiryHasADateToAnswerBy()
    {
        addContact();
        sure(expectReports(*m_office, 2021));
        m_clock.moveTo(QDate(2022, 2, 1));
        const LetterDraft letter = sure(draftLetter(*m_office, m_coalition, u"inquiry"_s));
        QCOMPARE(letter.subject,
                 u"Coalition Alpha: inquiry about activity in 2021, answer by 3 March 2022"_s);
        QVERIFY(letter.body.contains(u"due on 31 January 2022"_s));
    }

    void asksForNoReportThatCameOrWasWaived()
    {
        addContact();
        for (const int year : {2019, 2020})
            sure(expectReports(*m_office, year));
        const auto reports = sure(childrenOf(*m_office, m_coalition, u"annual-report"_s));
        sure(takeStep(*m_office, reports[0].head.id, u"receive"_s));
        QVERIFY(draftLetter(*m_office, m_coalition, u"reminder"_s));
        sure(takeStep(*m_office, reports[1].head.id, u"waive"_s, {.reason = u"Recognised in December"_s}));
        for (const QString& key : {u"reminder"_s, u"second-reminder"_s, u"inquiry"_s}) {
            const auto letter = draftLetter(*m_office, m_coalition, key);
            QVERIFY2(!letter, qPrintable(key));
            QCOMPARE(letter.error().code, support::ErrorCode::BadInput);
        }
    }

    void tellsWhatIsNotOnRecordBeforeAnythingIsMade()
    {
        const auto letter = draftLetter(*m_office, m_coalition, u"inquiry"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error().code, support::ErrorCode::BadInput);
        QCOMPARE(letter.error().reasons,
                 (QStringList{u"year: nothing is on record."_s, u"contact: nothing is on record."_s,
                              u"report-due: nothing is on record."_s}));
    }

    void refusesATemplateOfAnotherRecord()
    {
        const auto letter = draftLetter(*m_office, m_coalition, u"../../etc/passwd"_s);
        QCOMPARE(letter.error().code, support::ErrorCode::WrongUsage);
        QCOMPARE(draftLetter(*m_office, m_coalition, u"recognition"_s).error().code,
                 support::ErrorCode::WrongUsage);
    }

    void editedTemplateGoesFirst()
    {
        QVERIFY(QDir().mkpath(templateFolder()));
        QFile file(templateFolder() + u"/expectations.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: Mine for {{name}}\n\nShort.\n");
        file.close();
        QCOMPARE(sure(draftLetter(*m_office, m_coalition, u"expectations"_s)).subject,
                 u"Mine for Coalition Alpha"_s);
    }

    void refusalGivesItsReason()
    {
        const RecordId application = applicationUnderReview();
        QCOMPARE(draftLetter(*m_office, application, u"refusal"_s).error().code,
                 support::ErrorCode::BadInput);
        QCOMPARE(decisionStatement(*m_office, application).error().code, support::ErrorCode::RefusedByRule);
        sure(takeStep(*m_office, application, u"decline"_s, {.reason = u"The list is closed."_s}));
        const LetterDraft letter = sure(draftLetter(*m_office, application, u"refusal"_s));
        QVERIFY(letter.body.contains(u"Reason:\nThe list is closed."_s));
        QCOMPARE(letter.address, u"bea@example.org"_s);
        const auto statement = sure(decisionStatement(*m_office, application));
        QCOMPARE(statement.title, u"Statement of refusal"_s);
        const QByteArray text = press::toMarkdown(statement);
        QVERIFY(text.contains("The list is closed."));
        QVERIFY(text.contains("MO-DC-2, DC-2"));
        QVERIFY(text.contains("Members from enough stakeholder groups"));
    }

    void recognitionSaysWhatWasAcceptedAllTheSame()
    {
        const RecordId application = applicationUnderReview();
        QMap<QString, QString> overrides;
        for (const QString& requirement :
             {u"need-stated"_s, u"action-plan"_s, u"mailing-list"_s, u"stakeholder-groups"_s,
              u"open-membership"_s, u"open-list"_s, u"open-archives"_s})
            overrides.insert(requirement, u"Shown in a call about "_s + requirement + u'.');
        sure(takeStep(*m_office, application, u"recognise"_s, {.overrides = overrides}));
        const LetterDraft letter = sure(draftLetter(*m_office, application, u"recognition"_s));
        QVERIFY(letter.body.contains(
            u"(MO-DC-2, DC-2) Accepted all the same: Shown in a call about stakeholder-groups."_s));
        QVERIFY(letter.body.contains(u"for 2021, is due on 31 January 2022"_s));
        QCOMPARE(sure(decisionStatement(*m_office, application)).title, u"Statement of recognition"_s);
    }

    void withdrawnApplicationHasNoStatement()
    {
        const RecordId application = applicationUnderReview();
        sure(takeStep(*m_office, application, u"withdraw"_s));
        QCOMPARE(decisionStatement(*m_office, application).error().code, support::ErrorCode::RefusedByRule);
    }

    void draftIsAnUnsentMail()
    {
        addContact();
        const LetterDraft letter = sure(draftLetter(*m_office, m_coalition, u"expectations"_s));
        const QByteArray mail = letterAsEmail(*m_office, letter);
        QVERIFY(mail.startsWith("X-Unsent: 1\r\nTo: Ann Contact <ann@example.org>\r\n"));
    }
};

DESK_TEST(LettersTest)
#include "letters_test.moc"
