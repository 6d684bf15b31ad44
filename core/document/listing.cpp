#include "core/document/listing.h"

#include "core/document/since_text.h"
#include "core/document/texts.h"
#include "core/domain/record.h"
#include "core/support/text.h"

#include <algorithm>
#include <functional>
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
constexpr const char* kForFiles[] = {"id", "noun", "category", "since-is", "is-sample"};

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
            if (const qsizetype place = placeOf(key);
                place < 0 || key == kShared[0] || !isSaidByTheTitle(place))
                take(place);
        for (qsizetype place = 0; place < m_records.columns.size(); ++place) {
            const domain::SheetColumn& column = m_records.columns[place];
            if (!isOneOf(kShared, column) && !isOneOf(kForFiles, column) && isShort(column) &&
                !isSaidByTheTitle(place))
                take(place);
        }
        if (const qsizetype id = placeOf("id"); id >= 0)
            places << id;
        return places;
    }

    /// What the titles are called: people have names.
    QString titleLabel() const
    {
        const qsizetype title = placeOf("title");
        for (qsizetype place = 0; place < m_records.columns.size(); ++place)
            if (place != title && m_records.columns[place].key == u"name" && !m_records.rows.isEmpty() &&
                std::ranges::all_of(m_records.rows, [&](const QVariantList& row) {
                    return shown(row, place) == shown(row, title);
                }))
                return m_records.columns[place].label;
        return title < 0 ? QString() : m_records.columns[title].label;
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
    bool isSaidByTheTitle(qsizetype place) const
    {
        const qsizetype title = placeOf("title");
        return title >= 0 && std::ranges::all_of(m_records.rows, [&](const QVariantList& row) {
                   const QString said = shown(row, title);
                   const QString cell = shown(row, place);
                   return said == cell || cell.isEmpty() || (cell.size() > 3 && said.contains(cell));
               });
    }

    const domain::Sheet& m_records;
};

} // namespace

namespace {

qsizetype placeOf(const domain::Sheet& sheet, const char* key)
{
    const auto column = std::ranges::find(sheet.columns, QString::fromLatin1(key), &domain::SheetColumn::key);
    return column == sheet.columns.end() ? -1 : column - sheet.columns.begin();
}

/// "by 1 Oct 2021" where a state was taken over from a list, as the status report tells it.
void tellSince(domain::Sheet& paper, const domain::Sheet& records)
{
    const qsizetype since = placeOf(paper, "since");
    const qsizetype is = placeOf(records, "since-is");
    const auto isTakenOver = [&](const QVariantList& row) {
        return row.value(is).toString() == domain::sinceIs(true);
    };
    if (since < 0 || is < 0 || std::ranges::none_of(records.rows, isTakenOver))
        return;
    paper.columns[since].type = domain::FieldType::Line;
    for (qsizetype i = 0; i < paper.rows.size(); ++i)
        if (const QDate day = paper.rows[i][since].toDate(); day.isValid())
            paper.rows[i][since] = sinceText(day, isTakenOver(records.rows[i]));
}

/// Whether some of its states are on record by a day only.
bool tellsByADay(const domain::Sheet& sheet)
{
    const qsizetype since = placeOf(sheet, "since");
    return since >= 0 && sheet.columns[since].type != domain::FieldType::Date;
}

} // namespace

domain::Sheet sheetForPaper(const domain::Sheet& records)
{
    domain::Sheet paper{records.title, {}, {}};
    const PaperColumns columns(records);
    const QList<qsizetype> places = columns.chosen();
    for (const qsizetype place : places) {
        paper.columns << records.columns[place];
        if (records.columns[place].key == u"title")
            paper.columns.last().label = columns.titleLabel();
    }
    for (const QVariantList& row : records.rows) {
        QVariantList cells;
        for (const qsizetype place : places)
            cells << row.value(place);
        paper.rows << cells;
    }
    tellSince(paper, records);
    return paper;
}

namespace {

/// "36 on this list, of which 25 Recognized, 10 Inactive, 1 Retired.": the more frequent states first.
QString countOf(const domain::Sheet& sheet)
{
    const QString all = QString::number(sheet.rows.size());
    const auto state = std::ranges::find(sheet.columns, u"state"_s, &domain::SheetColumn::key);
    std::vector<std::pair<int, QString>> counts;
    for (const QVariantList& row : sheet.rows) {
        const QString label = state == sheet.columns.end()
                                  ? QString()
                                  : domain::shownCell(*state, row.value(state - sheet.columns.begin()));
        const auto known = std::ranges::find(counts, label, &std::pair<int, QString>::second);
        if (known == counts.end())
            counts.push_back({1, label});
        else
            ++known->first;
    }
    std::ranges::stable_sort(counts, std::greater(), &std::pair<int, QString>::first);
    QStringList parts;
    for (const auto& [count, label] : counts)
        if (!label.isEmpty())
            parts << tr("%1 %2").arg(QString::number(count), label);
    return counts.size() < 2 ? tr("%1 on this list.").arg(all)
                             : tr("%1 on this list, of which %2.").arg(all, support::listed(parts));
}

} // namespace

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
    if (!facts.sheet.rows.isEmpty())
        listing.paragraph(countOf(facts.sheet));
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
    listing.add(std::move(table));
    if (tellsByADay(facts.sheet))
        listing.note(byADayNote());
    return listing;
}

} // namespace document
