#include "ui/window/new_cycle_page.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "ui/desk/desk.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/plain_text.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

NewCyclePage::NewCyclePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* form = new DraftForm(u"cycle"_s, DraftForm::Place::Page, TextStyle::Title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->addWidget(form);
    column->addStretch();
    form->addLabel(wrappedLabel(tr("A cycle is one annual meeting and the work around it; its rules begin as "
                                   "the usual ones and can be changed for it alone."),
                                TextStyle::Note));
    form->setFields(new FieldForm(desk.office(), *domain::noun(u"cycle"_s)));
    form->setSaveText(tr("Add the cyc&le"));
    setFocusProxy(form);
    connect(form, &DraftForm::left, this, &QObject::deleteLater);

    domain::FieldValues next;
    if (const auto cycles = office::cycles(desk.office()).value_or({}); !cycles.empty())
        next = {{u"year"_s, qint64(cycles.front()[domain::cycle::year] + 1)},
                {u"number"_s, qint64(cycles.front()[domain::cycle::number] + 1)}};
    form->start(tr("A new cycle"), next, [this](const domain::FieldValues& values) { return add(values); });
}

support::Status NewCyclePage::add(const domain::FieldValues& values)
{
    DESK_TRY(office::addCycle(m_desk.office(), values));
    const int year = domain::read(values, domain::cycle::year);
    m_desk.setYear(year);
    m_desk.sayDone(tr("IGF %1 is added and chosen.").arg(QString::number(year)));
    return {};
}

} // namespace ui
