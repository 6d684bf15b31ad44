#include "core/register/check.h"
#include "core/register/erasure.h"
#include "core/register/journal.h"
#include "core/register/search_index.h"
#include "core/register/undo.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

namespace {

// What a forger may write: every column of the journal, first and last entries and those between.
QStringList tamperings()
{
    QStringList scripts;
    const QStringList entryColumns{
        u"command = 'other'"_s,
        u"step = 1"_s,
        u"undoes = 1"_s,
        u"undoes = 2"_s,
        u"recorded_at = '1999-12-31T00:00:00Z'"_s,
        u"happened_on = '1999-12-31'"_s,
        u"erased = '1'"_s,
        u"salt = randomblob(16)"_s,
        u"salt = NULL"_s,
        u"summary = 'forged'"_s,
        u"summary = NULL"_s,
        u"summary = summary || ' '"_s,
        u"reason = 'forged'"_s,
        u"actor = 'Eve'"_s,
        u"actor = NULL"_s,
        u"commitment = randomblob(32)"_s,
        u"hash = randomblob(32)"_s,
        u"hash = zeroblob(0)"_s,
        u"salt = NULL, summary = NULL, reason = NULL, actor = NULL"_s,
    };
    const QStringList changeColumns{
        u"position = 7"_s,
        u"table_name = 'remark'"_s,
        u"row_id = row_id + 1"_s,
        u"record_id = 99"_s,
        u"record_id = NULL"_s,
        u"operation = 2 - operation"_s,
        u"salt = randomblob(16)"_s,
        u"salt = NULL"_s,
        u"new_values = '{}'"_s,
        u"new_values = NULL"_s,
        u"new_values = replace(new_values, 'l', 'L')"_s,
        u"old_values = '{}'"_s,
        u"commitment = randomblob(32)"_s,
        u"salt = NULL, old_values = NULL, new_values = NULL"_s,
    };
    for (int entry = 1; entry <= 6; ++entry) {
        const QString where = u" WHERE id = %1"_s.arg(entry);
        for (const QString& column : entryColumns)
            scripts << u"UPDATE journal_entry SET "_s + column + where;
        for (const QString& column : changeColumns)
            scripts << u"UPDATE journal_change SET "_s + column +
                           u" WHERE entry_id = %1 AND position = 0"_s.arg(entry);
        scripts << u"DELETE FROM journal_change WHERE entry_id = %1"_s.arg(entry);
        scripts << u"UPDATE journal_entry SET id = id + 100"_s + where;
    }
    for (int entry = 1; entry < 6; ++entry)
        scripts << u"DELETE FROM journal_entry WHERE id = %1"_s.arg(entry)
                << u"UPDATE journal_entry SET id = -1 WHERE id = %1; UPDATE journal_entry SET id = %1 WHERE "
                   u"id = %2; "
                   "UPDATE journal_entry SET id = %2 WHERE id = -1"_s.arg(QString::number(entry),
                                                                          QString::number(entry + 1));
    scripts << u"INSERT INTO journal_change SELECT 6, 9, table_name, row_id, record_id, operation, salt, "
               u"old_values, "
               "new_values, commitment FROM journal_change WHERE entry_id = 1 AND position = 0"_s;
    scripts << u"INSERT INTO journal_entry SELECT 7, command, step, undoes, recorded_at, happened_on, "
               u"erased, salt, summary, "
               "reason, actor, commitment, hash FROM journal_entry WHERE id = 6"_s;
    scripts << u"INSERT INTO journal_change SELECT 77, position, table_name, row_id, record_id, operation, "
               u"salt, old_values, "
               "new_values, commitment FROM journal_change WHERE entry_id = 1 AND position = 0"_s;
    return scripts;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadInPagesNewestFirst()
    {
        const Db db = inMemory();
        for (int i = 1; i <= 5; ++i)
            must(addRecord(*db, QString::number(i)));
        const auto first = must(journalPage(*db, 2));
        QCOMPARE(first[0].id, 5);
        QCOMPARE(first[1].id, 4);
        const auto second = must(journalPage(*db, 10, first[1].id));
        QCOMPARE(second.size(), size_t(3));
        QCOMPARE(second[0].id, 3);
    }

    void isReadForOneRecord()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(addRecord(*db, u"Beta"_s));
        must(addRemark(*db, 1, u"on Alpha"_s));
        must(command(*db, u"reworded"_s,
                     [&] { return db->prepare("UPDATE remark SET text = 'other'").run(); }));
        const auto entries = must(journalOfRecords(*db, {1}, 10));
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries[0].summary, u"reworded"_s);
        QCOMPARE(must(journalOfRecords(*db, {1}, 10, 4)).size(), size_t(2));
        QCOMPARE(journalEntry(*db, 99).error().code, support::ErrorCode::NotFound);
    }

    void theHeadTellsHowFarItReaches()
    {
        const Db db = inMemory();
        QCOMPARE(must(verifyChain(*db)).count, 0);
        must(addRecord(*db, u"Alpha"_s));
        const ChainHead one = must(verifyChain(*db));
        must(addRecord(*db, u"Beta"_s));
        const ChainHead two = must(chainHead(*db));
        QCOMPARE(one.count, 1);
        QCOMPARE(two.count, 2);
        QCOMPARE(two.hash.size(), 32);
        QVERIFY(one.hash != two.hash);
    }

    // R15
    void findsEveryTampering()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            must(addRemark(*db, 1, u"hello"_s));
            must(addRecord(*db, u"Colophon"_s));
            must(renameRecord(*db, 2, u"Local"_s));
            must(removeRecord(*db, 2));
            must(undo(*db));
        }
        const QByteArray good = bytesOf(path);
        const QStringList scripts = tamperings();
        QVERIFY2(scripts.size() >= 200, qPrintable(QString::number(scripts.size())));
        QStringList unnoticed;
        int changed = 0;
        for (const QString& script : scripts) {
            write(path, good);
            tamper(path, script.toUtf8().constData());
            if (bytesOf(path) == good)
                continue; // it wrote what was there
            ++changed;
            if (open(path))
                unnoticed << script;
        }
        QVERIFY2(changed >= 200, qPrintable(QString::number(changed)));
        harness::figure("R15",
                        u"%1 tamperings of the journal, %2 unnoticed"_s.arg(changed).arg(unnoticed.size()));
        QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u'\n')));
    }

    void aCutTailIsToldByTheCount()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        ChainHead printed;
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            must(addRecord(*db, u"Beta"_s));
            printed = must(chainHead(*db));
        }
        tamper(path, "DELETE FROM journal_change WHERE entry_id = 2; DELETE FROM journal_entry WHERE id = 2");
        const Db db = must(open(path));
        QVERIFY(must(chainHead(*db)).count != printed.count);
        QVERIFY(!checkRegister(*db)); // and the record that the tail told of has no history any more
    }

    void findsRowsThatWereChangedPastTheJournal_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("changed") << u"UPDATE record SET title = 'forged' WHERE id = 1"_s;
        QTest::newRow("number") << u"UPDATE record SET weight = 1.5000000001 WHERE id = 1"_s;
        QTest::newRow("blob") << u"UPDATE record SET picture = x'00fe' WHERE id = 1"_s;
        QTest::newRow("emptied") << u"UPDATE record SET note = NULL WHERE id = 1"_s;
        QTest::newRow("added") << u"INSERT INTO record (title) VALUES ('forged')"_s;
        QTest::newRow("removed") << u"DELETE FROM record WHERE id = 2"_s;
        QTest::newRow("table emptied") << u"DELETE FROM remark"_s;
    }
    void findsRowsThatWereChangedPastTheJournal()
    {
        QFETCH(QString, script);
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            must(addRecord(*db, u"Beta"_s));
            must(addRemark(*db, 1, u"x"_s));
            must(command(*db, u"all types"_s, [&] {
                return db
                    ->prepare("UPDATE record SET note = 'n', weight = 1.5, picture = x'00ff' WHERE id = 1")
                    .run();
            }));
            must(checkRegister(*db));
        }
        tamper(path, script.toUtf8().constData());
        const Db db = must(open(path));
        QVERIFY(!checkRowsAgainstJournal(*db));
        QCOMPARE(checkRegister(*db).error().code, support::ErrorCode::UnusableFile);
    }

    // S10
    void anErasedPersonIsNowhereInTheFileAndTheChainHolds()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        const Db db = create(path);
        db->setIndexer(titlesAndNotes);
        must(addRecord(*db, u"Alpha"_s));
        must(addRecord(*db, u"Zebulon Quatermain"_s));
        must(command(*db, u"note on Quatermain"_s, [&] {
            return db->prepare("UPDATE record SET note = 'lives in Quatermainville' WHERE id = 2").run();
        }));
        must(renameRecord(*db, 2, u"Z. Quatermain"_s));
        QVERIFY(bytesOf(path).contains("Quatermain"));

        Transaction transaction(*db, {.command = u"person.erase"_s, .summary = u"Erased a person"_s});
        must(db->prepare("UPDATE record SET title = 'erased person', note = NULL WHERE id = 2").run());
        transaction.eraseHistory("record", 2);
        must(transaction.commit());

        must(checkRegister(*db));
        QCOMPARE(must(searchRecords(*db, u"erased"_s)), std::vector<qint64>{2});
        for (const char* word : {"Quatermain", "quatermain", "Zebulon", "zebulon"})
            QVERIFY2(!bytesOf(path).contains(word), word);
        QVERIFY(must(journalEntry(*db, 2)).isErased);
        QVERIFY(!must(journalEntry(*db, 1)).isErased);
        QCOMPARE(must(journalEntry(*db, 5)).summary, u"Erased a person"_s);
        QCOMPARE(undoStep(*db, 4).error().code, support::ErrorCode::RefusedByRule);
        QCOMPARE(titles(*db), (QStringList{u"Alpha"_s, u"erased person"_s}));
    }

    void rewordedTextsWereNeverOthersAndTheChainHolds()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            db->setIndexer(titlesAndNotes);
            must(addRecord(*db, u"Alpha"_s));
            must(addRecord(*db, u"Call \"Zebulon\"\n\\ soon"_s));
            must(renameRecord(*db, 2, u"Zebulon's letter"_s));
            must(renameRecord(*db, 2, u"The letter"_s));
            for (const QString& other : {u"Somebody"_s, u"Erased"_s}) // and once more
                must(reword(*db, other == u"Erased"_s ? u"Somebody"_s : u"Zebulon"_s, other));
            must(checkRegister(*db));
            must(forgetFreeSpace(*db));
            for (const char* word : {"Zebulon", "zebulon", "Somebody"})
                QVERIFY2(!bytesOf(path).contains(word), word);
            QCOMPARE(must(changesOf(*db, 2)).front().newValues.contains("Call \\\"Erased\\\"\\n\\\\ soon"),
                     true);
            must(undoStep(*db, 4));
            QCOMPARE(titles(*db), (QStringList{u"Alpha"_s, u"Erased's letter"_s}));
            must(checkRegister(*db));
        }
        tamper(path, "UPDATE journal_change SET new_values = replace(new_values, 'Erased', 'Zebulon') "
                     "WHERE entry_id = 2");
        const auto broken = open(path);
        QVERIFY(!broken);
        QVERIFY2(broken.error().message.contains(u"step 2 "_s), qPrintable(broken.error().message));
    }

private:
    /// In the titles of the second record and in what commands say.
    static support::Status reword(Connection& db, const QString& word, const QString& other)
    {
        Rewording rewording{.places = {{"record", 2, "title"}}};
        for (qint64 entry = 1; entry <= 4; ++entry)
            rewording.places.insert({"journal_entry", entry, "summary"});
        rewording.reword = [word, other](const TextPlace&, const QString& text) {
            return QString(text).replace(word, other);
        };
        Transaction transaction(db, {.command = u"erase"_s, .summary = u"Erase"_s});
        transaction.rewordHistory(rewording);
        DESK_TRY(rewordRows(db, rewording));
        DESK_ASSIGN(const Committed committed, transaction.commit());
        return committed.entry ? support::Status()
                               : support::fail(support::ErrorCode::UnusableFile, u"no entry"_s);
    }
};

DESK_TEST(JournalTest)
#include "journal_test.moc"
