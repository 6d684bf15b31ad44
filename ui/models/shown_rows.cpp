#include "ui/models/shown_rows.h"

#include <QHeaderView>

namespace ui {

namespace {

/// Whether all that a column shows are days: "by 1 Oct 2021" is none.
bool areDays(const QAbstractItemModel& model, int column)
{
    bool isAny = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        const bool isDay = index.data(kValueRole).toDate().isValid();
        if (!isDay && !index.data().toString().isEmpty())
            return false;
        isAny = isAny || isDay;
    }
    return isAny;
}

} // namespace

domain::Sheet shownRows(const QAbstractItemView& view, const QHeaderView& header, const QString& title)
{
    QAbstractItemModel& model = *view.model();
    while (model.canFetchMore({}))
        model.fetchMore({});
    domain::Sheet sheet{title, {}, {}};
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        const QString label = model.headerData(column, Qt::Horizontal).toString();
        columns << column;
        sheet.columns << domain::SheetColumn{.key = label, .label = label};
        if (areDays(model, column))
            sheet.columns.last().type = domain::FieldType::Date;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList values;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QModelIndex index = model.index(row, columns[i]);
            const QString text = index.data().toString();
            const bool isDay = sheet.columns[i].type == domain::FieldType::Date;
            values << (text.isEmpty() ? QVariant() : isDay ? index.data(kValueRole) : QVariant(text));
        }
        sheet.rows << values;
    }
    return sheet;
}

domain::Sheet withShownColumns(domain::Sheet records, const domain::Sheet& shown)
{
    if (records.rows.size() != shown.rows.size())
        return records;                              // one was removed meanwhile
    QStringList known{shown.columns.value(0).label}; // what the rows are called
    for (const domain::SheetColumn& column : std::as_const(records.columns))
        known << column.label;
    for (qsizetype column = 0; column < shown.columns.size(); ++column) {
        if (known.contains(shown.columns[column].label))
            continue;
        records.columns << shown.columns[column];
        for (qsizetype row = 0; row < shown.rows.size(); ++row)
            records.rows[row] << shown.rows[row][column];
    }
    return records;
}

} // namespace ui
