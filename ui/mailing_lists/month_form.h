// The figures of one month as a person types them in.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;

namespace ui {

class FieldForm;

/// Hidden until it is started. Object names: those of the fields, "month-save", "month-cancel".
class MonthForm : public QWidget
{
    Q_OBJECT

public:
    explicit MonthForm(Desk& desk, QWidget* parent = nullptr);
    /// For a month that has no figures yet; it begins with the last whole month.
    void start(domain::RecordId list);
    void start(domain::RecordId list, const domain::Record& figure);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(domain::RecordId list, domain::RecordId figure, const QString& heading,
               const domain::FieldValues& values);
    void save();

    Desk& m_desk;
    domain::RecordId m_list;
    domain::RecordId m_figure; ///< invalid for a new one
    QLabel* m_heading;
    MessageBar* m_refusal;
    FieldForm* m_form;
};

} // namespace ui
