#include "ui/workstream/child_page.h"

#include "core/office/desk/attachments.h"
#include "core/office/desk/records.h"
#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/look/state_look.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/fitted_area.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/remove_button.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/attachments_page.h"
#include "ui/workstream/case_frame.h"
#include "ui/workstream/child_text.h"
#include "ui/workstream/record_pages.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordId;

namespace {

constexpr int kListWidth = 208;

} // namespace

ChildPage::ChildPage(Desk& desk, const RecordPageInfo& info, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_chartField(info.chartField)
{
    for (const char* noun : info.nouns)
        m_nouns.push_back(domain::noun(QString::fromLatin1(noun)));
    build(streamText(info.emptySentence));
}

ChildPage::ChildPage(Desk& desk, std::vector<const domain::Noun*> nouns, const QString& emptySentence,
                     FieldForm::Labels labels, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_nouns(std::move(nouns))
    , m_labels(labels)
{
    build(emptySentence);
}

void ChildPage::build(const QString& emptySentence)
{
    setAcceptDrops(true);
    m_list = new QListWidget;
    m_list->setObjectName(u"child-list"_s);
    m_list->setAccessibleName(m_nouns.front()->pluralText());
    m_list->setIconSize({kIconSize, kIconSize});
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_remove = new RemoveButton(u"child-remove"_s, tr("Remove"));
    m_remove->askFirst([this] { return office::settledSentence(m_desk.office(), *chosen()); });

    auto* side = new QWidget;
    side->setFixedWidth(kListWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    for (const domain::Noun* noun : m_nouns) {
        auto* add = new QPushButton(icon(u"add"_s), menuText(tr("Add %1…").arg(labelInSentence(*noun))));
        add->setObjectName(u"child-add-"_s + noun->keyText());
        add->setDisabled(m_desk.isViewOnly());
        connect(add, &QPushButton::clicked, this, [this, noun] { startNew(*noun); });
        sideColumn->addWidget(add);
    }
    sideColumn->addWidget(m_list, 1);
    sideColumn->addWidget(m_remove);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty = new EmptyPane(u"info"_s, emptySentence));
    m_stack->addWidget(m_new = new DraftForm(u"child"_s, DraftForm::Place::Pane, TextStyle::Heading));
    auto* right = new QVBoxLayout;
    if (m_chartField) {
        m_chart = new ChartView;
        right->addWidget(m_chart);
    }
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, kInside, 0, 0);
    row->setSpacing(kGroups);
    row->addWidget(side);
    row->addLayout(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        m_chosen = at < 0 ? RecordId() : m_children[size_t(at)].head.id;
        showChosen();
    });
    connect(m_remove, &RemoveButton::confirmed, this, &ChildPage::removeChosen);
    connect(m_new, &DraftForm::left, this, &ChildPage::showChosen);
}

void ChildPage::setRecord(const Record& parent)
{
    const bool isOther = parent.head.id != m_parent.head.id;
    const bool isAdding = m_stack->currentWidget() == m_new && !isOther;
    m_parent = parent;
    if (isOther)
        m_chosen = {};
    readChildren();
    if (!isAdding)
        showChosen();
}

bool ChildPage::reveal(const domain::RecordHead& child)
{
    if (std::ranges::none_of(m_nouns,
                             [&](const domain::Noun* noun) { return child.noun == noun->keyText(); }))
        return false;
    choose(child.id);
    return true;
}

QWidget* ChildPage::placeOf(const QString& noun)
{
    if (std::ranges::find(m_nouns, noun, &domain::Noun::keyText) == m_nouns.end())
        return nullptr;
    if (m_children.empty())
        return findChild<QWidget*>(u"child-add-"_s + noun);
    return m_list;
}

void ChildPage::leadTo(RecordPage& page, const QString& keys)
{
    for (const QString& key : keys.split(u' ')) {
        if (QWidget* place = page.placeOf(key)) {
            place->setFocus();
            return bringIntoSight(*place);
        }
    }
    Q_EMIT placeWanted(keys);
}

void ChildPage::readChildren()
{
    m_children.clear();
    for (const domain::Noun* noun : m_nouns) {
        const RecordId parent = m_parent.head.id;
        auto records =
            m_desk.valueOf(parent.isValid() ? office::childrenOf(m_desk.office(), parent, noun->keyText())
                                            : office::recordsOf(m_desk.office(), noun->keyText()));
        if (records)
            std::ranges::move(*records, std::back_inserter(m_children));
    }
    std::ranges::stable_sort(m_children, std::greater(), [](const Record& child) { return child.head.year; });

    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Record& child : m_children) {
        const ChildText text = childText(m_desk.office(), child);
        const QString detail =
            m_nouns.size() > 1 ? tr("%1 · %2").arg(child.noun().labelText(), text.detail) : text.detail;
        auto* item = new QListWidgetItem(text.title + u'\n' + detail, m_list);
        item->setToolTip(
            toolTipText(child.head.noun == "task"_L1 ? text.title + u'\n' + text.detail : text.title));
        if (child.head.caseState.isOpen())
            item->setIcon(icon(stateLook(child.head.caseState.category).iconName()));
    }
    const auto kept =
        std::ranges::find(m_children, m_chosen, [](const Record& child) { return child.head.id; });
    if (kept == m_children.end())
        m_chosen = m_children.empty() ? RecordId() : m_children.front().head.id;
    choose(m_chosen);
    if (m_chart)
        drawChart();
}

void ChildPage::choose(RecordId id)
{
    const auto found = std::ranges::find(m_children, id, [](const Record& child) { return child.head.id; });
    m_list->setCurrentRow(found == m_children.end() ? -1 : int(found - m_children.begin()));
}

const Record* ChildPage::chosen() const
{
    const auto found =
        std::ranges::find(m_children, m_chosen, [](const Record& child) { return child.head.id; });
    return found == m_children.end() ? nullptr : &*found;
}

void ChildPage::showChosen()
{
    const Record* child = chosen();
    m_remove->rest();
    m_remove->setEnabled(child && !m_desk.isViewOnly());
    if (!child)
        return m_stack->setCurrentWidget(m_empty);
    Editor& editor = editorOf(child->noun());
    editor.frame->setRecord(child->head);
    editor.page->setRecord(*child);
    m_stack->setCurrentWidget(editor.place);
}

ChildPage::Editor& ChildPage::editorOf(const domain::Noun& noun)
{
    Editor& editor = m_editors[noun.keyText()];
    if (editor.frame)
        return editor;
    editor.page = makeEditor(m_desk, noun, m_parent.head.stream, tr("Checked one by one"), m_labels);
    editor.frame = new CaseFrame(m_desk, editor.page);
    connect(editor.frame, &CaseFrame::placeWanted, this,
            [this, page = editor.page](const QString& keys) { leadTo(*page, keys); });
    editor.place = new FittedArea(editor.frame);
    m_stack->addWidget(editor.place);
    return editor;
}

void ChildPage::startNew(const domain::Noun& noun)
{
    startNew(noun, tr("New: %1").arg(noun.labelText()), [this, &noun](const domain::FieldValues& values) {
        return office::addRecord(
            m_desk.office(),
            {.noun = noun.keyText(), .values = values, .parent = m_parent.head.id, .year = m_desk.year()});
    });
}

void ChildPage::startNew(const domain::Noun& noun, const QString& heading, Adder add)
{
    m_new->setFields(
        new FieldForm(m_desk.office(), noun, fieldsToBeginWith(noun, m_parent.head.stream), m_labels));
    m_new->setSaveText(menuText(tr("Add %1").arg(labelInSentence(noun))));
    domain::FieldValues values;
    if (noun.field(u"year"_s))
        values.insert(u"year"_s, qint64(m_desk.year()));
    if (noun.field(domain::call::openedOn.keyText()))
        values.insert(domain::call::openedOn.keyText(), m_desk.today());
    m_stack->setCurrentWidget(m_new);
    m_new->start(heading, values,
                 [this, add = std::move(add)](const domain::FieldValues& written) -> support::Status {
                     DESK_ASSIGN(m_chosen, add(written));
                     readChildren();
                     return {};
                 });
}

void ChildPage::removeChosen()
{
    const Record* child = chosen();
    if (!child)
        return;
    const QString title = domain::displayTitle(child->head);
    if (m_desk.succeeded(office::removeRecord(m_desk.office(), m_chosen)))
        m_desk.sayDone(tr("Removed: %1").arg(title));
}

void ChildPage::drawChart()
{
    const domain::Noun& noun = *m_nouns.front();
    document::Series series{.name = noun.field(m_chartField->keyText())->labelText()};
    document::Chart chart{.kind = document::ChartKind::Line};
    QStringList spoken;
    for (auto child = m_children.rbegin(); child != m_children.rend(); ++child) { // they come newest first
        chart.categories << childText(m_desk.office(), *child).title;
        series.values.push_back((*child)[*m_chartField]);
        spoken << u"%1: %2"_s.arg(chart.categories.back(), QLocale().toString(qint64(series.values.back())));
    }
    chart.series.push_back(series);
    const bool isCurve = series.values.size() > 1;
    m_chart->setVisible(isCurve);
    if (isCurve)
        m_chart->setChart(chart, u"%1. %2"_s.arg(series.name, support::listed(spoken)));
}

void ChildPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_chosen.isValid() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChildPage::dropEvent(QDropEvent* event)
{
    attachFiles(m_desk, m_chosen, droppedFiles(event->mimeData()));
}

} // namespace ui
