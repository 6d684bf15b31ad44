#include "ui/workstream/links_view.h"

#include "core/domain/vocabulary.h"
#include "core/office/desk/records.h"
#include "ui/look/icons.h"
#include "ui/look/noun_icon.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_edit.h"
#include "ui/widgets/remove_button.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum LinkColumn { Kind, Other, Note };
enum LinkRole { OtherId = Qt::UserRole, LinkId };

} // namespace

LinksView::LinksView(Desk& desk, Shown shown, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_list(new QTreeWidget)
    , m_add(new QPushButton(tr("Link with…")))
    , m_remove(new RemoveButton(u"link-remove"_s, tr("Remove the link")))
    , m_form(makeForm())
{
    m_list->setObjectName(u"links"_s);
    m_list->setAccessibleName(tr("Links"));
    m_list->setHeaderLabels({tr("Kind"), tr("Record"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({kIconSize, kIconSize});
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Other, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_add->setObjectName(u"link-add"_s);
    m_add->setAutoDefault(false);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(kInside);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(
        plainLabel(shown == Shown::All ? tr("Links") : tr("Linked from elsewhere"), TextStyle::Heading));
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_form);
    m_form->hide();
    m_add->setVisible(shown == Shown::All);
    connect(m_add, &QPushButton::clicked, this, &LinksView::begin);
    connect(m_remove, &RemoveButton::confirmed, this, &LinksView::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(Kind, OtherId).toLongLong()));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_remove->setVisible(item && item->data(Kind, LinkId).toLongLong() > 0 && !m_desk.isViewOnly());
    });
}

QWidget* LinksView::makeForm()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"link-kind"_s);
    for (const domain::Term& term : domain::kLinkKinds.terms)
        if (const QString key = QString::fromLatin1(term.key);
            key != u"not-the-same") // of people found twice
            m_kind->addItem(domain::kLinkKinds.label(key), key);
    m_kind->setCurrentIndex(m_kind->findData(u"joint-session"_s)); // what a session is linked for
    m_to = new RecordEdit(m_desk.office(), nullptr);
    m_to->setObjectName(u"link-to"_s);
    m_problem = new ProblemLine(*m_to);
    auto* take = new QPushButton(tr("Link"));
    take->setObjectName(u"link-take"_s);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"link-cancel"_s);

    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(labelFor(m_kind, tr("Kind")), m_kind);
    rows->addRow(labelFor(m_to, tr("Record")), m_to);
    rows->addRow(m_problem);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(kInside);
    for (QPushButton* button : {take, cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    rows->addRow(buttons);
    connect(take, &QPushButton::clicked, this, &LinksView::take);
    connect(cancel, &QPushButton::clicked, this, &LinksView::end);
    connect(m_to, &QLineEdit::returnPressed, this, &LinksView::take);
    return form;
}

void LinksView::setRecord(const domain::Record& record)
{
    if (std::exchange(m_id, record.head.id) != record.head.id)
        end();
    m_add->setEnabled(!m_desk.isViewOnly());
    auto lines =
        m_desk.valueOf(office::linksOf(m_desk.office(), record)).value_or(std::vector<office::LinkLine>());
    if (record.noun().isWorkstream) {
        const auto shared =
            m_desk.valueOf(office::peopleShared(m_desk.office(), record.head.id, m_desk.today()));
        if (shared)
            lines.insert(lines.end(), shared->begin(), shared->end());
    }
    if (m_shown == Shown::FromElsewhere) {
        std::erase_if(lines, [](const office::LinkLine& line) { return line.isEnteredHere; });
        setVisible(!lines.empty());
    }
    show(lines);
}

void LinksView::show(const std::vector<office::LinkLine>& lines)
{
    const QTreeWidgetItem* current = m_list->currentItem();
    const qint64 link = current ? current->data(Kind, LinkId).toLongLong() : 0;
    m_list->clear();
    for (const office::LinkLine& line : lines) {
        auto* item = new QTreeWidgetItem(m_list, {line.kind, domain::displayTitle(line.other), line.note});
        item->setData(Kind, OtherId, line.other.id.value());
        item->setData(Kind, LinkId, line.link.value());
        item->setIcon(Other, icon(nounIcon(line.other.noun)));
        for (const int column : {Other, Note})
            item->setToolTip(column, toolTipText(item->text(column)));
        if (link > 0 && line.link.value() == link)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!lines.empty());
    m_list->updateGeometry();
    if (!m_list->currentItem())
        m_remove->hide();
}

void LinksView::begin()
{
    m_to->setRecordId({});
    sayProblem(*m_to, *m_problem, {});
    m_form->show();
    m_add->hide();
    m_kind->setFocus();
}

void LinksView::end()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_add->setVisible(m_shown == Shown::All);
    m_form->hide();
    if (hadFocus)
        m_add->setFocus();
}

void LinksView::take()
{
    const auto to = office::findRecord(m_desk.office(), m_to->written());
    const auto done = to ? office::linkRecords(m_desk.office(), m_id, m_kind->currentData().toString(), *to)
                         : support::Result<domain::RecordId>(support::fail(to.error()));
    sayProblem(*m_to, *m_problem, done ? QString() : done.error().message);
    if (!done)
        return m_to->setFocus();
    end();
    m_desk.sayDone(tr("Linked. It shows on both records."));
}

void LinksView::remove()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item && m_desk.succeeded(office::removeRecord(
                    m_desk.office(), domain::RecordId(item->data(Kind, LinkId).toLongLong()))))
        m_desk.sayDone(tr("The link is removed, from both records."));
}

} // namespace ui
