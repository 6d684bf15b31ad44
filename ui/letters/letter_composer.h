// A new letter: which one, why now, what stands in its way, and its text to be looked over before it is kept.
#pragma once

#include "core/office/letters/letter_advice.h"
#include "core/office/letters/letters.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class NoteEdit;
class ProblemLine;

/// Object names: "letter-kind", "letter-because", "letter-to", "letter-more-people", "letter-also-to",
/// "letter-copy-to", "letter-language", "letter-subject", "letter-body", "letter-keep", "letter-cancel";
/// "letter-mend-<field>" leads to where a problem is mended.
class LetterComposer : public QWidget
{
    Q_OBJECT

public:
    explicit LetterComposer(Desk& desk, QWidget* parent = nullptr);

    /// Begins with the letter that is due, else with the first that is possible, else with an empty one.
    void start(const domain::Record& record);
    /// Goes on with the one that was being written; false where there is none.
    bool resume(const domain::Record& record);
    /// After a change elsewhere: what the person typed stays, what stood in the way may be gone.
    void refresh(const domain::Record& record);

Q_SIGNALS:
    void kept(domain::RecordId letter);
    void cancelled();
    void recordsWanted(const QString& nouns);

private:
    void readAdvice();
    void showChoice();
    void show(const office::LetterDraft& draft);
    void showParts(bool isDrafted);
    void showMorePeople(bool isShown);
    void remember();
    void changeLanguage();
    void greetAll();
    bool isTyped() const;
    void draft(const office::LetterChoice& choice);
    void draftBlank();
    void showProblems(const std::vector<office::LetterProblem>& problems);
    std::optional<office::LetterDraft> edited() const;
    void say(const QString& mistake);
    void keep();

    Desk& m_desk;
    domain::Record m_record;
    office::LetterAdvice m_advice;
    std::optional<office::LetterDraft> m_draft;
    bool m_isTyped = false;   ///< before it was left for another record
    bool m_isShowing = false; ///< what changes is not the person's doing
    QComboBox* m_kinds;
    QLabel* m_because;
    QVBoxLayout* m_problems;
    QWidget* m_letter;
    QLineEdit* m_to;
    QPushButton* m_more;
    QFormLayout* m_people;
    QLineEdit* m_alsoTo;
    QLineEdit* m_copyTo;
    QComboBox* m_language;
    QLineEdit* m_subject;
    NoteEdit* m_body;
    ProblemLine* m_mistake;
    QWidget* m_actions = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace ui
