#include "core/press/typesetter.h"

#include "core/press/font_families.h"
#include "core/press/run_setter.h"
#include "core/press/unbroken.h"
#include "core/press/wording.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

namespace press {

using document::Emphasis;
using document::Ink;

namespace {

constexpr double kUnits = PANGO_SCALE;
constexpr qsizetype kRememberedTexts = 1500;
constexpr qsizetype kLongestRemembered = 120;
constexpr qsizetype kLongText = 8000; // in bytes; two pages
constexpr qsizetype kLongestPart = 3000;

template <auto release>
struct Releaser
{
    void operator()(auto* object) const { release(object); }
};
template <typename T, auto release = g_object_unref>
using Owned = std::unique_ptr<T, Releaser<release>>;

/// Latin, Greek and Cyrillic, and the marks of punctuation.
bool isCommon(const QByteArray& utf8)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto lead = quint8(utf8[i]);
        if (lead >= 0xD5 && !(lead == 0xE2 && quint8(utf8[i + 1]) == 0x80)) // beyond U+0540 but not U+2000
            return false;
    }
    return true;
}

/// Of the direction.
bool hasLetter(const QByteArray& utf8, bool isRightToLeft)
{
    return std::ranges::any_of(QString::fromUtf8(utf8), [&](QChar c) {
        const auto direction = c.direction();
        return isRightToLeft ? direction == QChar::DirR || direction == QChar::DirAL
                             : direction == QChar::DirL;
    });
}

using Attributes = Owned<PangoAttrList, pango_attr_list_unref>;

/// Whether a text may hold something that a line must not end in, or not with a hyphen; most need no closer
/// look.
bool mayHoldUnbroken(const QByteArray& utf8)
{
    // A digit before a space, a capital before a hyphen, the slash or the sign of an address.
    const auto isKept = [](char c, char next) {
        const bool isOther = static_cast<unsigned char>(c) >= 0x80;
        const bool isDigit = c >= '0' && c <= '9';
        return (next == ' ' && (isDigit || isOther)) ||
               (next == '-' && (isDigit || (c >= 'A' && c <= 'Z'))) || next == '/' || next == '@';
    };
    return std::adjacent_find(utf8.begin(), utf8.end(), isKept) != utf8.end();
}

enum class Keep { Stretches, Addresses };

/// The attributes with those that keep dates on one line, and hyphens out of addresses; null where there is
/// nothing to keep. Where there is no room for a date, only the addresses are kept.
Attributes withUnbroken(PangoAttrList* attributes, const QByteArray& utf8, Keep keep)
{
    if (!mayHoldUnbroken(utf8))
        return nullptr;
    const QString text = QString::fromUtf8(utf8);
    const std::vector<Stretch> kept = keep == Keep::Stretches ? unbroken(text) : std::vector<Stretch>();
    const std::vector<Stretch> withoutHyphen = addresses(text);
    if (kept.empty() && withoutHyphen.empty())
        return nullptr;
    Attributes all(attributes ? pango_attr_list_copy(attributes) : pango_attr_list_new());
    const auto add = [&](PangoAttribute* attribute, const Stretch& stretch) {
        attribute->start_index = guint(QStringView(text).first(stretch.from).toUtf8().size());
        attribute->end_index = guint(QStringView(text).first(stretch.until).toUtf8().size());
        pango_attr_list_insert(all.get(), attribute);
    };
    for (const Stretch& stretch : kept)
        add(pango_attr_allow_breaks_new(FALSE), stretch);
    for (const Stretch& stretch : withoutHyphen)
        add(pango_attr_insert_hyphens_new(FALSE), stretch);
    return all;
}

} // namespace

struct Typesetter::Pango
{
    // The default font map is the thread's own; it remembers which fonts the system has.
    Owned<PangoContext> context{pango_font_map_create_context(pango_cairo_font_map_get_default())};
    Owned<PangoLayout> layout{pango_layout_new(context.get())};
    Owned<PangoFontDescription, pango_font_description_free> commonFonts{pango_font_description_new()};
    Owned<PangoFontDescription, pango_font_description_free> allFonts{pango_font_description_new()};
};

/// The text in UTF-8 with the runs it came from.
struct Typesetter::Source
{
    QByteArray utf8;
    std::vector<int> ends; ///< of each run, in bytes
    const std::vector<document::Run>* runs = nullptr;

    int runAt(int offset) const
    {
        return int(std::upper_bound(ends.begin(), ends.end(), offset) - ends.begin());
    }
    bool isLink(int run) const
    {
        if (!runs || size_t(run) >= runs->size())
            return false;
        const QString& link = (*runs)[size_t(run)].link;
        return link.startsWith(u'#') || (!link.isEmpty() && isWebAddress(link));
    }
    Rgb colourOf(int run, Rgb plain) const
    {
        if (!runs || size_t(run) >= runs->size())
            return plain;
        return isLink(run)                                        ? press::colourOf(Ink::Accent)
               : (*runs)[size_t(run)].emphasis == Emphasis::Muted ? press::colourOf(Ink::Muted)
                                                                  : plain;
    }
};

/// What of a text pango has at once.
struct Typesetter::Part
{
    QByteArray utf8;
    int from; ///< in the text, in bytes
};

double ShapedText::width() const
{
    double width = 0;
    for (const Line& line : lines)
        width = std::max(width, line.width);
    return width;
}

Typesetter::Typesetter(PdfFonts& fonts, const QString& language, bool isRightToLeft)
    : m_fonts(fonts)
    , m_pango(std::make_unique<Pango>())
{
    PangoContext* context = m_pango->context.get();
    const Owned<cairo_font_options_t, cairo_font_options_destroy> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options.get());
    pango_cairo_context_set_resolution(context, 72); // a point is then a point
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(language.toUtf8().constData()));
    pango_context_set_base_dir(context, isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_font_description_set_family(m_pango->commonFonts.get(), kCommonFonts);
    pango_font_description_set_family(m_pango->allFonts.get(), kFonts);
    pango_layout_set_wrap(m_pango->layout.get(), PANGO_WRAP_WORD_CHAR);
}

Typesetter::~Typesetter() = default;

bool Typesetter::isRightToLeft() const
{
    return pango_context_get_base_dir(m_pango->context.get()) == PANGO_DIRECTION_RTL;
}

ShapedText Typesetter::shape(const document::Text& text, const TextStyle& style, double width)
{
    Source source{.runs = &text.runs};
    const Owned<PangoAttrList, pango_attr_list_unref> attributes(pango_attr_list_new());
    for (const document::Run& run : text.runs) {
        const auto start = source.utf8.size();
        source.utf8 += printable(run.text).toUtf8();
        source.ends.push_back(int(source.utf8.size()));
        const auto add = [&](PangoAttribute* attribute) {
            attribute->start_index = guint(start);
            attribute->end_index = guint(source.utf8.size());
            pango_attr_list_insert(attributes.get(), attribute);
        };
        if (run.emphasis == Emphasis::Bold)
            add(pango_attr_weight_new(PANGO_WEIGHT_BOLD));
        else if (run.emphasis == Emphasis::Italic)
            add(pango_attr_style_new(PANGO_STYLE_ITALIC));
        add(pango_attr_foreground_new(0, 0,
                                      0)); // keeps pango from joining neighbours of two colours into one item
    }
    pango_layout_set_attributes(m_pango->layout.get(), attributes.get());
    ShapedText shaped = shapeLines(source, style, width);
    pango_layout_set_attributes(m_pango->layout.get(), nullptr);
    return shaped;
}

SharedText Typesetter::shape(const QString& text, const TextStyle& style, double width)
{
    const Key key{text, style, int(std::lround(width * 100))};
    if (const auto found = m_remembered.constFind(key); found != m_remembered.constEnd())
        return *found;
    Source source{.utf8 = printable(text).toUtf8()};
    source.ends.push_back(int(source.utf8.size()));
    const auto shaped = std::make_shared<const ShapedText>(shapeLines(source, style, width));
    if (m_remembered.size() >= kRememberedTexts)
        m_remembered.clear();
    if (text.size() <= kLongestRemembered)
        m_remembered.insert(key, shaped);
    return shaped;
}

SharedText Typesetter::shape(const QString& text, const TextStyle& style) { return shape(text, style, -1); }

ShapedText Typesetter::shapeLines(const Source& source, const TextStyle& style, double width)
{
    PangoLayout* layout = m_pango->layout.get();
    PangoFontDescription* font = isCommon(source.utf8) ? m_pango->commonFonts.get() : m_pango->allFonts.get();
    pango_font_description_set_absolute_size(font, kShapedSize * kUnits);
    pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    const double toShaped = kShapedSize / style.size * kUnits;
    pango_layout_set_width(layout, width < 0 ? -1 : int(std::max(width, style.size) * toShaped));
    // A foreign name at its beginning does not turn a text round; one with no letter of the document's own
    // direction has its own.
    const bool isOwn = isRightToLeft() ? hasLetter(source.utf8, true)
                                       : isCommon(source.utf8) || hasLetter(source.utf8, false);
    pango_layout_set_auto_dir(layout, isOwn ? FALSE : TRUE);
    pango_layout_set_text(layout, source.utf8.constData(), int(source.utf8.size()));

    PangoAttrList* const attributes = pango_layout_get_attributes(layout);
    const bool isInParts =
        width >= 0 && source.utf8.size() > kLongText && isCommon(source.utf8) && !source.utf8.contains('\n');
    ShapedText shaped{.leading = style.leading};
    for (qsizetype from = 0; from >= 0;)
        from =
            shapePart(source, from, isInParts ? kLongestPart : source.utf8.size(), attributes, style, shaped);
    return shaped;
}

/// Lines of the text from a place on; answers where the next part begins, -1 at the end. What pango keeps of
/// a text grows with its length times its lines, and with a long list of names would be more than all of the
/// document, so such a text is set in parts; the last line of one may be another in the next.
qsizetype Typesetter::shapePart(const Source& source, qsizetype from, qsizetype most,
                                PangoAttrList* attributes, const TextStyle& style, ShapedText& shaped)
{
    const qsizetype end = from + most >= source.utf8.size() ? source.utf8.size()
                                                            : source.utf8.lastIndexOf(' ', from + most) + 1;
    const bool isWhole = from == 0 && end == source.utf8.size();
    const bool isLast = end == source.utf8.size() || end <= from;
    const QByteArray part =
        isWhole ? source.utf8 : source.utf8.sliced(from, (isLast ? source.utf8.size() : end) - from);
    PangoLayout* layout = m_pango->layout.get();
    const bool isBroken = pango_layout_get_width(layout) >= 0;
    Attributes ofPart;
    if (!isWhole) {
        if (attributes) {
            ofPart.reset(pango_attr_list_copy(attributes));
            pango_attr_list_update(ofPart.get(), 0, int(from), 0);
        }
        pango_layout_set_attributes(layout, ofPart.get());
        pango_layout_set_text(layout, part.constData(), int(part.size()));
    }
    PangoAttrList* const own = isWhole ? attributes : ofPart.get();
    const Attributes kept = isBroken ? withUnbroken(own, part, Keep::Stretches) : nullptr;
    Attributes fewer;
    if (kept) {
        pango_layout_set_attributes(layout, kept.get());
        int used = 0;
        pango_layout_get_size(layout, &used, nullptr);
        if (used > pango_layout_get_width(layout)) { // too narrow for a date
            fewer = withUnbroken(own, part, Keep::Addresses);
            pango_layout_set_attributes(layout, fewer ? fewer.get() : own);
        }
    }
    qsizetype next = -1;
    for (GSList* node = pango_layout_get_lines_readonly(layout); node; node = node->next) {
        const auto& line = *static_cast<const PangoLayoutLine*>(node->data);
        if (!isLast && !node->next && line.start_index > 0)
            next = from + line.start_index;
        else
            shaped.lines.push_back(shapeLine(line, source, {part, int(from)}, style));
    }
    if (!isLast && next < 0)
        next = end;
    if (kept || !isWhole)
        pango_layout_set_attributes(layout, attributes);
    return next;
}

Segment Typesetter::shapeRun(const PangoGlyphItem& run, const Source& source, const Part& part,
                             const TextStyle& style)
{
    const PangoItem& item = *run.item;
    const int sourceRun = source.runAt(part.from + item.offset);
    const Rgb colour = source.colourOf(sourceRun, style.colour);
    const int font = m_fonts.indexOf(hb_font_get_face(pango_font_get_hb_font(item.analysis.font)));

    Segment segment{.start = part.from + item.offset, .link = source.isLink(sourceRun) ? sourceRun : -1};
    QByteArray& out = segment.operators;
    out.reserve(64 + 6 * run.glyphs->num_glyphs);
    out += "/F";
    pdf::appendInteger(out, font);
    out += ' ';
    pdf::appendNumber(out, style.size);
    out += " Tf ";
    for (const quint8 channel : {colour.red, colour.green, colour.blue}) {
        pdf::appendNumber(out, channel / 255.0);
        out += ' ';
    }
    out += "rg ";

    segment.width = setRun(out, run, part.utf8, m_fonts, font, style.size);
    return segment;
}

Line Typesetter::shapeLine(const PangoLayoutLine& line, const Source& source, const Part& part,
                           const TextStyle& style)
{
    Line result;
    for (GSList* node = line.runs; node; node = node->next) {
        Segment segment = shapeRun(*static_cast<const PangoGlyphItem*>(node->data), source, part, style);
        segment.x = result.width;
        result.width += segment.width;
        result.segments.push_back(std::move(segment));
    }
    std::stable_sort(result.segments.begin(), result.segments.end(),
                     [](const Segment& a, const Segment& b) { return a.start < b.start; });
    return result;
}

} // namespace press
