#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const bool isPlanned = input.choice(32) == 1; // takes ten times as long as reading the cells
    const auto kinds = exchange::importKinds();
    const auto& kind = kinds[size_t(input.choice(int(kinds.size())))];
    if (isPlanned) {
        const auto plan = exchange::planImport(kind, input.rest());
        if (!plan)
            mustBeSaid(plan.error().message);
        else
            for (const exchange::Refusal& refusal : plan->refusals)
                must(refusal.line > 0 && refusal.column > 0 && !refusal.reason.isEmpty());
        return 0;
    }
    const auto table = exchange::parseCsv(QString::fromUtf8(input.rest()));
    if (!table || !table->refusals.isEmpty())
        return 0;
    QList<QStringList> rows;
    for (const exchange::CsvRow& row : table->rows)
        rows << row.cells;
    const auto again = exchange::parseCsv(QString::fromUtf8(exchange::writeCsv(table->header, rows)), u',');
    if (!again) // a limit, or a header of nothing but line ends
        return 0;
    QList<QStringList> rowsAgain;
    for (const exchange::CsvRow& row : again->rows)
        rowsAgain << row.cells;
    rows.removeIf([](const QStringList& cells) { return cells.join(QString()).isEmpty(); });
    rowsAgain.removeIf([](const QStringList& cells) { return cells.join(QString()).isEmpty(); });
    must(rowsAgain.size() == rows.size());
    return 0;
}
