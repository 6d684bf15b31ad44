// The names that a workstream had, and the way to the next one.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DateEdit;
class ProblemLine;

/// A name that was only misspelt is put right in the form above; here it becomes another one from a day on.
/// Object names: "names", "rename", "new-name", "new-acronym", "new-name-from", "new-name-take",
/// "new-name-cancel".
class NamesView : public QWidget
{
    Q_OBJECT

public:
    explicit NamesView(Desk& desk, QWidget* parent = nullptr);
    void setRecord(const domain::Record& workstream);

private:
    QWidget* makeForm();
    void begin();
    void end();
    void take();

    Desk& m_desk;
    domain::RecordId m_id;
    QString m_name;
    QString m_acronym;
    QLabel* m_names;
    QPushButton* m_rename;
    QLineEdit* m_newName;
    QLineEdit* m_newAcronym;
    DateEdit* m_from;
    ProblemLine* m_problem = nullptr;
    QPushButton* m_take;
    QWidget* m_form;
};

} // namespace ui
