// The first cycle of a new register: its number, year, dates and place, checked while they are typed.
#pragma once

#include "core/office/desk/registers.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class DateEdit;
class ProblemLine;

class CycleForm : public QWidget
{
    Q_OBJECT

public:
    explicit CycleForm(QWidget* parent = nullptr);
    /// Nothing while something is missing or wrong; the sentence then stands below the field.
    std::optional<office::FirstCycle> cycle();

private:
    struct Row
    {
        const char* key; ///< of the field of the noun "cycle"
        QLineEdit* edit;
        ProblemLine* mistake;
    };
    std::optional<QVariant> read(const Row& row);
    Row row(const char* key, QLineEdit* edit);

    Row m_year;
    Row m_number;
    Row m_starts;
    Row m_ends;
    Row m_place;
};

} // namespace ui
