#include "ui/people/held_dialog.h"

#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/plain_text.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using office::Fate;
using office::Held;

namespace {

enum Column { Where, FieldName, What, Becomes };

} // namespace

HeldDialog::HeldDialog(Desk& desk, office::HeldAbout about, For purpose, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_about(std::move(about))
    , m_purpose(purpose)
    , m_list(makeList())
    , m_what(wrappedLabel({}, TextStyle::Note))
    , m_save(new QPushButton(tr("E&xport the list…")))
    , m_close(new QPushButton(purpose == For::Erasing ? tr("Cancel") : tr("Close")))
{
    setObjectName(u"held"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isErasing = purpose == For::Erasing;
    setWindowTitle(isErasing ? tr("Erase the data of %1").arg(m_about.title)
                             : tr("What is held about %1").arg(m_about.title));
    resize(QSize(980, 640).boundedTo(largestSize(*this)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGroups, kGroups, kGroups, kGroups);
    column->setSpacing(kInside);
    m_what->setText(
        isErasing
            ? tr("Tick what is to go. What has no tick box goes, or stays, by itself; the last column says "
                 "which, and why.")
            : tr("Every place where the register, its history or a file that it made beside itself holds "
                 "something about this person; last, by name, what could not be looked into."));
    column->addWidget(m_what);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    m_save->setObjectName(u"held-export"_s);
    m_save->setAutoDefault(false);
    m_close->setDefault(true);
    buttons->addWidget(m_save);
    buttons->addStretch();
    if (isErasing) {
        m_erase = new QPushButton(icon(u"remove"_s), tr("&Erase for ever…"));
        m_erase->setObjectName(u"held-erase"_s);
        m_erase->setAutoDefault(false);
        keepFocusDeliberate(m_erase);
        buttons->addWidget(m_erase);
        connect(m_erase, &QPushButton::clicked, this, &HeldDialog::erase);
    }
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_desk.exportList(office::sheetOf(m_desk.office(), m_about), this); });
    connect(m_list, &QTreeWidget::itemChanged, this, &HeldDialog::choose);
    m_close->setFocus();
}

QTreeWidget* HeldDialog::makeList()
{
    auto* list = new QTreeWidget;
    list->setObjectName(u"held-list"_s);
    list->setAccessibleName(tr("What is held about this person"));
    list->setHeaderLabels({tr("Where"), tr("Field"), tr("What is held"), tr("If erased")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (size_t i = 0; i < m_about.all.size(); ++i) {
        const Held& held = m_about.all[i];
        auto* item = new QTreeWidgetItem(list, {held.where, held.field, held.excerpt, office::becomes(held)});
        item->setData(Where, Qt::UserRole, qulonglong(i));
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, toolTipText(item->text(column)));
        if (m_purpose == For::Erasing && held.fate == Fate::Chosen)
            item->setCheckState(Where, held.isChosen ? Qt::Checked : Qt::Unchecked);
    }
    list->header()->setStretchLastSection(true);
    for (const int column : {Where, FieldName, What})
        list->setColumnWidth(column, column == What ? 300 : 200);
    return list;
}

void HeldDialog::choose(QTreeWidgetItem* item)
{
    Held& held = m_about.all[size_t(item->data(Where, Qt::UserRole).toULongLong())];
    const bool isChosen = item->checkState(Where) == Qt::Checked;
    if (held.fate != Fate::Chosen || held.isChosen == isChosen)
        return;
    held.isChosen = isChosen;
    item->setText(Becomes, office::becomes(held));
    item->setToolTip(Becomes, toolTipText(item->text(Becomes)));
}

void HeldDialog::erase()
{
    qsizetype staying = 0;
    for (const Held& held : m_about.all)
        staying += held.fate == Fate::Chosen && !held.isChosen;
    const QString detail =
        tr("The record, its history and what is ticked go from the register and from the copies that it made "
           "beside itself. The roles stay, without a name. This cannot be undone.");
    const bool isSure = m_desk.prompter().confirm(
        this,
        {.text = tr("Erase the data of %1?").arg(m_about.title),
         .detail = staying > 0
                       ? detail + u' ' + tr("%n place(s) that you left unticked stay.", nullptr, int(staying))
                       : detail,
         .accept = tr("Erase for ever")});
    if (!isSure)
        return;
    const auto erased = m_desk.valueOf(office::erasePerson(m_desk.office(), m_about));
    if (!erased) {
        close();
        return;
    }
    m_desk.say({.kind = Message::Kind::Note, .text = tr("The person's data was erased.")});
    showErased(*erased);
}

void HeldDialog::showErased(const office::Erased& erased)
{
    setWindowTitle(tr("The person's data was erased."));
    m_what->setText(tr("What is gone, and what can still be read somewhere."));
    auto* account = new QPlainTextEdit; // its text can be taken along
    account->setObjectName(u"erased-account"_s);
    account->setAccessibleName(windowTitle());
    account->setReadOnly(true);
    account->setPlainText(
        (QStringList{tr("Gone:")} + erased.gone + QStringList{QString(), tr("What stays:")} + erased.stays)
            .join(u'\n'));
    delete layout()->replaceWidget(m_list, account);
    m_list->hide();
    m_save->hide(); // the list of before would hold what is gone
    m_erase->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

} // namespace ui
