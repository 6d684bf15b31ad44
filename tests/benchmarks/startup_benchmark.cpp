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
constexpr int kStarts = 11;
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

Start medianStart(const QString& file)
{
    std::vector<Start> starts;
    for (int i = 0; i < kStarts; ++i) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kStartedAt), QString::number(monotonicNanoseconds()));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"window"_s, file});
        process.waitForFinished(-1);
        const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
        if (words.size() != 2)
            qFatal("a start failed: %s", process.readAllStandardError().constData());
        starts.push_back({words[0].toDouble(), words[1].toDouble()});
    }
    std::ranges::sort(starts, {}, &Start::milliseconds);
    return starts[starts.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
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
    const Start empty = medianStart({});
    const Start onSample = medianStart(sample);
    const Start onLarge = medianStart(large);
    benchmark::printHeader();
    benchmark::printRow("start, sample register", empty.milliseconds, onSample.milliseconds, 2.0);
    benchmark::printRow("start, 100,000 records", empty.milliseconds, onLarge.milliseconds, 3.0);
    std::printf("memory: empty %.0f MB, sample %.0f MB (%.2f, goal 2.0), 100,000 records %.0f MB (%.2f)\n",
                empty.megabytes, onSample.megabytes, onSample.megabytes / empty.megabytes, onLarge.megabytes,
                onLarge.megabytes / empty.megabytes);
}
