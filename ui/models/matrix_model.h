// Rows against columns, such as coalitions and the meetings they came to: what stands in a cell is told by
// whoever fills it.
#pragma once

#include "ui/look/measures.h"
#include "ui/look/state_look.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

struct MatrixHead
{
    QString id; ///< by which it is known again
    QString title;
    QString tip = {};
};

struct MatrixCell
{
    QString text = {};
    QString tip = {};
    std::optional<StateLook> look = {}; ///< its icon stands before the text, which is its word
    std::optional<bool> tick = {};      ///< a box, ticked or not
    TextStyle style = TextStyle::Body;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool isEditable = false;
};

struct Matrix
{
    std::vector<MatrixHead> rows = {};
    std::vector<MatrixHead> columns = {};
    std::vector<std::vector<MatrixCell>> cells = {}; ///< of each row, one for each column
};

/// Shows what it was told last. An edit is handed on, and shows when it comes back in the next matrix.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The value is a bool for a box, else a text; answers whether it was accepted.
    using Edit = std::function<bool(const MatrixHead& row, const MatrixHead& column, const QVariant& value)>;

    explicit MatrixModel(QObject* parent = nullptr);

    /// What stays, by its id, keeps its place in the views: the present cell, what is being edited.
    void setMatrix(Matrix matrix);
    const Matrix& matrix() const { return m_matrix; }
    void onEdit(Edit edit) { m_edit = std::move(edit); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    const MatrixCell& at(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    Matrix m_matrix;
    Edit m_edit;
};

} // namespace ui
