#include "ui/window/rules_page.h"

#include "core/office/calendar/rules.h"
#include "core/office/desk/cycles.h"
#include "core/procedure/clauses.h"
#include "ui/desk/desk.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 160;

bool isSwitches(const procedure::ParameterField& field)
{
    return std::holds_alternative<QStringList procedure::Parameters::*>(field.member);
}

bool isDay(const procedure::ParameterField& field)
{
    return std::holds_alternative<procedure::DayOfYear procedure::Parameters::*>(field.member) ||
           std::holds_alternative<std::optional<procedure::DayOfYear> procedure::Parameters::*>(field.member);
}

} // namespace

RulesPage::RulesPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(plainLabel({}, TextStyle::Title))
    , m_form(new QFormLayout)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->addWidget(m_title);
    column->addWidget(
        wrappedLabel(tr("Requirements and due dates are computed from these for this cycle alone. Decisions "
                        "already taken keep what was found then."),
                     TextStyle::Note));
    column->addSpacing(kGroups);
    column->addLayout(m_form);
    column->addStretch();
    m_form->setHorizontalSpacing(kGroups);
    m_form->setVerticalSpacing(kTight / 2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolled(content, Qt::ScrollBarAsNeeded));
    connect(&desk, &Desk::yearChanged, this, &RulesPage::showRules);
    // An undo, say. While a person types here the fields are left alone; queued, as they go with their
    // editors.
    const auto showAgain = [this] {
        if (!isAncestorOf(QApplication::focusWidget()))
            showRules();
    };
    connect(&desk, &Desk::changed, this, showAgain, Qt::QueuedConnection);
    showRules();
}

void RulesPage::showRules()
{
    m_title->setText(tr("Rules of IGF %1").arg(QString::number(m_desk.year())));
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const procedure::ParameterField& field : procedure::parameterFields()) {
        QWidget* editor = editorFor(field);
        editor->setDisabled(m_desk.isViewOnly());
        QLabel* label = labelFor(editor, field.labelText());
        if (field.clause)
            setPlainToolTip(
                label, tr("Source: %1").arg(procedure::clausesInWords(QString::fromLatin1(field.clause))));
        m_form->addRow(label, editor);
    }
}

QWidget* RulesPage::editorFor(const procedure::ParameterField& field)
{
    const auto parameters = office::parametersOf(m_desk.office(), m_desk.year()).value_or({});
    const QString present = field.plainValue(parameters);
    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(kTight / 2);
    ProblemLine* mistake = nullptr;
    if (isSwitches(field)) {
        mistake = new ProblemLine(*editor);
        for (const procedure::SessionCondition& condition : procedure::sessionConditions()) {
            auto* box = new QCheckBox(menuText(condition.label));
            box->setObjectName(u"rule-"_s + condition.key);
            box->setProperty("condition", condition.key);
            box->setChecked(present.split(u' ').contains(condition.key));
            column->addWidget(box);
            connect(box, &QCheckBox::clicked, this, [this, &field, editor, mistake] {
                QStringList on;
                for (const QCheckBox* other : editor->findChildren<QCheckBox*>())
                    if (other->isChecked())
                        on << other->property("condition").toString();
                save(field, on.join(u' '), mistake);
            });
        }
    } else {
        auto* line = new QLineEdit(present);
        line->setObjectName(u"rule-"_s + field.keyText());
        line->setAccessibleName(field.labelText());
        line->setMaximumWidth(kFieldWidth);
        line->setPlaceholderText(isDay(field) ? tr("month-day, as 01-31") : tr("not set"));
        column->addWidget(line);
        editor->setFocusProxy(line);
        mistake = new ProblemLine(*line);
        connect(line, &QLineEdit::editingFinished, this, [this, &field, line, mistake] {
            if (line->isModified())
                save(field, line->text().trimmed(), mistake);
            line->setModified(false);
        });
    }
    column->addWidget(mistake);
    return editor;
}

void RulesPage::save(const procedure::ParameterField& field, const QString& value, ProblemLine* mistake)
{
    const auto saved = office::setParameter(m_desk.office(), m_desk.year(), field.keyText(), value);
    mistake->setText(saved ? QString() : saved.error().message);
}

} // namespace ui
