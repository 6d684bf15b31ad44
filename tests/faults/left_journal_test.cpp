#include "core/register/backup.h"
#include "core/register/check.h"
#include "core/register/sqlite.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

/// A large import that is killed when part of it is in the file already.
void killedImport(const QString& path)
{
    const pid_t process = ::fork();
    if (process == 0) {
        const Db db = must(open(path));
        must(execute(db->handle(), "PRAGMA cache_size = 10"));
        Transaction transaction(*db, {.command = u"import"_s, .summary = u"Import"_s, .actor = u"Ana"_s});
        for (int i = 0; i < 3000; ++i)
            must(insertRecord(*db, u"foreign person %1"_s.arg(i)));
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(process, nullptr, 0);
}

void overwrite(const QString& from, const QString& to)
{
    QFile file(to);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytesOf(from));
}

} // namespace

/// R8: what a killed program left is played into no other file.
class LeftJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_path = m_folder->path(u"r"_s);
        m_journal = m_path + u"-journal"_s;
    }

    void itsOwnFileIsPutInOrder()
    {
        fill(m_path, 200);
        killedImport(m_path);
        QVERIFY(QFile(m_journal).size() > 0);
        const Db db = must(open(m_path));
        QCOMPARE(count(*db, "record"), 200);
        must(checkRegister(*db));
        QCOMPARE(leftOver(), QStringList());
    }

    void aFirstPageThatWasHalfWrittenIsMended()
    {
        fill(m_path, 200);
        killedImport(m_path);
        QByteArray bytes = bytesOf(m_path);
        bytes.replace(0, 512, QByteArray(512, '\x5a'));
        write(m_path, bytes);
        const auto viewed = open(m_path, Access::ViewOnly);
        QVERIFY(!viewed);
        QCOMPARE(bytesOf(m_path), bytes);
        const Db db = must(open(m_path));
        QCOMPARE(count(*db, "record"), 200);
        must(checkRegister(*db));
    }

    void whatIsNoRegisterIsNotMadeOne()
    {
        fill(m_path, 200);
        killedImport(m_path);
        write(m_path, "Dear colleagues,\n");
        const QByteArray journal = bytesOf(m_journal);
        const auto refused = open(m_path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"is not a register"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(bytesOf(m_path), QByteArray("Dear colleagues,\n"));
        QCOMPARE(bytesOf(m_journal), journal);
    }

    void aBackupThatWasCopiedOverTheFileStaysItself_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<bool>("isOfSameRegister");
        for (const int records : {0, 1, 5, 40, 199})
            for (const bool isSame : {true, false})
                QTest::addRow("%d of %s", records, isSame ? "the same" : "another") << records << isSame;
    }
    void aBackupThatWasCopiedOverTheFileStaysItself()
    {
        QFETCH(int, records);
        QFETCH(bool, isOfSameRegister);
        const QString backup = m_folder->path(u"backup"_s);
        if (isOfSameRegister) {
            fill(m_path, records);
            must(backUp(*must(open(m_path)), backup));
            fill(m_path, 200, records);
        } else {
            fill(backup, records);
            fill(m_path, 200);
        }
        const auto digest = must(tablesDigest(*must(open(backup))));
        killedImport(m_path);
        overwrite(backup, m_path);

        const auto first = open(m_path);
        QVERIFY(!first);
        QVERIFY2(first.error().message.contains(u"r-journal.aside"_s), qPrintable(first.error().message));
        const Db db = must(open(m_path));
        QCOMPARE(must(tablesDigest(*db)), digest);
        must(checkRegister(*db));
        QCOMPARE(leftOver(), QStringList{u"r-journal.aside"_s});
    }

    void whereNoCopyCanBeMadeNothingIsDecided()
    {
        fill(m_path, 200);
        killedImport(m_path);
        const QByteArray bytes = bytesOf(m_path);
        const QByteArray journal = bytesOf(m_journal);
        const QByteArray before = qgetenv("TMPDIR");
        write(m_folder->path(u"a file"_s), "no folder");
        qputenv("TMPDIR", m_folder->path(u"a file"_s).toUtf8());
        const auto refused = open(m_path);
        qputenv("TMPDIR", before);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"there is no place"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(bytesOf(m_journal), journal);
        QCOMPARE(count(*must(open(m_path)), "record"), 200);
    }

    void whatIsWholeNeitherWayIsNotTouched()
    {
        fill(m_path, 200);
        killedImport(m_path);
        QByteArray bytes = bytesOf(m_path);
        bytes.replace(4096, bytes.size() / 2,
                      QByteArray(bytes.size() / 2, '\x5a')); // more than the journal holds
        write(m_path, bytes);
        const QByteArray journal = bytesOf(m_journal);
        QVERIFY(!open(m_path));
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(bytesOf(m_journal), journal);
    }

private:
    static void fill(const QString& path, int records, int from = 0)
    {
        const Db db = QFile::exists(path) ? must(open(path)) : create(path);
        constexpr int kAtOnce = 20;
        for (int first = from; first < records; first += kAtOnce)
            must(command(*db, u"add"_s, [&] {
                for (int i = first; i < std::min(records, first + kAtOnce); ++i)
                    must(insertRecord(*db, u"record %1"_s.arg(i)));
                return support::Status();
            }));
    }
    QStringList leftOver() const
    {
        return QDir(m_folder->path()).entryList({u"r-journal.*"_s}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<Folder> m_folder;
    QString m_path;
    QString m_journal;
};

DESK_TEST(LeftJournalTest)
#include "left_journal_test.moc"
