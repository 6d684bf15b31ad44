#include "core/document/listing.h"

#include "core/document/texts.h"
#include "core/support/text.h"

namespace document {

namespace {

QString shown(const QVariant& value)
{
    return value.userType() == QMetaType::QDate ? support::shortDate(value.toDate()) : value.toString();
}

} // namespace

Document buildListing(const ListingFacts& facts)
{
    Document listing{.title = facts.sheet.title,
                     .language = languageOfTheProgram(),
                     .distribution = Distribution::Internal,
                     .asOf = facts.snapshot,
                     .registerName = facts.registerName,
                     .headHash = facts.headHash,
                     .author = tr("IGF Secretariat")};
    listing.heading(1, facts.sheet.title);
    Table table;
    for (const domain::SheetColumn& column : facts.sheet.columns)
        table.column(column.label);
    for (const QVariantList& values : facts.sheet.rows) {
        std::vector<Cell> cells;
        for (const QVariant& value : values)
            cells.emplace_back(shown(value));
        table.row(std::move(cells));
    }
    if (table.rows.empty())
        return listing.paragraph(tr("Nothing is on this list."));
    return listing.add(std::move(table));
}

} // namespace document
