// The program: a command, or the window. The one place where everything is put together.
#include "app/cli/cli.h"
#include "core/support/clock.h"
#include "core/support/text.h"
#include "ui/desk/language.h"
#include "ui/desk/settings.h"
#include "ui/look/fonts.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// What is written here is for nobody else's eyes, a memory image least of all.
void keepPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void name(QCoreApplication& application)
{
    // Qt has taken the system's; libraries that write files go by it, and a number in a file has a point.
    std::setlocale(LC_NUMERIC, "C");
    application.setApplicationName(u"secretariat-desk"_s);
    application.setOrganizationName(u"secretariat-desk"_s);
    application.setApplicationVersion(u"" DESK_VERSION ""_s);
}

/// Qt ends the program where it finds no display; this says why in a sentence.
void sayWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg) {
        std::fputs("secretariat-desk: no display to open a window on. The commands work without one; see "
                   "secretariat-desk --help.\n",
                   stderr);
        std::_Exit(EXIT_FAILURE);
    }
    if (type != QtInfoMsg && type != QtDebugMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

int runCommand(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    name(application);
    ui::useLanguage({});
    return cli::run(application.arguments().mid(1));
}

int runWindow(int argc, char** argv)
{
    ui::readFontsBeside();
    const QtMessageHandler usual = qInstallMessageHandler(sayWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    name(application);
    application.setApplicationDisplayName(u"Secretariat Desk"_s);
    application.setDesktopFileName(u"secretariat-desk"_s);

    QCommandLineParser parser;
    const QCommandLineOption todayOption(u"today"_s, u"What to take for today, as 2022-02-15."_s, u"date"_s);
    const QCommandLineOption languageOption(u"language"_s, u"Language of the window, as ar."_s,
                                            u"language"_s);
    parser.addOptions({todayOption, languageOption});
    parser.addPositionalArgument(u"register"_s, u"The register to open."_s, u"[register]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (parser.positionalArguments().size() > 1 || cli::isCommand(parser.positionalArguments().value(0))) {
        std::fputs("secretariat-desk: the window takes one register; a command stands before its options.\n",
                   stderr);
        return 2;
    }
    const support::SystemClock systemClock;
    support::FixedClock fixedClock(systemClock.today());
    if (parser.isSet(todayOption)) {
        const auto today = support::parseDate(parser.value(todayOption), u"--today"_s);
        if (!today) {
            std::fprintf(stderr, "%s\n", qPrintable(today.error().message));
            return 2;
        }
        fixedClock.moveTo(*today);
    }
    const support::Clock& clock =
        parser.isSet(todayOption) ? static_cast<const support::Clock&>(fixedClock) : systemClock;

    ui::lookUpFontsBeside();
    ui::useLanguage(parser.isSet(languageOption) ? parser.value(languageOption)
                                                 : ui::setting(ui::Setting::Language).toString());
    ui::applyTheme(ui::themeChoice());
    ui::QtPrompter prompter;
    ui::QtFileChooser files;
    const QString path = parser.positionalArguments().value(0);
    ui::MainWindow window(clock, parser.isSet(todayOption), {prompter, files}, path);
    if (!path.isEmpty())
        window.openRegister(path);
    window.show();
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    keepPrivate();
    const bool isCommand = argc > 1 && cli::isCommand(QString::fromLocal8Bit(argv[1]));
    return isCommand ? runCommand(argc, argv) : runWindow(argc, argv);
}
