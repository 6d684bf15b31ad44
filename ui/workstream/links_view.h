// What a record is linked with, from both sides, and the way to one more link.
#pragma once

#include "core/office/people/links.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace ui {

class ProblemLine;
class RecordEdit;
class RemoveButton;

/// A double click or Enter opens the other record. Whom two workstreams share is found by itself and stands
/// below. Object names: "links", "link-add", "link-kind", "link-to", "link-take", "link-cancel",
/// "link-remove".
class LinksView : public QWidget
{
    Q_OBJECT

public:
    enum class Shown {
        All,
        FromElsewhere, ///< beside those that were entered here, which are told by others; hidden where there
                       ///< are none
    };
    LinksView(Desk& desk, Shown shown, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record);

private:
    QWidget* makeForm();
    void show(const std::vector<office::LinkLine>& lines);
    void begin();
    void end();
    void take();
    void remove();

    Desk& m_desk;
    Shown m_shown;
    domain::RecordId m_id;
    QTreeWidget* m_list;
    QPushButton* m_add;
    RemoveButton* m_remove;
    QComboBox* m_kind = nullptr;
    RecordEdit* m_to = nullptr;
    ProblemLine* m_problem = nullptr;
    QWidget* m_form;
};

} // namespace ui
