#include "core/press/pdf_fonts.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>

namespace press {

namespace {

struct Releaser
{
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
using Blob = std::unique_ptr<hb_blob_t, Releaser>;
using Face = std::unique_ptr<hb_face_t, Releaser>;

QByteArray bytesOf(const Blob& blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, qsizetype(length));
}

bool hasTable(hb_face_t* face, hb_tag_t tag)
{
    return hb_blob_get_length(Blob(hb_face_reference_table(face, tag)).get()) > 0;
}

/// Glyph numbers stay what they are, for the page streams are written before the set of glyphs is known.
Face subsetOf(hb_face_t* face, const std::vector<hb_codepoint_t>& glyphs)
{
    const std::unique_ptr<hb_subset_input_t, Releaser> input(hb_subset_input_create_or_fail());
    if (!input)
        return nullptr;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE |
                                               HB_SUBSET_FLAGS_NO_HINTING);
    for (const hb_codepoint_t glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "kern", "BASE", "VORG",
                            "vhea", "vmtx", "STAT", "DSIG", "gasp"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    return Face(hb_subset_or_fail(face, input.get()));
}

QByteArray toUnicodeMap(const std::vector<std::pair<hb_codepoint_t, QString>>& texts)
{
    QByteArray map =
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS "
        "def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    constexpr size_t kMostPerSection = 100; // a limit of the format
    for (size_t i = 0; i < texts.size(); i += kMostPerSection) {
        const size_t end = std::min(texts.size(), i + kMostPerSection);
        map += QByteArray::number(qulonglong(end - i)) + " beginbfchar\n";
        for (size_t k = i; k < end; ++k)
            map += '<' + pdf::utf16Hex(QString(QChar(char16_t(texts[k].first)))) + "><" +
                   pdf::utf16Hex(texts[k].second) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace

struct PdfFonts::Font
{
    struct Glyph
    {
        double advance = -1;
        bool isUsed = false;
        QString text;
    };

    static constexpr size_t kBlock = 128; // few of a large font's glyphs are shown

    explicit Font(hb_face_t* source)
        : face(hb_face_reference(source))
        , font(hb_font_create(source))
        , unitsPerEm(double(hb_face_get_upem(source)))
        , isCompact(hasTable(source, HB_TAG('C', 'F', 'F', ' ')))
        , hasOutlines(isCompact || hasTable(source, HB_TAG('g', 'l', 'y', 'f')))
    {
    }

    Glyph& glyph(hb_codepoint_t number)
    {
        const size_t block = number / kBlock;
        if (block >= blocks.size())
            blocks.resize(block + 1);
        if (!blocks[block])
            blocks[block] = std::make_unique<std::array<Glyph, kBlock>>();
        return (*blocks[block])[number % kBlock];
    }
    /// In their order.
    std::vector<hb_codepoint_t> usedGlyphs() const
    {
        std::vector<hb_codepoint_t> used;
        for (size_t block = 0; block < blocks.size(); ++block)
            for (size_t i = 0; blocks[block] && i < kBlock; ++i)
                if ((*blocks[block])[i].isUsed)
                    used.push_back(hb_codepoint_t(block * kBlock + i));
        return used;
    }
    const Glyph& usedGlyph(hb_codepoint_t number) const
    {
        return (*blocks[number / kBlock])[number % kBlock];
    }
    double thousandths(double units) const { return units * 1000 / unitsPerEm; }
    QByteArray write(PdfFile& file, int index, Ref ref) const;
    QByteArray name(int index) const;
    QByteArray widths(const std::vector<hb_codepoint_t>& used) const;
    QByteArray boundingBox() const;

    Face face;
    std::unique_ptr<hb_font_t, Releaser> font;
    double unitsPerEm;
    bool isCompact; ///< its outlines are in a table of their own, which alone is embedded
    bool hasOutlines;
    std::vector<std::unique_ptr<std::array<Glyph, kBlock>>> blocks;
};

PdfFonts::PdfFonts() = default;
PdfFonts::~PdfFonts() = default;

int PdfFonts::indexOf(hb_face_t* face)
{
    for (size_t i = 0; i < m_fonts.size(); ++i)
        if (m_fonts[i]->face.get() == face)
            return int(i);
    m_fonts.push_back(std::make_unique<Font>(face));
    return int(m_fonts.size() - 1);
}

bool PdfFonts::use(int font, hb_codepoint_t number, QStringView text)
{
    auto& glyph = m_fonts[size_t(font)]->glyph(number);
    if (!glyph.isUsed) {
        glyph.isUsed = true;
        glyph.text = text.toString();
        return true;
    }
    return text == glyph.text;
}

double PdfFonts::advance(int font, hb_codepoint_t number)
{
    Font& owner = *m_fonts[size_t(font)];
    auto& glyph = owner.glyph(number);
    if (glyph.advance < 0)
        glyph.advance = std::round(owner.thousandths(hb_font_get_glyph_h_advance(owner.font.get(), number)));
    return glyph.advance;
}

hb_codepoint_t PdfFonts::glyphOf(int font, char32_t character) const
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_fonts[size_t(font)]->font.get(), character, &glyph);
    return glyph;
}

bool PdfFonts::hasOutlines(int font) const { return m_fonts[size_t(font)]->hasOutlines; }

QByteArray PdfFonts::Font::name(int index) const
{
    char name[128] = "Font";
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray tag = "AAAAAA+";
    for (int i = 5; index > 0; index /= 26, --i)
        tag[i] = char('A' + index % 26);
    for (const char c : QByteArray(name))
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-')
            tag += c;
    return tag;
}

QByteArray PdfFonts::Font::widths(const std::vector<hb_codepoint_t>& used) const
{
    QByteArray array;
    for (size_t i = 0; i < used.size(); ++i) {
        if (i == 0 || used[i] != used[i - 1] + 1)
            array += (i ? "]" : "") + QByteArray::number(used[i]) + '[';
        else
            array += ' ';
        array += pdf::number(usedGlyph(used[i]).advance);
    }
    return array.isEmpty() ? "[]" : '[' + array + "]]";
}

QByteArray PdfFonts::Font::boundingBox() const
{
    const QByteArray head = bytesOf(Blob(hb_face_reference_table(face.get(), HB_TAG('h', 'e', 'a', 'd'))));
    constexpr int kBoxOffset = 36; // xMin, yMin, xMax, yMax of the table
    QByteArray box = "[";
    for (int i = 0; i < 4 && head.size() >= kBoxOffset + 8; ++i) {
        const auto at = kBoxOffset + 2 * i;
        const auto units = qint16(quint16(quint8(head[at]) << 8 | quint8(head[at + 1])));
        box += pdf::number(std::round(thousandths(units))) + ' ';
    }
    return box + ']';
}

QByteArray PdfFonts::Font::write(PdfFile& file, int index, Ref ref) const
{
    const std::vector<hb_codepoint_t> used = usedGlyphs();
    std::vector<std::pair<hb_codepoint_t, QString>> texts;
    for (const hb_codepoint_t glyph : used)
        if (const QString& text = usedGlyph(glyph).text; !text.isEmpty())
            texts.push_back({glyph, text});
    const Face subset = subsetOf(face.get(), used);
    if (!subset)
        return {};

    constexpr hb_tag_t kCompactOutlines = HB_TAG('C', 'F', 'F', ' ');
    const QByteArray program =
        bytesOf(isCompact ? Blob(hb_face_reference_table(subset.get(), kCompactOutlines))
                          : Blob(hb_face_reference_blob(subset.get())));
    const Ref programRef = file.addStream(
        isCompact ? "/Subtype/CIDFontType0C" : "/Length1 " + QByteArray::number(program.size()), program);

    hb_font_extents_t extents{};
    hb_font_get_h_extents(font.get(), &extents);
    const QByteArray fontName = name(index);
    const QByteArray ascender = pdf::number(std::round(thousandths(extents.ascender)));
    const Ref descriptor =
        file.add("<</Type/FontDescriptor/FontName/" + fontName + "/Flags 4/ItalicAngle 0/StemV 80/Ascent " +
                 ascender + "/Descent " + pdf::number(std::round(thousandths(extents.descender))) +
                 "/CapHeight " + ascender + "/FontBBox" + boundingBox() +
                 (isCompact ? "/FontFile3 " : "/FontFile2 ") + pdf::reference(programRef) + ">>");
    const Ref descendant =
        file.add(QByteArray("<</Type/Font/Subtype/") +
                 (isCompact ? "CIDFontType0" : "CIDFontType2/CIDToGIDMap/Identity") + "/BaseFont/" +
                 fontName + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
                 "/FontDescriptor " + pdf::reference(descriptor) + "/W" + widths(used) + ">>");
    file.write(ref, "<</Type/Font/Subtype/Type0/BaseFont/" + fontName +
                        "/Encoding/Identity-H/DescendantFonts[" + pdf::reference(descendant) +
                        "]/ToUnicode " + pdf::reference(file.addStream("", toUnicodeMap(texts))) + ">>");
    return "/F" + QByteArray::number(index) + ' ' + pdf::reference(ref);
}

QByteArray PdfFonts::write(PdfFile& file) const
{
    QByteArray entries;
    for (size_t i = 0; i < m_fonts.size(); ++i)
        entries += m_fonts[i]->write(file, int(i), file.allocate());
    return entries;
}

} // namespace press
