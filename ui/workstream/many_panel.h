// What is done to all records that are chosen in the list: a step for each, or for the annual report of each,
// a letter to each, the same value in a field of each; and the way out for their rows.
#pragma once

#include "ui/workstream/many_offers.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class DateEdit;
class FieldEditor;
class ManyOutcome;
class NoteEdit;

/// Each is judged on its own; what is refused stays here with its reason until other records or another deed
/// are chosen. A deed is offered by itself only where it is the usual next step and harms no workstream.
/// Object names: "many-step", "many-happened-on", "many-reason", "many-language", "many-take", "many-emails",
/// "many-counted", "many-export", "many-print", "many-ask"; a value is named by its field.
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

    /// Of its button: a double click is no second step.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeWaysOut();
    void choose();
    /// Not a person's choice: what came of the last deed stays. Null for none.
    void offer(const ManyOffer* wanted);
    /// What the chosen deed needs.
    void showChosen();
    void forgetOutcome();
    /// A person was asked, where that is needed.
    bool mayGoOn(const ManyOffer& offer, const ManyEntry& entry);
    void showValue(const domain::Field* field);
    void take();
    void saveEmails();
    const ManyOffer* chosen() const;

    Desk& m_desk;
    std::vector<domain::RecordId> m_records;
    std::vector<ManyOffer> m_offers;
    QLabel* m_heading;
    QLabel* m_names;
    QPushButton* m_ask;
    QLabel* m_none; ///< instead of the form, where nothing is possible
    QWidget* m_form;
    QComboBox* m_steps;
    QLabel* m_counted;
    bool m_isOwnChoice = false; ///< a person's, of the deed
    QLabel* m_happenedOnLabel;
    DateEdit* m_happenedOn;
    QLabel* m_reasonLabel;
    NoteEdit* m_reason;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_valueLabel;
    QWidget* m_value;                ///< holds the editor, which is another for each field
    FieldEditor* m_editor = nullptr; ///< null while no field is chosen
    QPushButton* m_take;
    QPushButton* m_emails;
    ManyOutcome* m_outcome;
    QString m_deed; ///< what Ctrl+Z calls what was done last; empty for nothing
};

} // namespace ui
