#include "core/press/font_families.h"
#include "core/press/press.h"
#include "core/press/texts.h"
#include "core/support/text.h"

#include <pango/pangocairo.h>

#include <hb-ot.h>

namespace press {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedLetters = 5;

bool isOfEastAsia(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

/// Pictures in colours have no outlines, and cannot be embedded.
bool hasOutlines(PangoFont* font)
{
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    for (const hb_tag_t tag : {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('C', 'F', 'F', ' ')}) {
        hb_blob_t* table = hb_face_reference_table(face, tag);
        const bool isThere = hb_blob_get_length(table) > 0;
        hb_blob_destroy(table);
        if (isThere)
            return true;
    }
    return false;
}

/// Each once, as they come.
QList<char32_t> lettersWithoutFont(const QString& text)
{
    QList<char32_t> asked;
    QSet<char32_t> seen;
    for (const char32_t c : text.toUcs4())
        if (c >= 0x80 && !QChar::isSpace(c) && !pango_is_zero_width(c) && !seen.contains(c)) {
            seen.insert(c);
            asked << c;
        }
    PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    PangoFontDescription* families = pango_font_description_from_string(kFonts);
    PangoFontset* fonts = pango_context_load_fontset(context, families, pango_language_from_string("en"));
    QList<char32_t> missing;
    for (const char32_t c : asked) {
        PangoFont* font = pango_fontset_get_font(fonts, c);
        if (c == QChar::ReplacementCharacter || !pango_font_has_char(font, c) || !hasOutlines(font))
            missing << c;
        g_object_unref(font);
    }
    g_object_unref(fonts);
    pango_font_description_free(families);
    g_object_unref(context);
    return missing;
}

QString named(char32_t c)
{
    return u"“%1” (U+%2)"_s.arg(QString::fromUcs4(&c, 1),
                                QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
}

QString wayOut(const QList<char32_t>& letters)
{
    if (std::any_of(letters.begin(), letters.end(), isOfEastAsia))
        return tr("Install the package fonts-noto-cjk, and make it again.");
    if (std::any_of(letters.begin(), letters.end(), [](char32_t c) { return QChar::isLetter(c); }))
        return tr("Install the package fonts-noto-core or another font that has them, and make it again.");
    return tr("Say it in words instead, and make it again.");
}

} // namespace

QString fontAdvice(const document::Document& document)
{
    const QList<char32_t> letters = lettersWithoutFont(QString::fromUtf8(toMarkdown(document)));
    if (letters.isEmpty())
        return {};
    QStringList names;
    for (const char32_t c : letters.first(std::min(letters.size(), kNamedLetters)))
        names << named(c);
    if (letters.size() > kNamedLetters)
        names << tr("others");
    return tr("No font here has %1. In a PDF a mark stands in the place of each.")
               .arg(support::listed(names)) +
           u' ' + wayOut(letters);
}

} // namespace press
