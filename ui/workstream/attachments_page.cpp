#include "ui/workstream/attachments_page.h"

#include "core/office/desk/attachments.h"
#include "core/office/desk/records.h"
#include "core/support/save_file.h"
#include "ui/look/icons.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/remove_button.h"

#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
enum FileColumn { Name, At, Size, Type, FileColumnCount };
constexpr int kIdRole = Qt::UserRole;

/// Nouns whose records can hold files of their own while they belong to another record.
QStringList nounsWithParents()
{
    QStringList keys;
    for (const domain::Noun& noun : domain::nouns()) {
        if (noun.procedure || !noun.belongsTo.empty())
            keys << noun.keyText();
    }
    return keys;
}

} // namespace

AttachmentsPage::AttachmentsPage(Desk& desk, const RecordPageInfo& info, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_save(new QPushButton(icon(u"export"_s), tr("Save a copy…")))
    , m_remove(new RemoveButton(u"remove-attachment"_s, tr("Remove")))
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName(u"attachments"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("At"), tr("Size"), tr("Type")});
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto* empty = new EmptyPane(u"attachment"_s, streamText(info.emptySentence), tr("Attach a file…"));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_list);

    auto* add = new QPushButton(icon(u"attachment"_s), tr("Attach a file…"));
    add->setObjectName(u"attach-file"_s);
    add->setDisabled(desk.isViewOnly());
    m_save->setObjectName(u"save-copy"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kInside, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);

    connect(add, &QPushButton::clicked, this, &AttachmentsPage::attach);
    connect(empty, &EmptyPane::triggered, this, &AttachmentsPage::attach);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPage::saveCopy);
    connect(m_remove, &RemoveButton::confirmed, this, &AttachmentsPage::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsPage::saveCopy);
}

void AttachmentsPage::setRecord(const domain::Record& record)
{
    m_record = record.head.id;
    m_list->clear();
    addLines(record.head);
    for (const QString& noun : nounsWithParents()) {
        for (const domain::Record& child : office::childrenOf(m_desk.office(), m_record, noun).value_or({}))
            addLines(child.head);
    }
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_save->setDisabled(isEmpty);
    m_remove->setDisabled(isEmpty || m_desk.isViewOnly());
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void AttachmentsPage::addLines(const domain::RecordHead& owner)
{
    for (const office::AttachmentLine& line : office::attachmentsOf(m_desk.office(), owner.id).value_or({})) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Name, line.name);
        item->setIcon(Name, icon(u"attachment"_s));
        item->setText(At, owner.id == m_record ? QString() : domain::displayTitle(owner));
        item->setText(Size, QLocale().formattedDataSize(line.size));
        item->setTextAlignment(Size, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setText(Type, line.mediaType);
        item->setData(Name, kIdRole, line.id);
        item->setToolTip(Name, toolTipText(tr("%1\nSHA-256 %2").arg(line.name, line.sha256)));
        item->setSizeHint(Name, {0, kRowHeight});
    }
}

void AttachmentsPage::attach()
{
    const QString path = m_desk.files().open(this, tr("Attach a file"), tr("All files (*)"));
    if (!path.isEmpty())
        attachFiles(m_desk, m_record, {path});
}

void AttachmentsPage::saveCopy()
{
    if (!chosen())
        return;
    const auto bytes = m_desk.valueOf(office::attachmentBytes(m_desk.office(), chosen()));
    if (!bytes)
        return;
    const QString path =
        m_desk.files().save(this, tr("Save a copy"), m_list->currentItem()->text(Name), tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (m_desk.succeeded(support::saveFile(path, *bytes)))
        m_desk.say({.kind = Message::Kind::Done, .text = tr("Saved: %1").arg(path)});
}

void AttachmentsPage::remove()
{
    const QString name = m_list->currentItem() ? m_list->currentItem()->text(Name) : QString();
    if (chosen() && m_desk.succeeded(office::removeAttachment(m_desk.office(), chosen())))
        m_desk.sayDone(tr("Removed: %1").arg(name));
}

qint64 AttachmentsPage::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(Name, kIdRole).toLongLong() : 0;
}

QStringList droppedFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

void attachFiles(Desk& desk, domain::RecordId record, const QStringList& paths)
{
    for (const QString& path : paths) {
        if (!desk.valueOf(office::attachFile(desk.office(), record, path)))
            return;
    }
    desk.sayDone(Desk::tr("%n file(s) attached", nullptr, int(paths.size())));
}

} // namespace ui
