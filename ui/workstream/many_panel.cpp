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
#include "ui/workstream/many_outcome.h"
#include "ui/workstream/many_question.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

constexpr size_t kMostAtOnce = 1000; // more are read in no blink of an eye

} // namespace

ManyPanel::ManyPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(wrappedLabel({}, TextStyle::Title))
    , m_names(wrappedLabel({}, TextStyle::Note))
    , m_ask(new QPushButton(icon(u"waiting"_s), tr("Ask all of these…")))
    , m_none(wrappedLabel())
    , m_form(new QWidget)
    , m_steps(new QComboBox)
    , m_counted(wrappedLabel({}, TextStyle::Note))
    , m_happenedOn(new DateEdit)
    , m_reason(new NoteEdit)
    , m_language(new QComboBox)
    , m_valueLabel(plainLabel(tr("Value")))
    , m_value(new QWidget)
    , m_take(new QPushButton)
    , m_emails(new QPushButton(tr("Save as e-mail drafts…")))
    , m_outcome(new ManyOutcome(desk))
{
    m_steps->setObjectName(u"many-step"_s);
    m_steps->setPlaceholderText(tr("Choose what is done"));
    m_counted->setObjectName(u"many-counted"_s);
    m_happenedOn->setObjectName(u"many-happened-on"_s);
    m_happenedOn->setMaximumWidth(160);
    m_reason->setObjectName(u"many-reason"_s);
    m_take->setObjectName(u"many-take"_s);
    m_language->setObjectName(u"many-language"_s);
    offerLanguages(*m_language);
    m_emails->setObjectName(u"many-emails"_s);
    makePrimary(m_take);
    keepFocusDeliberate(m_take);
    m_take->installEventFilter(this);
    m_reasonLabel = labelFor(m_reason, tr("Reason"));
    m_happenedOnLabel = labelFor(m_happenedOn, tr("Happened on"));
    m_languageLabel = labelFor(m_language, tr("Language"));
    auto* value = new QVBoxLayout(m_value);
    value->setContentsMargins(0, 0, 0, 0);

    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kGroups);
    form->addRow(labelFor(m_steps, tr("What is done")), m_steps);
    form->addRow(m_counted);
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
    column->addWidget(m_outcome, 1);
    column->addStretch();

    connect(m_steps, &QComboBox::currentIndexChanged, this, &ManyPanel::choose);
    connect(m_take, &QPushButton::clicked, this, &ManyPanel::take);
    connect(m_emails, &QPushButton::clicked, this, &ManyPanel::saveEmails);
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
    m_ask->setObjectName(u"many-ask"_s);
    connect(m_ask, &QPushButton::clicked, this, [this] { m_desk.askAll(m_records); });
    row->addWidget(m_ask);
    return row;
}

void ManyPanel::setRecords(const std::vector<RecordId>& records)
{
    if (records == m_records)
        return;
    // What a step takes out of a filtered list leaves what was chosen; what came of it is still to be read.
    const bool isPart = !records.empty() && std::ranges::all_of(records, [this](RecordId id) {
        return std::ranges::find(m_records, id) != m_records.end();
    });
    m_records = records;
    if (!isPart) {
        forgetOutcome();
        m_happenedOn->setDate(m_desk.today());
        if (!m_isOwnChoice || (chosen() && chosen()->isIncisive))
            offer(nullptr);
    }
    m_heading->setText(tr("%n record(s) chosen", nullptr, int(records.size())));
    m_names->setText(firstNames(m_desk, records));
    reload();
    if (!isPart && !chosen())
        offer(usualOffer(m_offers));
}

void ManyPanel::forgetOutcome()
{
    m_deed.clear();
    m_outcome->forget();
}

void ManyPanel::reload()
{
    if (!m_deed.isEmpty())
        m_outcome->showTakenBack(office::undoState(m_desk.office()).value_or({}).redo == m_deed);
    const std::optional<ManyOffer> before = chosen() ? std::optional(*chosen()) : std::nullopt;
    m_offers.clear();
    const bool isTooMany = m_records.size() > kMostAtOnce;
    if (!isTooMany && !m_desk.isViewOnly() && !m_records.empty())
        m_offers = manyOffers(m_desk, m_records);
    m_ask->setEnabled(!isTooMany && !m_desk.isViewOnly() && areWorkstreams(m_desk, m_records));
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (size_t i = 0; i < m_offers.size(); ++i) {
            if (i > 0 && m_offers[i].kind != m_offers[i - 1].kind)
                m_steps->insertSeparator(m_steps->count());
            m_steps->addItem(m_offers[i].label, int(i));
        }
    }
    m_none->setText(m_desk.isViewOnly() ? tr("This register is only looked at: no step can be taken.")
                    : isTooMany         ? tr("These are too many for one step: choose %1 at the most.")
                                      .arg(locale().toString(kMostAtOnce))
                                : tr("No step leads on from where they stand."));
    m_none->setVisible(m_offers.empty());
    m_form->setVisible(!m_offers.empty());
    const auto same = std::ranges::find_if(
        m_offers, [&](const ManyOffer& each) { return before && each.isSameAs(*before); });
    m_isOwnChoice = m_isOwnChoice && same != m_offers.end();
    offer(same == m_offers.end() ? nullptr : &*same);
}

const ManyOffer* ManyPanel::chosen() const
{
    const QVariant at = m_steps->currentData();
    return at.isValid() && at.toULongLong() < m_offers.size() ? &m_offers[at.toULongLong()] : nullptr;
}

void ManyPanel::offer(const ManyOffer* wanted)
{
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrentIndex(wanted ? m_steps->findData(int(wanted - m_offers.data())) : -1);
    showChosen();
}

void ManyPanel::choose()
{
    m_isOwnChoice = true;
    forgetOutcome();
    showChosen();
}

void ManyPanel::showChosen()
{
    const ManyOffer* offer = chosen();
    using enum ManyOffer::Kind;
    const auto showFor = [](bool isShown, std::initializer_list<QWidget*> widgets) {
        for (QWidget* widget : widgets)
            widget->setVisible(isShown);
    };
    const bool isStep = offer && offer->isStep();
    const bool isLetter = offer && offer->kind == Letter;
    const bool isSent = offer && offer->kind == Sent;
    showFor(isStep || isSent, {m_happenedOnLabel, m_happenedOn});
    showFor(isStep, {m_reasonLabel, m_reason});
    showFor(isLetter, {m_languageLabel, m_language, m_emails});
    showFor(offer, {m_take});
    showFor(offer && !offer->counted.isEmpty(), {m_counted});
    showValue(offer ? offer->field : nullptr);
    if (!offer)
        return;
    m_counted->setText(offer->counted);
    m_happenedOnLabel->setText(isSent ? tr("Sent on") : tr("Happened on"));
    m_reasonLabel->setText(offer->needsReason ? tr("Reason *") : tr("Reason"));
    m_reason->setAccessibleDescription(offer->needsReason ? tr("required") : QString());
    m_take->setText(menuText(offer->deed));
}

bool ManyPanel::eventFilter(QObject* watched, QEvent* event)
{
    return (watched == m_take && event->type() == QEvent::MouseButtonDblClick) ||
           QWidget::eventFilter(watched, event);
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
                            : tr("Not saved: %1, reason: “%2”")
                                  .arg(chosen() ? m_steps->currentText() : m_heading->text(), reason);
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
    if (!mayGoOn(offer, entry))
        return;
    m_desk.setBusy(true);
    const auto done = m_desk.valueOf(doOffer(m_desk, offer, entry));
    m_desk.setBusy(false);
    if (!done)
        return;
    m_outcome->tell(done->done.size(), done->refused);
    m_deed = done->done.empty() ? QString() : office::undoState(m_desk.office()).value_or({}).undo;
    if (done->done.empty())
        return;
    if (offer.isStep()) {
        m_reason->clear();
        m_isOwnChoice = false;
        this->offer(offer.isUsual && !offer.isIncisive ? usualOffer(m_offers, &offer) : nullptr);
    }
    m_steps->setFocus(Qt::OtherFocusReason); // the same key must not take the next one
    if (offer.kind == ManyOffer::Kind::Letter)
        m_desk.sayDone(tr("Kept %n draft(s). Nothing was sent.", nullptr, int(done->done.size())));
    else if (!done->refused.empty()) // what is done may leave the list, and the panel with it
        m_desk.sayDone(
            tr("%1: %2").arg(offer.field ? offer.field->labelText() : offer.deed, m_outcome->told()));
    else
        m_desk.sayDone(tr("%1: %n record(s)", nullptr, int(done->done.size()))
                           .arg(offer.field ? offer.field->labelText() : offer.deed));
}

bool ManyPanel::mayGoOn(const ManyOffer& offer, const ManyEntry& entry)
{
    m_desk.setBusy(true);
    std::optional<Question> question = questionBefore(m_desk, offer, entry);
    m_desk.setBusy(false);
    if (offer.field && entry.value.trimmed().isEmpty())
        question = {.text = tr("Clear “%1” of all that are chosen?").arg(offer.field->labelText()),
                    .accept = tr("Clear")};
    return !question || m_desk.prompter().confirm(this, *question);
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
    std::vector<office::Refused> undrafted;
    for (const office::DueLetter& letter : *letters)
        if (!letter.draft)
            undrafted.push_back(
                {letter.record, {support::ErrorCode::RefusedByRule, letter.problems.join(u' ')}});
    m_deed.clear();
    m_outcome->tell(size_t(drafted), undrafted);
    if (isSaved)
        m_desk.say({.kind = Message::Kind::Done,
                    .text = tr("Wrote %n e-mail draft(s) into %1. Nothing was sent.", nullptr, int(drafted))
                                .arg(support::shownPath(folder))});
}

} // namespace ui
