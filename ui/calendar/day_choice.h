// When a new milestone is: a day of its own, or a distance from the annual meeting or another milestone.
#pragma once

#include "core/office/desk/office.h"

#include <QWidget>

class QComboBox;
class QRadioButton;

namespace ui {

class DateEdit;
class OffsetEdit;

class DayChoice : public QWidget
{
    Q_OBJECT

public:
    explicit DayChoice(QWidget* parent = nullptr);
    /// Begins anew, with what a day can be counted from.
    void start(const QString& annualMeeting, const std::vector<domain::Record>& milestones);
    /// "starts", or "offset" and "follows"; BadInput says what is missing.
    [[nodiscard]] support::Result<domain::FieldValues> values() const;

private:
    QRadioButton* m_isFixed;
    DateEdit* m_day;
    QRadioButton* m_isCounted;
    OffsetEdit* m_distance;
    QComboBox* m_from; ///< data: the milestone's number, 0 for the annual meeting
};

} // namespace ui
