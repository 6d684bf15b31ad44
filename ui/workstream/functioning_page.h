// How a Best Practice Forum functions: the published metrics as the register has them today, each for itself,
// and what was checked by hand. BPF-12 to BPF-16
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"

namespace ui {

class ElementList;
class RequirementList;

class FunctioningPage : public RecordPage
{
    Q_OBJECT

public:
    FunctioningPage(Desk& desk, const domain::Noun& noun, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record) override;
    QWidget* placeOf(const QString& key) override;

private:
    Desk& m_desk;
    RequirementList* m_metrics;
    ElementList* m_elements;
};

} // namespace ui
