// The window: the one place where all of it is put together.
#include "app/cli/cli.h"
#include "app/program.h"
#include "core/support/clock.h"
#include "core/support/text.h"
#include "ui/desk/language.h"
#include "ui/desk/settings.h"
#include "ui/look/fonts.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

int main(int argc, char** argv)
{
    app::keepPrivate();
    ui::readFontsBeside();
    const QtMessageHandler usual = qInstallMessageHandler(sayWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    app::name(application);
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
