// Workbooks made to exhaust, to crash or to mislead: each ends with a sentence.
#include "core/exchange/import_plan.h"
#include "tests/harness/test_main.h"
#include "tests/harness/workbooks.h"

using namespace Qt::StringLiterals;
using exchange::planImport;
using harness::odsOf;
using harness::XlsxBook;
using harness::xlsxOf;
using harness::zipped;
using support::ErrorCode;

class HostileWorkbookTest : public QObject
{
    Q_OBJECT

    static support::Result<exchange::ImportPlan> plan(const QByteArray& file)
    {
        return planImport(*exchange::importKind(u"people"_s), file);
    }
    static QByteArray xlsxRows(const QByteArray& rows)
    {
        return xlsxOf(XlsxBook{.sheets = {{"Sheet1", rows}}});
    }
    static QByteArray odsRows(const QByteArray& rows)
    {
        return odsOf("<table:table table:name=\"Sheet1\">" + rows + "</table:table>");
    }
    static QByteArray utf16(const char16_t* text)
    {
        return QByteArray(reinterpret_cast<const char*>(text), QStringView(text).size() * 2);
    }

private Q_SLOTS:
    void aFileThatIsNoListIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("beginning");
        const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
        const QList<harness::ZipPart> package{{"[Content_Types].xml", "<Types/>"},
                                              {"_rels/.rels", "<Relationships/>"}};
        QTest::newRow("xls") << ole + utf16(u"Workbook") << u"This is an .xls workbook"_s;
        QTest::newRow("xls of 1995") << ole + utf16(u"Book") << u"This is an .xls workbook"_s;
        QTest::newRow("xls of another program") << ole + utf16(u"WORKBOOK") << u"This is an .xls workbook"_s;
        QTest::newRow("doc") << ole + utf16(u"WordDocument") << u"This is a text document"_s;
        QTest::newRow("locked xlsx") << ole + utf16(u"EncryptedPackage")
                                     << u"The file is protected by a password"_s;
        QTest::newRow("xlsb") << zipped(package + QList<harness::ZipPart>{{"xl/workbook.bin", "x"}})
                              << u"This is an .xlsb workbook"_s;
        QTest::newRow("docx") << zipped(package + QList<harness::ZipPart>{{"word/document.xml", "<w/>"}})
                              << u"This is a text document"_s;
        QTest::newRow("odt") << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}})
                             << u"This is a text document"_s;
        QTest::newRow("pptx") << zipped(package + QList<harness::ZipPart>{{"ppt/presentation.xml", "<p/>"}})
                              << u"This is an archive or a presentation"_s;
        QTest::newRow("zip") << zipped({{"list.csv", "name\nMara\n"}}) << u"This is an archive"_s;
        QTest::newRow("empty zip") << QByteArray("PK\x05\x06").leftJustified(22, '\0')
                                   << u"This is an archive"_s;
        QTest::newRow("Numbers") << zipped({{"Index/Document.iwa", "x"}})
                                 << u"This is a document of Numbers"_s;
        QTest::newRow("web page called .xls")
            << QByteArray("<html><table><tr><td>name</td></tr></table></html>")
            << u"This is a web page or an XML file"_s;
        QTest::newRow("XML of Excel 2003")
            << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"This is a web page or an XML file"_s;
        auto locked = harness::odsParts("<table:table/>");
        locked[1].bytes = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
        QTest::newRow("locked ods") << zipped(locked) << u"The file is protected by a password"_s;
        QTest::newRow("locked zip") << zipped(harness::odsParts("<table:table/>"), "secret")
                                    << u"The file is protected by a password"_s;
    }
    void aFileThatIsNoListIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, beginning);
        const auto read = plan(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::UnusableFile);
        QCOMPARE(read.error().message.left(beginning.size()), beginning);
    }

    void aHostileWorkbookEndsWithASentence_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        const QString damaged = u"The file is damaged"_s;
        const QByteArray name = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>";
        const auto inlineText = [](const QByteArray& place, const QByteArray& text) {
            return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        auto parts = harness::odsParts("<table:table/>");
        const auto content = [&](const QByteArray& xml) {
            parts[2].bytes = xml;
            return zipped(parts);
        };
        QTest::newRow("unpacks to 200 MB")
            << content(QByteArray(200'000'000, ' ')) << u"Unpacked, the file has more than 128 MB"_s;
        QTest::newRow("entities of entities") << content("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a "
                                                         "\"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                         "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                                                         "\"&c;&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;&d;&d;</a>")
                                              << damaged;
        QTest::newRow("entity of a file") << content("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY f SYSTEM "
                                                     "\"file:///etc/passwd\">]><a>&f;</a>")
                                          << damaged;
        QTest::newRow("entity in a sheet")
            << xlsxRows(name + "<row r=\"2\">" + inlineText("A2", "&bomb;") + "</row>") << damaged;
        QTest::newRow("a million levels") << content(QByteArray("<a>").repeated(1'000'000)) << damaged;
        QTest::newRow("a cell of 100 MB")
            << xlsxRows(name + "<row r=\"2\">" + inlineText("A2", QByteArray(100'000'000, 'x')) + "</row>")
            << u"A cell of the file has more than 1,000,000 characters"_s;
        QTest::newRow("a cell of 2 MB")
            << xlsxRows(name + "<row r=\"2\">" + inlineText("A2", QByteArray(2'000'000, 'x')) + "</row>")
            << u"line 2, column 1: this cell has more than 1,000,000 characters"_s;
        QTest::newRow("a cell far to the right")
            << xlsxRows(name + "<row r=\"2\">" + inlineText("XFD2", "x") + "</row>")
            << u"line 2, column 16384: more than 256 cells in one row"_s;
        QTest::newRow("a million filled columns")
            << odsRows("<table:table-row><table:table-cell "
                       "table:number-columns-repeated=\"1000000\"><text:p>x</text:p>"
                       "</table:table-cell></table:table-row>")
            << u"line 1, column 1: more than 256 cells in one row"_s;
        QTest::newRow("a billion filled rows")
            << odsRows("<table:table-row><table:table-cell><text:p>name</text:p></table:table-cell></"
                       "table:table-row>"
                       "<table:table-row "
                       "table:number-rows-repeated=\"1000000000\"><table:table-cell><text:p>x</text:p>"
                       "</table:table-cell></table:table-row>")
            << u"Line 2: the file has more than 4,000,000 cells; split it."_s;
        QTest::newRow("a thousand million characters of one text")
            << odsRows("<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell><text:p>" +
                       QByteArray(1'000'000, 'x') + "</text:p></table:table-cell></table:table-row>")
            << u"Line 1: the file has more than 67,108,864 characters"_s;
        QTest::newRow("blanks upon blanks")
            << odsRows("<table:table-row><table:table-cell><text:p>x" +
                       QByteArray("<text:s text:c=\"1000000\"/>").repeated(1'000'000) +
                       "</text:p></table:table-cell></table:table-row>")
            << u"line 1, column 1: this cell has more than 1,000,000 characters"_s;
        QTest::newRow("a text all of escapes")
            << xlsxRows("<row r=\"1\">" + inlineText("A1", QByteArray("_x0041_").repeated(1'400'000)) +
                        "</row>")
            << u"line 1, column 1: this cell has more than 1,000,000 characters"_s;
        QTest::newRow("a million formulas nobody computed")
            << xlsxRows("<row r=\"1\">" + inlineText("A1", "name") + "</row><row r=\"2\">" +
                        QByteArray("<c><f>A1</f></c>").repeated(2000) + "</row>")
            << u"line 2, column 1001: the file does not keep the result of the formula"_s;
        QTest::newRow("a format all of brackets")
            << xlsxOf(XlsxBook{.sheets = {{"Sheet1", "<row r=\"1\"><c><v>1</v></c></row>"}},
                               .formats = "<numFmt numFmtId=\"164\" formatCode=\"" +
                                          QByteArray(5'000'000, '[') + "\"/>"})
            << u"The file has no column “name”"_s;
        QTest::newRow("a million hidden columns")
            << xlsxOf(XlsxBook{
                   .sheets = {{.name = "Sheet1",
                               .rows = "<row r=\"1\"><c><v>1</v></c></row>",
                               .before =
                                   "<cols>" +
                                   QByteArray("<col min=\"1\" max=\"1\" hidden=\"1\"/>").repeated(1'000'000) +
                                   "</cols>"}}})
            << u"The file has no column “name”"_s;
        QTest::newRow("a hundred thousand sheets")
            << odsOf(QByteArray("<table:table table:name=\"S\"/>").repeated(100'000))
            << u"The sheet is empty"_s;
        QTest::newRow("a row twice") << xlsxRows(name + name) << damaged;
        QTest::newRow("a row before the first") << xlsxRows("<row r=\"0\"><c><v>1</v></c></row>") << damaged;
        QTest::newRow("a cell of another row")
            << xlsxRows("<row r=\"1\"><c r=\"A9\"><v>1</v></c></row>") << damaged;
        QTest::newRow("a text that is not there")
            << xlsxRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>") << damaged;
        QTest::newRow("a text before the first")
            << xlsxRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>") << damaged;
        QTest::newRow("cut off XML") << xlsxRows("<row r=\"1\"><c r=\"A1\"><v>1</c></row>") << damaged;
        QTest::newRow("cut off zip") << xlsxRows(name).chopped(40) << damaged;
        QTest::newRow("half a zip") << xlsxRows(name).first(900) << damaged;
        QTest::newRow("no sheets") << xlsxOf(XlsxBook{}) << u"The file has no sheet with cells."_s;
        QTest::newRow("no content") << zipped(
                                           {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})
                                    << damaged;
        QTest::newRow("no workbook") << zipped({{"[Content_Types].xml", "<Types/>"},
                                                {"_rels/.rels", "<Relationships/>"}})
                                     << damaged;
        QTest::newRow("a part outside")
            << zipped({{"[Content_Types].xml", "<Types/>"},
                       {"_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" "
                                       "Target=\"../../etc/passwd\"/></Relationships>"}})
            << damaged;
        QTest::newRow("empty sheet") << xlsxRows("") << u"The sheet is empty"_s;
    }
    void aHostileWorkbookEndsWithASentence()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, sentence);
        const auto read = plan(file);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(sentence), qPrintable(read.error().message));
    }

    void aMillionEmptyColumnsAndRowsMeanNothing()
    {
        const auto read = plan(odsRows(
            "<table:table-column "
            "table:number-columns-repeated=\"2000000000\"/><table:table-row><table:table-cell><text:p>name</"
            "text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated=\"2000000000\"/><table:table-cell "
            "table:number-columns-repeated=\"2000000000\"/></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
            "<table:table-row><table:table-cell><text:p>Mara</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row>"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->rows.size(), 1);
        QCOMPARE(read->rows.front().line, 5);
    }

    // One sheet that cannot be read takes none of the others away.
    void aSheetThatCannotBeReadIsNoHindranceForAnother()
    {
        const QByteArray list = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>"
                                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Mara</t></is></c></row>";
        const auto read = plan(xlsxOf(XlsxBook{
            .sheets = {{"Members", list}, {"Figures", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"}}}));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->rows.size(), 1);
    }

    // Each file with each of its bytes changed in turn, or cut off there: a sentence or a plan, never more.
    void aDamagedByteIsNeverWorseThanASentence()
    {
        const QList<QStringList> rows{{u"name"_s, u"email"_s}, {u"Mara"_s, u"mara@example.org"_s}};
        int refused = 0;
        for (const QByteArray& whole : {xlsxOf(rows), odsOf(rows)}) {
            for (qsizetype at = 0; at < whole.size(); at += 7) {
                QByteArray damaged = whole;
                damaged[at] = char(damaged[at] ^ 0x55);
                for (const QByteArray& file : {damaged, whole.first(at)})
                    if (const auto read = plan(file); !read) {
                        QVERIFY(!read.error().message.isEmpty());
                        ++refused;
                    }
            }
        }
        QVERIFY(refused > 100);
    }
};

DESK_TEST(HostileWorkbookTest)
#include "hostile_workbook_test.moc"
