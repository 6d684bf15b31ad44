#include "core/exchange/import_plan.h"
#include "core/office/letters/letter_templates.h"
#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace cli_test;

class UsageTest : public QObject
{
    Q_OBJECT

    // The commands of this version, as the specification has them.
    static QStringList commands()
    {
        return {u"new"_s,     u"sample"_s,  u"import"_s,     u"add"_s,     u"set"_s,    u"attach"_s,
                u"list"_s,    u"show"_s,    u"do"_s,         u"due"_s,     u"search"_s, u"report"_s,
                u"letter"_s,  u"letters"_s, u"export"_s,     u"journal"_s, u"undo"_s,   u"check"_s,
                u"backup"_s,  u"restore"_s, u"procedures"_s, u"plan"_s,    u"move"_s,   u"backups"_s,
                u"compare"_s, u"rescue"_s,  u"attend"_s,     u"call"_s};
    }

private Q_SLOTS:
    void everyCommandExplainsItself()
    {
        const Program desk;
        const QString general = desk.run(u"--help"_s).out;
        const QString manual = desk.run(u"help --format man"_s).out;
        for (const QString& command : commands()) {
            QVERIFY2(general.contains(u"\n  %1 "_s.arg(command)), qPrintable(command));
            const Outcome help = desk.run(command + u" --help"_s);
            QCOMPARE(help.status, 0);
            QVERIFY(help.out.startsWith(u"Usage: secretariat-desk %1"_s.arg(command)));
            QVERIFY(help.out.contains(u"--today DATE"));
            QCOMPARE(desk.run(u"help "_s + command).out, help.out);
            QVERIFY2(manual.contains(u".SS %1\n"_s.arg(command)), qPrintable(command));
        }
        QVERIFY(desk.run(u"do --help"_s).out.contains(u"--override"));
        QVERIFY(manual.contains(u"\\-\\-override"));
    }

    /// Also where the one says another language than the rest of the environment.
    void aDayIsWrittenInTheLanguageOfItsSentence()
    {
        Program desk;
        desk.newRegister();
        QVERIFY(desk.run(u"show r.desk cycle-2021"_s).out.contains(u"6 Dec 2021"_s));
        desk.setVariable(u"LANGUAGE"_s, u"ar"_s);
        const QString shown = desk.run(u"show r.desk cycle-2021"_s).out;
        QVERIFY2(shown.contains(u"6 ديسمبر 2021"_s) && !shown.contains(u"Dec"_s), qPrintable(shown));
    }

    void helpNamesEveryListAndEveryTemplateThereIs()
    {
        const Program desk;
        const QString lists = desk.run(u"import --help"_s).out;
        for (const exchange::ImportKind& kind : exchange::importKinds())
            QVERIFY2(lists.contains(kind.keyText()), kind.key);
        const QString letters = desk.run(u"letter --help"_s).out;
        for (const office::LetterTemplate& each : office::letterTemplates())
            QVERIFY2(letters.contains(each.kindText()), each.kind);
    }

    void theManualIsValidTroff()
    {
        const Program desk;
        desk.write(u"desk.1"_s, desk.run(u"help --format man"_s).out.toUtf8());
        QProcess groff;
        groff.start(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-Kutf8"_s, desk.path(u"desk.1"_s)});
        if (!groff.waitForStarted())
            QSKIP("groff is not installed");
        QVERIFY(groff.waitForFinished());
        QCOMPARE(groff.readAllStandardError(), QByteArray());
        QVERIFY(groff.readAllStandardOutput().contains("Makes the annual status report, the booklet"));
    }

    void wrongUsageIsToldInOneSentenceAndHowItIsMeant_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("show r.desk", "ID is missing.");
        row("show r.desk cycle-2021 more", "“more” is more than this command takes.");
        row("show r.desk cycle-2021 --colour", "Unknown option 'colour'.");
        row("show r.desk cycle-2021 --format xml", "--format takes table, json, csv here, not “xml”.");
        row("show r.desk cycle-2021 --as-of", "Missing value after '--as-of'.");
        row("new n.desk --cycle 2021 --number 16 --starts 2021-12-06", "The option --ends is missing.");
        row("list r.desk person --state a --state b", "The option --state can be given only once.");
        row("list r.desk person --today 2021-02-31",
            "--today: “2021-02-31” is not a day of the calendar; write it as 2022-01-31.");
        row("list r.desk person --today 20211-02-01",
            "--today: “20211-02-01” is not a day of the calendar; write it as 2022-01-31.");
    }
    void wrongUsageIsToldInOneSentenceAndHowItIsMeant()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Program desk;
        desk.newRegister();
        const Outcome outcome = desk.run(line);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.errorLines().value(0), says);
        QVERIFY(outcome.errorLines().value(1).startsWith(u"Usage: secretariat-desk "));
    }

    void namesNobodyKnowsAreWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"lisst r.desk person",
                                 "show r.desk dc-nobody",
                                 "list r.desk peple",
                                 "list r.desk person --state active",
                                 "list r.desk dynamic-coalition --state dormant",
                                 "list r.desk person --category green",
                                 "list r.desk person --language ar",
                                 "add r.desk person name=Ana emial=ana@example.org",
                                 "add r.desk person Ana",
                                 "add r.desk person name=A name=B",
                                 "add r.desk person name=Ana --parent dc-nobody",
                                 "add r.desk proof title=Minutes on=2022-01-01",
                                 "do r.desk cycle-2021 recognise",
                                 "set r.desk cycle-2021",
                                 "attach r.desk cycle-2021 r.desk",
                                 "undo r.desk yesterday",
                                 "undo r.desk 99",
                                 "journal r.desk dc-nobody",
                                 "procedures dc-death",
                                 "procedures --format svg",
                                 "report r.desk monthly-status --cycle 2021 --output a.pdf",
                                 "report r.desk annual-status --cycle 2021 --output a.doc",
                                 "report r.desk annual-status --cycle 2021 --distribution all --output a.pdf",
                                 "export r.desk --what person --output people.doc",
                                 "export r.desk --what everybody --output a.json",
                                 "import r.desk --kind coalitions list.csv",
                                 "letter r.desk cycle-2021 love --output a.eml"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void namesNobodyKnowsAreWrongUsage()
    {
        QFETCH(QString, line);
        const Program desk;
        desk.newRegister();
        desk.write(u"list.csv"_s, "name\nA\n");
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome outcome = desk.run(line);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(desk.bytes(u"r.desk"_s), before);
    }

    void saysEachRefusalOnce()
    {
        const Program desk;
        desk.newRegister();
        const QString said = desk.run(u"add r.desk mag-meeting title=X"_s).err;
        for (const QString& field : {u"Cycle:"_s, u"Kind:"_s, u"Starts:"_s})
            QVERIFY2(said.count(field) == 1, qPrintable(said));
    }

    void tellsItsVersion()
    {
        const Outcome version = Program().run(u"--version"_s);
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith(u"secretariat-desk "));
    }

    /// Its libraries would stand in the memory of each command, and a third of the time of the shortest is
    /// theirs.
    void aCommandLoadsNothingOfTheWindow()
    {
        Program desk;
        desk.setVariable(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
        const QString libraries = desk.run(u"help"_s).out;
        QVERIFY(libraries.contains(u"libQt6Core"_s));
        for (const QString& window : {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libQt6Pdf"_s, u"libGL"_s})
            QVERIFY2(!libraries.contains(window), qPrintable(window));
    }

    void proceduresAreTablesAndDiagrams()
    {
        const Program desk;
        const QJsonArray all = desk.json(u"procedures"_s).array();
        QCOMPARE(
            all.size(),
            QDir(QStringLiteral(DESK_SOURCE_DIR "/resources/procedures")).entryList({u"*.json"_s}).size());
        QCOMPARE(rowWith(all, u"key"_s, u"dc-life"_s)[u"subject"_s].toString(), u"dynamic-coalition"_s);
        const QJsonArray life = desk.json(u"procedures dc-life"_s).array();
        QCOMPARE(rowWith(life, u"transition"_s, u"Restore"_s)[u"to"_s].toString(), u"Recognized"_s);
        const QString svg = desk.run(u"procedures dc-life --format svg"_s).out;
        QVERIFY(svg.contains(u"<svg") && svg.contains(u"Under inquiry") && svg.trimmed().endsWith(u"</svg>"));
        const QString csv = desk.run(u"procedures dc-life --format csv"_s).out;
        QVERIFY(csv.startsWith(u"state,transition,to,decided-by,needs,clause\r\n"));
    }
};

DESK_TEST(UsageTest)
#include "usage_test.moc"
