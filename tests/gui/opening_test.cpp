#include "core/office/desk/searching.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"
#include "tests/register/held_checks.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <sqlite3.h>

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
        const QString message = m->message();
        QVERIFY2(message.startsWith(u"desk.register was closed, and nothing was written into it."_s),
                 qPrintable(message));
        QVERIFY2(message.contains(u"Not saved in Lena Hoffmann, Name: “Lena Hofmann”"_s),
                 qPrintable(message));
        QCOMPARE(bytesOf(m_path), before);
    }

    // Beside the first commands every row is held against the history.
    void aRowThatWasEditedOutsideIsFound()
    {
        edit(m_path, "UPDATE person SET email = 'eve@example.org'");
        m->window->openRegister(m_path);
        QVERIFY(m->window->desk());
        QTRY_VERIFY(!m->window->desk());
        QVERIFY2(m->message().startsWith(u"desk.register was closed. A record was changed outside"_s),
                 qPrintable(m->message()));
        QVERIFY(m->seen<QPushButton>(u"message-action"_s));
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
        m->seen<QPushButton>(u"message-action"_s)->click();
        QVERIFY(m->window->desk());
        QTRY_COMPARE(saved(), u"All changes saved ✓"_s);
    }

private:
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
