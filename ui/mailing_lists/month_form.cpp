#include "ui/mailing_lists/month_form.h"

#include "core/office/people/mailing_lists.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* kFields[] = {"month", "subscribers", "messages", "posters"};
}

MonthForm::MonthForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(plainLabel({}, TextStyle::Heading))
    , m_refusal(new MessageBar)
    , m_form(new FieldForm(desk.office(), *domain::noun(u"list-figure"_s), kFields))
{
    auto* save = new QPushButton(tr("&Keep these figures"));
    save->setObjectName(u"month-save"_s);
    makePrimary(save);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"month-cancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(m_heading);
    column->addWidget(m_refusal);
    column->addWidget(m_form);
    column->addLayout(buttons);
    hide();
    connect(save, &QPushButton::clicked, this, &MonthForm::save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void MonthForm::start(domain::RecordId list)
{
    const QDate day = m_desk.today().addMonths(-1);
    begin(list, {}, tr("Figures of a month"), {{u"month"_s, QDate(day.year(), day.month(), 1)}});
}

void MonthForm::start(domain::RecordId list, const domain::Record& figure)
{
    begin(list, figure.head.id, tr("Change the figures of a month"), figure.values);
}

void MonthForm::begin(domain::RecordId list, domain::RecordId figure, const QString& heading,
                      const domain::FieldValues& values)
{
    m_list = list;
    m_figure = figure;
    m_heading->setText(heading);
    m_refusal->clear();
    m_form->startDraft(values);
    show();
    m_form->focusFirst();
}

void MonthForm::save()
{
    const auto values = m_form->draft();
    if (!values)
        return;
    if (const auto typed = office::typeFigures(m_desk.office(), m_list, *values, m_figure); typed)
        hide();
    else
        m_refusal->tell(problem(typed.error()));
}

void MonthForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
