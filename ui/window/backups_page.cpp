#include "ui/window/backups_page.h"

#include "ui/desk/desk.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { TakenAt, Size, Sound, Reason };

QPushButton* named(const QString& name, const QString& text)
{
    auto* result = new QPushButton(text);
    result->setObjectName(name);
    return result;
}

} // namespace

BackupsPage::BackupsPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_backups(office::backupsOf(desk.office().path()))
    , m_list(new QTreeWidget)
    , m_view(named(u"backups-view"_s, tr("View it as it was")))
    , m_compare(named(u"backups-compare"_s, tr("Compare with the present")))
    , m_restore(named(u"backups-restore"_s, tr("Restore it…")))
    , m_sentence(wrappedLabel())
    , m_changes(new QListWidget)
{
    m_list->setObjectName(u"backups-list"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Taken on"), tr("Size"), tr("Looked through"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(4 * kRowHeight);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sentence->setObjectName(u"backups-sentence"_s);
    m_changes->setObjectName(u"backups-changes"_s);
    m_changes->setAccessibleName(tr("What changed since"));
    m_changes->setMinimumHeight(3 * kRowHeight);
    for (const office::Backup& backup : m_backups)
        m_list->addTopLevelItem(
            new QTreeWidgetItem({backup.momentText(), locale().formattedDataSize(backup.size), tr("not yet"),
                                 backup.reasonText()}));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kInside);
    for (QPushButton* each : {m_view, m_compare, m_restore})
        buttons->addWidget(each);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kGroups);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Backups"), TextStyle::Title));
    column->addWidget(wrappedLabel(
        m_backups.empty() ? tr("There is no backup of this register yet. One is made by itself "
                               "after the next change.")
                          : tr("They are made by themselves while you work, and kept: one of each "
                               "day, then of each week and month."),
        TextStyle::Note));
    column->addWidget(m_list, 2);
    column->addLayout(buttons);
    column->addWidget(m_sentence);
    column->addWidget(m_changes, 3);
    m_sentence->hide();
    m_changes->hide();

    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsPage::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsPage::compare);
    connect(m_compare, &QPushButton::clicked, this, &BackupsPage::compare);
    connect(m_view, &QPushButton::clicked, this, [this] { Q_EMIT viewAsked(*chosen()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(*chosen()); });
    setFocusProxy(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
    checkFrom(0);
}

void BackupsPage::checkFrom(size_t index)
{
    if (index >= m_backups.size())
        return;
    inWorker(
        this,
        [path = m_backups[index].path] {
            const support::SystemClock clock;
            return office::checkBackup(path, clock);
        },
        [this, index](const support::Status& sound) {
            QTreeWidgetItem* item = m_list->topLevelItem(int(index));
            item->setText(Sound, sound ? tr("sound") : tr("damaged"));
            if (!sound)
                item->setToolTip(Sound, toolTipText(sound.error().message));
            checkFrom(index + 1);
        });
}

const office::Backup* BackupsPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_backups[size_t(row)];
}

void BackupsPage::refresh()
{
    for (QPushButton* each : {m_view, m_compare, m_restore})
        each->setEnabled(chosen() != nullptr);
    m_restore->setEnabled(chosen() && !m_desk.isViewOnly());
    m_sentence->hide();
    m_changes->hide();
}

void BackupsPage::compare()
{
    if (!chosen())
        return;
    const auto compared = office::compareWithBackup(m_desk.office(), chosen()->path);
    m_sentence->setText(compared ? compared->sentence : compared.error().message);
    m_sentence->show();
    m_changes->clear();
    if (!compared)
        return m_changes->hide();
    const std::pair<QString, QStringList> kinds[] = {{tr("Added: %1"), compared->added},
                                                     {tr("Changed: %1"), compared->changed},
                                                     {tr("Removed: %1"), compared->removed}};
    for (const auto& [pattern, records] : kinds)
        for (const QString& record : records)
            m_changes->addItem(pattern.arg(record));
    for (const office::StepMade& step : compared->steps)
        m_changes->addItem(tr("%1, step %2: %3")
                               .arg(locale().toString(step.recordedAt.toLocalTime(), QLocale::ShortFormat),
                                    locale().toString(step.number), step.summary));
    m_changes->setVisible(m_changes->count() > 0);
}

} // namespace ui
