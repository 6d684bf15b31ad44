// The letters of a record: those that exist, what should be written next, and the composer.
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyPane;
class KeptLetterView;
class LetterComposer;
class RemoveButton;

/// Object names: "letter-list", "letter-write", "letter-remove".
class LettersPage : public RecordPage
{
    Q_OBJECT

public:
    explicit LettersPage(Desk& desk, QWidget* parent = nullptr);

    void setRecord(const domain::Record& record) override;
    /// A letter of the record is chosen.
    bool reveal(const domain::RecordHead& child) override;
    /// Leads to the next letter that is due.
    void begin() override;

private:
    void readLetters();
    void choose(domain::RecordId id);
    void showChosen();
    void removeChosen();

    Desk& m_desk;
    domain::Record m_record;
    std::vector<domain::Record> m_letters; ///< the newest first
    domain::RecordId m_chosen;
    QListWidget* m_list;
    QPushButton* m_write;
    RemoveButton* m_remove;
    QStackedWidget* m_stack;
    EmptyPane* m_empty;
    LetterComposer* m_composer;
    KeptLetterView* m_kept;
};

} // namespace ui
