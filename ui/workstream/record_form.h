// The whole form of a record: its fields, and below them its elements.
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/field_form.h"

class QVBoxLayout;

namespace ui {

class ElementList;

class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// `elementsTitle`: the heading of the elements; without one they are not shown.
    RecordForm(Desk& desk, const domain::Noun& noun, const QString& elementsTitle,
               FieldForm::Labels labels = FieldForm::Labels::Beside, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record);
    /// Something more about the record, between its fields and its elements.
    void addAfterFields(QWidget* more);
    /// Null where the form has neither such a field nor such an element.
    QWidget* placeOf(const QString& key) const;

private:
    QVBoxLayout* m_column;
    FieldForm* m_form;
    QWidget* m_heading = nullptr;
    ElementList* m_elements = nullptr;
};

} // namespace ui
