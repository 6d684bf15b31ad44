#include "core/press/run_setter.h"

#include "core/press/glyph_writer.h"

#include <pango/pango.h>

#include <algorithm>
#include <span>

namespace press {

namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr char16_t kRightToLeftMark = 0x200F; // without it a reader takes a mark at the end out of its word
constexpr double kSlack = 0.02;               // of the font's size, which readers do not take for white
constexpr double kWhisperStep = 0.004; // of the font's size: in the order of sight, yet no gap in the word

/// The characters of a cluster; most are one of ASCII and need no memory of their own.
class ClusterText
{
public:
    ClusterText(const char* utf8, int length)
    {
        if (length == 1)
            m_single = QLatin1Char(*utf8);
        else
            m_several = QString::fromUtf8(utf8, length);
    }
    QStringView view() const
    {
        return m_several.isEmpty() ? QStringView(&m_single, 1) : QStringView(m_several);
    }

private:
    QChar m_single;
    QString m_several;
};

/// Where a cluster's letters are: views into its text, a surrogate pair being one letter.
std::vector<QStringView> lettersOf(QStringView text)
{
    std::vector<QStringView> letters;
    for (qsizetype i = 0, size = 1; i < text.size(); i += size) {
        size = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        letters.push_back(text.sliced(i, size));
    }
    return letters;
}

/// Of the first letter.
char32_t codePoint(QStringView letter)
{
    return letter.size() > 1 && letter[0].isHighSurrogate() ? QChar::surrogateToUcs4(letter[0], letter[1])
                                                            : letter[0].unicode();
}

/// They change how their neighbours are joined, so a word is another one without them.
bool isJoiner(QStringView text) { return text == QChar(0x200C) || text == QChar(0x200D); }

/// Scripts that run from right to left, which readers know nothing of: a word of them is said as a whole.
bool isRarelyTurned(char32_t c)
{
    const auto direction = QChar::direction(c);
    return (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirNSM) &&
           ((c >= 0x7C0 && c < 0x900) || c >= 0x10000);
}

struct Shown
{
    hb_codepoint_t glyph;
    double x;
    double rise;
};

/// Glyphs shown by one string, or those that a text is to be taken for, with a blank to end with.
struct Group
{
    std::vector<Shown> glyphs;
    QString actualText = {};
    std::optional<double> blankAt = {};
};

class RunSetter
{
public:
    RunSetter(const PangoGlyphItem& run, const QByteArray& utf8, PdfFonts& fonts, int font, double size)
        : m_item(*run.item)
        , m_glyphs(*run.glyphs)
        , m_utf8(utf8)
        , m_fonts(fonts)
        , m_font(font)
        , m_size(size)
        , m_unit(size / kShapedSize / PANGO_SCALE)
        , m_isBackward(m_item.analysis.level % 2 == 1)
    {
    }

    double set(QByteArray& out)
    {
        for (int i = 0, end = 0; i < m_glyphs.num_glyphs; i = end) {
            end = clusterEnd(i);
            while (end < m_glyphs.num_glyphs && belongTogether(end))
                end = clusterEnd(end);
            const int first = m_glyphs.log_clusters[m_isBackward ? end - 1 : i];
            const int neighbour = m_isBackward ? i - 1 : end;
            const bool isLast = neighbour < 0 || neighbour == m_glyphs.num_glyphs;
            const int next = isLast ? m_item.length : m_glyphs.log_clusters[neighbour];
            const ClusterText text(m_utf8.constData() + m_item.offset + first, next - first);
            addCluster(std::span(m_glyphs.glyphs + i, size_t(end - i)), text.view());
        }
        if (m_isBackward && !m_groups.empty() && m_groups.front().glyphs.empty()) // ends with a mark
            m_groups.insert(
                m_groups.begin(),
                Group{{}, QChar(kRightToLeftMark), *m_groups.front().blankAt - kWhisperStep * m_size});
        write(out);
        return m_place;
    }

private:
    int clusterEnd(int start) const
    {
        int end = start + 1;
        while (end < m_glyphs.num_glyphs && m_glyphs.log_clusters[end] == m_glyphs.log_clusters[start])
            ++end;
        return end;
    }

    char32_t letterAt(int offset) const
    {
        return g_utf8_get_char(m_utf8.constData() + m_item.offset + offset);
    }

    /// The cluster that begins with the glyph `end` and the one before it in the order of sight.
    bool belongTogether(int end) const
    {
        const int left = m_glyphs.log_clusters[end - 1];
        const int right = m_glyphs.log_clusters[end];
        return isMark(m_isBackward ? left : right) ||
               (m_isBackward && isRarelyTurned(letterAt(left)) && isRarelyTurned(letterAt(right)));
    }

    /// Stands above, below or inside the letter before it, so that readers would part the two.
    bool isMark(int offset) const
    {
        if (quint8(m_utf8[m_item.offset + offset]) < 0xCC) // before U+0300
            return false;
        const char32_t letter = letterAt(offset);
        return g_unichar_ismark(letter) && g_unichar_type(letter) != G_UNICODE_SPACING_MARK;
    }

    void addCluster(std::span<const PangoGlyphInfo> infos, QStringView text)
    {
        const double start = m_place;
        std::vector<Shown>& shown = m_shown;
        shown.clear();
        bool isMissing = text.contains(QChar(kReplacement));
        for (const PangoGlyphInfo& info : infos) {
            isMissing =
                isMissing || (info.glyph != PANGO_GLYPH_EMPTY && info.glyph & PANGO_GLYPH_UNKNOWN_FLAG);
            // White at the end of a broken line is kept, so that the words before and after it stay apart.
            if (info.glyph != PANGO_GLYPH_EMPTY || text == u' ')
                shown.push_back({info.glyph == PANGO_GLYPH_EMPTY ? blank() : info.glyph,
                                 m_place + info.geometry.x_offset * m_unit,
                                 -info.geometry.y_offset * m_unit});
            m_place += info.geometry.width * m_unit;
        }
        if (isMissing || !m_fonts.hasOutlines(m_font))
            addMissing(text, start, m_place - start);
        else if (shown.empty())
            addInkless(text, start);
        else if (const QStringView told = m_isBackward && text.size() > 1 && !isRarelyTurned(codePoint(text))
                                              ? firstOf(text)
                                              : text;
                 shown.size() == 1 && m_fonts.use(m_font, shown[0].glyph, told))
            addNamed(shown[0], start, text.sliced(told.size()));
        else
            addTold(shown, start, text, told);
    }

    void addNamed(const Shown& glyph, double start, QStringView rest)
    {
        if (!rest.isEmpty() || !joinsLastGroup(glyph))
            m_groups.emplace_back().glyphs.reserve(m_isBackward ? 8 : size_t(m_glyphs.num_glyphs));
        m_groups.back().glyphs.push_back(glyph);
        m_pen = glyph.x + m_fonts.advance(m_font, glyph.glyph) * m_size / 1000;
        addWhispers(rest, std::min(start, glyph.x));
    }

    /// What runs backward is one group only as long as it is one string.
    bool joinsLastGroup(const Shown& glyph) const
    {
        if (m_groups.empty() || !m_groups.back().actualText.isEmpty())
            return false;
        return !m_isBackward || (std::abs(m_groups.back().glyphs.back().rise - glyph.rise) <= 0.001 &&
                                 std::abs(m_pen - glyph.x) * 1000 < m_size);
    }

    /// Glyphs that do not stand for the letters one by one: what they say is said beside them. Some readers
    /// turn the letters of a line round, so each letter that is read from right to left is said by itself.
    void addTold(const std::vector<Shown>& shown, double start, QStringView text, QStringView told)
    {
        const auto letters = lettersOf(text);
        for (const Shown& glyph : shown) { // even unheard, each glyph has a text
            const auto own = std::find_if(letters.begin(), letters.end(), [&](QStringView letter) {
                return m_fonts.glyphOf(m_font, codePoint(letter)) == glyph.glyph;
            });
            m_fonts.use(m_font, glyph.glyph, own == letters.end() ? text : *own);
        }
        Group& group = m_groups.emplace_back(Group{shown, told.toString()});
        // Readers take the text to stand on the line, from where the first glyph begins to where the last
        // ends.
        const auto distance = [start](const Shown& glyph) {
            return std::pair(glyph.rise != 0, std::abs(glyph.x - start));
        };
        std::stable_sort(group.glyphs.begin(), group.glyphs.end(),
                         [&](const Shown& a, const Shown& b) { return distance(a) < distance(b); });
        const Shown last = group.glyphs.back();
        const double end = last.x + m_fonts.advance(m_font, last.glyph) * m_size / 1000;
        if (last.rise != 0 || std::abs(end - m_place) > kSlack * m_size)
            group.blankAt = m_place;
        const double first = group.glyphs.front().x;
        addWhispers(text.sliced(told.size()), std::min(start, first));
    }

    /// What of a backward cluster is said at once: a letter, with those like it, which are the same both
    /// ways.
    static QStringView firstOf(QStringView text)
    {
        const auto letters = lettersOf(text);
        const auto other = std::find_if(letters.begin(), letters.end(),
                                        [&](QStringView letter) { return letter != letters.front(); });
        return other == letters.end() ? text : text.first(other->data() - text.data());
    }

    /// The later letters of a backward cluster; its groups are written from the last to the first.
    void addWhispers(QStringView text, double start)
    {
        for (qsizetype i = 1; !text.isEmpty(); ++i) {
            const QStringView told = firstOf(text);
            m_groups.insert(m_groups.end() - i,
                            Group{{}, told.toString(), start - double(i) * kWhisperStep * m_size});
            text = text.sliced(told.size());
        }
    }

    void addInkless(QStringView text, double start)
    {
        if (isJoiner(text))
            m_groups.push_back({{}, text.toString(), start});
    }

    /// No font has it: a mark stands in its place, and the letter is said all the same.
    void addMissing(QStringView text, double start, double width)
    {
        hb_codepoint_t mark = m_fonts.glyphOf(m_font, kReplacement);
        if (!mark)
            mark = m_fonts.glyphOf(m_font, U'?');
        if (!mark)
            return addInkless(text, start);
        m_fonts.use(m_font, mark, u"?"); // the mark's own name is no character to be exchanged
        const double slack = width - m_fonts.advance(m_font, mark) * m_size / 1000;
        m_groups.push_back({{{mark, start + slack / 2, 0}}, text.toString()});
    }

    hb_codepoint_t blank() const { return m_fonts.glyphOf(m_font, U' '); }

    /// What runs from right to left is written in the order of reading; only the glyphs of one string stand
    /// in the order of sight, and ReversedChars says so.
    void write(QByteArray& out)
    {
        GlyphWriter writer(out, m_size);
        if (m_isBackward) {
            out += "/ReversedChars BMC ";
            std::reverse(m_groups.begin(), m_groups.end());
        }
        for (const Group& group : m_groups) {
            if (!group.actualText.isEmpty())
                writer.beginActualText(group.actualText);
            for (const Shown& glyph : group.glyphs)
                writer.show(glyph.glyph, glyph.x, glyph.rise, m_fonts.advance(m_font, glyph.glyph));
            if (group.blankAt && blank()) {
                m_fonts.use(m_font, blank(), u" ");
                writer.showBlank(*group.blankAt, blank(), m_fonts.advance(m_font, blank()));
            }
            if (!group.actualText.isEmpty())
                writer.endActualText();
        }
        writer.finish();
        if (m_isBackward)
            out += "EMC ";
    }

    const PangoItem& m_item;
    const PangoGlyphString& m_glyphs;
    const QByteArray& m_utf8;
    PdfFonts& m_fonts;
    int m_font;
    double m_size;
    double m_unit; ///< of pango, in points
    bool m_isBackward;
    double m_place = 0; ///< where the next cluster begins
    double m_pen = 0;   ///< where the font's own widths lead to
    std::vector<Group> m_groups;
    std::vector<Shown> m_shown; ///< of one cluster
};

} // namespace

double setRun(QByteArray& out, const PangoGlyphItem& run, const QByteArray& utf8, PdfFonts& fonts, int font,
              double size)
{
    return RunSetter(run, utf8, fonts, font, size).set(out);
}

} // namespace press
