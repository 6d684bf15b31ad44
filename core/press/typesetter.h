// Text becomes lines of PDF operators: shaped by pango once, reusable wherever the same words are set again.
// Shaping and line breaks are pango's; setting the glyphs is ours, because pangocairo sets them only into a
// PDF of cairo's (pdf_file.h says why not that) and anew each time.
#pragma once

#include "core/document/document.h"
#include "core/press/palette.h"
#include "core/press/pdf_fonts.h"

#include <QHash>

#include <memory>

struct _PangoAttrList;
struct _PangoGlyphItem;
struct _PangoLayoutLine;

namespace press {

/// Sizes in points.
struct TextStyle
{
    double size = 10.5;
    double leading = 14;
    bool isBold = false;
    Rgb colour = colourOf(document::Ink::Text);
    bool operator==(const TextStyle&) const = default;
};

/// A stretch of a line that belongs to one link, or to none. The operators start at the pen's position.
struct Segment
{
    QByteArray operators;
    double x = 0; ///< from the line's left edge
    double width = 0;
    int start = 0; ///< where it begins in the text; the segments of a line stand in the order of reading
    int link = -1; ///< the run of the Text, -1 for none
};

struct Line
{
    std::vector<Segment> segments;
    double width = 0;
};

struct ShapedText
{
    std::vector<Line> lines;
    double leading = 0;
    double height() const { return double(lines.size()) * leading; }
    double width() const;
    /// Of a line, below its top.
    double baseline() const { return leading * 0.77; }
};

using SharedText = std::shared_ptr<const ShapedText>;

class Typesetter
{
public:
    Typesetter(PdfFonts& fonts, const QString& language, bool isRightToLeft);
    bool isRightToLeft() const;
    ~Typesetter();

    /// Breaks at words, or inside a word that is wider than `width` (in points).
    ShapedText shape(const document::Text& text, const TextStyle& style, double width);
    /// The same for plain text, remembered.
    SharedText shape(const QString& text, const TextStyle& style, double width);
    /// On one line.
    SharedText shape(const QString& text, const TextStyle& style);

private:
    struct Pango;
    struct Source;
    struct Part;
    ShapedText shapeLines(const Source& source, const TextStyle& style, double width);
    qsizetype shapePart(const Source& source, qsizetype from, qsizetype most, _PangoAttrList* attributes,
                        const TextStyle& style, ShapedText& shaped);
    Line shapeLine(const _PangoLayoutLine& line, const Source& source, const Part& part,
                   const TextStyle& style);
    Segment shapeRun(const _PangoGlyphItem& run, const Source& source, const Part& part,
                     const TextStyle& style);

    struct Key
    {
        QString text;
        TextStyle style;
        int width; ///< in hundredths of a point
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed) { return qHash(key.text, seed) ^ size_t(key.width); }

    PdfFonts& m_fonts;
    std::unique_ptr<Pango> m_pango;
    QHash<Key, SharedText> m_remembered;
};

} // namespace press
