#include "ui/letters/letters_page.h"

#include "core/office/cases/cases.h"
#include "core/office/desk/records.h"
#include "core/office/letters/letter_advice.h"
#include "core/support/text.h"
#include "ui/letters/kept_letter_view.h"
#include "ui/letters/letter_composer.h"
#include "ui/look/icons.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/remove_button.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordId;

namespace {

constexpr int kListWidth = 176; // the actions of a letter stand in one line beside it on a small screen

/// "Sent on 2 Mar 2021", "Draft, to be sent on 3 Mar 2021".
QString standing(const Record& letter)
{
    if (const QDate sent = letter[domain::letter::sentOn]; sent.isValid())
        return LettersPage::tr("Sent on %1").arg(support::shortDate(sent));
    const QDate planned = letter[domain::letter::plannedFor];
    return planned.isValid() ? LettersPage::tr("Draft for %1").arg(support::shortDate(planned))
                             : LettersPage::tr("Draft");
}

} // namespace

LettersPage::LettersPage(Desk& desk, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_write(new QPushButton(icon(u"letter"_s), tr("Write a letter…")))
    , m_remove(new RemoveButton(u"letter-remove"_s, tr("Remove")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPane(u"letter"_s, {}))
    , m_composer(new LetterComposer(desk))
    , m_kept(new KeptLetterView(desk))
{
    m_list->setObjectName(u"letter-list"_s);
    m_list->setAccessibleName(tr("Letters"));
    m_list->setIconSize({kIconSize, kIconSize});
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_write->setObjectName(u"letter-write"_s);
    m_write->setDisabled(desk.isViewOnly());
    m_remove->askFirst([this] {
        const auto letter = m_desk.valueOf(office::readRecord(m_desk.office(), m_chosen));
        return letter ? office::settledSentence(m_desk.office(), *letter) : QString();
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_composer);
    m_stack->addWidget(m_kept);

    auto* side = new QWidget;
    side->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_write);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, kInside, 0, 0);
    row->setSpacing(kGroups);
    row->addWidget(side);
    row->addWidget(m_stack, 1);

    connect(m_write, &QPushButton::clicked, this, &LettersPage::begin);
    connect(m_remove, &RemoveButton::confirmed, this, &LettersPage::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        m_chosen = at < 0 ? RecordId() : m_letters[size_t(at)].head.id;
        showChosen();
    });
    connect(m_composer, &LetterComposer::kept, this, [this](RecordId letter) {
        readLetters();
        choose(letter);
        showChosen();
    });
    connect(m_composer, &LetterComposer::cancelled, this, &LettersPage::showChosen);
    connect(m_composer, &LetterComposer::recordsWanted, this, &RecordPage::placeWanted);
}

void LettersPage::setRecord(const Record& record)
{
    const bool isOther = record.head.id != m_record.head.id;
    const bool isWriting = m_stack->currentWidget() == m_composer && !isOther;
    m_record = record;
    if (isOther)
        m_chosen = {};
    readLetters();
    if (isWriting)
        m_composer->refresh(record);
    else if (isOther && m_composer->resume(record))
        m_stack->setCurrentWidget(m_composer);
    else
        showChosen();
}

bool LettersPage::reveal(const domain::RecordHead& child)
{
    if (child.noun != u"letter")
        return false;
    choose(child.id);
    showChosen();
    return true;
}

void LettersPage::begin()
{
    if (!m_composer->resume(m_record))
        m_composer->start(m_record);
    m_stack->setCurrentWidget(m_composer);
    m_composer->setFocus();
}

void LettersPage::readLetters()
{
    m_letters = m_desk.valueOf(office::childrenOf(m_desk.office(), m_record.head.id, u"letter"_s))
                    .value_or(std::vector<Record>());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Record& letter : m_letters) {
        const bool isSent = letter[domain::letter::sentOn].isValid();
        auto* item = new QListWidgetItem(icon(isSent ? u"tick"_s : u"edit"_s),
                                         letter.head.title + u'\n' + standing(letter), m_list);
        item->setToolTip(toolTipText(letter.head.title));
    }
    const bool isThere =
        std::ranges::any_of(m_letters, [&](const Record& letter) { return letter.head.id == m_chosen; });
    if (!isThere)
        m_chosen = m_letters.empty() ? RecordId() : m_letters.front().head.id;
    choose(m_chosen);
}

void LettersPage::choose(RecordId id)
{
    m_chosen = id;
    const QSignalBlocker quiet(m_list);
    const auto found = std::ranges::find(m_letters, id, [](const Record& letter) { return letter.head.id; });
    m_list->setCurrentRow(found == m_letters.end() ? -1 : int(found - m_letters.begin()));
}

void LettersPage::showChosen()
{
    const auto found =
        std::ranges::find(m_letters, m_chosen, [](const Record& letter) { return letter.head.id; });
    m_remove->rest();
    m_remove->setEnabled(found != m_letters.end() && !m_desk.isViewOnly());
    if (found != m_letters.end()) {
        m_kept->setLetter(*found);
        return m_stack->setCurrentWidget(m_kept);
    }
    const auto advice = office::letterAdvice(m_desk.office(), m_record);
    const office::LetterChoice* next = advice ? advice->next() : nullptr;
    m_empty->setSentence(
        next ? tr("“%1” could be written now. %2").arg(next->letter->labelText(), next->sentence)
             : tr("No letter has been written, and none is due."));
    m_stack->setCurrentWidget(m_empty);
}

void LettersPage::removeChosen()
{
    if (m_chosen.isValid() && m_desk.succeeded(office::removeRecord(m_desk.office(), m_chosen)))
        m_desk.sayDone(tr("The letter was removed."));
}

} // namespace ui
