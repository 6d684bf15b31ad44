#include "core/press/pdf_book.h"

#include "core/press/colour_profile.h"
#include "core/press/wording.h"

#include <algorithm>

namespace press {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProducer = "Secretariat Desk"_L1;

/// PDF/A knows no names of other standards, so those of PDF/UA are described here.
const auto kMetadata = QStringLiteral(
    "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
    "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" "
    "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
    "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
    "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>"
    "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li>"
    "</rdf:Alt></dc:title>%5%6<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>%3"
    "<pdf:Producer>%4</pdf:Producer><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq>"
    "</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF>"
    "</x:xmpmeta><?xpacket end=\"r\"?>");

QByteArray dateEntry(const QDateTime& moment)
{
    return "(D:" + moment.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

QByteArray nameString(const QByteArray& name) { return '<' + name.toHex() + '>'; }

QString languageOf(const document::Document& document)
{
    return document.language.isEmpty() ? u"en"_s : document.language;
}

} // namespace

PdfBook::PdfBook(const document::Document& document, double width, double height)
    : m_document(document)
    , m_width(width)
    , m_height(height)
    , m_typesetter(m_fonts, languageOf(document), document.isRightToLeft())
    , m_pageTree(m_file.allocate())
    , m_structureRoot(m_file.allocate())
    , m_root(std::make_unique<Element>(m_file, m_structureRoot, "Document"))
{
    m_pages.emplace_back(m_file, m_parents, m_height);
}

PdfBook::~PdfBook() = default;

void PdfBook::turnPage()
{
    endPages();
    m_pages.emplace_back(m_file, m_parents, m_height);
}

void PdfBook::endPages()
{
    for (const Place& place : m_places)
        m_destinations.push_back({place.name, '[' + pdf::reference(page().ref()) + "/XYZ 0 " +
                                                  pdf::number(m_height - page().lowered(place.y)) + " 0]"});
    m_places.clear();
    page().finish(m_pageTree);
}

void PdfBook::addDestination(const QByteArray& name, double y) { m_places.push_back({name, y}); }

QByteArray PdfBook::destination(const QByteArray& name) { return "/Dest" + nameString(name); }

void PdfBook::addBookmark(int level, const QString& title, const QByteArray& destinationName)
{
    m_bookmarks.push_back({level, title, destinationName});
}

void PdfBook::attach(const document::Attachment& attachment)
{
    const QByteArray date =
        m_document.asOf.isValid() ? "/ModDate" + dateEntry(m_document.asOf) : QByteArray();
    const Ref stream = m_file.addStream("/Type/EmbeddedFile/Subtype/text#2Fcsv/Params<</Size " +
                                            QByteArray::number(attachment.csv.size()) + date + ">>",
                                        attachment.csv);
    const QByteArray name = pdf::text(attachment.fileName);
    m_files.push_back({attachment.fileName.toUtf8() + '/' + QByteArray::number(qulonglong(m_files.size())),
                       m_file.add("<</Type/Filespec/AFRelationship/Data/F" + name + "/UF" + name + "/Desc" +
                                  pdf::text(attachment.description) + "/EF<</F " + pdf::reference(stream) +
                                  "/UF " + pdf::reference(stream) + ">>>>")});
}

Ref PdfBook::writeBookmarks()
{
    struct Node
    {
        Ref ref, parent = 0, previous = 0, next = 0, first = 0, last = 0;
        int children = 0;
    };
    if (m_bookmarks.empty())
        return 0;
    std::vector<Node> nodes(m_bookmarks.size() + 1); // the first one is the outline itself
    for (Node& node : nodes)
        node.ref = m_file.allocate();
    std::vector<size_t> path{0}; // a heading that skips a level hangs under the nearest above it
    for (size_t i = 1; i < nodes.size(); ++i) {
        while (path.size() > 1 && m_bookmarks[path.back() - 1].level >= m_bookmarks[i - 1].level)
            path.pop_back();
        Node& parent = nodes[path.back()];
        nodes[i].parent = parent.ref;
        if (parent.last) {
            const auto previous = size_t(parent.last - nodes[0].ref);
            nodes[previous].next = nodes[i].ref;
            nodes[i].previous = parent.last;
        } else {
            parent.first = nodes[i].ref;
        }
        parent.last = nodes[i].ref;
        ++parent.children;
        path.push_back(i);
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        QByteArray body = i == 0 ? "<</Type/Outlines"
                                 : "<</Title" + pdf::text(m_bookmarks[i - 1].title) +
                                       destination(m_bookmarks[i - 1].destination);
        const auto entry = [&body](const char* key, Ref ref) {
            if (ref)
                body += key + pdf::reference(ref);
        };
        entry("/Parent ", nodes[i].parent);
        entry("/Prev ", nodes[i].previous);
        entry("/Next ", nodes[i].next);
        entry("/First ", nodes[i].first);
        entry("/Last ", nodes[i].last);
        if (nodes[i].children) // negative: shown closed
            body += "/Count " + QByteArray::number(i == 0 ? nodes[i].children : -nodes[i].children);
        m_file.write(nodes[i].ref, body + ">>");
    }
    return nodes[0].ref;
}

Ref PdfBook::writeNames()
{
    std::sort(m_destinations.begin(), m_destinations.end());
    std::sort(m_files.begin(), m_files.end());
    QByteArray body = "<<";
    if (!m_destinations.empty()) {
        body += "/Dests<</Names[";
        for (const auto& [name, place] : m_destinations)
            body += nameString(name) + place;
        body += "]>>";
    }
    if (!m_files.empty()) {
        body += "/EmbeddedFiles<</Names[";
        for (const auto& [name, specification] : m_files)
            body += nameString(name) + pdf::reference(specification);
        body += "]>>";
    }
    return m_file.add(body + ">>");
}

Ref PdfBook::writeMetadata()
{
    const QString moment =
        m_document.asOf.isValid() ? m_document.asOf.toUTC().toString(Qt::ISODate) : QString();
    const QString date =
        moment.isEmpty()
            ? QString()
            : u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>"_s.arg(moment);
    const auto listed = [](const char* pattern, const QString& value) {
        return value.isEmpty() ? QString()
                               : QString::fromLatin1(pattern).arg(printable(value).toHtmlEscaped());
    };
    const QString packet = kMetadata.arg(
        printable(m_document.title).toHtmlEscaped(), languageOf(m_document).toHtmlEscaped(), date, kProducer,
        listed("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>", m_document.author),
        listed("<dc:description><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>",
               m_document.subject));
    return m_file.addStream("/Type/Metadata/Subtype/XML", packet.toUtf8());
}

QByteArray PdfBook::finish()
{
    QByteArray kids;
    for (const PdfPage& page : m_pages)
        kids += pdf::reference(page.ref()) + ' ';
    const Ref rootElement = m_root->ref();
    m_root.reset();
    m_file.write(m_pageTree, "<</Type/Pages/Count " + QByteArray::number(qulonglong(m_pages.size())) +
                                 "/MediaBox[0 0 " + pdf::number(m_width) + ' ' + pdf::number(m_height) +
                                 "]/Resources<</Font<<" + m_fonts.write(m_file) + ">>>>/Kids[" + kids +
                                 "]>>");
    m_file.write(m_structureRoot, "<</Type/StructTreeRoot/K " + pdf::reference(rootElement) + "/ParentTree " +
                                      pdf::reference(m_parents.write(m_file)) + "/ParentTreeNextKey " +
                                      m_parents.nextKey() + "/RoleMap<</Title/P>>>>");
    const Ref bookmarks = writeBookmarks();
    QByteArray associated;
    for (const auto& [name, specification] : m_files)
        associated += pdf::reference(specification) + ' ';
    const Ref profile = m_file.addStream("/N 3", colourProfile());
    const Ref catalog = m_file.add(
        "<</Type/Catalog/Pages " + pdf::reference(m_pageTree) + "/StructTreeRoot " +
        pdf::reference(m_structureRoot) +
        "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true" +
        (m_document.isRightToLeft() ? "/Direction/R2L" : "") + ">>/Lang" + pdf::text(languageOf(m_document)) +
        (bookmarks ? "/PageMode/UseOutlines/Outlines " + pdf::reference(bookmarks) : QByteArray()) +
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        "/DestOutputProfile " +
        pdf::reference(profile) + ">>]" + (associated.isEmpty() ? QByteArray() : "/AF[" + associated + ']') +
        "/Names " + pdf::reference(writeNames()) + "/Metadata " + pdf::reference(writeMetadata()) + ">>");
    const QByteArray date = m_document.asOf.isValid() ? "/CreationDate" + dateEntry(m_document.asOf) +
                                                            "/ModDate" + dateEntry(m_document.asOf)
                                                      : QByteArray();
    const auto entry = [](const char* key, const QString& value) {
        return value.isEmpty() ? QByteArray() : key + pdf::text(printable(value));
    };
    const Ref info =
        m_file.add("<<" + entry("/Title", m_document.title) + entry("/Author", m_document.author) +
                   entry("/Subject", m_document.subject) + entry("/Producer", kProducer) + date + ">>");
    return m_file.finish(catalog, info);
}

} // namespace press
