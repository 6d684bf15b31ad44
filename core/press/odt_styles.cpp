#include "core/press/odt_styles.h"

#include "core/press/block_styles.h"
#include "core/press/wording.h"

namespace press {

using namespace Qt::StringLiterals;
using document::Ink;

namespace {

QString textProperties(const TextStyle& style)
{
    const QString weight = style.isBold ? u"bold"_s : u"normal"_s;
    return u"<style:text-properties fo:font-size=\"%1pt\" style:font-size-complex=\"%1pt\" "
           u"style:font-size-asian=\"%1pt\" "
           "fo:font-weight=\"%2\" style:font-weight-complex=\"%2\" style:font-weight-asian=\"%2\" fo:color=\"%3\"/>"_s
               .arg(QString::number(style.size), weight, style.colour.css());
}

/// Distances in points; `more` are further paragraph properties.
QString paragraphStyle(const QString& name, const TextStyle& style, double above, double below,
                       const QString& more = {})
{
    return u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\" "
           "style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"%3pt\" "
           "fo:margin-bottom=\"%4pt\" fo:orphans=\"2\" fo:widows=\"2\" %5/>%6</style:style>"_s.arg(
               name, QString(name).replace(u"_20_"_s, u" "_s), QString::number(above), QString::number(below),
               more, textProperties(style));
}

QString characterStyle(const QString& name, const QString& properties)
{
    return u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>"_s
        .arg(name, properties);
}

QString callout(Rgb line, Rgb ground)
{
    return u"fo:padding=\"8pt\" fo:border-left=\"3pt solid %1\" fo:background-color=\"%2\""_s.arg(
        line.css(), ground.css());
}

QString furniture(const QString& start, const QString& end)
{
    return u"<text:p text:style-name=\"Furniture\">%1<text:tab/>%2</text:p>"_s.arg(start, end);
}

/// Dots lead to the page at the end of the line.
QString contentsStyle(int level)
{
    const double indent = 14.0 * (level - 1);
    return u"<style:style style:name=\"Contents_20_%1\" style:display-name=\"Contents %1\" "
           "style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties "
           "fo:margin-top=\"%2pt\" fo:margin-left=\"%3pt\"><style:tab-stops><style:tab-stop "
           "style:position=\"%4pt\" style:type=\"right\" style:leader-style=\"dotted\" "
           "style:leader-text=\".\"/></style:tab-stops></style:paragraph-properties>%5</style:style>"_s.arg(
               QString::number(level), QString::number(level == 1 ? 5 : 0), QString::number(indent),
               QString::number(470 - indent), textProperties(level == 1 ? kContentsTop : kBody));
}

/// "Page 3 of 20" with the numbers as fields.
QString pageFields()
{
    QString line = printable(pageLine(-1, -2)).toHtmlEscaped();
    return line.replace(u"-1"_s, u"<text:page-number text:select-page=\"current\"/>"_s)
        .replace(u"-2"_s, u"<text:page-count/>"_s);
}

} // namespace

QString toneStyle(document::Tone tone) { return u"Tone%1"_s.arg(int(tone)); }

QByteArray odtStyles(const document::Document& document)
{
    const auto escaped = [](const QString& text) { return printable(text).toHtmlEscaped(); };
    QString styles;
    for (int level = 1; level <= 6; ++level) {
        const HeadingStyle look = headingStyle(level);
        styles += paragraphStyle(u"Heading_20_%1"_s.arg(level), look.text, look.before, look.after,
                                 u"fo:keep-with-next=\"always\""_s);
    }
    styles += paragraphStyle(u"Contents_20_Heading"_s, headingStyle(1).text, 0, headingStyle(1).after,
                             u"fo:keep-with-next=\"always\""_s);
    for (int level = 1; level <= 6; ++level)
        styles += contentsStyle(level);
    styles += paragraphStyle(u"Title"_s, kCoverTitle, 120, 8) +
              paragraphStyle(u"Subtitle"_s, kCoverSubtitle, 0, 24) +
              paragraphStyle(u"Organisation"_s, kCoverOrganisation, 0, 0) +
              paragraphStyle(u"Text_20_body"_s, kBody, 0, kParagraphGap) +
              paragraphStyle(u"Whole"_s, kBody, 0, kParagraphGap, u"fo:keep-together=\"always\""_s) +
              paragraphStyle(u"Caption"_s, kCaption, kParagraphGap, 4, u"fo:keep-with-next=\"always\""_s) +
              paragraphStyle(u"Muted"_s, kSmall, 0, kParagraphGap) +
              paragraphStyle(u"Aside"_s, kBody, 4, 12, callout(kHeadingBlue, kAsideGround)) +
              paragraphStyle(u"Warning"_s, kBody, 4, 12, callout(colourOf(Ink::Warn), kWarningGround));
    for (const auto& [alignment, name] : {std::pair{document::Alignment::Start, u"start"_s},
                                          {document::Alignment::Centre, u"center"_s},
                                          {document::Alignment::End, u"end"_s}}) {
        const QString property = u"fo:text-align=\"%1\""_s.arg(name);
        styles += paragraphStyle(u"Cell%1"_s.arg(int(alignment)), kTableCell, 0, 0, property);
        styles += paragraphStyle(u"TableHead%1"_s.arg(int(alignment)), kTableHead, 0, 0, property);
    }
    styles += u"<style:style style:name=\"Furniture\" style:family=\"paragraph\" "
              u"style:parent-style-name=\"Standard\">"
              "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"%2mm\" "
              "style:type=\"right\"/></style:tab-stops></style:paragraph-properties>%1</style:style>"_s.arg(
                  textProperties(kFurniture), QString::number(document.isWide ? 253 : 166));
    styles += paragraphStyle(u"Break"_s, TextStyle{.size = 1}, 0, 0, u"fo:break-before=\"page\""_s);
    styles +=
        characterStyle(
            u"Bold"_s,
            u"fo:font-weight=\"bold\" style:font-weight-complex=\"bold\" style:font-weight-asian=\"bold\""_s) +
        characterStyle(u"Italic"_s, u"fo:font-style=\"italic\" style:font-style-complex=\"italic\""_s) +
        characterStyle(u"MutedText"_s, u"fo:color=\"%1\""_s.arg(colourOf(Ink::Muted).css()));
    using document::Tone;
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Risk, Tone::Closed})
        styles +=
            characterStyle(toneStyle(tone), u"fo:color=\"%1\""_s.arg(colourOf(document::inkOf(tone)).css()));

    const QString language = document.language.isEmpty() ? u"en"_s : document.language;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
           "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\">"
           "<office:font-face-decls><style:font-face style:name=\"Noto Sans\" svg:font-family=\"'Noto "
           "Sans'\"/>"
           "</office:font-face-decls><office:styles><style:default-style style:family=\"paragraph\">"
           "<style:paragraph-properties style:writing-mode=\"%1\" "
           "fo:text-align=\"start\"/><style:text-properties "
           "style:font-name=\"Noto Sans\" fo:language=\"%2\" fo:hyphenate=\"false\"/></style:default-style>"
           "<style:style style:name=\"Standard\" "
           "style:family=\"paragraph\"/>%3</office:styles><office:automatic-styles>"
           "<style:page-layout style:name=\"Page\"><style:page-layout-properties %6 "
           "fo:margin-left=\"22mm\" fo:margin-right=\"22mm\" "
           "fo:margin-top=\"13mm\" fo:margin-bottom=\"13mm\" style:writing-mode=\"%1\"/><style:header-style>"
           "<style:header-footer-properties fo:margin-bottom=\"5mm\" "
           "fo:min-height=\"5mm\"/></style:header-style>"
           "<style:footer-style><style:header-footer-properties fo:margin-top=\"5mm\" fo:min-height=\"5mm\"/>"
           "</style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>"
           "<style:master-page style:name=\"Standard\" "
           "style:page-layout-name=\"Page\"><style:header>%4</style:header>"
           "<style:footer>%5</style:footer></style:master-page></office:master-styles></office:document-styles>"_s
               .arg(document.isRightToLeft() ? u"rl-tb"_s : u"lr-tb"_s, escaped(language.section(u'-', 0, 0)),
                    styles, furniture(escaped(document.title), escaped(standingLine(document))),
                    furniture(escaped(originLine(document)), pageFields()),
                    document.isWide ? u"fo:page-width=\"297mm\" fo:page-height=\"210mm\" "
                                      "style:print-orientation=\"landscape\""_s
                                    : u"fo:page-width=\"210mm\" fo:page-height=\"297mm\""_s)
               .toUtf8();
}

} // namespace press
