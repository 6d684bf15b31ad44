// The elements of a statement or checklist: each judged yes, no or not yet, with the evidence and the day.
#pragma once

#include "core/office/desk/office.h"

#include <QWidget>

namespace ui {

/// Each judgement is stored as it is made. Object names: the element's key for the choice, "-evidence" and
/// "-checked" added to it for the rest.
class ElementList : public QWidget
{
    Q_OBJECT

public:
    /// Without a list of keys all of the noun's elements are shown. The office must outlive the list.
    ElementList(office::Office& office, const domain::Noun& noun, std::span<const char* const> keys = {},
                QWidget* parent = nullptr);
    ~ElementList() override;
    /// Elements that the record's kind of workstream does not have are not shown.
    void setRecord(domain::RecordId id);
    /// Of the record that is shown.
    bool hasElements() const { return m_hasElements; }
    /// The choice of an answer to the first whose key begins so; null where none does.
    QWidget* choiceOf(const QString& keyBegins) const;

private:
    struct Row;
    void addRow(const domain::ElementKind& kind, int gridRow);
    void store(Row& row);

    office::Office& m_office;
    domain::RecordId m_id;
    bool m_hasElements = false;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace ui
