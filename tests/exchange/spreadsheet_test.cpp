// Lists as .xlsx and .ods: what is right of a CSV file is right of them.
#include "core/exchange/spreadsheet.h"

#include "core/exchange/import_plan.h"
#include "core/exchange/number_format.h"
#include "tests/harness/test_main.h"
#include "tests/harness/workbooks.h"

using namespace Qt::StringLiterals;
using exchange::ImportPlan;
using exchange::planImport;
using harness::odsOf;
using harness::XlsxBook;
using harness::xlsxOf;
using support::ErrorCode;

class SpreadsheetTest : public QObject
{
    Q_OBJECT

    static const exchange::ImportKind& kind(const char* key)
    {
        return *exchange::importKind(QString::fromLatin1(key));
    }

    /// "line: field=value; …" of each row, sorted by the field; a date as its day.
    static QStringList rowsOf(const ImportPlan& plan)
    {
        QStringList lines;
        for (const exchange::ImportRow& row : plan.rows) {
            QStringList values;
            for (const auto& fields : {row.values, row.facts})
                for (auto field = fields.cbegin(); field != fields.cend(); ++field)
                    if (!field.value().isNull())
                        values << field.key() + u'=' +
                                      (field.value().typeId() == QMetaType::QDate
                                           ? field.value().toDate().toString(Qt::ISODate)
                                           : field.value().toString());
            values.sort();
            lines << QString::number(row.line) + u": "_s + values.join(u"; "_s);
        }
        return lines;
    }
    static QStringList sentences(const ImportPlan& plan)
    {
        QStringList result;
        for (const exchange::Refusal& refusal : plan.refusals)
            result << refusal.sentence();
        return result;
    }

    /// The cells of a sheet below its header, "|" between them.
    static QStringList cellsOf(const QByteArray& file, const QString& sheet = {})
    {
        const auto read = exchange::readSheet(file, sheet);
        if (!read)
            return {read.error().message};
        QStringList lines;
        for (const exchange::CsvRow& row : read->table.rows)
            lines << QString::number(row.line) + u": "_s + row.cells.join(u'|');
        return lines;
    }

private Q_SLOTS:
    // The small inputs of lists as people have them, as far as a workbook can hold them.
    void aListIsReadAsItsCsvFileIs_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<QStringList>("remarks");
        const QStringList none;
        using Rows = QList<QStringList>;

        QTest::newRow("01: a quotation mark in a cell")
            << QByteArray("people")
            << Rows{{u"name"_s, u"affiliation"_s}, {u"Mara Testova"_s, u"Institute \"Nova\" Riga"_s}}
            << QStringList{u"2: affiliation=Institute \"Nova\" Riga; name=Mara Testova"_s} << none << none;
        QTest::newRow("03: empty cells at the end")
            << QByteArray("people")
            << Rows{{u"name"_s, u"email"_s, u"affiliation"_s, u""_s, u" "_s},
                    {u"Mara Testova"_s, u"mara@example.org"_s, u"Nova"_s, u""_s, u" "_s},
                    {u"Jon Beispiel"_s}}
            << QStringList{u"2: affiliation=Nova; email=mara@example.org; name=Mara Testova"_s,
                           u"3: name=Jon Beispiel"_s}
            << none << none;
        QTest::newRow("03: a filled cell without a header")
            << QByteArray("people") << Rows{{u"name"_s}, {u"Mara Testova"_s, u""_s, u"Nova"_s}, {u"Jon"_s}}
            << QStringList{u"3: name=Jon"_s}
            << QStringList{u"line 2, column 3: this column has no name; the first row names the columns"_s}
            << none;
        QTest::newRow("a column that only keeps its distance")
            << QByteArray("people")
            << Rows{{u""_s, u"name"_s, u""_s, u"email"_s}, {u""_s, u"Mara"_s, u""_s, u"mara@example.org"_s}}
            << QStringList{u"2: email=mara@example.org; name=Mara"_s} << none << none;
        QTest::newRow("05: days")
            << QByteArray("mag-members") << Rows{{u"name"_s, u"start"_s},
                                                 {u"A"_s, u"31.01.2022"_s},
                                                 {u"B"_s, u"44592"_s},
                                                 {u"C"_s, u"1/2/2022"_s},
                                                 {u"D"_s, u"2022-1-5"_s},
                                                 {u"E"_s, u"31 January 2022"_s},
                                                 {u"F"_s, u"2022-01-31 00:00:00"_s}}
            << QStringList{u"2: person=A; starts=2022-01-31"_s, u"3: person=B; starts=2022-01-31"_s,
                           u"5: person=D; starts=2022-01-05"_s, u"6: person=E; starts=2022-01-31"_s,
                           u"7: person=F; starts=2022-01-31"_s}
            << QStringList{u"line 4, column 2: From: “1/2/2022” can be 2022-02-01 or 2022-01-02; write it as "
                           "2022-01-31, or say whether the day or the month comes first."_s}
            << none;
        QTest::newRow("07: marks that show nothing")
            << QByteArray("people")
            << Rows{{u"name"_s, u"email"_s},
                    {u"\u200FLeila\u200F"_s, u"\u202Aleila@example.org\u202C"_s},
                    {u"Ute\u200B Probe"_s, u"ute@example.org"_s},
                    {u"Ute Probe"_s, u"ute@example.org"_s}}
            << QStringList{u"2: email=leila@example.org; name=Leila"_s,
                           u"3: email=ute@example.org; name=Ute Probe"_s}
            << QStringList{u"line 4, column 1: the same record as on line 3."_s} << none;
        QTest::newRow("10: a title above")
            << QByteArray("people")
            << Rows{{u"Participants of the sample meeting"_s}, {}, {u"name"_s, u"email"_s}, {u"Mara"_s}}
            << QStringList{u"4: name=Mara"_s} << none
            << QStringList{u"The columns are named on line 3; what stands above it was passed over."_s};
        QTest::newRow("11: addresses")
            << QByteArray("people")
            << Rows{{u"name"_s, u"email"_s, u"website"_s},
                    {u"Mara"_s, u"mara@example.org; mt@nova.example.org"_s},
                    {u"Jon"_s, u"Jon Beispiel <jon@example.org>"_s},
                    {u"Ute"_s, u"mailto:ute@example.org"_s},
                    {u"Ida"_s, u"ida@example.org."_s},
                    {u"Eva"_s, u"eva(at)example.org"_s},
                    {u"Ole"_s, u"ole@example.org"_s, u"n/a"_s},
                    {u"Pia"_s, u"-"_s}}
            << QStringList{u"3: email=jon@example.org; name=Jon"_s, u"4: email=ute@example.org; name=Ute"_s,
                           u"5: email=ida@example.org; name=Ida"_s, u"7: email=ole@example.org; name=Ole"_s,
                           u"8: name=Pia"_s}
            << QStringList{u"line 2, column 2: E-mail: “mara@example.org; mt@nova.example.org” holds several "
                           "e-mail addresses; keep one of them."_s,
                           u"line 6, column 2: E-mail: “eva(at)example.org” is not an e-mail address; "
                           "expected something like name@example.org."_s}
            << QStringList{u"The column “website” is not taken: no field of this list has that name."_s};
        QTest::newRow("50: letters of many languages")
            << QByteArray("people")
            << Rows{{u"name"_s}, {u"Øyvind Norm"_s}, {u"İpek Örnek"_s}, {u"ليلى المثال"_s}}
            << QStringList{u"2: name=Øyvind Norm"_s, u"3: name=İpek Örnek"_s, u"4: name=ليلى المثال"_s}
            << none << none;
        QTest::newRow("60: a column that no field takes")
            << QByteArray("people")
            << Rows{{u"Name"_s, u"E-Mail"_s, u"Land"_s}, {u"Mara"_s, u"mara@example.org"_s, u"LV"_s}}
            << QStringList{u"2: email=mara@example.org; name=Mara"_s} << none
            << QStringList{u"The column “Land” is not taken: no field of this list has that name."_s};
        QTest::newRow("text that looks like a formula or markup")
            << QByteArray("people")
            << Rows{{u"name"_s, u"affiliation"_s}, {u"=1+1"_s, u"<b>DROP TABLE</b> & Co"_s}}
            << QStringList{u"2: affiliation=<b>DROP TABLE</b> & Co; name==1+1"_s} << none << none;
        QTest::newRow("errors of formulas")
            << QByteArray("people")
            << Rows{{u"name"_s, u"country"_s, u"Colour"_s},
                    {u"#REF!"_s, u"#N/A"_s},
                    {u"Mara"_s, u""_s, u"#REF!"_s}}
            << QStringList{u"3: name=Mara"_s}
            << QStringList{u"line 2, column 1: Name: “#REF!” is the error of a formula; mend it in the spreadsheet, or empty the cell."_s,
                           u"line 2, column 2: Country: “#N/A” is the error of a formula; mend it in the spreadsheet, or empty the cell."_s}
            << QStringList{u"The column “Colour” is not taken: no field of this list has that name."_s};
    }
    void aListIsReadAsItsCsvFileIs()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QList<QStringList>, rows);
        QFETCH(QStringList, taken);
        QFETCH(QStringList, refused);
        QFETCH(QStringList, remarks);
        for (const QByteArray& file : {xlsxOf(rows), odsOf(rows)}) {
            const auto plan = planImport(this->kind(kind.constData()), file);
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
            QCOMPARE(rowsOf(*plan), taken);
            QCOMPARE(sentences(*plan), refused);
            QCOMPARE(plan->remarks, remarks);
            QCOMPARE(plan->sheet, u"Members"_s);
            QVERIFY(!plan->isEncodingDoubtful);
            QCOMPARE(plan->sample, QString());
        }
    }

    // 61.
    void columnsOfAWorkbookAreMatchedByHand()
    {
        const QList<QStringList> rows{{u"First name"_s, u"Last name"_s}, {u"Mara"_s, u"Testova"_s}};
        for (const QByteArray& file : {xlsxOf(rows), odsOf(rows)}) {
            QCOMPARE(*exchange::unknownHeaders(kind("people"), file),
                     (QStringList{u"First name"_s, u"Last name"_s}));
            const auto plan =
                planImport(kind("people"), file,
                           {.matches = {{u"First name"_s, u"name"_s}, {u"Last name"_s, u"name"_s}}});
            QCOMPARE(rowsOf(*plan), QStringList(u"2: name=Mara Testova"_s));
        }
    }

    void aNumberIsReadAsItsFormatShowsIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char* code, double value, const char* seen) {
            QTest::addRow("%s of %.10g", code, value)
                << QString::fromUtf8(code) << value << QString::fromUtf8(seen);
        };
        row("General", 2022, "2022");
        row("General", -3, "-3");
        row("General", 0.1, "0.1");
        row("General", 41227910000, "41227910000");
        row("General", 1.0 / 3, "0.333333333333333");
        row("General", 123456789012345680000.0, "123456789012345683968");
        row("Standard", 44592, "44592");
        row("0.00", 2022, "2022");
        row("#,##0 \"days\"", 44592, "44592");
        row("[Red]#,##0;[Blue]-#,##0", 44592, "44592");
        row("0.00E+00", 44592, "44592");
        row("00000", 1234, "01234");
        row("@", 44592, "44592");
        row("0%", 0.5, "50%");
        row("0.00%", 0.123, "12.3%");
        row("yyyy-mm-dd", 44592, "2022-01-31");
        row("dd/mm/yyyy", 44592.75, "2022-01-31");
        row("[$-409]d\\-mmm\\-yy;@", 44592, "2022-01-31");
        row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 44592, "2022-01-31");
        row("mmm yyyy", 44562, "2022-01-01");
        row("mmmm", 44562, "2022-01-01");
        row("yyyy\"年\"m\"月\"d\"日\"", 44592, "2022-01-31");
        row("m/d/yy h:mm", 44592.5625, "2022-01-31 13:30");
        row("m/d/yy h:mm", 44592, "2022-01-31");
        row("yyyy-mm-dd hh:mm:ss", 44592.9999999, "2022-02-01");
        row("yyyy-mm-dd hh:mm:ss", 44592.000011574, "2022-01-31 00:00:01");
        row("h:mm AM/PM", 0.5625, "13:30");
        row("mm:ss", 0.001, "00:01:26");
        row("[h]:mm", 1.5, "36:00");
        row("d/m/yyyy", 1, "1900-01-01");
        row("d/m/yyyy", 59, "1900-02-28");
        row("d/m/yyyy", 60, "1900-02-29"); // a day that Excel alone knows; whoever reads it refuses it
        row("d/m/yyyy", 61, "1900-03-01");
        row("d/m/yyyy", 2958465, "9999-12-31");
        row("d/m/yyyy", -1, "-1");
        row("d/m/yyyy", 3e6, "3000000");
    }
    void aNumberIsReadAsItsFormatShowsIt()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QFETCH(QString, seen);
        QCOMPARE(exchange::seenNumber(value, exchange::numberFormat(code)), seen);
    }

    void daysAreCountedFrom1904WhereTheWorkbookSaysSo()
    {
        XlsxBook book{
            .sheets = {{"Sheet1", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>day</t></is></c></row>"
                                  "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43130</v></c></row>"}},
            .cellStyles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>",
            .properties = "date1904=\"1\""};
        QCOMPARE(cellsOf(xlsxOf(book)), QStringList(u"2: 2022-01-31"_s));
        book.properties = "date1904=\"false\"";
        QCOMPARE(cellsOf(xlsxOf(book)), QStringList(u"2: 2018-01-30"_s));
    }

    // Every way in which Excel and the programs that write its format put something into a cell.
    void everyKindOfCellOfExcelIsRead()
    {
        const XlsxBook book{
            .sheets =
                {{"Sheet1",
                  "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                  "<row r=\"2\"><c r=\"A2\"><v>2022</v></c><c r=\"B2\" "
                  "t=\"n\"><v>2.0220000000000002E3</v></c></row>"
                  "<row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"b\"><v>0</v></c></row>"
                  "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>\"x\"&amp;\"y\"</f><v>xy</v></c>"
                  "<c r=\"B4\"><f>1+1</f><v>2</v></c></row>"
                  "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>plain</v></c><c r=\"B5\" "
                  "t=\"d\"><v>2022-01-31T00:00:00</v></c></row>"
                  "<row r=\"6\"><c r=\"A6\" t=\"s\"><v>2</v></c><c r=\"B6\" t=\"s\"><v>3</v></c></row>"
                  "<row r=\"7\"><c r=\"A7\" s=\"1\"><v>44592</v></c><c r=\"B7\" "
                  "s=\"2\"><v>44592.5</v></c></row>"
                  "<row r=\"8\"><c r=\"A8\" s=\"3\"><v>0.25</v></c><c r=\"B8\" "
                  "t=\"e\"><f>A99</f><v>#REF!</v></c></row>"
                  "<row><c><v>9</v></c><c "
                  "t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>"
                  "<row r=\"11\"><c r=\"A11\" s=\"1\"/><c r=\"B11\" t=\"str\"><f>\"\"</f><v></v></c></row>"
                  "<row r=\"12\"><c r=\"B12\" t=\"s\"><v>4</v></c></row>"}},
            .strings =
                "<si><t>one</t></si><si><t>two</t></si>"
                "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r></si>"
                "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>カンジ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                "<si><t>first&#10;second_x000D_ _x005F_x0041_</t></si>",
            .formats = "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/>",
            .cellStyles =
                "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/>"};
        QCOMPARE(cellsOf(xlsxOf(book)),
                 (QStringList{u"2: 2022|2022"_s, u"3: TRUE|FALSE"_s, u"4: xy|2"_s, u"5: plain|2022-01-31"_s,
                              u"6: rich text|漢字"_s, u"7: 2022-01-31|2022-01-31 12:00"_s, u"8: 25%|#REF!"_s,
                              u"9: 9|inline"_s, u"12: |first\nsecond\r _x0041_"_s}));
    }

    void everyKindOfCellOfLibreOfficeIsRead()
    {
        const auto cell = [](const QByteArray& attributes, const QByteArray& inside) {
            return "<table:table-cell " + attributes + '>' + inside + "</table:table-cell>";
        };
        const auto p = [](const QByteArray& text) { return "<text:p>" + text + "</text:p>"; };
        const auto row = [](const QByteArray& cells) {
            return "<table:table-row>" + cells + "</table:table-row>";
        };
        const QByteArray text = "office:value-type=\"string\"";
        const QByteArray file = odsOf(
            "<table:tracked-changes><table:table-cell><text:p>gone</text:p></table:table-cell></"
            "table:tracked-changes>"
            "<table:table table:name=\"List\"><office:forms/><table:table-column/><table:table-header-rows>" +
            row(cell(text, p("one")) + cell(text, p("two"))) +
            "</table:table-header-rows><table:table-row-group>" +
            row(cell("office:value-type=\"date\" office:date-value=\"2022-01-31\"", p("31/01/22")) +
                cell("office:value-type=\"date\" office:date-value=\"2022-01-31T13:30:00\"",
                     p("31/01/22 13:30"))) +
            row(cell("office:value-type=\"date\" office:date-value=\"2022-01-31T00:00:00\"", p("x")) +
                cell("office:value-type=\"time\" office:time-value=\"PT13H30M00S\"", p("13:30"))) +
            "</table:table-row-group>" +
            row(cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", p("WAHR")) +
                cell("office:value-type=\"percentage\" office:value=\"0.123\"", p("12%"))) +
            row(cell("office:value-type=\"float\" office:value=\"2022\"", p("2.022,00")) +
                cell("office:value-type=\"float\" office:value=\"1234\"", p("01234"))) +
            row(cell("office:value-type=\"currency\" office:currency=\"CHF\" office:value=\"12.5\"",
                     p("CHF 12.50")) +
                cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", p("2"))) +
            row(cell("table:formula=\"of:=&quot;x&quot;\" office:value-type=\"string\" "
                     "office:string-value=\"x\"",
                     p("x")) +
                cell("table:formula=\"of:=[.#REF!]\" office:value-type=\"string\" office:string-value=\"\" "
                     "calcext:value-type=\"error\"",
                     p("#REF!"))) +
            row(cell(text, p("first") + p("second")) +
                cell(text, p("a<text:s text:c=\"2\"/>b<text:line-break/>c<text:tab/>d"))) +
            row(cell(text, "<office:annotation><dc:date>2020-01-01</dc:date>" + p("a remark") +
                               "</office:annotation>" +
                               p("rich <text:span>te<text:span>xt</text:span></text:span>")) +
                cell(text, p("\n   <text:a>link</text:a>\n   two"))) +
            "<table:table-row table:number-rows-repeated=\"2\">" +
            cell("table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"",
                 p("7")) +
            "<table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>" +
            row("<table:table-cell/>" + cell(text, p("last"))) + "</table:table>");
        QCOMPARE(cellsOf(file),
                 (QStringList{u"2: 2022-01-31|2022-01-31 13:30:00"_s, u"3: 2022-01-31|13:30"_s,
                              u"4: TRUE|12.3%"_s, u"5: 2022|01234"_s, u"6: 12.5|2"_s, u"7: x|#REF!"_s,
                              u"8: first\nsecond|a  b\nc\td"_s, u"9: rich text|link two"_s, u"10: 7|7"_s,
                              u"11: 7|7"_s, u"12: |last"_s}));
    }

    void theFirstSheetShownWithSomethingInItIsReadAndTold()
    {
        const auto list = [](const QByteArray& name) {
            return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>"
                   "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" +
                   name + "</t></is></c></row>";
        };
        const QByteArray xlsx =
            xlsxOf(XlsxBook{.sheets = {{.name = "Old", .rows = list("Old One"), .state = "veryHidden"},
                                       {.name = "Empty", .rows = "<row r=\"1\"/>"},
                                       {.name = "Members", .rows = list("Mara")},
                                       {.name = "Observers", .rows = list("Ute")}}});
        const auto table = [](const QByteArray& name, const QByteArray& person,
                              const QByteArray& style = "shown") {
            const auto row = [](const QByteArray& text) {
                return "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>" + text +
                       "</text:p></table:table-cell></table:table-row>";
            };
            return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" +
                   (person.isEmpty() ? QByteArray("<table:table-row><table:table-cell/></table:table-row>")
                                     : row("name") + row(person)) +
                   "</table:table>";
        };
        const QByteArray ods =
            odsOf(table("Old", "Old One", "ta2") + table("Empty", {}) + table("Members", "Mara") +
                      table("Observers", "Ute"),
                  "<style:style style:name=\"shown\" style:family=\"table\"><style:table-properties "
                  "table:display=\"true\"/></style:style>"
                  "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                  "table:display=\"false\"/></style:style>");
        for (const QByteArray& file : {xlsx, ods}) {
            const auto usual = planImport(kind("people"), file);
            QVERIFY2(usual, qPrintable(usual ? QString() : usual.error().message));
            QCOMPARE(usual->sheet, u"Members"_s);
            QCOMPARE(rowsOf(*usual), QStringList(u"2: name=Mara"_s));
            QCOMPARE(usual->remarks,
                     QStringList(u"Only the sheet “Members” was read, not: “Old” (hidden), “Observers”."_s));
            QCOMPARE(rowsOf(*planImport(kind("people"), file, {.sheet = u"observers"_s})),
                     QStringList(u"2: name=Ute"_s));
            QCOMPARE(rowsOf(*planImport(kind("people"), file, {.sheet = u"Old"_s})),
                     QStringList(u"2: name=Old One"_s));
            const auto empty = planImport(kind("people"), file, {.sheet = u"Empty"_s});
            QCOMPARE(empty.error().message, u"The sheet is empty; its first row should name the columns."_s);
            const auto missing = planImport(kind("people"), file, {.sheet = u"Guests"_s});
            QCOMPARE(missing.error().code, ErrorCode::NotFound);
            QCOMPARE(missing.error().message,
                     u"The file has no sheet “Guests”; it has: “Old”, “Empty”, “Members”, “Observers”."_s);
            const auto names = exchange::sheetNames(file);
            QCOMPARE(names->all, (QStringList{u"Old"_s, u"Members"_s, u"Observers"_s}));
            QCOMPARE(names->usual, u"Members"_s);
        }
        const auto text = planImport(kind("people"), QByteArray("name\nMara\n"), {.sheet = u"Members"_s});
        QCOMPARE(text.error().code, ErrorCode::WrongUsage);
        QVERIFY(exchange::sheetNames("name\nMara\n")->all.isEmpty());
    }

    void whatIsHiddenOrMergedIsTold()
    {
        const auto at = [](const QByteArray& place, const QByteArray& text) {
            return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        const QByteArray xlsx = xlsxOf(XlsxBook{
            .sheets = {
                {.name = "Sheet1",
                 .rows = "<row r=\"1\" hidden=\"1\">" + at("A1", "People of the sample") +
                         "</row><row r=\"2\">" + at("A2", "name") + at("B2", "country") +
                         "</row><row r=\"3\" hidden=\"1\">" + at("A3", "Mara") + at("B3", "Latvia") +
                         "</row><row r=\"4\" hidden=\"true\">" + at("A4", "Ute") + "</row><row r=\"5\">" +
                         at("A5", "Jon") + "</row>",
                 .before = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"16384\" "
                           "hidden=\"1\"/></cols>",
                 .after = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B3:B5\"/></mergeCells>"}}});
        const auto cell = [](const QByteArray& text, const QByteArray& more = {}) {
            return "<table:table-cell office:value-type=\"string\" " + more + "><text:p>" + text +
                   "</text:p></table:table-cell>";
        };
        const QByteArray covered = "<table:covered-table-cell office:value-type=\"string\"><text:p>under "
                                   "it</text:p></table:covered-table-cell>";
        const QByteArray ods =
            odsOf("<table:table table:name=\"Sheet1\"><table:table-column/><table:table-column "
                  "table:visibility=\"collapse\"/>"
                  "<table:table-column table:number-columns-repeated=\"6\"/><table:table-column "
                  "table:number-columns-repeated=\"16376\" table:visibility=\"collapse\"/>"
                  "<table:table-row table:visibility=\"collapse\">" +
                  cell("People of the sample",
                       "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"") +
                  "<table:covered-table-cell/></table:table-row>"
                  "<table:table-row>" +
                  cell("name") + cell("country") +
                  "</table:table-row>"
                  "<table:table-row table:visibility=\"filter\">" +
                  cell("Mara") + cell("Latvia", "table:number-rows-spanned=\"3\"") +
                  "</table:table-row>"
                  "<table:table-row table:visibility=\"collapse\">" +
                  cell("Ute") + covered +
                  "</table:table-row>"
                  "<table:table-row>" +
                  cell("Jon") + covered + "</table:table-row></table:table>");
        for (const QByteArray& file : {xlsx, ods}) {
            const auto plan = planImport(kind("people"), file);
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
            QCOMPARE(rowsOf(*plan),
                     (QStringList{u"3: country=Latvia; name=Mara"_s, u"4: name=Ute"_s, u"5: name=Jon"_s}));
            QCOMPARE(
                plan->remarks,
                (QStringList{u"Hidden rows are read too: 3–4."_s, u"Hidden columns are read too: B."_s,
                             u"Merged cells count as their first one, the others as empty: B3:B5."_s,
                             u"The columns are named on line 2; what stands above it was passed over."_s}));
        }
    }

    // As openpyxl writes formulas, and other programs that compute nothing; an empty text is a result.
    void aFormulaWithoutAResultIsRefusedByItsPlace()
    {
        const auto text = [](const QByteArray& place, const QByteArray& said) {
            return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + said + "</t></is></c>";
        };
        const QByteArray xlsx = xlsxOf(XlsxBook{
            .sheets = {{"Sheet1", "<row r=\"1\"><c r=\"A1\"><f>TODAY()</f></c></row><row r=\"2\">" +
                                      text("A2", "name") + text("B2", "country") + "</row><row r=\"3\">" +
                                      text("A3", "Mara") +
                                      "<c r=\"B3\"><f>C3</f><v></v></c></row><row r=\"4\">" +
                                      text("A4", "Jon") + "<c r=\"B4\"><f>C4</f></c></row><row r=\"5\">" +
                                      text("A5", "Ute") + "<c r=\"B5\" t=\"str\"><f>\"\"</f></c></row>"}}});
        const auto row = [](const QByteArray& name, const QByteArray& country) {
            return "<table:table-row><table:table-cell><text:p>" + name + "</text:p></table:table-cell>" +
                   country + "</table:table-row>";
        };
        const QByteArray ods = odsOf(
            "<table:table table:name=\"Sheet1\"><table:table-row/>" +
            row("name", "<table:table-cell><text:p>country</text:p></table:table-cell>") +
            row("Mara", "<table:table-cell table:formula=\"of:=[.C3]\"/>") +
            row("Jon", "<table:table-cell table:formula=\"of:=[.C4]\"></table:table-cell>") +
            row("Ute", "<table:table-cell table:formula=\"of:=&quot;&quot;\"><text:p/></table:table-cell>") +
            "</table:table>");
        const QString reason =
            u": the file does not keep the result of the formula in this cell; open it in a "
            "spreadsheet program and save it there"_s;
        for (const QByteArray& file : {xlsx, ods}) {
            const auto plan = planImport(kind("people"), file);
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
            QCOMPARE(rowsOf(*plan), QStringList(u"5: name=Ute"_s));
            QCOMPARE(sentences(*plan),
                     (QStringList{u"line 3, column 2"_s + reason, u"line 4, column 2"_s + reason}));
        }
    }

    // What Google exports has no entry that says of what type it is.
    void theTypeOfAWorkbookIsReadFromItsManifestToo()
    {
        auto parts =
            harness::odsParts("<table:table table:name=\"Sheet1\"><table:table-row><table:table-cell>"
                              "<text:p>name</text:p></table:table-cell></table:table-row></table:table>");
        parts.removeFirst();
        QVERIFY(planImport(kind("people"), harness::zipped(parts)));
    }

    void foldersMayBeWrittenAsWindowsDoes()
    {
        const QByteArray package = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const QByteArray file = harness::zipped(
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels\\.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + package +
                                  "officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
             {"xl\\workbook.xml",
              "<workbook xmlns:r=\"r\"><sheets><sheet name=\"List\" r:id=\"b\"/></sheets></workbook>"},
             {"xl\\_rels\\workbook.xml.rels",
              "<Relationships><Relationship Id=\"b\" Type=\"" + package +
                  "worksheet\" Target=\"worksheets/Sheet1.xml\"/></Relationships>"},
             {"xl\\worksheets\\sheet1.xml",
              "<worksheet><sheetData><row><c t=\"str\"><v>name</v></c></row></sheetData></worksheet>"}});
        const auto plan = planImport(kind("people"), file);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->sheet, u"List"_s);
    }

    void onlyHiddenSheetsAreNeverReadUnasked()
    {
        const QByteArray file = xlsxOf(XlsxBook{
            .sheets = {{.name = "Secret",
                        .rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>",
                        .state = "hidden"},
                       {.name = "Sheet1", .rows = ""}}});
        const auto plan = planImport(kind("people"), file);
        QCOMPARE(plan.error().message, u"The sheet is empty; its first row should name the columns."_s);
        QVERIFY(planImport(kind("people"), file, {.sheet = u"Secret"_s}));
    }
};

DESK_TEST(SpreadsheetTest)
#include "spreadsheet_test.moc"
