// Records that belong to a record: their list, and the chosen one's case and form beside it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"
#include "ui/widgets/field_form.h"
#include "ui/workstream/stream.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class CaseFrame;
class ChartView;
class DraftForm;
class RemoveButton;

/// One class for every noun: which ones a page keeps is data. Object names: "child-list", "child-add-<noun>",
/// "child-remove", "child-save", "child-cancel".
class ChildPage : public RecordPage
{
    Q_OBJECT

public:
    ChildPage(Desk& desk, const RecordPageInfo& info, QWidget* parent = nullptr);
    ChildPage(Desk& desk, std::vector<const domain::Noun*> nouns, const QString& emptySentence,
              FieldForm::Labels labels = FieldForm::Labels::Beside, QWidget* parent = nullptr);

    /// Without a parent it shows the nouns' records of the whole register.
    void setRecord(const domain::Record& parent) override;
    bool reveal(const domain::RecordHead& child) override;
    QWidget* placeOf(const QString& noun) override;
    using Adder = std::function<office::Result<domain::RecordId>(const domain::FieldValues& values)>;
    /// Begins a new record that is added in another way than the button adds it.
    void startNew(const domain::Noun& noun, const QString& heading, Adder add);
    bool isEmpty() const { return m_children.empty(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// The editor of one noun's records, made when the first of them is looked at.
    struct Editor
    {
        CaseFrame* frame = nullptr;
        RecordPage* page = nullptr;
        QWidget* place = nullptr; ///< where the frame scrolls when there is little room
    };

    void build(const QString& emptySentence);
    void readChildren();
    void showChosen();
    void choose(domain::RecordId id);
    Editor& editorOf(const domain::Noun& noun);
    void leadTo(RecordPage& page, const QString& keys);
    void startNew(const domain::Noun& noun);
    void removeChosen();
    void drawChart();
    const domain::Record* chosen() const;

    Desk& m_desk;
    std::vector<const domain::Noun*> m_nouns;
    const domain::CountFact* m_chartField = nullptr;
    FieldForm::Labels m_labels = FieldForm::Labels::Beside;
    domain::Record m_parent;
    std::vector<domain::Record> m_children;
    domain::RecordId m_chosen;
    QListWidget* m_list = nullptr;
    RemoveButton* m_remove = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_empty = nullptr;
    DraftForm* m_new = nullptr;
    ChartView* m_chart = nullptr;
    QHash<QString, Editor> m_editors;
};

} // namespace ui
