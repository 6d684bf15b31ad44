#include "core/document/listing.h"

#include "core/document/texts.h"

#include <algorithm>
#include <span>

namespace document {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kColumns = 7;
constexpr qsizetype kManyColumns = 6; // on an upright page each row would take several lines

bool isShort(const domain::SheetColumn& column)
{
    using enum domain::FieldType;
    return column.type != Note && column.type != Url && column.type != Offset;
}

/// What all records have, in the order of a page; other columns of theirs are for files.
constexpr const char* kShared[] = {"title", "state", "since", "due-on", "belongs-to"};
constexpr const char* kForFiles[] = {"id", "noun", "category", "is-sample"};

bool isOneOf(std::span<const char* const> keys, const domain::SheetColumn& column)
{
    return std::ranges::any_of(keys, [&](const char* key) { return column.key == QLatin1StringView(key); });
}

class PaperColumns
{
public:
    explicit PaperColumns(const domain::Sheet& records)
        : m_records(records)
    {
    }

    /// Places in the sheet, in the order of the page.
    QList<qsizetype> chosen() const
    {
        QList<qsizetype> places;
        const auto take = [&](qsizetype place) {
            if (place >= 0 && places.size() < kColumns - 1 && holdsSomething(place))
                places << place;
        };
        for (const char* key : kShared)
            take(placeOf(key));
        for (qsizetype place = 0; place < m_records.columns.size(); ++place) {
            const domain::SheetColumn& column = m_records.columns[place];
            if (!isOneOf(kShared, column) && !isOneOf(kForFiles, column) && isShort(column) &&
                !repeatsTheTitle(place))
                take(place);
        }
        if (const qsizetype id = placeOf("id"); id >= 0)
            places << id;
        return places;
    }

private:
    qsizetype placeOf(const char* key) const
    {
        const auto found = std::ranges::find_if(m_records.columns, [&](const domain::SheetColumn& column) {
            return column.key == QLatin1StringView(key);
        });
        return found == m_records.columns.end() ? -1 : found - m_records.columns.begin();
    }
    QString shown(const QVariantList& row, qsizetype place) const
    {
        return domain::shownCell(m_records.columns[place], row.value(place));
    }
    bool holdsSomething(qsizetype place) const
    {
        return std::ranges::any_of(m_records.rows, [&](const QVariantList& row) {
            return !row.value(place).isNull() && !shown(row, place).isEmpty();
        });
    }
    bool repeatsTheTitle(qsizetype place) const
    {
        const qsizetype title = placeOf("title");
        return title >= 0 && std::ranges::all_of(m_records.rows, [&](const QVariantList& row) {
                   return shown(row, place) == shown(row, title);
               });
    }

    const domain::Sheet& m_records;
};

} // namespace

domain::Sheet sheetForPaper(const domain::Sheet& records)
{
    domain::Sheet paper{records.title, {}, {}};
    const QList<qsizetype> places = PaperColumns(records).chosen();
    for (const qsizetype place : places)
        paper.columns << records.columns[place];
    for (const QVariantList& row : records.rows) {
        QVariantList cells;
        for (const qsizetype place : places)
            cells << row.value(place);
        paper.rows << cells;
    }
    return paper;
}

Document buildListing(const ListingFacts& facts)
{
    Document listing{.title = facts.sheet.title,
                     .language = languageOfTheProgram(),
                     .distribution = facts.distribution,
                     .asOf = facts.snapshot,
                     .registerName = facts.registerName,
                     .headHash = facts.headHash,
                     .author = tr("IGF Secretariat"),
                     .isWide = facts.sheet.columns.size() >= kManyColumns};
    if (facts.isSample)
        listing.mark = tr("Sample data");
    listing.heading(1, facts.sheet.title);
    if (facts.statesUnknown > 0)
        listing.paragraph(
            tr("Of %n of them the register does not hold the state on this day.", facts.statesUnknown));
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
