#include "ui/letters/letter_composer.h"

#include "core/support/in_language.h"
#include "ui/letters/letter_actions.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/language_choice.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using office::LetterDraft;

namespace {

constexpr int kBodyLines = 4; ///< seen at least

} // namespace

LetterComposer::LetterComposer(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kinds(new QComboBox)
    , m_because(wrappedLabel({}, TextStyle::Note))
    , m_problems(new QVBoxLayout)
    , m_letter(new QWidget)
    , m_to(new QLineEdit)
    , m_more(new QPushButton(tr("More people…")))
    , m_people(new QFormLayout)
    , m_alsoTo(new QLineEdit)
    , m_copyTo(new QLineEdit)
    , m_language(new QComboBox)
    , m_subject(new QLineEdit)
    , m_body(new NoteEdit)
    , m_mistake(new ProblemLine(*m_body, u"letter-mistake"_s))
{
    m_kinds->setObjectName(u"letter-kind"_s);
    m_because->setObjectName(u"letter-because"_s);
    m_to->setObjectName(u"letter-to"_s);
    m_to->setReadOnly(true);
    m_more->setObjectName(u"letter-more-people"_s);
    m_alsoTo->setObjectName(u"letter-also-to"_s);
    m_copyTo->setObjectName(u"letter-copy-to"_s);
    for (QLineEdit* more : {m_alsoTo, m_copyTo})
        more->setPlaceholderText(tr("A name, an address, or both; several with semicolons"));
    m_language->setObjectName(u"letter-language"_s);
    m_language->setAccessibleName(tr("Language"));
    setPlainToolTip(m_language, tr("Language"));
    offerLanguages(*m_language);
    m_subject->setObjectName(u"letter-subject"_s);
    m_body->setObjectName(u"letter-body"_s);
    m_body->setAccessibleName(tr("Text of the letter"));
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_body->setMinimumHeight(kBodyLines * fontMetrics().lineSpacing()); // a longer letter scrolls
    m_mistake->addEditor(*m_subject);
    setFocusProxy(m_kinds);

    const auto beside = [](QWidget* wide, QWidget* narrow) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kInside);
        row->addWidget(wide, 1);
        row->addWidget(narrow);
        return row;
    };
    const auto arrange = [](QFormLayout& form) {
        form.setHorizontalSpacing(kGroups);
        form.setVerticalSpacing(kInside);
    };
    auto* head = new QFormLayout;
    arrange(*head);
    QLabel* kinds = labelFor(m_kinds, tr("Letter"));
    head->addRow(kinds, beside(m_kinds, m_language));
    head->addRow(QString(), m_because);
    arrange(*m_people);
    m_people->addRow(labelFor(m_to, tr("To")), beside(m_to, m_more));
    m_people->addRow(labelFor(m_alsoTo, tr("Also to")), m_alsoTo);
    m_people->addRow(labelFor(m_copyTo, tr("Copies to")), m_copyTo);
    QLabel* subject = labelFor(m_subject, tr("Subject"));
    m_people->addRow(subject, m_subject);
    // Two forms, one column of labels.
    for (QLabel* label : {kinds, subject})
        label->setMinimumWidth(std::max(kinds->sizeHint().width(), subject->sizeHint().width()));

    m_keep = new QPushButton(tr("Keep as draft"));
    m_keep->setObjectName(u"letter-keep"_s);
    makePrimary(m_keep);
    auto* letter = new QVBoxLayout(m_letter);
    letter->setContentsMargins(0, 0, 0, 0);
    letter->setSpacing(kInside);
    letter->addLayout(m_people);
    letter->addWidget(m_body, 1);
    letter->addWidget(m_mistake);
    m_actions = new LetterActions(desk, [this] { return edited(); });

    auto* cancel = new QPushButton(tr("Close without keeping"));
    cancel->setObjectName(u"letter-cancel"_s);
    m_problems->setSpacing(kTight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, kInside, 0);
    column->setSpacing(kInside);
    column->addLayout(head);
    column->addLayout(m_problems);
    column->addWidget(scrolled(m_letter), 1);
    // What can be done with it stays in sight while the letter scrolls.
    column->addWidget(m_actions);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(kInside);
    ways->addWidget(m_keep);
    ways->addWidget(cancel);
    ways->addStretch();
    column->addLayout(ways);

    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_desk.unkeptLetters().forget(m_record.head.id);
        showChoice();
    });
    for (QLineEdit* line : {m_alsoTo, m_copyTo, m_subject})
        connect(line, &QLineEdit::textEdited, this, &LetterComposer::remember);
    connect(m_alsoTo, &QLineEdit::editingFinished, this, &LetterComposer::greetAll);
    connect(m_language, &QComboBox::activated, this, &LetterComposer::changeLanguage);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showMorePeople(true);
        m_alsoTo->setFocus();
    });
    connect(m_body, &NoteEdit::textChanged, this, &LetterComposer::remember);
    connect(m_body, &NoteEdit::pasteRefused, this, &LetterComposer::say);
    connect(m_keep, &QPushButton::clicked, this, &LetterComposer::keep);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_desk.unkeptLetters().forget(m_record.head.id);
        Q_EMIT cancelled();
    });
}

void LetterComposer::start(const domain::Record& record)
{
    m_record = record;
    readAdvice();
    const office::LetterChoice* first = m_advice.next();
    if (!first) {
        const auto possible = std::ranges::find_if(m_advice.letters, &office::LetterChoice::isPossible);
        first = possible == m_advice.letters.end() ? nullptr : &*possible;
    }
    m_kinds->setCurrentIndex(first ? int(first - m_advice.letters.data()) : m_kinds->count() - 1);
    showChoice();
}

bool LetterComposer::resume(const domain::Record& record)
{
    const UnkeptLetter* waiting = m_desk.unkeptLetters().find(record.head.id);
    if (!waiting)
        return false;
    const UnkeptLetter letter = *waiting; // showing the choice may give it up
    m_record = record;
    readAdvice();
    const auto found =
        std::ranges::find(m_advice.letters, letter.kind,
                          [](const office::LetterChoice& choice) { return choice.letter->kindText(); });
    m_kinds->setCurrentIndex(found == m_advice.letters.end() ? m_kinds->count() - 1
                                                             : int(found - m_advice.letters.begin()));
    showChoice();
    m_draft = letter.draft;
    m_isTyped = letter.isTyped;
    showParts(true);
    m_language->setCurrentIndex(std::max(0, m_language->findData(letter.draft.language)));
    show(letter.draft);
    return true;
}

void LetterComposer::refresh(const domain::Record& record)
{
    m_record = record;
    const int chosen = m_kinds->currentIndex();
    readAdvice();
    m_kinds->setCurrentIndex(chosen);
    if (!m_draft)
        showChoice();
}

void LetterComposer::readAdvice()
{
    m_advice =
        m_desk.valueOf(office::letterAdvice(m_desk.office(), m_record)).value_or(office::LetterAdvice());
    m_kinds->clear();
    for (const office::LetterChoice& choice : m_advice.letters)
        m_kinds->addItem(icon(choice.isDue        ? u"clock"_s
                              : choice.isPossible ? u"letter"_s
                                                  : u"closed"_s),
                         choice.letter->labelText());
    m_kinds->addItem(icon(u"edit"_s), tr("In your own words"));
}

void LetterComposer::showChoice()
{
    m_draft.reset();
    m_isTyped = false;
    showProblems({});
    say({});
    const auto at = size_t(std::max(0, m_kinds->currentIndex()));
    if (at < m_advice.letters.size())
        draft(m_advice.letters[at]);
    else
        draftBlank();
    showParts(m_draft.has_value());
    if (!m_draft)
        return;
    show(*m_draft);
}

void LetterComposer::showParts(bool isDrafted)
{
    for (QWidget* part : {m_letter, m_actions, static_cast<QWidget*>(m_keep)})
        part->setVisible(isDrafted);
}

/// Most letters go to whom the record names; until more are wanted, subject and text have their place.
void LetterComposer::showMorePeople(bool isShown)
{
    for (QLineEdit* line : {m_alsoTo, m_copyTo})
        m_people->setRowVisible(line, isShown);
    m_more->setVisible(!isShown);
}

void LetterComposer::show(const LetterDraft& draft)
{
    const auto inOneLine = [](const QString& people) { return QString(people).replace(u'\n', u"; "_s); };
    LetterDraft onRecord = draft;
    onRecord.alsoTo.clear(); // these have a line of their own
    m_isShowing = true;
    m_to->setText(onRecord.to());
    m_to->setCursorPosition(0);
    m_alsoTo->setText(inOneLine(draft.alsoTo));
    m_copyTo->setText(inOneLine(draft.copyTo));
    showMorePeople(m_to->text().isEmpty() || !draft.alsoTo.isEmpty() || !draft.copyTo.isEmpty());
    m_subject->setText(draft.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(draft.body);
    m_isShowing = false;
}

/// What the person wrote waits until it is kept or given up, whatever else is looked at.
void LetterComposer::remember()
{
    const auto draft = m_isShowing ? std::nullopt : edited();
    const auto at = size_t(std::max(0, m_kinds->currentIndex()));
    if (draft)
        m_desk.unkeptLetters().keep(
            m_record.head.id,
            {at < m_advice.letters.size() ? m_advice.letters[at].letter->kindText() : QString(), *draft,
             isTyped()});
}

void LetterComposer::changeLanguage()
{
    if (isTyped()) {
        m_because->setText(tr("You have changed the text: it stays as it is, in the language it is in."));
        return remember();
    }
    const QString alsoTo = m_alsoTo->text();
    const QString copyTo = m_copyTo->text();
    showChoice();
    m_alsoTo->setText(alsoTo);
    m_copyTo->setText(copyTo);
    if (!alsoTo.isEmpty() || !copyTo.isEmpty())
        showMorePeople(true);
    greetAll();
    if (m_desk.unkeptLetters().find(m_record.head.id))
        remember();
}

/// Once it is said who else it goes to; until the person changes it, a greeting is the draft's own.
void LetterComposer::greetAll()
{
    const auto typed = edited();
    if (!typed)
        return;
    LetterDraft greeted = *typed;
    greeted.alsoTo = m_draft->alsoTo;
    greeted.addressAlsoTo(typed->alsoTo);
    m_draft->addressAlsoTo(typed->alsoTo);
    if (greeted.body == typed->body)
        return;
    QTextCursor all(m_body->document()); // so that Ctrl+Z takes it back
    all.select(QTextCursor::Document);
    all.insertText(greeted.body);
}

/// The text, and not only whom it goes to.
bool LetterComposer::isTyped() const
{
    return m_isTyped || (m_draft && (m_subject->text() != m_draft->subject ||
                                     m_body->toPlainText().trimmed() != m_draft->body.trimmed()));
}

void LetterComposer::draft(const office::LetterChoice& choice)
{
    m_because->setText(choice.sentence);
    if (!choice.isPossible)
        return;
    const auto letter = m_desk.valueOf(office::prepareLetter(
        m_desk.office(), m_record.head.id, choice.letter->kindText(), m_language->currentData().toString()));
    if (!letter)
        return;
    if (const QString& language = letter->draft.language; language != m_language->currentData().toString())
        m_because->setText(choice.sentence + u' ' +
                           tr("Its template was edited in the register and is in %1, and so is the letter.")
                               .arg(support::languageName(language)));
    showProblems(letter->problems);
    if (letter->problems.empty())
        m_draft = m_desk.valueOf(letter->finished());
}

void LetterComposer::draftBlank()
{
    m_because->setText(tr("For what no template says, and for letters that were written elsewhere."));
    m_draft = m_desk.valueOf(office::blankLetter(m_desk.office(), m_record.head.id));
}

void LetterComposer::showProblems(const std::vector<office::LetterProblem>& problems)
{
    while (QLayoutItem* item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const office::LetterProblem& problem : problems) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(kInside);
        line->addWidget(new IconLabel(u"cross"_s, Token::Risk), 0, Qt::AlignTop);
        line->addWidget(wrappedLabel(problem.sentence), 1);
        if (!problem.keptIn.isEmpty()) {
            auto* mend = new QPushButton(tr("Go there"));
            mend->setObjectName(u"letter-mend-"_s + problem.field);
            connect(mend, &QPushButton::clicked, this,
                    [this, nouns = problem.keptIn] { Q_EMIT recordsWanted(nouns); });
            line->addWidget(mend, 0, Qt::AlignTop);
        }
        m_problems->addWidget(row);
        row->show(); // at once, so that the focus can go into it
    }
}

void LetterComposer::say(const QString& mistake) { m_mistake->setText(mistake); }

std::optional<LetterDraft> LetterComposer::edited() const
{
    if (!m_draft)
        return std::nullopt;
    LetterDraft draft = *m_draft;
    draft.alsoTo = m_alsoTo->text().replace(u';', u'\n');
    draft.copyTo = m_copyTo->text().replace(u';', u'\n');
    if (draft.language.isEmpty())
        draft.language = m_language->currentData().toString();
    draft.subject = m_subject->text();
    draft.body = m_body->toPlainText();
    return draft;
}

void LetterComposer::keep()
{
    const auto draft = edited();
    if (!draft)
        return;
    const auto letter = office::keepLetter(m_desk.office(), m_record.head.id, *draft);
    if (!letter)
        return say(letter.error().message);
    m_draft.reset();
    m_desk.unkeptLetters().forget(m_record.head.id);
    m_desk.sayDone(tr("The draft is kept. Nothing was sent."));
    Q_EMIT kept(*letter);
}

} // namespace ui
