#include "ui/window/new_cycle_page.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "ui/desk/desk.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

NewCyclePage::NewCyclePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new FieldForm(desk.office(), *domain::noun(u"cycle"_s)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("A new cycle"), TextStyle::Title));
    column->addWidget(
        wrappedLabel(tr("A cycle is one annual meeting and the work around it; its rules begin as the "
                        "usual ones and can be changed for it alone."),
                     TextStyle::Note));
    column->addSpacing(kInside);
    column->addWidget(m_form);
    auto* button = new QPushButton(tr("&Add the cycle"));
    button->setObjectName(u"add-cycle"_s);
    makePrimary(button);
    column->addSpacing(kInside);
    column->addWidget(button, 0, Qt::AlignLeading);
    column->addStretch();
    setFocusProxy(m_form);
    connect(button, &QPushButton::clicked, this, &NewCyclePage::add);

    const auto cycles = office::cycles(desk.office()).value_or({});
    if (cycles.empty())
        m_form->startDraft({});
    else
        m_form->startDraft({{u"year"_s, qint64(cycles.front()[domain::cycle::year] + 1)},
                            {u"number"_s, qint64(cycles.front()[domain::cycle::number] + 1)}});
}

void NewCyclePage::add()
{
    const auto values = m_form->draft();
    if (!values || !m_desk.valueOf(office::addCycle(m_desk.office(), *values)))
        return;
    const int year = domain::read(*values, domain::cycle::year);
    m_desk.setYear(year);
    m_desk.sayDone(tr("IGF %1 is added and chosen.").arg(QString::number(year)));
    deleteLater();
}

} // namespace ui
