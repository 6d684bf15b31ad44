// The fonts of one PDF: which glyphs were shown and what text they stand for; embedded as subsets at the end.
#pragma once

#include "core/press/pdf_file.h"

#include <hb.h>

#include <memory>
#include <vector>

namespace press {

class PdfFonts
{
public:
    PdfFonts();
    ~PdfFonts();

    /// The number of a font of this file; its name in the resources is /F<number>. Equal for all sizes.
    int indexOf(hb_face_t* face);
    /// Notes that the glyph is shown for `text`. False: it already stands for another text, so that the
    /// caller has to say the text beside it (ActualText).
    bool use(int font, hb_codepoint_t glyph, QStringView text);
    /// In thousandths of the font's size.
    double advance(int font, hb_codepoint_t glyph);
    /// 0 if it has none.
    hb_codepoint_t glyphOf(int font, char32_t character) const;
    /// False for a font of pictures, which cannot be embedded.
    bool hasOutlines(int font) const;

    /// Writes every font used; answers the entries of the resources' Font dictionary.
    QByteArray write(PdfFile& file) const;

private:
    struct Font;
    std::vector<std::unique_ptr<Font>> m_fonts;
};

} // namespace press
