#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <QRegularExpression>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cli_test;

class FormatsTest : public QObject
{
    Q_OBJECT

    /// The sample register, written once.
    Program m_desk;

private Q_SLOTS:
    // DC-25
    void theBookletHoldsWhatWasPublishedInTheYear()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        QCOMPARE(desk.run(u"report s.desk booklet --cycle 2021 --output b.md"_s).status, 0);
        const QByteArray text = desk.bytes(u"b.md"_s);
        QVERIFY(text.contains("Checklist for accessible hybrid meetings"));
        for (const char* unpublished :
             {"Remote work and fair pay", "Trust marks compared", "Labelling of connected"})
            QVERIFY2(!text.contains(unpublished), unpublished);
    }

    void initTestCase()
    {
        m_desk.setToday(u"2022-02-15"_s);
        QCOMPARE(m_desk.run(u"sample r.desk"_s).status, 0);
    }

    void namesLettersThatNoFontHas()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        QCOMPARE(desk.run(u"set s.desk dc-dcad \"focus=A sign of our own: \uE000\""_s).status, 0);
        const QString report = u"report s.desk annual-status --cycle 2021 --workstream dc-dcad --output "_s;
        const Outcome pdf = desk.run(report + u"r.pdf"_s);
        QCOMPARE(pdf.status, 0);
        QVERIFY2(pdf.err.contains(u"(U+E000)"_s), qPrintable(pdf.err));
        QVERIFY(desk.bytes(u"r.pdf"_s).startsWith("%PDF-"));
        QCOMPARE(desk.run(report + u"r.md"_s).err, QString());
        // It is told before the file is made: also where that fails then.
        const Outcome unmade = desk.run(report + u"no/such/folder/r.pdf"_s);
        QVERIFY(unmade.status != 0);
        QVERIFY2(unmade.err.startsWith(pdf.err), qPrintable(unmade.err));
    }

    void everyAnswerIsOneJsonDocument_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"new other.desk --cycle 2022 --number 17 --starts 2022-11-28 --ends 2022-12-02",
              "sample another.desk",
              "list r.desk dynamic-coalition",
              "list r.desk annual-report --cycle 2021",
              "show r.desk dc-dcad",
              "show r.desk cycle-2021",
              "add r.desk person name=Ana",
              "set r.desk person-ana country=Malta",
              "attach r.desk person-ana r.csv",
              "due r.desk",
              "search r.desk accessibility",
              "report r.desk annual-status --cycle 2021 --output a.md",
              "export r.desk --what person --output p.csv",
              "journal r.desk",
              "journal r.desk dc-dcad",
              "undo r.desk",
              "check r.desk",
              "backup r.desk b.desk",
              "backups r.desk",
              "compare r.desk b.desk",
              "rescue r.desk rescued.desk",
              "restore b.desk other.desk",
              "procedures",
              "procedures dc-life",
              "import r.desk --kind dynamic-coalitions " DESK_SOURCE_DIR
              "/resources/samples/dynamic_coalitions_2021.csv"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void everyAnswerIsOneJsonDocument()
    {
        QFETCH(QString, line);
        m_desk.write(u"r.csv"_s, "a\n");
        const Outcome outcome = m_desk.run(line + u" --format json"_s);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QJsonParseError error = {};
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out.toUtf8(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QVERIFY(!document.isEmpty());
        static const QRegularExpression kebab(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
        QJsonArray objects = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (const QJsonValue& member : document.object())
            for (const QJsonValue& row : member.toArray())
                objects << row;
        for (const QJsonValue& object : objects)
            for (const QString& key : object.toObject().keys())
                QVERIFY2(kebab.match(key).hasMatch(), qPrintable(key));
    }

    void datesAreIsoNumbersAreNumbersAndTheUnknownIsNull()
    {
        const QJsonObject dcad = rowWith(m_desk.json(u"list r.desk dc"_s).array(), u"id"_s, u"dc-dcad"_s);
        QCOMPARE(dcad[u"acronym"_s].toString(), u"DCAD"_s);
        static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        QVERIFY(iso.match(dcad[u"since"_s].toString()).hasMatch());
        QVERIFY(dcad[u"belongs-to"_s].isNull());
        const QJsonObject cycle =
            rowWith(m_desk.json(u"list r.desk cycle"_s).array(), u"id"_s, u"cycle-2021"_s);
        QCOMPARE(cycle[u"number"_s], QJsonValue(16));
        QCOMPARE(cycle[u"starts"_s].toString(), u"2021-12-06"_s);
    }

    void tablesAreAlignedAndCarryNoTrailingBlanks()
    {
        const QStringList lines = m_desk.run(u"list r.desk cycle"_s).out.split(u'\n');
        QVERIFY(lines[0].startsWith(u"ID "));
        QVERIFY(lines[1].startsWith(u"--"));
        const qsizetype column = lines[0].indexOf(u"Title");
        QVERIFY(column > 0);
        for (const QString& line : lines.mid(2)) {
            QVERIFY(!line.endsWith(u' '));
            if (!line.isEmpty())
                QCOMPARE(line.mid(column, 6), u"Cycle "_s);
        }
    }

    void csvHasKeysAsItsHeader()
    {
        const QString csv = m_desk.run(u"list r.desk cycle --format csv"_s).out;
        QVERIFY(csv.startsWith(u"id,title,belongs-to,noun,year,number,place,country,starts,ends,theme,sub-"
                               u"themes,is-sample\r\n"));
        QVERIFY(csv.contains(u"\r\ncycle-2021,Cycle 2021,,cycle,2021,16,Katowice,"));
    }

    void exportsWhatTheEndingOfTheFileSays_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("contains");
        const auto row = [](const char* what, const char* file, const QByteArray& begins,
                            const QByteArray& contains) {
            QTest::addRow("%s as %s", what, file) << u"--what %1"_s.arg(QString::fromLatin1(what))
                                                  << QString::fromLatin1(file) << begins << contains;
        };
        row("dynamic-coalition", "x.xlsx", "PK", "");
        row("dynamic-coalition", "x.csv", "\xef\xbb\xbfid,title,state,", "\r\ndc-dcad,");
        row("dynamic-coalition", "x.json", "[", "\"dc-dcad\"");
        row("dynamic-coalition", "x.odt", "PK", "application/vnd.oasis.opendocument.text");
        row("dynamic-coalition", "x.html", "<!DOCTYPE html>", "Accessibility and Disability");
        row("everything", "x.json", "{", "\"dc-dcad\"");
        row("calendar", "x.ics", "BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20211206");
        row("calendar", "alarms.ics", "BEGIN:VCALENDAR\r\n", "TRIGGER:-P1W");
        row("contacts", "x.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\n",
            "ROLE:Coordinator\\, Dynamic Coalition on");
    }
    void noCardSaysARoleTwice()
    {
        QCOMPARE(m_desk.run(u"export r.desk --what contacts --output all.vcf"_s).status, 0);
        const QString cards = QString::fromUtf8(m_desk.bytes(u"all.vcf"_s).replace("\r\n ", ""));
        int several = 0;
        for (const QString& line : cards.split(u"\r\n"_s)) {
            if (!line.startsWith(u"ROLE:"_s))
                continue;
            QStringList roles = line.sliced(5).split(u"\\; "_s);
            several += roles.size() > 1;
            QVERIFY2(roles.removeDuplicates() == 0, qPrintable(line));
        }
        QVERIFY(several > 10);
        QVERIFY(cards.contains(u"Policy Network on Meaningful Access (2022)"_s));
    }

    void exportsWhatTheEndingOfTheFileSays()
    {
        QFETCH(QString, options);
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, contains);
        const Outcome outcome = m_desk.run(u"export r.desk %1 --output %2"_s.arg(options, file));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.word(), m_desk.path(file));
        const QByteArray bytes = m_desk.bytes(file);
        QVERIFY2(bytes.startsWith(begins), bytes.left(80).constData());
        QVERIFY(bytes.contains(contains));
        struct stat info = {};
        QCOMPARE(::stat(m_desk.path(file).toUtf8().constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }

    // What a person is shown has labels; what a program reads has keys.
    void aListBecomesAFileToRead()
    {
        for (const auto& ending : {u"odt"_s, u"html"_s, u"pdf"_s, u"md"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
            const QString file = u"list."_s + ending;
            const Outcome outcome =
                m_desk.run(u"list r.desk dynamic-coalition --state recognised --output "_s + file);
            QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
            QCOMPARE(outcome.word(), m_desk.path(file));
        }
        const QByteArray page = m_desk.bytes(u"list.md"_s);
        QVERIFY(page.contains("| Recognized | by 1 Oct 2021 |"));
        QVERIFY(!page.contains("recognised"));
        QVERIFY(!page.contains("Inactive"));
        QVERIFY(m_desk.bytes(u"list.csv"_s).contains(",recognised,active,"));
        QVERIFY(m_desk.run(u"list r.desk person --output list.doc"_s).status != 0);
    }

    // Dialled as it stands, and still nothing that a spreadsheet computes.
    void telephoneNumbersAreWrittenBare()
    {
        Program desk;
        desk.newRegister();
        QCOMPARE(desk.run(u"add r.desk person name=Ana \"phone=+56 2 2978 0000\""_s).status, 0);
        QCOMPARE(desk.run(u"export r.desk --what person --output p.csv"_s).status, 0);
        QVERIFY(desk.bytes(u"p.csv"_s).contains(",+56 2 2978 0000,"));
    }

    void contactCardsLeaveOutWhatTheirReadersMayNotSee()
    {
        Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person name=Ana email=ana@example.org visibility=public"_s);
        desk.run(u"add r.desk person name=Bo email=bo@example.org visibility=mag"_s);
        desk.run(u"add r.desk person name=Cy email=cy@example.org"_s);
        const auto shows = [&](const QString& readers) {
            desk.run(u"export r.desk --what contacts --output c.vcf "_s + readers);
            const QByteArray cards = desk.bytes(u"c.vcf"_s);
            return QList<bool>{cards.contains("FN:Ana"), cards.contains("FN:Bo"), cards.contains("FN:Cy")};
        };
        QCOMPARE(shows(u"--distribution public"_s), (QList<bool>{true, false, false}));
        QCOMPARE(shows(u"--distribution mag"_s), (QList<bool>{true, true, false}));
        QCOMPARE(shows({}), (QList<bool>{true, true, true}));
    }

    void theStatusReportComesInFourForms()
    {
        const QString order = u"report r.desk annual-status --cycle 2021 --as-of 2022-02-15 --output "_s;
        QCOMPARE(m_desk.run(order + u"a.pdf"_s).status, 0);
        QVERIFY(m_desk.bytes(u"a.pdf"_s).startsWith("%PDF-"));
        QCOMPARE(m_desk.run(order + u"a.odt"_s).status, 0);
        QVERIFY(m_desk.bytes(u"a.odt"_s).startsWith("PK"));
        QCOMPARE(m_desk.run(order + u"a.html"_s).status, 0);
        QVERIFY(m_desk.bytes(u"a.html"_s).contains("Dynamic Coalition on Accessibility and Disability"));
        QCOMPARE(m_desk.run(order + u"one.md --workstream DCAD --kind DC --distribution public"_s).status, 0);
        const QByteArray one = m_desk.bytes(u"one.md"_s);
        QVERIFY(one.contains("Dynamic Coalition on Accessibility and Disability"));
        QVERIFY(!one.contains("Dynamic Coalition on Blockchain Technologies"));
    }

    void lettersAreDraftsForTheMailProgramOrPaper()
    {
        QCOMPARE(m_desk.run(u"letter r.desk dc-dcad expectations --output l.eml"_s).status, 0);
        QVERIFY(m_desk.bytes(u"l.eml"_s).contains("X-Unsent: 1"));
        QCOMPARE(m_desk.run(u"letter r.desk dc-dcad expectations --output l.pdf"_s).status, 0);
        QVERIFY(m_desk.bytes(u"l.pdf"_s).startsWith("%PDF-"));
    }

    void lettersAreListedPrintedAndKept()
    {
        const QJsonArray letters = m_desk.json(u"letters r.desk dc-dcad"_s).array();
        QCOMPARE(letters.size(), 7);
        QCOMPARE(letters[0].toObject()[u"letter"_s].toString(), u"expectations"_s);
        QVERIFY(!letters[3].toObject()[u"because"_s].toString().isEmpty());
        const QString text = m_desk.run(u"letter r.desk dc-dcad expectations"_s).out;
        QVERIFY2(text.startsWith(u"To: "), qPrintable(text));
        QVERIFY(text.contains(u"\nSubject: "));
        QCOMPARE(m_desk.run(u"letter r.desk dc-dcad inquiry"_s).status, 1); // nothing has been late
        const QString kept = m_desk.run(u"letter r.desk dc-dcad expectations --keep"_s).out.trimmed();
        const QJsonObject letter = m_desk.json(u"show r.desk "_s + kept).object();
        QCOMPARE(letter[u"kind"_s].toString(), u"expectations"_s);
        QVERIFY(letter[u"sent-on"_s].isNull());
    }

    void lettersThatAreDueAreKeptInOneStep()
    {
        const int due = int(m_desk.json(u"letters r.desk"_s).array().size());
        QVERIFY(due > 1);
        const qsizetype before = m_desk.json(u"list r.desk letter"_s).array().size();
        QCOMPARE(m_desk.run(u"letters r.desk --keep nonsense"_s).status, 2);
        const Outcome kept = m_desk.run(u"letters r.desk --keep expectations"_s);
        QVERIFY2(kept.err.contains(u"Kept: "_s), qPrintable(kept.err));
        QVERIFY2(kept.status == 0 || kept.status == 3,
                 qPrintable(kept.err)); // 3: some name nobody to write to
        QVERIFY(m_desk.json(u"list r.desk letter"_s).array().size() > before + 1);
        QCOMPARE(m_desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(m_desk.json(u"list r.desk letter"_s).array().size(), before);
    }

    void theStatementOnAnApplicationQuotesItsRequirements()
    {
        const auto applicationIn = [&](const char* state) {
            const QString list = u"list r.desk application --state "_s + QString::fromLatin1(state);
            return m_desk.json(list).array()[0].toObject()[u"id"_s].toString();
        };
        const QString letter = u"letter r.desk %1 statement --output s.md"_s;
        QCOMPARE(m_desk.run(letter.arg(applicationIn("under-review"))).status, 1);
        QVERIFY(!QFileInfo::exists(m_desk.path(u"s.md"_s)));
        QCOMPARE(m_desk.run(letter.arg(applicationIn("recognised"))).status, 0);
        QVERIFY(m_desk.bytes(u"s.md"_s).contains("MO-DC-2"));
    }
};

DESK_TEST(FormatsTest)
#include "formats_test.moc"
