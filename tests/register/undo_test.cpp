#include "core/register/journal.h"
#include "core/register/undo.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLastStepBackAndDoesItAgain()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(renameRecord(*db, 1, u"Beta"_s));
        QCOMPARE(must(nextUndo(*db))->summary, u"rename to Beta"_s);
        QVERIFY(!must(nextRedo(*db)));
        must(undo(*db, u"Ana"_s));
        QCOMPARE(titles(*db), QStringList{u"Alpha"_s});
        QCOMPARE(must(nextRedo(*db))->summary, u"Undone: rename to Beta"_s);
        must(undo(*db));
        QCOMPARE(titles(*db), QStringList());
        QVERIFY(!must(nextUndo(*db)));
        QCOMPARE(undo(*db).error().code, support::ErrorCode::NotFound);
        must(redo(*db));
        must(redo(*db));
        QCOMPARE(titles(*db), QStringList{u"Beta"_s});
        QCOMPARE(redo(*db).error().code, support::ErrorCode::NotFound);
        QCOMPARE(must(journalPage(*db, 1)).front().summary, u"Done again: rename to Beta"_s);
        must(undo(*db));
        QCOMPARE(must(journalPage(*db, 1)).front().summary, u"Undone: rename to Beta"_s);
        QCOMPARE(titles(*db), QStringList{u"Alpha"_s});
        must(verifyChain(*db));
    }

    // R12: a register is read while its checks still run
    void aStepThatTakesBackALaterOneIsDamageAndNoEndlessWalk()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        must(addRecord(*create(path), u"Alpha"_s));
        tamper(path, "UPDATE journal_entry SET step = 1, undoes = 7");
        const Db db = must(openRegister(path, {.checks = Checks::Left, .migrations = fixture::migrations()}));
        QVERIFY(!nextUndo(*db));
        QVERIFY(!journalPage(*db, 10));
    }

    void aNewStepEmptiesTheRedoStack()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(undo(*db));
        must(addRecord(*db, u"Beta"_s));
        QVERIFY(!must(nextRedo(*db)));
        must(undo(*db));
        QCOMPARE(titles(*db), QStringList());
        QVERIFY(!must(nextUndo(*db)));
    }

    void isItselfAnEntryThatNamesWhatItTookBack()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        const Committed undone = must(undo(*db, u"Ana"_s));
        const JournalEntry entry = must(journalEntry(*db, undone.entry));
        QCOMPARE(entry.undoes, 1);
        QCOMPARE(entry.step, Step::Undo);
        QCOMPARE(entry.actor, u"Ana"_s);
        QCOMPARE(undone.recordIds(), std::vector<qint64>{1});
    }

    void worksAfterARestart()
    {
        const Folder folder;
        const QString path = folder.path(u"r.register"_s);
        {
            const Db db = create(path);
            must(addRecord(*db, u"Alpha"_s));
            must(addRecord(*db, u"Beta"_s));
            must(undo(*db));
        }
        const Db db = must(open(path));
        must(redo(*db));
        QCOMPARE(titles(*db), (QStringList{u"Alpha"_s, u"Beta"_s}));
        must(undo(*db));
        must(undo(*db));
        QCOMPARE(titles(*db), QStringList());
    }

    void takesOneStepOfThePastBack()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(renameRecord(*db, 1, u"Beta"_s));
        must(addRecord(*db, u"Other"_s));
        const Committed back = must(undoStep(*db, 2));
        QCOMPARE(titles(*db), (QStringList{u"Alpha"_s, u"Other"_s}));
        QCOMPARE(must(journalEntry(*db, back.entry)).step, Step::Do);
        must(undo(*db));
        QCOMPARE(titles(*db), (QStringList{u"Beta"_s, u"Other"_s}));
    }

    void refusesAStepWhoseRowChangedLaterAndNamesTheLaterStep()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(renameRecord(*db, 1, u"Beta"_s));
        must(renameRecord(*db, 1, u"Gamma"_s));
        const auto refused = undoStep(*db, 2);
        QCOMPARE(refused.error().code, support::ErrorCode::RefusedByRule);
        QVERIFY2(refused.error().message.contains(u"“rename to Gamma” (step 3)"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(titles(*db), QStringList{u"Gamma"_s});
    }

    void allowsAStepWhoseLaterChangesWereThemselvesUndone()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(renameRecord(*db, 1, u"Beta"_s));
        must(renameRecord(*db, 1, u"Gamma"_s));
        must(undo(*db));
        must(addRecord(*db, u"Other"_s));
        must(undoStep(*db, 2));
        QCOMPARE(titles(*db), (QStringList{u"Alpha"_s, u"Other"_s}));
    }

    void refusesAStepThatSomethingRefersToAndNamesWhoDoes()
    {
        const Db db = inMemory();
        must(addRecord(*db, u"Alpha"_s));
        must(addRemark(*db, 1, u"on Alpha"_s));
        const auto refused = undoStep(*db, 1);
        QCOMPARE(refused.error().code, support::ErrorCode::RefusedByRule);
        QVERIFY2(refused.error().message.contains(u"“remark on Alpha” (step 2)"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(titles(*db), QStringList{u"Alpha"_s});
        QVERIFY(addRecord(*db, u"Beta"_s)); // the refused transaction is over
    }

    void bringsRowsBackThatReferToEachOther()
    {
        const Db db = inMemory();
        must(command(*db, u"family"_s, [&] {
            return db
                ->prepare(
                    "INSERT INTO record (id, title, parent_id) VALUES (5, 'parent', NULL), (2, 'child', 5), "
                    "(9, 'grandchild', 2)")
                .run();
        }));
        const QByteArray before = must(tablesDigest(*db));
        must(command(*db, u"gone"_s, [&] { return db->prepare("DELETE FROM record").run(); }));
        must(undo(*db));
        QCOMPARE(must(tablesDigest(*db)), before);
    }

    void takesBackValuesThatMovedBetweenRows()
    {
        const Db db = inMemory();
        must(command(*db, u"three"_s, [&] {
            return db->prepare("INSERT INTO record (id, title) VALUES (1, 'a'), (2, 'b'), (3, 'c')").run();
        }));
        const auto rename = [&](qint64 id, const QString& title) {
            return db->prepare("UPDATE record SET title = :title WHERE id = :id")
                .bind(":title", title)
                .bind(":id", id)
                .run();
        };
        must(command(*db, u"shift"_s, [&]() -> support::Status {
            DESK_TRY(rename(3, u"d"_s));
            DESK_TRY(rename(2, u"c"_s));
            return rename(1, u"b"_s);
        }));
        must(command(*db, u"rotate"_s, [&]() -> support::Status {
            DESK_TRY(rename(1, u"x"_s));
            DESK_TRY(rename(2, u"b"_s));
            return rename(1, u"c"_s);
        }));
        must(undo(*db));
        QCOMPARE(titles(*db), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        must(undo(*db));
        QCOMPARE(titles(*db), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        must(redo(*db));
        must(redo(*db));
        QCOMPARE(titles(*db), (QStringList{u"c"_s, u"b"_s, u"d"_s}));
    }

    void theTablesAreTheSameAtEachStepBackAndForth()
    {
        const Db db = inMemory();
        QRandomGenerator random(20211206);
        std::vector<QByteArray> digests{must(tablesDigest(*db))};
        while (digests.size() <= 2000) {
            const auto committed = randomCommand(*db, random); // a remark on a record that is not there fails
            if (committed && committed->entry)
                digests.push_back(must(tablesDigest(*db)));
        }
        for (size_t i = digests.size() - 1; i > 0; --i) {
            must(undo(*db));
            QCOMPARE(must(tablesDigest(*db)), digests[i - 1]);
        }
        for (size_t i = 1; i < digests.size(); ++i) {
            must(redo(*db));
            QCOMPARE(must(tablesDigest(*db)), digests[i]);
        }
        must(verifyChain(*db));
    }

private:
    static support::Result<Committed> randomCommand(Connection& db, QRandomGenerator& random)
    {
        const qint64 id = random.bounded(20) + 1;
        const QString word = QString::number(random.generate(), 36);
        switch (random.bounded(5)) {
        case 0:
            return addRemark(db, id, word);
        case 1:
            return command(db, u"add"_s, [&] {
                return db.prepare("INSERT OR IGNORE INTO record (id, title) VALUES (:id, :title)")
                    .bind(":id", id)
                    .bind(":title", word)
                    .run();
            });
        case 2:
            return renameRecord(db, id, word);
        case 3:
            return command(db, u"mixed"_s, [&] {
                return db
                    .prepare(
                        "UPDATE record SET note = :note, weight = :weight, picture = :picture, parent_id = "
                        "(SELECT min(id) FROM record) WHERE id % 7 = :rest")
                    .bind(":note", id % 3 ? std::optional(word) : std::nullopt)
                    .bind(":weight", double(id) / 7)
                    .bind(":picture", word.toUtf8())
                    .bind(":rest", id % 7)
                    .run();
            });
        default:
            return command(db, u"remove"_s, [&]() -> support::Status {
                DESK_TRY(db.prepare("UPDATE record SET parent_id = NULL WHERE parent_id = :id")
                             .bind(":id", id)
                             .run());
                DESK_TRY(db.prepare("DELETE FROM remark WHERE record_id = :id").bind(":id", id).run());
                return db.prepare("DELETE FROM record WHERE id = :id").bind(":id", id).run();
            });
        }
    }
};

DESK_TEST(UndoTest)
#include "undo_test.moc"
