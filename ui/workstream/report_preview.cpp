#include "ui/workstream/report_preview.h"

#include "core/office/documents/status_reports.h"
#include "core/support/in_language.h"
#include "core/support/save_file.h"
#include "core/support/text.h"
#include "ui/desk/file_stem.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/fitted_area.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/reading_order.h"
#include "ui/workstream/report_order_form.h"
#include "ui/workstream/report_printing.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileInfo>
#include <QPageSetupDialog>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::Result;

namespace {

constexpr int kPause = 250; // ms of rest in the form before it is pressed again
constexpr int kPoll = 50;   // ms between looks at how far a worker is
constexpr int kSideWidth = 256;
constexpr double kLeastMargin = 10; // mm, as the press takes them
constexpr double kMostMargin = 50;

struct Format
{
    const char* suffix;
    const char* filter;
    QByteArray (*press)(const document::Document& document); ///< null: the PDF that is shown
};

constexpr Format kFormats[] = {
    {"pdf", QT_TRANSLATE_NOOP("ui::ReportPreview", "PDF document (*.pdf)"), nullptr},
    {"odt", QT_TRANSLATE_NOOP("ui::ReportPreview", "OpenDocument text (*.odt)"), &press::toOdt},
    {"html", QT_TRANSLATE_NOOP("ui::ReportPreview", "Web page (*.html)"), &press::toHtml},
    {"md", QT_TRANSLATE_NOOP("ui::ReportPreview", "Markdown (*.md)"), &press::toMarkdown},
};

} // namespace

ReportPreview::ReportPreview(Desk& desk, const Stream* stream, domain::RecordId workstream, QWidget* parent)
    : ReportPreview(desk, new ReportOrderForm(desk, stream, workstream), {}, parent)
{
}

ReportPreview::ReportPreview(Desk& desk, ReportOrderForm::Kind kind, QWidget* parent)
    : ReportPreview(desk, new ReportOrderForm(desk, nullptr, {}), {}, parent)
{
    m_form->setKind(kind);
    setWindowTitle(m_form->kindText());
}

ReportPreview::ReportPreview(Desk& desk, document::Document document, QWidget* parent)
    : ReportPreview(desk, nullptr, document.title, parent)
{
    m_document = std::make_shared<const document::Document>(std::move(document));
}

ReportPreview::ReportPreview(Desk& desk, ReportOrderForm* form, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(form)
    , m_pageText(plainLabel({}, TextStyle::Note))
    , m_working(new QWidget)
    , m_workText(plainLabel({}, TextStyle::Note))
    , m_progress(new QProgressBar)
    , m_shown(new QPdfDocument(this))
    , m_view(new QPdfView)
    , m_message(new MessageBar(m_view))
    , m_save(new QPushButton(tr("&Save…")))
    , m_print(new QPushButton(icon(u"print"_s), tr("Print…")))
{
    setObjectName(u"report-preview"_s);
    setWindowTitle(m_form ? m_form->kindText() : title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(1080, 760).boundedTo(largestSize(*this)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGroups, kGroups, kGroups, kGroups);
    row->setSpacing(kGroups);
    row->addWidget(makeSide());
    row->addLayout(makeView(), 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_poll.setInterval(kPoll);
    if (m_form)
        connect(m_form, &ReportOrderForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ReportPreview::order);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setValue(int(100 * m_run->share)); });
    m_pause.start(0);
}

ReportPreview::~ReportPreview()
{
    if (m_run)
        m_run->isCancelled = true;
    m_view->setDocument(nullptr);
    m_shown->close(); // before its buffer goes
}

bool ReportPreview::focusNextPrevChild(bool isForward)
{
    return moveFocusAsRead(*this, isForward) || QDialog::focusNextPrevChild(isForward);
}

QWidget* ReportPreview::makeSide()
{
    m_save->setObjectName(u"report-save"_s);
    m_print->setObjectName(u"report-print"_s);
    makePrimary(m_save);
    m_print->setAutoDefault(false);
    auto* setUp = new QPushButton(tr("Pa&ge set-up…"));
    setUp->setObjectName(u"report-page-setup"_s);
    setUp->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    setUp->setMinimumWidth(kSideWidth);

    auto* order = new QWidget;
    auto* choices = new QVBoxLayout(order);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(kInside);
    if (m_form)
        choices->addWidget(m_form);
    choices->addWidget(setUp);
    choices->addStretch();
    auto* area = new FittedArea(order);
    area->setMinimumWidth(kSideWidth + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side); // what is done with the report stays in sight
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(area, 1);
    column->addWidget(m_save);
    column->addWidget(m_print);
    column->addWidget(close);
    connect(setUp, &QPushButton::clicked, this, &ReportPreview::setUpPage);
    connect(m_save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return side;
}

QLayout* ReportPreview::makeView()
{
    m_view->setObjectName(u"report-view"_s);
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setDocument(m_shown);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, [this](int page) {
        m_pageText->setText(
            tr("Page %1 of %2").arg(QString::number(page + 1), QString::number(m_shown->pageCount())));
    });

    auto* zoom = new QComboBox;
    zoom->setAccessibleName(tr("Zoom"));
    zoom->addItem(tr("Page width"), int(QPdfView::ZoomMode::FitToWidth));
    zoom->addItem(tr("Whole page"), int(QPdfView::ZoomMode::FitInView));
    zoom->addItem(tr("Real size"), int(QPdfView::ZoomMode::Custom));
    connect(zoom, &QComboBox::activated, this, [this, zoom] {
        m_view->setZoomMode(QPdfView::ZoomMode(zoom->currentData().toInt()));
        m_view->setZoomFactor(1);
    });

    auto* stop = new QPushButton(tr("Cancel"));
    stop->setObjectName(u"report-cancel"_s);
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, this, &ReportPreview::cancel);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kInside);
    auto* working = new QHBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->addWidget(m_workText);
    working->addWidget(m_progress, 1);
    working->addWidget(stop);
    m_working->hide();

    auto* line = new QHBoxLayout;
    line->addWidget(zoom);
    line->addWidget(m_pageText);
    line->addStretch();
    line->addWidget(m_working, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(kInside);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    return column;
}

void ReportPreview::order()
{
    if (!m_form)
        return pressDocument();
    auto document = m_form->makeDocument();
    if (!document)
        return m_message->tell(problem(document.error()));
    m_document = std::make_shared<const document::Document>(*std::move(document));
    setWindowTitle(m_form->kindText());
    m_paper = m_form->paper();
    pressDocument();
}

void ReportPreview::pressDocument()
{
    const auto run = begin(tr("Building the pages"));
    press::PdfOptions options{.pageSize = m_paper, .marginMillimetres = m_margin};
    options.progress = [run](int, double share) {
        run->share = share;
        return !run->isCancelled;
    };
    inWorker(
        this,
        [document = m_document, options, run] {
            run->fontAdvice = press::fontAdvice(*document);
            return press::toPdf(*document, options);
        },
        [this, run](const Result<QByteArray>& pdf) {
            if (run != m_run)
                return; // a newer order is under way
            end();
            showPdf(pdf, run->fontAdvice);
        });
}

void ReportPreview::showPdf(const Result<QByteArray>& pdf, const QString& fontAdvice)
{
    if (!pdf)
        return m_message->tell(problem(pdf.error()));
    const int page = m_view->pageNavigator()->currentPage();
    m_shown->close();
    m_pdf = *pdf;
    m_buffer = std::make_unique<QBuffer>(&m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_shown->load(m_buffer.get());
    m_view->pageNavigator()->jump(std::clamp(page, 0, std::max(0, m_shown->pageCount() - 1)), {});
    m_pageText->setText(tr("%n page(s)", nullptr, m_shown->pageCount()));
    if (fontAdvice.isEmpty())
        m_message->clear();
    else
        m_message->tell({.kind = Message::Kind::Warning, .text = fontAdvice});
    Q_EMIT pressed();
}

void ReportPreview::save()
{
    if (m_pdf.isEmpty())
        return;
    QStringList filters;
    for (const Format& format : kFormats)
        filters << tr(format.filter);
    QString path = m_desk.files().save(this, tr("Save the report"), fileStem(m_document->title) + u".pdf"_s,
                                       filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto format = std::ranges::find_if(
        kFormats, [&](const Format& known) { return suffix == QLatin1StringView(known.suffix); });
    if (format == std::end(kFormats))
        path += u".pdf"_s;
    if (format == std::end(kFormats) || !format->press)
        return write(path, m_pdf);
    const auto run = begin(tr("Writing the file"));
    inWorker(
        this, [document = m_document, press = format->press] { return press(*document); },
        [this, run, path](const QByteArray& bytes) {
            if (run != m_run)
                return;
            end();
            write(path, bytes);
        });
}

void ReportPreview::write(const QString& path, const QByteArray& bytes)
{
    if (const auto saved = support::saveFile(path, bytes); !saved)
        return m_message->tell(problem(saved.error()));
    m_message->tell({.kind = Message::Kind::Done, .text = tr("Saved: %1").arg(path)});
}

void ReportPreview::setUpPage()
{
    if (!m_printer)
        m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const bool isLetter = m_paper == press::PageSize::Letter;
    m_printer->setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    m_printer->setPageMargins(QMarginsF(m_margin, m_margin, m_margin, m_margin), QPageLayout::Millimeter);
    QPageSetupDialog dialog(m_printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QPageLayout layout = m_printer->pageLayout();
    m_paper = layout.pageSize().id() == QPageSize::Letter ? press::PageSize::Letter : press::PageSize::A4;
    if (m_form)
        m_form->setPaper(m_paper);
    m_margin = std::clamp(layout.margins(QPageLayout::Millimeter).left(), kLeastMargin, kMostMargin);
    order();
}

void ReportPreview::print()
{
    if (m_pdf.isEmpty() || m_run)
        return;
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return m_message->tell({.kind = Message::Kind::Problem, .text = noPrinter()});
    QPrinter printer(QPrinter::HighResolution);
    const bool isLetter = m_paper == press::PageSize::Letter;
    printer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    printer.setDocName(m_document->title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_shown->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // onto any file; Save is the way to one
    // Qt 6.4 takes no list of pages; from and to it takes.
    for (const auto name : {"pagesRadioButton"_L1, "pagesLineEdit"_L1})
        if (auto* field = dialog.findChild<QWidget*>(name))
            field->hide();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto run = begin(tr("Printing"));
    inWorker(
        this,
        [pdf = m_pdf, choices = printingChoices(printer), run] {
            return printPdf(pdf, choices, [&run] { return !run->isCancelled; });
        },
        [this, run, name = printer.printerName()](const support::Status& printed) {
            if (run != m_run)
                return;
            end();
            if (!printed)
                return m_message->tell(problem(printed.error()));
            m_message->tell({.kind = Message::Kind::Done, .text = tr("Handed to the printer: %1").arg(name)});
        });
}

std::shared_ptr<ReportPreview::Run> ReportPreview::begin(const QString& what)
{
    cancel();
    m_run = std::make_shared<Run>();
    m_workText->setText(what);
    m_progress->setValue(0);
    m_working->show();
    m_poll.start();
    return m_run;
}

void ReportPreview::end()
{
    m_run.reset();
    m_poll.stop();
    m_working->hide();
}

void ReportPreview::cancel()
{
    if (m_run)
        m_run->isCancelled = true; // the worker answers with Cancelled after its page
}

} // namespace ui
