// What is done to all records that are chosen in the list: a step for each, or for the annual report of each,
// or the same value in a field of each.
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
class FieldEditor;
class NoteEdit;

/// Each is judged on its own; what is refused stays here with its reason until other records are chosen.
/// Object names: "many-step", "many-happened-on", "many-reason", "many-take", "many-refused"; a value is
/// named by its field.
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
    /// A step, or a field, and those it is for.
    struct Offer
    {
        QString label;
        std::vector<domain::RecordId> records;
        office::StepOfSome step = {};
        const domain::Field* field = nullptr;
    };

    void offerSteps(const std::vector<domain::RecordId>& records, const QString& pattern);
    /// Where all are of one noun.
    void offerFields();
    std::vector<domain::RecordId> reports() const;
    void choose();
    void showValue(const domain::Field* field);
    void take();
    office::Result<office::DoneToMany> perform(const Offer& offer, QDate on);
    void tell(const office::DoneToMany& done);

    Desk& m_desk;
    std::vector<domain::RecordId> m_records;
    std::vector<Offer> m_offers;
    QLabel* m_heading;
    QLabel* m_names;
    QLabel* m_none; ///< instead of the form, where nothing is possible
    QWidget* m_form;
    QComboBox* m_steps;
    QLabel* m_happenedOnLabel;
    DateEdit* m_happenedOn;
    QLabel* m_reasonLabel;
    NoteEdit* m_reason;
    QLabel* m_valueLabel;
    QWidget* m_value;                ///< holds the editor, which is another for each field
    FieldEditor* m_editor = nullptr; ///< null while a step is chosen
    QPushButton* m_take;
    QLabel* m_outcome;
    QListWidget* m_refused;
};

} // namespace ui
