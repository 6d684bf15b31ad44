#include "core/exchange/import_plan.h"
#include "core/office/desk/records.h"
#include "core/office/transfer/importing.h"
#include "core/sample/sample.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"
#include "ui/models/record_list_model.h"
#include "ui/models/shown_rows.h"
#include "ui/workstream/report_preview.h"
#include "ui/workstream/report_printing.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

/// What is on screen can be printed and exported on every tab.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(sample::writeSample(m_window->path("sample.register")));
        m_window->window->openRegister(m_window->path("sample.register"));
        QVERIFY(m_window->window->desk());
        QTRY_VERIFY(!m_window->window->desk()->isBeingChecked());
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyTabPrintsAndExportsWhatItShows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        const QByteArray records = "id,title,state,category,since,due-on,belongs-to,noun,";
        QTest::newRow("Today") << u"today"_s << u"Today, 15 February 2022"_s << QByteArray("Why,What,Whose")
                               << QByteArray("Annual report 2021");
        QTest::newRow("DC") << u"dynamic-coalitions"_s << u"Annual status report"_s << records
                            << QByteArray(",Dynamic Coalition on Accessibility and Disability,recognised,");
        QTest::newRow("BPF") << u"best-practice-forums"_s << u"Annual status report"_s << records
                             << QByteArray(",Cybersecurity (sample),before-the-mag,");
        QTest::newRow("PN") << u"policy-networks"_s << u"Annual status report"_s << records
                            << QByteArray("Policy Network");
        QTest::newRow("NRI") << u"initiatives"_s << u"Annual status report"_s << records
                             << QByteArray("Italy IGF");
        QTest::newRow("Calendar") << u"calendar"_s << u"Calendar of IGF 2022"_s
                                  << QByteArray("First day,Last day,What,Whose,Kind")
                                  << QByteArray(
                                         "2022-02-23,2022-02-25,First open consultations and MAG meeting,");
        QTest::newRow("People") << u"people"_s << u"People"_s << QByteArray("id,title,belongs-to,noun,name,")
                                << QByteArray("Amara Okafor");
        QTest::newRow("History") << u"history"_s << u"History"_s
                                 << QByteArray("What was done,Happened on,By,Recorded\r\n")
                                 << QByteArray("Plan the year 2022");
    }
    void everyTabPrintsAndExportsWhatItShows()
    {
        QFETCH(QString, page);
        QFETCH(QString, title);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, row);
        m_window->openTab(page);
        QTest::qWait(10);
        m_window->files.answer = m_window->path("list.csv");
        QFile::remove(m_window->files.answer);
        m_window->trigger("export-list");
        QFile file(m_window->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray list = file.readAll();
        QVERIFY2(list.startsWith("\xef\xbb\xbf" + header), list.left(200).constData());
        QVERIFY2(list.contains(row), list.left(2000).constData());

        m_window->trigger("print");
        auto* preview = m_window->window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        QCOMPARE(preview->windowTitle(), title);
        QTRY_VERIFY_WITH_TIMEOUT(preview->pdf().startsWith("%PDF-"), 60'000);
        delete preview;
    }

    void aListForReadersOutsideHasOnlyWhatIsTheirs()
    {
        const auto coalitions = office::recordsOf(m_window->office(), u"dynamic-coalition"_s);
        QVERIFY(coalitions && !coalitions->empty());
        QVERIFY(office::changeFields(m_window->office(), coalitions->front().head.id,
                                     {{u"membership-notes"_s, u"zq-notes"_s}, {u"need"_s, u"zq-need"_s}}));
        m_window->openTab(u"dynamic-coalitions"_s);
        QTest::qWait(10);
        const auto exported = [&](const char* command) {
            m_window->files.answer = m_window->path("outside.csv");
            QFile file(m_window->files.answer);
            file.remove();
            m_window->trigger(command);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray internal = exported("export-list");
        QVERIFY(internal.contains("zq-notes"));
        const QByteArray forMag = exported("export-list-for-mag");
        QVERIFY(!forMag.contains("zq-notes"));
        QVERIFY(forMag.contains("zq-need"));
        const QByteArray forAll = exported("export-list-for-public");
        QVERIFY(!forAll.contains("zq-n"));
        QVERIFY(forAll.contains(coalitions->front().head.idText.toUtf8()));
        m_window->openTab(u"history"_s);
        QVERIFY(exported("export-list-for-public").isEmpty());
    }

    void whatAListIsExportedAsGoesInAgain_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("kinds");
        const std::pair<QString, QStringList> lists[] = {
            {u"dynamic-coalitions"_s, {u"dynamic-coalition"_s, u"dc-application"_s}},
            {u"best-practice-forums"_s, {u"best-practice-forum"_s, u"bpf-proposal"_s}},
            {u"policy-networks"_s, {u"policy-network"_s, u"pn-concept"_s}},
            {u"initiatives"_s, {u"initiative"_s, u"nri-statement"_s}},
            {u"people"_s, {u"person"_s}},
        };
        for (const auto& [page, kinds] : lists)
            for (const char* ending : {"csv", "xlsx"})
                QTest::addRow("%s as %s", qPrintable(page), ending) << page << kinds;
    }
    void whatAListIsExportedAsGoesInAgain()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, kinds);
        const bool isCsv = QByteArray(QTest::currentDataTag()).endsWith("csv");
        m_window->openTab(page);
        QTest::qWait(10);
        for (auto* cycles : m_window->window->findChildren<QComboBox*>(u"cycle-filter"_s))
            if (cycles->isVisible())
                cycles->setCurrentIndex(cycles->count() - 1); // all of them
        QTest::qWait(10);
        m_window->files.answer = m_window->path(isCsv ? "again.csv" : "again.xlsx");
        m_window->trigger("export-list");
        QFile file(m_window->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray list = file.readAll();
        qsizetype known = 0;
        qsizetype rows = 0;
        for (const QString& noun : kinds) {
            const auto plan = exchange::planImport(*exchange::importKind(noun), list);
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
            const auto report = office::importPlan(m_window->office(), *plan, true);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
            QCOMPARE(report->created, 0);
            QCOMPARE(report->updated, 0);
            known += report->unchanged;
            rows = report->unchanged + report->refusedRows();
            for (const QString& refused : report->refused)
                QVERIFY2(refused.contains(u"it is one of another kind"_s), qPrintable(refused));
        }
        QVERIFY(known > 0);
        QCOMPARE(known, rows); // each row is somebody's
    }

    void theHistoryOfARecordIsPrintedAndExportedWhileItIsLookedAt()
    {
        m_window->openTab(u"dynamic-coalitions"_s);
        const auto coalitions = office::recordsOf(m_window->office(), u"dynamic-coalition"_s);
        QVERIFY(coalitions && !coalitions->empty());
        m_window->window->desk()->openRecord(coalitions->front().head.id);
        auto* pages = m_window->seen<QTabWidget>(u"pages"_s);
        pages->setCurrentIndex(pages->count() - 1);
        QTest::qWait(10);
        m_window->files.answer = m_window->path("own-history.csv");
        m_window->trigger("export-list");
        QFile file(m_window->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray list = file.readAll();
        QVERIFY2(list.startsWith("\xef\xbb\xbfWhat was done,"), list.left(200).constData());
        m_window->trigger("print");
        auto* preview = m_window->window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        QCOMPARE(preview->windowTitle(), u"History"_s);
        delete preview;
        pages->setCurrentIndex(0);
    }

    void aPrintedListHoldsItsRows()
    {
        m_window->openTab(u"calendar"_s);
        m_window->trigger("print");
        auto* preview = m_window->window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->pdf().isEmpty(), 60'000);
        m_window->files.answer = m_window->path("list.md");
        preview->findChild<QPushButton*>(u"report-save"_s)->click();
        QTRY_VERIFY(QFile::exists(m_window->files.answer));
        QFile file(m_window->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"| 23 Feb 2022 | 25 Feb 2022 | First open consultations and MAG meeting |"_s),
                 qPrintable(text.left(2000)));
        delete preview;
    }

    void aPdfIsPrintedAsItIs()
    {
        const PrintingSystem system(*m_window, "printf '%s\\n' \"$@\" >choices\ncat >printed.pdf\n");
        QPrinter printer;
        printer.setDocName(u"-o; rm *"_s);
        printer.setCopyCount(3);
        printer.setColorMode(QPrinter::GrayScale);
        printer.setPageSize(QPageSize(QPageSize::Letter));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 5);
        const QByteArray pdf = "%PDF-1.7\n" + QByteArray(300'000, '\0') + "\n%%EOF\n";
        const auto printed = ui::printPdf(pdf, ui::printingChoices(printer), [] { return true; });
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().message));
        QVERIFY(system.read("printed.pdf") == pdf);
        QCOMPARE(system.read("choices"), "-t\n-o; rm "
                                         "*\n-n\n3\n-o\ncollate=true\n-o\nmedia=Letter\n-o\npage-ranges=2-"
                                         "5\n-o\nprint-color-mode=monochrome\n-o\nsides=one-sided\n");
    }

    void aPrinterThatRefusesIsTold()
    {
        const PrintingSystem system(*m_window, "echo 'lp: The printer is not responding.' >&2\nexit 1\n");
        const auto printed = ui::printPdf("%PDF-1.7", {}, [] { return true; });
        QVERIFY(!printed);
        QCOMPARE(printed.error().message,
                 u"The printer did not take the pages. Is it switched on and connected?"_s);
        QCOMPARE(printed.error().reasons, QStringList{u"lp: The printer is not responding."_s});
    }

    void printingCanBeStopped()
    {
        const PrintingSystem system(*m_window, "exec sleep 1000\n");
        const auto printed = ui::printPdf("%PDF-1.7", {}, [] { return false; });
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, support::ErrorCode::Cancelled);
    }

    void withoutAPrinterItIsSaidWhatToDo()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("a printer is set up here");
        m_window->openTab(u"calendar"_s);
        m_window->trigger("print");
        auto* preview = m_window->window->findChild<ui::ReportPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(preview && !preview->pdf().isEmpty(), 60'000);
        preview->findChild<QPushButton*>(u"report-print"_s)->click();
        QCOMPARE(preview->findChild<ui::MessageBar*>()->text(), ui::noPrinter());
        delete preview;
    }

    void aPreviewNamesTheLettersThatNoFontHas()
    {
        document::Document document{.title = u"Signs"_s};
        document.paragraph(document::Text(u"A sign of our own: \uE000"_s));
        ui::ReportPreview preview(*m_window->window->desk(), document);
        preview.show();
        QTRY_VERIFY_WITH_TIMEOUT(!preview.pdf().isEmpty(), 60'000);
        const auto* bar = preview.findChild<ui::MessageBar*>();
        QVERIFY2(bar && bar->text().contains(u"(U+E000)"_s), bar ? qPrintable(bar->text()) : "");
    }

    void daysAreDatesInAWorkbook()
    {
        m_window->openTab(u"dynamic-coalitions"_s);
        auto* table = m_window->seen<QTableView>(u"record-list"_s);
        QVERIFY(table);
        table->setColumnHidden(ui::RecordListModel::Since, false);
        m_window->files.answer = m_window->path("list.json");
        m_window->trigger("export-list");
        QFile file(m_window->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"since\": \"2021-"));
        m_window->files.answer = m_window->path("list");
        m_window->trigger("export-list");
        QFile workbook(m_window->path("list.xlsx"));
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        QVERIFY(workbook.readAll().startsWith("PK"));
    }

    /// DCAD was taken over from a list of 1 October 2021, DC-Archives was recognized here on 8 November.
    void aStateIsShownByTheDayThatItIsOnRecordSince()
    {
        m_window->openTab(u"dynamic-coalitions"_s);
        auto* table = m_window->seen<QTableView>(u"record-list"_s);
        QVERIFY(table);
        table->setColumnHidden(ui::RecordListModel::Since, false);
        const domain::Sheet shown = ui::shownRows(*table, *table->horizontalHeader(), u"Coalitions"_s);
        const auto place = [&](const QString& label) {
            return std::ranges::find(shown.columns, label, &domain::SheetColumn::label) -
                   shown.columns.begin();
        };
        const auto since = [&](const QString& name) {
            for (const QVariantList& row : shown.rows)
                if (row[place(u"Name"_s)].toString().startsWith(name))
                    return row[place(u"Since"_s)];
            return QVariant();
        };
        QCOMPARE(since(u"Dynamic Coalition on Accessibility"_s), QVariant(u"by 1 Oct 2021"_s));
        QCOMPARE(since(u"Dynamic Coalition on Community Archives"_s), QVariant(u"8 Nov 2021"_s));

        const auto daysOf = [&](const QString& id) {
            m_window->window->desk()->openRecord(*office::findRecord(m_window->office(), id));
            return m_window->seen<QLabel>(u"record-days"_s)->text();
        };
        QCOMPARE(daysOf(u"dc-dcad"_s), u"on record for 4 month(s)"_s); // 137 days to 15 February 2022
        QCOMPARE(daysOf(u"dc-archives"_s), u"for 3 month(s)"_s);       // 99
    }

    void theReportOnAllKindsCanBeOrdered()
    {
        m_window->trigger("status-report-of-all");
        auto* preview = m_window->window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        auto* subject = preview->findChild<QComboBox*>(u"order-workstream"_s);
        QCOMPARE(subject->currentText(), u"All kinds of workstreams"_s);
        QCOMPARE(subject->count(), 5);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->pdf().isEmpty(), 120'000);
        m_window->files.answer = m_window->path("all.md");
        preview->findChild<QPushButton*>(u"report-save"_s)->click();
        QTRY_VERIFY(QFile::exists(m_window->files.answer));
        QFile file(m_window->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& name :
             {u"Dynamic Coalition on Accessibility and Disability"_s, u"Cybersecurity"_s, u"Italy IGF"_s})
            QVERIFY2(text.contains(name), qPrintable(name));
        delete preview;
    }

    void aHandOverIsOfTheWholeDeskOrOfAKind()
    {
        m_window->trigger("hand-over");
        auto* preview = m_window->window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->pdf().isEmpty(), 120'000);
        QCOMPARE(preview->windowTitle(), u"Hand-over"_s);
        for (const char* name : {"order-year", "order-as-of", "order-distribution"})
            QVERIFY2(!preview->findChild<QWidget*>(QString::fromLatin1(name))->isEnabled(), name);
        const QString whole = savedAsText(*preview, "whole.md");
        QVERIFY(whole.contains(u"All workstreams"_s) && whole.contains(u"app-323"_s));

        choose(*preview, "order-workstream", u"All: Best Practice Forums"_s);
        QTRY_VERIFY_WITH_TIMEOUT(savedAsText(*preview, "forums.md").contains(u"Best Practice Forums"_s),
                                 120'000);
        QVERIFY(!savedAsText(*preview, "forums.md").contains(u"app-323"_s));
        choose(*preview, "order-kind", u"Booklet of outputs"_s);
        QTRY_COMPARE_WITH_TIMEOUT(preview->windowTitle(), u"Booklet of outputs"_s, 120'000);
        QVERIFY(preview->findChild<QWidget*>(u"order-year"_s)->isEnabled());
        QVERIFY(!preview->findChild<QWidget*>(u"order-workstream"_s)->isEnabled());
        choose(*preview, "order-kind", u"Hand-over"_s);
        auto* language = preview->findChild<QComboBox*>(u"order-language"_s);
        language->setCurrentIndex(language->findData(u"ar"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(savedAsText(*preview, "arabic.md").contains(u"تسليم المهام"_s), 120'000);
        QCOMPARE(m_window->files.suggested,
                 u"تسليم المهام.pdf"_s); // a title in another script names a file too
        choose(*preview, "order-kind", u"Booklet of outputs"_s);
        choose(*preview, "order-distribution", u"Public"_s);
        choose(*preview, "order-kind", u"Hand-over"_s); // for the office alone, and so it is shown
        QCOMPARE(preview->findChild<QComboBox*>(u"order-distribution"_s)->currentText(), u"Internal"_s);
        delete preview;
    }

    void aPageWithoutAListSaysSo()
    {
        m_window->trigger("help");
        m_window->trigger("print");
        QCOMPARE(m_window->message(), u"There is no list on this page."_s);
        QVERIFY(!m_window->window->findChild<ui::ReportPreview*>());
    }

private:
    static void choose(ui::ReportPreview& preview, const char* combo, const QString& text)
    {
        auto* choice = preview.findChild<QComboBox*>(QString::fromLatin1(combo));
        choice->setCurrentIndex(choice->findText(text));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    QString savedAsText(ui::ReportPreview& preview, const char* name)
    {
        m_window->files.answer = m_window->path(name);
        QFile::remove(m_window->files.answer);
        preview.findChild<QPushButton*>(u"report-save"_s)->click();
        QFile file(m_window->files.answer);
        const bool isWritten = QTest::qWaitFor([&] { return file.exists(); }, 30'000);
        return isWritten && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// Found before the computer's own `lp` while it lives; runs in a folder of its own.
    class PrintingSystem
    {
    public:
        PrintingSystem(const WindowFixture& window, const QByteArray& script)
            : m_folder(window.path("printing"))
            , m_programs(qgetenv("PATH"))
        {
            QDir().mkpath(m_folder);
            QFile lp(m_folder + u"/lp"_s);
            if (lp.open(QIODevice::WriteOnly))
                lp.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + script);
            lp.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv("PATH", QFile::encodeName(m_folder) + ':' + m_programs);
        }
        ~PrintingSystem() { qputenv("PATH", m_programs); }
        PrintingSystem(const PrintingSystem&) = delete;
        PrintingSystem& operator=(const PrintingSystem&) = delete;

        QByteArray read(const char* name) const
        {
            QFile file(m_folder + u'/' + QLatin1StringView(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

    private:
        QString m_folder;
        QByteArray m_programs;
    };

    std::unique_ptr<WindowFixture> m_window;
};

DESK_TEST(PrintingTest)
#include "printing_test.moc"
