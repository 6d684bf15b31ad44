#include "core/office/desk/registers.h"
#include "core/office/desk/searching.h"
#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <QDir>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cli_test;

class HistoryTest : public QObject
{
    Q_OBJECT

    /// All that the register holds, as bytes that can be compared.
    static QByteArray digest(const Program& desk)
    {
        desk.run(u"export r.desk --what everything --output all.json"_s);
        return desk.bytes(u"all.json"_s);
    }

private Q_SLOTS:
    void theJournalTellsWhoDidWhatAndWhen()
    {
        Program desk;
        desk.newRegister();
        desk.setToday(u"2022-03-01"_s);
        desk.run(u"add r.desk person \"name=Ana Mariner\" --actor \"Focal Point\""_s);
        desk.run(u"set r.desk person-ana-mariner country=Malta --actor Deputy"_s);
        const QJsonArray journal = desk.json(u"journal r.desk"_s).array();
        QCOMPARE(journal.size(), 3);
        QCOMPARE(journal[0].toObject()[u"step"_s].toInt(), 3);
        QCOMPARE(journal[0].toObject()[u"actor"_s].toString(), u"Deputy"_s);
        QCOMPARE(journal[0].toObject()[u"changes"_s].toString(), u"Ana Mariner, Country: “” → “Malta”"_s);
        QCOMPARE(journal[1].toObject()[u"actor"_s].toString(), u"Focal Point"_s);
        QCOMPARE(journal[1].toObject()[u"happened-on"_s].toString(), u"2022-03-01"_s);
        QCOMPARE(journal[1].toObject()[u"summary"_s].toString(), u"Add Person: Ana Mariner"_s);
        QCOMPARE(desk.json(u"journal r.desk cycle-2021"_s).array().size(), 1);
    }

    void undoTakesBackTheLastStepOrAPastOne()
    {
        const Program desk;
        desk.newRegister();
        const QByteArray empty = digest(desk);
        desk.run(u"add r.desk person name=Ana"_s);         // step 2
        desk.run(u"add r.desk person name=Bo"_s);          // step 3
        desk.run(u"set r.desk person-bo country=Malta"_s); // step 4
        QCOMPARE(desk.run(u"undo r.desk 2"_s).status, 0);
        QCOMPARE(desk.run(u"show r.desk person-ana"_s).status, 2);

        // Step 3 cannot go while step 4 stands on it.
        const QByteArray before = desk.bytes(u"r.desk"_s);
        const Outcome refused = desk.run(u"undo r.desk 3"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u'4'), qPrintable(refused.err));
        QCOMPARE(desk.bytes(u"r.desk"_s), before);

        QCOMPARE(desk.run(u"undo r.desk 4"_s).status, 0);
        QCOMPARE(desk.run(u"undo r.desk 3"_s).status, 0);
        QCOMPARE(digest(desk), empty);
    }

    void undoStopsWhereTheHistoryBegins()
    {
        const Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person name=Ana"_s);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(desk.json(u"list r.desk person"_s).array().size(), 0);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        const Outcome nothing = desk.run(u"undo r.desk"_s);
        QCOMPARE(nothing.status, 2);
        QCOMPARE(nothing.errorLines().size(), 1);
    }

    void severalFieldsElementsAndParametersAreOneStep()
    {
        const Program desk;
        desk.newRegister();
        const QString application = desk.run(u"add r.desk application name=Cables"_s).word();
        const QByteArray before = digest(desk);
        QCOMPARE(
            desk.run(u"set r.desk %1 acronym=DC-UC open-list=yes open-archives=yes open-list.evidence=seen"_s
                         .arg(application))
                .status,
            0);
        QCOMPARE(desk.run(u"set r.desk %1 open-list.evidence=again"_s.arg(application)).status, 0);
        const QJsonObject shown = desk.json(u"show r.desk "_s + application).object();
        const QJsonObject list = rowWith(shown[u"elements"_s].toArray(), u"element"_s, u"open-list"_s);
        QCOMPARE(list[u"is-met"_s], QJsonValue(true)); // what is not written stays
        QCOMPARE(list[u"evidence"_s].toString(), u"again"_s);
        desk.run(u"undo r.desk"_s);
        desk.run(u"undo r.desk"_s);
        QCOMPARE(digest(desk), before);

        desk.run(u"set r.desk cycle-2021 place=Warsaw dc-stakeholder-groups=2 dc-report-due=02-15"_s);
        const auto parameter = [&](const QString& key) {
            const QJsonObject cycle = desk.json(u"show r.desk cycle-2021"_s).object();
            return rowWith(cycle[u"parameters"_s].toArray(), u"key"_s, key)[u"value"_s].toString();
        };
        QCOMPARE(parameter(u"dc-report-due"_s), u"02-15"_s);
        desk.run(u"undo r.desk"_s);
        QCOMPARE(parameter(u"dc-report-due"_s), u"01-31"_s);
        QCOMPARE(parameter(u"dc-stakeholder-groups"_s), u"3"_s);
        QCOMPARE(digest(desk), before);
    }

    void aRestoredBackupIsTheRegisterAsItWas()
    {
        const Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person name=Ana"_s);
        desk.write(u"minutes.txt"_s, "What was said.\n");
        QCOMPARE(desk.run(u"attach r.desk person-ana minutes.txt"_s).word(), u"minutes.txt"_s);
        const QByteArray before = digest(desk);
        const QString history = desk.run(u"journal r.desk --format csv"_s).out;
        QCOMPARE(desk.run(u"backup r.desk b.desk"_s).word(), desk.path(u"b.desk"_s));
        struct stat file = {};
        QCOMPARE(::stat(desk.path(u"b.desk"_s).toUtf8().constData(), &file), 0);
        QCOMPARE(file.st_mode & 0777, mode_t(0600));
        QCOMPARE(desk.run(u"backup r.desk r.desk"_s).status, 2);

        desk.run(u"add r.desk person name=Bo"_s);
        QVERIFY(digest(desk) != before);
        QCOMPARE(desk.run(u"restore b.desk r.desk"_s).status, 0);
        QCOMPARE(digest(desk), before);
        QCOMPARE(desk.run(u"journal r.desk --format csv"_s).out, history);
        const QJsonArray attachments =
            desk.json(u"show r.desk person-ana"_s).object()[u"attachments"_s].toArray();
        QCOMPARE(attachments.size(), 1);
        QCOMPARE(attachments[0].toObject()[u"sha256"_s].toString(),
                 u"21dd5470539d43905044e1206a4bc78be5e6f4938e3d47ae9ba7bcba44451547"_s);
    }

    void checkFindsARegisterSoundAndADamagedOneNot()
    {
        const Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person \"name=Ana Mariner\""_s);
        const QJsonObject sound = desk.json(u"check r.desk"_s).object();
        QCOMPARE(sound[u"is-sound"_s], QJsonValue(true));
        QByteArray bytes = desk.bytes(u"r.desk"_s);
        const qsizetype at = bytes.lastIndexOf("Ana Mariner");
        QVERIFY(at > 0);
        bytes.replace(at, 3, "Eve");
        desk.write(u"forged.desk"_s, bytes);
        QCOMPARE(desk.run(u"check forged.desk"_s).status, 4);
        // Nor is a copy made of it that could not be put back.
        QCOMPARE(desk.run(u"backup forged.desk copy.desk"_s).status, 4);
        QVERIFY(!QFile::exists(desk.path(u"copy.desk"_s)));
    }

    void checkMakesABrokenSearchIndexAgain()
    {
        const Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person \"name=Ana Mariner\""_s);
        sqlite3* db = nullptr;
        sqlite3_open(desk.path(u"r.desk"_s).toUtf8().constData(), &db);
        sqlite3_exec(db, "DELETE FROM search_content", nullptr, nullptr, nullptr);
        sqlite3_close(db);
        const Outcome checked = desk.run(u"check r.desk"_s);
        QCOMPARE(checked.status, 0);
        QVERIFY(checked.out.contains(u"The search index was out of order and was made again"_s));
        QVERIFY(desk.run(u"search r.desk mariner"_s).out.contains(u"Ana Mariner"_s));
        QVERIFY(!desk.run(u"check r.desk"_s).out.contains(u"search index"_s));
        sqlite3_open(desk.path(u"r.desk"_s).toUtf8().constData(), &db);
        sqlite3_exec(db, "UPDATE search SET body = 'another' WHERE title = 'ana mariner'", nullptr, nullptr,
                     nullptr);
        sqlite3_close(db);
        QVERIFY(desk.run(u"check r.desk"_s).out.contains(u"The search index was out of order"_s));
        QVERIFY(!desk.run(u"check r.desk"_s).out.contains(u"search index"_s));
    }

    void searchMakesABrokenIndexAgainOrSaysWhoDoes()
    {
        const Program desk;
        desk.newRegister();
        desk.run(u"add r.desk person \"name=Ana Mariner\""_s);
        sqlite3* db = nullptr;
        sqlite3_open(desk.path(u"r.desk"_s).toUtf8().constData(), &db);
        sqlite3_exec(db, "DELETE FROM search_data WHERE id = 10", nullptr, nullptr, nullptr);
        sqlite3_close(db);
        {
            const support::SystemClock clock;
            const auto viewed = office::openRegister(desk.path(u"r.desk"_s), clock, office::Access::ViewOnly);
            QVERIFY(viewed.has_value());
            const auto refused = office::search(**viewed, u"mariner"_s);
            QVERIFY(!refused);
            QCOMPARE(
                refused.error().message,
                u"The search index is out of order; the records are not touched by that. It is made again "
                "when the register is checked where it can be written."_s);
        }
        const Outcome found = desk.run(u"search r.desk mariner"_s);
        QVERIFY2(found.status == 0, qPrintable(found.err));
        QVERIFY(found.out.contains(u"Ana Mariner"_s));
        QVERIFY(!desk.run(u"check r.desk"_s).out.contains(u"search index"_s));
    }

    // It holds words in the language of who wrote it.
    void anIndexOfAnotherLanguageIsSound()
    {
        Program desk;
        QCOMPARE(desk.run(u"sample s.desk"_s).status, 0);
        const QByteArray before = desk.bytes(u"s.desk"_s);
        desk.setVariable(u"LANGUAGE"_s, u"ar"_s);
        QCOMPARE(desk.run(u"check s.desk"_s).status, 0);
        QCOMPARE(desk.bytes(u"s.desk"_s), before);
    }

    // The change is saved; that it lies in one place only is said.
    void aBackupThatCannotBeMadeIsSaid()
    {
        const Program desk;
        desk.newRegister();
        QDir(desk.path(u"r.desk.backups"_s)).removeRecursively();
        desk.write(u"r.desk.backups"_s, "no folder");
        const Outcome added = desk.run(u"add r.desk person \"name=Ana Mariner\""_s);
        QCOMPARE(added.status, 0);
        QCOMPARE(added.errorLines().size(), 1);
        QVERIFY(added.err.startsWith(
            u"No automatic backup could be made, though the register itself is saved: "_s));
        QVERIFY(added.err.contains(u"There is none yet."_s));
        QCOMPARE(desk.run(u"check r.desk"_s).status, 0);
    }
};

DESK_TEST(HistoryTest)
#include "history_test.moc"
