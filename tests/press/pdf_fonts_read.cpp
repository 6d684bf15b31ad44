#include "tests/press/pdf_fonts_read.h"

#include <QRegularExpression>

#include <hb-ot.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString fromUtf16(const QString& hexadecimal)
{
    const QByteArray bytes = QByteArray::fromHex(hexadecimal.toLatin1());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(quint16(quint8(bytes[i]) << 8 | quint8(bytes[i + 1])));
    return text;
}

QHash<uint, QString> textsOf(const QByteArray& map)
{
    static const QRegularExpression sections(u"beginbfchar(.*?)endbfchar"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression pairs(u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]*)>"_s);
    QHash<uint, QString> texts;
    for (const auto& section : sections.globalMatch(QString::fromLatin1(map)))
        for (const auto& pair : pairs.globalMatch(section.captured(1)))
            texts[pair.captured(1).toUInt(nullptr, 16)] = fromUtf16(pair.captured(2));
    return texts;
}

/// Of one letter; glyphs of several may be helpers of others. The fillers of Hangul are blank.
bool shouldHaveInk(const QString& text)
{
    const auto letters = text.toUcs4();
    const auto isFiller = [](char32_t c) { return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0; };
    return letters.size() == 1 && QChar::isLetterOrNumber(letters[0]) &&
           QChar::category(letters[0]) != QChar::Letter_Modifier && !isFiller(letters[0]);
}

} // namespace

PdfFontRead readFont(const PdfObjects& pdf, const QJsonValue& font,
                     const std::function<void(const char*, const QString&)>& fail)
{
    const QJsonObject dictionary = pdf.dictionary(font);
    PdfFontRead read{.name = dictionary["/BaseFont"_L1].toString(),
                     .isComposite = dictionary["/Subtype"_L1] == "/Type0"_L1};
    const QJsonObject inner =
        read.isComposite ? pdf.dictionary(pdf.array(dictionary["/DescendantFonts"_L1])[0]) : dictionary;
    const QJsonObject descriptor = pdf.dictionary(inner["/FontDescriptor"_L1]);
    if (read.isComposite) {
        if (!inner.contains("/CIDSystemInfo"_L1))
            fail("31-001", read.name);
        if (inner["/Subtype"_L1] == "/CIDFontType2"_L1 && !inner.contains("/CIDToGIDMap"_L1))
            fail("31-005", read.name);
        read.defaultWidth = inner["/DW"_L1].toDouble(1000);
        const QJsonArray widths = pdf.array(inner["/W"_L1]);
        for (qsizetype i = 0; i + 1 < widths.size(); i += 2) {
            uint code = uint(widths[i].toInt());
            for (const QJsonValue width : widths[i + 1].toArray())
                read.widths[code++] = width.toDouble();
        }
    }
    bool isEmbedded = false;
    for (const auto key : {"/FontFile"_L1, "/FontFile2"_L1, "/FontFile3"_L1})
        isEmbedded = isEmbedded || pdf.isStream(descriptor[key]);
    if (!isEmbedded)
        fail("31-009", read.name + u" is not embedded"_s);
    read.program = pdf.data(descriptor["/FontFile2"_L1]);

    read.hasMap = pdf.isStream(dictionary["/ToUnicode"_L1]);
    if (!read.hasMap)
        fail("31-027", read.name + u" has no ToUnicode"_s);
    read.texts = textsOf(pdf.data(dictionary["/ToUnicode"_L1]));
    for (const QString& text : std::as_const(read.texts)) {
        if (text.contains(QChar(0)))
            fail("31-028", read.name);
        if (text.contains(QChar(0xFEFF)) || text.contains(QChar(0xFFFE)))
            fail("31-029", read.name);
        if (text.isEmpty() || text.contains(QChar(0xFFFD)))
            fail("10-001", read.name + u": a code maps to nothing"_s);
    }
    return read;
}

void checkGlyphs(const PdfFontRead& font, const std::function<void(const char*, const QString&)>& fail)
{
    if (font.isComposite && font.used.contains(0))
        fail("31-030", font.name + u" shows .notdef"_s);
    if (font.program.isEmpty())
        return;
    hb_blob_t* blob = hb_blob_create(font.program.data(), uint(font.program.size()), HB_MEMORY_MODE_READONLY,
                                     nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_font_t* outlines = hb_font_create(face);
    for (const uint code : font.used) {
        const QString what = u"%1: glyph %2 (“%3”)"_s.arg(font.name).arg(code).arg(font.texts.value(code));
        if (code >= hb_face_get_glyph_count(face)) {
            fail("31-011", what + u" is not in the font"_s);
            continue;
        }
        const double width = hb_font_get_glyph_h_advance(outlines, code) * 1000.0 / hb_face_get_upem(face);
        if (std::abs(width - font.widths.value(code, font.defaultWidth)) > 1)
            fail("31-012", what + u" has another width in the font"_s);
        hb_glyph_extents_t extents{};
        hb_font_get_glyph_extents(outlines, code, &extents);
        if (extents.width == 0 && shouldHaveInk(font.texts.value(code)))
            fail("no ink", what + u" is not drawn"_s);
    }
    hb_font_destroy(outlines);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}
