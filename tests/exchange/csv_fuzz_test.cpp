#include "core/exchange/csv.h"
#include "core/exchange/decode.h"
#include "core/exchange/import_plan.h"
#include "core/support/csv_cell.h"
#include "tests/harness/effort.h"
#include "tests/harness/test_main.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using exchange::CsvRow;
using exchange::parseCsv;

/// Random input from a fixed seed.
class CsvFuzzTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20211206};
    const int m_runs = harness::effort(50'000, 2'000'000);

    template <typename Text>
    Text randomFrom(const Text& alphabet, int longest)
    {
        Text text;
        for (int left = m_random.bounded(longest + 1); left > 0; --left)
            text += alphabet[m_random.bounded(int(alphabet.size()))];
        return text;
    }

private Q_SLOTS:
    void whateverIsReadIsWellFormedAndSurvivesTheRoundTrip()
    {
        const QString alphabet = u"ab,,;\t\"\"\"\r\n\n'=- é"_s;
        int readCount = 0;
        for (int run = 0; run < m_runs; ++run) {
            const QString text = u"h,i\n"_s + randomFrom(alphabet, 24);
            const auto table = parseCsv(text);
            if (!table) {
                QVERIFY2(table.error().message.startsWith(u"line "), qPrintable(text));
                continue;
            }
            QList<QStringList> rows;
            int previousLine = 1;
            for (const CsvRow& row : table->rows) {
                QCOMPARE(row.cells.size(), 2);
                QVERIFY2(row.line > previousLine, qPrintable(text));
                previousLine = row.line;
                rows << row.cells;
            }
            readCount += rows.isEmpty() ? 0 : 1;
            const QByteArray written = exchange::writeCsv(table->header, rows);
            const auto again = parseCsv(QString::fromUtf8(written));
            QVERIFY2(again.has_value(), qPrintable(text));
            QList<QStringList> rowsAgain;
            for (const CsvRow& row : again->rows)
                rowsAgain << row.cells;
            QVERIFY2(rowsAgain == rows, qPrintable(text));
            QCOMPARE(exchange::writeCsv(again->header, rowsAgain), written);
        }
        QVERIFY2(readCount > m_runs / 20, "the alphabet should also make files that can be read");
    }

    void everyTableSurvivesTheRoundTripWithoutAFormula()
    {
        const QString alphabet = u"a,;\t\"\r\n'=+-@ é"_s;
        for (int run = 0; run < m_runs; ++run) {
            QStringList header;
            QStringList cells;
            for (int column = m_random.bounded(1, 4); column > 0; --column) {
                header << u"column "_s + QString::number(column);
                cells << randomFrom(alphabet, 6);
            }
            const QByteArray written = exchange::writeCsv(header, {cells});
            const auto table = parseCsv(QString::fromUtf8(written), u',');
            QVERIFY2(table.has_value() && table->rows.size() == 1, written.constData());
            QVERIFY2(table->rows.front().cells == cells, written.constData());
            for (const QString& cell : cells) {
                const QString shown = support::neutralised(cell);
                QVERIFY2(shown.isEmpty() || !u"=+-@\t\r\n"_s.contains(shown.front()), written.constData());
            }
        }
    }

    void arbitraryBytesAreReadOrRefusedByEveryKind()
    {
        static constexpr char kBytes[] =
            "\0\x01\n\r\",;'=a-2021/\xC3\xBC\xE2\x80\xAE\xFF\xFE\xEF\xBB\xBF\x81";
        const QByteArray alphabet(kBytes, sizeof kBytes - 1);
        const QByteArray headers[] = {"name,acronym,status,as_of\n", "cycle_year,milestone,date\n",
                                      "number,year,start,end\n", "name,email\n", "title,status\n"};
        for (int run = 0; run < m_runs / 10; ++run) {
            for (int i = 0; i < 5; ++i) {
                const QByteArray file = headers[i] + randomFrom(alphabet, 40);
                const auto plan = exchange::planImport(exchange::importKinds()[i], file);
                if (!plan) {
                    QVERIFY2(!plan.error().message.isEmpty(), file.toHex().constData());
                    continue;
                }
                for (const exchange::Refusal& refusal : plan->refusals)
                    QVERIFY2(refusal.line > 1 && refusal.column > 0, file.toHex().constData());
                for (const exchange::ImportRow& row : plan->rows)
                    QVERIFY2(!row.naturalKey.contains(QChar(0x202E)), file.toHex().constData());
            }
        }
    }
};

DESK_TEST(CsvFuzzTest)
#include "csv_fuzz_test.moc"
