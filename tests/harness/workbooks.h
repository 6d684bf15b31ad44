// Workbooks for tests: of rows, or of the XML that Excel and LibreOffice write.
#pragma once

#include "core/support/owned.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

namespace harness {

struct ZipPart
{
    QByteArray name;
    QByteArray bytes;
};

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QByteArray zipped(const QList<ZipPart>& parts, const char* password = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("packed"));
    zip_t* const zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const ZipPart& part : parts) {
        zip_source_t* const source =
            zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0 ||
            (password && zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password) < 0))
            qFatal("cannot pack %s", part.name.constData());
    }
    if (zip_close(zip) < 0)
        qFatal("cannot close the archive");
    return fileBytes(path);
}

/// As libxlsxwriter writes them, texts alone.
inline QByteArray xlsxOf(const QList<QStringList>& rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.xlsx"));
    lxw_workbook* const book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "Members");
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                   rows[row][column].toUtf8().constData(), nullptr);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write the workbook");
    return fileBytes(path);
}

struct XlsxSheet
{
    QByteArray name;
    QByteArray rows;        ///< inside <sheetData>
    QByteArray before = {}; ///< <cols>
    QByteArray after = {};  ///< <mergeCells>
    QByteArray state = {};  ///< "hidden"
};

struct XlsxBook
{
    QList<XlsxSheet> sheets;
    QByteArray strings = {};    ///< inside <sst>
    QByteArray formats = {};    ///< inside <numFmts>
    QByteArray cellStyles = {}; ///< inside <cellXfs>
    QByteArray properties = {}; ///< attributes of <workbookPr>
};

inline QByteArray xmlHead() { return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"; }

/// As Excel lays a workbook out.
inline QByteArray xlsxOf(const XlsxBook& book)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relation = [&](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + type + "\" Target=\"" + target +
               "\"/>";
    };
    const auto relations = [&](const QByteArray& inside) {
        return xmlHead() + "<Relationships xmlns=\"" + package + "\">" + inside + "</Relationships>";
    };
    QByteArray tabs;
    QByteArray targets =
        relation("rIdS", "styles", "styles.xml") + relation("rIdT", "sharedStrings", "sharedStrings.xml");
    QList<ZipPart> parts{
        {"[Content_Types].xml", xmlHead() + "<Types/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/styles.xml", xmlHead() + "<styleSheet xmlns=\"" + main + "\"><numFmts>" + book.formats +
                              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                              book.cellStyles + "</cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", xmlHead() + "<sst xmlns=\"" + main + "\">" + book.strings + "</sst>"}};
    for (qsizetype i = 0; i < book.sheets.size(); ++i) {
        const XlsxSheet& sheet = book.sheets[i];
        const QByteArray id = "rId" + QByteArray::number(i + 1);
        const QByteArray part = "worksheets/sheet" + QByteArray::number(i + 1) + ".xml";
        tabs += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + QByteArray::number(i + 1) + '"' +
                (sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + '"') + " r:id=\"" + id +
                "\"/>";
        targets += relation(id, "worksheet", part);
        parts << ZipPart{"xl/" + part, xmlHead() + "<worksheet xmlns=\"" + main + "\">" + sheet.before +
                                           "<sheetData>" + sheet.rows + "</sheetData>" + sheet.after +
                                           "</worksheet>"};
    }
    parts << ZipPart{"xl/workbook.xml", xmlHead() + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                            "\"><workbookPr " + book.properties + "/><sheets>" + tabs +
                                            "</sheets></workbook>"}
          << ZipPart{"xl/_rels/workbook.xml.rels", relations(targets)};
    return zipped(parts);
}

/// As LibreOffice lays one out; `tables` stands in <office:spreadsheet>.
inline QList<ZipPart> odsParts(const QByteArray& tables, const QByteArray& styles = {})
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"META-INF/manifest.xml",
         xmlHead() + "<manifest:manifest xmlns:manifest=\"" + names +
             "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" "
             "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/></manifest:manifest>"},
        {"content.xml",
         xmlHead() + "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:table=\"" +
             names + "table:1.0\" xmlns:text=\"" + names + "text:1.0\" xmlns:style=\"" + names +
             "style:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
             "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
             "<office:automatic-styles>" +
             styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
             "</office:spreadsheet></office:body></office:document-content>"}};
}

inline QByteArray odsOf(const QByteArray& tables, const QByteArray& styles = {})
{
    return zipped(odsParts(tables, styles));
}

/// Of texts alone, with the empty rest of the sheet that LibreOffice adds.
inline QByteArray odsOf(const QList<QStringList>& rows)
{
    QByteArray inside = "<table:table-column table:number-columns-repeated=\"16384\"/>";
    for (const QStringList& row : rows) {
        inside += "<table:table-row>";
        for (const QString& cell : row)
            inside += cell.isEmpty() ? QByteArray("<table:table-cell/>")
                                     : "<table:table-cell office:value-type=\"string\" "
                                       "calcext:value-type=\"string\"><text:p>" +
                                           cell.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
        inside += "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>";
    }
    inside += "<table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row>";
    return odsOf("<table:table table:name=\"Members\">" + inside + "</table:table>");
}

} // namespace harness
