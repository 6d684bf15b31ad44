#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

/// Whatever is typed or fed: a sentence that names the field, exit 3, and not a byte of the register changed.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadValueIsNamedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& line, const QString& says) {
            QTest::newRow(name) << line << says;
        };
        row("31 February", u"add r.desk application name=Cables received-on=2022-02-31"_s,
            u"Received on: “2022-02-31” is not a day of the calendar; write it as 2022-01-31."_s);
        row("five-figure year in a date", u"add r.desk application name=Cables received-on=20211-12-06"_s,
            u"Received on: “20211-12-06” is not a day of the calendar; write it as 2022-01-31."_s);
        row("five-figure year", u"set r.desk cycle-2021 year=20211"_s,
            u"Year: “20211” is not a whole number from 1900 to 2199."_s);
        row("year before dates are kept", u"add r.desk application name=Cables received-on=1815-06-09"_s,
            u"Received on: the year of “1815-06-09” is outside 1900 to 2199."_s);
        row("control character", u"add r.desk person \"name=An\u0007a\""_s,
            u"Name: a control character at position 3 cannot be kept; delete it."_s);
        row("escape sequence", u"add r.desk person \"name=\u001b[2JAna\""_s,
            u"Name: a control character at position 1 cannot be kept; delete it."_s);
        row("direction override", u"add r.desk person name=Ana\u202etxt"_s,
            u"Name: an invisible character at position 4 changes the reading direction; delete it and type the text again."_s);
        row("long line", u"add r.desk person name="_s + QString(301, u'a'),
            u"Name: the text has 301 characters; at most 300 can be kept. Shorten it, or attach it as a file."_s);
        row("long note", u"add r.desk application name=Cables need="_s + QString(65'537, u'a'),
            u"Need: the text has 65,537 characters; at most 65,536 can be kept. Shorten it, or attach it as a file."_s);
        row("no number", u"set r.desk cycle-2021 number=sixteen"_s,
            u"Number of the annual meeting: “sixteen” is not a whole number from 0 to 1000000000."_s);
        row("no web address", u"add r.desk organisation name=IGF website=javascript:alert(1)"_s,
            u"Website: “javascript:alert(1)” is not a web address; expected something like https://example.org."_s);
        row("no e-mail address", u"add r.desk person name=Ana email=ana"_s,
            u"E-mail: “ana” is not an e-mail address; expected something like name@example.org."_s);
        row("no yes and no no", u"add r.desk application name=Cables open-list=perhaps"_s,
            u"Met: “perhaps” should be yes, no or empty."_s);
        row("required and empty", u"set r.desk cycle-2021 starts="_s,
            u"Annual meeting starts: this field is needed."_s);
        row("ends before it starts", u"set r.desk cycle-2021 ends=2021-12-05"_s,
            u"Annual meeting ends: 5 Dec 2021 is before 6 Dec 2021."_s);
        row("parameter out of bounds", u"set r.desk cycle-2021 place=Warsaw dc-stakeholder-groups=6"_s,
            u"Stakeholder groups needed for a DC: “6” is not a whole number from 1 to 5."_s);
        row("record of another kind", u"add r.desk person name=Ana organisation=cycle-2021"_s,
            u"Organization: cycle-2021 is not what is expected here."_s);
    }
    void aBadValueIsNamedAndNothingChanges()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Program desk;
        desk.newRegister();
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome outcome = desk.run(line);
        QCOMPARE(outcome.err, says + u'\n');
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
    }

    void aTenMegabyteCellIsRefusedByItsPlace()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"people.csv"_s, "name,note\nAna,ok\nBo," + QByteArray(10 * 1024 * 1024, 'x') + "\n");
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome outcome = desk.run(u"import r.desk --kind people people.csv"_s);
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.contains(u"line 3"), qPrintable(outcome.err));
        QVERIFY(outcome.err.size() < 400);
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
    }

    void aHostileFileNameCannotSpeakToTheTerminal()
    {
        const Program desk;
        const Outcome outcome = desk.run(u"show \"\u001b[2Jgone.desk\" cycle-2021"_s);
        QCOMPARE(outcome.status, 4);
        QVERIFY(!outcome.err.contains(u'\u001b'));
    }

    void aNewRegisterNeedsACycleThatMakesSense()
    {
        const Program desk;
        const Outcome outcome =
            desk.run(u"new r.desk --cycle 2021 --number 16 --starts 2021-12-10 --ends 2021-12-06"_s);
        QCOMPARE(outcome.status, 3);
        QVERIFY(!QFileInfo::exists(desk.path(u"r.desk"_s)));
    }
};

DESK_TEST(BadInputTest)
#include "bad_input_test.moc"
