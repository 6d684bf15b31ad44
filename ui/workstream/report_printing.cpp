#include "ui/workstream/report_printing.h"

#include "ui/workstream/report_preview.h"

#include <QMap>
#include <QPrintEngine>
#include <QPrinter>
#include <QProcess>

namespace ui {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr int kLook = 50; // ms between looks at the printing system
constexpr qsizetype kLongestTitle = 120;
/// Where Qt's dialog leaves what it asks for CUPS alone (pages on a sheet, which pages, banners): names and
/// values in turn. Qt has no name for it outside its own headers.
constexpr auto kCupsChoices = QPrintEngine::PrintEnginePropertyKey(0xfe00);

QString pagesOf(const QPrinter& printer)
{
    if (printer.printRange() != QPrinter::PageRange)
        return {};
    if (!printer.pageRanges().isEmpty())
        return printer.pageRanges().toString();
    return u"%1-%2"_s.arg(QString::number(printer.fromPage()), QString::number(printer.toPage()));
}

QString sidesOf(const QPrinter& printer)
{
    switch (printer.duplex()) {
    case QPrinter::DuplexNone:
        return u"one-sided"_s;
    case QPrinter::DuplexLongSide:
        return u"two-sided-long-edge"_s;
    case QPrinter::DuplexShortSide:
        return u"two-sided-short-edge"_s;
    case QPrinter::DuplexAuto:
        break;
    }
    return {}; // as the printer has it
}

} // namespace

QString noPrinter()
{
    return ReportPreview::tr(
        "No printer is set up on this computer. Save the document as a PDF, and print it "
        "where there is one.");
}

QStringList printingChoices(const QPrinter& printer)
{
    QStringList words{u"-t"_s, printer.docName().left(kLongestTitle), u"-n"_s,
                      QString::number(printer.copyCount())};
    if (!printer.printerName().isEmpty())
        words << u"-d"_s << printer.printerName();
    QMap<QString, QString> options{
        {u"media"_s, printer.pageLayout().pageSize().key()},
        {u"page-ranges"_s, pagesOf(printer)},
        {u"sides"_s, sidesOf(printer)},
        {u"collate"_s, printer.collateCopies() ? u"true"_s : u"false"_s},
        {u"print-color-mode"_s, printer.colorMode() == QPrinter::GrayScale ? u"monochrome"_s : QString()},
        {u"outputorder"_s, printer.pageOrder() == QPrinter::LastPageFirst ? u"reverse"_s : QString()},
    };
    const QStringList ofCups = printer.printEngine()->property(kCupsChoices).toStringList();
    for (qsizetype i = 0; i + 1 < ofCups.size(); i += 2)
        options.insert(ofCups[i], ofCups[i + 1]);
    for (const auto& [name, value] : options.asKeyValueRange())
        if (!value.isEmpty())
            words << u"-o"_s << u"%1=%2"_s.arg(name, value);
    return words;
}

support::Status printPdf(const QByteArray& pdf, const QStringList& choices, const std::function<bool()>& goOn)
{
    QProcess lp;
    lp.start(u"lp"_s, choices); // each choice is a word of its own: no shell reads the title
    if (!lp.waitForStarted())
        return fail(ErrorCode::UnusableFile, noPrinter());
    lp.write(pdf);
    lp.closeWriteChannel();
    while (!lp.waitForFinished(kLook) && lp.state() != QProcess::NotRunning) {
        if (goOn())
            continue;
        lp.kill();
        lp.waitForFinished();
        return fail(ErrorCode::Cancelled, ReportPreview::tr("Printing was stopped."));
    }
    if (lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0)
        return {};
    support::Error refused{
        ErrorCode::UnusableFile,
        ReportPreview::tr("The printer did not take the pages. Is it switched on and connected?")};
    refused.reasons =
        QString::fromLocal8Bit(lp.readAllStandardError()).trimmed().split(u'\n', Qt::SkipEmptyParts);
    return fail(refused);
}

} // namespace ui
