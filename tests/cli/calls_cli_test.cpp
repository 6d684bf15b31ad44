#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

/// Asking everybody, as a script does it.
class CallsCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk.setToday(u"2022-01-10"_s);
        QCOMPARE(m_desk.newRegister().status, 0);
        for (const QString& letter : {u"A"_s, u"B"_s, u"C"_s})
            m_desk.run(u"add r.desk dynamic-coalition acronym=DC%1 \"name=DC on %1\" established=2015"_s.arg(
                letter));
        m_desk.run(u"set r.desk dc-dcc governance=flat"_s);
    }

    void aTrialOnlyTellsWhoWouldBeAsked()
    {
        const Outcome tried = m_desk.run(
            u"call r.desk \"Your plans\" --kind DC --where governance=flat --due 2022-02-10 --dry-run"_s);
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.lastLine(), u"1 would be asked. Nothing was changed."_s);
        QCOMPARE(m_desk.json(u"list r.desk call"_s).array().size(), 0);
    }

    void oneCommandAsksAllAndOneMoreEachRemindsExtendsAndMarks()
    {
        const Outcome opened =
            m_desk.run(u"call r.desk \"Your plans\" --kind DC --due 2022-02-10 --what survey "
                       "--text \"What do you plan?\""_s);
        QVERIFY2(opened.status == 0, qPrintable(opened.err));
        QVERIFY(opened.word().endsWith(u": asked: 3"_s));
        m_call = opened.word().section(u':', 0, 0);
        QVERIFY(m_call.startsWith(u"ask-"_s));

        QCOMPARE(m_desk.run(u"call r.desk %1 dc-dca --answered --on 2022-01-10"_s.arg(m_call)).lastLine(),
                 u"done 1 refused 0"_s);
        QCOMPARE(m_desk.run(u"call r.desk %1 dc-dcb --declined --note Busy"_s.arg(m_call)).status, 0);
        QCOMPARE(m_desk.run(u"call r.desk %1 --remind"_s.arg(m_call)).lastLine(), u"done 1 refused 0"_s);
        QCOMPARE(m_desk.run(u"call r.desk %1 --extend 2022-02-20 --reason \"Holidays\""_s.arg(m_call)).status,
                 0);

        const QJsonObject row = m_desk.json(u"list r.desk call"_s).array().at(0).toObject();
        QCOMPARE(row[u"asked"_s].toInt(), 3);
        QCOMPARE(row[u"reminded"_s].toInt(), 1);
        QCOMPARE(row[u"answered"_s].toInt(), 1);
        QCOMPARE(row[u"declined"_s].toInt(), 1);
        QCOMPARE(row[u"missing"_s].toInt(), 1);
        QVERIFY(m_desk.run(u"list r.desk call"_s).out.contains(u"Missing"_s));

        const QJsonObject told = m_desk.json(u"call r.desk "_s + m_call).object();
        QCOMPARE(told[u"due-on"_s].toString(), u"2022-02-20"_s);
        QCOMPARE(told[u"due-originally"_s].toString(), u"2022-02-10"_s);
        QCOMPARE(told[u"due-because"_s].toString(), u"Holidays"_s);
        const QJsonArray who = told[u"workstreams"_s].toArray();
        QCOMPARE(who.at(0).toObject()[u"id"_s].toString(), u"dc-dcc"_s); // the missing one first
        QCOMPARE(rowWith(who, u"id"_s, u"dc-dcb"_s)[u"standing"_s].toString(), u"declined"_s);
    }

    void whatIsMissingIsDue()
    {
        m_desk.setToday(u"2022-02-01"_s);
        const QString due = m_desk.run(u"due r.desk"_s).out;
        QVERIFY2(due.contains(u"Your plans"_s) && due.contains(u"Answers missing: 1 of 3"_s),
                 qPrintable(due));
        m_desk.setToday(u"2022-02-22"_s);
        const QString late = m_desk.run(u"due r.desk"_s).out;
        QVERIFY2(late.contains(u"-2"_s) && late.contains(u"Your plans"_s), qPrintable(late));
    }

    void whatIsWrittenWronglyIsToldAndChangesNothing()
    {
        for (const QString& line :
             {u"call r.desk \"Something else\""_s, u"call r.desk \"Something else\" --kind DC"_s,
              u"call r.desk %1 --answered"_s, u"call r.desk %1 dc-dca"_s, u"call r.desk %1 dc-dca --remind"_s,
              u"call r.desk %1 dc-dca --answered --declined"_s, u"call r.desk dc-dca --remind"_s,
              u"call r.desk X --kind XY --due 2022-03-01"_s,
              u"call r.desk X --kind DC --due 2022-03-01 --remind"_s})
            QCOMPARE(m_desk.run(line.contains(u"%1"_s) ? line.arg(m_call) : line).status, 2);
        QCOMPARE(m_desk.run(u"call r.desk %1 --extend 2022-02-01 --reason Why"_s.arg(m_call)).status, 1);
        QCOMPARE(m_desk.json(u"list r.desk call"_s).array().size(), 1);
    }

    void oneUndoTakesAWholeCallBack()
    {
        const Outcome opened = m_desk.run(u"call r.desk \"Dates\" --kind DC --due 2022-03-10 --what dates"_s);
        QCOMPARE(opened.status, 0);
        QCOMPARE(m_desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(m_desk.json(u"list r.desk call"_s).array().size(), 1);
        QCOMPARE(m_desk.json(u"list r.desk call-answer"_s).array().size(), 3);
    }

private:
    Program m_desk;
    QString m_call;
};

DESK_TEST(CallsCliTest)
#include "calls_cli_test.moc"
