#include "ui/widgets/element_list.h"

#include "core/office/desk/records.h"
#include "core/procedure/clauses.h"
#include "core/support/text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Element;
using domain::ElementKind;

namespace {

constexpr int kDateWidth = 152;

enum Answer { NotKnown, Yes, No };
enum GridColumn { LabelColumn, AnswerColumn, EvidenceColumn, DateColumn };

Answer answerOf(const Element& element)
{
    if (!element.isMet)
        return NotKnown;
    return *element.isMet ? Yes : No;
}

std::optional<bool> isMet(Answer answer)
{
    return answer == NotKnown ? std::nullopt : std::optional(answer == Yes);
}

} // namespace

struct ElementList::Row
{
    Element shown;
    QLabel* label;
    QComboBox* answer;
    QLineEdit* evidence;
    DateEdit* checkedOn;
    ProblemLine* sentence;

    void setVisible(bool isVisible)
    {
        for (QWidget* part : std::initializer_list<QWidget*>{label, answer, evidence, checkedOn, sentence})
            part->setVisible(isVisible);
        say({});
    }
    void show(const Element& element)
    {
        shown = element;
        answer->setCurrentIndex(answerOf(element));
        evidence->setText(element.evidence);
        evidence->setCursorPosition(0);
        checkedOn->setDate(element.checkedOn);
        say({});
    }
    void say(const QString& problem) { sayProblem(*checkedOn, *sentence, problem); }
};

ElementList::ElementList(office::Office& office, const domain::Noun& noun, std::span<const char* const> keys,
                         QWidget* parent)
    : QWidget(parent)
    , m_office(office)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kInside);
    grid->setVerticalSpacing(kTight / 2);
    grid->setColumnStretch(LabelColumn, 3);
    grid->setColumnStretch(EvidenceColumn, 2);
    grid->addWidget(plainLabel(tr("Answer"), TextStyle::Note), 0, AnswerColumn);
    grid->addWidget(plainLabel(tr("Evidence"), TextStyle::Note), 0, EvidenceColumn);
    grid->addWidget(plainLabel(tr("Checked on"), TextStyle::Note), 0, DateColumn);
    if (keys.empty()) {
        for (const ElementKind& kind : noun.elements)
            addRow(kind, grid->rowCount());
    } else {
        for (const char* key : keys)
            addRow(*noun.element(QString::fromLatin1(key)), grid->rowCount());
    }
}

ElementList::~ElementList() = default;

void ElementList::addRow(const ElementKind& kind, int gridRow)
{
    auto* answer = new QComboBox;
    answer->addItems({tr("not known"), tr("yes"), tr("no")});
    answer->setFocusPolicy(Qt::StrongFocus);
    answer->setObjectName(kind.keyText());
    auto* evidence = new QLineEdit;
    evidence->setPlaceholderText(tr("Address, document or remark"));
    evidence->setMaxLength(2 * int(support::kLineLimit));
    evidence->setObjectName(kind.keyText() + u"-evidence"_s);
    evidence->setAccessibleName(tr("Evidence: %1").arg(kind.labelText()));
    auto* checkedOn = new DateEdit;
    checkedOn->setObjectName(kind.keyText() + u"-checked"_s);
    checkedOn->setMinimumWidth(kDateWidth);
    checkedOn->setAccessibleName(tr("Checked on: %1").arg(kind.labelText()));
    QLabel* label = wrappedLabel(kind.labelText());
    label->setBuddy(answer);
    answer->setAccessibleName(kind.labelText());
    const QString clause = procedure::clausesInWords(QString::fromLatin1(kind.clause));
    setPlainToolTip(label, clause);
    setPlainToolTip(answer, clause);
    auto* sentence = new ProblemLine(*answer);
    sentence->addEditor(*evidence);
    sentence->addEditor(*checkedOn);

    if (m_office.isViewOnly()) {
        for (QWidget* editor : std::initializer_list<QWidget*>{answer, evidence, checkedOn})
            makeReadOnly(editor);
    }

    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(label, gridRow, LabelColumn);
    grid->addWidget(answer, gridRow, AnswerColumn);
    grid->addWidget(evidence, gridRow, EvidenceColumn);
    grid->addWidget(checkedOn, gridRow, DateColumn);
    grid->addWidget(sentence, gridRow + 1, LabelColumn, 1, -1);

    m_rows.push_back(std::make_unique<Row>(Row{
        .shown = {.key = kind.keyText()},
        .label = label,
        .answer = answer,
        .evidence = evidence,
        .checkedOn = checkedOn,
        .sentence = sentence,
    }));
    Row& row = *m_rows.back();
    connect(answer, &QComboBox::activated, this, [this, &row] {
        if (row.answer->currentIndex() == NotKnown)
            row.checkedOn->setDate({}); // nobody has looked
        else if (row.checkedOn->text().isEmpty())
            row.checkedOn->setDate(m_office.today());
        store(row);
    });
    connect(evidence, &QLineEdit::editingFinished, this, [this, &row] { store(row); });
    connect(checkedOn, &QLineEdit::editingFinished, this, [this, &row] { store(row); });
}

void ElementList::setRecord(domain::RecordId id)
{
    const bool isOther = id != m_id;
    m_id = id;
    const auto elements = office::elementsOf(m_office, id);
    if (!elements)
        return;
    m_hasElements = false;
    for (const auto& row : m_rows) {
        const auto found = std::ranges::find(*elements, row->shown.key, &Element::key);
        m_hasElements |= found != elements->end();
        if (isOther)
            row->setVisible(found != elements->end());
        const bool isTyping = row->evidence->hasFocus() || row->checkedOn->hasFocus();
        if (found != elements->end() && (isOther || !isTyping))
            row->show(*found);
    }
}

QWidget* ElementList::choiceOf(const QString& keyBegins) const
{
    for (const auto& row : m_rows)
        if (!row->answer->isHidden() && row->answer->objectName().startsWith(keyBegins))
            return row->answer;
    return nullptr;
}

void ElementList::store(Row& row)
{
    const auto checkedOn = readDay(row.checkedOn->text());
    if (!checkedOn)
        return row.say(checkedOn.error().message);
    const Element judged{
        .key = row.shown.key,
        .isMet = isMet(Answer(row.answer->currentIndex())),
        .evidence = row.evidence->text(),
        .checkedOn = *checkedOn,
    };
    if (judged.isMet == row.shown.isMet && judged.evidence == row.shown.evidence &&
        judged.checkedOn == row.shown.checkedOn)
        return row.say({});
    if (const auto stored = office::judgeElement(m_office, m_id, judged); !stored)
        return row.say(stored.error().message);
    row.shown = judged;
    row.say({});
}

} // namespace ui
