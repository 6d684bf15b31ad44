#include "ui/workstream/many_panel.h"

#include "core/office/calendar/amending.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/workstream/report_year.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

constexpr size_t kMostAtOnce = 1000; // more are read in no blink of an eye
constexpr size_t kNamed = 4;

} // namespace

ManyPanel::ManyPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(wrappedLabel({}, TextStyle::Title))
    , m_names(wrappedLabel({}, TextStyle::Note))
    , m_none(wrappedLabel())
    , m_form(new QWidget)
    , m_steps(new QComboBox)
    , m_happenedOn(new DateEdit)
    , m_reason(new NoteEdit)
    , m_valueLabel(plainLabel(tr("Value")))
    , m_value(new QWidget)
    , m_take(new QPushButton)
    , m_outcome(wrappedLabel({}, TextStyle::Heading))
    , m_refused(new QListWidget)
{
    m_steps->setObjectName(u"many-step"_s);
    m_happenedOn->setObjectName(u"many-happened-on"_s);
    m_happenedOn->setMaximumWidth(160);
    m_reason->setObjectName(u"many-reason"_s);
    m_take->setObjectName(u"many-take"_s);
    makePrimary(m_take);
    keepFocusDeliberate(m_take);
    m_outcome->setObjectName(u"many-outcome"_s);
    m_refused->setObjectName(u"many-refused"_s);
    m_refused->setAccessibleName(tr("Refused"));
    m_refused->setWordWrap(true);
    m_refused->setSpacing(3);
    m_reasonLabel = labelFor(m_reason, tr("Reason"));
    m_happenedOnLabel = labelFor(m_happenedOn, tr("Happened on"));
    auto* value = new QVBoxLayout(m_value);
    value->setContentsMargins(0, 0, 0, 0);

    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kGroups);
    form->addRow(labelFor(m_steps, tr("What is done")), m_steps);
    form->addRow(m_happenedOnLabel, m_happenedOn);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(m_valueLabel, m_value);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kInside, kEdge, kInside);
    column->setSpacing(kInside);
    column->addWidget(m_heading);
    column->addWidget(m_names);
    column->addWidget(wrappedLabel(tr("Each is judged on its own: what is refused is listed with its reason, "
                                      "the rest goes on, and one undo takes all back."),
                                   TextStyle::Note));
    column->addWidget(m_none);
    column->addWidget(m_form);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    column->addWidget(m_outcome);
    column->addWidget(m_refused, 1);
    column->addStretch();

    connect(m_steps, &QComboBox::currentIndexChanged, this, &ManyPanel::choose);
    connect(m_take, &QPushButton::clicked, this, &ManyPanel::take);
    connect(m_refused, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        m_desk.openRecord(RecordId(item->data(Qt::UserRole).toLongLong()));
    });
}

void ManyPanel::setRecords(const std::vector<RecordId>& records)
{
    if (records == m_records)
        return;
    m_records = records;
    m_outcome->hide();
    m_refused->hide();
    m_happenedOn->setDate(m_desk.today());
    m_heading->setText(tr("%n record(s) chosen", nullptr, int(records.size())));
    QStringList names;
    for (size_t i = 0; i < std::min(kNamed, records.size()); ++i)
        if (const auto record = m_desk.valueOf(office::readRecord(m_desk.office(), records[i])))
            names << record->head.title;
    if (records.size() > kNamed)
        names << tr("and %n more", nullptr, int(records.size() - kNamed));
    m_names->setText(names.join(u" · "_s));
    reload();
}

void ManyPanel::reload()
{
    const QString before = m_steps->currentText();
    m_offers.clear();
    const bool isTooMany = m_records.size() > kMostAtOnce;
    if (!isTooMany && !m_desk.isViewOnly() && !m_records.empty()) {
        offerSteps(m_records, u"%1"_s);
        offerSteps(reports(), tr("Annual report %1: %2").arg(QString::number(reportYear(m_desk)), u"%1"_s));
        offerFields();
    }
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (const Offer& offer : m_offers)
            m_steps->addItem(offer.label);
        m_steps->setCurrentIndex(std::max(0, m_steps->findText(before)));
    }
    m_none->setText(m_desk.isViewOnly() ? tr("This register is only looked at: no step can be taken.")
                    : isTooMany         ? tr("These are too many for one step: choose %1 at the most.")
                                      .arg(locale().toString(kMostAtOnce))
                                : tr("No step leads on from where they stand."));
    m_none->setVisible(m_offers.empty());
    m_form->setVisible(!m_offers.empty());
    m_take->setVisible(!m_offers.empty());
    choose();
}

void ManyPanel::offerSteps(const std::vector<RecordId>& records, const QString& pattern)
{
    const auto steps = m_desk.valueOf(office::stepsOfMany(m_desk.office(), records));
    if (!steps)
        return;
    for (const office::StepOfSome& step : *steps)
        m_offers.push_back({.label = tr("%1 (%2 of %3)")
                                         .arg(QString(pattern).arg(step.label), locale().toString(step.cases),
                                              locale().toString(m_records.size())),
                            .records = records,
                            .step = step});
}

void ManyPanel::offerFields()
{
    QString noun;
    for (const RecordId id : m_records) {
        const auto record = office::readRecord(m_desk.office(), id);
        if (!record || (!noun.isEmpty() && record->head.noun != noun))
            return;
        noun = record->head.noun;
    }
    for (const domain::Field& field : domain::noun(noun)->fields)
        if (field.keyText() != QLatin1StringView(domain::noun(noun)->titleField))
            m_offers.push_back(
                {.label = tr("Set: %1").arg(field.labelText()), .records = m_records, .field = &field});
}

std::vector<RecordId> ManyPanel::reports() const
{
    std::vector<RecordId> reports;
    for (const RecordId id : m_records) {
        const auto all = office::childrenOf(m_desk.office(), id, u"annual-report"_s);
        if (!all)
            continue;
        for (const domain::Record& report : *all)
            if (report[domain::annual_report::year] == reportYear(m_desk))
                reports.push_back(report.head.id);
    }
    return reports;
}

void ManyPanel::choose()
{
    const int index = m_steps->currentIndex();
    if (index < 0 || index >= int(m_offers.size()))
        return;
    const Offer& offer = m_offers[size_t(index)];
    for (QWidget* ofStep :
         std::initializer_list<QWidget*>{m_happenedOnLabel, m_happenedOn, m_reasonLabel, m_reason})
        ofStep->setVisible(!offer.field);
    showValue(offer.field);
    m_reasonLabel->setText(offer.step.needsReason ? tr("Reason *") : tr("Reason"));
    m_reason->setAccessibleDescription(offer.step.needsReason ? tr("required") : QString());
    m_take->setText(menuText(offer.field ? tr("Set for all") : offer.step.label));
}

void ManyPanel::showValue(const domain::Field* field)
{
    m_valueLabel->setVisible(field);
    m_value->setVisible(field);
    if (m_editor && field == &m_editor->field())
        return;
    if (m_editor)
        delete m_editor->widget(); // and the editor, which belongs to it
    m_editor = field ? new FieldEditor(m_desk.office(), *field, m_value) : nullptr;
    if (!m_editor)
        return;
    m_value->layout()->addWidget(m_editor->widget());
    m_editor->widget()->show();
}

QString ManyPanel::unsaved() const
{
    const QString reason = m_records.size() > 1 ? m_reason->toPlainText().trimmed() : QString();
    return reason.isEmpty() ? QString()
                            : tr("Not saved: %1, reason: “%2”").arg(m_steps->currentText(), reason);
}

void ManyPanel::take()
{
    const auto happenedOn = readDay(m_happenedOn->text());
    if (!happenedOn)
        return m_desk.say(problem(happenedOn.error()));
    const Offer chosen = m_offers[size_t(m_steps->currentIndex())]; // the list is read anew meanwhile
    const bool clears = chosen.field && m_editor->written().trimmed().isEmpty();
    if (clears && !m_desk.prompter().confirm(
                      this, {.text = tr("Clear “%1” of all that are chosen?").arg(chosen.field->labelText()),
                             .accept = tr("Clear")}))
        return;
    m_desk.setBusy(true);
    const auto done = m_desk.valueOf(perform(chosen, *happenedOn));
    m_desk.setBusy(false);
    if (!done)
        return;
    tell(*done);
    if (done->done.empty())
        return;
    m_reason->clear();
    m_desk.sayDone(tr("%1: %n record(s)", nullptr, int(done->done.size()))
                       .arg(chosen.field ? chosen.field->labelText() : chosen.step.label));
}

office::Result<office::DoneToMany> ManyPanel::perform(const Offer& offer, QDate on)
{
    if (offer.field)
        return office::amendMany(m_desk.office(), offer.records,
                                 {{offer.field->keyText(), m_editor->written()}});
    return office::takeStepOfMany(m_desk.office(), offer.records, offer.step.key,
                                  {.happenedOn = on, .reason = m_reason->toPlainText()});
}

void ManyPanel::tell(const office::DoneToMany& done)
{
    m_outcome->setText(tr("Done: %1. Refused: %2.")
                           .arg(locale().toString(done.done.size()), locale().toString(done.refused.size())));
    m_outcome->show();
    m_refused->clear();
    m_refused->setVisible(!done.refused.empty());
    for (const office::Refused& refused : done.refused) {
        domain::RecordHead named = refused.record;
        if (const auto owner = office::readRecord(m_desk.office(), named.parent); owner)
            named.title = owner->head.title;
        auto* item = new QListWidgetItem(
            tr("%1: %2").arg(named.title,
                             (QStringList(refused.error.message) + refused.error.reasons).join(u' ')),
            m_refused);
        item->setData(Qt::UserRole, refused.record.id.value());
    }
}

} // namespace ui
