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
