#include "ui/workstream/call_view.h"

#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/workstream/standing_look.h"
#include "ui/workstream/stream.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using office::Standing;

namespace {

enum AnswerColumn { Whom, Stands, Since, Remark };
constexpr int kRowsShown = 8; ///< before the table scrolls by itself

QPushButton* named(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CallView::CallView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_counts(wrappedLabel())
    , m_table(new QTreeWidget)
    , m_answered(named(u"call-answered"_s, u"tick"_s, tr("Answered")))
    , m_declined(named(u"call-declined"_s, u"cross"_s, tr("Declined")))
    , m_notYet(named(u"call-not-yet"_s, {}, tr("Not yet after all")))
    , m_remind(named(u"call-remind"_s, u"clock"_s, tr("Remind all that have not answered")))
    , m_letters(named(u"call-letters"_s, u"letter"_s, tr("Letters to them…")))
    , m_extend(named(u"call-extend"_s, u"calendar"_s, tr("Extend for all…")))
    , m_until(new DateEdit)
    , m_because(new QLineEdit)
    , m_extension(makeExtension())
    , m_whom(new QComboBox)
    , m_ask(named(u"call-ask"_s, u"add"_s, tr("Ask them too")))
{
    m_counts->setObjectName(u"call-counts"_s);
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Who was asked"), TextStyle::Heading));
    column->addWidget(m_counts);
    column->addLayout(makeButtons());
    column->addWidget(m_extension);
    column->addWidget(m_table);
    column->addLayout(makeAsking());
    m_extension->hide();
}

void CallView::makeTable()
{
    m_table->setObjectName(u"call-answers"_s);
    m_table->setAccessibleName(tr("Who was asked"));
    m_table->setHeaderLabels({tr("Workstream"), tr("Standing"), tr("On"), tr("Note")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setIconSize({kIconSize, kIconSize});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Whom, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &CallView::showWhatIsPossible);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_desk.openRecord(domain::RecordId(item->data(Whom, Qt::UserRole).toLongLong()));
    });
}

QLayout* CallView::makeButtons()
{
    auto* row = new FlowLayout;
    row->setSpacing(kInside);
    for (QPushButton* button : {m_answered, m_declined, m_notYet, m_remind, m_letters, m_extend})
        row->addWidget(button);
    setPlainToolTip(m_answered, tr("Those that are chosen in the list"));
    setPlainToolTip(m_declined, tr("Those that are chosen in the list"));
    setPlainToolTip(m_notYet, tr("Those that are chosen in the list"));
    connect(m_answered, &QPushButton::clicked, this, [this] { mark(Standing::Answered); });
    connect(m_declined, &QPushButton::clicked, this, [this] { mark(Standing::Declined); });
    connect(m_notYet, &QPushButton::clicked, this, [this] { mark(Standing::Asked); });
    connect(m_remind, &QPushButton::clicked, this, &CallView::remind);
    connect(m_letters, &QPushButton::clicked, this, &CallView::showLetters);
    connect(m_extend, &QPushButton::clicked, this, &CallView::beginExtension);
    return row;
}

QWidget* CallView::makeExtension()
{
    m_until->setObjectName(u"call-extend-to"_s);
    m_because->setObjectName(u"call-extend-because"_s);
    m_because->setMaxLength(support::kLineLimit);
    auto* take = named(u"call-extend-take"_s, {}, tr("Extend"));
    auto* cancel = named(u"call-extend-cancel"_s, {}, tr("Cancel"));
    m_problem = new ProblemLine(*m_until);
    m_problem->addEditor(*m_because);
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(labelFor(m_until, tr("Answers by")), m_until);
    rows->addRow(labelFor(m_because, tr("Reason *")), m_because);
    rows->addRow(m_problem);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(kInside);
    buttons->addWidget(take);
    buttons->addWidget(cancel);
    rows->addRow(buttons);
    connect(take, &QPushButton::clicked, this, &CallView::extend);
    connect(cancel, &QPushButton::clicked, this, &CallView::endExtension);
    for (QLineEdit* line : {static_cast<QLineEdit*>(m_until), m_because})
        connect(line, &QLineEdit::returnPressed, this, &CallView::extend);
    return form;
}

QLayout* CallView::makeAsking()
{
    m_whom->setObjectName(u"call-whom"_s);
    m_whom->setAccessibleName(tr("Who else is asked"));
    for (const Stream& stream : streams())
        m_whom->addItem(tr("All: %1").arg(domain::kStreams.label(stream.keyText())), stream.keyText());
    setPlainToolTip(m_ask,
                    tr("Those that are not closed and were not asked yet; only some: choose them in their "
                       "list"));
    auto* row = new FlowLayout;
    row->setSpacing(kInside);
    row->addWidget(m_whom);
    row->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &CallView::ask);
    return row;
}

void CallView::setRecord(const domain::Record& call)
{
    if (m_call.head.id != call.head.id)
        endExtension();
    m_call = call;
    m_lines = m_desk.valueOf(office::callLines(m_desk.office(), call.head.id)).value_or(m_lines);
    showRows();
}

void CallView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_call.head.id.isValid())
        showRows(); // in the colours of the new theme
}

void CallView::showRows()
{
    const std::vector<domain::RecordId> kept = chosen();
    {
        const QSignalBlocker quiet(m_table);
        m_table->clear();
        for (const office::CallLine& line : m_lines) {
            const domain::Record& answer = line.answer;
            auto* item = new QTreeWidgetItem(
                m_table, {domain::displayTitle(line.whom), office::standingLabel(line.standing),
                          support::shortDate(standingSince(answer, line.standing)),
                          answer[domain::call_answer::note].simplified()});
            item->setData(Whom, Qt::UserRole, line.whom.id.value());
            const StateLook look = standingLook(line.standing);
            item->setIcon(Stands, icon(look.iconName()));
            item->setForeground(Stands, colour(look.ink));
            for (const int column : {Whom, Remark})
                item->setToolTip(column, toolTipText(item->text(column)));
            item->setSelected(std::ranges::find(kept, line.whom.id) != kept.end());
        }
    }
    const int rows = std::clamp(m_table->topLevelItemCount(), 1, kRowsShown);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * kRowHeight + kGroups);
    m_counts->setText(countsText());
    showWhatIsPossible();
}

QString CallView::countsText()
{
    if (m_lines.empty())
        return tr("Nobody was asked yet. Ask all of a kind below, or choose some in their list.");
    const auto counts = m_desk.valueOf(office::callCounts(m_desk.office(), m_call.head.id));
    if (!counts)
        return {};
    const domain::Deadline& due = m_call.head.deadline;
    const QString by = due.originally == due.on
                           ? tr("Answers by %1.").arg(support::longDate(due.on))
                           : tr("Answers by %1; at first by %2: %3")
                                 .arg(support::longDate(due.on), support::longDate(due.originally),
                                      due.movedBecause.simplified());
    return tr("Asked %1 · reminded %2 · answered %3 · declined %4. %5")
               .arg(locale().toString(counts->asked), locale().toString(counts->reminded),
                    locale().toString(counts->answered), locale().toString(counts->declined),
                    office::missingText(*counts)) +
           u'\n' + by;
}

void CallView::showWhatIsPossible()
{
    const bool canEdit = !m_desk.isViewOnly();
    const bool isOpen = canEdit && !m_call[domain::call::closedOn].isValid();
    const bool isAny = canEdit && !m_table->selectedItems().isEmpty();
    const bool isMissingAny = std::ranges::any_of(
        m_lines, [](const office::CallLine& line) { return office::isMissing(line.standing); });
    for (QPushButton* button : {m_answered, m_declined, m_notYet})
        button->setEnabled(isAny);
    m_letters->setEnabled(isMissingAny);
    m_remind->setEnabled(isOpen && isMissingAny);
    m_extend->setEnabled(isOpen);
    m_whom->setEnabled(isOpen);
    m_ask->setEnabled(isOpen);
}

std::vector<domain::RecordId> CallView::chosen() const
{
    std::vector<domain::RecordId> whom;
    for (const QTreeWidgetItem* item : m_table->selectedItems())
        whom.emplace_back(item->data(Whom, Qt::UserRole).toLongLong());
    return whom;
}

void CallView::tell(const std::optional<office::DoneToMany>& done, const QString& deed)
{
    if (!done)
        return;
    if (!done->done.empty())
        m_desk.sayDone(tr("%1: %n workstream(s)", nullptr, int(done->done.size())).arg(deed));
    else if (!done->refused.empty())
        m_desk.say({.kind = Message::Kind::Problem, .text = done->refused.front().error.message});
}

void CallView::mark(Standing standing)
{
    const std::vector<domain::RecordId> whom = chosen();
    const auto done = m_desk.valueOf(office::markAnswers(m_desk.office(), m_call.head.id, whom, standing));
    if (done)
        m_table->clearSelection(); // the rows have moved, and nothing out of sight stays chosen
    tell(done, standing == Standing::Asked ? tr("Not yet after all") : office::standingLabel(standing));
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Those of the first whose answer is missing: a kind of workstream has letters of its own.
void CallView::showLetters()
{
    const auto missing = std::ranges::find_if(
        m_lines, [](const office::CallLine& line) { return office::isMissing(line.standing); });
    if (missing != m_lines.end())
        m_desk.showLettersDue(missing->whom.noun,
                              missing->standing == Standing::Reminded ? u"call-reminder"_s : u"call"_s);
}

void CallView::remind()
{
    tell(m_desk.valueOf(office::remindAll(m_desk.office(), m_call.head.id)),
         office::standingLabel(Standing::Reminded));
}

void CallView::beginExtension()
{
    m_until->setDate(m_call[domain::call::dueOn].addDays(14));
    m_because->clear();
    sayProblem(*m_until, *m_problem, {});
    m_extension->show();
    m_extend->hide();
    m_until->setFocus();
    m_until->selectAll();
}

void CallView::endExtension()
{
    const bool hadFocus = m_extension->isAncestorOf(focusWidget());
    m_extend->show();
    m_extension->hide();
    if (hadFocus)
        m_extend->setFocus();
}

void CallView::extend()
{
    const auto until = readDay(m_until->text());
    const support::Status done =
        until ? office::extendCall(m_desk.office(), m_call.head.id, *until, m_because->text())
              : support::fail(until.error());
    const bool isDay = !until || !until->isValid() || !m_because->text().trimmed().isEmpty();
    sayProblem(isDay ? *static_cast<QWidget*>(m_until) : *m_because, *m_problem,
               done ? QString() : done.error().message);
    if (!done)
        return;
    endExtension();
    m_desk.sayDone(tr("Extended for all until %1.").arg(support::longDate(*until)));
}

void CallView::ask()
{
    auto heads = m_desk.valueOf(office::workstreamsToAsk(m_desk.office(), m_whom->currentData().toString(),
                                                         m_call[domain::call::year]));
    if (!heads)
        return;
    std::vector<domain::RecordId> whom;
    for (const domain::RecordHead& head : *heads)
        if (std::ranges::none_of(m_lines, [&](const auto& line) { return line.whom.id == head.id; }))
            whom.push_back(head.id);
    if (whom.empty())
        return m_desk.say({.text = tr("All of them were asked already.")});
    tell(m_desk.valueOf(office::askAlso(m_desk.office(), m_call.head.id, whom)),
         office::standingLabel(Standing::Asked));
}

} // namespace ui
