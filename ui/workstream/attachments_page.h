// The files kept at a record and at what belongs to it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"
#include "ui/workstream/stream.h"

class QMimeData;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class RemoveButton;

/// Object names: "attachments", "attach-file", "save-copy", "remove-attachment".
class AttachmentsPage : public RecordPage
{
    Q_OBJECT

public:
    AttachmentsPage(Desk& desk, const RecordPageInfo& info, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record) override;

private:
    void addLines(const domain::RecordHead& owner);
    void attach();
    void saveCopy();
    void remove();
    qint64 chosen() const;

    Desk& m_desk;
    domain::RecordId m_record;
    QTreeWidget* m_list;
    QPushButton* m_save;
    RemoveButton* m_remove;
    QStackedWidget* m_stack;
};

/// The local files of a drop; empty where it holds anything else.
QStringList droppedFiles(const QMimeData* data);
/// Attaches each file and says so, or why not.
void attachFiles(Desk& desk, domain::RecordId record, const QStringList& paths);

} // namespace ui
