#include "core/press/font_families.h"
#include "core/press/press.h"
#include "core/press/texts.h"
#include "core/support/text.h"

#include <pango/pangocairo.h>

#include <hb-ot.h>

#include <QSet>

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

/// The characters that take ink beyond those that every font has, each once, as they come.
class Letters
{
public:
    void add(const QString& text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t c = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size()) {
                c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            if (c < 0x80 || QChar::isSpace(c) || pango_is_zero_width(c) || m_seen.contains(c))
                continue;
            m_seen.insert(c);
            m_all << c;
        }
    }
    void add(const document::Text& text)
    {
        for (const document::Run& run : text.runs)
            add(run.text);
    }
    void add(const std::vector<document::KeyValues::Row>& rows)
    {
        for (const auto& row : rows) {
            add(row.key);
            add(row.value);
        }
    }
    void add(const document::Cover& cover) { add(cover.facts); }
    void add(const document::Contents& contents) { add(contents.title); }
    void add(const document::Heading& heading) { add(heading.text); }
    void add(const document::Paragraph& paragraph) { add(paragraph.text); }
    void add(const document::List& list)
    {
        for (const document::Text& item : list.items)
            add(item);
    }
    void add(const document::KeyValues& facts) { add(facts.rows); }
    void add(const document::Table& table)
    {
        add(table.caption);
        for (const document::Column& column : table.columns)
            add(column.title);
        for (const auto& row : table.rows)
            for (const document::Cell& cell : row)
                add(cell.text);
    }
    void add(const document::Figure& figure)
    {
        add(figure.caption);
        for (const QString& category : figure.chart.categories)
            add(category);
        for (const document::Series& series : figure.chart.series)
            add(series.name);
    }
    void add(const document::Note& note) { add(note.text); }
    void add(const document::PageBreak&) {}
    void add(const document::Document& document)
    {
        for (const QString& text :
             {document.title, document.subtitle, document.author, document.registerName})
            add(text);
        for (const document::Block& block : document.blocks)
            std::visit([this](const auto& each) { add(each); }, block);
    }
    const QList<char32_t>& all() const { return m_all; }

private:
    QSet<char32_t> m_seen;
    QList<char32_t> m_all;
};

QList<char32_t> lettersWithoutFont(const document::Document& document)
{
    Letters letters;
    letters.add(document);
    if (letters.all().isEmpty())
        return {};
    PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    PangoFontDescription* families = pango_font_description_from_string(kFonts);
    PangoFontset* fonts = pango_context_load_fontset(context, families, pango_language_from_string("en"));
    QList<char32_t> missing;
    for (const char32_t c : letters.all()) {
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
    const QList<char32_t> letters = lettersWithoutFont(document);
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
