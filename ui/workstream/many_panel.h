// What is done to all records that are chosen in the list: one step for each, or for the annual report of
// each.
#pragma once

#include "core/office/cases/steps_of_many.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class DateEdit;
class NoteEdit;

/// Each is judged on its own; what is refused stays here with its reason until other records are chosen.
/// Object names: "many-step", "many-happened-on", "many-reason", "many-take", "many-refused".
class ManyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ManyPanel(Desk& desk, QWidget* parent = nullptr);

    void setRecords(const std::vector<domain::RecordId>& records);
    /// Reads anew what is possible now.
    void reload();
    /// The reason, while the step is not taken; in a line, empty for none.
    QString unsaved() const;

private:
    /// A step, and those it may be taken for.
    struct Offer
    {
        office::StepOfSome step;
        std::vector<domain::RecordId> records;
    };

    void offer(const std::vector<domain::RecordId>& records, const QString& pattern);
    std::vector<domain::RecordId> reports() const;
    void chooseStep();
    void take();
    void tell(const office::DoneToMany& done);

    Desk& m_desk;
    std::vector<domain::RecordId> m_records;
    std::vector<Offer> m_offers;
    QLabel* m_heading;
    QLabel* m_names;
    QLabel* m_none; ///< instead of the form, where nothing is possible
    QWidget* m_form;
    QComboBox* m_steps;
    DateEdit* m_happenedOn;
    QLabel* m_reasonLabel;
    NoteEdit* m_reason;
    QPushButton* m_take;
    QLabel* m_outcome;
    QListWidget* m_refused;
};

} // namespace ui
