#include "ui/window/backups_page.h"

#include "ui/desk/desk.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"
#include "ui/window/second_folder_row.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

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
    , m_about(wrappedLabel({}, TextStyle::Note))
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

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kInside);
    for (QPushButton* each : {m_view, m_compare, m_restore})
        buttons->addWidget(each);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kGroups);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Backups"), TextStyle::Title));
    column->addWidget(m_about);
    column->addWidget(m_list, 2);
    column->addLayout(buttons);
    column->addWidget(m_sentence);
    column->addWidget(m_changes, 3);
    column->addWidget(new SecondFolderRow(desk));
    m_sentence->hide();
    m_changes->hide();

    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsPage::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsPage::compare);
    connect(m_compare, &QPushButton::clicked, this, &BackupsPage::compare);
    connect(m_view, &QPushButton::clicked, this, [this] { Q_EMIT viewAsked(*chosen()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(*chosen()); });
    connect(&desk, &Desk::backedUp, this, &BackupsPage::look);
    setFocusProxy(m_list);
    refresh();
    look();
}

void BackupsPage::look()
{
    inWorker(
        this, [path = m_desk.office().path()] { return office::backupsOf(path); },
        [this](std::vector<office::Backup> backups) { list(std::move(backups)); });
}

void BackupsPage::list(std::vector<office::Backup> backups)
{
    const QString before = chosen() ? chosen()->path : QString();
    const bool isSame =
        std::ranges::equal(backups, m_backups, {}, &office::Backup::path, &office::Backup::path);
    if (isSame && !backups.empty())
        return; // what is compared stays in sight
    m_backups = std::move(backups);
    m_about->setText(m_backups.empty()
                         ? tr("There is no backup of this register yet. One is made by itself "
                              "after the next change.")
                         : tr("They are made by themselves while you work, and kept: one of each "
                              "day, then of each week and month."));
    m_list->clear();
    for (const office::Backup& backup : m_backups) {
        auto* item = new QTreeWidgetItem({backup.momentText(), locale().formattedDataSize(backup.size),
                                          tr("not yet"), backup.reasonText()});
        tellWhetherSound(*item, backup.path);
        m_list->addTopLevelItem(item);
        if (backup.path == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
    checkNext();
}

void BackupsPage::checkNext()
{
    const auto next = std::ranges::find_if(
        m_backups, [this](const office::Backup& backup) { return !m_checked.contains(backup.path); });
    if (m_isChecking || next == m_backups.end())
        return;
    m_isChecking = true;
    inWorker(
        this,
        [path = next->path] {
            const support::SystemClock clock;
            return office::checkBackup(path, clock);
        },
        [this, path = next->path](const support::Status& sound) {
            m_isChecking = false;
            m_checked.insert(path, sound);
            for (size_t i = 0; i < m_backups.size(); ++i)
                if (m_backups[i].path == path)
                    tellWhetherSound(*m_list->topLevelItem(int(i)), path);
            checkNext();
        });
}

void BackupsPage::tellWhetherSound(QTreeWidgetItem& item, const QString& path)
{
    const auto checked = m_checked.constFind(path);
    if (checked == m_checked.cend())
        return;
    item.setText(Sound, *checked ? tr("sound") : tr("damaged"));
    if (!*checked)
        item.setToolTip(Sound, toolTipText(checked->error().message));
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
