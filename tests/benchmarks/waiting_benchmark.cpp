// S7: the longest time for which the window takes no key and no click, whatever is shown, pasted or imported:
// on every screen of the sample, with the largest texts that a person may paste, with lists and archives of
// many thousands, and in a register of 100,000 records.
#include "tests/benchmarks/fixture.h"
#include "tests/gui/every_screen.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr double kGoal = 200; // milliseconds
constexpr int kRows = 10'000;
constexpr int kRecords = 100'000;
constexpr int kPasted = 1'000'000; // characters

/// Milliseconds for which this thread has had a processor: beside other load the one time that says what the
/// program asks for.
double ownTime()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// From one moment at which the window looks for keys and clicks to the next, without the time in which it
/// had nothing to do: as a clock has it, and the part in which the window's thread worked.
class Waits : public QObject
{
public:
    Waits()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { beat(true); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { beat(false); });
        m_timer.start();
    }

    void start(const QString& what)
    {
        m_what = what;
        m_longest = m_longestOwn = 0;
        m_timer.restart();
        m_began = ownTime();
        m_isAwake = true;
    }

    /// Of what began with start().
    void end()
    {
        beat(true);
        m_all.push_back({m_longest, m_longestOwn, m_what});
    }

    void print()
    {
        std::ranges::stable_sort(m_all, std::greater(), &Wait::own);
        std::printf("%-72s %10s %10s\n", "the longest waits", "ms", "worked");
        for (size_t i = 0; i < std::min<size_t>(m_all.size(), 12); ++i)
            std::printf("%-72s %10.0f %10.0f%s\n", qPrintable(m_all[i].what), m_all[i].all, m_all[i].own,
                        m_all[i].own > kGoal ? "  missed" : "");
        const auto longest = std::ranges::max_element(m_all, {}, &Wait::all);
        std::printf("alone %zu things done, the longest wait %.0f ms, and %.0f ms of work (goal %.0f)\n",
                    m_all.size(), m_all.empty() ? 0.0 : longest->all, m_all.empty() ? 0.0 : m_all[0].own,
                    kGoal);
    }

private:
    struct Wait
    {
        double all;
        double own;
        QString what;
    };

    void beat(bool isAwake)
    {
        if (m_isAwake) {
            m_longest = std::max(m_longest, double(m_timer.nsecsElapsed()) / 1e6);
            m_longestOwn = std::max(m_longestOwn, ownTime() - m_began);
        }
        m_isAwake = isAwake;
        m_timer.restart();
        m_began = ownTime();
    }

    QElapsedTimer m_timer;
    QString m_what;
    double m_longest = 0;
    double m_longestOwn = 0;
    double m_began = 0;
    bool m_isAwake = true;
    std::vector<Wait> m_all;
};

class Waiting
{
public:
    void measure(const QString& what, const std::function<void()>& doIt)
    {
        m_waits.start(what);
        doIt();
        QTest::qWait(50); // what it set off
        m_waits.end();
    }

    void everyScreen(gui::WindowFixture& window)
    {
        gui::openSampleWithAllTools(window);
        QTest::qWait(1000);
        m_waits.start(u"the first screen"_s);
        gui::EveryScreen walk(window, [&](const QString& name, QWidget&) {
            QTest::qWait(20);
            m_waits.end();
            m_waits.start(u"after "_s + name);
        });
        walk.walk();
        m_waits.end();
    }

    /// Into every field of every form that comes into sight.
    void paste(gui::WindowFixture& window)
    {
        const QString text = u"Lorem ipsum dolor sit amet, \"a;b\"\t<b>no</b>\n"_s.repeated(kPasted / 45);
        const QString line = text.simplified();
        gui::openSampleWithAllTools(window);
        QSet<QString> done;
        gui::EveryScreen walk(window, [&](const QString&, QWidget& page) {
            for (auto* field : page.findChildren<QWidget*>()) {
                const QString kind =
                    QString::fromLatin1(field->metaObject()->className()) + field->objectName();
                auto* one = qobject_cast<QLineEdit*>(field);
                auto* many = qobject_cast<QPlainTextEdit*>(field);
                if ((!one && !many) || !field->isVisible() || !field->isEnabled() || done.contains(kind))
                    continue;
                done << kind;
                measure(u"a million characters into "_s + field->objectName(), [&] {
                    one ? one->insert(line) : many->insertPlainText(text);
                    QTest::qWait(600); // the pause after which it is judged
                });
                if (one) {
                    while (one->isUndoAvailable())
                        one->undo();
                } else {
                    while (many->document()->isUndoAvailable())
                        many->undo();
                }
            }
        });
        walk.walk(gui::EveryScreen::Kinds::OneOnly);
    }

    void import(gui::WindowFixture& window)
    {
        window.openNew();
        QByteArray csv = "name,email,affiliation,country,note\n";
        for (int i = 0; i < kRows; ++i)
            csv += QByteArray("Person %,p%@example.org,House %,Poland,\"Was here, and spoke\"\n")
                       .replace('%', QByteArray::number(i));
        write(window.path("people.csv"), csv);
        window.trigger("import");
        window.pick(u"import-kind"_s, u"People"_s);
        window.files.answer = window.path("people.csv");
        measure(u"a list of 10,000 people is read and compared"_s, [&] {
            window.click(u"import-choose"_s);
            QVERIFY(QTest::qWaitFor(
                [&] { return window.window->findChild<QPushButton*>(u"import-store"_s)->isVisible(); },
                120'000));
        });
        measure(u"and stored"_s, [&] { window.click(u"import-store"_s); });
        measure(u"and taken back"_s, [&] { window.trigger("undo"); });
        measure(u"and done again"_s, [&] { window.trigger("redo"); });
        write(window.path("cell.csv"), "name,note\nAna,\"" + QByteArray(30'000'000, 'x') + "\"\n");
        window.files.answer = window.path("cell.csv");
        measure(u"a list with a cell of 30 million characters"_s, [&] {
            window.click(u"import-choose"_s);
            const auto* outcome = window.find<QLabel>("import-outcome");
            QVERIFY(QTest::qWaitFor([&] { return !outcome->text().isEmpty(); }, 120'000));
        });
    }

    void walkMany(gui::WindowFixture& window)
    {
        const QString path = window.path("many.register");
        benchmark::addCoalitions(*benchmark::newOffice(path, window.clock), kRecords);
        measure(u"a register of 100,000 records is opened"_s, [&] {
            window.window->openRegister(path);
            QVERIFY(QTest::qWaitFor(
                [&] { return window.window->desk() && !window.window->desk()->isBeingChecked(); }, 120'000));
        });
        auto* tabs = window.find<QTabWidget>("tabs");
        for (int i = 0; i < tabs->count(); ++i)
            measure(u"100,000 records: "_s + tabs->widget(i)->objectName(),
                    [&] { tabs->setCurrentIndex(i); });
        window.openTab(u"dynamic-coalitions"_s);
        auto* list = window.seen<QTableView>(u"record-list"_s);
        for (int column = 0; column < list->model()->columnCount(); ++column)
            measure(u"100,000 records sorted by column %1"_s.arg(column),
                    [&] { list->sortByColumn(column, Qt::DescendingOrder); });
        measure(u"100,000 records: the end of the list"_s, [&] { list->scrollToBottom(); });
        measure(u"100,000 records: one is shown"_s, [&] { list->selectRow(list->model()->rowCount() - 1); });
        for (const QString& words : {u"light"_s, u"lighthouse4711"_s})
            measure(u"100,000 records searched for "_s + words, [&] {
                window.find<QLineEdit>("search-field")->setFocus();
                QTest::keyClicks(window.find<QLineEdit>("search-field"), words);
            });
        measure(u"100,000 records: one is added"_s, [&] {
            benchmark::must(
                office::addRecord(window.office(), {.noun = u"person"_s, .values = {{u"name"_s, u"Ana"_s}}}));
        });
        window.trigger("backups");
        measure(u"100,000 records: a backup is compared"_s, [&] {
            window.office().finishBackup();
            QVERIFY(QTest::qWaitFor(
                [&] { return window.seen<QAbstractButton>(u"backups-compare"_s)->isEnabled(); }, 60'000));
            window.click(u"backups-compare"_s);
        });
    }

    void print() { m_waits.print(); }

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    Waits m_waits;
};

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir home; // nothing of this reaches the person's own settings
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"secretariat-desk-benchmark"_s);
    Waiting waiting;
    const std::pair<QString, void (Waiting::*)(gui::WindowFixture&)> parts[] = {
        {u"screens"_s, &Waiting::everyScreen},
        {u"paste"_s, &Waiting::paste},
        {u"import"_s, &Waiting::import},
        {u"many"_s, &Waiting::walkMany},
    };
    for (const auto& [name, part] : parts) { // all, or those that are named
        if (argc > 1 && !application.arguments().contains(name))
            continue;
        gui::WindowFixture window;
        (waiting.*part)(window);
    }
    waiting.print();
    return 0;
}
