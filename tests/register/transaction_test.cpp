#include "core/register/backup.h"
#include "core/register/check.h"
#include "core/register/journal.h"
#include "core/register/undo.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

// Written with single quotes: moc loses its way in raw literals with quotes.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

/// Into the file that is there, as cp does.
void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot overwrite %s", qPrintable(path));
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichRowsAndRecordsChanged()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        const Committed committed = must(addRemark(*db, 1, u"first"_s));
        QCOMPARE(committed.entry, 2);
        QCOMPARE(committed.changes.size(), size_t(1));
        QCOMPARE(committed.changes[0].table, "remark");
        QCOMPARE(committed.changes[0].row, 1);
        QCOMPARE(committed.recordIds(), std::vector<qint64>{1});
    }

    void journalsOldAndNewValuesByColumn()
    {
        const Db db = inMemory();
        must(command(*db, u"add"_s, [&] {
            return db
                ->prepare("INSERT INTO record (title, weight, picture) VALUES ('say \"hi\"\n', 2, x'00ff')")
                .run();
        }));
        const auto added = must(changesOf(*db, 1));
        QCOMPARE(added[0].operation, Operation::Insert);
        QVERIFY(added[0].oldValues.isNull());
        QCOMPARE(added[0].newValues,
                 json("{'id':1,'title':'say "
                      "\\'hi\\'\\n','note':null,'weight':2.0,'picture':{'blob':'AP8='},'parent_id':null}"));

        must(renameRecord(*db, 1, u"Beta"_s));
        const auto renamed = must(changesOf(*db, 2));
        QCOMPARE(renamed[0].oldValues, json("{'title':'say \\'hi\\'\\n'}"));
        QCOMPARE(renamed[0].newValues, json("{'title':'Beta'}"));
    }

    void keepsTheNoteOfTheCommand()
    {
        const support::FixedClock clock(QDate(2021, 12, 6));
        const Db db = inMemory();
        db->setClock(clock);
        Transaction transaction(*db, {.command = u"dc.decide"_s,
                                      .summary = u"Decided"_s,
                                      .reason = u"Because"_s,
                                      .happenedOn = QDate(2021, 12, 1),
                                      .actor = u"Ana"_s});
        must(insertRecord(*db, u"x"_s));
        must(transaction.commit());
        const JournalEntry entry = must(journalEntry(*db, 1));
        QCOMPARE(entry.command, u"dc.decide"_s);
        QCOMPARE(entry.summary, u"Decided"_s);
        QCOMPARE(entry.reason, u"Because"_s);
        QCOMPARE(entry.actor, u"Ana"_s);
        QCOMPARE(entry.happenedOn, QDate(2021, 12, 1));
        QCOMPARE(entry.recordedAt, QDateTime(QDate(2021, 12, 6), QTime(12, 0), Qt::UTC));
    }

    // A disk that could not cut the file, as after an erasure, leaves it longer than its pages are.
    void whatStandsBehindTheLastPageIsNobodysWriting()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray(3 * 4096, '\x5a'));
        file.close();
        const Db db = must(open(path));
        for (int i = 0; i < 40; ++i) // into it, and past it
            must(addRecord(*db, u"record %1 "_s.arg(i) + QString(2000, u'x')));
        QCOMPARE(count(*db, "record"), 41);
        must(checkRegister(*db));
    }

    // R6, in place: as cp does, rsync --inplace, and what keeps folders in step.
    void afterTheFileWasOverwrittenNothingIsWritten_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("an older backup") << u"older"_s;
        QTest::newRow("a backup of the same size") << u"same"_s;
        QTest::newRow("a backup, cut off") << u"cut"_s;
        QTest::newRow("nothing") << u"nothing"_s;
    }
    void afterTheFileWasOverwrittenNothingIsWritten()
    {
        QFETCH(QString, by);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        QByteArray older;
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            must(backUp(*db, folder.path(u"older"_s)));
        }
        older = bytesOf(by == u"older"_s ? folder.path(u"older"_s) : path);
        if (by == u"cut"_s)
            older.truncate(older.size() / 2);
        if (by == u"nothing"_s)
            older.clear();
        {
            const Db db = must(open(path));
            must(addRecord(*db, u"Beta"_s));
            int told = 0;
            db->whenOverwritten([&](const support::Error&) { ++told; });
            overwrite(path, older);
            for (int attempt = 0; attempt < 2; ++attempt) {
                const auto refused = addRecord(*db, u"Gamma"_s);
                QVERIFY(!refused);
                QVERIFY2(refused.error().message.contains(u"wrote over the register's file"_s),
                         qPrintable(refused.error().message));
            }
            QVERIFY(told >= 2);
            QVERIFY(!backUp(*db, folder.path(u"new backup"_s)));
        }
        QCOMPARE(bytesOf(path), older);
        if (by == u"older"_s || by == u"same"_s)
            QCOMPARE(titles(*must(open(path))), QStringList{u"Alpha"_s});
    }

    void overwrittenDuringACommandNothingIsWritten()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        must(addRecord(*db, u"Alpha"_s));
        must(backUp(*db, folder.path(u"older"_s)));
        const QByteArray older = bytesOf(folder.path(u"older"_s));
        {
            Transaction transaction(*db, {.command = u"add"_s, .summary = u"Add"_s});
            must(insertRecord(*db, u"Beta"_s));
            overwrite(path, older);
            const auto refused = transaction.commit();
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"wrote over the register's file"_s),
                     qPrintable(refused.error().message));
        }
        QCOMPARE(bytesOf(path), older);
    }

    void aFileThatWasOnlyTouchedIsWritten()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        must(addRecord(*db, u"Alpha"_s));
        const auto touch = [&] { return ::utimensat(AT_FDCWD, path.toUtf8().constData(), nullptr, 0); };
        QCOMPARE(touch(), 0);
        must(addRecord(*db, u"Beta"_s));
        Transaction transaction(*db, {.command = u"add"_s, .summary = u"Add"_s});
        must(insertRecord(*db, u"Gamma"_s));
        QCOMPARE(touch(), 0);
        must(transaction.commit());
        QCOMPARE(titles(*db), (QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    }

    void leavesNoEntryWhenNothingChanged()
    {
        const Db db = inMemory();
        QCOMPARE(must(command(*db, u"nothing"_s, [] { return support::Status(); })).entry, 0);
        const auto cameAndWent = command(*db, u"came and went"_s, [&]() -> support::Status {
            DESK_TRY(insertRecord(*db, u"x"_s));
            return db->prepare("DELETE FROM record").run();
        });
        QCOMPARE(must(cameAndWent).entry, 0);
        QCOMPARE(must(chainHead(*db)).count, 0);
    }

    void isRolledBackWithoutCommit()
    {
        const Db db = inMemory();
        {
            Transaction transaction(*db, {.command = u"x"_s, .summary = u"x"_s});
            must(insertRecord(*db, u"gone"_s));
        }
        QCOMPARE(count(*db, "record"), 0);
        QVERIFY(!db->isInTransaction());
        QVERIFY(addRecord(*db, u"kept"_s));
    }

    void aFailedStatementFailsTheCommitEvenWhenItWasIgnored()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"taken"_s));
        Transaction transaction(*db, {.command = u"x"_s, .summary = u"x"_s});
        must(insertRecord(*db, u"free"_s));
        QVERIFY(!insertRecord(*db, u"taken"_s));
        QVERIFY(!insertRecord(*db, u"after"_s));
        QVERIFY(!transaction.commit());
        QCOMPARE(titles(*db), QStringList{u"taken"_s});
    }

    void doesNotNest()
    {
        const Db db = inMemory();
        Transaction outer(*db, {.command = u"x"_s, .summary = u"outer"_s});
        must(insertRecord(*db, u"x"_s));
        {
            Transaction inner(*db, {.command = u"x"_s, .summary = u"inner"_s});
            QVERIFY(!inner.commit());
        }
        QVERIFY(db->isInTransaction());
        QVERIFY(!outer.commit());
        QCOMPARE(count(*db, "record"), 0);
    }

    void commitsOnce()
    {
        const Db db = inMemory();
        Transaction transaction(*db, {.command = u"x"_s, .summary = u"x"_s});
        must(insertRecord(*db, u"x"_s));
        QVERIFY(transaction.commit());
        QVERIFY(!transaction.commit());
        QCOMPARE(count(*db, "record"), 1);
    }

    void refusesABrokenReferenceAtTheCommit()
    {
        const Db db = inMemory();
        QVERIFY(!addRemark(*db, 99, u"to nobody"_s));
        QCOMPARE(count(*db, "remark"), 0);
    }

    void writesInSlicesAndStopsWhenAsked()
    {
        const Db db = inMemory();
        const auto writeSlowly = [&](qsizetype i) {
            QTest::qSleep(15);
            return insertRecord(*db, QString::number(i));
        };
        int breaths = 0;
        must(command(*db, u"all"_s,
                     [&] { return inSlices(10, writeSlowly, [&](qsizetype) { return ++breaths > 0; }); }));
        QVERIFY(breaths >= 1);
        QCOMPARE(count(*db, "record"), 10);

        const auto stopped = command(*db, u"some"_s, [&] {
            return inSlices(
                100, [&](qsizetype i) { return writeSlowly(1000 + i); }, [](qsizetype) { return false; });
        });
        QCOMPARE(stopped.error().code, support::ErrorCode::Cancelled);
        QCOMPARE(count(*db, "record"), 10);
    }

    // R6
    /// Long commands, and the undoing of them, let the window paint; what it does then may read, and what it
    /// would write is refused and spoils nothing.
    void whatTakesLongStopsToBreathe()
    {
        const Db db = inMemory();
        int breaths = 0;
        db->setBreath([&] {
            ++breaths;
            QVERIFY(count(*db, "record") >= 0);
            QVERIFY(!addRecord(*db, u"Meanwhile"_s));
        });
        must(addRecord(*db, u"Alpha"_s));
        QCOMPARE(breaths, 0);
        must(command(*db, u"Many"_s, [&]() -> support::Status {
            for (int i = 0; i < 20'000; ++i)
                DESK_TRY(insertRecord(*db, QString::number(i)));
            return {};
        }));
        QVERIFY(breaths > 0);
        breaths = 0;
        QVERIFY(undo(*db, {}));
        QVERIFY(breaths > 0);
        QCOMPARE(count(*db, "record"), 1);
        QVERIFY(redo(*db, {}));
        QCOMPARE(count(*db, "record"), 20'001);
    }

    void saysThatNothingWasSavedWhenTheFileWasMovedRemovedOrReplaced()
    {
        const Folder folder;
        const std::pair<QString, std::function<void(const QString&)>> cases[] = {
            {u"moved"_s, [](const QString& path) { QFile::rename(path, path + u".elsewhere"_s); }},
            {u"removed"_s, [](const QString& path) { QFile::remove(path); }},
            {u"replaced"_s,
             [](const QString& path) {
                 QFile::copy(path, path + u".new"_s);
                 QFile::remove(path);
                 QFile::rename(path + u".new"_s, path);
             }},
        };
        for (const auto& [name, act] : cases) {
            for (const bool isInside : {false, true}) {
                const QString path = folder.path(name + QString::number(isInside));
                const Db db = create(path);
                must(addRecord(*db, u"before"_s));
                if (!isInside)
                    act(path);
                const auto committed = command(*db, u"lost"_s, [&, happen = act] {
                    const auto written = insertRecord(*db, u"after"_s);
                    if (isInside)
                        happen(path);
                    return written;
                });
                QVERIFY2(!committed, qPrintable(name));
                QCOMPARE(committed.error().code, support::ErrorCode::UnusableFile);
            }
        }
    }
};

DESK_TEST(TransactionTest)
#include "transaction_test.moc"
