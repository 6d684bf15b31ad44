#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

/// Tasks that end with what they ask for, as a script sees them.
class TaskEndsCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLetterThatWasAskedForEndsTheTask()
    {
        Program desk;
        desk.setToday(u"2022-02-10"_s);
        desk.newRegister();
        desk.run(u"add r.desk dynamic-coalition acronym=DCA \"name=DC on A\" established=2015"_s);
        desk.run(u"expect r.desk --cycle 2021"_s);
        QCOMPARE(desk.run(u"do r.desk dc-dca open-inquiry"_s).status, 0);

        const QString list = desk.run(u"list r.desk task"_s).out;
        QVERIFY2(list.contains(u"the letter “Dated inquiry” is marked as sent"_s), qPrintable(list));
        const QJsonObject made = desk.json(u"list r.desk task"_s).array().at(0).toObject();
        QCOMPARE(made[u"ends-when"_s].toString(), u"inquiry-sent"_s);
        QCOMPARE(made[u"due-on"_s].toString(), u"2022-02-17"_s);
        QCOMPARE(made[u"due-because"_s].toString(), u"usual"_s);
        const QString task = made[u"id"_s].toString();
        const QString due = desk.run(u"due r.desk"_s).out;
        QVERIFY2(due.contains(u"ends when the letter “Dated inquiry”"_s), qPrintable(due));
        QVERIFY(desk.run(u"show r.desk "_s + task).out.contains(u"A guess"_s));

        const QString letter = desk.run(u"add r.desk letter workstream=dc-dca kind=inquiry \"subject=Your "
                                        "activity\" sent-on=2022-02-10 answer-by=2022-03-10"_s)
                                   .word();
        const auto shown = [&] { return desk.json(u"show r.desk "_s + task).object(); };
        QCOMPARE(shown()[u"done-on"_s].toString(), u"2022-02-10"_s);
        QCOMPARE(shown()[u"ended-by"_s].toString(), letter);
        const QString whole = desk.run(u"show r.desk dc-dca"_s).out;
        QVERIFY2(whole.contains(u"ended on 10 Feb 2022 by "_s + letter), qPrintable(whole));
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QVERIFY(shown()[u"done-on"_s].isNull());
        QVERIFY(shown()[u"ended-by"_s].isNull());
    }

    /// As it was before: it says that a person ends it.
    void aTaskWithoutAnEndSaysThatItEndsByHand()
    {
        Program desk;
        desk.newRegister();
        const QString task = desk.run(u"add r.desk task \"title=Call Ana\""_s).word();
        QVERIFY(
            desk.run(u"show r.desk "_s + task).out.contains(u"ends by hand, when “Done on” is filled in"_s));
        const Outcome refused = desk.run(u"set r.desk %1 ends-when=page-known"_s.arg(task));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"can never be for what the task belongs to"_s),
                 qPrintable(refused.err));
    }
};

DESK_TEST(TaskEndsCliTest)
#include "task_ends_cli_test.moc"
