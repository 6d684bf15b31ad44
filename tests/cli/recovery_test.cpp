#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

/// Of a damaged register, and of the copies that there are of it.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeReadOfADamagedRegisterBecomesANewOne()
    {
        const Program desk;
        QCOMPARE(desk.run(u"sample s.desk"_s).status, 0);
        const QByteArray whole = desk.bytes(u"s.desk"_s);
        desk.write(u"half.desk"_s, whole.left(whole.size() / 2));
        const Outcome rescued = desk.run(u"rescue half.desk new.desk --actor Ana"_s);
        QCOMPARE(rescued.status, 3);
        QVERIFY2(rescued.out.startsWith(desk.path(u"new.desk"_s)), qPrintable(rescued.out));
        QVERIFY(rescued.errorLines().front().startsWith(u"missing: "_s));
        QCOMPARE(desk.run(u"check new.desk"_s).status, 0);
        const QJsonObject last = desk.json(u"journal new.desk"_s).array().first().toObject();
        QCOMPARE(last[u"summary"_s].toString(), u"Rescued from half.desk"_s);
        QCOMPARE(last[u"actor"_s].toString(), u"Ana"_s);
        QCOMPARE(desk.bytes(u"half.desk"_s), whole.left(whole.size() / 2));
        QCOMPARE(desk.run(u"rescue half.desk new.desk"_s).status, 4);
    }

    void theCopiesAreListedAndLookedThrough()
    {
        Program desk;
        desk.setToday(u"2021-11-30"_s);
        desk.newRegister();
        QCOMPARE(desk.json(u"backups r.desk"_s).array().size(), 0);
        desk.run(u"add r.desk person name=Ana"_s);
        desk.setToday(u"2021-12-01"_s);
        desk.run(u"add r.desk person name=Ben"_s);
        const QJsonArray listed = desk.json(u"backups r.desk --check"_s).array();
        QCOMPARE(listed.size(), 2);
        QVERIFY(listed[0][u"taken-at"_s].toString().startsWith(u"2021-12-01"_s));
        QCOMPARE(listed[0][u"reason"_s].toString(), u"Made by itself"_s);
        QCOMPARE(listed[0][u"is-sound"_s].toBool(), true);
        const QString oldest = listed[1][u"file"_s].toString();
        QCOMPARE(desk.run(u"check "_s + oldest).status, 0);

        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome restored = desk.run(u"restore %1 r.desk"_s.arg(oldest));
        QCOMPARE(restored.status, 0);
        const QString aside = desk.path(u"r.desk.replaced-20211201T120000Z"_s);
        QCOMPARE(restored.lastLine(), u"What was there before is kept as %1."_s.arg(aside));
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), before);
        const QJsonArray again = desk.json(u"backups r.desk"_s).array();
        QCOMPARE(again.size(), 3);
        QVERIFY(again[0][u"is-sound"_s].isNull()); // not asked for
        QVERIFY(!rowWith(again, u"reason"_s, u"Replaced by a restored backup"_s).isEmpty());
    }

    void theNewestIsKeptInASecondFolderToo()
    {
        Program desk;
        desk.setToday(u"2021-11-30"_s);
        desk.newRegister();
        desk.run(u"add r.desk person name=Ana"_s);
        QVERIFY(QDir().mkdir(desk.path(u"stick"_s)));
        const QJsonArray twice = desk.json(u"backups r.desk --check --second-folder stick"_s).array();
        QCOMPARE(twice.size(), 2);
        QCOMPARE(twice[1][u"reason"_s].toString(), u"Kept in the second folder"_s);
        QVERIFY(twice[1][u"file"_s].toString().startsWith(desk.path(u"stick/"_s)));
        QCOMPARE(twice[1][u"is-sound"_s].toBool(), true);
        desk.setToday(u"2021-12-01"_s);
        desk.run(u"add r.desk person name=Ben"_s);
        QCOMPARE(desk.json(u"backups r.desk"_s).array().size(), 4);
        QVERIFY(QDir(desk.path(u"stick"_s)).removeRecursively());
        desk.setToday(u"2021-12-02"_s);
        const Outcome gone = desk.run(u"add r.desk person name=Cleo"_s);
        QCOMPARE(gone.status, 0);
        QVERIFY2(gone.err.contains(u"could not be kept in the second folder"_s), qPrintable(gone.err));
        QCOMPARE(desk.run(u"backups r.desk --second-folder nowhere"_s).status, 4);
        QCOMPARE(desk.json(u"backups r.desk --no-second-folder"_s).array().size(), 3);
    }

    void aBackupIsHeldAgainstThePresent()
    {
        const Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person name=Ana"_s);
        desk.run(u"add r.desk person name=Ben"_s);
        desk.run(u"backup r.desk b.desk"_s);
        const auto finding = [&](const QString& line) { return desk.json(line)[u"finding"_s].toString(); };
        QVERIFY(finding(u"compare r.desk b.desk"_s).contains(u"nothing was done since"_s));
        desk.run(u"add r.desk person name=Cyd"_s);
        desk.run(u"set r.desk person-ana country=Malta"_s);
        desk.run(u"set r.desk person-ana country=Poland"_s);
        const QJsonDocument compared = desk.json(u"compare r.desk b.desk"_s);
        QCOMPARE(compared[u"finding"_s].toString(),
                 u"The backup is an earlier state of this register. Steps since: 3."_s);
        const QJsonArray records = compared[u"records"_s].toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(rowWith(records, u"change"_s, u"added"_s)[u"record"_s].toString(), u"Person: Cyd"_s);
        QCOMPARE(rowWith(records, u"change"_s, u"changed"_s)[u"record"_s].toString(), u"Person: Ana"_s);
        QCOMPARE(compared[u"steps"_s].toArray().size(), 3);

        // The register as it was, which then goes a way of its own.
        QVERIFY(finding(u"compare b.desk r.desk"_s).contains(u"goes 3 steps further"_s));
        desk.run(u"add b.desk person name=Dov"_s);
        QVERIFY(finding(u"compare r.desk b.desk"_s)
                    .contains(u"the same until step 3, and each has gone its own way since (3 steps in the "
                              "register, 1 in the backup)"_s));
        desk.run(u"sample s.desk"_s);
        QVERIFY(finding(u"compare r.desk s.desk"_s).startsWith(u"This is no backup of this register"_s));
    }

    void nothingIsMadeOfWhatIsNoRegister()
    {
        const Program desk;
        desk.write(u"letter.txt"_s, "Dear colleagues,\n");
        for (const char* line : {"rescue letter.txt new.desk", "rescue missing.desk new.desk"}) {
            const Outcome outcome = desk.run(QString::fromLatin1(line));
            QCOMPARE(outcome.status, 4);
            QCOMPARE(outcome.errorLines().size(), 1);
        }
        QCOMPARE(desk.bytes(u"new.desk"_s), QByteArray());
    }
};

DESK_TEST(RecoveryTest)
#include "recovery_test.moc"
