#include "core/exchange/spreadsheet.h"
#include "core/exchange/zip_file.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray file = bytesOf(data, size);
    auto zip = exchange::ZipFile::open(file);
    if (!zip) {
        mustBeSaid(zip.error().message);
    } else {
        for (const char* name : {"mimetype", "content.xml", "META-INF/manifest.xml", "xl/workbook.xml", "a"})
            if (const auto part = zip->read(QString::fromLatin1(name)); !part)
                mustBeSaid(part.error().message);
    }
    if (!exchange::isSpreadsheet(file))
        return 0;
    if (const auto read = exchange::readSheet(file); !read)
        mustBeSaid(read.error().message);
    return 0;
}
