// What a PDF says of itself: catalogue, metadata, colours, what is attached.
#include "tests/press/pdf_checker.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

void PdfChecker::checkCatalog()
{
    const QJsonObject root = m_pdf.root();
    const QJsonObject mark = m_pdf.dictionary(root["/MarkInfo"_L1]);
    if (!mark["/Marked"_L1].toBool())
        fail("ISO 7.1", u"Marked is not true"_s);
    if (mark["/Suspects"_L1].toBool())
        fail("01-007", u"Suspects is true"_s);
    const QJsonObject viewer = m_pdf.dictionary(root["/ViewerPreferences"_L1]);
    if (!viewer.contains("/DisplayDocTitle"_L1))
        fail("07-001", u"no DisplayDocTitle"_s);
    else if (!viewer["/DisplayDocTitle"_L1].toBool())
        fail("07-002", u"DisplayDocTitle is false"_s);
    const QString language = PdfObjects::text(root["/Lang"_L1]);
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (language.isEmpty())
        fail("11-006", u"the document has no Lang"_s);
    else if (!tag.match(language).hasMatch())
        fail("11-007", language);
    if (!root.contains("/StructTreeRoot"_L1))
        fail("01-006", u"no structure tree"_s);
    if (m_pdf.pages().size() > 20 && !root.contains("/Outlines"_L1))
        fail("bookmarks", u"a long document without bookmarks"_s);
}

void PdfChecker::checkMetadata()
{
    const QJsonValue metadata = m_pdf.root()["/Metadata"_L1];
    if (!m_pdf.isStream(metadata))
        return fail("06-001", u"no XMP"_s);
    QHash<QString, QString> values;
    QXmlStreamReader xml(m_pdf.data(metadata));
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isNested = xml.namespaceUri() == "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
        if (xml.isStartElement() && !isNested)
            property = xml.namespaceUri().toString() + xml.name().toString();
        else if (xml.isCharacters() && !xml.isWhitespace())
            values[property] += xml.text();
    }
    if (xml.hasError())
        return fail("06-001", xml.errorString());
    if (values["http://www.aiim.org/pdfua/ns/id/part"_L1] != "1"_L1)
        fail("06-002", u"XMP does not name PDF/UA"_s);
    const QString title = values["http://purl.org/dc/elements/1.1/title"_L1];
    if (title.trimmed().isEmpty())
        fail("06-003", u"XMP has no title"_s);
    const QJsonObject info = m_pdf.dictionary(m_pdf.trailer()["/Info"_L1]);
    if (PdfObjects::text(info["/Title"_L1]) != title)
        fail("A 6.6.2.3", u"Info has another title"_s);
    if (values["http://www.aiim.org/pdfa/ns/id/part"_L1] != "3"_L1 ||
        values["http://www.aiim.org/pdfa/ns/id/conformance"_L1] != "A"_L1)
        fail("A 6.6.4", u"XMP does not name PDF/A-3a"_s);
    if (!values["http://www.aiim.org/pdfa/ns/schema#schema"_L1].contains("PDF/UA"_L1))
        fail("A 6.6.2.3.3", u"XMP does not describe the names of PDF/UA"_s);
}

void PdfChecker::checkArchive()
{
    const QJsonArray digests = m_pdf.array(m_pdf.trailer()["/ID"_L1]);
    if (digests.size() != 2)
        fail("A 6.1.3", u"no file identifier"_s);
    if (m_pdf.trailer().contains("/Encrypt"_L1))
        fail("A 6.1.3", u"encrypted"_s);
    int profiles = 0;
    for (const QJsonValue each : m_pdf.array(m_pdf.root()["/OutputIntents"_L1])) {
        const QJsonObject intent = m_pdf.dictionary(each);
        const QByteArray profile = m_pdf.data(intent["/DestOutputProfile"_L1]);
        const QJsonObject stream = m_pdf.dictionary(intent["/DestOutputProfile"_L1]);
        if (intent["/S"_L1] == "/GTS_PDFA1"_L1 && stream["/N"_L1].toInt() == 3 &&
            profile.mid(16, 4) == "RGB " && profile.mid(36, 4) == "acsp" &&
            qFromBigEndian<quint32>(profile.constData()) == quint32(profile.size()))
            ++profiles;
    }
    if (profiles != 1)
        fail("A 6.2.3", u"no output intent with a profile for RGB"_s);
    for (const QString& reference : m_pdf.references()) {
        const QJsonObject object = m_pdf.dictionary(reference);
        if (m_pdf.isStream(reference) && object.contains("/F"_L1))
            fail("A 6.1.7.1", u"a stream lies in another file"_s);
        const QJsonValue filter = object["/Filter"_L1];
        if (m_pdf.isStream(reference) && (filter == "/LZWDecode"_L1 || filter == "/Crypt"_L1))
            fail("A 6.1.7.2", filter.toString());
    }
}

void PdfChecker::checkAttachments()
{
    const QJsonObject root = m_pdf.root();
    QStringList associated;
    for (const QJsonValue each : m_pdf.array(root["/AF"_L1]))
        associated << each.toString();
    const QJsonObject names = m_pdf.dictionary(m_pdf.dictionary(root["/Names"_L1])["/EmbeddedFiles"_L1]);
    const QJsonArray pairs = names["/Names"_L1].toArray();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        const QJsonObject file = m_pdf.dictionary(pairs[i + 1]);
        const QString name = PdfObjects::text(file["/F"_L1]);
        const QJsonValue content = m_pdf.dictionary(file["/EF"_L1])["/F"_L1];
        if (!file.contains("/F"_L1) || !file.contains("/UF"_L1))
            fail("21-001", u"%1: no F or UF"_s.arg(name));
        if (!file.contains("/AFRelationship"_L1))
            fail("A 6.8", u"%1: no AFRelationship"_s.arg(name));
        if (!associated.contains(pairs[i + 1].toString()))
            fail("A 6.8", u"%1: the catalogue does not name it"_s.arg(name));
        if (PdfObjects::text(file["/Desc"_L1]).trimmed().isEmpty())
            fail("7.11", u"%1: no description"_s.arg(name));
        const QJsonObject stream = m_pdf.dictionary(content);
        if (!stream["/Subtype"_L1].toString().contains(u'/') || stream["/Subtype"_L1].toString().size() < 4)
            fail("A 6.8", u"%1: no MIME type"_s.arg(name));
        if (!m_pdf.dictionary(stream["/Params"_L1]).contains("/ModDate"_L1))
            fail("A 6.8", u"%1: no date"_s.arg(name));
    }
}
