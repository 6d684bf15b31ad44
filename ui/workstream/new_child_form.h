// A record that is not there yet: its form, and the button that adds it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/field_form.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

/// Object names: "child-save" and "child-cancel".
class NewChildForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewChildForm(Desk& desk, QWidget* parent = nullptr);
    void start(const domain::Noun& noun, const domain::RecordHead& parent, FieldForm::Labels labels);

Q_SIGNALS:
    void added(domain::RecordId id);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();

    Desk& m_desk;
    const domain::Noun* m_noun = nullptr;
    domain::RecordId m_parent;
    MessageBar* m_refusal;
    QLabel* m_heading;
    QScrollArea* m_scroll;
    FieldForm* m_form = nullptr;
    QPushButton* m_add;
};

} // namespace ui
