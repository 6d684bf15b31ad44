// From the start of the process to the first painted window, and its memory: an empty Qt window, the
// program's window on the sample register, and on a register with 100,000 records. Each start is a process of
// its own.
//   startup_benchmark                  all, medians
//   startup_benchmark window [FILE]    one start: "milliseconds megabytes", from the moment in STARTED_AT
//   startup_benchmark write FILE       leaves the register of 100,000 records
#include "core/office/desk/registers.h"
#include "core/sample/sample.h"
#include "tests/benchmarks/fixture.h"
#include "tests/benchmarks/timing.h"
#include "ui/desk/settings.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 100'000;
constexpr int kStarts = 21;
constexpr char kStartedAt[] = "STARTED_AT"; // nanoseconds of the system's monotonic clock

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// Tells once when the window has been painted, after everything the paint itself set off.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject& window) { window.installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, qApp, [] {
                const double milliseconds =
                    double(monotonicNanoseconds() - qgetenv(kStartedAt).toLongLong()) / 1e6;
                std::printf("%f %f\n", milliseconds, benchmark::residentMegabytes());
                std::fflush(stdout);
                qApp->quit();
            });
        }
        return false;
    }

private:
    bool m_isPainted = false;
};

int openWindow(QApplication& application, const QString& file)
{
    if (file.isEmpty()) {
        QMainWindow window;
        window.resize(1280, 800);
        const FirstPaint paint(window);
        window.show();
        return application.exec();
    }
    ui::lookUpFontsBeside();
    const support::SystemClock clock;
    ui::applyTheme(ui::themeChoice());
    ui::QtPrompter prompter;
    ui::QtFileChooser files;
    ui::MainWindow window(clock, false, {prompter, files}, file);
    window.openRegister(file);
    const FirstPaint paint(window);
    window.show();
    return application.exec();
}

void writeLarge(const QString& path)
{
    const support::FixedClock clock(QDate(2022, 2, 15));
    benchmark::addCoalitions(*benchmark::newOffice(path, clock), kRecords);
}

struct Start
{
    double milliseconds;
    double megabytes;
};

Start startOnce(const QString& file)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kStartedAt), QString::number(monotonicNanoseconds()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"window"_s, file});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 2)
        qFatal("a start failed: %s", process.readAllStandardError().constData());
    return {words[0].toDouble(), words[1].toDouble()};
}

void compareStarts(const char* what, const QString& file, double goal)
{
    std::vector<double> floors, times, ratios, memory;
    for (int i = 0; i < kStarts; ++i) { // by turns, so that both meet the same weather
        const Start empty = startOnce({});
        const Start ours = startOnce(file);
        floors.push_back(empty.milliseconds);
        times.push_back(ours.milliseconds);
        ratios.push_back(ours.milliseconds / empty.milliseconds);
        memory.push_back(ours.megabytes / empty.megabytes);
    }
    for (auto* all : {&floors, &times, &ratios, &memory})
        std::ranges::sort(*all);
    const size_t middle = kStarts / 2;
    std::printf("%-44s %10.2f %10.2f %7.2f %7.1f%s   memory %.2f (goal 2.0)\n", what, floors[middle],
                times[middle], ratios[middle], goal, ratios[middle] > goal ? "  missed" : "", memory[middle]);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3 && argv[2][0] != '\0' && qstrcmp(argv[1], "window") == 0)
        ui::readFontsBeside();
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "write") == 0) {
        writeLarge(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    if (argc == 3)
        return openWindow(application, QString::fromLocal8Bit(argv[2]));

    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8()); // the person's own settings stay as they are
    const QString sample = folder.filePath(u"sample.register"_s);
    const QString large = folder.filePath(u"large.register"_s);
    benchmark::must(sample::writeSample(sample));
    writeLarge(large);
    benchmark::printHeader();
    compareStarts("start, sample register", sample, 2.0);
    compareStarts("start, 100,000 records", large, 3.0);
}
