#include "tests/harness/test_main.h"

#include "core/office/desk/history.h"
#include "core/office/people/merging.h"
#include "core/office/people/people.h"
#include "core/register/erasure_left.h"
#include "tests/gui/window_fixture.h"
#include "ui/widgets/chart_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

const domain::Record* personNamed(const std::vector<domain::Record>& persons, const QString& name)
{
    const auto found = std::ranges::find(persons, name, [](const auto& person) { return person.head.title; });
    return found == persons.end() ? nullptr : &*found;
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsAddedAndShown()
    {
        WindowFixture window;
        window.openNew();
        window.trigger("new-person");
        auto* people = window.find<QWidget>("people");
        QVERIFY(people->isVisible());
        people->findChild<QPushButton*>(u"person-save"_s)->click();
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(0)); // a name is needed
        editor(people, "name")->setText(u"Amara Okafor"_s);
        editor(people, "email")->setText(u"amara@example.org"_s);
        people->findChild<QPushButton*>(u"person-save"_s)->click();
        const auto persons = office::recordsOf(window.office(), u"person"_s);
        QCOMPARE(persons->size(), size_t(1));
        QCOMPARE(persons->front()[domain::person::email], u"amara@example.org"_s);
        QCOMPARE(window.find<QLabel>("person-name")->text(), u"Amara Okafor"_s);
        QVERIFY(window.message().contains(u"Amara Okafor"_s));
    }

    void aNameThatLooksLikeMarkupIsANameLikeAnyOther()
    {
        WindowFixture window;
        window.openNew();
        const QString name = u"<img src=\"file:///canary.png\">"_s;
        const auto id =
            office::addRecord(window.office(), {.noun = u"person"_s, .values = {{u"name"_s, name}}});
        QVERIFY(id.has_value());
        window.window->desk()->openRecord(*id);
        const auto* label = window.find<QLabel>("person-name");
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), name);
    }

    void aRoleInACoalitionIsAddedAndUndone()
    {
        WindowFixture window;
        window.openNew();
        const auto coalition = office::addRecord(
            window.office(),
            {.noun = u"dynamic-coalition"_s,
             .values = {{u"name"_s, u"Dynamic Coalition on Things"_s}, {u"acronym"_s, u"DCT"_s}}});
        const auto person = office::addRecord(
            window.office(), {.noun = u"person"_s, .values = {{u"name"_s, u"Jonas Lind"_s}}});
        QVERIFY(coalition.has_value() && person.has_value());
        window.window->desk()->openRecord(*person);
        auto* people = window.find<QWidget>("people");
        people->findChild<QPushButton*>(u"person-add-role"_s)->click();
        people->findChild<QPushButton*>(u"role-save"_s)->click();
        QCOMPARE(office::rolesOf(window.office(), *person)->size(), size_t(0)); // the workstream is missing
        people->findChild<QLineEdit*>(u"role-workstream"_s)->setText(u"DCT"_s);
        auto* role = people->findChild<QComboBox*>(u"role"_s);
        role->setCurrentIndex(role->findText(u"Coordinator"_s));
        people->findChild<QPushButton*>(u"role-save"_s)->click();
        const auto roles = office::rolesOf(window.office(), *person);
        QCOMPARE(roles->size(), size_t(1));
        QCOMPARE(roles->front().workstream, *coalition);
        QCOMPARE(roles->front().starts, QDate(2022, 2, 15));
        auto* tree = people->findChild<QTreeWidget*>(u"person-roles"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"Coordinator"_s);
        window.trigger("undo");
        QCOMPARE(tree->topLevelItemCount(), 0);
    }

    void erasingShowsEachPlaceAndAsksBecauseUndoCannotHelp()
    {
        WindowFixture window;
        window.openNew();
        const auto person = office::addRecord(
            window.office(), {.noun = u"person"_s, .values = {{u"name"_s, u"Jonas Lind"_s}}});
        const auto coalition =
            office::addRecord(window.office(), {.noun = u"dynamic-coalition"_s,
                                                .values = {{u"name"_s, u"Dynamic Coalition on Things"_s},
                                                           {u"focus"_s, u"Founded by Jonas Lind"_s},
                                                           {u"need"_s, u"Jonas Lind asks for it"_s}}});
        window.window->desk()->openRecord(*person);
        window.find<QPushButton>("person-erase")->click();
        QTRY_VERIFY(window.window->findChild<QTreeWidget*>(u"held-list"_s));
        auto* list = window.find<QTreeWidget>("held-list");
        const auto rowOf = [&](const QString& text) {
            return list->findItems(text, Qt::MatchExactly, 2).value(0);
        };
        QVERIFY(rowOf(u"Founded by Jonas Lind"_s) && rowOf(u"Jonas Lind asks for it"_s));
        QCOMPARE(rowOf(u"Founded by Jonas Lind"_s)->checkState(0), Qt::Checked);
        rowOf(u"Founded by Jonas Lind"_s)->setCheckState(0, Qt::Unchecked);
        window.find<QPushButton>("held-erase")->click();
        QCOMPARE(window.prompter.asked, QStringList{u"Erase the data of Jonas Lind?"_s});
        QVERIFY(personNamed(*office::recordsOf(window.office(), u"person"_s), u"Jonas Lind"_s));
        window.prompter.answer = true;
        window.find<QPushButton>("held-erase")->click();
        QVERIFY(!personNamed(*office::recordsOf(window.office(), u"person"_s), u"Jonas Lind"_s));
        const auto after = office::readRecord(window.office(), *coalition);
        QCOMPARE(after->values[u"focus"_s].toString(), u"Founded by Jonas Lind"_s);
        QCOMPARE(after->values[u"need"_s].toString(), u"Erased person asks for it"_s);
        const QString told = window.find<QPlainTextEdit>("erased-account")->toPlainText();
        QVERIFY2(told.startsWith(u"Gone:\nThe person's record, its history"_s), qPrintable(told));
        for (const char* kept : {"\nWhat stays:\n", "Founded by Jonas Lind", "“Back up…”"})
            QVERIFY2(told.contains(QString::fromUtf8(kept)), kept);
        QVERIFY(!window.find<QWidget>("held-erase")->isVisible());
    }

    // A program that was killed after the erasure was saved; the window goes on with it, and tells.
    void anErasureThatWasBrokenOffIsFinishedBesideTheWindow()
    {
        WindowFixture window;
        {
            const auto office =
                office::newRegister(window.path("desk.register"), gui::kKatowice, window.clock);
            QVERIFY(office);
            const auto person =
                office::addRecord(**office, {.noun = u"person"_s, .values = {{u"name"_s, u"Jonas Lind"_s}}});
            registry::Connection& file = (*office)->file();
            registry::Transaction transaction(file, {.command = u"erase"_s});
            QVERIFY(registry::rememberErasure(file, registry::erasureLeft(*person, u"person-jonas-lind"_s)));
            QVERIFY(transaction.commit());
        }
        window.window->openRegister(window.path("desk.register"));
        QTRY_VERIFY2(window.message().contains(u"it is finished now"_s), qPrintable(window.message()));
        QVERIFY(window.office().unfinishedErasures()->empty());
    }

    void whatIsHeldIsReadAndExported()
    {
        WindowFixture window;
        window.openNew();
        const auto person = office::addRecord(
            window.office(),
            {.noun = u"person"_s,
             .values = {{u"name"_s, u"Jonas Lind"_s}, {u"email"_s, u"jonas@example.org"_s}}});
        window.window->desk()->openRecord(*person);
        window.find<QPushButton>("person-held")->click();
        QTRY_VERIFY(window.window->findChild<QTreeWidget*>(u"held-list"_s));
        QVERIFY(!window.window->findChild<QPushButton*>(u"held-erase"_s));
        const QTemporaryDir folder;
        window.files.answer = folder.filePath(u"held.csv"_s);
        window.find<QPushButton>("held-export")->click();
        QFile file(window.files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("E-mail,jonas@example.org,is erased"));
    }

    void theBalanceIsReadAloudWithItsFigures()
    {
        WindowFixture window;
        window.openNew();
        for (const auto& group : {u"civil-society"_s, u"civil-society"_s, u"governments"_s})
            QVERIFY(office::addRecord(
                window.office(), {.noun = u"person"_s,
                                  .values = {{u"name"_s, u"Somebody"_s}, {u"stakeholder-group"_s, group}}}));
        showPart(window, 0);
        const QString spoken = window.find<ui::ChartView>("balance-groups")->accessibleName();
        QVERIFY2(spoken.contains(u"Civil society: 2"_s) && spoken.contains(u"Governments: 1"_s),
                 qPrintable(spoken));
    }

    void theFilterNarrowsTheList()
    {
        WindowFixture window;
        window.openNew();
        for (const auto& name : {u"Amara Okafor"_s, u"Jonas Lind"_s, u"Lena Hoffmann"_s})
            QVERIFY(office::addRecord(window.office(), {.noun = u"person"_s, .values = {{u"name"_s, name}}}));
        showPart(window, 0);
        auto* list = window.find<QTableView>("people-list");
        QCOMPARE(list->model()->rowCount(), 3);
        window.trigger("find");
        window.find<QLineEdit>("people-filter")->setText(u"lind"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void aRosterIsThatOfTheChosenDay()
    {
        WindowFixture window;
        window.openNew();
        const auto coalition = add(window, "dynamic-coalition", {{u"name"_s, u"DC on Things"_s}});
        const auto ana =
            add(window, "person", {{u"name"_s, u"Ana"_s}, {u"stakeholder-group"_s, u"governments"_s}});
        const auto bo = add(window, "person", {{u"name"_s, u"Bo"_s}});
        add(window, "role",
            {{u"person"_s, ana.value()}, {u"role"_s, u"chair"_s}, {u"ends"_s, QDate(2020, 12, 31)}},
            coalition);
        add(window, "role",
            {{u"person"_s, bo.value()}, {u"role"_s, u"chair"_s}, {u"starts"_s, QDate(2021, 1, 1)}},
            coalition);
        showPart(window, 1);
        auto* roster = window.find<QTableView>("roster-list");
        QCOMPARE(roster->model()->rowCount(), 1);
        QCOMPARE(roster->model()->index(0, 0).data().toString(), u"Bo"_s);
        auto* day = window.find<QLineEdit>("roster-day");
        day->setText(u"2020-06-01"_s);
        QCOMPARE(roster->model()->rowCount(), 1);
        QCOMPARE(roster->model()->index(0, 0).data().toString(), u"Ana"_s);
        const QString spoken = window.find<ui::ChartView>("roster-balance-groups")->accessibleName();
        QVERIFY2(spoken.contains(u"Governments: 1"_s) && !spoken.contains(u"Not known"_s),
                 qPrintable(spoken));
        roster->setCurrentIndex(roster->model()->index(0, 1));
        QCOMPARE(window.find<QLabel>("person-name")->text(), u"Ana"_s);
        auto* scope = window.find<QComboBox>("roster-scope");
        scope->setCurrentIndex(scope->findData(u"BPF"_s));
        QCOMPARE(roster->model()->rowCount(), 0);
        scope->setCurrentIndex(scope->findData(u"mag"_s));
        add(window, "mag-member", {{u"person"_s, ana.value()}, {u"starts"_s, QDate(2020, 1, 1)}});
        QTRY_COMPARE(roster->model()->rowCount(), 1);
        QCOMPARE(roster->model()->index(0, 1).data().toString(), u"MAG member"_s);
    }

    void twoAreMergedAsChosenAndUndone()
    {
        WindowFixture window;
        window.openNew();
        const auto keep = add(window, "person", {{u"name"_s, u"Ana Núñez"_s}, {u"country"_s, u"Chile"_s}});
        const auto drop = add(window, "person", {{u"name"_s, u"Nunez, Ana"_s}, {u"phone"_s, u"555"_s}});
        showPart(window, 2);
        QTRY_VERIFY(window.find<QLabel>("merge-title")->isVisible());
        QVERIFY(window.find<QLabel>("merge-reasons")->text().contains(u"order of words"_s));
        QVERIFY(window.find<QRadioButton>("merge-name-0")->isChecked());
        QVERIFY(window.find<QRadioButton>("merge-phone-1")->isChecked());
        window.find<QRadioButton>("merge-name-1")->setChecked(true);
        window.find<QPushButton>("merge")->click();
        const auto persons = office::recordsOf(window.office(), u"person"_s);
        QCOMPARE(persons->size(), size_t(1));
        QCOMPARE(persons->front().head.id, keep);
        QCOMPARE(persons->front()[domain::person::name], u"Nunez, Ana"_s);
        QCOMPARE(persons->front()[domain::person::country], u"Chile"_s);
        QCOMPARE(persons->front()[domain::person::phone], u"555"_s);
        QTRY_VERIFY(!window.find<QLabel>("merge-title")->isVisible());
        window.trigger("undo");
        QCOMPARE((*office::readRecord(window.office(), drop))[domain::person::name], u"Nunez, Ana"_s);
        QCOMPARE((*office::readRecord(window.office(), keep))[domain::person::name], u"Ana Núñez"_s);
        QTRY_VERIFY(window.find<QLabel>("merge-title")->isVisible());
    }

    void whatAPersonWasCalledBeforeAMergeIsOnThePage()
    {
        WindowFixture window;
        window.openNew();
        const auto ana =
            add(window, "person", {{u"name"_s, u"Ana Nunez"_s}, {u"email"_s, u"ana@example.org"_s}});
        const auto other =
            add(window, "person", {{u"name"_s, u"Nunez, Ana"_s}, {u"email"_s, u"old@example.org"_s}});
        window.window->desk()->openRecord(ana);
        auto* formerly = window.find<QLabel>("person-formerly");
        QVERIFY(!formerly->isVisible());
        QVERIFY(office::mergeRecords(window.office(), ana, other));
        QVERIFY(formerly->isVisible());
        QCOMPARE(formerly->text(), u"Also on record as: Nunez, Ana · old@example.org"_s);
        QVERIFY(office::undo(window.office()));
        QVERIFY(!formerly->isVisible());
    }

    void theSecondCanBeTheOneThatStays()
    {
        WindowFixture window;
        window.openNew();
        add(window, "person", {{u"name"_s, u"Ana Nunez"_s}});
        const auto second = add(window, "person", {{u"name"_s, u"Nunez, Ana"_s}});
        showPart(window, 2);
        QTRY_VERIFY(window.find<QLabel>("merge-title")->isVisible());
        window.find<QRadioButton>("merge-record-1")->setChecked(true);
        window.find<QPushButton>("merge")->click();
        const auto persons = office::recordsOf(window.office(), u"person"_s);
        QCOMPARE(persons->size(), size_t(1));
        QCOMPARE(persons->front().head.id, second);
        QCOMPARE(persons->front()[domain::person::name],
                 u"Ana Nunez"_s); // values are chosen apart from the record
    }

    void whoIsNotTheSameIsNotOfferedAgain()
    {
        WindowFixture window;
        window.openNew();
        add(window, "person", {{u"name"_s, u"Ana Nunez"_s}});
        add(window, "person", {{u"name"_s, u"Nunez, Ana"_s}});
        add(window, "person", {{u"name"_s, u"Bo Lind"_s}, {u"email"_s, u"bo@example.org"_s}});
        add(window, "person", {{u"name"_s, u"Robert Lind"_s}, {u"email"_s, u"bo@example.org"_s}});
        showPart(window, 2);
        auto* pairs = window.find<QTreeWidget>("duplicates-list");
        QTRY_COMPARE(pairs->topLevelItemCount(), 2);
        QCOMPARE(window.find<QLabel>("merge-title")->text(), u"Ana Nunez and Nunez, Ana"_s);
        window.find<QPushButton>("not-the-same")->click();
        QTRY_COMPARE(pairs->topLevelItemCount(), 1);
        QCOMPARE(window.find<QLabel>("merge-title")->text(), u"Bo Lind and Robert Lind"_s);
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(4));
    }

private:
    static domain::RecordId add(WindowFixture& window, const char* noun, const domain::FieldValues& values,
                                domain::RecordId parent = {})
    {
        const auto id = office::addRecord(
            window.office(), {.noun = QString::fromLatin1(noun), .values = values, .parent = parent});
        return id ? *id : domain::RecordId();
    }
    /// Of the left side: everybody, rosters, possible duplicates.
    static void showPart(WindowFixture& window, int part)
    {
        window.find<QTabWidget>("tabs")->setCurrentWidget(window.find<QWidget>("people"));
        window.find<QTabWidget>("people-parts")->setCurrentIndex(part);
    }
    /// The editor of a field in the form of a new person, not in that of the person shown.
    static QLineEdit* editor(QWidget* page, const char* key)
    {
        for (auto* edit : page->findChildren<QLineEdit*>(QString::fromLatin1(key)))
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
};

DESK_TEST(PeopleTest)
#include "people_test.moc"
