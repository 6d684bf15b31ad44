#include "core/office/desk/backups.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"
#include "ui/window/backups_page.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gui;

/// Looked at, held against the present, put back.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WindowFixture>();
        m->openNew();
        addPerson(u"Ana"_s);
        m->office().finishBackup(); // one was due after the first change
        addPerson(u"Ben"_s);
        m->trigger("backups");
        m_list = m->seen<QTreeWidget>(u"backups-list"_s);
        QVERIFY(m_list);
        QTRY_COMPARE(m_list->topLevelItemCount(), 1);
    }
    void cleanup() { m.reset(); }

    void eachIsListedWithItsMomentAndLookedThrough()
    {
        QTreeWidgetItem* item = m_list->topLevelItem(0);
        QCOMPARE(item->text(0), u"Tuesday 15 February 2022 at 12:00"_s);
        QCOMPARE(item->text(3), u"Made by itself"_s);
        QTRY_COMPARE(item->text(2), u"sound"_s);
    }

    void oneIsHeldAgainstThePresent()
    {
        m->click(u"backups-compare"_s);
        QCOMPARE(m->seen<QLabel>(u"backups-sentence"_s)->text(),
                 u"The backup is an earlier state of this register. Steps since: 1."_s);
        auto* changes = m->seen<QListWidget>(u"backups-changes"_s);
        QCOMPARE(changes->count(), 2);
        QCOMPARE(changes->item(0)->text(), u"Added: Person: Ben"_s);
    }

    void oneIsViewedAsItWas()
    {
        m->click(u"backups-view"_s);
        QTRY_VERIFY(m->window->desk() && m->window->desk()->isViewOnly());
        QVERIFY2(m->window->windowTitle().startsWith(
                     u"As it was on Tuesday 15 February 2022 at 12:00 (a copy to look at)"_s),
                 qPrintable(m->window->windowTitle()));
        QCOMPARE(persons(), size_t(1));
        m->click(u"message-action"_s);
        QTRY_VERIFY(!m->window->desk()->isViewOnly());
        QCOMPARE(persons(), size_t(2));
    }

    void oneIsPutBackAndThePresentKept()
    {
        m->prompter.answer = false;
        m->click(u"backups-restore"_s);
        QTRY_COMPARE(m->prompter.asked, QStringList{u"Put a backup in the place of desk.register?"_s});
        QCOMPARE(persons(), size_t(2));
        m->prompter.answer = true;
        m->click(u"backups-restore"_s);
        QTRY_VERIFY(m->window->desk() && persons() == 1);
        const QStringList kept = QDir(m->folder.path()).entryList({u"desk.register.replaced-*Z"_s});
        QCOMPARE(kept.size(), 1);
        const auto replaced = office::openBackup(m->folder.filePath(kept.front()), m->clock);
        QCOMPARE(office::recordsOf(**replaced, u"person"_s)->size(), size_t(2));
    }

    void aSecondFolderGetsTheNewestAtOnceAndIsSaidWhenItIsGone()
    {
        const auto* sentence = m->seen<QLabel>(u"second-folder"_s);
        QTRY_VERIFY(sentence->text().startsWith(u"The backups lie on the disk of the register."_s));
        QTemporaryDir stick;
        m->files.answer = stick.path();
        m->click(u"second-folder-choose"_s);
        QTRY_COMPARE(sentence->text(), u"The second folder is %1. The newest backup in it is of Tuesday 15 "
                                       "February 2022 at 12:00."_s.arg(stick.path()));
        QTRY_COMPARE(m_list->topLevelItemCount(), 2);
        QCOMPARE(m_list->topLevelItem(1)->text(3), u"Kept in the second folder"_s);
        QVERIFY(stick.remove());
        m->clock.moveTo(m->clock.today().addDays(1));
        addPerson(u"Cleo"_s);
        m->office().finishBackup();
        QVERIFY2(m->message().startsWith(u"The newest backup could not be kept in the second folder, "_s),
                 qPrintable(m->message()));
        QTRY_VERIFY(sentence->text().contains(u"is not there now."_s));
        m->click(u"second-folder-end"_s);
        QTRY_VERIFY(sentence->text().startsWith(u"The backups lie on the disk of the register."_s));
    }

private:
    void addPerson(const QString& name)
    {
        QVERIFY(office::addRecord(m->office(), {.noun = u"person"_s, .values = {{u"name"_s, name}}}));
    }
    size_t persons() const { return office::recordsOf(m->office(), u"person"_s)->size(); }

    std::unique_ptr<WindowFixture> m;
    QTreeWidget* m_list = nullptr;
};

DESK_TEST(BackupsTest)
#include "backups_test.moc"
