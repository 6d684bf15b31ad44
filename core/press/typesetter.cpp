#include "core/press/typesetter.h"

#include "core/press/wording.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

namespace press {

using document::Emphasis;
using document::Ink;

namespace {

// Later ones are asked for what the first has not; without them a system's own taste decides.
constexpr const char* kFamilies = "Noto Sans,Noto Sans Arabic,Noto Sans CJK SC,Noto Sans Hebrew,Noto Sans Devanagari";
constexpr double kUnits = PANGO_SCALE;
constexpr qsizetype kRememberedTexts = 5000;
constexpr qsizetype kLongestRemembered = 120;

template <auto release>
struct Releaser
{
    void operator()(auto* object) const { release(object); }
};
template <typename T, auto release = g_object_unref>
using Owned = std::unique_ptr<T, Releaser<release>>;

/// Control characters have no place on paper; a line break stays.
QString printable(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    return text;
}

/// A ligature of letters that are read from right to left, such as lam with alef.
bool isRightToLeftWord(QStringView text)
{
    return text.size() > 1 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// Writes the glyphs of one segment as an array for the TJ operator, correcting the pen only where the font's own
/// widths do not already put it in place.
class GlyphWriter
{
public:
    GlyphWriter(QByteArray& out, double size) : m_out(out), m_size(size) {}

    void show(hb_codepoint_t glyph, double x, double rise, double advance)
    {
        if (std::abs(rise - m_rise) > 0.001) {
            closeArray();
            pdf::appendNumber(m_out, m_rise = rise);
            m_out += " Ts ";
        }
        const double correction = (m_pen - x) * 1000 / m_size;
        const bool isOff = std::abs(correction) >= 1;
        if (isOff && m_isString)
            closeString();
        if (!m_isArray)
            m_out += '[';
        m_isArray = true;
        if (isOff) {
            pdf::appendNumber(m_out, std::round(correction));
            m_pen -= std::round(correction) * m_size / 1000;
        }
        if (!m_isString)
            m_out += '<';
        m_isString = true;
        static constexpr char kDigits[] = "0123456789ABCDEF";
        for (int shift = 12; shift >= 0; shift -= 4)
            m_out += kDigits[(glyph >> shift) & 0xF];
        m_pen += advance * m_size / 1000;
    }
    /// Text without ink, from its last character to its first: pages hold such lines in the order of sight, and
    /// some readers turn a ligature's letters round again with the line.
    void whisper(QStringView text, hb_codepoint_t blank, double advance)
    {
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            closeArray();
            m_out += "/Span<</ActualText<FEFF" + pdf::utf16Hex(text.sliced(i, 1)) + ">>>BDC 1 Tz [<"
                + QByteArray::number(blank, 16).rightJustified(4, '0') + ">]TJ 100 Tz EMC ";
            m_pen += advance * m_size / 1000 / 100;
        }
    }
    void closeArray()
    {
        if (m_isString)
            closeString();
        if (m_isArray)
            m_out += "]TJ ";
        m_isArray = false;
    }
    void finish()
    {
        closeArray();
        if (m_rise != 0)
            m_out += "0 Ts ";
    }

private:
    void closeString()
    {
        m_out += '>';
        m_isString = false;
    }

    QByteArray& m_out;
    double m_size;
    double m_pen = 0;
    double m_rise = 0;
    bool m_isArray = false;
    bool m_isString = false;
};

} // namespace

struct Typesetter::Pango
{
    Owned<PangoFontMap> fontMap{pango_cairo_font_map_new()};
    Owned<PangoContext> context{pango_font_map_create_context(fontMap.get())};
    Owned<PangoLayout> layout{pango_layout_new(context.get())};
    Owned<PangoFontDescription, pango_font_description_free> font{pango_font_description_new()};
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
        return isLink(run)                                            ? press::colourOf(Ink::Accent)
            : (*runs)[size_t(run)].emphasis == Emphasis::Muted ? press::colourOf(Ink::Muted)
                                                               : plain;
    }
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
    pango_font_description_set_family(m_pango->font.get(), kFamilies);
    pango_layout_set_wrap(m_pango->layout.get(), PANGO_WRAP_WORD_CHAR);
}

Typesetter::~Typesetter() = default;

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
        add(pango_attr_foreground_new(0, 0, 0)); // keeps pango from joining neighbours of two colours into one item
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
    pango_font_description_set_absolute_size(m_pango->font.get(), style.size * kUnits);
    pango_font_description_set_weight(m_pango->font.get(), style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, m_pango->font.get());
    pango_layout_set_width(layout, width < 0 ? -1 : int(std::max(width, style.size) * kUnits));
    pango_layout_set_text(layout, source.utf8.constData(), int(source.utf8.size()));

    ShapedText shaped{.leading = style.leading};
    for (GSList* node = pango_layout_get_lines_readonly(layout); node; node = node->next)
        shaped.lines.push_back(shapeLine(*static_cast<const PangoLayoutLine*>(node->data), source, style));
    return shaped;
}

/// None for what takes no ink, 0 (the font's box) for a character that no font has. The white at the end of a broken
/// line is kept, so that the words before and after it stay apart when they are copied.
std::optional<hb_codepoint_t> Typesetter::glyphToShow(unsigned glyph, QStringView text, int font) const
{
    if (glyph == PANGO_GLYPH_EMPTY)
        return text == u' ' ? std::optional(m_fonts.glyphOf(font, U' ')) : std::nullopt;
    return glyph & PANGO_GLYPH_UNKNOWN_FLAG ? 0 : glyph;
}

/// Readers copy what the glyphs stand for. False where they cannot say it: then it is said beside them. A letter
/// with its marks is named glyph by glyph.
bool Typesetter::nameGlyphs(std::span<const PangoGlyphInfo> infos, QStringView text, int font, bool isBackward)
{
    bool isNamed = infos.size() == 1 || qsizetype(infos.size()) == text.size();
    for (size_t i = 0; i < infos.size(); ++i) {
        const auto glyph = glyphToShow(infos[i].glyph, text, font);
        if (!glyph)
            continue;
        if (infos.size() == 1 || !isNamed) {
            isNamed = m_fonts.use(font, *glyph, *glyph ? text : QStringView()) && *glyph && isNamed;
            continue;
        }
        const QStringView character = text.sliced(qsizetype(isBackward ? infos.size() - 1 - i : i), 1);
        const bool isBase = character.data() == text.data();
        isNamed = (isBase || m_fonts.glyphOf(font, character[0].unicode()) == *glyph)
            && m_fonts.use(font, *glyph, character);
    }
    return isNamed;
}

Line Typesetter::shapeLine(const PangoLayoutLine& line, const Source& source, const TextStyle& style)
{
    Line result;
    for (GSList* node = line.runs; node; node = node->next) {
        const auto* run = static_cast<const PangoGlyphItem*>(node->data);
        const PangoItem& item = *run->item;
        const PangoGlyphString& glyphs = *run->glyphs;
        const int sourceRun = source.runAt(item.offset);
        const Rgb colour = source.colourOf(sourceRun, style.colour);
        const int font = m_fonts.indexOf(hb_font_get_face(pango_font_get_hb_font(item.analysis.font)));

        Segment segment{.x = result.width, .start = item.offset, .link = source.isLink(sourceRun) ? sourceRun : -1};
        QByteArray& out = segment.operators;
        out += "/F" + QByteArray::number(font) + ' ';
        pdf::appendNumber(out, style.size);
        out += " Tf ";
        for (const quint8 part : {colour.red, colour.green, colour.blue}) {
            pdf::appendNumber(out, part / 255.0);
            out += ' ';
        }
        out += "rg ";

        GlyphWriter writer(out, style.size);
        const bool isBackward = item.analysis.level % 2 == 1;
        double x = 0;
        for (int i = 0; i < glyphs.num_glyphs;) {
            const int cluster = glyphs.log_clusters[i];
            int end = i + 1;
            while (end < glyphs.num_glyphs && glyphs.log_clusters[end] == cluster)
                ++end;
            const int next = isBackward ? (i > 0 ? glyphs.log_clusters[i - 1] : item.length)
                                        : (end < glyphs.num_glyphs ? glyphs.log_clusters[end] : item.length);
            QString text = QString::fromUtf8(source.utf8.constData() + item.offset + cluster, next - cluster);
            const auto infos = std::span(glyphs.glyphs + i, size_t(end - i));

            if (isBackward && infos.size() == 1 && isRightToLeftWord(text)) {
                writer.whisper(text.sliced(1), m_fonts.glyphOf(font, U' '), m_fonts.advance(font, m_fonts.glyphOf(font, U' ')));
                m_fonts.use(font, m_fonts.glyphOf(font, U' '), u" ");
                text.truncate(1);
            }
            const bool isNamed = nameGlyphs(infos, text, font, isBackward);
            if (!isNamed) {
                writer.closeArray();
                out += "/Span<</ActualText<FEFF" + pdf::utf16Hex(text) + ">>>BDC ";
            }
            for (const PangoGlyphInfo& info : infos) {
                if (const auto glyph = glyphToShow(info.glyph, text, font)) {
                    writer.show(*glyph, x + info.geometry.x_offset / kUnits, -info.geometry.y_offset / kUnits,
                                m_fonts.advance(font, *glyph));
                }
                x += info.geometry.width / kUnits;
            }
            if (!isNamed) {
                writer.closeArray();
                out += "EMC ";
            }
            i = end;
        }
        writer.finish();
        segment.width = x;
        result.width += x;
        result.segments.push_back(std::move(segment));
    }
    std::stable_sort(result.segments.begin(), result.segments.end(),
                     [](const Segment& a, const Segment& b) { return a.start < b.start; });
    return result;
}

} // namespace press
