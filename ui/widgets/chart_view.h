// A chart on the screen: paints what the chart layout says, in the colours of the theme.
#pragma once

#include "core/document/chart_layout.h"

#include <QWidget>

namespace ui {

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    /// `description` is read aloud in place of the picture.
    void setChart(const document::Chart& chart, const QString& description);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    document::ChartPicture picture(int width) const;

    document::Chart m_chart;
};

} // namespace ui
