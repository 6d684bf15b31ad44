// One record of a stream, whole: its head, its case, its pages.
#pragma once

#include "ui/workstream/stream.h"

#include "core/office/cases/cases.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace ui {

class CaseFrame;
class RecordPage;
class RecordTitle;

/// Pages are made when they are first looked at, and read again only while they are seen. A file dropped
/// anywhere is attached to the record.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    RecordView(Desk& desk, const Stream& stream, QWidget* parent = nullptr);

    /// An invalid id shows what to do instead.
    void setRecord(domain::RecordId id);
    domain::RecordId record() const { return m_record.head.id; }
    /// Opens the page that keeps this child; answers whether there is one.
    bool reveal(const domain::RecordHead& child);
    /// Opens the first page, for what a new record needs to be told.
    void beginForm();
    /// After a change.
    void reload();

Q_SIGNALS:
    void newRecordWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QTabWidget* tabsOf(const RecordLayout& layout);
    RecordPage* pageAt(QTabWidget& tabs, int index);
    void showPage(int index);
    void openPage(PageKind kind);
    /// The page that keeps records of the noun; of several, separated by blanks, the first it has.
    void openPageOf(const QString& nouns);
    void followStep(const office::StepTaken& taken);

    Desk& m_desk;
    const Stream& m_stream;
    domain::Record m_record;
    const RecordLayout* m_layout = nullptr;
    RecordTitle* m_title;
    CaseFrame* m_frame;
    QStackedWidget* m_pages; ///< the tabs of one noun each
    QStackedWidget* m_stack; ///< nothing chosen, or the record
    QHash<QString, QTabWidget*> m_tabs;
};

} // namespace ui
