#include "ui/workstream/report_printing.h"

#include "ui/workstream/report_preview.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

namespace ui {

using support::ErrorCode;
using support::fail;

namespace {

constexpr int kMostDotsPerInch = 300; // a page of A4 is 35 MB then; finer print shows no difference in text

void printPage(QPdfDocument& document, int page, QPrinter& printer, QPainter& painter)
{
    const double scale = std::min(printer.resolution(), kMostDotsPerInch) / 72.0;
    const QSize pixels = (document.pagePointSize(page) * scale).toSize();
    const QRectF paper(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
    QRectF place(QPointF(), QSizeF(pixels).scaled(paper.size(), Qt::KeepAspectRatio));
    place.moveCenter(paper.center());
    painter.drawImage(place, document.render(page, pixels));
}

} // namespace

support::Status printPdf(const QByteArray& pdf, QPrinter& printer, const std::function<bool(double)>& goOn)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return fail(ErrorCode::UnusableFile, ReportPreview::tr("The pages could not be read for printing."));

    const int last = document.pageCount();
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() > 0 ? std::min(last, printer.toPage()) : last;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::UnusableFile,
                    ReportPreview::tr("The printer cannot be used. Is it switched on and connected?"));
    for (int page = from; page <= to; ++page) {
        if (page > from && !printer.newPage())
            return fail(ErrorCode::UnusableFile, ReportPreview::tr("The printer took no more pages."));
        printPage(document, page - 1, printer, painter);
        if (!goOn(double(page - from + 1) / (to - from + 1))) {
            printer.abort();
            return fail(ErrorCode::Cancelled, ReportPreview::tr("Printing was stopped."));
        }
    }
    return {};
}

} // namespace ui
