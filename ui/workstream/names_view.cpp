#include "ui/workstream/names_view.h"

#include "core/office/cases/renaming.h"
#include "core/office/desk/records.h"
#include "core/support/text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString formerName(const domain::Record& name)
{
    const QString acronym = name[domain::shared::acronym];
    const QString text = acronym.isEmpty() ? name.head.title : u"%1 (%2)"_s.arg(name.head.title, acronym);
    const QDate from = name[domain::shared::starts];
    const QDate until = name[domain::former_name::ends];
    if (!until.isValid())
        return text;
    if (!from.isValid())
        return NamesView::tr("%1, until it was renamed on %2").arg(text, support::longDate(until));
    return NamesView::tr("%1, from %2 until it was renamed on %3")
        .arg(text, support::longDate(from), support::longDate(until));
}

} // namespace

NamesView::NamesView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_names(wrappedLabel())
    , m_rename(new QPushButton(tr("It has a new name…")))
    , m_newName(new QLineEdit)
    , m_newAcronym(new QLineEdit)
    , m_from(new DateEdit)
    , m_take(new QPushButton(tr("Rename")))
    , m_form(makeForm())
{
    m_names->setObjectName(u"names"_s);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rename->setObjectName(u"rename"_s);
    m_rename->setAutoDefault(false);
    setPlainToolTip(m_rename, tr("Lists and documents of earlier days keep the old name"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_rename);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Former names"), TextStyle::Heading));
    column->addWidget(m_names);
    column->addLayout(buttons);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_rename, &QPushButton::clicked, this, &NamesView::begin);
}

QWidget* NamesView::makeForm()
{
    m_newName->setObjectName(u"new-name"_s);
    m_newName->setMaxLength(support::kLineLimit);
    m_newAcronym->setObjectName(u"new-acronym"_s);
    m_newAcronym->setMaxLength(support::kLineLimit);
    m_from->setObjectName(u"new-name-from"_s);
    m_take->setObjectName(u"new-name-take"_s);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"new-name-cancel"_s);
    m_problem = new ProblemLine(*m_newName);
    m_problem->addEditor(*m_newAcronym);
    m_problem->addEditor(*m_from);

    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(labelFor(m_newName, tr("New name")), m_newName);
    rows->addRow(labelFor(m_newAcronym, tr("Acronym")), m_newAcronym);
    rows->addRow(labelFor(m_from, tr("From")), m_from);
    rows->addRow(m_problem);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(kInside);
    for (QPushButton* button : {m_take, cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    rows->addRow(buttons);
    connect(m_take, &QPushButton::clicked, this, &NamesView::take);
    connect(cancel, &QPushButton::clicked, this, &NamesView::end);
    for (QLineEdit* line : {m_newName, m_newAcronym, static_cast<QLineEdit*>(m_from)})
        connect(line, &QLineEdit::returnPressed, this, &NamesView::take);
    return form;
}

void NamesView::setRecord(const domain::Record& workstream)
{
    if (std::exchange(m_id, workstream.head.id) != workstream.head.id)
        end();
    m_name = workstream.head.title;
    m_acronym = workstream[domain::shared::acronym];
    m_rename->setEnabled(!m_desk.isViewOnly());
    QStringList lines;
    const auto former = m_desk.valueOf(office::childrenOf(m_desk.office(), m_id, u"former-name"_s));
    for (const domain::Record& name : former.value_or(std::vector<domain::Record>()))
        lines << formerName(name);
    m_names->setText(lines.isEmpty() ? tr("None is on record.") : lines.join(u'\n'));
}

void NamesView::begin()
{
    m_newName->setText(m_name);
    m_newAcronym->setText(m_acronym);
    m_from->setDate(m_desk.today());
    sayProblem(*m_newName, *m_problem, {});
    m_form->show();
    m_rename->hide();
    m_newName->setFocus();
    m_newName->selectAll();
}

void NamesView::end()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_rename->show();
    m_form->hide();
    if (hadFocus)
        m_rename->setFocus();
}

void NamesView::take()
{
    const auto from = readDay(m_from->text());
    const office::NewName name{.name = m_newName->text(),
                               .acronym = m_newAcronym->text().isEmpty() ? u""_s : m_newAcronym->text(),
                               .from = from.value_or(QDate())};
    const support::Status done =
        from ? office::rename(m_desk.office(), m_id, name) : support::fail(from.error());
    sayProblem(from ? *m_newName : *static_cast<QWidget*>(m_from), *m_problem,
               done ? QString() : done.error().message);
    if (!done)
        return;
    end();
    m_desk.sayDone(tr("Renamed. What speaks of earlier days keeps the old name."));
}

} // namespace ui
