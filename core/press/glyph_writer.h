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

    /// `x` from the start of the segment; `advance` is the font's own, in thousandths of its size.
    void show(hb_codepoint_t glyph, double x, double rise, double advance)
    {
        moveTo(x, rise);
        if (!m_isString)
            m_out += '<';
        m_isString = true;
        static constexpr char kDigits[] = "0123456789ABCDEF";
        for (int bit = 12; bit >= 0; bit -= 4)
            m_out += kDigits[(glyph >> bit) & 0xF];
        m_pen += advance * m_size / 1000;
    }
    /// A glyph without ink and all but without width.
    void showBlank(double x, hb_codepoint_t blank, double advance)
    {
        moveTo(x, 0);
        closeArray();
        m_out += "1 Tz [<" + QByteArray::number(blank, 16).rightJustified(4, '0') + ">]TJ 100 Tz ";
        m_pen += advance * m_size / 1000 / 100;
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
    void finish()
    {
        closeArray();
        if (m_rise != 0)
            m_out += "0 Ts ";
    }

private:
    /// Corrects the pen where it is not there already.
    void moveTo(double x, double rise)
    {
        if (std::abs(rise - m_rise) > 0.001) {
            closeArray();
            pdf::appendNumber(m_out, m_rise = rise);
            m_out += " Ts ";
        }
        const double correction = std::round((m_pen - x) * 1000 / m_size);
        const bool isOff = std::abs(m_pen - x) * 1000 >= m_size;
        if (isOff && m_isString)
            closeString();
        if (!m_isArray)
            m_out += '[';
        m_isArray = true;
        if (isOff) {
            pdf::appendNumber(m_out, correction);
            m_pen -= correction * m_size / 1000;
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
    void closeString()
    {
        m_out += '>';
        m_isString = false;
    }

    QByteArray& m_out;
    double m_size;
    double m_pen = 0; ///< where the operators have taken the pen
    double m_rise = 0;
    bool m_isArray = false;
    bool m_isString = false;
};

} // namespace press
