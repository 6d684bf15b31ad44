// Widgets in a row that goes on in a next row where the first is full.
#pragma once

#include <QLayout>

namespace ui {

/// Asks for no more room than its widest widget; mirrors itself where columns begin on the right.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int place, QWidget* widget);

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int place) const override { return m_items.value(place); }
    QLayoutItem* takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Place
    {
        QLayoutItem* item;
        QRect rect; ///< from the left
    };
    QList<Place> places(int width) const;

    QList<QLayoutItem*> m_items;
};

} // namespace ui
