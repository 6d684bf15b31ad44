// A calendar day as people write it, "31 Jan 2022" or "2022-01-31"; may be empty.
#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QLineEdit>

namespace ui {

/// What a person wrote as a day; an empty text is a null date. BadInput says what was expected.
[[nodiscard]] support::Result<QDate> readDay(const QString& written);

/// A line with a calendar behind its button; Up and Down move by a day.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
    /// Null when empty or not understood; hasMistake() tells the two apart.
    QDate date() const;
    void setDate(QDate day);
    bool hasMistake() const { return !readDay(text()).has_value(); }

Q_SIGNALS:
    /// While typing, each time the day changes.
    void dateChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showCalendar();

    QDate m_last;
};

} // namespace ui
