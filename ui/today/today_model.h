// Sections of Today as one list: a heading, its lines or the sentence that there are none, the next heading.
#pragma once

#include "ui/today/today_lists.h"

#include <QAbstractListModel>

namespace ui {

class TodayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Heading, Line, Empty };

    using QAbstractListModel::QAbstractListModel;
    void setSections(std::vector<TodaySection> sections);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole is what a screen reader says.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    RowKind kind(const QModelIndex& index) const { return m_rows[size_t(index.row())].kind; }
    const TodaySection& section(const QModelIndex& index) const;
    /// Of a row of kind Line.
    const TodayLine& line(const QModelIndex& index) const;

private:
    struct Row
    {
        RowKind kind;
        size_t section;
        size_t line = 0;
    };

    std::vector<TodaySection> m_sections;
    std::vector<Row> m_rows;
};

} // namespace ui
