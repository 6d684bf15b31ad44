#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

namespace {

QByteArray mail(const char* from, const char* date)
{
    return QByteArray("From x\nFrom: ") + from + "\nDate: " + date + "\n\nHello\n\n";
}

const QByteArray kArchive = mail("ana@example.org", "1 Mar 2021 10:00:00 +0000") +
                            mail("Ana <ANA@example.org>", "2 Mar 2021 10:00:00 +0000") +
                            mail("bo@example.org", "31 Mar 2021 23:00:00 -0400");

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

    /// A register with a coalition and its list, whose ID is answered.
    static QString prepare(const Program& desk)
    {
        desk.newRegister();
        desk.run(u"add r.desk dynamic-coalition name=Lighthouses acronym=DCL"_s);
        return desk.run(u"add r.desk mailing-list address=talk@example.org --parent dc-dcl"_s).word();
    }

private Q_SLOTS:
    void anArchiveIsCountedIntoTheFiguresOfItsList()
    {
        const Program desk;
        const QString line =
            u"import r.desk --kind mailing-list-archive --list %1 list.mbox"_s.arg(prepare(desk));
        desk.write(u"list.mbox"_s, kArchive);
        QCOMPARE(desk.run(line + u" --dry-run"_s).out, u"March 2021: new, messages 2, posters 1.\n"
                                                       "April 2021: new, messages 1, posters 1.\n"
                                                       "created 2 updated 0 unchanged 0 refused 0\n"_s);
        QCOMPARE(desk.json(u"list r.desk list-figure"_s).array().size(), 0);
        const Outcome outcome = desk.run(line);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, u"March 2021: new, messages 2, posters 1.\n"
                              "April 2021: new, messages 1, posters 1.\n"
                              "created 2 updated 0 unchanged 0 refused 0\n"_s);
        QVERIFY(desk.run(line).out.endsWith(u"created 0 updated 0 unchanged 2 refused 0\n"_s));

        const QJsonArray figures = desk.json(u"list r.desk list-figure"_s).array();
        QCOMPARE(figures.size(), 2);
        const QJsonObject march = rowWith(figures, u"month"_s, u"2021-03-01"_s);
        QCOMPARE(march[u"messages"_s].toInt(), 2);
        QCOMPARE(march[u"posters"_s].toInt(), 1);
        QCOMPARE(march[u"basis"_s].toString(), u"counted"_s);
        QCOMPARE(rowWith(figures, u"month"_s, u"2021-04-01"_s)[u"messages"_s].toInt(), 1);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(desk.json(u"list r.desk list-figure"_s).array().size(), 0);
    }

    void theSecondHalfOfAMonthIsAskedAbout()
    {
        const Program desk;
        const QString line =
            u"import r.desk --kind mailing-list-archive --list %1 list.mbox"_s.arg(prepare(desk));
        const auto messages = [&] {
            return desk.json(u"list r.desk list-figure"_s).array().first()[u"messages"_s].toInt();
        };
        desk.write(u"list.mbox"_s, kArchive.first(kArchive.indexOf("From x", 5)));
        QCOMPARE(desk.run(line).status, 0);
        desk.write(u"list.mbox"_s, mail("cy@example.org", "5 Mar 2021 10:00:00 +0000") +
                                       mail("di@example.org", "6 Mar 2021 10:00:00 +0000"));
        const Outcome refused = desk.run(line);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(
                     u"March 2021: messages 1, posters 1 until now; messages 2, posters 2 in this archive."),
                 qPrintable(refused.err));
        QCOMPARE(messages(), 1);
        QCOMPARE(desk.run(line + u" --on-conflict other"_s).status, 2);
        QCOMPARE(desk.run(line + u" --on-conflict keep"_s).status, 0);
        QCOMPARE(messages(), 1);
        QCOMPARE(desk.run(line + u" --on-conflict take"_s).status, 0);
        QCOMPARE(messages(), 2);

        // The smaller part again: it stays away unless it is asked for, and that can be undone.
        desk.write(u"list.mbox"_s, kArchive.first(kArchive.indexOf("From x", 5)));
        const Outcome kept = desk.run(line);
        QVERIFY2(kept.out.contains(u"say --on-conflict take."), qPrintable(kept.out));
        QCOMPARE(messages(), 2);
        const Outcome taken = desk.run(line + u" --on-conflict take"_s);
        QVERIFY2(taken.out.endsWith(u"created 0 updated 1 unchanged 0 refused 0\n"), qPrintable(taken.out));
        QCOMPARE(messages(), 1);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(messages(), 2);
    }

    void repeatsAndMailsOfNobodyAreTold()
    {
        const Program desk;
        const QString line =
            u"import r.desk --kind mailing-list-archive --list %1 list.mbox"_s.arg(prepare(desk));
        QByteArray known = mail("ana@example.org", "1 Mar 2021 10:00:00 +0000");
        known.replace("\nDate", "\nMessage-ID: <1@x>\nDate");
        desk.write(u"list.mbox"_s, known + known + mail("Nobody", "1 Mar 2021 10:00:00 +0000"));
        const QString out = desk.run(line).out;
        QVERIFY2(out.contains(u"Repeats of a Message-ID, not counted again: 1."), qPrintable(out));
        QVERIFY2(out.contains(u"but not for posters: 1."), qPrintable(out));
        QVERIFY2(out.endsWith(u"\ncreated 1 updated 0 unchanged 0 refused 1\n"), qPrintable(out));
    }

    void mailsThatCannotBeCountedWholeAreToldWithTheirLine()
    {
        const Program desk;
        const QString list = prepare(desk);
        desk.write(u"list.mbox"_s, kArchive + mail("ana@example.org", "never"));
        const Outcome outcome =
            desk.run(u"import r.desk --kind mailing-list-archive --list %1 list.mbox"_s.arg(list));
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.out.endsWith(u"\ncreated 2 updated 0 unchanged 0 refused 1\n"_s));
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.startsWith(u"line 19: "), qPrintable(outcome.err));
    }

    void whatCannotBeCountedChangesNothing()
    {
        const Program desk;
        const QString list = prepare(desk);
        desk.write(u"list.mbox"_s, kArchive);
        desk.write(u"list.csv"_s, "name\nAna\n");
        desk.write(u"cut.gz"_s, "\x1f\x8b\x08");
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const auto status = [&](const QString& rest) {
            return desk.run(u"import r.desk --kind mailing-list-archive "_s + rest).status;
        };
        QCOMPARE(status(u"list.mbox"_s), 2); // of which list?
        QCOMPARE(status(u"--list dc-dcl list.mbox"_s), 2);
        QCOMPARE(status(u"--list list-999 list.mbox"_s), 2);
        QCOMPARE(status(u"--list %1 list.csv"_s.arg(list)), 3);
        QCOMPARE(status(u"--list %1 cut.gz"_s.arg(list)), 4);
        QCOMPARE(status(u"--list %1 missing.mbox"_s.arg(list)), 4);
        QCOMPARE(desk.run(u"import r.desk --kind people --list %1 list.csv"_s.arg(list)).status, 2);
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
    }
};

DESK_TEST(ArchiveTest)
#include "archive_test.moc"
