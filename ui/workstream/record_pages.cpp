#include "ui/workstream/record_pages.h"

#include "core/office/desk/records.h"
#include "ui/desk/attended_list.h"
#include "ui/history/history_view.h"
#include "ui/letters/letters_page.h"
#include "ui/mailing_lists/mailing_list_page.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/asked_list.h"
#include "ui/workstream/assessment_page.h"
#include "ui/workstream/attachments_page.h"
#include "ui/workstream/attendance_view.h"
#include "ui/workstream/call_view.h"
#include "ui/workstream/child_page.h"
#include "ui/workstream/functioning_page.h"
#include "ui/workstream/guided_form.h"
#include "ui/workstream/links_view.h"
#include "ui/workstream/names_view.h"
#include "ui/workstream/record_form.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class FormPage : public RecordPage
{
    Q_DECLARE_TR_FUNCTIONS(ui::AttendanceView)

public:
    FormPage(Desk& desk, const domain::Noun& noun, const QString& elementsTitle, FieldForm::Labels labels)
        : m_form(new RecordForm(desk, noun, elementsTitle, labels))
    {
        auto* outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        const bool isMeeting = domain::noun(u"attendee"_s)->mayBelongTo(noun.keyText());
        if (noun.keyText() == u"session-request")
            m_form->addAfterFields(m_links = new LinksView(desk, LinksView::Shown::All));
        if (noun.isWorkstream)
            m_form->addAfterFields(m_names = new NamesView(desk));
        outer->addWidget(m_area = scrolled(isMeeting                   ? withAttendance(desk)
                                           : noun.keyText() == u"call" ? withCall(desk)
                                                                       : m_form));
    }

    void setRecord(const domain::Record& record) override
    {
        if (std::exchange(m_shown, record.head.id) != record.head.id)
            m_area->verticalScrollBar()->setValue(0);
        m_form->setRecord(record);
        if (m_attendance)
            m_attendance->showMeeting(record.head.id);
        if (m_names)
            m_names->setRecord(record);
        if (m_links)
            m_links->setRecord(record);
        if (m_call)
            m_call->setRecord(record);
    }
    QWidget* placeOf(const QString& key) override { return m_form->placeOf(key); }

private:
    QWidget* withAttendance(Desk& desk)
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(kInside);
        column->addWidget(m_form);
        column->addWidget(plainLabel(tr("Who came"), TextStyle::Heading));
        column->addWidget(m_attendance = new AttendanceView(desk));
        column->addStretch();
        return content;
    }

    QWidget* withCall(Desk& desk)
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(kGroups);
        column->addWidget(m_call = new CallView(desk)); // what is looked at daily; the form seldom
        column->addWidget(m_form);
        column->addStretch();
        return content;
    }

    RecordForm* m_form;
    AttendanceView* m_attendance = nullptr; ///< of a meeting
    NamesView* m_names = nullptr;           ///< of a workstream
    LinksView* m_links = nullptr;           ///< of a session, which several may hold
    CallView* m_call = nullptr;             ///< of a call
    QScrollArea* m_area;
    domain::RecordId m_shown;
};

/// What was linked here, with its notes; below, what was linked there or is found.
class LinksPage : public RecordPage
{
public:
    LinksPage(Desk& desk, const RecordPageInfo& info)
        : m_own(new ChildPage(desk, info))
        , m_others(new LinksView(desk, LinksView::Shown::FromElsewhere))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(kGroups);
        column->addWidget(m_own, 1);
        column->addWidget(m_others);
        connect(m_own, &RecordPage::placeWanted, this, &RecordPage::placeWanted);
    }

    void setRecord(const domain::Record& record) override
    {
        m_own->setRecord(record);
        m_others->setRecord(record);
    }
    bool reveal(const domain::RecordHead& head) override { return m_own->reveal(head); }
    QWidget* placeOf(const QString& key) override { return m_own->placeOf(key); }
    void begin() override { m_own->begin(); }

private:
    ChildPage* m_own;
    LinksView* m_others;
};

class GuidePage : public RecordPage
{
public:
    GuidePage(Desk& desk, const Guide& guide)
        : m_form(new GuidedForm(desk, guide))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_form);
    }

    void setRecord(const domain::Record& record) override { m_form->setRecord(record); }
    bool reveal(const domain::RecordHead& head) override { return m_form->reveal(head); }
    QWidget* placeOf(const QString& key) override { return m_form->placeOf(key); }
    void begin() override { m_form->focusFirst(); }

private:
    GuidedForm* m_form;
};

/// The application that a workstream came from, in its guided form.
class ApplicationPage : public RecordPage
{
public:
    ApplicationPage(Desk& desk, const RecordPageInfo& info, const Guide& guide)
        : m_desk(desk)
        , m_noun(QString::fromLatin1(guide.noun))
        , m_form(new GuidedForm(desk, guide))
        , m_stack(new QStackedLayout(this))
    {
        setContentsMargins(0, kInside, 0, 0); // a stacked layout has none of its own
        m_stack->addWidget(new EmptyPane(u"intake"_s, streamText(info.emptySentence)));
        m_stack->addWidget(m_form);
    }

    void setRecord(const domain::Record& record) override
    {
        const auto found = m_desk.valueOf(office::childrenOf(m_desk.office(), record.head.id, m_noun));
        const bool isThere = found && !found->empty();
        m_stack->setCurrentIndex(isThere ? 1 : 0);
        if (isThere)
            m_form->setRecord(found->front());
    }
    bool reveal(const domain::RecordHead& head) override { return head.noun == m_noun; }

private:
    Desk& m_desk;
    QString m_noun;
    GuidedForm* m_form;
    QStackedLayout* m_stack;
};

/// What has to do with a workstream without being a part of it: the meetings it came to, the calls it was
/// asked.
template <typename List>
class ListedPage : public RecordPage
{
public:
    ListedPage(Desk& desk, const RecordPageInfo& info, const QString& emptyIcon)
        : m_list(new List(desk))
        , m_stack(new QStackedLayout(this))
    {
        setContentsMargins(0, kInside, 0, 0);
        m_stack->addWidget(new EmptyPane(emptyIcon, streamText(info.emptySentence)));
        m_stack->addWidget(m_list);
    }

    void setRecord(const domain::Record& record) override
    {
        m_stack->setCurrentIndex(m_list->showOf(record.head.id) > 0 ? 1 : 0);
    }

private:
    List* m_list;
    QStackedLayout* m_stack;
};

class HistoryPage : public RecordPage
{
public:
    explicit HistoryPage(Desk& desk)
        : m_view(new HistoryView(desk))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, kInside, 0, 0);
        column->addWidget(m_view);
    }

    void setRecord(const domain::Record& record) override { m_view->setRecord(record.head.id); }

private:
    HistoryView* m_view;
};

} // namespace

RecordPage* makeEditor(Desk& desk, const domain::Noun& noun, const QString& stream,
                       const QString& elementsTitle, FieldForm::Labels labels)
{
    if (noun.keyText() == u"mailing-list")
        return new MailingListPage(desk);
    if (const Guide* guide = guideOf(noun.keyText(), stream))
        return new GuidePage(desk, *guide);
    return new FormPage(desk, noun, elementsTitle, labels);
}

RecordPage* makeRecordPage(Desk& desk, const RecordLayout& layout, const RecordPageInfo& info,
                           const domain::Record& record)
{
    switch (info.kind) {
    case PageKind::Form: {
        auto* page = makeEditor(desk, record.noun(), record.head.stream, streamText(layout.elementsTitle));
        page->setContentsMargins(0, kInside, 0, 0);
        return page;
    }
    case PageKind::Children:
        return new ChildPage(desk, info);
    case PageKind::Links:
        return new LinksPage(desk, info);
    case PageKind::Application:
        return new ApplicationPage(desk, info,
                                   *guideOf(QString::fromLatin1(info.nouns.front()), record.head.stream));
    case PageKind::Assessment:
        return new AssessmentPage(desk, info);
    case PageKind::Functioning:
        return new FunctioningPage(desk, record.noun());
    case PageKind::Letters:
        return new LettersPage(desk);
    case PageKind::Attachments:
        return new AttachmentsPage(desk, info);
    case PageKind::Attended:
        return new ListedPage<AttendedList>(desk, info, u"calendar"_s);
    case PageKind::Asked:
        return new ListedPage<AskedList>(desk, info, u"waiting"_s);
    case PageKind::History:
        return new HistoryPage(desk);
    }
    Q_UNREACHABLE();
}

} // namespace ui
