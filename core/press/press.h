// A document becomes PDF, ODT, HTML or Markdown. Every function is pure: the same document gives the same
// bytes. They may run in any thread, and several at once.
#pragma once

#include "core/document/document.h"
#include "core/support/result.h"

#include <QByteArray>

#include <functional>

namespace press {

enum class PageSize { A4, Letter };

struct PdfOptions
{
    PageSize pageSize = PageSize::A4;
    double marginMillimetres = 22; ///< 10 to 50, the same on all four sides
    /// Called after each page, in the thread of the call, with the share of the document that is done (0 to
    /// 1); answering false cancels.
    std::function<bool(int pagesDone, double share)> progress = {};
};

/// A tagged PDF (headings, lists, tables with header cells, figures with alternative text), bookmarks,
/// clickable contents, fonts embedded, the data of the figures attached. Fails with Cancelled, or with
/// BadInput: margins out of bounds, a figure without alternative text, a link to an anchor that no heading
/// has.
[[nodiscard]] support::Result<QByteArray> toPdf(const document::Document& document,
                                                const PdfOptions& options = {});
/// The same, letting go of each block once it is set: a long document and its PDF need not both be in memory.
[[nodiscard]] support::Result<QByteArray> toPdf(document::Document&& document,
                                                const PdfOptions& options = {});

/// A sentence that names the characters which no font of this machine can draw, and what to do about them;
/// empty where there are none. To be told before a PDF is made, which can be made all the same.
QString fontAdvice(const document::Document& document);

/// An OpenDocument text package (.odt). Its body is written here, because Qt's own writer knows no headings,
/// header rows, named styles or alternative texts, and without them nobody can work on with the text.
QByteArray toOdt(const document::Document& document);

/// One self-contained page; the charts are inline SVG, nothing is loaded from elsewhere.
QByteArray toHtml(const document::Document& document);

/// GitHub's dialect; charts become tables of their values.
QByteArray toMarkdown(const document::Document& document);

} // namespace press
