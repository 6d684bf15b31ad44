#include "tests/exchange/mails.h"
#include "tests/harness/test_main.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace mails;
using exchange::MailCounts;
using support::ErrorCode;

namespace {

const QByteArray kDate = "1 Mar 2021 10:00:00 +0000";

/// What `mail` begins its mails with, as far as a mutation left it a beginning; where the first is none,
/// every line that begins with “From ” is one.
int fromLines(const QByteArray& archive)
{
    int dated = 0;
    int all = 0;
    static const QRegularExpression kDated(
        u"^From .*\\sMon,?\\s+([A-Z][a-z][a-z]\\s+\\d{1,2}|\\d{1,2}\\s+[A-Z][a-z][a-z]\\s+\\d{4})\\s+"
        "\\d{1,2}:\\d\\d(:\\d\\d)?(\\s+\\S+){0,4}\\s*$"_s);
    const auto isDated = [](const QByteArray& line) {
        return kDated.match(QString::fromLatin1(line)).hasMatch();
    };
    const QList<QByteArray> lines = archive.split('\n');
    for (const QByteArray& line : lines) {
        all += line.startsWith("From ");
        dated += line.startsWith("From ") && isDated(line);
    }
    return isDated(lines.front()) ? dated : all;
}

/// Counts that cannot be, whatever was counted; empty when there are none.
QString contradiction(const MailCounts& counts)
{
    int dated = 0;
    QDate before;
    for (const exchange::MailMonth& month : counts.months) {
        if (month.messages <= 0 || month.posters < 0 || month.posters > month.messages ||
            month.posters > counts.posters || month.month.day() != 1 || month.month <= before)
            return u"a month with impossible figures"_s;
        dated += month.messages;
        before = month.month;
    }
    if (counts.withoutDate < 0 || dated + counts.withoutDate != counts.messages)
        return u"months and undated mails are not all mails"_s;
    if (counts.withoutSender < 0 || counts.posters + counts.withoutSender > counts.messages)
        return u"more posters than mails"_s;
    if (counts.first.isValid() != (dated > 0) || counts.last < counts.first ||
        counts.last > kToday.addDays(1))
        return u"an impossible first or last day"_s;
    return {};
}

long peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// What a sanitizer keeps to find mistakes is no measure of the program.
#ifdef DESK_SANITIZE
constexpr bool kIsMemoryMeasured = false;
#else
constexpr bool kIsMemoryMeasured = true;
#endif

} // namespace

class HostileMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostileMailIsOneMailAndItsNeighboursAreCounted_data()
    {
        QTest::addColumn<QByteArray>("hostile"); // headers and body
        QTest::addColumn<int>("withoutDate");
        const auto row = [](const char* name, const QByteArray& hostile, int withoutDate = 0) {
            QTest::newRow(name) << hostile << withoutDate;
        };
        const QByteArray dated = "Date: " + kDate + '\n';
        const QByteArray megabytes(10 * 1024 * 1024, 'x');
        row("a header of 10 MB", "Subject: " + megabytes + '\n' + dated + '\n');
        row("a header of 10 MB in many lines",
            "Subject: x\n" + QByteArray(" and so on and so on\n").repeated(500'000) + dated + '\n');
        row("a sender of 10 MB", "From: \"" + megabytes + "\" <a@b.org>\n" + dated + '\n');
        row("a date of 10 MB", "Date: " + megabytes + "\n\n", 1);
        row("100,000 headers", QByteArray("X-Header: y\n").repeated(100'000) + dated + '\n');
        row("a body of 10 MB in one line", dated + '\n' + megabytes);
        row("no headers", "\nHello\n", 1);
        row("no empty line after the headers", dated + "Hello there\nDate: never\n");
        row("headers that are none", ": x\n" + dated + '\n', 1);
        row("nothing but a beginning", "", 1);
        row("two dates", dated + "Date: never\n\n");
        row("NUL", QByteArrayLiteral("Subject: a\0b\nDate: 1\0Mar 2021 10:00:00 +0000\n\n\0\n"));
        row("8-bit headers", "From: \xff\xfe\x80 <\xc3\x28@\xf0\x28.org>\nSubject: \xff\n" + dated + '\n');
        row("encoded words that are none", "From: =?utf-8?q?=?= =?x?b?!!!!?= =?utf-8?b?" +
                                               QByteArray(5000, 'A') + "?= <a@b.org>\n" + dated + '\n');
        row("quotation without an end", "From: \"\\" + QByteArray(9000, '\\') + "\n" + dated + '\n');
        row("comments in comments", "From: " + QByteArray(15'000, '(') + "\n" + dated + '\n');
        row("groups in groups", "From: " + QByteArray("g:").repeated(7000) + "a@b.org\n" + dated + '\n');
        row("10,000 addresses", "From: " + QByteArray("a@b.org,").repeated(2000) + "\n" + dated + '\n');
        row("parts in parts",
            dated + QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b\n").repeated(50'000));
        row("CR LF", "Date: 1 Mar 2021 10:00:00 +0000\r\nFrom: a@b.org\r\n\r\nHello\r\n");
        row("a quoted beginning", dated + "\n>From here\n>>From there\n From where\nFrom\n");
    }
    void aHostileMailIsOneMailAndItsNeighboursAreCounted()
    {
        QFETCH(QByteArray, hostile);
        QFETCH(int, withoutDate);
        const QByteArray archive = mail("ana@example.org", kDate) + "From x Mon Mar  1 10:00:00 2021\n" +
                                   hostile + "\n" + mail("bo@example.org", kDate);
        const MailCounts counts = counted(archive);
        QCOMPARE(counts.messages, 3);
        QCOMPARE(counts.withoutDate, withoutDate);
        QCOMPARE(counts.months.front().messages, 3 - withoutDate);
        QCOMPARE(contradiction(counts), QString());
        for (const QString& warning : counts.warnings)
            QVERIFY(warning.size() < 300);
    }

    void aMillionTinyMailsAreCounted()
    {
        const MailCounts counts = counted(QByteArray("From \n").repeated(1'000'000));
        QCOMPARE(counts.messages, 1'000'000);
        QCOMPARE(counts.withoutDate, 1'000'000);
        QCOMPARE(counts.warnings.size(), 101);
    }

    void aLargeArchiveNeedsNoMoreMemoryThanASmallOne()
    {
        const long before = peakMegabytes();
        const QByteArray body(2000, 'x');
        EndlessArchive archive(200LL * 1024 * 1024, [&](qint64 number) {
            return mail("person" + QByteArray::number(number % 5000) + "@example.org",
                        QByteArray::number(1 + number % 28) + " Mar 2021 10:00:00 +0000", body);
        });
        const auto counts = exchange::countMails(archive, kToday);
        QVERIFY(counts.has_value());
        QVERIFY(counts->messages > 90'000);
        QCOMPARE(counts->posters, 5000);
        QVERIFY(archive.largestRead() <= 1024 * 1024);
        if (kIsMemoryMeasured)
            QVERIFY2(peakMegabytes() - before < 16, qPrintable(QString::number(peakMegabytes() - before)));
    }

    void asManyPostersAsMailsEndInARefusalBeforeTheMemoryDoes()
    {
        const long before = peakMegabytes();
        EndlessArchive archive(2048LL * 1024 * 1024, [](qint64 number) {
            return "From x\nFrom:" + QByteArray::number(number, 36) + "@x\nDate:1 Mar 2021\n\n";
        });
        const auto counts = exchange::countMails(archive, kToday);
        QVERIFY(!counts.has_value());
        QCOMPARE(counts.error().code, ErrorCode::UnusableFile);
        QVERIFY(counts.error().message.contains(u"too many posters"));
        if (kIsMemoryMeasured)
            QVERIFY2(peakMegabytes() - before < 64, qPrintable(QString::number(peakMegabytes() - before)));
    }

    void aPackedFileThatIsCutDamagedOrABombIsRefused()
    {
        const QByteArray packed = gzipped(mail("a@b.org", kDate, QByteArray(300'000, 'x')));
        for (const qsizetype size : {qsizetype(2), qsizetype(10), packed.size() / 2, packed.size() - 1}) {
            const auto counts = count(packed.first(size));
            QVERIFY(!counts.has_value());
            QCOMPARE(counts.error().code, ErrorCode::UnusableFile);
            QVERIFY2(counts.error().message.contains(u"cut off"), qPrintable(counts.error().message));
        }
        QByteArray damaged = packed;
        damaged[damaged.size() - 6] = char(~damaged[damaged.size() - 6]); // of the checksum
        QVERIFY(count(damaged).error().message.contains(u"damaged"));
        QVERIFY(count(packed + "rest").error().message.contains(u"damaged"));

        const QByteArray bomb = gzipped("From x\n\n" + QByteArray(50'000'000, '\0'));
        QVERIFY(bomb.size() < 300'000);
        QCOMPARE(counted(bomb).messages, 1);
        const auto counts = count(bomb, {.bytes = 10'000'000});
        QVERIFY(!counts.has_value());
        QVERIFY(counts.error().message.contains(u"larger than"));
    }

    void whereTheReadsEndMakesNoDifference()
    {
        QByteArray archive;
        for (int i = 0; i < 40; ++i)
            archive += mail("p" + QByteArray::number(i % 7) + "@example.org",
                            QByteArray::number(1 + i % 28) + " Mar 202" + QByteArray::number(i % 2) +
                                " 10:00:00 +0000",
                            ">From a\nFrom b\n");
        const MailCounts whole = counted(archive);
        QCOMPARE(whole.messages, 40);
        for (const bool isPacked : {false, true}) {
            const QByteArray bytes = isPacked ? gzipped(archive) : archive;
            for (const qsizetype step : {1, 2, 3, 7, 61, 4096}) {
                EndlessArchive device(bytes.size(), [&](qint64) { return bytes; });
                device.setLargestAnswer(step);
                const auto counts = exchange::countMails(device, kToday);
                QVERIFY(counts.has_value());
                QCOMPARE(counts->messages, whole.messages);
                QCOMPARE(months(*counts), months(whole));
                QCOMPARE(counts->warnings, whole.warnings);
            }
        }
    }

    // The same mutations each time: what fails can be looked at.
    void mutatedArchivesAreCountedByTheirLinesOrRefused()
    {
        QRandomGenerator random(2021);
        QByteArray sound;
        for (int i = 0; i < 12; ++i)
            sound +=
                mail("\"Lind, Jonas\" <p" + QByteArray::number(i % 5) + "@example.org>",
                     "Mon, " + QByteArray::number(1 + i) + " Mar 2021 10:00:00 +0000", ">From here\nHello\n");
        const QByteArray pieces[] = {"From ",        "\nFrom ", "\n\n",       "\r\n",     QByteArray(1, '\0'),
                                     "\nDate: ",     "\n\t",    "=?utf-8?q?", "\xff\xfe", "\nFrom: <",
                                     "+9999",        "(",       "\"",         ":",        "<a@",
                                     "99999999999 ", "Feb",     "-",          "\xc3",     "group: "};
        int readCount = 0;
        for (int run = 0; run < 600; ++run) {
            QByteArray archive = sound;
            for (int change = random.bounded(1, 12); change > 0; --change) {
                const qsizetype at = random.bounded(5, int(archive.size()));
                switch (random.bounded(4)) {
                case 0:
                    archive[at] = char(random.bounded(256));
                    break;
                case 1:
                    archive.insert(at, pieces[random.bounded(int(std::size(pieces)))]);
                    break;
                case 2:
                    archive.remove(at, random.bounded(1, 40));
                    break;
                default:
                    archive.insert(at, archive.mid(at, random.bounded(1, 200)));
                }
            }
            const MailCounts counts = counted(archive);
            QVERIFY2(counts.messages == fromLines(archive), archive.toPercentEncoding().constData());
            QVERIFY2(contradiction(counts).isEmpty(), archive.toPercentEncoding().constData());

            QByteArray packed = gzipped(sound);
            for (int change = random.bounded(1, 4); change > 0; --change)
                packed[random.bounded(int(packed.size()))] = char(random.bounded(256));
            const auto unpacked = count(packed);
            QVERIFY(unpacked.has_value() || !unpacked.error().message.isEmpty());
            if (unpacked.has_value()) {
                ++readCount;
                QVERIFY2(contradiction(*unpacked).isEmpty(), packed.toHex().constData());
            }
        }
        QVERIFY2(readCount > 0 && readCount < 600, "some changes to a packed file do not matter, most do");
    }
};

DESK_TEST(HostileMailTest)
#include "hostile_mail_test.moc"
