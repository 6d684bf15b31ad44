#include "ui/models/shown_rows.h"

#include <QHeaderView>

namespace ui {

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
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList values;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QModelIndex index = model.index(row, columns[i]);
            const QDate day = index.data(kValueRole).toDate();
            if (day.isValid())
                sheet.columns[i].type = domain::FieldType::Date;
            const QString text = index.data().toString();
            values << (day.isValid() ? QVariant(day) : text.isEmpty() ? QVariant() : QVariant(text));
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
