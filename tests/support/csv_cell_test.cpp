#include "core/support/csv_cell.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace support;

class CsvCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhereItIsNeeded()
    {
        QCOMPARE(csvRow({u"plain"_s, u"with, comma"_s, u"say \"hi\""_s, u"two\nlines"_s, QString()}),
                 u"plain,\"with, comma\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"_s);
    }

    void neverBeginsACellAsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("row");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1\r\n"_s;
        QTest::newRow("plus") << u"+1+A2"_s << u"'+1+A2\r\n"_s;
        QTest::newRow("minus") << u"-1+A2"_s << u"'-1+A2\r\n"_s;
        QTest::newRow("a telephone number") << u"+56 2 2978 0000"_s << u"+56 2 2978 0000\r\n"_s;
        QTest::newRow("days before") << u"-42"_s << u"-42\r\n"_s;
        QTest::newRow("a telephone number that is a sum") << u"+41-22-917"_s << u"'+41-22-917\r\n"_s;
        QTest::newRow("a telephone number with a call") << u"+1(2)"_s << u"'+1(2)\r\n"_s;
        QTest::newRow("a number with an apostrophe") << u"'+56 2"_s << u"''+56 2\r\n"_s;
        QTest::newRow("a sign alone") << u"+"_s << u"'+\r\n"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)\r\n"_s;
        QTest::newRow("full-width equals") << u"＝1+1"_s << u"'＝1+1\r\n"_s;
        QTest::newRow("full-width plus") << u"＋1"_s << u"'＋1\r\n"_s;
        QTest::newRow("full-width minus") << u"－1"_s << u"'－1\r\n"_s;
        QTest::newRow("full-width at") << u"＠SUM(A1)"_s << u"'＠SUM(A1)\r\n"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\"\r\n"_s;
        QTest::newRow("quoted already") << u"'=1"_s << u"''=1\r\n"_s;
        QTest::newRow("a name") << u"d'Ivoire = home"_s << u"d'Ivoire = home\r\n"_s;
    }
    void neverBeginsACellAsAFormula()
    {
        QFETCH(QString, cell);
        QTEST(csvRow({cell}), "row");
        QCOMPARE(restored(neutralised(cell)), cell);
    }
};

DESK_TEST(CsvCellTest)
#include "csv_cell_test.moc"
