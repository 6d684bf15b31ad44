// The texts of the letters: each kind's subject and text, the fields that can stand in them, and how a letter
// to a chosen record would read.
#pragma once

#include "core/office/letters/letter_values.h"
#include "core/office/letters/template_texts.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class NoteEdit;
class ProblemLine;
class TemplateHighlighter;

/// An edit is stored when its field is left. Object names: "template-list", "template-subject",
/// "template-body", "template-fields", "template-insert", "template-example", "template-preview",
/// "template-reset", "template-mistake".
class TemplatesPage : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatesPage(Desk& desk, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeSide();
    void fillList();
    void showTemplate(const office::LetterTemplate& which);
    void readText();
    void readExamples();
    void readValues();
    void showPreview();
    void insertField();
    void store();
    document::LetterText written() const;

    Desk& m_desk;
    const office::LetterTemplate* m_which = nullptr;
    document::LetterText m_stored;
    std::vector<office::LetterValue> m_values;
    QListWidget* m_list;
    QLabel* m_title;
    QLineEdit* m_subject;
    NoteEdit* m_body;
    TemplateHighlighter* m_highlighter;
    ProblemLine* m_mistake;
    QPushButton* m_reset;
    QTreeWidget* m_fields;
    QComboBox* m_examples;
    QPlainTextEdit* m_preview;
};

} // namespace ui
