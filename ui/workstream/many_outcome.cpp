#include "ui/workstream/many_outcome.h"

#include "core/office/desk/records.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/plain_text.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ManyOutcome::ManyOutcome(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(wrappedLabel({}, TextStyle::Heading))
    , m_refused(new QListWidget)
{
    m_line->setObjectName(u"many-outcome"_s);
    m_refused->setObjectName(u"many-refused"_s);
    m_refused->setAccessibleName(tr("Refused"));
    m_refused->setWordWrap(true);
    m_refused->setSpacing(3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(m_line);
    column->addWidget(m_refused, 1);
    column->addStretch();
    connect(m_refused, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(Qt::UserRole).toLongLong()));
    });
    forget();
}

void ManyOutcome::tell(size_t done, const std::vector<office::Refused>& refused)
{
    m_refused->clear();
    for (const office::Refused& each : refused)
        list(each.record, QStringList(each.error.message) + each.error.reasons);
    m_told = tr("Done: %1. Refused: %2.").arg(locale().toString(done), locale().toString(m_refused->count()));
    showTakenBack(false);
    show();
}

void ManyOutcome::list(const domain::RecordHead& record, const QStringList& reasons)
{
    QString title = record.title;
    if (const auto owner = office::readRecord(m_desk.office(), record.parent); owner)
        title = owner->head.title;
    auto* item = new QListWidgetItem(tr("%1: %2").arg(title, reasons.join(u' ')), m_refused);
    item->setData(Qt::UserRole, record.id.value());
}

void ManyOutcome::showTakenBack(bool isTakenBack)
{
    m_line->setText(isTakenBack ? tr("Undone.") : m_told);
    m_refused->setVisible(!isTakenBack && m_refused->count() > 0);
}

void ManyOutcome::forget()
{
    m_told.clear();
    m_refused->clear();
    hide();
}

} // namespace ui
