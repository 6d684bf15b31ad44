// The head of a record: name, acronym, state and days in it, next deadline, people in role.
#pragma once

#include "core/office/desk/office.h"

#include <QWidget>

class QLabel;

namespace ui {

class StateChip;

class RecordTitle : public QWidget
{
    Q_OBJECT

public:
    explicit RecordTitle(QWidget* parent = nullptr);
    /// `year`: of the annual report whose deadline is shown where the record has none of its own.
    void setRecord(office::Office& office, const domain::Record& record, int year);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void letNameGrow();

    domain::RecordId m_record;
    QLabel* m_name;
    QLabel* m_acronym;
    StateChip* m_state;
    QLabel* m_days;
    StateChip* m_due;
    StateChip* m_sample;
    QLabel* m_people;
};

/// How long something has lasted: "12 days", "5 months", "2 y 3 m".
QString duration(qint64 days);

} // namespace ui
