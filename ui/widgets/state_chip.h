// A state as icon, word and tint.
#pragma once

#include "ui/look/state_look.h"

#include <QWidget>

class QPainter;

namespace ui {

class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);
    /// The word is the state's label, `category` one of procedure::categoryKey.
    void setState(const QString& category, const QString& word);
    void setLook(const StateLook& look, const QString& word);
    QString word() const { return m_word; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateLook m_look;
    QString m_word;
};

/// For delegates: the size of a chip and the chip itself, at the leading edge of `rect`, elided to it.
QSize chipSize(const QFont& font, const QString& word);
void paintChip(QPainter& painter, const QRect& rect, const StateLook& look, const QString& word,
               Qt::LayoutDirection direction);

} // namespace ui
