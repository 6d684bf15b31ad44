// A list, and beside it what it opens; above it where there is no room for both.
#pragma once

#include <QWidget>

class QBoxLayout;
class QListWidget;

namespace ui {

/// The side column stands at the beginning of the lines, `width` pixels wide. `list` is what it scrolls:
/// above, it shows a few rows only.
class Aside : public QWidget
{
    Q_OBJECT

public:
    Aside(QWidget* side, QListWidget* list, int width, QWidget* content, QWidget* parent = nullptr);
    /// As narrow as it can be arranged, so that it may become so.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool isNarrow);

    QBoxLayout* m_row;
    QWidget* m_side;
    QListWidget* m_list;
    QWidget* m_content;
    int m_width;
};

} // namespace ui
