#include "core/office/desk/history.h"
#include "core/office/desk/registers.h"
#include "core/office/desk/rescuing.h"
#include "core/office/desk/searching.h"
#include "core/register/exports.h"
#include "core/register/tables.h"
#include "core/sample/sample.h"
#include "tests/harness/effort.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace office;

namespace {

constexpr qsizetype kPage = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// As another program would.
void edit(const QString& path, const char* script)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db, script, nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

/// The page on which a table begins.
qsizetype rootOf(const QString& path, const char* table)
{
    sqlite3* db = nullptr;
    sqlite3_stmt* statement = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_prepare_v2(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    sqlite3_step(statement);
    const qsizetype page = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return page;
}

} // namespace

class RescuingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_good = m_folder.filePath(u"good.register"_s);
        QVERIFY(sample::writeSample(m_good));
        m_digest = digestOf(m_good);
        m_steps = stepsOf(m_good);
        QVERIFY(m_steps > 900);
    }
    void init()
    {
        m_damaged = m_folder.filePath(u"damaged.register"_s);
        m_new = m_folder.filePath(u"new.register"_s);
        QFile::remove(m_new);
        write(m_damaged, bytesOf(m_good));
    }

    void ofAWholeRegisterEverythingIsKept()
    {
        const auto report = rescue(m_damaged, m_new, m_clock, u"Ana"_s);
        QVERIFY(report);
        QCOMPARE(report->lost, QStringList());
        QVERIFY(report->lines.contains(u"Nothing is missing."_s));
        QCOMPARE(digestOf(m_new), m_digest);
        QCOMPARE(stepsOf(m_new), m_steps + 1);
        const HistoryLine last = lastStepOf(m_new);
        QCOMPARE(last.summary, u"Rescued from damaged.register"_s);
        QCOMPARE(last.actor, u"Ana"_s);
    }

    // The journal holds every row a second time.
    void aTableThatIsGoneIsMadeAgainFromTheHistory_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char* table : {"record", "person", "dynamic_coalition", "step", "attachment", "procedure"})
            QTest::newRow(table) << QByteArray(table);
    }
    void aTableThatIsGoneIsMadeAgainFromTheHistory()
    {
        QFETCH(QByteArray, table);
        QByteArray bytes = bytesOf(m_good);
        bytes.replace((rootOf(m_good, table.constData()) - 1) * kPage, kPage, QByteArray(kPage, '\0'));
        write(m_damaged, bytes);
        const auto report = rescue(m_damaged, m_new, m_clock);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->lost, QStringList());
        QCOMPARE(digestOf(m_new), m_digest);
        QCOMPARE(stepsOf(m_new), m_steps + 1); // none of the history was on that page
        QCOMPARE(bytesOf(m_damaged), bytes);
    }

    void aHistoryThatIsGoneLeavesTheRowsOfTheTables()
    {
        QByteArray bytes = bytesOf(m_good);
        bytes.replace((rootOf(m_good, "journal_entry") - 1) * kPage, kPage, QByteArray(kPage, '\0'));
        write(m_damaged, bytes);
        QVERIFY(rescue(m_damaged, m_new, m_clock));
        QCOMPARE(digestOf(m_new), m_digest);
        QCOMPARE(stepsOf(m_new), 1);
        QVERIFY(lastStepOf(m_new).reason.contains(u"places that could not be read"_s));
    }

    // It says where the tables lie, which is found out by their descriptions.
    void aFileWithoutItsBeginningIsReadAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("zeros") << QByteArray(kPage, '\0');
        QTest::newRow("the header alone") << QByteArray(100, '\0');
        QTest::newRow("a text") << QByteArray("Dear colleagues,\n").repeated(kPage).first(kPage);
    }
    void aFileWithoutItsBeginningIsReadAllTheSame()
    {
        QFETCH(QByteArray, beginning);
        QByteArray bytes = bytesOf(m_good);
        bytes.replace(0, beginning.size(), beginning);
        write(m_damaged, bytes);
        const auto report = rescue(m_damaged, m_new, m_clock);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->lost, QStringList());
        QCOMPARE(digestOf(m_new), m_digest);
        QCOMPARE(stepsOf(m_new), m_steps + 1);
        QCOMPARE(identityOf(m_new), identityOf(m_good));
        QCOMPARE(bytesOf(m_damaged), bytes);
    }

    void whatOthersKnowTheRegisterByIsAsTheHistorySays()
    {
        edit(m_damaged, "UPDATE meta SET value = '0123456789abcdef' WHERE key = 'identity'");
        QVERIFY(rescue(m_damaged, m_new, m_clock));
        QCOMPARE(identityOf(m_new), identityOf(m_good));
        QVERIFY(identityOf(m_damaged) != identityOf(m_good));
    }

    // The new register's own copies are clean; those of the damaged one are not.
    void copiesThatStillHoldAnErasedPersonAreNamed()
    {
        edit(m_damaged, R"(INSERT INTO meta VALUES ('erasures',
            '[{"person":1,"salt":"00","former-id":"00","copies":[".replaced-20220101T000000Z"]}]'))");
        const QString copy = m_damaged + u".replaced-20220101T000000Z"_s;
        write(copy, bytesOf(m_good));
        const auto report = rescue(m_damaged, m_new, m_clock);
        QFile::remove(copy);
        QVERIFY(report);
        QVERIFY2(report->lines.join(u'\n').contains(u"damaged.register.replaced-20220101T000000Z"_s),
                 qPrintable(report->lines.join(u'\n')));
        const auto office = openRegister(m_new, m_clock);
        QVERIFY(office && checkRegister(**office)->isSound);
    }

    void whatWasEditedOutsideIsAsTheHistorySays()
    {
        edit(m_damaged, "UPDATE person SET email = 'eve@example.org'; DELETE FROM output;");
        QVERIFY(digestOf(m_damaged) != m_digest);
        QVERIFY(rescue(m_damaged, m_new, m_clock));
        QCOMPARE(digestOf(m_new), m_digest);
    }

    void ofHalfAFileWhatIsMissingIsNamed()
    {
        const QByteArray bytes = bytesOf(m_good);
        write(m_damaged, bytes.left(bytes.size() / 2));
        const auto report = rescue(m_damaged, m_new, m_clock);
        QVERIFY(report);
        QVERIFY(!report->lost.isEmpty());
        const HistoryLine last = lastStepOf(m_new);
        QVERIFY2(last.reason.contains(report->lost.front()), qPrintable(last.reason));
        const auto office = openRegister(m_new, m_clock);
        QVERIFY(office && checkRegister(**office)->isSound);
        QVERIFY(!search(**office, u"coalition"_s)->empty());
    }

    /// Bits that fall over, here and there: what comes out is always sound.
    void whateverIsDamagedTheNewRegisterIsSound()
    {
        quint32 random = 9;
        const auto next = [&](qsizetype below) {
            random = random * 1664525 + 1013904223;
            return qsizetype(quint64(random) * quint64(below) >> 32);
        };
        for (int mutant = 0; mutant < harness::effort(4, 40); ++mutant) {
            QByteArray bytes = bytesOf(m_good);
            for (int i = 0; i < 40; ++i)
                bytes[kPage + next(bytes.size() - kPage)] ^= char(1 << next(8));
            bytes.replace((1 + next(bytes.size() / kPage - 1)) * kPage, kPage, QByteArray(kPage, '\xff'));
            write(m_damaged, bytes);
            QFile::remove(m_new);
            const auto report = rescue(m_damaged, m_new, m_clock);
            QVERIFY2(report, report ? "" : qPrintable(report.error().message)); // it was checked
        }
    }

    void nothingIsUndonePastIt()
    {
        QVERIFY(rescue(m_damaged, m_new, m_clock));
        const auto office = openRegister(m_new, m_clock);
        QVERIFY(office);
        QCOMPARE(undoState(**office)->undo, QString());
        QCOMPARE(undo(**office).error().code, support::ErrorCode::NotFound);
        QCOMPARE(undoEntry(**office, m_steps + 1).error().code, support::ErrorCode::RefusedByRule);
    }

    void nothingIsWrittenOverAndNothingOpenIsRead()
    {
        write(m_new, "a list");
        QVERIFY(!rescue(m_damaged, m_new, m_clock));
        QCOMPARE(bytesOf(m_new), QByteArray("a list"));
        QFile::remove(m_new);
        const auto open = openRegister(m_damaged, m_clock);
        QVERIFY(open);
        QVERIFY(!rescue(m_damaged, m_new, m_clock));
        QVERIFY(!QFile::exists(m_new));
    }

    void aFileThatIsNoRegisterIsRefused()
    {
        write(m_damaged, "Dear colleagues,\n");
        QVERIFY(!rescue(m_damaged, m_new, m_clock));
        QVERIFY(!rescue(m_folder.filePath(u"none"_s), m_new, m_clock));
        QVERIFY(!QFile::exists(m_new));
    }

private:
    static QString identityOf(const QString& path)
    {
        const auto db = registry::Connection::openUnlocked(path);
        return db ? registry::readIdentity(**db).value_or(QString()) : QString();
    }
    QByteArray digestOf(const QString& path) const
    {
        const auto db = registry::Connection::openUnlocked(path);
        return db ? registry::tablesDigest(**db).value_or({}) : QByteArray();
    }
    qint64 stepsOf(const QString& path) const { return lastStepOf(path).number; }
    HistoryLine lastStepOf(const QString& path) const
    {
        const auto office = openRegister(path, m_clock, Access::ViewOnly);
        const auto lines = office ? history(**office, {}, 1) : std::vector<HistoryLine>();
        return lines && !lines->empty() ? lines->front() : HistoryLine();
    }

    QTemporaryDir m_folder;
    support::FixedClock m_clock{sample::sampleToday()};
    QString m_good;
    QString m_damaged;
    QString m_new;
    QByteArray m_digest;
    qint64 m_steps = 0;
};

DESK_TEST(RescuingTest)
#include "rescuing_test.moc"
