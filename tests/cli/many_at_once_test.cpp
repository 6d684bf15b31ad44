#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace cli_test;

class ManyAtOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Program>();
        m_desk->setToday(u"2022-01-20"_s);
        m_desk->newRegister();
        for (const char* name : {"A", "B", "C"}) {
            m_desk->run(u"add r.desk dynamic-coalition acronym=DC%1 \"name=DC on %1\" established=2015"_s.arg(
                QLatin1StringView(name)));
            m_desk->run(u"add r.desk mailing-list workstream=dc-dc%1 address=dc%1@example.org"_s.arg(
                QString::fromLatin1(name).toLower()));
        }
        QCOMPARE(m_desk->run(u"expect r.desk --cycle 2021"_s).status, 0);
    }

    void aStepIsTakenForAllThatAreMeant()
    {
        const QString first = report(u"dc-dca"_s);
        QCOMPARE(m_desk->run(u"do r.desk %1 receive"_s.arg(first)).status, 0);
        const Outcome tried =
            m_desk->run(u"do r.desk --kind annual-report --where state=expected receive --dry-run"_s);
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.lastLine(), u"done 2 refused 0"_s);
        const Outcome done = m_desk->run(u"do r.desk --kind annual-report --cycle 2021 receive"_s);
        QCOMPARE(done.lastLine(), u"done 2 refused 1"_s); // one is received already
        QCOMPARE(done.status, 3);
        QCOMPARE(done.errorLines().size(), 1);
        QVERIFY(done.err.startsWith(first + u": "_s));
        QCOMPARE(received(), 3);
        QVERIFY(m_desk->run(u"journal r.desk"_s).out.contains(u"Receive; records: 2"_s));
        QCOMPARE(m_desk->run(u"undo r.desk"_s).status, 0);
        QCOMPARE(received(), 1);
        QCOMPARE(
            m_desk->json(u"do r.desk --kind annual-report --where state=expected receive"_s).array().size(),
            2);
    }

    void oneIsTriedAsManyAre()
    {
        const QString one = report(u"dc-dca"_s);
        const auto state = [&] {
            return m_desk->json(u"show r.desk "_s + one).object()[u"state"_s].toString();
        };
        const Outcome tried = m_desk->run(u"do r.desk %1 receive --dry-run"_s.arg(one));
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.lastLine(), u"%1 would be: Received. Nothing was changed."_s.arg(one));
        QCOMPARE(state(), u"expected"_s);
        QCOMPARE(m_desk->run(u"do r.desk %1 accept --dry-run"_s.arg(one)).status, 1); // not from there
        QCOMPARE(m_desk->run(u"set r.desk dc-dca focus=Ships --dry-run"_s).status, 0);
        QVERIFY(m_desk->json(u"show r.desk dc-dca"_s).object()[u"focus"_s].toString().isEmpty());
        QCOMPARE(m_desk->run(u"set r.desk dc-dca colour=red --dry-run"_s).status, 2);
        QCOMPARE(
            m_desk->run(u"set r.desk %1 due-on=2022-03-01 due-because=Asked --dry-run"_s.arg(one)).status, 0);
        QVERIFY(!m_desk->run(u"show r.desk "_s + one).out.contains(u"2022-03-01"_s));
    }

    // The letter goes to coalitions, forums and networks; only coalitions are ever recognized.
    void kindsWithoutTheStateDoNotMatch()
    {
        m_desk->setToday(u"2022-02-10"_s);
        contact(u"a"_s);
        const QString line = u"letters r.desk expectations --where %1 --dry-run"_s;
        QCOMPARE(m_desk->run(line.arg(u"state=recognised"_s)).status, 0);
        QCOMPARE(m_desk->run(line.arg(u"state=recognized-maybe"_s)).status, 2);
        QCOMPARE(m_desk->run(line.arg(u"stream=dc"_s)).status, 0);
    }

    void nothingIsDoneOnADayToCome()
    {
        const QString task =
            m_desk->run(u"add r.desk task \"title=Write to all\" due-on=2022-01-25"_s).word();
        const Outcome done = m_desk->run(u"set r.desk %1 done-on=2022-12-31"_s.arg(task));
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(u"still to come"_s), qPrintable(done.err));
        QCOMPARE(m_desk->run(u"set r.desk %1 done-on=2022-01-20"_s.arg(task)).status, 0);
        QCOMPARE(m_desk->run(u"set r.desk %1 due-on=2022-12-31"_s.arg(task)).status, 0);
        const QString meeting = m_desk
                                    ->run(u"add r.desk mag-meeting \"title=Second meeting\" year=2022 "
                                          "kind=face-to-face starts=2022-03-09"_s)
                                    .word();
        const Outcome came = m_desk->run(u"attend r.desk %1 dc-dca --guest Ada"_s.arg(meeting));
        QCOMPARE(came.status, 1);
        QVERIFY2(came.err.contains(u"nobody has been there"_s), qPrintable(came.err));
    }

    // What is expected was opened on the day it was expected, and no receipt of before moves that.
    void aReportIsNotReceivedBeforeItWasExpected()
    {
        const QString one = report(u"dc-dca"_s);
        const QString before = m_desk->run(u"show r.desk "_s + one).out;
        const Outcome taken = m_desk->run(u"do r.desk %1 receive --on 2019-01-01"_s.arg(one));
        QVERIFY(taken.status != 0);
        QVERIFY2(taken.err.contains(u"before the present state began"_s), qPrintable(taken.err));
        QCOMPARE(m_desk->run(u"show r.desk "_s + one).out, before);
    }

    void fieldsAreSetForAllThatAreMeant()
    {
        QCOMPARE(
            m_desk->run(u"set r.desk --kind annual-report --where workstream=dc-dcb \"meetings=Six calls\""_s)
                .lastLine(),
            u"done 1 refused 0"_s);
        const QJsonArray rows =
            m_desk->json(u"list r.desk annual-report --where \"meetings=Six calls\""_s).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[u"belongs-to"_s].toString(), u"dc-dcb"_s);
    }

    void lettersAreMarkedAsSentOnADayThatHasBeen()
    {
        m_desk->setToday(u"2022-02-10"_s);
        contact(u"a"_s);
        contact(u"b"_s);
        m_desk->run(u"letters r.desk --keep reminder"_s);
        const QString line = u"set r.desk --kind letter --where kind=reminder --where sent-on= sent-on=%1"_s;
        QCOMPARE(m_desk->run(line.arg(u"2022-03-01"_s)).lastLine(), u"done 0 refused 2"_s);
        QCOMPARE(m_desk->run(line.arg(u"2022-02-09"_s)).lastLine(), u"done 2 refused 0"_s);
        QCOMPARE(m_desk->run(line.arg(u"2022-02-09"_s)).lastLine(), u"done 0 refused 0"_s);
    }

    // With the day on which they went out the letters are kept as sent, and are due no more.
    void whatIsWrittenIsMarkedAsSent()
    {
        m_desk->setToday(u"2022-02-10"_s);
        contact(u"a"_s);
        const QString line = u"letters r.desk reminder --output mails --sent-on %1"_s;
        QCOMPARE(m_desk->run(line.arg(u"2022-03-01"_s)).status, 1);
        QVERIFY(!QDir(m_desk->path(u"mails"_s)).exists());
        const Outcome tried = m_desk->run(line.arg(u"2022-02-09"_s) + u" --dry-run"_s);
        QCOMPARE(tried.errorLines().size(), 3); // two have nobody to write to, and how many would be kept
        QVERIFY(!QDir(m_desk->path(u"mails"_s)).exists());
        QCOMPARE(m_desk->json(u"list r.desk letter"_s).array().size(), 0);
        QCOMPARE(m_desk->run(line.arg(u"2022-02-09"_s)).status, 3);
        QVERIFY(QFile::exists(m_desk->path(u"mails/dc-dca-reminder.eml"_s)));
        const QJsonArray letters = m_desk->json(u"list r.desk letter"_s).array();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters[0].toObject()[u"sent-on"_s].toString(), u"2022-02-09"_s);
        QCOMPARE(m_desk->json(u"letters r.desk reminder"_s).array().size(), 2);
        QVERIFY(m_desk->run(u"journal r.desk"_s).out.contains(u"Sent letters: 1"_s));
        QCOMPARE(m_desk->run(u"undo r.desk"_s).status, 0);
        QCOMPARE(m_desk->json(u"list r.desk letter"_s).array().size(), 0);
    }

    void whoCameIsTickedAtOnce()
    {
        m_desk->run(u"add r.desk mag-meeting \"title=First meeting\" year=2021 kind=face-to-face "
                    "starts=2021-03-09"_s);
        m_desk->run(u"add r.desk person \"name=Ana Ruiz\""_s);
        const QString meeting =
            m_desk->json(u"list r.desk mag-meeting"_s).array()[0].toObject()[u"id"_s].toString();
        const QString asked = u"attend r.desk "_s + meeting;
        const QString line = asked + u" person-ana-ruiz dc-dca --guest \"Mr. Guest\""_s;
        QCOMPARE(m_desk->json(line + u" --dry-run"_s).array().size(), 3);
        QCOMPARE(m_desk->json(asked).array().size(), 0);
        QCOMPARE(m_desk->run(line).status, 0);
        const QJsonArray came = m_desk->json(asked).array();
        QCOMPARE(came.size(), 3);
        QCOMPARE(rowWith(came, u"name"_s, u"Mr. Guest"_s)[u"id"_s], QJsonValue());
        QCOMPARE(rowWith(came, u"name"_s, u"Ana Ruiz"_s)[u"id"_s].toString(), u"person-ana-ruiz"_s);
        const QJsonArray attended = m_desk->json(u"show r.desk person-ana-ruiz"_s)[u"attended"_s].toArray();
        QCOMPARE(attended.size(), 1);
        QCOMPARE(attended[0].toObject()[u"on"_s].toString(), u"2021-03-09"_s);
        QVERIFY(m_desk->run(line).err.contains(u"Nothing changed"_s)); // they came before
        const Outcome away = m_desk->run(asked + u" --not person-ana-ruiz"_s);
        QCOMPARE(away.status, 0);
        QVERIFY(!away.err.contains(u"Nothing changed"_s));
        QVERIFY(m_desk->run(asked + u" --not person-ana-ruiz"_s).err.contains(u"Nothing changed"_s));
        QCOMPARE(m_desk->json(asked).array().size(), 2);
        QCOMPARE(m_desk->run(u"undo r.desk"_s).status, 0);
        QCOMPARE(m_desk->run(u"undo r.desk"_s).status, 0);
        QCOMPARE(m_desk->json(asked).array().size(), 0);
        QCOMPARE(m_desk->run(asked + u' ' + meeting).status, 2);
        QCOMPARE(m_desk->run(u"attend r.desk dc-dca person-ana-ruiz"_s).status, 2);
        QCOMPARE(m_desk->run(asked + u" --dry-run"_s).status, 2);
    }

    void aSheetOfAnAssessmentGoesOutAndComesBack()
    {
        m_desk->run(u"add r.desk bpf-proposal title=Maps year=2021"_s);
        m_desk->run(u"add r.desk person \"name=Ana Ruiz\""_s);
        const QString id =
            m_desk->json(u"list r.desk bpf-proposal"_s).array()[0].toObject()[u"id"_s].toString();
        const QString out = u"export r.desk --what assessment --of %1 --output sheet.%2"_s;
        QCOMPARE(m_desk->run(out.arg(id, u"xlsx"_s)).status, 1); // nobody has assessed it yet
        const QString forAna = out + u" --assessor person-ana-ruiz"_s;
        QCOMPARE(m_desk->run(forAna.arg(id, u"xlsx"_s)).status, 0);
        QCOMPARE(m_desk->run(u"import r.desk --kind assessment sheet.xlsx"_s).lastLine(),
                 u"created 0 updated 0 unchanged 14 refused 0"_s);
        QCOMPARE(m_desk->run(forAna.arg(id, u"csv"_s)).status, 0);
        QByteArray sheet = m_desk->bytes(u"sheet.csv"_s);
        const QByteArray row = id.toUtf8() + ",person-ana-ruiz,";
        QVERIFY(sheet.contains(row + "relevance-timing,,"));
        sheet.replace(row + "relevance-timing,,", row + "relevance-timing,3,Before the summit");
        sheet.replace(row + "relevance-maturity,,", row + "relevance-maturity,4,");
        m_desk->write(u"filled.csv"_s, sheet);
        const QString in = u"import r.desk --kind assessment filled.csv"_s;
        QCOMPARE(m_desk->run(in + u" --dry-run"_s).lastLine(),
                 u"created 1 updated 0 unchanged 12 refused 1"_s);
        QCOMPARE(m_desk->json(u"list r.desk assessment-mark"_s).array().size(), 0);
        const Outcome taken = m_desk->run(in);
        QCOMPARE(taken.status, 3);
        QVERIFY2(taken.err.startsWith(u"filled.csv, line "_s) && taken.err.contains(u"column 4"_s),
                 qPrintable(taken.err));
        QCOMPARE(taken.lastLine(), u"created 1 updated 0 unchanged 12 refused 1"_s);
        QCOMPARE(m_desk->run(in).lastLine(), u"created 0 updated 0 unchanged 13 refused 1"_s);
        const QJsonArray marks = m_desk->json(u"list r.desk assessment-mark"_s).array();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].toObject()[u"mark"_s].toString(), u"3"_s);
        QCOMPARE(m_desk->run(u"undo r.desk"_s).status, 0);
        QCOMPARE(m_desk->json(u"list r.desk assessment-mark"_s).array().size(), 0);
        QCOMPARE(m_desk->run(out.arg(id, u"csv"_s) + u" --distribution mag"_s).status, 1);
        QCOMPARE(m_desk->run(u"export r.desk --what assessment --output sheet.xlsx"_s).status, 2);
    }

    void wrongWordsChangeNothing()
    {
        for (const QString& line :
             {u"do r.desk --where state=expected %1 receive"_s.arg(report(u"dc-dca"_s)), // without a kind
              u"do r.desk --kind annual-report --where state=recieved receive"_s,
              u"do r.desk --kind annual-report --where colour=red receive"_s,
              u"do r.desk --kind annual-report"_s, u"do r.desk --kind annual-report recieve"_s,
              u"set r.desk --kind annual-report colour=red"_s,
              u"do r.desk --kind annual-report receive --override because"_s,
              u"set r.desk --kind nothing meetings=x"_s, u"letters r.desk --sent-on 2022-01-19"_s,
              u"letters r.desk dc-dca --output mails"_s}) {
            const Outcome refused = m_desk->run(line);
            QVERIFY2(refused.status == 2, qPrintable(line + u": "_s + refused.out + refused.err));
        }
        QCOMPARE(received(), 0);
    }

    void aLetterIsWrittenToAllItIsDueFor()
    {
        m_desk->setToday(u"2022-02-10"_s); // the reports were due on 31 January
        contact(u"a"_s);
        QCOMPARE(m_desk->json(u"letters r.desk reminder"_s).array().size(), 3);
        const Outcome written = m_desk->run(u"letters r.desk reminder --output mails"_s);
        QCOMPARE(written.status, 3); // two have nobody to write to
        QCOMPARE(written.errorLines().size(), 2);
        QCOMPARE(QDir(m_desk->path(u"mails"_s)).entryList(QDir::Files),
                 QStringList{u"dc-dca-reminder.eml"_s});
        QVERIFY(m_desk->bytes(u"mails/dc-dca-reminder.eml"_s).contains("a@example.org"));
        const QJsonArray some = m_desk->json(u"letters r.desk reminder --where workstream=dc-dcb"_s).array();
        QCOMPARE(some.size(), 1);
        QCOMPARE(m_desk->run(u"letters r.desk --where state=expected"_s).status, 2);
    }

private:
    /// Somebody to write to for one of the coalitions.
    void contact(const QString& letter) const
    {
        QCOMPARE(
            m_desk->run(u"add r.desk person \"name=Person %1\" email=%1@example.org"_s.arg(letter)).status,
            0);
        QCOMPARE(m_desk
                     ->run(u"add r.desk role workstream=dc-dc%1 person=person-%1 role=contact-person "
                           "starts=2020-01-01"_s.arg(letter))
                     .status,
                 0);
    }
    /// The ID of the only one of a coalition.
    QString report(const QString& coalition) const
    {
        const QJsonArray reports = m_desk->json(u"list r.desk annual-report"_s).array();
        return rowWith(reports, u"belongs-to"_s, coalition)[u"id"_s].toString();
    }
    qsizetype received() const
    {
        return m_desk->json(u"list r.desk annual-report --state received"_s).array().size();
    }

    std::unique_ptr<Program> m_desk;
};

DESK_TEST(ManyAtOnceTest)
#include "many_at_once_test.moc"
