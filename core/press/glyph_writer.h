// Glyphs become the array of a TJ operator.
#pragma once

#include "core/press/pdf_file.h"

#include <hb.h>

#include <cmath>

namespace press {

/// Writes the glyphs of one segment as an array for the TJ operator, correcting the pen only where the font's
/// own widths do not already put it in place.
class GlyphWriter
{
public:
    GlyphWriter(QByteArray& out, double size)
        : m_out(out)
        , m_size(size)
    {
    }

    /// `shift` from the place, to the right; `advance` is the font's own, in thousandths of its size.
    void show(hb_codepoint_t glyph, double shift, double rise, double advance)
    {
        if (std::abs(rise - m_rise) > 0.001) {
            closeArray();
            pdf::appendNumber(m_out, m_rise = rise);
            m_out += " Ts ";
        }
        const double correction = (m_pen - m_place - shift) * 1000 / m_size;
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
        for (int bit = 12; bit >= 0; bit -= 4)
            m_out += kDigits[(glyph >> bit) & 0xF];
        m_pen += advance * m_size / 1000;
    }
    /// Text without ink, from its last character to its first: pages hold such lines in the order of sight,
    /// and some readers turn a ligature's letters round again with the line.
    void whisper(QStringView text, hb_codepoint_t blank, double advance)
    {
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            beginActualText(text.sliced(i, 1));
            m_out += "1 Tz [<" + QByteArray::number(blank, 16).rightJustified(4, '0') + ">]TJ 100 Tz ";
            endActualText();
            m_pen += advance * m_size / 1000 / 100;
        }
    }
    /// What a reader takes instead of the glyphs until the end.
    void beginActualText(QStringView text)
    {
        closeArray();
        m_out += "/Span<</ActualText<FEFF" + pdf::utf16Hex(text) + ">>>BDC ";
    }
    void endActualText()
    {
        closeArray();
        m_out += "EMC ";
    }
    double place() const { return m_place; }
    void advancePlace(double width) { m_place += width; }
    void finish()
    {
        closeArray();
        if (m_rise != 0)
            m_out += "0 Ts ";
    }

private:
    void closeArray()
    {
        if (m_isString)
            closeString();
        if (m_isArray)
            m_out += "]TJ ";
        m_isArray = false;
    }
    void closeString()
    {
        m_out += '>';
        m_isString = false;
    }

    QByteArray& m_out;
    double m_size;
    double m_place = 0; ///< where the next glyph belongs
    double m_pen = 0;   ///< where the operators have taken the pen
    double m_rise = 0;
    bool m_isArray = false;
    bool m_isString = false;
};

} // namespace press
