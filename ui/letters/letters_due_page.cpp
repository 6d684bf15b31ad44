#include "ui/letters/letters_due_page.h"

#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using office::DueLetter;
using office::LetterTemplate;

namespace {
constexpr int kListWidth = 320;
} // namespace

LettersDuePage::LettersDuePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_letters(new QComboBox)
    , m_none(wrappedLabel(tr("No letter of this kind is due. The days between letters are among the rules of "
                             "the cycle."),
                          TextStyle::Note))
    , m_list(new QListWidget)
    , m_because(wrappedLabel({}, TextStyle::Note))
    , m_preview(new QPlainTextEdit)
    , m_keep(new QPushButton)
{
    m_letters->setObjectName(u"due-letters"_s);
    m_list->setObjectName(u"due-list"_s);
    m_list->setAccessibleName(tr("Written to"));
    m_list->setFixedWidth(kListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_because->setObjectName(u"due-because"_s);
    m_preview->setObjectName(u"due-preview"_s);
    m_preview->setAccessibleName(tr("The letter"));
    m_preview->setReadOnly(true);
    m_keep->setObjectName(u"due-keep"_s);
    makePrimary(m_keep);

    auto* choice = new QFormLayout;
    choice->setHorizontalSpacing(kGroups);
    choice->addRow(labelFor(m_letters, tr("Letter")), m_letters);
    auto* letter = new QVBoxLayout;
    letter->setSpacing(kInside);
    letter->addWidget(m_because);
    letter->addWidget(m_preview, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGroups);
    row->addWidget(m_list);
    row->addLayout(letter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kGroups);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Letters that are due"), TextStyle::Title));
    column->addWidget(wrappedLabel(tr("The drafts are kept with each record, in one step that one undo takes "
                                      "back. Nothing is sent."),
                                   TextStyle::Note));
    column->addLayout(choice);
    column->addWidget(m_none);
    column->addLayout(row, 1);
    column->addWidget(m_keep, 0, Qt::AlignLeading);

    connect(m_letters, &QComboBox::activated, this, &LettersDuePage::readDue);
    connect(m_list, &QListWidget::currentRowChanged, this, &LettersDuePage::showLetter);
    connect(m_list, &QListWidget::itemChanged, this, &LettersDuePage::countChosen);
    connect(m_keep, &QPushButton::clicked, this, &LettersDuePage::keep);
    connect(&desk, &Desk::changed, this, [this] {
        if (isVisible())
            readLetters();
    });
    setFocusProxy(m_letters);
}

void LettersDuePage::showEvent(QShowEvent* event)
{
    readLetters();
    QWidget::showEvent(event);
}

void LettersDuePage::choose(const QString& noun, const QString& kind)
{
    const auto all = office::letterTemplates();
    const auto wanted = std::ranges::find_if(
        all, [&](const LetterTemplate& each) { return each.nounText() == noun && each.kindText() == kind; });
    if (wanted == all.end())
        return;
    m_letters->setCurrentIndex(int(wanted - all.begin()));
    readDue();
}

void LettersDuePage::readLetters()
{
    const int chosen = m_letters->currentIndex();
    int first = -1;
    m_letters->clear();
    for (const LetterTemplate& each : office::letterTemplates()) {
        const auto due = m_desk.valueOf(office::lettersDue(m_desk.office(), each));
        const qsizetype count = due ? qsizetype(due->size()) : 0;
        const QString name = tr("%1: %2").arg(domain::noun(each.nounText())->pluralText(), each.labelText());
        m_letters->addItem(count == 0 ? name : tr("%1 (%2)").arg(name, locale().toString(count)));
        if (first < 0 && count > 0)
            first = m_letters->count() - 1;
    }
    m_letters->setCurrentIndex(chosen >= 0 ? chosen : std::max(0, first));
    readDue();
}

void LettersDuePage::readDue()
{
    const LetterTemplate& which = office::letterTemplates()[size_t(m_letters->currentIndex())];
    m_due = m_desk.valueOf(office::lettersDue(m_desk.office(), which)).value_or(std::vector<DueLetter>());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const DueLetter& letter : m_due) {
        auto* item = new QListWidgetItem(letter.record.title, m_list);
        item->setToolTip(toolTipText(letter.record.title));
        if (letter.draft) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        } else {
            item->setIcon(icon(u"cross"_s));
        }
    }
    m_none->setVisible(m_due.empty());
    m_list->setVisible(!m_due.empty());
    m_preview->setVisible(!m_due.empty());
    m_list->setCurrentRow(m_due.empty() ? -1 : 0);
    showLetter(m_list->currentRow());
    countChosen();
}

void LettersDuePage::showLetter(int row)
{
    m_because->setVisible(row >= 0);
    if (row < 0)
        return m_preview->clear();
    const DueLetter& letter = m_due[size_t(row)];
    m_because->setText(letter.draft ? letter.reason : letter.problems.join(u'\n'));
    m_preview->setPlainText(letter.draft
                                ? tr("To: %1\nSubject: %2\n\n%3")
                                      .arg(letter.draft->to(), letter.draft->subject, letter.draft->body)
                                : QString());
}

void LettersDuePage::countChosen()
{
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row)
        count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_keep->setText(tr("Keep %n draft(s)", nullptr, count));
    m_keep->setEnabled(count > 0 && !m_desk.isViewOnly());
}

void LettersDuePage::keep()
{
    std::vector<std::pair<domain::RecordId, office::LetterDraft>> drafts;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            drafts.emplace_back(m_due[size_t(row)].record.id, *m_due[size_t(row)].draft);
    if (const auto kept = m_desk.valueOf(office::keepLetters(m_desk.office(), drafts)))
        m_desk.sayDone(tr("Kept %n draft(s). Nothing was sent.", nullptr, int(kept->size())));
}

} // namespace ui
