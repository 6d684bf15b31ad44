// A small icon in one token, drawn again for each theme.
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace ui {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString& icon, Token ink, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Token m_ink;
};

} // namespace ui
