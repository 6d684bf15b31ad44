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

} // namespace ui
