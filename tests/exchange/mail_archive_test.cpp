#include "tests/exchange/mails.h"
#include "tests/harness/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mails;
using exchange::MailCounts;
using support::ErrorCode;

namespace {

/// Mail `i` is of the month i modulo 24 from January 2020 on, on one of its middle days, from person i modulo
/// 250; how it is written changes from mail to mail.
QByteArray numberedMail(int i)
{
    static const char* const kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static const char* const kZones[] = {"+0000", "-0500", "+0530", "+1300", "GMT"};
    const QByteArray person = "person" + QByteArray::number(i % 250);
    const QByteArray senders[] = {person + "@example.org",
                                  "Ana Mariner <" + person.toUpper() + "@Example.ORG>",
                                  "=?utf-8?q?J=C3=B6rg_=2C_Jr=2E?= <" + person + "@example.org>",
                                  "\"Lind, Jonas\"\n\t<" + person + "@example.org>"};
    const QByteArray date = QByteArray::number(10 + i % 9) + ' ' + kMonths[i % 12] + ' ' +
                            (i % 24 < 12 ? "2020" : "2021") + " 23:59:5" + QByteArray::number(i % 10) + ' ' +
                            kZones[i % 5];
    static const char* const kBodies[] = {"Hello\n", ">From here on it is quoted\n\n", "From\tthere\n",
                                          "\n\n\nDate: 1 Jan 1999 00:00:00 +0000\n", ""};
    QByteArray text = mail(senders[i % 4], date, kBodies[i % 5]);
    if (i % 7 == 0)
        text.replace("\n", "\r\n");
    return text;
}

QByteArray tenThousandMails()
{
    QByteArray archive;
    for (int i = 0; i < 10'000; ++i)
        archive += numberedMail(i);
    return archive;
}

/// 10,000 is 416 times 24 and 16 more. A month and a person meet where their numbers are both even or both
/// odd, so that each month has half of the 250 persons.
QString monthsOfTenThousand()
{
    QStringList expected;
    for (int i = 0; i < 24; ++i)
        expected << u"%1 %2/125"_s.arg(QDate(2020, 1, 1).addMonths(i).toString(u"yyyy-MM"_s),
                                       i < 16 ? u"417"_s : u"416"_s);
    return expected.join(u", "_s);
}

} // namespace

class MailArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandMailsAreCountedToTheMessage()
    {
        const MailCounts counts = counted(tenThousandMails());
        QCOMPARE(counts.messages, 10'000);
        QCOMPARE(counts.posters, 250);
        QCOMPARE(counts.withoutDate, 0);
        QCOMPARE(counts.withoutSender, 0);
        QCOMPARE(months(counts), monthsOfTenThousand());
        QCOMPARE(counts.first, QDate(2020, 1, 10));
        QCOMPARE(counts.last, QDate(2021, 12, 19)); // the evening of the 18th, five hours behind UTC
        QCOMPARE(counts.warnings, QStringList());
    }

    void pythonsMailboxCountsTheSame()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"list.mbox"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tenThousandMails());
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"" DESK_SOURCE_DIR "/tests/exchange/count_mbox.py"_s, file.fileName()});
        QVERIFY2(python.waitForFinished(120'000) && python.exitCode() == 0,
                 (python.errorString().toUtf8() + python.readAllStandardError()).constData());
        const QJsonObject theirs = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        const auto ours = exchange::countMails(file.fileName(), kToday);
        QVERIFY(ours.has_value());
        QCOMPARE(ours->messages, theirs[u"messages"_s].toInt());
        QCOMPARE(ours->posters, theirs[u"posters"_s].toInt());
        QCOMPARE(months(*ours), theirs[u"months"_s].toString());
    }

    void aPackedArchiveIsToldByItsBytesNotByItsName()
    {
        const QByteArray packed = gzipped(tenThousandMails());
        QCOMPARE(months(counted(packed)), monthsOfTenThousand());
        // Members one after the other, as where each month was appended; then zeros, as on tapes.
        const QByteArray two = gzipped(mail("a@b.org", "1 Mar 2021 10:00:00 +0000")) +
                               gzipped(mail("c@b.org", "2 Apr 2021 10:00:00 +0000")) + QByteArray(512, '\0');
        QCOMPARE(months(counted(two)), u"2021-03 1/1, 2021-04 1/1"_s);
    }

    void theMonthIsThatOfTheDateInUtc_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* date, const char* expected) {
            QTest::newRow(date) << QByteArray(date) << QString::fromLatin1(expected);
        };
        row("Sun, 31 Jan 2021 23:30:00 -0500", "2021-02 1/1");
        row("Mon, 1 Feb 2021 00:30:00 +0200", "2021-01 1/1");
        row("Thu, 31 Dec 2020 19:00:00 EST", "2021-01 1/1");
        row("1 Mar 21 10:00 GMT", "2021-03 1/1");
        row("Mon Mar  1 10:00:00 2021", "2021-03 1/1");
        row("(a comment) Mon,\n  01 Mar 2021 10:00:00 +0000 (UTC)", "2021-03 1/1");
        row("29 Feb 2020 12:00:00 +0000", "2020-02 1/1");
        row("16 Feb 2022 01:00:00 +0000", "2022-02 1/1"); // tomorrow, by the clock of the far east
    }
    void theMonthIsThatOfTheDateInUtc()
    {
        QFETCH(QByteArray, date);
        QTEST(months(counted(mail("a@b.org", date))), "expected");
    }

    void aMailWithoutAUsableDateIsCountedApartAndNamed_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* date, const QString& warning) {
            QTest::newRow(date) << mail("a@b.org", date) << u"line 1: "_s + warning;
        };
        const QString unread = u"the date of the mail that begins here cannot be read; it is in no month."_s;
        for (const char* date : {"31 Feb 2021 10:00:00 +0000", "yesterday", "", "99 Mar 2021 10:00:00 +0000",
                                 "1 Mar 99999999999999 10:00:00", "1 Mar 2021 25:61:61 +0000"})
            row(date, unread);
        row("31 Dec 1969 23:59:59 +0000",
            u"the mail that begins here is dated 1969-12-31; it is in no month."_s);
        row("1 Jan 2038 00:00:00 +0000",
            u"the mail that begins here is dated 2038-01-01; it is in no month."_s);
        QTest::newRow("none") << QByteArray("From x\nFrom: a@b.org\n\nDate: 1 Mar 2021 10:00:00 +0000\n")
                              << u"line 1: the mail that begins here has no date; it is in no month."_s;
        QTest::newRow("no headers")
            << QByteArray("From x\n\nHello\n")
            << u"line 1: no headers follow; it may be a line of a mail that begins with “From ”, but it is "
               "counted as a mail, as other programs count it."_s;
    }
    void aMailWithoutAUsableDateIsCountedApartAndNamed()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QString, warning);
        const MailCounts counts = counted(archive);
        QCOMPARE(counts.messages, 1);
        QCOMPARE(counts.withoutDate, 1);
        QVERIFY(counts.months.empty());
        QCOMPARE(counts.warnings, QStringList{warning});
        QVERIFY(!counts.first.isValid());
    }

    void aPosterIsAnAddressWhateverTheNameAndCase_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("posters"); // beside ana@example.org
        const auto row = [](const char* from, int posters) {
            QTest::newRow(from) << QByteArray(from) << posters;
        };
        row("ana@example.org", 1);
        row("Ana Mariner <ANA@Example.Org>", 1);
        row("ana@example.org (Ana (at sea) Mariner)", 1);
        row("ana at example.org (Ana Mariner)", 1); // as public archives write it
        row("=?utf-8?b?QW5h?= =?x-none?q?=ff?= <ana@example.org>", 1);
        row("An\xe1 <ana@example.org>", 1);
        row("\"Mariner, Ana\" <ana@example.org>, Bo <bo@example.org>", 1); // the first wrote
        row("bo@example.org", 2);
        row("\xd0\xb1\xd0\xbe@example.org", 2);
    }
    void aPosterIsAnAddressWhateverTheNameAndCase()
    {
        QFETCH(QByteArray, from);
        const QByteArray date = "1 Mar 2021 10:00:00 +0000";
        const MailCounts counts = counted(mail("ana@example.org", date) + mail(from, date));
        QTEST(counts.posters, "posters");
        QCOMPARE(counts.months.front().posters, counts.posters);
        QCOMPARE(counts.withoutSender, 0);
    }

    void aListThatWritesForItsPostersIsNoPoster_data()
    {
        QTest::addColumn<QByteArray>("headers"); // of two mails, each with its From
        QTest::addColumn<int>("posters");        // beside ana@example.org
        const auto row = [](const char* name, const char* headers, int posters) {
            QTest::newRow(name) << QByteArray(headers) << posters;
        };
        row("X-Original-From", "From: Ana via L <l@x.org>\nX-Original-From: Ana <ana@example.org>", 1);
        row("X-Original-From of another", "From: Bo via L <l@x.org>\nX-Original-From: Bo <bo@x.org>", 2);
        row("Reply-To", "From: Ana via L <l@x.org>\nReply-To: Ana <ANA@example.org>", 1);
        row("Reply-To, the list first", "From: Ana via L <l@x.org>\nReply-To: l@x.org, ana@example.org", 1);
        row("the name before via", "From: Bo via L <l@x.org>\nReply-To: l@x.org", 2);
        row("List-Post", "From: Ana <l@x.org>\nList-Post: <mailto:l@x.org>\nReply-To: ana@example.org", 1);
        row("a reply elsewhere, from a person", "From: ana@example.org\nReply-To: office@example.org", 1);
    }
    void aListThatWritesForItsPostersIsNoPoster()
    {
        QFETCH(QByteArray, headers);
        const QByteArray rest = "\nDate: 1 Mar 2021 10:00:00 +0000\n\nHello\n\n";
        const MailCounts counts =
            counted("From x\nFrom: ana@example.org" + rest + "From x\n" + headers + rest);
        QCOMPARE(counts.messages, 2);
        QTEST(counts.posters, "posters");
        QCOMPARE(counts.withoutSender, 0);
    }

    void eachCaseFromUseIsCountedRightly_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("repeats");
        const QByteArray date = "Date: Mon, 3 Jan 2022 10:00:00 +0000\n";
        const QByteArray begin = "From a at example.org  Mon Jan  3 10:00:00 2022\n";
        const auto from = [&](const char* sender, const char* body = "Hello") {
            return begin + "From: " + sender + '\n' + date + '\n' + body + "\n\n";
        };
        QTest::newRow("From in a body")
            << from("a@x.org",
                    "Hello\n\nFrom my point of view\n\nFrom Monday: closed.\nFrom: is a header, too") +
                   from("b@x.org", "\nFrom 1 to 5 March we meet\nDate: Mon, 3 Jan 2022 11:00:00 +0000\n")
            << u"2022-01 2/2"_s << 0;
        QTest::newRow("repeats")
            << (begin + "Message-ID: <1@x>\nFrom: a@x.org\n" + date + "\nHello\n\n").repeated(3) +
                   from("a@x.org") + from("a@x.org")
            << u"2022-01 3/1"_s << 2;
        QTest::newRow("byte order marks")
            << "\xEF\xBB\xBF\xEF\xBB\xBF" + from("a@x.org") << u"2022-01 1/1"_s << 0;
        QTest::newRow("hidden addresses")
            << from("mara at example.org (Mara Testova <mara@example.org>)") + from("mara@example.org") +
                   from("jon at example.org (jon@example.org)") + from("Jon <jon_at_example.org>") +
                   from("ute at example.org (=?UTF-8?Q?Ute_Pr=C3=B6be?=)") +
                   from("Ute <ute at example.org>") + from("ole (at) example.org") +
                   from("ole[at]example.org") + from("eva@example.... (Eva)") +
                   from("Eva <eva@example....>") + from("Xen <xen@example.org>, \"List\" <list@example.org>")
            << u"2022-01 11/6"_s << 0;
    }
    void eachCaseFromUseIsCountedRightly()
    {
        QFETCH(QByteArray, archive);
        const MailCounts counts = counted(archive);
        QCOMPARE(counts.withoutSender, 0);
        QTEST(months(counts), "expected");
        QTEST(counts.repeats, "repeats");
        QCOMPARE(counts.warnings, QStringList());
    }

    void aMailWithoutASenderCountsAsMailButNotAsPoster()
    {
        const QByteArray date = "1 Mar 2021 10:00:00 +0000";
        for (const char* from : {"", "Ana", "undisclosed:;", "<@>"}) {
            const MailCounts counts = counted(mail("ana@example.org", date) + mail(from, date));
            QVERIFY2(months(counts) == "2021-03 2/1"_L1, from);
            QCOMPARE(counts.withoutSender, 1);
            QCOMPARE(counts.warnings.size(), 1);
        }
    }

    void onlyTheFirstWarningsAreTold()
    {
        QByteArray archive;
        for (int i = 0; i < 30; ++i)
            archive += "From x\n\n";
        const MailCounts counts = counted(archive, {.warnings = 3});
        QCOMPARE(counts.incomplete, 30);
        QCOMPARE(counts.warnings.size(), 4);
        QVERIFY(counts.warnings[2].startsWith(u"line 5: "));
        QCOMPARE(counts.warnings[3], u"… and 27 more like these."_s);
    }

    void progressGoesFromNothingToAllAndCanStop()
    {
        QByteArray archive = tenThousandMails();
        QBuffer buffer(&archive);
        buffer.open(QIODevice::ReadOnly);
        qint64 before = 0;
        const auto counts = exchange::countMails(buffer, kToday, [&](qint64 done, qint64 total) {
            const bool isForward = done > before && total == archive.size();
            before = done;
            return isForward;
        });
        QVERIFY(counts.has_value());
        QCOMPARE(before, qint64(archive.size()));

        buffer.seek(0);
        int calls = 0;
        const auto stopped =
            exchange::countMails(buffer, kToday, [&](qint64, qint64) { return ++calls < 3; });
        QCOMPARE(calls, 3);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void anEmptyArchiveHoldsNoMail()
    {
        for (const char* nothing : {"", "\n", "\r\n\r\n"})
            QCOMPARE(counted(nothing).messages, 0);
    }

    void whatIsNoArchiveIsRefusedWithWhatWasExpected()
    {
        for (const char* other : {"<html>\n", "Return-Path: <a@b.org>\nDate: 1 Mar 2021\n\nFrom there\n",
                                  "name,email\n", "%PDF-1.7\n", "PK\x03\x04", "from someone\n", "\nFrom"}) {
            const auto counts = count(other);
            QVERIFY2(!counts.has_value(), other);
            QCOMPARE(counts.error().code, ErrorCode::BadInput);
            QVERIFY2(counts.error().message.contains(u"should begin with “From ”"), other);
        }
        const QTemporaryDir folder;
        for (const QString& path : {folder.path(), folder.filePath(u"missing"_s)})
            QCOMPARE(exchange::countMails(path, kToday).error().code, ErrorCode::UnusableFile);
    }
};

DESK_TEST(MailArchiveTest)
#include "mail_archive_test.moc"
