#include "core/exchange/csv.h"
#include "tests/harness/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Every clause in scope has a test that proves it and says so: tests/clauses.csv names it as
/// Class::function, and the comment above that function or its class names the clause.
class ClausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile list(QStringLiteral(DESK_SOURCE_DIR "/tests/clauses.csv"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const auto table = exchange::parseCsv(QString::fromUtf8(list.readAll()));
        QVERIFY(table);
        for (const exchange::CsvRow& row : table->rows)
            m_clauses << qMakePair(row.cells[0], row.cells[2]);

        QDirIterator it(QStringLiteral(DESK_SOURCE_DIR "/tests/features"), {u"*_test.cpp"_s});
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression kClass(u"class (\\w+) : public QObject"_s);
            m_sources.insert(kClass.match(text).captured(1), text);
        }
    }

    void theClausesOfASourceAreListedWithoutAGap()
    {
        QVERIFY(m_clauses.size() > 80);
        QMap<QString, int> last; // of each source
        for (const auto& [clause, test] : m_clauses) {
            const QString source = clause.section(u'-', 0, -2);
            QCOMPARE(clause, u"%1-%2"_s.arg(source).arg(++last[source]));
        }
    }

    void everyClauseHasItsTest()
    {
        for (const auto& [clause, test] : m_clauses) {
            const QString source = m_sources.value(test.section(u"::"_s, 0, 0));
            const qsizetype function = source.indexOf(u"void %1()"_s.arg(test.section(u"::"_s, 1)));
            QVERIFY2(function > 0, qPrintable(clause + u": there is no test "_s + test));
            // The comment right above the function, back to the function before it.
            const qsizetype before = source.lastIndexOf(u'}', function);
            const QString comment = source.mid(before, function - before);
            const QRegularExpression named(u"\\b%1\\b"_s.arg(QRegularExpression::escape(clause)));
            QVERIFY2(comment.contains(named), qPrintable(clause + u" is not named above "_s + test));
        }
    }

private:
    QList<std::pair<QString, QString>> m_clauses;
    QHash<QString, QString> m_sources;
};

DESK_TEST(ClausesTest)
#include "clauses_test.moc"
