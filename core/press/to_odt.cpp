#include "core/press/press.h"

#include "core/press/column_widths.h"
#include "core/press/heading_pages.h"
#include "core/press/odt_styles.h"
#include "core/press/svg.h"
#include "core/press/wording.h"
#include "core/press/zip_file.h"
#include "core/support/in_language.h"

#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>
#include <span>

namespace press {

using namespace Qt::StringLiterals;
using document::Emphasis;
using document::Text;

namespace {

constexpr double kTextWidth = 470; // in points, between the margins,
constexpr double kWideText = 717;  // of a page on its long side

QString contentsStyle(int level) { return u"Contents_20_%1"_s.arg(std::clamp(level, 1, 6)); }

constexpr auto kMimeType = "application/vnd.oasis.opendocument.text";
constexpr auto kFixedStyles =
    "<style:style style:name=\"Table\" style:family=\"table\"><style:table-properties "
    "style:rel-width=\"100%\" "
    "fo:margin-top=\"4pt\" fo:margin-bottom=\"8pt\"/></style:style>"
    "<style:style style:name=\"HeadCell\" style:family=\"table-cell\"><style:table-cell-properties "
    "fo:border-top=\"1.2pt solid #004f87\" fo:border-bottom=\"0.6pt solid #1b1f24\" "
    "fo:padding=\"2pt 4pt\"/></style:style>"
    "<style:style style:name=\"LastCell\" style:family=\"table-cell\"><style:table-cell-properties "
    "fo:border-bottom=\"0.9pt solid #004f87\" fo:padding=\"2pt 4pt\"/></style:style>"
    "<style:style style:name=\"BodyCell\" style:family=\"table-cell\"><style:table-cell-properties "
    "fo:padding=\"2pt 4pt\"/></style:style>"
    "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
    "fo:keep-together=\"always\"/></style:style>"
    "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\" "
    "text:bullet-char=\"•\">"
    "<style:list-level-properties text:space-before=\"2mm\" text:min-label-width=\"5mm\"/>"
    "</text:list-level-style-bullet></text:list-style>"
    "<text:list-style style:name=\"Numbers\"><text:list-level-style-number text:level=\"1\" "
    "style:num-format=\"1\" "
    "style:num-suffix=\".\"><style:list-level-properties text:space-before=\"2mm\" "
    "text:min-label-width=\"6mm\"/>"
    "</text:list-level-style-number></text:list-style>";

/// content.xml, and the pictures it shows.
class OdtWriter
{
public:
    explicit OdtWriter(const document::Document& document)
        : m_document(document)
        , m_xml(&m_body)
    {
        const auto isContents = [](const auto& block) {
            return std::holds_alternative<document::Contents>(block);
        };
        if (std::ranges::any_of(document.blocks, isContents))
            m_headingPages = headingPages(document);
    }

    QByteArray write()
    {
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        for (const auto& block : m_document.blocks) {
            if (m_isBreakDue && !std::holds_alternative<document::PageBreak>(block)) {
                m_isBreakDue = false; // one page break, however many were asked for; none at the end
                paragraph(u"Break"_s, {});
            }
            std::visit(*this, block);
        }
        m_xml.writeEndDocument();

        QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content";
        static constexpr const char* kNamespaces[][2] = {
            {"office", "office:1.0"},     {"style", "style:1.0"},  {"text", "text:1.0"},
            {"table", "table:1.0"},       {"draw", "drawing:1.0"}, {"fo", "xsl-fo-compatible:1.0"},
            {"svg", "svg-compatible:1.0"}};
        for (const auto& [prefix, name] : kNamespaces)
            content +=
                QByteArray(" xmlns:") + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + '"';
        return content +
               " xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
               "office:version=\"1.3\"><office:automatic-styles>" +
               kFixedStyles + m_columnStyles + "</office:automatic-styles>" + m_body +
               "</office:document-content>";
    }
    const std::vector<QByteArray>& pictures() const { return m_pictures; }

    void operator()(const document::Cover& cover)
    {
        paragraph(u"Organisation"_s, Text(m_document.author));
        paragraph(u"Title"_s, Text(m_document.title));
        paragraph(u"Subtitle"_s, Text(m_document.subtitle));
        auto facts = cover.facts;
        facts.push_back({distributionWord(), Text(document::distributionLabel(m_document.distribution))});
        if (const QString moment = asOfMoment(m_document); !moment.isEmpty())
            facts.push_back({asOfWord(), Text(moment)});
        (*this)(document::KeyValues{facts});
        m_isBreakDue = true;
    }
    void operator()(const document::Contents& contents)
    {
        m_xml.writeStartElement(u"text:table-of-content"_s);
        attribute("text:name", contents.title);
        m_xml.writeStartElement(u"text:table-of-content-source"_s);
        attribute("text:outline-level", QString::number(std::clamp(contents.depth, 1, 6)));
        for (int level = 1; level <= std::clamp(contents.depth, 1, 6); ++level)
            entryTemplate(level);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"text:index-body"_s);
        paragraph(u"Contents_20_Heading"_s, Text(contents.title));
        size_t index = 0;
        for (const auto& block : m_document.blocks)
            if (const auto* heading = std::get_if<document::Heading>(&block)) {
                if (heading->level <= contents.depth)
                    contentsEntry(*heading, index);
                ++index;
            }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void operator()(const document::Heading& heading)
    {
        const QString level = QString::number(std::clamp(heading.level, 1, 6));
        m_xml.writeStartElement(u"text:h"_s);
        attribute("text:style-name", u"Heading_20_"_s + level);
        attribute("text:outline-level", level);
        for (const QString& name : {u"h-%1"_s.arg(m_headings++), heading.anchor})
            if (!name.isEmpty()) {
                m_xml.writeEmptyElement(u"text:bookmark"_s);
                attribute("text:name", name);
            }
        characters(heading.text);
        m_xml.writeEndElement();
    }
    void operator()(const document::Paragraph& block)
    {
        paragraph(block.isWhole ? u"Whole"_s : u"Text_20_body"_s, block.text);
    }
    void operator()(const document::List& list)
    {
        m_xml.writeStartElement(u"text:list"_s);
        attribute("text:style-name", list.isNumbered ? u"Numbers"_s : u"Bullets"_s);
        for (const Text& item : list.items) {
            m_xml.writeStartElement(u"text:list-item"_s);
            paragraph(u"Text_20_body"_s, item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void operator()(const document::KeyValues& facts)
    {
        startTable({30, 70});
        for (const auto& row : facts.rows) {
            startRow();
            cell(u"Cell0"_s, Text().muted(row.key), u"BodyCell"_s);
            cell(u"Cell0"_s, row.value, u"BodyCell"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        paragraph(u"Text_20_body"_s, {});
    }
    void operator()(const document::Table& table)
    {
        if (table.columns.empty())
            return;
        if (!table.caption.isEmpty())
            paragraph(u"Caption"_s, Text(table.caption));
        startTable(columnWidths(table, m_document.isWide ? kWideText : kTextWidth, estimatedWidth));
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        startRow();
        for (const auto& column : table.columns)
            cell(u"TableHead%1"_s.arg(int(column.alignment)), Text(column.title), u"HeadCell"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const auto& row : table.rows) {
            const QString border = &row == &table.rows.back() ? u"LastCell"_s : u"BodyCell"_s;
            startRow();
            for (size_t i = 0; i < table.columns.size(); ++i) {
                cell(i < row.size() ? row[i] : document::Cell(), table.columns[i].alignment, border);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        paragraph(u"Text_20_body"_s, {});
    }
    void operator()(const document::Figure& figure)
    {
        const auto picture = document::layOutChart(
            figure.chart, kTextWidth, {.fontSize = 9, .isRightToLeft = m_document.isRightToLeft()});
        m_pictures.push_back(toSvg(picture, figure.alternativeText).toUtf8());
        paragraph(u"Caption"_s, Text(figure.caption));
        m_xml.writeStartElement(u"text:p"_s);
        attribute("text:style-name", u"Text_20_body"_s);
        m_xml.writeStartElement(u"draw:frame"_s);
        attribute("draw:name", u"Figure %1"_s.arg(m_pictures.size()));
        attribute("text:anchor-type", u"as-char"_s);
        attribute("svg:width", QString::number(picture.width) + u"pt"_s);
        attribute("svg:height", QString::number(std::max(picture.height, 1.0)) + u"pt"_s);
        m_xml.writeEmptyElement(u"draw:image"_s);
        attribute("xlink:href", pictureName(m_pictures.size()));
        attribute("xlink:type", u"simple"_s);
        m_xml.writeTextElement(u"svg:title"_s, printable(figure.caption));
        m_xml.writeTextElement(u"svg:desc"_s, printable(figure.alternativeText));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void operator()(const document::Note& note)
    {
        Text text;
        if (note.kind == document::NoteKind::Warning)
            text.bold(warningWord() + u' ');
        text.runs.insert(text.runs.end(), note.text.runs.begin(), note.text.runs.end());
        paragraph(note.kind == document::NoteKind::Muted   ? u"Muted"_s
                  : note.kind == document::NoteKind::Aside ? u"Aside"_s
                                                           : u"Warning"_s,
                  text);
    }
    void operator()(const document::PageBreak&) { m_isBreakDue = true; }

    static QString pictureName(size_t number) { return u"Pictures/figure%1.svg"_s.arg(number); }

private:
    /// How the contents are made anew, when the person asks for it.
    void entryTemplate(int level)
    {
        m_xml.writeStartElement(u"text:table-of-content-entry-template"_s);
        attribute("text:outline-level", QString::number(level));
        attribute("text:style-name", contentsStyle(level));
        m_xml.writeEmptyElement(u"text:index-entry-link-start"_s);
        m_xml.writeEmptyElement(u"text:index-entry-text"_s);
        m_xml.writeEmptyElement(u"text:index-entry-tab-stop"_s);
        attribute("style:type", u"right"_s);
        attribute("style:leader-char", u"."_s);
        m_xml.writeEmptyElement(u"text:index-entry-page-number"_s);
        m_xml.writeEmptyElement(u"text:index-entry-link-end"_s);
        m_xml.writeEndElement();
    }
    /// The page is a field, which programs fill in as they lay the pages out; until then it is that of the
    /// PDF.
    void contentsEntry(const document::Heading& heading, size_t index)
    {
        const QString name = u"h-%1"_s.arg(index);
        m_xml.writeStartElement(u"text:p"_s);
        attribute("text:style-name", contentsStyle(heading.level));
        m_xml.writeStartElement(u"text:a"_s);
        attribute("xlink:type", u"simple"_s);
        attribute("xlink:href", u'#' + name);
        characters(heading.text);
        m_xml.writeEmptyElement(u"text:tab"_s);
        m_xml.writeStartElement(u"text:bookmark-ref"_s);
        attribute("text:reference-format", u"page"_s);
        attribute("text:ref-name", name);
        m_xml.writeCharacters(QString::number(m_headingPages.at(index)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QLatin1String(name), printable(value));
    }
    /// Line breaks and runs of white space are elements in this format.
    void characters(const QString& raw)
    {
        const QStringList lines = printable(raw).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(u"text:line-break"_s);
            m_xml.writeCharacters(lines[i]);
        }
    }
    void phrase(const document::Run& run)
    {
        const bool isLink = run.link.startsWith(u'#') || isWebAddress(run.link);
        const bool isPlain = run.emphasis == Emphasis::Plain;
        if (isLink) {
            m_xml.writeStartElement(u"text:a"_s);
            attribute("xlink:type", u"simple"_s);
            attribute("xlink:href",
                      run.link.startsWith(u'#') ? run.link : QString::fromLatin1(QUrl(run.link).toEncoded()));
        }
        if (!isPlain) {
            m_xml.writeStartElement(u"text:span"_s);
            attribute("text:style-name", run.emphasis == Emphasis::Bold     ? u"Bold"_s
                                         : run.emphasis == Emphasis::Italic ? u"Italic"_s
                                                                            : u"MutedText"_s);
        }
        characters(run.text);
        for (int open = int(isLink) + int(!isPlain); open > 0; --open)
            m_xml.writeEndElement();
    }
    void paragraph(const QString& style, const Text& text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        attribute("text:style-name", style);
        for (const document::Run& run : text.runs)
            phrase(run);
        m_xml.writeEndElement();
    }
    void cell(const QString& style, const Text& text, const QString& border)
    {
        startCell(border);
        paragraph(style, text);
        m_xml.writeEndElement();
    }
    void cell(const document::Cell& cell, document::Alignment alignment, const QString& border)
    {
        startCell(border);
        m_xml.writeStartElement(u"text:p"_s);
        attribute("text:style-name", u"Cell%1"_s.arg(int(alignment)));
        if (cell.chip) {
            m_xml.writeStartElement(u"text:span"_s);
            attribute("text:style-name", toneStyle(*cell.chip));
        }
        phrase({cell.text, cell.link, cell.emphasis});
        if (cell.chip)
            m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void startRow()
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        attribute("table:style-name", u"Row"_s);
    }
    void startCell(const QString& border)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        attribute("table:style-name", border);
        attribute("office:value-type", u"string"_s);
    }
    void startTable(const std::vector<double>& weights)
    {
        ++m_tables;
        m_xml.writeStartElement(u"table:table"_s);
        attribute("table:name", u"Table %1"_s.arg(m_tables));
        attribute("table:style-name", u"Table"_s);
        for (size_t i = 0; i < weights.size(); ++i) {
            const QByteArray name = 'T' + QByteArray::number(m_tables) + '.' + QByteArray::number(int(i));
            m_columnStyles +=
                "<style:style style:name=\"" + name +
                "\" style:family=\"table-column\"><style:table-column-properties style:rel-column-width=\"" +
                QByteArray::number(int((weights[i] + kCellGap) * 10)) + "*\"/></style:style>";
            m_xml.writeEmptyElement(u"table:table-column"_s);
            attribute("table:style-name", QString::fromLatin1(name));
        }
    }

    const document::Document& m_document;
    QByteArray m_body;
    QByteArray m_columnStyles; ///< a table's columns need a style each, and styles stand before the text
    QXmlStreamWriter m_xml;
    std::vector<QByteArray> m_pictures;
    std::vector<size_t> m_headingPages; ///< of all headings, where there are contents
    size_t m_headings = 0;
    int m_tables = 0;
    bool m_isBreakDue = false;
};

QByteArray metaOf(const document::Document& document)
{
    QString entries = u"<meta:generator>Secretariat Desk</meta:generator>"_s;
    const auto add = [&entries](const QString& name, const QString& value) {
        if (!value.isEmpty())
            entries += u"<%1>%2</%1>"_s.arg(name, printable(value).toHtmlEscaped());
    };
    add(u"dc:title"_s, document.title);
    add(u"dc:subject"_s, document.subject);
    add(u"dc:creator"_s, document.author);
    add(u"dc:language"_s, document.language);
    if (document.asOf.isValid())
        add(u"dc:date"_s, document.asOf.toUTC().toString(Qt::ISODate));
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>"_s +
            entries + u"</office:meta></office:document-meta>"_s)
        .toUtf8();
}

} // namespace

QByteArray toOdt(const document::Document& document)
{
    const support::InLanguage language(document.language);
    OdtWriter writer(document);
    const QByteArray content = writer.write();

    // The type comes first, where it can be read from the package's bytes.
    std::vector<PackedFile> files{{"mimetype", kMimeType},
                                  {"content.xml", content},
                                  {"styles.xml", odtStyles(document)},
                                  {"meta.xml", metaOf(document)}};
    for (size_t i = 0; i < writer.pictures().size(); ++i)
        files.push_back({OdtWriter::pictureName(i + 1).toLatin1(), writer.pictures()[i]});

    QByteArray manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                          "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                          "manifest:version=\"1.3\">";
    const auto list = [&manifest](const QByteArray& path, const QByteArray& type) {
        manifest +=
            "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    };
    list("/", kMimeType);
    for (const auto& [name, data] : std::span(files).subspan(1))
        list(name, name.endsWith(".svg") ? "image/svg+xml" : "text/xml");
    files.push_back({"META-INF/manifest.xml", manifest + "</manifest:manifest>"});
    return zipped(files);
}

} // namespace press
