#include "ui/people/duplicates_view.h"

#include "ui/models/shown_rows.h"

#include "ui/look/icons.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using office::PossibleDuplicate;

DuplicatesView::DuplicatesView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_noun(new QComboBox)
    , m_note(wrappedLabel({}, TextStyle::Note))
    , m_list(new QTreeWidget)
{
    m_noun->setObjectName(u"duplicates-noun"_s);
    m_noun->setAccessibleName(tr("What is compared"));
    for (const auto& key : {u"person"_s, u"organisation"_s})
        m_noun->addItem(domain::noun(key)->pluralText(), key);
    m_note->setObjectName(u"duplicates-note"_s);
    m_list->setObjectName(u"duplicates-list"_s);
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_list->setHeaderLabels({tr("These may be the same"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setDefaultSectionSize(260);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGroups, kInside, kGroups, kInside);
    head->setSpacing(kGroups);
    head->addWidget(m_noun);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_noun, &QComboBox::currentIndexChanged, this, &DuplicatesView::reload);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DuplicatesView::tellChosen);
}

void DuplicatesView::reload()
{
    const auto all =
        m_desk.valueOf(office::readForComparison(m_desk.office(), m_noun->currentData().toString()));
    if (!all)
        return;
    m_note->setText(tr("Comparing…"));
    inWorker(
        this, [all = *all] { return office::possibleDuplicates(all); },
        [this, number = ++m_latest](std::vector<PossibleDuplicate> pairs) {
            if (number == m_latest)
                showPairs(std::move(pairs));
        });
}

void DuplicatesView::showPairs(std::vector<PossibleDuplicate> pairs)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_pairs = std::move(pairs);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PossibleDuplicate& pair : m_pairs) {
        auto* item = new QTreeWidgetItem(
            m_list, {tr("%1 and %2").arg(pair.first.title, pair.second.title), pair.reasons.join(u' ')});
        item->setIcon(0, icon(u"people"_s));
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, toolTipText(item->text(column)));
    }
    const int count = int(m_pairs.size());
    m_note->setText(count ? tr("%n pair(s) to look at", nullptr, count)
                          : tr("No two records look like the same."));
    if (count) // the one that was looked at is done with: the next takes its place
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, count - 1)));
    Q_EMIT counted(count);
    tellChosen();
}

void DuplicatesView::tellChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    Q_EMIT pairChosen(row < 0 ? std::nullopt : std::optional(m_pairs[size_t(row)]));
}

domain::Sheet DuplicatesView::shownList(const QString& title) const
{
    return shownRows(*m_list, *m_list->header(), title);
}

} // namespace ui
