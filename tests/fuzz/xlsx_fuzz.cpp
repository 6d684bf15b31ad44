#include "core/exchange/import_plan.h"
#include "core/exchange/spreadsheet.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/packed.h"

using namespace fuzz;

/// The sheet, then behind a NUL each, where they are given: the texts, the styles, the list of the sheets.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static const QByteArray kRelations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"" +
        kOffice +
        "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"" +
        kOffice +
        "/styles\" Target=\"styles.xml\"/>"
        "<Relationship Id=\"rId3\" Type=\"" +
        kOffice +
        "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        "</Relationships>";
    static const QByteArray kRoot =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"" +
        kOffice +
        "/officeDocument\" Target=\"xl/workbook.xml\"/>"
        "</Relationships>";
    static const QByteArray kBook =
        "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice +
        "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    Input input(data, size);
    const QByteArray sheet = input.part();
    const QByteArray strings = input.part();
    const QByteArray styles = input.part();
    const QByteArray book = input.part();
    const QByteArray file = packed({{"[Content_Types].xml", "<Types/>"},
                                    {"_rels/.rels", kRoot},
                                    {"xl/workbook.xml", book.isEmpty() ? kBook : book},
                                    {"xl/_rels/workbook.xml.rels", kRelations},
                                    {"xl/worksheets/sheet1.xml", sheet},
                                    {"xl/sharedStrings.xml", strings},
                                    {"xl/styles.xml", styles}});
    if (const auto names = exchange::sheetNames(file); !names)
        mustBeSaid(names.error().message);
    const auto read = exchange::readSheet(file);
    if (!read) {
        mustBeSaid(read.error().message);
        return 0;
    }
    for (const exchange::CsvRow& row : read->table.rows)
        must(row.cells.size() == read->table.header.size());
    return 0;
}
