#include "core/press/press.h"
#include "core/press/texts.h"

#include "core/press/block_setter.h"
#include "core/press/heading_pages.h"
#include "core/support/in_language.h"
#include "core/support/memory.h"
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

constexpr size_t kBlocksLetGo = 200; // that are worth being given back at once
constexpr size_t kShortDocument = 12; // pages, up to which the last one is looked after
constexpr size_t kFewPieces = 800;    // blocks and rows, more than a short document has
constexpr double kLeastLast = 56;     // in points: four lines;
constexpr double kLeastLetter = 170;  // of a letter, whose closing takes more than these
constexpr double kTightGaps = 0.75;
constexpr double kMoreGoesOver[] = {14, 42, 70}; // the page before may have had some white at its foot

struct Paper
{
    double width;
    double height;
};

/// In points.
Paper paperOf(const document::Document& document, PageSize size)
{
    const Paper upright =
        size == PageSize::A4 ? Paper{points(210), points(297)} : Paper{.width = 612, .height = 792};
    return document.isWide ? Paper{upright.height, upright.width} : upright;
}

/// A document being set on its pages.
class Pressing
{
public:
    Pressing(const document::Document& document, const PdfOptions& options, const Fit& fit = {})
        : m_document(document)
        , m_isLetter(document.distribution == document::Distribution::Addressee)
        , m_paper(paperOf(document, options.pageSize))
        , m_book(document, m_paper.width, m_paper.height)
        , m_flow(m_book, m_paper.width, m_paper.height, points(options.marginMillimetres),
                 document.isRightToLeft(), fit)
        , m_setter(document, m_flow)
    {
    }

    Status set(const PdfOptions& options, const std::function<void(size_t)>& onSet = {})
    {
        if (options.progress)
            m_flow.onPage = [&] { return options.progress(int(pages() - 1), m_setter.doneShare()); };
        m_setter.setAll(onSet);
        return m_flow.isCancelled()
                   ? fail(ErrorCode::Cancelled, tr("The document was not made, because you stopped it."))
                   : Status();
    }
    size_t pages() const { return m_book.pages().size(); }
    double lastPage() const { return m_flow.filledShare() * m_flow.bodyHeight(); }
    double leastLast() const { return m_isLetter ? kLeastLetter : kLeastLast; }
    bool endsWell() const { return pages() < 2 || pages() > kShortDocument || lastPage() >= leastLast(); }
    QByteArray finish(const std::function<void()>& onAllSet = {})
    {
        m_book.endPages();
        for (const document::Attachment& attachment : m_document.attachments)
            m_book.attach(attachment);
        m_setter.setLate();
        if (onAllSet)
            onAllSet();
        return m_book.finish();
    }

private:
    const document::Document& m_document;
    bool m_isLetter;
    Paper m_paper;
    mutable PdfBook m_book;
    PageFlow m_flow;
    BlockSetter m_setter;
};

/// A line or two on a page of their own are drawn in by less white between things; where that is not enough,
/// more goes over with them.
support::Result<QByteArray> refitted(const document::Document& document, const PdfOptions& options,
                                     Pressing& first)
{
    PdfOptions silent = options;
    silent.progress = {};
    Pressing tight(document, options, {.gaps = kTightGaps});
    DESK_TRY(tight.set(silent));
    if (tight.pages() < first.pages() && tight.endsWell())
        return tight.finish();
    for (const double more : kMoreGoesOver) {
        const double shorterBy = first.leastLast() - first.lastPage() + more;
        Pressing fuller(document, options, {.shortPage = first.pages() - 1, .isShorterBy = shorterBy});
        DESK_TRY(fuller.set(silent));
        if (fuller.pages() == first.pages() && fuller.endsWell())
            return fuller.finish();
    }
    return first.finish();
}

/// Of others nothing is kept for a second try.
bool mayBeShort(const document::Document& document)
{
    size_t pieces = document.blocks.size();
    for (const auto& block : document.blocks)
        if (const auto* table = std::get_if<document::Table>(&block))
            pieces += table->rows.size();
    return pieces <= kFewPieces;
}

support::Result<QByteArray> pressed(const document::Document& document, const PdfOptions& options,
                                    const std::function<void(size_t)>& onSet = {},
                                    const std::function<void()>& onAllSet = {})
{
    if (!(options.marginMillimetres >= 10 && options.marginMillimetres <= 50))
        return fail(ErrorCode::BadInput, tr("The margins of a page are 10 to 50 millimetres."));
    DESK_TRY(check(document));
    const support::InLanguage language(document.language);
    Pressing pressing(document, options);
    DESK_TRY(pressing.set(options, onSet));
    return onSet || pressing.endsWell() ? pressing.finish(onAllSet) : refitted(document, options, pressing);
}

} // namespace

std::vector<size_t> headingPages(const document::Document& document)
{
    const Paper paper = paperOf(document, PageSize::A4);
    PdfBook book(document, paper.width, paper.height);
    PageFlow flow(book, paper.width, paper.height, points(PdfOptions().marginMillimetres),
                  document.isRightToLeft());
    BlockSetter setter(document, flow);
    setter.setAll();
    return setter.headingPages();
}

support::Result<QByteArray> toPdf(const document::Document& document, const PdfOptions& options)
{
    return pressed(document, options);
}

support::Result<QByteArray> toPdf(document::Document&& document, const PdfOptions& options)
{
    if (mayBeShort(document))
        return pressed(document, options);
    const auto letGo = [&document](size_t index) {
        auto& block = document.blocks[index];
        if (!std::holds_alternative<document::Heading>(block) && // which contents may name later
            !std::holds_alternative<document::Contents>(block))
            block = document::PageBreak{};
        if (index % kBlocksLetGo == 0)
            support::giveBackMemory();
    };
    return pressed(document, options, letGo, [&document] {
        document.blocks = std::vector<document::Block>(); // an empty list would leave the room for them
        document.attachments = std::vector<document::Attachment>();
        support::giveBackMemory();
    });
}

} // namespace press
