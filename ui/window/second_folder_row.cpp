#include "ui/window/second_folder_row.h"

#include "core/office/desk/backups.h"
#include "core/support/text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

SecondFolderRow::SecondFolderRow(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(wrappedLabel())
    , m_choose(new QPushButton(tr("Second folder…")))
    , m_end(new QPushButton(tr("Keep none there")))
{
    m_sentence->setObjectName(u"second-folder"_s);
    m_choose->setObjectName(u"second-folder-choose"_s);
    m_end->setObjectName(u"second-folder-end"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kInside);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    row->addWidget(m_end, 0, Qt::AlignTop);

    connect(m_choose, &QPushButton::clicked, this, &SecondFolderRow::choose);
    connect(m_end, &QPushButton::clicked, this, [this] { set({}); });
    connect(&desk, &Desk::backedUp, this, &SecondFolderRow::look);
    m_choose->setEnabled(!desk.isViewOnly());
    m_end->setEnabled(false);
    look();
}

void SecondFolderRow::look()
{
    inWorker(
        this, [path = m_desk.office().path()] { return office::secondFolderOf(path); },
        [this](const office::SecondFolder& second) { tell(second); });
}

void SecondFolderRow::tell(const office::SecondFolder& second)
{
    const QString folder = support::shownPath(second.folder);
    if (second.folder.isEmpty())
        m_sentence->setText(
            tr("The backups lie on the disk of the register. Name a second folder, on a memory "
               "stick or a share, and each of them is kept there too."));
    else if (!second.isThere)
        m_sentence->setText(tr("The second folder, %1, is not there now. Connect it: the newest backup is "
                               "kept in it with the "
                               "next change.")
                                .arg(folder));
    else if (second.newestAt.isNull())
        m_sentence->setText(tr("The second folder is %1. No backup lies in it yet.").arg(folder));
    else
        m_sentence->setText(
            tr("The second folder is %1. The newest backup in it is of %2.")
                .arg(folder, office::Backup{.path = {}, .takenAt = second.newestAt}.momentText()));
    m_end->setEnabled(!second.folder.isEmpty() && !m_desk.isViewOnly());
}

void SecondFolderRow::choose()
{
    const QString folder = m_desk.files().folder(this, tr("A second folder for the backups"));
    if (!folder.isEmpty())
        set(folder);
}

void SecondFolderRow::set(const QString& folder)
{
    if (!m_desk.succeeded(m_desk.office().keepBackupsIn(folder)))
        return;
    if (folder.isEmpty())
        m_desk.say({.kind = Message::Kind::Done,
                    .text = tr("No more backups are kept in the second folder. Those in it stay.")});
    m_choose->setFocus();
    look();
}

} // namespace ui
