#include "tests/cli/program.h"
#include "tests/harness/test_main.h"
#include "tests/harness/workbooks.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

class ImportTest : public QObject
{
    Q_OBJECT

    static QString import(const char* kind, const char* file)
    {
        return u"import r.desk --kind %1 " DESK_SOURCE_DIR
               "/resources/samples/%2"_s.arg(QString::fromLatin1(kind), QString::fromLatin1(file));
    }

private Q_SLOTS:
    void aDryRunCountsAndStoresNothing()
    {
        const Program desk;
        desk.newRegister();
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome outcome =
            desk.run(import("dynamic-coalitions", "dynamic_coalitions_2021.csv") + u" --dry-run"_s);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lastLine(), u"created 32 updated 0 unchanged 0 refused 0"_s);
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
    }

    void aSecondRunChangesNothingAndOneUndoTakesAllBack()
    {
        const Program desk;
        desk.newRegister();
        const QString line = import("dynamic-coalitions", "dynamic_coalitions_2021.csv");
        QCOMPARE(desk.run(line).lastLine(), u"created 32 updated 0 unchanged 0 refused 0"_s);
        QCOMPARE(desk.json(u"list r.desk dc --category active"_s).array().size(), 22);
        const QByteArray once = desk.bytes(u"r.desk"_s);
        QCOMPARE(desk.run(line).lastLine(), u"created 0 updated 0 unchanged 32 refused 0"_s);
        QCOMPARE(desk.bytes(u"r.desk"_s), once);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(desk.json(u"list r.desk dc"_s).array().size(), 0);
        QCOMPARE(desk.json(u"list r.desk cycle"_s).array().size(), 1);
    }

    void theReportsOfAnImportedListAreExpectedInOneStep()
    {
        const Program desk;
        desk.newRegister();
        desk.run(import("dynamic-coalitions", "dynamic_coalitions_2021.csv"));
        QCOMPARE(desk.run(u"expect r.desk --cycle 2021"_s).out, u"22\n"_s); // inactive ones owe none
        QCOMPARE(desk.run(u"expect r.desk --cycle 2021"_s).out, u"0\n"_s);
        QCOMPARE(desk.json(u"list r.desk annual-report"_s).array().size(), 22);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(desk.json(u"list r.desk annual-report"_s).array().size(), 0);
    }

    void everyKindOfListIsTakenIn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("people") << u"people"_s << u"person"_s
                                << QByteArray(
                                       "Full name;E-mail\r\n\"Mariner; Ana\";ana@example.org\r\nBo;\r\n");
        QTest::newRow("milestones")
            << u"milestones"_s << u"milestone"_s
            << QByteArray(
                   "cycle_year,milestone,date\n2021,Call,2021-03-01\n2021,Days,2021-12-06/2021-12-10\n");
        QTest::newRow("recommendations")
            << u"recommendations"_s << u"recommendation"_s
            << QByteArray("number,title,source\n1.3.1,Raise awareness,A\n1.3.2,Say early,A\n");
        QTest::newRow("best-practice-forums")
            << u"best-practice-forums"_s << u"best-practice-forum"_s
            << QByteArray("year,title,status\n2016,IPv6,completed\n2018,Local Content,completed\n");
        QTest::newRow("policy-networks")
            << u"policy-networks"_s << u"policy-network"_s
            << QByteArray(
                   "year,title,acronym,status\n2021,Network A,PNA,completed\n2022,Network B,PNB,new\n");
        QTest::newRow("nris") << u"nris"_s << u"initiative"_s
                              << QByteArray("name,kind,country_or_region,un_region,first_year\n"
                                            "A IGF,national,A,WEOG,2014\nB IGF,youth,B,multiple,\n");
        QTest::newRow("main-sessions")
            << u"main-sessions"_s << u"activity"_s << QByteArray("date,title\n2018-11,One\n2021-12-08,Two\n");
        QTest::newRow("mag-members")
            << u"mag-members"_s << u"mag-member"_s
            << QByteArray("name,group,starts,ends\nAna,governments,2021-01-01,2021-12-31\nBo,,2021-01-01,\n");
        QTest::newRow("igf-meetings")
            << u"igf-meetings"_s << u"cycle"_s
            << QByteArray("number,year,city,start,end\n17,2022,Addis Ababa,2022-11-28,2022-12-02\n");
    }
    void everyKindOfListIsTakenIn()
    {
        QFETCH(QString, kind);
        QFETCH(QString, noun);
        QFETCH(QByteArray, content);
        const Program desk;
        desk.newRegister();
        desk.write(u"list.csv"_s, content);
        const Outcome outcome = desk.run(u"import r.desk --kind %1 list.csv"_s.arg(kind));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(desk.json(u"list r.desk "_s + noun).array().size(), 2);
    }

    void refusedRowsAreToldByLineAndColumnWhileTheOthersComeIn()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"people.csv"_s,
                   "name,email\nAna,ana@example.org\nBo,nonsense\n,cy@example.org\nDi,di@example.org\n");
        const Outcome outcome = desk.run(u"import r.desk --kind people people.csv"_s);
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.lastLine(), u"created 2 updated 0 unchanged 0 refused 2"_s);
        QCOMPARE(outcome.errorLines().size(), 2);
        QVERIFY(outcome.errorLines()[0].startsWith(u"line 3, column 2: "));
        QVERIFY(outcome.errorLines()[1].startsWith(u"line 4, column 1: "));
        QCOMPARE(desk.json(u"list r.desk person"_s).array().size(), 2);

        const QJsonObject counted = desk.json(u"import r.desk --kind people people.csv"_s).object();
        QCOMPARE(counted[u"unchanged"_s].toInt(), 2);
        QCOMPARE(counted[u"refused"_s].toInt(), 2);
        QCOMPARE(counted[u"is-dry-run"_s], QJsonValue(false));
    }

    void everyRowIsShownBeforeItIsStoredAndADryRunShowsAll()
    {
        const Program desk;
        desk.newRegister();
        QByteArray before = "name,country\n";
        QByteArray after = before;
        for (int i = 1; i <= 12; ++i) {
            before += "Ada " + QByteArray::number(i) + ",Brazil\n";
            after += "Ada " + QByteArray::number(i) + ",Chile\n";
        }
        desk.write(u"before.csv"_s, before);
        desk.write(u"after.csv"_s, after + "Bo,Malta\n,Malta\n");
        const QStringList first = desk.run(u"import r.desk --kind people before.csv"_s).out.split(u'\n');
        QCOMPARE(first[0], u"New: 12"_s);
        QCOMPARE(first[1], u"  line 2, Ada 1 (person-ada-1): Country: “Brazil”"_s);
        QCOMPARE(first[11], u"  and 2 more"_s);
        QCOMPARE(first[12], u"Stored: 12 new, 0 changed."_s);
        QCOMPARE(first[13], u"created 12 updated 0 unchanged 0 refused 0"_s);

        const QString line = u"import r.desk --kind people after.csv"_s;
        const QStringList lines = desk.run(line + u" --dry-run"_s).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 17);
        QCOMPARE(lines[0], u"New: 1"_s);
        QCOMPARE(lines[1], u"  line 14, Bo (person-bo): Country: “Malta”"_s);
        QCOMPARE(lines[2], u"Changed: 12"_s);
        QCOMPARE(lines[3],
                 u"  line 2, Ada 1 (person-ada-1): Country: “Brazil” until now, “Chile” in the list"_s);
        QCOMPARE(lines[15], u"Refused: 1"_s);
        QCOMPARE(lines[16], u"created 1 updated 12 unchanged 0 refused 1"_s);
        const QJsonArray rows = desk.json(line + u" --dry-run"_s).object()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 14);
        QCOMPARE(rows[11].toObject()[u"after"_s].toString(), u"Chile"_s);
        QCOMPARE(rows[12].toObject()[u"becomes"_s].toString(), u"new"_s);
        QCOMPARE(rows[13].toObject()[u"reason"_s].toString(), u"Name is needed."_s);
        QVERIFY(!desk.run(u"list r.desk person"_s).out.contains(u"Chile"));
    }

    // Before a full disk or a closed pipe nothing is stored that was not shown.
    void whatCannotBeShownIsNotStored()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"people.csv"_s, "name\nAna\n");
        QProcess shell;
        shell.setWorkingDirectory(desk.path(u"."_s));
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"" DESK_PROGRAM " import r.desk --kind people people.csv > /dev/full"_s});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 4);
        QCOMPARE(desk.json(u"list r.desk person"_s).array().size(), 0);
    }

    void anotherAddressIsRefusedUntilSomebodySaysWhichOneStays()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"v1.csv"_s, "name,email,affiliation\nMara Testova,mara@example.org,Nova\n");
        desk.write(u"v2.csv"_s, "name,email,affiliation\nMara Testova,mara@nova.example.org,Alta\n");
        desk.run(u"import r.desk --kind people v1.csv"_s);
        const QString line = u"import r.desk --kind people v2.csv"_s;
        for (const QString& asked : {line, line + u" --dry-run"_s}) {
            const Outcome refused = desk.run(asked);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.out.startsWith(u"In question: 1\n"), qPrintable(refused.out));
            QCOMPARE(refused.errorLines().size(), 3);
            QCOMPARE(
                refused.errorLines()[1],
                u"line 2, Mara Testova (person-mara-testova): Affiliation: “Nova” until now, “Alta” in the "
                "list; E-mail: “mara@example.org” until now, “mara@nova.example.org” in the list"_s);
            QCOMPARE(refused.errorLines()[2], u"Say --on-conflict keep or --on-conflict take."_s);
        }
        // Only the address is kept.
        QCOMPARE(desk.run(line + u" --on-conflict keep"_s).lastLine(),
                 u"created 0 updated 1 unchanged 0 refused 0"_s);
        const QString kept = desk.run(u"show r.desk person-mara-testova"_s).out;
        QVERIFY2(kept.contains(u"Alta") && kept.contains(u"mara@example.org"), qPrintable(kept));
        QCOMPARE(desk.run(line + u" --on-conflict keep"_s).lastLine(),
                 u"created 0 updated 0 unchanged 1 refused 0"_s);
        QCOMPARE(desk.run(line + u" --on-conflict take"_s).lastLine(),
                 u"created 0 updated 1 unchanged 0 refused 0"_s);
        QCOMPARE(desk.run(line + u" --on-conflict never"_s).status, 2);
    }

    void aStateThatNobodyTellsIsNotMadeUp()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"list.csv"_s, "name,status\nLighthouses,active\nLanterns,unknown\nLamps,\n");
        const QString line = u"import r.desk --kind dynamic-coalitions list.csv"_s;
        const Outcome asked = desk.run(line);
        QCOMPARE(asked.status, 3);
        QVERIFY2(asked.out.contains(u"In question: 2\n"), qPrintable(asked.out));
        QCOMPARE(asked.lastLine(), u"created 1 updated 0 unchanged 0 refused 2"_s);
        QCOMPARE(asked.errorLines()[0],
                 u"Rows whose state nobody tells are not stored. Say it for all of them, "
                 "with --state active or --state inactive."_s);
        QCOMPARE(asked.errorLines()[1],
                 u"line 3, column state: the list does not tell the state of Lanterns, which is not in the "
                 "register yet. Say which one it is, or fill the cell."_s);
        QCOMPARE(desk.run(line + u" --state sleeping"_s).status, 2);
        QCOMPARE(desk.run(u"import r.desk --kind people list.csv --state active"_s).status, 2);
        QCOMPARE(desk.run(line + u" --state inactive"_s).lastLine(),
                 u"created 2 updated 0 unchanged 1 refused 0"_s);
        QCOMPARE(desk.json(u"list r.desk dc --state inactive"_s).array().size(), 2);
        const Outcome again = desk.run(line);
        QCOMPARE(again.status, 0);
        QCOMPARE(again.errorLines(),
                 QStringList(u"No state is told on line 3, 4: what is in the register keeps its own."_s));
    }

    void theFirstTenRefusalsAreToldAndTheOthersCounted()
    {
        const Program desk;
        desk.newRegister();
        QByteArray list = "name,email\n";
        for (int i = 0; i < 12; ++i)
            list += "Person,nonsense\n";
        desk.write(u"people.csv"_s, list);
        const Outcome outcome = desk.run(u"import r.desk --kind people people.csv"_s);
        QCOMPARE(outcome.errorLines().size(), 11);
        QVERIFY(outcome.errorLines()[9].startsWith(u"line 11, column 2: "));
        QCOMPARE(outcome.errorLines()[10], u"and 2 more"_s);
        QCOMPARE(outcome.lastLine(), u"created 0 updated 0 unchanged 0 refused 12"_s);
    }

    void whatOnlyListsHaveIsRefusedForAnArchive()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"a.mbox"_s, "");
        for (const char* option : {"--dates day-first", "--encoding UTF-8"}) {
            const Outcome outcome =
                desk.run(u"import r.desk --kind mailing-list-archive --list list-1 a.mbox "_s +
                         QString::fromLatin1(option));
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains(u"goes with lists"), qPrintable(outcome.err));
        }
    }

    void theEncodingIsFoundOutOrChosen()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"windows.csv"_s, "name\nJos\xe9\n");
        desk.write(u"doubtful.csv"_s, "name\nMu\xf1oz\n");
        const Outcome doubtful = desk.run(u"import r.desk --kind people doubtful.csv"_s);
        QCOMPARE(doubtful.status, 3);
        QCOMPARE(
            doubtful.errorLines(),
            QStringList(u"It is not certain in which encoding the file was saved. Read as Windows-1252 it "
                        "says: “Muñoz”. If that is right, add --encoding Windows-1252; if not, name "
                        "another, as Windows-1250 or GB18030."_s));
        QCOMPARE(desk.run(u"import r.desk --kind people doubtful.csv --encoding windows-1252"_s).status, 0);
        desk.write(u"western.csv"_s, "name\nH\xe5kon B\xf8\n"); // the guess and Windows-1252 read the same
        QCOMPARE(desk.run(u"import r.desk --kind people western.csv"_s).status, 0);
        QCOMPARE(desk.run(u"import r.desk --kind people windows.csv"_s).status, 0);
        QCOMPARE(desk.run(u"show r.desk person-jose --format csv"_s).status, 0);
        QVERIFY(desk.run(u"show r.desk person-jose"_s).out.contains(u"José"));
        const Outcome wrong = desk.run(u"import r.desk --kind people windows.csv --encoding utf-8"_s);
        QCOMPARE(wrong.status, 4);
        QCOMPARE(desk.run(u"import r.desk --kind people windows.csv --encoding latin"_s).status, 2);
        desk.write(u"russian.csv"_s, "name\n\xf0\xd2\xc9\n");
        QCOMPARE(desk.run(u"import r.desk --kind people russian.csv --encoding koi8-r"_s).status, 0);
        QVERIFY(desk.run(u"list r.desk person"_s).out.contains(u"При"));
    }

    void howAListWasReadIsTold()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"polish.csv"_s, "Name;E-Mail;Land\r\n\xA3ucja Przyk\xB3"
                                    "adowa \x8Cl\xB9sk;lucja@example.org;\r\n"
                                    "Za\xBF\xF3\xB3\xE6 G\xEA\x9Cl\xB9 Ja\x9F\xF1;zazolc@example.org;\r\n");
        const Outcome outcome = desk.run(u"import r.desk --kind people polish.csv"_s);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(
            outcome.errorLines(),
            (QStringList{u"Read as Windows-1250: “Łucja Przykładowa Śląsk;lucja@example.org; Zażółć Gęślą "
                         "Jaźń;zazolc@example.org;”. If that is wrong, undo and name the encoding with "
                         "--encoding."_s,
                         u"The column “Land” is not taken: no field of this list has that name."_s}));
        const Outcome dryRun = desk.run(u"import r.desk --kind people polish.csv --dry-run"_s);
        QVERIFY2(dryRun.errorLines()[0].endsWith(u"If that is wrong, name the encoding with --encoding."),
                 qPrintable(dryRun.err));
        QCOMPARE(desk.run(u"show r.desk person-lucja-przykladowa-slask"_s).status, 0);
        QVERIFY(desk.run(u"search r.desk Lucja"_s).out.contains(u"Łucja"));
    }

    void aSheetOfAWorkbookIsReadOrChosen()
    {
        const Program desk;
        desk.newRegister();
        const auto table = [](const QByteArray& name, const QList<QByteArray>& cells) {
            QByteArray rows;
            for (const QByteArray& cell : cells)
                rows += "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>" + cell +
                        "</text:p></table:table-cell></table:table-row>";
            return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
        };
        desk.write(u"people.ods"_s, harness::odsOf(table("Members", {"name", "Mara Testova", "#REF!"}) +
                                                   table("Guests", {"name", "Ute Probe"})));
        const QString line = u"import r.desk --kind people people.ods"_s;
        const Outcome read = desk.run(line);
        QCOMPARE(read.lastLine(), u"created 1 updated 0 unchanged 0 refused 1"_s);
        QCOMPARE(read.errorLines(),
                 (QStringList{u"Only the sheet “Members” was read, not: “Guests”."_s,
                              u"line 3, column 1: Name: “#REF!” is the error of a formula; mend it in the "
                              "spreadsheet, or empty the cell."_s}));
        QCOMPARE(desk.run(line + u" --sheet guests"_s).lastLine(),
                 u"created 1 updated 0 unchanged 0 refused 0"_s);
        QCOMPARE(desk.run(u"show r.desk person-ute-probe"_s).status, 0);
        const Outcome missing = desk.run(line + u" --sheet Others"_s);
        QCOMPARE(missing.status, 2);
        QCOMPARE(missing.errorLines(),
                 QStringList(u"The file has no sheet “Others”; it has: “Members”, “Guests”."_s));
        QCOMPARE(desk.run(line + u" --encoding utf-8"_s).status, 2);
        desk.write(u"plain.csv"_s, "name\nJon\n");
        QCOMPARE(desk.run(u"import r.desk --kind people plain.csv --sheet Members"_s).status, 2);

        desk.write(u"notes.ods"_s,
                   harness::odsOf(table("Notes", {"read me"}) + table("Members", {"name", "Jon"})));
        const Outcome notes = desk.run(u"import r.desk --kind people notes.ods"_s);
        QCOMPARE(notes.status, 3);
        QCOMPARE(notes.errorLines().mid(0, 2),
                 (QStringList{u"The file has no column “name”, which every row of people needs. Its columns "
                              "are: read me."_s,
                              u"The sheet “Notes” was read. Choose another one with --sheet: “Members”."_s}));
    }

    void aWorkbookThatIsRefusedStoresNothing()
    {
        const Program desk;
        desk.newRegister();
        const QByteArray whole = harness::xlsxOf({{u"name"_s}, {u"Mara"_s}});
        desk.write(u"half.xlsx"_s, whole.first(whole.size() / 2));
        desk.write(u"old.xls"_s, QByteArray("\xD0\xCF\x11\xE0 W\0o\0r\0k\0b\0o\0o\0k\0", 21));
        for (const char* file : {"half.xlsx", "old.xls"}) {
            const Outcome outcome = desk.run(u"import r.desk --kind people "_s + QLatin1StringView(file));
            QCOMPARE(outcome.status, 4);
            QCOMPARE(outcome.errorLines().size(), 1);
        }
        QCOMPARE(desk.json(u"list r.desk person"_s).array().size(), 0);
        desk.write(u"whole.xlsx"_s, whole);
        QCOMPARE(desk.run(u"import r.desk --kind people whole.xlsx"_s).status, 0);
        QCOMPARE(desk.json(u"list r.desk person"_s).array().size(), 1);
    }

    // Cases 60 and 61.
    void columnsAreMatchedByHand()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"german.csv"_s,
                   "Name;E-Mail;Organisation;Land\nMara Testova;mara@example.org;Nova;Lettland\n");
        QCOMPARE(desk.run(u"import r.desk --kind people german.csv --map Land=country"_s).err, QString());
        QVERIFY(desk.run(u"show r.desk person-mara-testova"_s).out.contains(u"Lettland"));

        desk.write(u"split.csv"_s,
                   "Last name;First name;E-mail\nBeispiel;Jon;jon@example.org\nCher;;c@example.org\n");
        const Outcome refused = desk.run(u"import r.desk --kind people split.csv"_s);
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.errorLines(),
                 (QStringList{u"The file has no column “name”, which every row of people needs. Its columns "
                              "are: Last name, First name, E-mail."_s,
                              u"Say where a column goes with --map, as --map “Last name=FIELD”."_s}));
        const QString line = u"import r.desk --kind people split.csv "_s;
        QCOMPARE(desk.run(line + u"--map \"first name=name\" --map \"Last name=name\""_s).lastLine(),
                 u"created 2 updated 0 unchanged 0 refused 0"_s);
        QCOMPARE(desk.run(u"show r.desk person-jon-beispiel"_s).status, 0);
        QCOMPARE(desk.run(u"show r.desk person-cher"_s).status, 0);
        QCOMPARE(desk.run(line + u"--map \"First name=shoe\""_s).status, 2);
        QCOMPARE(desk.run(line + u"--map nonsense"_s).status, 2);
        QCOMPARE(desk.run(u"import r.desk --kind people german.csv --map Ort=country"_s).status, 3);
        QCOMPARE(desk.run(u"import r.desk --kind people german.csv --map Land=email"_s).status, 3);
    }

    void howColumnsWereMatchedIsRememberedAndCanBeForgotten()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"one.csv"_s, "First name;Last name\nMara;Testova\n");
        desk.write(u"two.csv"_s, "First name;Last name\nJon;Beispiel\n");
        const QString line = u"import r.desk --kind people "_s;
        const QString names = u" --map \"First name=name\" --map \"Last name=name\""_s;
        desk.run(line + u"one.csv --dry-run"_s + names);
        QCOMPARE(desk.run(line + u"one.csv"_s).status, 3); // a dry run leaves nothing behind
        QCOMPARE(desk.run(line + u"one.csv"_s + names).status, 0);
        const Outcome remembered = desk.run(line + u"two.csv"_s);
        QCOMPARE(remembered.status, 0);
        QCOMPARE(remembered.errorLines(),
                 (QStringList{u"The column “First name” goes to name, as it did before; --map “First name=” "
                              "forgets that."_s,
                              u"The column “Last name” goes to name, as it did before; --map “Last name=” "
                              "forgets that."_s}));
        QCOMPARE(desk.run(u"show r.desk person-jon-beispiel"_s).status, 0);
        QCOMPARE(desk.run(line + u"two.csv --map \"first name=\""_s).status, 0);
        QCOMPARE(desk.run(line + u"two.csv"_s).errorLines().size(), 2); // one is taken, the other one not
        QVERIFY(desk.run(u"list r.desk person"_s).out.contains(u"Beispiel"));
    }

    void theOrderOfDayAndMonthCanBeSaid()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"mag.csv"_s, "name,start\nMara Testova,1/2/2021\n");
        const QString line = u"import r.desk --kind mag-members mag.csv"_s;
        QCOMPARE(desk.run(line).status, 3);
        QCOMPARE(desk.run(line + u" --dates sometimes"_s).status, 2);
        QCOMPARE(desk.run(line + u" --dates day-first"_s).status, 0);
    }

    void aFileThatCannotBeReadAsAListIsRefusedWhole()
    {
        const Program desk;
        desk.newRegister();
        desk.write(u"open.csv"_s, "name\nAna\n\"Bo\n");
        const Outcome outcome = desk.run(u"import r.desk --kind people open.csv"_s);
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.err.contains(u"line 3"), qPrintable(outcome.err));
        QCOMPARE(desk.json(u"list r.desk person"_s).array().size(), 0);
        QCOMPARE(desk.run(u"import r.desk --kind people missing.csv"_s).status, 4);
        QCOMPARE(desk.run(u"import r.desk --kind people ."_s).status, 4);
    }
};

DESK_TEST(ImportTest)
#include "import_test.moc"
