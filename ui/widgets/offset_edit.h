// A distance in time from another day: how many weeks or days before or after it.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Speaks the text that domain::parseValue reads: "6 weeks before"; empty where there is none.
class OffsetEdit : public QWidget
{
    Q_OBJECT

public:
    explicit OffsetEdit(QWidget* parent = nullptr);
    void setDays(std::optional<qint64> days);
    QString written() const;
    /// Shows a number that is none, as it was typed.
    void write(const QString& written);

Q_SIGNALS:
    void typed();
    void chosen();

private:
    QLineEdit* m_number;
    QComboBox* m_unit;
    QComboBox* m_side;
};

} // namespace ui
