#include "core/office/desk/backups.h"
#include "core/office/desk/searching.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"
#include "tests/register/held_checks.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <cstdio>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gui;
using domain::RecordId;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void edit(const QString& path, const char* script)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db, script, nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

void rewriteHistory(const QString& path)
{
    edit(path, "UPDATE journal_entry SET summary = 'another' WHERE id = 1");
}

} // namespace

/// The checks stand still until they are let go, so that a person can be quicker than they are.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WindowFixture>();
        m_path = m->path("desk.register");
        const auto office = office::newRegister(m_path, kKatowice, m->clock);
        QVERIFY(office);
        const auto person =
            office::addRecord(**office, {.noun = u"person"_s, .values = {{u"name"_s, u"Lena Hoffmann"_s}}});
        QVERIFY(person);
        m_person = *person;
    }
    void cleanup()
    {
        if (m_held)
            m_held->letGo();
        m.reset();
        m_held.reset();
    }

    void theRegisterIsReadWhileItIsChecked()
    {
        openHeld();
        QCOMPARE(saved(), u"The register is being checked…"_s);
        m->openTab(u"people"_s);
        QVERIFY(m->find<QAbstractItemView>("people-list")->model()->rowCount() == 1);
        m_held->letGo();
        QTRY_COMPARE(saved(), u"All changes saved ✓"_s);
    }

    void aChangeWaitsForTheChecksAndIsKept()
    {
        openHeld();
        m->window->desk()->openRecord(m_person);
        QString said;
        QTimer::singleShot(50, this, [&] {
            said = saved();
            m_held->letGo();
        });
        m->write(u"name"_s, u"Lena Hofmann"_s);
        QCOMPARE(said, u"The register is being checked; your change is saved as soon as it is through…"_s);
        QTRY_COMPARE(saved(), u"All changes saved ✓"_s);
        QCOMPARE((*office::readRecord(m->office(), m_person))[domain::person::name], u"Lena Hofmann"_s);
    }

    void aDamagedRegisterIsClosedAndWhatWasTypedIsShown()
    {
        rewriteHistory(m_path);
        const QByteArray before = bytesOf(m_path);
        openHeld();
        m->window->desk()->openRecord(m_person);
        QTimer::singleShot(50, this, [&] { m_held->letGo(); });
        m->write(u"name"_s, u"Lena Hofmann"_s);
        QVERIFY(m->window->desk()->isDamaged());
        QTRY_VERIFY(!m->window->desk());
        const QString message = damagedSays("damaged-sentence");
        QVERIFY2(message.startsWith(u"desk.register was closed, and nothing was written into it."_s),
                 qPrintable(message));
        QCOMPARE(damagedSays("damaged-unsaved"), u"Not saved in Lena Hoffmann, Name: “Lena Hofmann”"_s);
        QCOMPARE(bytesOf(m_path), before);
    }

    // Beside the first commands every row is held against the history.
    void aRowThatWasEditedOutsideIsFound()
    {
        edit(m_path, "UPDATE person SET email = 'eve@example.org'");
        m->window->openRegister(m_path);
        QVERIFY(m->window->desk());
        QTRY_VERIFY(!m->window->desk());
        const QString said = damagedSays("damaged-sentence");
        QVERIFY2(said.startsWith(u"desk.register was closed. A record was changed outside"_s),
                 qPrintable(said));
        QVERIFY(m->seen<QPushButton>(u"damaged-choose"_s)->isEnabled());
    }

    void aBrokenSearchIndexIsMadeAgainAndSaid()
    {
        edit(m_path, "DELETE FROM search_data");
        m->window->openRegister(m_path);
        QTRY_COMPARE(m->message(),
                     u"The search index was out of order and was made again from the records."_s);
        QCOMPARE(office::search(m->office(), u"Lena"_s)->size(), size_t(1));
        QCOMPARE(office::checkRegister(m->office())->lines.size(), 1); // sound, and nothing to mend
    }

    void theWayToABackupStandsBesideTheSentence()
    {
        const QString backup = m->path("backup.register");
        {
            const auto office = office::openRegister(m_path, m->clock);
            QVERIFY(office && office::backUp(**office, backup));
        }
        rewriteHistory(m_path);
        m->window->openRegister(m_path);
        QTRY_VERIFY(!m->window->desk());
        m->files.answer = backup;
        m->click(u"damaged-choose"_s);
        QTRY_VERIFY(m->window->desk());
        QTRY_COMPARE(saved(), u"All changes saved ✓"_s);
        QVERIFY2(m->message().contains(u"desk.register.replaced-"_s), qPrintable(m->message()));
    }

    // What to go back to, and what that loses, stands on the page before anything is chosen.
    void theNewestGoodBackupIsShownWithWhatItLoses()
    {
        const QString backup = copyBeside(u"20220210T083000Z-2"_s);
        addPerson(u"Ben"_s);
        addPerson(u"Cyd"_s);
        edit(copyBeside(u"20220212T083000Z-4"_s), "UPDATE person SET email = 'eve@example.org'");
        edit(m_path, "UPDATE person SET email = 'eve@example.org'");
        m->window->openRegister(m_path);
        QTRY_VERIFY(m->window->findChild<ui::DamagedPage*>());
        QTRY_VERIFY(m->seen<QPushButton>(u"damaged-restore"_s)->isEnabled());
        QVERIFY2(damagedSays("damaged-backup").startsWith(u"Made on Thursday 10 February 2022 at 08:30 ("_s),
                 qPrintable(damagedSays("damaged-backup")));
        QVERIFY(damagedSays("damaged-backup").endsWith(u"Newer ones that are not sound: 1."_s));
        QCOMPARE(damagedSays("damaged-loss"), u"Going back to it loses what was done since. Steps: 2."_s);
        auto* steps = m->seen<QListWidget>(u"damaged-steps"_s);
        QCOMPARE(steps->count(), 2);
        QVERIFY2(steps->item(0)->text().endsWith(u"Add Person: Cyd"_s), qPrintable(steps->item(0)->text()));

        m->click(u"damaged-view"_s);
        QTRY_VERIFY(m->window->desk());
        QVERIFY(m->window->desk()->isViewOnly());
        QVERIFY2(m->window->windowTitle().startsWith(
                     u"As it was on Thursday 10 February 2022 at 08:30 (a copy to look at)"_s),
                 qPrintable(m->window->windowTitle()));
        m->click(u"message-action"_s); // back to the register, and so to the page
        QTRY_VERIFY(m->window->findChild<ui::DamagedPage*>());
        QTRY_VERIFY(m->seen<QPushButton>(u"damaged-restore"_s)->isEnabled());
        m->click(u"damaged-restore"_s);
        QTRY_VERIFY(m->window->desk());
        QCOMPARE(office::recordsOf(m->office(), u"person"_s)->size(), size_t(1));
    }

    void whatCanBeReadIsRescuedIntoANewRegister()
    {
        addPerson(u"Ben"_s);
        rewriteHistory(m_path);
        const QByteArray before = bytesOf(m_path);
        m->window->openRegister(m_path);
        QTRY_VERIFY(m->window->findChild<ui::DamagedPage*>());
        m->files.answer = m->path("rescued.register");
        m->click(u"damaged-rescue"_s);
        QTRY_VERIFY(m->window->desk());
        QCOMPARE(m->office().path(), m->path("rescued.register"));
        QCOMPARE(office::recordsOf(m->office(), u"person"_s)->size(), size_t(2));
        QVERIFY2(m->message().startsWith(u"Rows rescued: "_s), qPrintable(m->message()));
        QCOMPARE(bytesOf(m_path), before);
    }

    // Put over the open register by another program, as a program does that keeps folders in step.
    void whatWasTypedGoesIntoACopyOfWhatLiesThereNow()
    {
        const QString backup = copyBeside(u"20220210T083000Z-2"_s);
        addPerson(u"Ben"_s);
        m->window->openRegister(m_path);
        QTRY_VERIFY(!m->window->desk()->isBeingChecked());
        m->window->desk()->openRecord(m_person);
        putOver(m_path, bytesOf(backup));
        const QByteArray over = bytesOf(backup);
        m->write(u"name"_s, u"Lena Hofmann"_s);
        QTRY_VERIFY(m->window->findChild<ui::DamagedPage*>());
        QCOMPARE(damagedSays("damaged-unsaved"), u"Not saved in Lena Hoffmann, Name: “Lena Hofmann”"_s);
        m->files.answer = m->path("typed.register");
        m->click(u"damaged-save-typed"_s);
        QTRY_VERIFY(m->window->desk());
        QCOMPARE(m->office().path(), m->path("typed.register"));
        QCOMPARE((*office::readRecord(m->office(), m_person))[domain::person::name], u"Lena Hofmann"_s);
        QCOMPARE(m->message(), u"The copy was made of what lies at the place of the register now."_s);
        QCOMPARE(bytesOf(m_path), over);
    }

    void whatWasTypedGoesIntoACopyOfTheBackupWhereNothingSoundLiesThere()
    {
        copyBeside(u"20220210T083000Z-2"_s);
        m->window->openRegister(m_path);
        QTRY_VERIFY(!m->window->desk()->isBeingChecked());
        m->window->desk()->openRecord(m_person);
        putOver(m_path, QByteArray("no register").repeated(1000));
        m->write(u"name"_s, u"Lena Hofmann"_s);
        QTRY_VERIFY(m->window->findChild<ui::DamagedPage*>());
        m->files.answer = m->path("typed.register");
        m->click(u"damaged-save-typed"_s);
        QTRY_VERIFY(m->window->desk());
        QCOMPARE((*office::readRecord(m->office(), m_person))[domain::person::name], u"Lena Hofmann"_s);
        QCOMPARE(m->message(), u"The copy was made of the backup of Thursday 10 February 2022 at 08:30."_s);
    }

private:
    QString damagedSays(const char* name) const
    {
        const auto* label = m->seen<QLabel>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    void addPerson(const QString& name)
    {
        const auto office = office::openRegister(m_path, m->clock);
        QVERIFY(office && office::addRecord(**office, {.noun = u"person"_s, .values = {{u"name"_s, name}}}));
        (*office)->finishBackup();
        for (const office::Backup& made : office::backupsOf(m_path))
            if (made.takenAt > QDateTime(QDate(2022, 2, 14), QTime(0, 0), Qt::UTC))
                QFile::remove(made.path); // the program's own of this day
    }
    /// As if it had been made by itself, under that name.
    QString copyBeside(const QString& name)
    {
        QDir().mkpath(m_path + u".backups"_s);
        for (const office::Backup& made : office::backupsOf(m_path))
            if (made.takenAt > QDateTime(QDate(2022, 2, 14), QTime(0, 0), Qt::UTC))
                QFile::remove(made.path);
        const QString copy = u"%1.backups/%2.register"_s.arg(m_path, name);
        const auto office = office::openRegister(m_path, m->clock, office::Access::ViewOnly);
        return office && office::backUp(**office, copy) ? copy : QString();
    }
    /// In place, as cp does.
    static void putOver(const QString& path, const QByteArray& bytes)
    {
        FILE* file = std::fopen(path.toUtf8().constData(), "r+b");
        QVERIFY(file);
        QCOMPARE(std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file), size_t(bytes.size()));
        std::fclose(file);
        QVERIFY(::truncate(path.toUtf8().constData(), bytes.size()) == 0);
    }

    void openHeld()
    {
        m_held = std::make_unique<fixture::HeldChecks>();
        m->window->openRegister(m_path);
        QVERIFY(m->window->desk() && m->window->desk()->isBeingChecked());
    }
    QString saved() const { return m->find<QLabel>("saved")->text(); }

    std::unique_ptr<fixture::HeldChecks> m_held; ///< once something is opened
    std::unique_ptr<WindowFixture> m;
    QString m_path;
    RecordId m_person;
};

DESK_TEST(OpeningTest)
#include "opening_test.moc"
