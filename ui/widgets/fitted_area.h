// What is as large as its place, and scrolls where its place is smaller than it can be.
#pragma once

#include <QScrollArea>

namespace ui {

/// For what fills its place and scrolls within; on a small or much enlarged screen it would else demand more
/// than there is. It is no stop for the focus, which it hands on to its content.
class FittedArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittedArea(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace ui
