#include "core/exchange/csv.h"
#include "core/exchange/decode.h"
#include "tests/harness/test_main.h"

#include <QFile>

using namespace Qt::StringLiterals;
using exchange::CsvRow;
using exchange::parseCsv;
using exchange::writeCsv;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormOfACell()
    {
        const auto table = parseCsv(u"name,note,source\r\n"
                                    "DC-IoT,\"Standards, security\",\"He said \"\"yes\"\"\"\r\n"
                                    "DCAD,\"two\r\nlines\",\r\n"
                                    "\"\", spaces kept ,\"\"\"\"\r\n"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->header, (QStringList{u"name"_s, u"note"_s, u"source"_s}));
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[0], (CsvRow{2, {u"DC-IoT"_s, u"Standards, security"_s, u"He said \"yes\""_s}}));
        QCOMPARE(table->rows[1], (CsvRow{3, {u"DCAD"_s, u"two\r\nlines"_s, QString()}}));
        QCOMPARE(table->rows[2], (CsvRow{5, {QString(), u" spaces kept "_s, u"\""_s}}));
        QVERIFY(table->refusals.isEmpty());
    }

    void takesEveryLineEndAndALastLineWithout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << u"a,b\r\n1,2\r\n3,4\r\n"_s;
        QTest::newRow("LF") << u"a,b\n1,2\n3,4\n"_s;
        QTest::newRow("CR") << u"a,b\r1,2\r3,4\r"_s;
        QTest::newRow("no end") << u"a,b\n1,2\n3,4"_s;
    }
    void takesEveryLineEndAndALastLineWithout()
    {
        QFETCH(QString, text);
        const auto table = parseCsv(text);
        QVERIFY(table.has_value());
        const QList<CsvRow> expected{{2, {u"1"_s, u"2"_s}}, {3, {u"3"_s, u"4"_s}}};
        QCOMPARE(table->rows, expected);
    }

    void emptyLinesAreNoRowsButCount()
    {
        const auto table = parseCsv(u"\n\na,b\n\n1,2\n\n\n"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows, (QList<CsvRow>{{5, {u"1"_s, u"2"_s}}}));
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << u"a,b\n1;2,3"_s << QChar(u',');
        QTest::newRow("semicolon") << u"a;b\n1,5;2"_s << QChar(u';');
        QTest::newRow("tab") << u"a\tb\n1\t2"_s << QChar(u'\t');
        QTest::newRow("quoted delimiters do not count") << u"\"a,b,c\";d\n1;2"_s << QChar(u';');
        QTest::newRow("empty lines before the header") << u"\n\na;b\n1;2"_s << QChar(u';');
        QTest::newRow("one column") << u"a\n1"_s << QChar(u',');
    }
    void findsTheDelimiter()
    {
        QFETCH(QString, text);
        const auto table = parseCsv(text);
        QVERIFY(table.has_value());
        QTEST(table->delimiter, "delimiter");
        QCOMPARE(table->rows.size(), 1);
    }

    void brokenFilesAreRefusedWithPlaceAndExpectation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("text after a closing quote")
            << u"a,b\n\"1\"x,2"_s
            << u"line 2, column 1: text after the closing quotation mark; a delimiter or the end of the line "
               "was expected, and a quotation mark inside the cell is doubled"_s;
        QTest::newRow("open quote")
            << u"a,b\n1,2\n1,\"two\nthree\nfour"_s
            << u"line 5, column 2: the quotation mark opened on line 3 is never closed"_s;
        QTest::newRow("empty file") << u"\r\n\r\n"_s
                                    << u"The file is empty; the first row should name the columns."_s;
        QTest::newRow("nameless column")
            << u"a,,c\n1,2,3"_s
            << u"line 1, column 2: this column has no name; the first row names the columns"_s;
        QTest::newRow("repeated column")
            << u"Name,b, NAME \n1,2,3"_s
            << u"line 1, column 3: the column “NAME” is there already as column 1"_s;
    }
    void brokenFilesAreRefusedWithPlaceAndExpectation()
    {
        QFETCH(QString, text);
        const auto table = parseCsv(text);
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, support::ErrorCode::BadInput);
        QTEST(table.error().message, "message");
    }

    void aQuotationMarkInsideACellIsTakenAsItStands()
    {
        const auto table = parseCsv(u"a,b\n1,Institute \"Nova\" Riga\n3,4\n"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows,
                 (QList<CsvRow>{{2, {u"1"_s, u"Institute \"Nova\" Riga"_s}}, {3, {u"3"_s, u"4"_s}}}));
        QCOMPARE(table->remarks,
                 QStringList(u"line 2, column 2: a quotation mark was taken as it stands."_s));
    }

    void obeysTheSeparatorLineOfExcel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("semicolon") << u"sep=;\r\na,b;c\r\n1;2\r\n"_s;
        QTest::newRow("quoted, in capitals") << u"\"SEP=;\"\na,b;c\n1;2"_s;
        QTest::newRow("a bar") << u"sep=|\na,b|c\n1|2"_s;
    }
    void obeysTheSeparatorLineOfExcel()
    {
        QFETCH(QString, text);
        const auto table = parseCsv(text);
        QVERIFY(table.has_value());
        QCOMPARE(table->header, (QStringList{u"a,b"_s, u"c"_s}));
        QCOMPARE(table->rows, (QList<CsvRow>{{3, {u"1"_s, u"2"_s}}}));
    }

    void aColumnMayBeCalledSep()
    {
        const auto single = parseCsv(QString::fromUtf8(exchange::writeCsv({u"sep=;"_s}, {{u"1"_s}})));
        QCOMPARE(single->header, QStringList(u"sep=;"_s));
        QCOMPARE(single->rows.front().cells, QStringList(u"1"_s));
        const auto table = parseCsv(u"sep=;x\n1;2\n"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->header, (QStringList{u"sep="_s, u"x"_s}));
    }

    void emptyCellsAtTheEndOfALineMeanNothing()
    {
        const auto table = parseCsv(u"a,b,c,,\n1,2\n1,2,3\n1,2,3, ,\n1,2,3,,,,,\n"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->header, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        const QStringList whole{u"1"_s, u"2"_s, u"3"_s};
        QCOMPARE(table->rows,
                 (QList<CsvRow>{{2, {u"1"_s, u"2"_s, QString()}}, {3, whole}, {4, whole}, {5, whole}}));
        QVERIFY(table->refusals.isEmpty());
    }

    void aFilledCellWithoutAHeaderIsRefusedWithItsPlace()
    {
        const auto table = parseCsv(u"a,b,c,,\n1,2,3,4\n1,2,3,,5\n"_s);
        QVERIFY(table.has_value());
        QVERIFY(table->rows.isEmpty());
        QCOMPARE(table->refusals.size(), 2);
        QCOMPARE(table->refusals[0].sentence(),
                 u"line 2, column 4: too many cells: 4 where the header has 3; a cell with a delimiter in it "
                 "needs quotation marks"_s);
        QCOMPARE(table->refusals[1].line, 3);
        QCOMPARE(table->refusals[1].column, 5);
    }

    void aLineThatIsNotDividedIsRefused()
    {
        const auto table = parseCsv(u"a,b\n1;2\n1\n"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows, (QList<CsvRow>{{3, {u"1"_s, QString()}}}));
        QCOMPARE(table->refusals.size(), 1);
        QCOMPARE(table->refusals[0].sentence(),
                 u"line 2, column 2: too few cells: 1 where the header has 2"_s);
    }

    void wrongDelimiterEndsEarly()
    {
        const auto table = parseCsv(u"a,b\n"_s + u"1;2\n"_s.repeated(5000));
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().message,
                 u"Line 1002: more than 1,000 rows do not fit the header. Is this the right delimiter?"_s);
    }

    void cellOfTenMegabytesIsRefusedQuotedOrNot()
    {
        const QString large(10 * 1024 * 1024, u'x');
        const auto plain = parseCsv(u"a,b\n1,"_s + large);
        QVERIFY(!plain.has_value());
        QCOMPARE(plain.error().message, u"line 2, column 2: this cell has more than 1,000,000 characters"_s);
        const auto quoted = parseCsv(u"a,b\n1,\""_s + large + u"\"\n"_s);
        QVERIFY(!quoted.has_value());
        QCOMPARE(quoted.error().message, plain.error().message);
    }

    void tooManyColumnsOrCellsAreRefused()
    {
        const auto wide = parseCsv(u"a,b\n"_s + QString(256, u','));
        QVERIFY(!wide.has_value());
        QCOMPARE(wide.error().message, u"line 2, column 257: more than 256 cells in one row"_s);
        const auto tall = parseCsv(u"a,b\n"_s + u",\n"_s.repeated(2'000'001));
        QVERIFY(!tall.has_value());
        QCOMPARE(tall.error().message, u"Line 2000002: the file has more than 4,000,000 cells; split it."_s);
    }

    void writesQuotesOnlyWhereNeeded()
    {
        QCOMPARE(
            writeCsv({u"a"_s, u"b"_s}, {{u"plain text"_s, u"x,y"_s}, {u"say \"no\""_s, u"two\nlines"_s}}),
            QByteArray("a,b\r\nplain text,\"x,y\"\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n"));
        QCOMPARE(writeCsv({u"a"_s}, {{QString()}}, support::ByteOrderMark::Yes), QByteArray("\xEF\xBB\xBF"
                                                                                            "a\r\n\"\"\r\n"));
    }

    void everyFormulaStartIsNeutralisedAndComesBack_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("equals") << u"=HYPERLINK(0)"_s << QByteArray("'=HYPERLINK(0)");
        QTest::newRow("plus") << u"+41+22"_s << QByteArray("'+41+22");
        QTest::newRow("minus") << u"-A1"_s << QByteArray("'-A1");
        QTest::newRow("a telephone number") << u"+41 22 000"_s << QByteArray("+41 22 000");
        QTest::newRow("an older file's") << u"'+41 22 000"_s << QByteArray("''+41 22 000");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("line feed") << u"\n=1"_s << QByteArray("\"'\n=1\"");
        QTest::newRow("an apostrophe of its own") << u"'=1"_s << QByteArray("''=1");
        QTest::newRow("two of its own") << u"''=1"_s << QByteArray("'''=1");
        QTest::newRow("an apostrophe before a word") << u"'90s"_s << QByteArray("'90s");
        QTest::newRow("only apostrophes") << u"''"_s << QByteArray("''");
        QTest::newRow("inside") << u"1=1"_s << QByteArray("1=1");
    }
    void everyFormulaStartIsNeutralisedAndComesBack()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        const QByteArray file = writeCsv({u"a"_s, u"b"_s}, {{u"x"_s, cell}});
        QCOMPARE(file, "a,b\r\nx," + written + "\r\n");
        QCOMPARE(parseCsv(QString::fromUtf8(file))->rows.front().cells[1], cell);
    }

    void bareFormulaOfAForeignFileIsReadAsItsText()
    {
        QCOMPARE(parseCsv(u"a,b\n=1+1,-5"_s)->rows.front().cells, (QStringList{u"=1+1"_s, u"-5"_s}));
    }

    void readsAllSampleFilesAndWritesThemBackEqual_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("columnCount");
        QTest::addColumn<int>("rowCount");
        const auto row = [](const char* name, int columns, int rows) {
            QTest::newRow(name) << QString::fromLatin1(name) << columns << rows;
        };
        row("best_practice_forums.csv", 4, 32);
        row("cycle_dates.csv", 4, 106);
        row("dc_main_sessions.csv", 8, 7);
        row("dynamic_coalitions_2021.csv", 6, 32);
        row("igf_meetings.csv", 7, 20);
        row("issues_to_explore.csv", 5, 33);
        row("nris.csv", 8, 52);
        row("policy_networks.csv", 6, 4);
    }
    void readsAllSampleFilesAndWritesThemBackEqual()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/samples/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto decoded = exchange::decode(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        const auto table = parseCsv(decoded->text);
        QVERIFY(table.has_value());
        QVERIFY(table->refusals.isEmpty());
        QTEST(int(table->header.size()), "columnCount");
        QTEST(int(table->rows.size()), "rowCount");

        QList<QStringList> rows;
        for (const CsvRow& csvRow : table->rows)
            rows << csvRow.cells;
        const auto again = parseCsv(QString::fromUtf8(writeCsv(table->header, rows)));
        QVERIFY(again.has_value());
        QCOMPARE(again->rows, table->rows);
    }
};

DESK_TEST(CsvTest)
#include "csv_test.moc"
