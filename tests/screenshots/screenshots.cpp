// Saves pictures of every page, to be looked at: screenshots FOLDER. Opens the sample register in a folder of
// its own; needs no display (QT_QPA_PLATFORM=offscreen).
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/sample/sample.h"
#include "ui/desk/desk.h"
#include "ui/desk/language.h"
#include "ui/desk/prompter.h"
#include "ui/look/theme.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Series
{
    const char* name;
    ui::ThemeChoice theme;
    Qt::LayoutDirection direction;
    QSize size = {1280, 800};
};
constexpr Series kSeries[] = {{"light", ui::ThemeChoice::Light, Qt::LeftToRight},
                              {"dark", ui::ThemeChoice::Dark, Qt::LeftToRight},
                              {"contrast", ui::ThemeChoice::HighContrast, Qt::LeftToRight},
                              {"arabic", ui::ThemeChoice::Light, Qt::RightToLeft},
                              {"wide", ui::ThemeChoice::Light, Qt::LeftToRight, {1920, 1080}}};

class Photographer
{
public:
    Photographer(QDir folder, const Series& series)
        : m_folder(std::move(folder))
        , m_series(series)
    {
    }

    void take(QWidget& widget, const QString& name) const
    {
        QTest::qWait(150); // workers and timers of a page come to rest
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(QLatin1StringView(m_series.name), name));
        if (!widget.grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }

private:
    QDir m_folder;
    const Series& m_series;
};

void openRecord(ui::MainWindow& window, const QString& idText)
{
    if (const auto id = office::findRecord(window.desk()->office(), idText))
        window.desk()->openRecord(*id);
}

/// A workstream of each kind and what leads to one, with all their pages.
struct Shown
{
    const char* idText;
    const char* name;
};
constexpr Shown kRecords[] = {{"dc-dcad", "coalition"},
                              {"bpf-2021-cybersecurity", "forum"},
                              {"pn-2021-pnma", "network"},
                              {"nri-ciigf", "initiative"}};
/// By noun: the first there is.
constexpr Shown kApplications[] = {{"bpf-proposal", "proposal"}, {"nri-statement", "statement"}};

void photographPages(ui::MainWindow& window, const QString& name, const Photographer& photographer)
{
    photographer.take(window, name);
    auto* tabs = window.findChild<QTabWidget*>(u"tabs"_s);
    for (auto* pages : tabs->currentWidget()->findChildren<QTabWidget*>(u"pages"_s)) {
        for (int i = 0; i < pages->count() && pages->isVisible(); ++i) {
            pages->setCurrentIndex(i);
            photographer.take(window, u"%1-page-%2"_s.arg(name).arg(i));
            auto* write = pages->currentWidget()->findChild<QPushButton*>(u"letter-write"_s);
            if (!write)
                continue;
            write->click();
            photographer.take(window, u"%1-letter"_s.arg(name));
        }
    }
    for (auto* show : tabs->currentWidget()->findChildren<QToolButton*>(u"show-procedure"_s)) {
        if (!show->isVisible())
            continue;
        show->click();
        photographer.take(window, u"%1-procedure"_s.arg(name));
        show->click();
    }
}

void photograph(const Series& series, const QString& registerPath, const QDir& folder)
{
    QApplication::setLayoutDirection(series.direction);
    ui::applyTheme(series.theme);
    const support::FixedClock clock(sample::sampleToday());
    ui::QtPrompter prompter;
    ui::QtFileChooser files;
    ui::MainWindow window(clock, true, {prompter, files});
    window.resize(series.size);
    window.show();
    const Photographer photographer(folder, series);
    photographer.take(window, u"start"_s);
    window.findChild<QAction*>(u"new-register"_s)->trigger();
    photographer.take(window, u"start-new"_s);

    window.openRegister(registerPath);
    while (window.desk()->isBeingChecked())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto* tabs = window.findChild<QTabWidget*>(u"tabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        photographer.take(window, tabs->widget(i)->objectName());
    }
    for (const Shown& shown : kRecords) {
        openRecord(window, QString::fromLatin1(shown.idText));
        photographPages(window, QString::fromLatin1(shown.name), photographer);
    }
    for (const Shown& shown : kApplications) {
        const auto records = office::recordsOf(window.desk()->office(), QString::fromLatin1(shown.idText));
        const auto open = std::ranges::find_if(*records, [](const domain::Record& record) {
            return !record.head.parent.isValid(); // and not shown with what it became
        });
        if (open == records->end())
            continue;
        window.desk()->openRecord(open->head.id);
        photographPages(window, QString::fromLatin1(shown.name), photographer);
    }
    if (auto* people = window.findChild<QTableView*>(u"people-list"_s)) {
        tabs->setCurrentWidget(window.findChild<QWidget*>(u"people"_s));
        people->setCurrentIndex(people->model()->index(0, 0));
        photographer.take(window, u"person"_s);
        window.findChild<QAction*>(u"new-person"_s)->trigger();
        photographer.take(window, u"person-new"_s);
        auto* parts = window.findChild<QTabWidget*>(u"people-parts"_s);
        for (int i = 1; i < parts->count(); ++i) {
            parts->setCurrentIndex(i);
            photographer.take(window, u"people-part-%1"_s.arg(i));
        }
    }
    for (const char* tool : {"import", "cycle-rules", "mag", "coordination-group", "calls", "letters-due",
                             "letter-templates", "new-cycle", "help"}) {
        window.findChild<QAction*>(QLatin1StringView(tool))->trigger();
        photographer.take(window, QString::fromLatin1(tool));
    }
    if (auto* topics = window.findChild<QAbstractItemView*>(u"help-topics"_s)) {
        for (int row = 8; row < topics->model()->rowCount(); ++row) {
            topics->setCurrentIndex(topics->model()->index(row, 0));
            photographer.take(window, u"help-%1"_s.arg(row));
        }
    }
    auto* search = window.findChild<QLineEdit*>(u"search-field"_s);
    window.activateWindow();
    search->setFocus();
    QTest::keyClicks(search, u"acc"_s);
    photographer.take(window, u"search"_s);
    for (QWidget* popup : QApplication::topLevelWidgets())
        if (popup->objectName() == "search-offers"_L1 && popup->isVisible())
            photographer.take(*popup, u"search-offers"_s);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home; // nothing of this reaches the person's own settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: screenshots FOLDER [SERIES]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    ui::useLanguage(u"en_GB"_s);
    const QString registerPath = home.filePath(u"sample.register"_s);
    if (const auto written = sample::writeSample(registerPath); !written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
        return 1;
    }
    for (const Series& series : kSeries) {
        if (argc > 2 && qstrcmp(argv[2], series.name) != 0)
            continue;
        ui::useLanguage(series.direction == Qt::RightToLeft ? u"ar"_s : u"en_GB"_s);
        photograph(series, registerPath, folder);
    }
    return 0;
}
