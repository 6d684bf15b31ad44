#include "core/press/press.h"
#include "core/press/texts.h"

#include "core/press/block_setter.h"
#include "core/press/heading_pages.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

namespace press {

using support::ErrorCode;
using support::fail;
using support::Status;

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;

using Links = std::vector<QString>;

void collect(const document::Text& text, Links& links)
{
    for (const document::Run& run : text.runs)
        links.push_back(run.link);
}

Links linksOf(const document::Block& block)
{
    Links links;
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block))
        collect(paragraph->text, links);
    else if (const auto* note = std::get_if<document::Note>(&block))
        collect(note->text, links);
    else if (const auto* list = std::get_if<document::List>(&block))
        for (const auto& item : list->items)
            collect(item, links);
    else if (const auto* facts = std::get_if<document::KeyValues>(&block))
        for (const auto& row : facts->rows)
            collect(row.value, links);
    else if (const auto* cover = std::get_if<document::Cover>(&block))
        for (const auto& row : cover->facts)
            collect(row.value, links);
    else if (const auto* table = std::get_if<document::Table>(&block))
        for (const auto& row : table->rows)
            for (const auto& cell : row)
                if (cell.link.startsWith(u'#'))
                    links.push_back(cell.link);
    return links;
}

/// What would make a PDF that some readers cannot use.
Status check(const document::Document& document)
{
    QSet<QString> anchors;
    for (const auto& block : document.blocks)
        if (const auto* heading = std::get_if<document::Heading>(&block))
            anchors.insert(u'#' + heading->anchor);
    for (const auto& block : document.blocks) {
        if (const auto* figure = std::get_if<document::Figure>(&block))
            if (figure->alternativeText.trimmed().isEmpty())
                return fail(ErrorCode::BadInput,
                            tr("The figure “%1” has no alternative text; readers who cannot see "
                               "it would miss it.")
                                .arg(support::excerpt(figure->caption)));
        for (const QString& link : linksOf(block))
            if (link.startsWith(u'#') && !anchors.contains(link))
                return fail(ErrorCode::BadInput,
                            tr("A link leads to “%1”, but no heading of the document is called so.")
                                .arg(support::excerpt(link.mid(1))));
    }
    return {};
}

double points(double millimetres) { return millimetres * kPointsPerMillimetre; }

support::Result<QByteArray> pressed(const document::Document& document, const PdfOptions& options,
                                    const std::function<void(size_t)>& onSet)
{
    if (!(options.marginMillimetres >= 10 && options.marginMillimetres <= 50))
        return fail(ErrorCode::BadInput, tr("The margins of a page are 10 to 50 millimetres."));
    DESK_TRY(check(document));
    const support::InLanguage language(document.language);

    const bool isA4 = options.pageSize == PageSize::A4;
    const double width = isA4 ? points(210) : 612;
    const double height = isA4 ? points(297) : 792;
    PdfBook book(document, width, height);
    PageFlow flow(book, width, height, points(options.marginMillimetres), document.isRightToLeft());
    BlockSetter setter(document, flow);
    if (options.progress)
        flow.onPage = [&] { return options.progress(int(book.pages().size() - 1), setter.doneShare()); };
    setter.setAll(onSet);
    if (flow.isCancelled())
        return fail(ErrorCode::Cancelled, tr("The document was not made, because you stopped it."));
    book.endPages();
    setter.setLate();
    return book.finish();
}

} // namespace

std::vector<size_t> headingPages(const document::Document& document)
{
    PdfBook book(document, points(210), points(297));
    PageFlow flow(book, points(210), points(297), points(PdfOptions().marginMillimetres),
                  document.isRightToLeft());
    BlockSetter setter(document, flow);
    setter.setAll();
    return setter.headingPages();
}

support::Result<QByteArray> toPdf(const document::Document& document, const PdfOptions& options)
{
    return pressed(document, options, {});
}

support::Result<QByteArray> toPdf(document::Document&& document, const PdfOptions& options)
{
    return pressed(document, options, [&document](size_t index) {
        auto& block = document.blocks[index];
        if (!std::holds_alternative<document::Heading>(block) && // which contents may name later
            !std::holds_alternative<document::Contents>(block))
            block = document::PageBreak{};
    });
}

} // namespace press
