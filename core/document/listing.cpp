#include "core/document/listing.h"

#include "core/document/texts.h"

namespace document {

Document buildListing(const ListingFacts& facts)
{
    Document listing{.title = facts.sheet.title,
                     .language = languageOfTheProgram(),
                     .distribution = facts.distribution,
                     .asOf = facts.snapshot,
                     .registerName = facts.registerName,
                     .headHash = facts.headHash,
                     .author = tr("IGF Secretariat")};
    listing.heading(1, facts.sheet.title);
    Table table;
    for (const domain::SheetColumn& column : facts.sheet.columns)
        table.column(column.label,
                     column.type == domain::FieldType::Count ? Alignment::End : Alignment::Start);
    for (const QVariantList& values : facts.sheet.rows) {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < facts.sheet.columns.size(); ++i)
            cells.emplace_back(domain::shownCell(facts.sheet.columns[i], values.value(i)));
        table.row(std::move(cells));
    }
    if (table.rows.empty())
        return listing.paragraph(tr("Nothing is on this list."));
    return listing.add(std::move(table));
}

} // namespace document
