#include "core/office/desk/backups.h"
#include "core/office/desk/searching.h"
#include "core/office/desk/second_folder.h"
#include "core/office/desk/writing.h"
#include "core/office/transfer/exports.h"
#include "core/register/chain.h"
#include "core/register/connection.h"
#include "core/register/row_replay.h"
#include "core/register/tables.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

class RegistersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewRegisterHasItsFirstCycleAndIsForItsOwnerAlone()
    {
        const auto office = create(u"new.register"_s);
        const auto cycle = office::cycleOf(*office, 2021);
        QVERIFY(cycle);
        QCOMPARE(cycle->head.idText, u"cycle-2021"_s);
        QCOMPARE((*cycle)[domain::cycle::place], u"Katowice"_s);
        QCOMPARE((*cycle)[domain::cycle::number], 16);
        const auto everyone = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                              QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path(u"new.register"_s)).permissions() & everyone));
    }

    void anExistingFileIsNeverOverwritten()
    {
        create(u"desk.register"_s);
        const QByteArray before = bytesOf(path(u"desk.register"_s));
        const auto second = office::newRegister(path(u"desk.register"_s), kCycle, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::UnusableFile);
        QCOMPARE(bytesOf(path(u"desk.register"_s)), before);
    }

    void aSecondProgramIsRefusedAndMayLookAtACopy()
    {
        const auto office = create(u"desk.register"_s);
        const auto second = office::openRegister(path(u"desk.register"_s), m_clock);
        QVERIFY(!second);
        QVERIFY(office::isHeldElsewhere(second.error()));
        const auto copy = office::openCopy(path(u"desk.register"_s), m_clock);
        QVERIFY(copy);
        QCOMPARE(office::cycles(**copy)->size(), size_t(1));
        QVERIFY(!office::addRecord(**copy, {.noun = u"task"_s, .values = {{u"title"_s, u"Call"_s}}}));
    }

    void aCopyToLookAtLeavesNothingWhenItsProgramIsKilled()
    {
        const auto office = create(u"desk.register"_s);
        const QTemporaryDir temporary;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", temporary.path().toUtf8());
        const auto copy = office::openCopy(path(u"desk.register"_s), m_clock);
        qputenv("TMPDIR", before);
        QVERIFY(copy);
        QVERIFY((*copy)->isViewedCopy());
        QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(office::cycles(**copy)->size(), size_t(1));
        QVERIFY(office::checkRegister(**copy)->isSound);
        QVERIFY(office::backUp(**copy, path(u"of the copy.register"_s)));
    }

    // Bars R10 and R11.
    void viewingChangesNeitherBytesNorTime()
    {
        create(u"desk.register"_s);
        const QString file = path(u"desk.register"_s);
        const QByteArray before = bytesOf(file);
        const QDateTime time = QFileInfo(file).lastModified();
        {
            const auto viewed = office::openRegister(file, m_clock, registry::Access::ViewOnly);
            QVERIFY(viewed);
            QVERIFY(office::deadlines(**viewed));
            QVERIFY(office::history(**viewed));
            const auto changed =
                office::addRecord(**viewed, {.noun = u"task"_s, .values = {{u"title"_s, u"Call"_s}}});
            QVERIFY(!changed);
            QVERIFY2(changed.error().message.contains(u"viewing only"_s),
                     qPrintable(changed.error().message));
        }
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(QFileInfo(file).lastModified(), time);
    }

    void checkNoticesACaseInAStateThatItsProcedureDoesNotHave()
    {
        const auto office = create(u"desk.register"_s);
        const auto output = office::addRecord(
            *office, {.noun = u"output"_s, .values = {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}}});
        QVERIFY(output);
        QVERIFY(office::checkRegister(*office)->isSound);
        {
            registry::Transaction transaction(office->file(), office::note(*office, "test", u"Asleep"_s));
            QVERIFY(office->file()
                        .prepare("UPDATE record SET state = 'asleep' WHERE id = :id")
                        .bind(":id", *output)
                        .run());
            QVERIFY(transaction.commit());
        }
        const auto report = office::checkRegister(*office);
        QVERIFY(!report->isSound);
        QCOMPARE(report->lines.size(), 1);
        QVERIFY2(report->lines.front().contains(u"asleep"_s), qPrintable(report->lines.front()));
    }

    // Bar R13.
    void aRestoredBackupHoldsTheSameRecordsAndTheOtherFileIsMovedAside()
    {
        const QString file = path(u"desk.register"_s);
        QByteArray saved;
        {
            const auto office = create(u"desk.register"_s);
            QVERIFY(office::addRecord(*office, {.noun = u"task"_s, .values = {{u"title"_s, u"Call"_s}}}));
            saved = *registry::tablesDigest(office->file());
            QVERIFY(office::backUp(*office, path(u"safe.register"_s)));
            QVERIFY(office::addRecord(*office, {.noun = u"task"_s, .values = {{u"title"_s, u"Write"_s}}}));
            QVERIFY(!office::restore(path(u"safe.register"_s), file, m_clock)); // it is open
        }
        QVERIFY(office::restore(path(u"safe.register"_s), file, m_clock));
        const auto restored = office::openRegister(file, m_clock);
        QVERIFY(restored);
        QCOMPARE(*registry::tablesDigest((*restored)->file()), saved);
        QCOMPARE(QDir(m_folder->path()).entryList({u"desk.register.replaced-*Z"_s}, QDir::Files).size(), 1);
    }

    void aBackupThatCheckRefusesIsNotRestored()
    {
        const QString file = path(u"desk.register"_s);
        {
            const auto office = create(u"desk.register"_s);
            QVERIFY(office::addRecord(*office, {.noun = u"task"_s, .values = {{u"title"_s, u"Call"_s}}}));
            QVERIFY(office::backUp(*office, path(u"safe.register"_s)));
        }
        run(path(u"safe.register"_s), "UPDATE record SET title = 'Cancel' WHERE title = 'Call'");
        const QByteArray before = bytesOf(file);
        const auto restored = office::restore(path(u"safe.register"_s), file, m_clock);
        QVERIFY(!restored);
        QVERIFY2(restored.error().message.contains(u"safe.register"_s), qPrintable(restored.error().message));
        QCOMPARE(restored.error().reasons.size(), 1);
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3); // and the empty journal
    }

    void aCopyOfARegisterPushesNoBackupsOutOfItsSecondFolder()
    {
        const QString stick = path(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        const auto change = [&](const QString& name, QDate on) {
            const support::FixedClock then(on);
            const auto office = office::openRegister(path(name), then);
            QVERIFY(office);
            QVERIFY(office::addRecord(**office, {.noun = u"person"_s, .values = {{u"name"_s, u"Ada"_s}}}));
            (*office)->finishBackup();
        };
        const auto copies = [&] {
            const QDir folders(stick);
            QStringList all;
            for (const QString& folder : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                all << QDir(folders.filePath(folder)).entryList(QDir::Files);
            return all;
        };
        {
            const auto office = create(u"desk.register"_s);
            QVERIFY(office->keepBackupsIn(stick));
            office->finishBackup();
        }
        const QString beside = path(u"desk.register"_s) + u".backups"_s;
        QVERIFY(QDir().mkpath(beside));
        QVERIFY(!(*office::openRegister(path(u"desk.register"_s), m_clock))->keepBackupsIn(beside));
        const QStringList ofDesk = copies();
        QVERIFY(!ofDesk.isEmpty());
        QVERIFY(QFile::copy(path(u"desk.register"_s), path(u"copy.register"_s)));
        change(u"copy.register"_s, m_clock.today().addDays(1)); // another backup is due
        QCOMPARE(copies(), ofDesk);
        QVERIFY(office::secondFolderOf(path(u"copy.register"_s)).folder.isEmpty());
        // One that was moved keeps its folder.
        QVERIFY(QFile::rename(path(u"desk.register"_s), path(u"moved.register"_s)));
        change(u"moved.register"_s, m_clock.today().addDays(2));
        QCOMPARE(office::secondFolderOf(path(u"moved.register"_s)).folder, stick);
        QVERIFY(copies().size() > ofDesk.size());
    }

    void lettersWithStrokesAreFoundInAnOlderRegisterToo()
    {
        const QString file = path(u"older.register"_s);
        {
            const auto office = create(u"older.register"_s);
            for (const QString& name :
                 {u"Łukasz Zając"_s, u"Øyvind Bø"_s, u"Ŋaari Əliyev"_s, u"Maria Silva"_s})
                QVERIFY(office::addRecord(*office, {.noun = u"person"_s, .values = {{u"name"_s, name}}}));
        }
        // As version 3 kept them.
        run(file,
            "ALTER TABLE task DROP COLUMN ends_when; ALTER TABLE task DROP COLUMN since; ALTER TABLE task "
            "DROP COLUMN due_because; "
            "ALTER TABLE task DROP COLUMN ended_by; ALTER TABLE dynamic_coalition DROP COLUMN "
            "website_updated_on; "
            "ALTER TABLE initiative DROP COLUMN website_updated_on; "
            "ALTER TABLE letter DROP COLUMN call; DROP TABLE call_answer; DROP TABLE call; DROP TABLE "
            "attendee; DROP TABLE letterhead; ALTER "
            "TABLE letter DROP COLUMN copy_to; ALTER TABLE "
            "finding DROP COLUMN "
            "public_reason; "
            "ALTER TABLE person DROP COLUMN review_on; DROP INDEX journal_change_of_removed; DROP TABLE "
            "exported_entry;"
            "DELETE FROM meta WHERE key = 'identity';"
            "UPDATE search SET title = replace(replace(title, 'lukasz', 'łukasz'), 'oyvind bo', 'øyvind bø'),"
            " body = replace(replace(body, 'lukasz', 'łukasz'), 'oyvind bo', 'øyvind bø');"
            "UPDATE search SET title = replace(title, 'naari eliyev', 'ŋaari əliyev'),"
            " body = replace(body, 'naari eliyev', 'ŋaari əliyev');"
            "PRAGMA user_version = 3;");
        forgetMetaInTheHistory(file);
        const auto opened = office::openRegister(file, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        for (const auto& [word, name] :
             {std::pair{u"lukasz"_s, u"Łukasz Zając"_s}, std::pair{u"Oyvind"_s, u"Øyvind Bø"_s},
              std::pair{u"naari"_s, u"Ŋaari Əliyev"_s}, std::pair{u"Əliyev"_s, u"Ŋaari Əliyev"_s}}) {
            const auto hits = office::search(**opened, word);
            QVERIFY(hits);
            QCOMPARE(hits->size(), size_t(1));
            QCOMPARE(hits->front().record.title, name);
        }
        const auto sorted = (*opened)
                                ->file()
                                .prepare("SELECT title FROM record WHERE noun = 'person' ORDER BY sort_title")
                                .rows([](const registry::Row& row) { return row.text("title"); });
        QVERIFY(sorted);
        QCOMPARE(*sorted, (std::vector<QString>{u"Łukasz Zając"_s, u"Maria Silva"_s, u"Ŋaari Əliyev"_s,
                                                u"Øyvind Bø"_s}));
        // A migration writes nothing that the journal answers for.
        QCOMPARE(*registry::firstDifferenceFromJournal((*opened)->file()), std::nullopt);
        QVERIFY(office::checkRegister(**opened)->isSound);
        QVERIFY(QFileInfo::exists(file + u".backups/version-3.register"_s));
    }

    // Version 4 knew neither what it is called elsewhere nor what it exported.
    void anOlderRegisterGetsAnIdentityOnce()
    {
        const QString file = path(u"older.register"_s);
        const auto identityOf = [this](const QString& register_) {
            return *registry::readIdentity((*office::openRegister(register_, m_clock))->file());
        };
        create(u"older.register"_s);
        const QString first = identityOf(file);
        run(file, "ALTER TABLE task DROP COLUMN ends_when; ALTER TABLE task DROP COLUMN since; ALTER TABLE "
                  "task DROP COLUMN due_because; "
                  "ALTER TABLE task DROP COLUMN ended_by; ALTER TABLE dynamic_coalition DROP COLUMN "
                  "website_updated_on; "
                  "ALTER TABLE initiative DROP COLUMN website_updated_on; "
                  "ALTER TABLE letter DROP COLUMN call; DROP TABLE call_answer; DROP TABLE call; DROP TABLE "
                  "attendee; DROP TABLE letterhead; "
                  "ALTER TABLE letter DROP COLUMN copy_to; ALTER "
                  "TABLE finding DROP "
                  "COLUMN public_reason; "
                  "ALTER TABLE person DROP COLUMN review_on; DROP INDEX journal_change_of_removed; DROP "
                  "TABLE exported_entry; DELETE FROM meta WHERE key = "
                  "'identity'; PRAGMA user_version = 4;");
        forgetMetaInTheHistory(file);
        const QString identity = identityOf(file);
        QCOMPARE(identity.size(), 16);
        QVERIFY(identity != first);
        QCOMPARE(identityOf(file), identity);
    }

    void aBackupKeepsTheIdentityAndWhatWasExported()
    {
        const QString file = path(u"desk.register"_s);
        QString identity;
        {
            const auto office = create(u"desk.register"_s);
            identity = *registry::readIdentity(office->file());
            QVERIFY(office::rememberExport(*office, *office::exportCalendar(*office)));
            QVERIFY(office::backUp(*office, path(u"safe.register"_s)));
        }
        QVERIFY(office::restore(path(u"safe.register"_s), file, m_clock));
        const auto restored = office::openRegister(file, m_clock);
        QVERIFY(restored);
        QCOMPARE(*registry::readIdentity((*restored)->file()), identity);
        QCOMPARE(registry::exportedEntries((*restored)->file())->front().id, u"cycle-2021"_s);
    }

private:
    /// Versions before it was there chained their first step without it.
    static void forgetMetaInTheHistory(const QString& file)
    {
        run(file, "DELETE FROM journal_change WHERE table_name = 'meta'");
        QByteArray script;
        {
            const auto db = registry::Connection::openUnlocked(file);
            QVERIFY(db);
            QByteArray previous;
            registry::Statement entries = (*db)->prepare("SELECT * FROM journal_entry ORDER BY id");
            while (*entries.step()) {
                const registry::Row& entry = entries.row();
                registry::LinkHash link;
                link.begin(previous, {.id = entry.integer("id"),
                                      .command = entry.bytes("command"),
                                      .step = entry.number("step"),
                                      .undoes = entry.integer("undoes"),
                                      .recordedAt = entry.bytes("recorded_at"),
                                      .happenedOn = entry.bytes("happened_on"),
                                      .erased = entry.bytes("erased"),
                                      .commitment = entry.bytes("commitment")});
                registry::Statement changes =
                    (*db)->prepare("SELECT * FROM journal_change WHERE entry_id = :entry ORDER BY position");
                changes.bind(":entry", entry.integer("id"));
                while (*changes.step()) {
                    const registry::Row& change = changes.row();
                    link.addChange(change.bytes("table_name"), change.integer("row_id"),
                                   change.integer("record_id"), change.number("operation"),
                                   change.bytes("commitment"));
                }
                previous = link.result();
                script += "UPDATE journal_entry SET hash = x'" + previous.toHex() +
                          "' WHERE id = " + QByteArray::number(entry.integer("id")) + ';';
            }
        }
        run(file, script.constData());
    }
    static void run(const QString& file, const char* sql)
    {
        sqlite3* db = nullptr;
        char* problem = nullptr;
        QCOMPARE(sqlite3_open(file.toUtf8().constData(), &db), SQLITE_OK);
        sqlite3_exec(db, sql, nullptr, nullptr, &problem);
        QVERIFY2(!problem, problem);
        sqlite3_close(db);
    }

    static inline const office::FirstCycle kCycle{.year = 2021,
                                                  .number = 16,
                                                  .starts = QDate(2021, 12, 6),
                                                  .ends = QDate(2021, 12, 10),
                                                  .place = u"Katowice"_s};

    QString path(const QString& name) const { return m_folder->filePath(name); }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<office::Office> create(const QString& name)
    {
        auto office = office::newRegister(path(name), kCycle, m_clock);
        if (!office)
            qFatal("%s", qPrintable(office.error().message));
        return *std::move(office);
    }

    support::FixedClock m_clock{QDate(2022, 1, 10)};
    std::unique_ptr<QTemporaryDir> m_folder;
};

DESK_TEST(RegistersTest)
#include "registers_test.moc"
