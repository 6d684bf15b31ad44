#include "ui/workstream/many_panel.h"

#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/letters/letters_of_many.h"
#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/language_choice.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QMenu>
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
    , m_language(new QComboBox)
    , m_valueLabel(plainLabel(tr("Value")))
    , m_value(new QWidget)
    , m_take(new QPushButton)
    , m_emails(new QPushButton(tr("Save as e-mail drafts…")))
    , m_outcome(wrappedLabel({}, TextStyle::Heading))
    , m_refused(new QListWidget)
{
    m_steps->setObjectName(u"many-step"_s);
    m_happenedOn->setObjectName(u"many-happened-on"_s);
    m_happenedOn->setMaximumWidth(160);
    m_reason->setObjectName(u"many-reason"_s);
    m_take->setObjectName(u"many-take"_s);
    m_language->setObjectName(u"many-language"_s);
    offerLanguages(*m_language);
    m_emails->setObjectName(u"many-emails"_s);
    makePrimary(m_take);
    keepFocusDeliberate(m_take);
    m_outcome->setObjectName(u"many-outcome"_s);
    m_refused->setObjectName(u"many-refused"_s);
    m_refused->setAccessibleName(tr("Refused"));
    m_refused->setWordWrap(true);
    m_refused->setSpacing(3);
    m_reasonLabel = labelFor(m_reason, tr("Reason"));
    m_happenedOnLabel = labelFor(m_happenedOn, tr("Happened on"));
    m_languageLabel = labelFor(m_language, tr("Language"));
    auto* value = new QVBoxLayout(m_value);
    value->setContentsMargins(0, 0, 0, 0);

    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kGroups);
    form->addRow(labelFor(m_steps, tr("What is done")), m_steps);
    form->addRow(m_happenedOnLabel, m_happenedOn);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_valueLabel, m_value);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(kInside);
    buttons->addWidget(m_take);
    buttons->addWidget(m_emails);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kInside, kEdge, kInside);
    column->setSpacing(kInside);
    column->addWidget(m_heading);
    column->addWidget(m_names);
    column->addLayout(makeWaysOut());
    column->addWidget(wrappedLabel(tr("Each is judged on its own: what is refused is listed with its reason, "
                                      "the rest goes on, and one undo takes all back."),
                                   TextStyle::Note));
    column->addWidget(m_none);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    column->addWidget(m_refused, 1);
    column->addStretch();

    connect(m_steps, &QComboBox::currentIndexChanged, this, &ManyPanel::choose);
    connect(m_take, &QPushButton::clicked, this, &ManyPanel::take);
    connect(m_emails, &QPushButton::clicked, this, &ManyPanel::saveEmails);
    connect(m_refused, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        m_desk.openRecord(RecordId(item->data(Qt::UserRole).toLongLong()));
    });
}

QLayout* ManyPanel::makeWaysOut()
{
    auto* row = new FlowLayout;
    row->setSpacing(kInside);
    auto* out = new QPushButton(tr("Export these")); // an icon would push the text under the arrow in Arabic
    out->setObjectName(u"many-export"_s);
    auto* readers = new QMenu(out);
    const auto add = [&](const QString& text, const char* command) {
        connect(readers->addAction(text), &QAction::triggered, this,
                [this, command] { m_desk.call(QString::fromLatin1(command)); });
    };
    add(tr("For the office…"), "export-list");
    add(tr("For the MAG…"), "export-list-for-mag");
    add(tr("For everybody…"), "export-list-for-public");
    out->setMenu(readers);
    auto* print = new QPushButton(icon(u"print"_s), tr("Print these…"));
    print->setObjectName(u"many-print"_s);
    connect(print, &QPushButton::clicked, this, [this] { m_desk.call(u"print"_s); });
    row->addWidget(out);
    row->addWidget(print);
    return row;
}

void ManyPanel::setRecords(const std::vector<RecordId>& records)
{
    if (records == m_records)
        return;
    m_records = records;
    m_deed.clear();
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

/// What was done is told only as long as it stands.
void ManyPanel::tellWhetherTakenBack()
{
    if (m_deed.isEmpty())
        return;
    const bool isTakenBack = office::undoState(m_desk.office()).value_or({}).redo == m_deed;
    m_outcome->setText(isTakenBack ? tr("Undone.") : m_told);
    m_refused->setVisible(!isTakenBack && m_refused->count() > 0);
}

void ManyPanel::reload()
{
    tellWhetherTakenBack();
    const QString before = m_steps->currentText();
    m_offers.clear();
    const bool isTooMany = m_records.size() > kMostAtOnce;
    if (!isTooMany && !m_desk.isViewOnly() && !m_records.empty())
        m_offers = manyOffers(m_desk, m_records);
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (size_t i = 0; i < m_offers.size(); ++i) {
            if (i > 0 && m_offers[i].kind != m_offers[i - 1].kind)
                m_steps->insertSeparator(m_steps->count());
            m_steps->addItem(m_offers[i].label, int(i));
        }
        const int again = before.isEmpty() ? -1 : m_steps->findText(before); // a line between has no text
        m_steps->setCurrentIndex(std::max(0, again));
    }
    m_none->setText(m_desk.isViewOnly() ? tr("This register is only looked at: no step can be taken.")
                    : isTooMany         ? tr("These are too many for one step: choose %1 at the most.")
                                      .arg(locale().toString(kMostAtOnce))
                                : tr("No step leads on from where they stand."));
    m_none->setVisible(m_offers.empty());
    m_form->setVisible(!m_offers.empty());
    m_take->setVisible(!m_offers.empty());
    m_emails->setVisible(false);
    choose();
}

const ManyOffer* ManyPanel::chosen() const
{
    const QVariant at = m_steps->currentData();
    return at.isValid() && at.toULongLong() < m_offers.size() ? &m_offers[at.toULongLong()] : nullptr;
}

void ManyPanel::choose()
{
    const ManyOffer* offer = chosen();
    if (!offer)
        return;
    using enum ManyOffer::Kind;
    const auto showFor = [](bool isShown, std::initializer_list<QWidget*> widgets) {
        for (QWidget* widget : widgets)
            widget->setVisible(isShown);
    };
    showFor(offer->kind == Step || offer->kind == Sent, {m_happenedOnLabel, m_happenedOn});
    showFor(offer->kind == Step, {m_reasonLabel, m_reason});
    showFor(offer->kind == Letter, {m_languageLabel, m_language, m_emails});
    showValue(offer->field);
    m_happenedOnLabel->setText(offer->kind == Sent ? tr("Sent on") : tr("Happened on"));
    m_reasonLabel->setText(offer->needsReason ? tr("Reason *") : tr("Reason"));
    m_reason->setAccessibleDescription(offer->needsReason ? tr("required") : QString());
    m_take->setText(menuText(offer->deed));
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
    const auto on = readDay(m_happenedOn->text());
    if (!on)
        return m_desk.say(problem(on.error()));
    if (!chosen())
        return;
    const ManyOffer offer = *chosen(); // the list is read anew meanwhile
    const ManyEntry entry{.on = *on,
                          .reason = m_reason->toPlainText(),
                          .value = offer.field ? m_editor->written() : QString(),
                          .language = m_language->currentData().toString()};
    const bool clears = offer.field && entry.value.trimmed().isEmpty();
    if (clears && !m_desk.prompter().confirm(
                      this, {.text = tr("Clear “%1” of all that are chosen?").arg(offer.field->labelText()),
                             .accept = tr("Clear")}))
        return;
    m_desk.setBusy(true);
    const auto done = m_desk.valueOf(doOffer(m_desk, offer, entry));
    m_desk.setBusy(false);
    if (!done)
        return;
    tell(*done);
    m_told = m_outcome->text();
    m_deed = done->done.empty() ? QString() : office::undoState(m_desk.office()).value_or({}).undo;
    if (done->done.empty())
        return;
    if (offer.kind == ManyOffer::Kind::Step)
        m_reason->clear();
    if (offer.kind == ManyOffer::Kind::Letter)
        m_desk.sayDone(tr("Kept %n draft(s). Nothing was sent.", nullptr, int(done->done.size())));
    else
        m_desk.sayDone(tr("%1: %n record(s)", nullptr, int(done->done.size()))
                           .arg(offer.field ? offer.field->labelText() : offer.deed));
}

void ManyPanel::saveEmails()
{
    if (!chosen())
        return;
    const ManyOffer offer = *chosen();
    const auto letters = m_desk.valueOf(office::draftLetters(m_desk.office(), offer.records, offer.key,
                                                             m_language->currentData().toString()));
    if (!letters)
        return;
    const auto drafted = std::ranges::count_if(*letters, [](const auto& each) { return bool(each.draft); });
    const QString folder =
        drafted > 0 ? m_desk.files().folder(this, tr("Where to write the e-mail drafts")) : QString();
    const bool isSaved =
        !folder.isEmpty() && m_desk.succeeded(office::saveAsEmails(m_desk.office(), folder, *letters));
    if (drafted > 0 && !isSaved)
        return;
    m_refused->clear();
    for (const office::DueLetter& letter : *letters)
        if (!letter.draft)
            list(letter.record, letter.problems);
    showOutcome(size_t(drafted));
    if (isSaved)
        m_desk.say({.kind = Message::Kind::Done,
                    .text = tr("Wrote %n e-mail draft(s) into %1. Nothing was sent.", nullptr, int(drafted))
                                .arg(support::shownPath(folder))});
}

void ManyPanel::tell(const office::DoneToMany& done)
{
    m_refused->clear();
    for (const office::Refused& refused : done.refused)
        list(refused.record, QStringList(refused.error.message) + refused.error.reasons);
    showOutcome(done.done.size());
}

void ManyPanel::list(const domain::RecordHead& record, const QStringList& reasons)
{
    QString title = record.title;
    if (const auto owner = office::readRecord(m_desk.office(), record.parent); owner)
        title = owner->head.title;
    auto* item = new QListWidgetItem(tr("%1: %2").arg(title, reasons.join(u' ')), m_refused);
    item->setData(Qt::UserRole, record.id.value());
}

void ManyPanel::showOutcome(size_t done)
{
    m_outcome->setText(
        tr("Done: %1. Refused: %2.").arg(locale().toString(done), locale().toString(m_refused->count())));
    m_outcome->show();
    m_refused->setVisible(m_refused->count() > 0);
}

} // namespace ui
