#include "ui/workstream/workstream_tab.h"

#include "core/office/desk/lists.h"
#include "core/office/desk/records.h"
#include "core/procedure/procedure.h"
#include "ui/desk/settings.h"
#include "ui/history/history_view.h"
#include "ui/widgets/page_stack.h"
#include "ui/workstream/many_panel.h"
#include "ui/workstream/record_list.h"
#include "ui/workstream/record_view.h"
#include "ui/workstream/report_preview.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

WorkstreamTab::WorkstreamTab(Desk& desk, const Stream& stream, QWidget* parent)
    : Page(desk, parent)
    , m_stream(stream)
{
    WorkstreamTab::recount();
    connect(&desk, &Desk::changed, this, [this](const office::Changed& changed) {
        if (m_record && isVisible())
            follow(changed.records);
    });
}

void WorkstreamTab::build()
{
    m_list = new RecordList(desk(), m_stream);
    setFocusProxy(m_list);
    m_record = new RecordView(desk(), m_stream);
    m_many = new ManyPanel(desk());
    m_beside = new PageStack;
    m_beside->addWidget(m_record);
    m_beside->addWidget(m_many);
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"splitter-of-"_s + m_stream.keyText());
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_beside);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({456, 824});
    keepLayout(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    splitter->show(); // at once: the page itself is being shown

    connect(m_list, &RecordList::chosen, this, [this](domain::RecordId id) {
        if (id != m_record->record())
            m_record->setRecord(id);
    });
    connect(m_list, &RecordList::manyChosen, this, [this](const std::vector<domain::RecordId>& ids) {
        m_beside->setCurrentIndex(ids.empty() ? 0 : 1);
        m_many->setRecords(ids);
    });
    connect(m_list, &RecordList::newRecordWanted, this, [this] { startNew(newNoun()); });
    connect(m_record, &RecordView::newRecordWanted, this, [this] { startNew(newNoun()); });
    connect(m_record, &RecordView::made, this, [this](domain::RecordId id) {
        m_list->choose(id);
        m_record->setRecord(id); // the filters may hide it in the list
    });
    // Also while another tab is in front: a record of another cycle widens the list before it is shown.
    connect(m_list, &RecordList::yearChosen, this, &WorkstreamTab::count);
    connect(m_list, &RecordList::statusReportWanted, this, &WorkstreamTab::print);
}

QString WorkstreamTab::title() const { return streamText(m_stream.title); }
QString WorkstreamTab::helpTopic() const { return m_stream.nameText(); }
QString WorkstreamTab::newNoun() const { return QString::fromLatin1(m_stream.newRecords.front().noun); }
void WorkstreamTab::find()
{
    ensureBuilt();
    m_list->focusFilter();
}

bool WorkstreamTab::showRecord(const domain::RecordHead& head)
{
    std::vector<domain::RecordHead> way{head};
    while (way.back().parent.isValid()) { // from the report or the clarification up to what it belongs to
        const auto parent = office::readRecord(desk().office(), way.back().parent);
        if (!parent)
            break;
        way.push_back(parent->head);
    }
    const domain::RecordHead shown = way.back();
    if (!m_stream.layoutOf(shown.noun))
        return false;
    ensureBuilt();
    m_list->admitYear(shown.year);
    m_list->choose(shown.id);
    m_beside->setCurrentWidget(m_record);
    if (m_record->record() != shown.id) // the filters hide it in the list
        m_record->setRecord(shown.id);
    way.pop_back();
    std::ranges::any_of(way, [this](const domain::RecordHead& child) { return m_record->reveal(child); });
    return true;
}

void WorkstreamTab::follow(const std::vector<domain::RecordId>& changed)
{
    if (const auto shown = office::readRecord(desk().office(), m_record->record())) {
        const domain::RecordId parent = shown->head.parent;
        const auto workstream = office::readRecord(desk().office(), parent);
        if (!workstream || !m_stream.layoutOf(workstream->head.noun))
            return;
        m_list->choose(parent);
        return m_record->setRecord(parent);
    }
    if (!m_record->isGone())
        return;
    for (const domain::RecordId id : changed) {
        const auto record = office::readRecord(desk().office(), id);
        if (record && m_stream.layoutOf(record->head.noun) && showRecord(record->head))
            return;
    }
}

bool WorkstreamTab::startNew(const QString& noun)
{
    const NewRecord* begun = m_stream.newRecord(noun);
    if (!begun)
        return false;
    makeReady(); // or the list, when it is shown, would choose its first record over the form
    m_beside->setCurrentWidget(m_record);
    m_record->startNew(*begun);
    return true;
}

const HistoryView* WorkstreamTab::shownHistory() const
{
    const auto histories = findChildren<HistoryView*>(); // each kind of record has its own
    const auto shown = std::ranges::find_if(histories, &QWidget::isVisible);
    return shown == histories.end() ? nullptr : *shown;
}

domain::Sheet WorkstreamTab::shownList() const
{
    if (const HistoryView* history = shownHistory())
        return history->shownList();
    return m_list ? m_list->shownList() : domain::Sheet();
}

std::optional<domain::Sheet> WorkstreamTab::listFor(domain::Audience audience) const
{
    return m_list && !shownHistory() ? m_list->listFor(audience) : std::nullopt;
}

domain::Sheet WorkstreamTab::listForFiles() const
{
    return m_list && !shownHistory() ? m_list->listForFiles() : shownList();
}

bool WorkstreamTab::canPrint() const
{
    return !shownHistory() && !(m_many && m_beside->currentWidget() == m_many);
}

void WorkstreamTab::print()
{
    auto* preview = new ReportPreview(desk(), &m_stream, {}, window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
}

void WorkstreamTab::reload()
{
    count();
    m_record->reload();
    m_many->reload();
}

void WorkstreamTab::recount()
{
    if (const auto attention =
            desk().valueOf(office::countNeedingAttention(desk().office(), m_stream.keyText())))
        setAttention(*attention);
}

void WorkstreamTab::count()
{
    const auto counts =
        desk().valueOf(office::listCounts(desk().office(), m_stream.keyText(), m_list->year()));
    if (!counts)
        return;
    m_list->reload(*counts);
    setAttention(counts->needAttention);
    const int all = std::accumulate(counts->byCategory.begin(), counts->byCategory.end(), 0);
    const int active = counts->byCategory.value(procedure::categoryKey(procedure::Category::Active));
    setSummary(tr("%1 · %2 · %3")
                   .arg(tr("%n record(s)", nullptr, all), tr("%n active", nullptr, active),
                        tr("%n need attention", nullptr, counts->needAttention)));
}

} // namespace ui
