#include "ui/workstream/record_view.h"

#include "core/office/desk/records.h"
#include "ui/desk/settings.h"
#include "ui/look/desk_style.h"
#include "ui/look/noun_icon.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/fitted_area.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/attachments_page.h"
#include "ui/workstream/case_frame.h"
#include "ui/workstream/child_text.h"
#include "ui/workstream/record_pages.h"
#include "ui/workstream/record_title.h"
#include "ui/workstream/report_year.h"

#include <QDragEnterEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

bool keeps(const RecordPageInfo& page, const QString& noun)
{
    return std::ranges::any_of(page.nouns, [&](const char* kept) { return noun == QLatin1StringView(kept); });
}

enum StackIndex { Nothing, Shown, New };

constexpr int kLeastRecordWidth = 276; ///< beside its list; a wider one scrolls

QString pageChoice(const RecordLayout& layout) { return u"page-of-"_s + QLatin1StringView(layout.noun); }

} // namespace

RecordView::RecordView(Desk& desk, const Stream& stream, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stream(stream)
    , m_title(new RecordTitle)
    , m_pages(new PageStack)
    , m_new(new DraftForm(u"new"_s, DraftForm::Place::Pane, TextStyle::Title))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"record"_s);
    setAcceptDrops(true);
    m_frame = new CaseFrame(desk, m_pages);
    auto* record = new QWidget;
    auto* column = new QVBoxLayout(record);
    column->setContentsMargins(kGroups, kInside, kGroups, kInside);
    column->setSpacing(kInside);
    column->addWidget(m_title);
    column->addWidget(m_frame, 1);

    auto* empty = new EmptyPane(nounIcon(QString::fromLatin1(stream.layouts.front().noun)),
                                tr("Choose a record from the list to see it here."),
                                streamText(stream.newRecords.front().label));
    connect(empty, &EmptyPane::triggered, this, &RecordView::newRecordWanted);
    m_stack->addWidget(empty);
    m_stack->addWidget(new FittedArea(record));
    m_stack->setMinimumWidth(kLeastRecordWidth);
    auto* place = new QWidget;
    (new QVBoxLayout(place))->setContentsMargins(kGroups, kInside, kGroups, kInside);
    place->layout()->addWidget(m_new);
    m_stack->addWidget(place);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_frame, &CaseFrame::stepTaken, this, &RecordView::followStep);
    connect(m_frame, &CaseFrame::placeWanted, this, &RecordView::openPlace);
    connect(m_new, &DraftForm::left, this, &RecordView::leaveNew);
}

domain::RecordId RecordView::record() const
{
    return m_stack->currentIndex() == Shown ? m_record.head.id : domain::RecordId();
}

void RecordView::setRecord(domain::RecordId id)
{
    const auto record = id.isValid() ? m_desk.valueOf(office::readRecord(m_desk.office(), id)) : std::nullopt;
    m_layout = record ? m_stream.layoutOf(record->head.noun) : nullptr;
    m_record = m_layout ? *record : domain::Record();
    m_isGone = false;
    m_stack->setCurrentIndex(m_layout ? Shown : Nothing);
    if (!m_layout)
        return;
    m_title->setRecord(m_desk.office(), m_record, reportYear(m_desk));
    m_frame->setRecord(m_record.head);
    QTabWidget* tabs = tabsOf(*m_layout);
    m_pages->setCurrentWidget(tabs);
    showPage(tabs->currentIndex());
}

void RecordView::reload()
{
    // The record may be gone: undo takes away what was added.
    const domain::RecordId id = m_record.head.id;
    const int shown = m_stack->currentIndex();
    const bool isThere = id.isValid() && office::readRecord(m_desk.office(), id);
    setRecord(isThere ? id : domain::RecordId());
    m_isGone = id.isValid() && !isThere;
    if (shown == New)
        m_stack->setCurrentIndex(New);
}

void RecordView::startNew(const NewRecord& begun)
{
    m_stack->setCurrentIndex(New);
    if (m_begun == &begun)
        return m_new->setFocus();
    m_begun = &begun;
    const domain::Noun& noun = *domain::noun(QString::fromLatin1(begun.noun));
    m_new->setFields(new FieldForm(m_desk.office(), noun, fieldsToBeginWith(noun, m_stream.keyText())));
    m_new->setSaveText(menuText(tr("Add %1").arg(labelInSentence(noun))));
    domain::FieldValues values;
    if (noun.field(u"year"_s))
        values.insert(u"year"_s, qint64(m_desk.year()));
    m_new->start(streamText(begun.heading), values,
                 [this, &noun](const domain::FieldValues& written) { return add(noun, written); });
}

support::Status RecordView::add(const domain::Noun& noun, domain::FieldValues values)
{
    if (noun.field(u"received-on"_s))
        values.insert(u"received-on"_s, m_desk.today());
    DESK_ASSIGN(m_made, office::addRecord(
                            m_desk.office(),
                            {.noun = noun.keyText(), .values = std::move(values), .year = m_desk.year()}));
    return {};
}

void RecordView::leaveNew()
{
    m_begun = nullptr;
    m_stack->setCurrentIndex(m_layout ? Shown : Nothing);
    if (const domain::RecordId id = std::exchange(m_made, {}); id.isValid())
        QMetaObject::invokeMethod( // once the form has given the focus back
            this,
            [this, id] {
                Q_EMIT made(id);
                beginForm();
            },
            Qt::QueuedConnection);
}

QTabWidget* RecordView::tabsOf(const RecordLayout& layout)
{
    QTabWidget*& tabs = m_tabs[QString::fromLatin1(layout.noun)];
    if (tabs)
        return tabs;
    tabs = new QTabWidget;
    tabs->setObjectName(u"pages"_s);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setExpanding(false);
    makeDense(tabs->tabBar());
    const QString left = keptChoice(pageChoice(layout));
    for (const RecordPageInfo& info : layout.pages) {
        auto* place = new QWidget; // the page itself is made when it is first shown
        (new QVBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
        const int index = tabs->addTab(place, menuText(streamText(info.title)));
        if (left == QLatin1StringView(info.key))
            tabs->setCurrentIndex(index);
    }
    connect(tabs, &QTabWidget::currentChanged, this, [this, &layout](int index) {
        keepChoice(pageChoice(layout), QString::fromLatin1(layout.pages[size_t(index)].key));
        if (&layout == m_layout) // the pages of another noun may turn while they are hidden
            showPage(index);
    });
    m_pages->addWidget(tabs);
    return tabs;
}

RecordPage* RecordView::pageAt(QTabWidget& tabs, int index)
{
    QLayout* place = tabs.widget(index)->layout();
    if (place->count() == 0) {
        const RecordPageInfo& info = m_layout->pages[size_t(index)];
        auto* page = makeRecordPage(m_desk, *m_layout, info, m_record);
        page->setObjectName(u"page-"_s + QLatin1StringView(info.key));
        connect(page, &RecordPage::placeWanted, this, &RecordView::openPlace);
        place->addWidget(page);
        page->show(); // at once, so that the focus can go into it
    }
    return static_cast<RecordPage*>(place->itemAt(0)->widget());
}

void RecordView::showPage(int index)
{
    if (m_layout && index >= 0)
        pageAt(*tabsOf(*m_layout), index)->setRecord(m_record);
}

void RecordView::beginForm()
{
    if (!m_layout)
        return;
    QTabWidget* tabs = tabsOf(*m_layout);
    tabs->setCurrentIndex(0);
    pageAt(*tabs, 0)->begin();
}

void RecordView::openPage(PageKind kind)
{
    const auto found = std::ranges::find(m_layout->pages, kind, &RecordPageInfo::kind);
    if (found != m_layout->pages.end())
        tabsOf(*m_layout)->setCurrentIndex(int(found - m_layout->pages.begin()));
}

void RecordView::openPlace(const QString& keys)
{
    for (const QString& key : keys.split(u' ')) {
        if (key == m_record.head.noun)
            return openPage(PageKind::Form);
        QTabWidget& tabs = *tabsOf(*m_layout);
        for (size_t i = 0; i < m_layout->pages.size(); ++i) {
            const RecordPageInfo& info = m_layout->pages[i];
            const bool isKeeper = keeps(info, key);
            const bool isEditor = info.kind == PageKind::Form || info.kind == PageKind::Functioning;
            if (!isKeeper && !isEditor)
                continue;
            RecordPage* page = pageAt(tabs, int(i));
            page->setRecord(m_record);
            QWidget* place = page->placeOf(key);
            if (!place && !isKeeper)
                continue;
            tabs.setCurrentIndex(int(i));
            (place ? place : page)->setFocus();
            if (place)
                bringIntoSight(*place);
            return;
        }
    }
}

bool RecordView::reveal(const domain::RecordHead& child)
{
    for (size_t i = 0; m_layout && i < m_layout->pages.size(); ++i) {
        if (!keeps(m_layout->pages[i], child.noun))
            continue;
        tabsOf(*m_layout)->setCurrentIndex(int(i));
        RecordPage* page = pageAt(*tabsOf(*m_layout), int(i));
        page->setRecord(m_record);
        page->reveal(child);
        return true;
    }
    return false;
}

void RecordView::followStep(const office::StepTaken& taken)
{
    for (const domain::RecordId id : taken.created) {
        const auto made = office::readRecord(m_desk.office(), id);
        if (made && m_stream.layoutOf(made->head.noun))
            return m_desk.openRecord(id);
    }
}

void RecordView::dragEnterEvent(QDragEnterEvent* event)
{
    if (record().isValid() && !m_desk.isViewOnly() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RecordView::dropEvent(QDropEvent* event)
{
    attachFiles(m_desk, record(), droppedFiles(event->mimeData()));
    openPage(PageKind::Attachments);
}

} // namespace ui
