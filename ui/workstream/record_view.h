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
class DraftForm;
class PageStack;
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
    /// That is seen.
    domain::RecordId record() const;
    /// The last reload() found that what was shown is no more.
    bool isGone() const { return m_isGone; }
    /// Opens the page that keeps this child; answers whether there is one.
    bool reveal(const domain::RecordHead& child);
    /// A form in place of the record; one that was left for another record is found as it was.
    void startNew(const NewRecord& begun);
    /// After a change.
    void reload();

Q_SIGNALS:
    void newRecordWanted();
    void made(domain::RecordId id); ///< by the form of startNew()

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QTabWidget* tabsOf(const RecordLayout& layout);
    RecordPage* pageAt(QTabWidget& tabs, int index);
    void showPage(int index);
    void openPage(PageKind kind);
    /// As RecordPage::placeWanted has it.
    void openPlace(const QString& keys);
    void beginForm();
    void followStep(const office::StepTaken& taken);
    support::Status add(const domain::Noun& noun, domain::FieldValues values);
    void leaveNew();

    Desk& m_desk;
    const Stream& m_stream;
    domain::Record m_record;
    const RecordLayout* m_layout = nullptr;
    RecordTitle* m_title;
    CaseFrame* m_frame;
    PageStack* m_pages; ///< the tabs of one noun each
    DraftForm* m_new;
    const NewRecord* m_begun = nullptr; ///< whose form has neither been saved nor cancelled
    domain::RecordId m_made;
    bool m_isGone = false;
    QStackedWidget* m_stack; ///< nothing chosen, the record, or a new one
    QHash<QString, QTabWidget*> m_tabs;
};

} // namespace ui
