#include "tests/harness/test_main.h"

#include "core/office/desk/records.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/workbooks.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsPreviewedThenImportedThenUndone()
    {
        WindowFixture window;
        window.openNew();
        choose(window, u":/samples/dynamic_coalitions_2021.csv"_s);
        auto* store = window.find<QPushButton>("import-store");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QCOMPARE(count(window), size_t(0)); // nothing was stored by looking
        store->click();
        QCOMPARE(count(window), size_t(32));
        QVERIFY(window.message().startsWith(u"Imported"_s));
        QVERIFY(!store->isVisible());
        auto* outcome = window.find<QLabel>("import-outcome");
        QVERIFY2(outcome->text().startsWith(u"New: 32."_s), qPrintable(outcome->text()));
        window.trigger("undo");
        QCOMPARE(count(window), size_t(0));
        QCOMPARE(outcome->text(), u"Taken back: nothing of this list is stored now."_s);
        window.trigger("redo");
        QCOMPARE(count(window), size_t(32));
        QVERIFY2(outcome->text().startsWith(u"New: 32."_s), qPrintable(outcome->text()));
    }

    void aLongImportCanBeCancelledAndLeavesNothing()
    {
        WindowFixture window;
        window.openNew();
        QByteArray list = "name,acronym\r\n";
        for (int i = 0; i < 4000; ++i)
            list += "Dynamic Coalition " + QByteArray::number(i) + ",DC" + QByteArray::number(i) + "\r\n";
        const QString path = window.path("many.csv");
        write(path, list);
        choose(window, path);
        auto* store = window.find<QPushButton>("import-store");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        bool wasBusy = false;
        QTimer::singleShot(0, window.window.get(), [&] {
            wasBusy = window.window->desk()->isBusy() && !window.find<QAction>("undo")->isEnabled();
            for (const char* name : {"import-kind", "import-encoding", "import-dates"})
                QVERIFY2(!window.find<QComboBox>(name)->isEnabled(), name);
            window.find<QPushButton>("import-cancel")->click();
        });
        store->click();
        QVERIFY(wasBusy);
        QCOMPARE(count(window), size_t(0));
        QVERIFY(window.find<QLabel>("import-outcome")->text().startsWith(u"Cancelled"_s));
        QVERIFY(!window.window->desk()->isBusy());
    }

    void rowsThatCannotBeTakenAreListedWithTheirLine()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("persons.csv");
        write(path, "name,acronym,established\r\nDynamic Coalition on Things,DCT,2010\r\nDynamic Coalition "
                    "on Time,DCI,soon\r\n");
        choose(window, path);
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QPushButton>("import-store")->isVisible(), 20000);
        const QStringList refused = tableRows(window);
        QCOMPARE(refused.size(), 2);
        QVERIFY2(refused[0].startsWith(u"3 | Refused | "_s), qPrintable(refused[0]));
    }

    void everyRowIsShownBeforeAnythingIsStored()
    {
        WindowFixture window;
        window.openNew();
        for (const auto& [name, country] : {std::pair{u"Ana"_s, u"Brazil"_s}, {u"Bo"_s, u"Malta"_s}})
            QVERIFY(
                office::addRecord(window.office(), {.noun = u"person"_s,
                                                    .values = {{u"name"_s, name}, {u"country"_s, country}}}));
        const QString path = window.path("people.csv");
        write(path, "name,country,phone\r\nBo,Malta,\r\nAna,Chile,12\r\nCy,Peru,\r\n,Fiji,\r\n");
        choose(window, path, u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QPushButton>("import-store")->isVisible(), 20000);
        QCOMPARE(tableRows(window),
                 (QStringList{u"5 | Refused |  |  |  | Name is needed."_s,
                              u"3 | Changed | Ana (person-ana) | Country | Brazil | Chile"_s,
                              u"3 | Changed | Ana (person-ana) | Telephone |  | 12"_s,
                              u"4 | New | Cy (person-cy) |  |  | Country: Peru"_s,
                              u"2 | As it is | Bo (person-bo) |  |  | "_s}));
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->size(), size_t(2));
    }

    void noKeyMeantForAnotherControlImports()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("one.csv");
        write(path, "name,acronym\r\nDynamic Coalition on Things,DCT\r\n");
        window.trigger("import");
        auto* kind = window.find<QComboBox>("import-kind");
        kind->setCurrentIndex(kind->findData(u"dynamic-coalitions"_s));
        window.files.answer = path;
        auto* choose = window.find<QPushButton>("import-choose");
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
        auto* store = window.find<QPushButton>("import-store");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QCOMPARE(window.window->focusWidget(), choose);
        // Choices read the file again, and keep the focus.
        for (const char* name : {"import-dates", "import-encoding", "import-kind"}) {
            auto* choice = window.find<QComboBox>(name);
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Down);
            QTRY_VERIFY_WITH_TIMEOUT(
                choice->isEnabled() && !window.find<QWidget>("import-cancel")->isVisible(), 20000);
            QCoreApplication::processEvents();
            QCOMPARE(window.window->focusWidget(), choice);
        }
        QCOMPARE(count(window), size_t(0));
        kind->setCurrentIndex(kind->findData(u"dynamic-coalitions"_s));
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        store->setFocus(Qt::TabFocusReason); // deliberately
        QTest::keyClick(store, Qt::Key_Return);
        QCOMPARE(count(window), size_t(0)); // Enter is of forms
        QTest::keyClick(store, Qt::Key_Space);
        QCOMPARE(count(window), size_t(1));
    }

    void aStateThatTheListDoesNotTellIsAskedFor()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("states.csv");
        write(path, "name,status\r\nLighthouses,active\r\nLamps,unknown\r\n");
        choose(window, path);
        auto* state = window.find<QComboBox>("import-state");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), 20000);
        QCOMPARE(tableRows(window).size(), 2);
        QVERIFY2(tableRows(window).front().startsWith(u"3 | In question | Lamps |"_s),
                 qPrintable(tableRows(window).front()));
        state->setCurrentIndex(state->findData(u"inactive"_s));
        QTRY_VERIFY_WITH_TIMEOUT(tableRows(window).size() == 2 && tableRows(window).front().contains(u"New"),
                                 20000);
        auto* store = window.find<QPushButton>("import-store");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        store->click();
        const auto lamps =
            office::readRecord(window.office(), *office::findRecord(window.office(), u"dc-lamps"_s));
        QCOMPARE(lamps->head.caseState.state, u"inactive"_s);
    }

    void aFileThatIsNoListIsASentence()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("persons.csv");
        write(path, "colour,shape\r\nred,round\r\n");
        choose(window, path);
        auto* outcome = window.find<QLabel>("import-outcome");
        QTRY_VERIFY_WITH_TIMEOUT(!outcome->text().isEmpty(), 20000);
        QVERIFY(!window.find<QPushButton>("import-store")->isVisible());
        QVERIFY(!window.find<QPushButton>("import-cancel")->isVisible());
    }

    void aDoubtfulEncodingIsShownAndChosenBeforeAnythingIsStored()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("western.csv");
        write(path, "name,acronym\r\nDynamic Coalition on Mu\xF1oz,DCM\r\n");
        choose(window, path);
        auto* howRead = window.find<QLabel>("import-how-read");
        QTRY_VERIFY_WITH_TIMEOUT(howRead->text().contains(u"It is not certain"_s), 20000);
        QVERIFY2(howRead->text().contains(u"Dynamic Coalition on Muñoz,DCM"_s), qPrintable(howRead->text()));
        auto* store = window.find<QPushButton>("import-store");
        QVERIFY(!store->isVisible());
        auto* encoding = window.find<QComboBox>("import-encoding");
        encoding->setCurrentIndex(encoding->findData(u"Windows-1252"_s));
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QVERIFY2(howRead->text().startsWith(u"Read as Windows-1252"_s), qPrintable(howRead->text()));
        store->click();
        QCOMPARE(count(window), size_t(1));
    }

    void anotherAddressIsShownAndAskedAboutBeforeAnythingIsStored()
    {
        WindowFixture window;
        window.openNew();
        const auto added = office::addRecord(
            window.office(),
            {.noun = u"person"_s,
             .values = {{u"name"_s, u"Mara Testova"_s}, {u"email"_s, u"mara@example.org"_s}}});
        QVERIFY(added);
        const auto email = [&] {
            return (*office::readRecord(window.office(), *added))[domain::person::email];
        };
        const QString path = window.path("people.csv");
        write(path, "name,email,affiliation\r\nMara Testova,mara@nova.example.org,Nova\r\n");
        choose(window, path, u"people"_s);
        auto* keep = window.find<QPushButton>("import-store");
        auto* take = window.find<QPushButton>("import-take");
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 20000);
        QVERIFY(window.window->focusWidget() != keep);
        QCOMPARE(
            tableRows(window),
            (QStringList{u"2 | In question | Mara Testova (person-mara-testova) | Affiliation |  | Nova"_s,
                         u"2 | In question | Mara Testova (person-mara-testova) | E-mail | "
                         "mara@example.org | mara@nova.example.org"_s}));
        keep->click();
        QCOMPARE(email(), u"mara@example.org"_s);
        QCOMPARE((*office::readRecord(window.office(), *added))[domain::person::affiliation], u"Nova"_s);
        choose(window, path, u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 20000);
        take->click();
        QCOMPARE(email(), u"mara@nova.example.org"_s);
        QVERIFY(!take->isVisible());
    }

    void columnsThatNoFieldTakesAreMatchedByHandAndRemembered()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("split.csv");
        write(path, "First name;Last name;E-mail\r\nMara;Testova;mara@example.org\r\n");
        choose(window, path, u"people"_s);
        auto* store = window.find<QPushButton>("import-store");
        const auto match = [&](const char* name) {
            QTRY_VERIFY_WITH_TIMEOUT(window.window->findChild<QComboBox*>(QLatin1StringView(name)), 20000);
            auto* column = window.find<QComboBox>(name);
            QTRY_VERIFY_WITH_TIMEOUT(column->isVisible() && column->isEnabled(), 20000);
            column->setCurrentIndex(column->findData(u"name"_s));
            Q_EMIT column->activated(column->currentIndex());
        };
        match("import-column-1");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        match("import-column-2");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        store->click();
        QCOMPARE(office::recordsOf(window.office(), u"person"_s)->front().head.title, u"Mara Testova"_s);

        write(path, "First name;Last name;E-mail\r\nJon;Beispiel;jon@example.org\r\n");
        choose(window, path, u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        store->click();
        QVERIFY(office::findRecord(window.office(), u"person-jon-beispiel"_s));
    }

    void whatIsChosenForTheColumnsStaysInItsPlaceWhenTheRowsAreShown()
    {
        WindowFixture window;
        window.openNew();
        window.window->resize(1008, 652); // of a screen of 1024 × 700
        const QString path = window.path("split.csv");
        write(path, "First name;Last name;E-mail;Wibble\r\nMara;Testova;mara@example.org;1\r\n");
        choose(window, path, u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.window->findChild<QComboBox*>(u"import-column-3"_s), 20000);
        QTRY_VERIFY(window.find<QComboBox>("import-column-3")->isVisible());
        const auto placeOf = [&](const char* name) {
            const auto* choice = window.find<QComboBox>(name);
            return QRect(choice->mapTo(window.window.get(), QPoint()),
                         choice->visibleRegion().boundingRect().size());
        };
        const QRect first = placeOf("import-column-1");
        const QRect last = placeOf("import-column-3");
        auto* column = window.find<QComboBox>("import-column-1");
        column->setCurrentIndex(column->findData(u"name"_s));
        Q_EMIT column->activated(column->currentIndex());
        auto* store = window.find<QPushButton>("import-store");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QTest::qWait(1);
        QCOMPARE(placeOf("import-column-1").topLeft(), first.topLeft());
        QCOMPARE(placeOf("import-column-3").topLeft(), last.topLeft());
        QCOMPARE(placeOf("import-column-3").height(), last.height());
        QCOMPARE(store->visibleRegion().boundingRect(), store->rect());
    }

    void whatIsNotTakenOrCanMeanTwoDaysIsTold()
    {
        WindowFixture window;
        window.openNew();
        const QString path = window.path("dates.csv");
        write(path, "name,starts,Colour\r\nAda Keeper,1/2/2021,red\r\n");
        choose(window, path, u"mag-members"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tableRows(window).size(), 1, 20000);
        QVERIFY(
            window.find<QLabel>("import-how-read")->text().contains(u"The column “Colour” is not taken"_s));
        auto* store = window.find<QPushButton>("import-store");
        QVERIFY(!store->isVisible());
        window.find<QComboBox>("import-dates")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QVERIFY2(tableRows(window).front().contains(u"| New |"), qPrintable(tableRows(window).front()));
    }

    void aSheetOfAWorkbookIsChosen()
    {
        WindowFixture window;
        window.openNew();
        const auto text = [](const QByteArray& place, const QByteArray& said) {
            return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + said + "</t></is></c>";
        };
        const auto list = [&](const QByteArray& name) {
            return "<row r=\"1\">" + text("A1", "name") + text("B1", "acronym") + "</row><row r=\"2\">" +
                   text("A2", name) + text("B2", "DC") + "</row>";
        };
        const QString path = window.path("two.xlsx");
        write(path,
              harness::xlsxOf(harness::XlsxBook{
                  .sheets = {{"Active", list("Dynamic Coalition on Things")},
                             {"Former", list("Dynamic Coalition on Time")},
                             {.name = "Draft", .rows = list("Dynamic Coalition"), .state = "hidden"}}}));
        choose(window, path);
        auto* sheet = window.find<QComboBox>("import-sheet");
        QVERIFY(!sheet->isVisible()); // nothing was read yet
        auto* store = window.find<QPushButton>("import-store");
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->currentText(), u"Active"_s);
        QCOMPARE(sheet->itemText(2), u"Draft (hidden)"_s);
        QVERIFY(!window.find<QComboBox>("import-encoding")->isEnabled());
        auto* howRead = window.find<QLabel>("import-how-read");
        QCOMPARE(howRead->text(), u"Only the sheet “Active” was read, not: “Former”, “Draft” (hidden)."_s);
        sheet->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(
            howRead->text(), u"Only the sheet “Former” was read, not: “Active”, “Draft” (hidden)."_s, 20000);
        QCOMPARE(sheet->currentText(), u"Former"_s);
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        store->click();
        const auto stored = office::recordsOf(window.office(), u"dynamic-coalition"_s);
        QCOMPARE(stored->size(), size_t(1));
        QCOMPARE(stored->front().head.title, u"Dynamic Coalition on Time"_s);

        const QString plain = window.path("plain.csv");
        write(plain, "name,acronym\r\nDynamic Coalition on Space,DCS\r\n");
        choose(window, plain);
        QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), 20000);
        QVERIFY(!sheet->isVisible());
        QVERIFY(window.find<QComboBox>("import-encoding")->isEnabled());
    }

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    static void choose(WindowFixture& window, const QString& path,
                       const QString& what = u"dynamic-coalitions"_s)
    {
        window.files.answer = path;
        window.trigger("import");
        auto* kind = window.find<QComboBox>("import-kind");
        kind->setCurrentIndex(kind->findData(what));
        window.find<QPushButton>("import-choose")->click();
    }

    /// Cells with bars between them; none while the table is not shown.
    static QStringList tableRows(WindowFixture& window)
    {
        const auto* table = window.find<QTableView>("import-rows");
        QStringList rows;
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells << table->model()->index(row, column).data().toString();
            rows << cells.join(u" | "_s);
        }
        return rows;
    }

    static size_t count(WindowFixture& window)
    {
        return office::recordsOf(window.office(), u"dynamic-coalition"_s)->size();
    }
};

DESK_TEST(ImportTest)
#include "import_test.moc"
