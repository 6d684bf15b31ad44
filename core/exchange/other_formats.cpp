#include "core/exchange/other_formats.h"

#include "core/exchange/texts.h"
#include "core/exchange/xml_part.h"
#include "core/exchange/zip_file.h"

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;
using support::Status;

namespace {

support::Unexpected refuse(const QString& sentence) { return fail(ErrorCode::UnusableFile, sentence); }

support::Unexpected refuseText()
{
    return refuse(tr("This is a text document, as Word writes it. Copy its table into a spreadsheet, save "
                     "that as CSV and choose it."));
}

/// Names in the folders of old Office files are UTF-16.
bool hasStream(const QByteArray& file, const char16_t* name)
{
    const QStringView text(name);
    return file.contains(QByteArray::fromRawData(reinterpret_cast<const char*>(text.utf16()),
                                                 text.size() * qsizetype(sizeof(char16_t))));
}

/// One container for Word, Excel and PowerPoint until 2003, and for what newer ones lock.
Status refuseCompound(const QByteArray& file)
{
    if (hasStream(file, u"EncryptedPackage"))
        return lockedByPassword();
    if (hasStream(file, u"WordDocument"))
        return refuseText();
    if (hasStream(file, u"Workbook") || hasStream(file, u"WORKBOOK") || hasStream(file, u"Book"))
        return refuse(tr("This is an .xls workbook, as Excel wrote it until 2003. Open it in Excel or "
                         "LibreOffice, save it as .xlsx and choose that."));
    return refuse(tr("This is a file of an old Office program. Open it, save the table as CSV and "
                     "choose that."));
}

struct OpenDocument
{
    QString type; ///< empty where it is none
    bool isLocked = false;
};

/// Both places where its type stands may be missing: the first in what Google and Excel export, the second in
/// what is not finished.
Result<OpenDocument> openDocument(ZipFile& zip)
{
    OpenDocument document;
    if (zip.has(u"mimetype"_s)) {
        DESK_ASSIGN(const QByteArray type, zip.read(u"mimetype"_s));
        document.type = QString::fromLatin1(type);
    }
    if (!zip.has(u"META-INF/manifest.xml"_s))
        return document;
    DESK_ASSIGN(const QByteArray manifest, zip.read(u"META-INF/manifest.xml"_s));
    document.isLocked = manifest.contains("encryption-data");
    XmlPart xml(manifest);
    while (xml.next())
        if (xml.isStart() && xml.attribute("manifest:full-path") == u"/" && document.type.isEmpty())
            document.type = xml.attribute("manifest:media-type");
    return document;
}

Status refuseZip(const QByteArray& file)
{
    auto zip = ZipFile::open(file);
    if (!zip) {
        if (file.contains("word/") || file.contains("opendocument.text"))
            return refuseText();
        return fail(zip.error());
    }
    if (zip->has(u"xl/workbook.bin"_s))
        return refuse(tr("This is an .xlsb workbook, which only Excel reads whole. Open it there, save it as "
                         ".xlsx and choose that."));
    if (zip->has(u"word/document.xml"_s))
        return refuseText();
    if (zip->has(u"[Content_Types].xml"_s) && !zip->has(u"ppt/presentation.xml"_s))
        return {};
    DESK_ASSIGN(const OpenDocument document, openDocument(*zip));
    if (document.isLocked)
        return lockedByPassword();
    if (document.type.contains(u"opendocument.text"))
        return refuseText();
    if (document.type.contains(u"opendocument.spreadsheet"))
        return {};
    if (zip->has(u"Index/Document.iwa"_s) || zip->has(u"Index.zip"_s))
        return refuse(tr("This is a document of Numbers or Pages. Open it there, export it to Excel and "
                         "choose that."));
    return refuse(tr("This is an archive or a presentation, not a list. Choose the .xlsx, .ods or CSV file "
                     "itself."));
}

} // namespace

Status refuseOtherFormats(const QByteArray& file)
{
    if (file.startsWith("%PDF-"))
        return refuse(tr("This is a PDF file. Save the table it shows as CSV and choose that."));
    if (file.startsWith("{\\rtf"))
        return refuseText();
    if (file.startsWith("PK\x03\x04") || file.startsWith("PK\x05\x06"))
        return refuseZip(file);
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return refuseCompound(file);
    const QByteArray begin = file.first(std::min<qsizetype>(file.size(), 64)).trimmed().toLower();
    if (begin.startsWith("<?xml") || begin.startsWith("<!doctype") || begin.startsWith("<html"))
        return refuse(tr("This is a web page or an XML file, even if its name says .xls. Open it in a "
                         "spreadsheet program, save it as .xlsx or .ods and choose that."));
    return {};
}

} // namespace exchange
