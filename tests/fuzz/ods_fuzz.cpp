#include "core/exchange/spreadsheet.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/packed.h"

using namespace fuzz;

/// The contents, and behind a NUL the manifest where it is given.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const QByteArray content = input.part();
    const QByteArray manifest = input.part();
    const QByteArray file =
        packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml", content},
                {"META-INF/manifest.xml", manifest.isEmpty() ? "<manifest/>" : manifest}});
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
