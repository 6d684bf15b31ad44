#include "ui/widgets/field_editor.h"

#include "core/procedure/clauses.h"
#include "core/support/text.h"
#include "ui/widgets/choices_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/offset_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/record_edit.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;

namespace {

constexpr int kShortWidth = 160;
constexpr int kChoiceWidth = 360;
constexpr int kChoiceLetters = 12; // a long term does not widen the form
constexpr int kLineWidth = 640;
// Longer than any value may be, so that the sentence about its length is seen; short enough to be laid out at
// once.
constexpr int kTypedLimit = 4 * int(support::kLineLimit);

} // namespace

FieldEditor::FieldEditor(office::Office& office, const Field& field, QWidget* parent)
    : m_field(field)
    , m_parent(parent)
{
    switch (field.type) {
    case FieldType::Note:
        makeNote();
        break;
    case FieldType::Date:
        makeDate();
        break;
    case FieldType::YesNo:
        makeCombo({{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}});
        break;
    case FieldType::Choice: {
        std::vector<std::pair<QString, QString>> options;
        for (const domain::Term& term : field.choices->terms) {
            const QString key = QString::fromLatin1(term.key);
            options.emplace_back(key, field.choices->label(key));
        }
        makeCombo(options);
        break;
    }
    case FieldType::Record:
        makeRecord(office);
        break;
    case FieldType::Choices:
        makeChoices();
        break;
    case FieldType::Offset:
        makeOffset();
        break;
    case FieldType::Line:
    case FieldType::Year:
    case FieldType::Count:
    case FieldType::Url:
    case FieldType::Email:
        makeLine();
        break;
    }
    setParent(m_widget);
    m_widget->setObjectName(field.keyText());
    m_widget->setAccessibleName(field.labelText());
    if (field.clause)
        setPlainToolTip(m_widget, procedure::clausesInWords(QString::fromLatin1(field.clause)));
    show({});
}

void FieldEditor::show(const QVariant& value)
{
    const QSignalBlocker quiet(m_widget);
    m_show(value);
    m_shown = m_written();
}

void FieldEditor::write(const QString& written)
{
    const QSignalBlocker quiet(m_widget);
    if (m_write)
        m_write(written);
}

void FieldEditor::makeCombo(const std::vector<std::pair<QString, QString>>& options)
{
    auto* combo = new QComboBox(m_parent);
    combo->addItem(tr("not known"), QString());
    for (const auto& [key, label] : options)
        combo->addItem(label, key);
    combo->setMaximumWidth(kChoiceWidth);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kChoiceLetters);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, it does not change values
    connect(combo, &QComboBox::activated, this, &FieldEditor::chosen);
    m_widget = combo;
    m_written = [combo] { return combo->currentData().toString(); };
    m_show = [this, combo](const QVariant& value) {
        const QString key = domain::plainValue(m_field, value);
        if (combo->findData(key) < 0)
            combo->addItem(key, key); // written by a newer program
        combo->setCurrentIndex(combo->findData(key));
    };
}

void FieldEditor::makeDate()
{
    auto* edit = new DateEdit(m_parent);
    edit->setMaximumWidth(kShortWidth);
    connect(edit, &QLineEdit::returnPressed, this, &FieldEditor::chosen);
    connect(edit, &DateEdit::dateChanged, this, &FieldEditor::typed);
    m_widget = edit;
    m_written = [edit] { return edit->hasMistake() ? edit->text() : support::isoDate(edit->date()); };
    m_show = [edit](const QVariant& value) { edit->setDate(value.toDate()); };
    m_write = [edit](const QString& written) { edit->setText(written); };
}

void FieldEditor::makeChoices()
{
    auto* edit = new ChoicesEdit(*m_field.choices, m_parent);
    connect(edit, &ChoicesEdit::chosen, this, &FieldEditor::chosen);
    m_widget = edit;
    m_written = [edit] { return edit->keys(); };
    m_show = [edit](const QVariant& value) { edit->setKeys(value.toString()); };
}

void FieldEditor::makeOffset()
{
    auto* edit = new OffsetEdit(m_parent);
    connect(edit, &OffsetEdit::chosen, this, &FieldEditor::chosen);
    connect(edit, &OffsetEdit::typed, this, &FieldEditor::typed);
    m_widget = edit;
    m_written = [edit] { return edit->written(); };
    m_show = [edit](const QVariant& value) {
        edit->setDays(value.isNull() ? std::nullopt : std::optional(value.toLongLong()));
    };
    m_write = [edit](const QString& written) { edit->write(written); };
}

void FieldEditor::makeRecord(office::Office& office)
{
    const auto* noun = m_field.refersTo ? domain::noun(QString::fromLatin1(m_field.refersTo)) : nullptr;
    auto* edit = new RecordEdit(office, noun, m_parent);
    edit->setMaximumWidth(kLineWidth);
    connect(edit, &RecordEdit::chosen, this, &FieldEditor::chosen);
    m_widget = edit;
    m_written = [edit] { return edit->written(); };
    m_show = [edit](const QVariant& value) { edit->setRecordId(domain::RecordId(value.toLongLong())); };
    m_write = [edit](const QString& written) {
        edit->setRecordId({});
        edit->setText(written);
    };
}

void FieldEditor::makeNote()
{
    auto* edit = new NoteEdit(m_parent);
    edit->setPlaceholderText(m_field.hintText());
    connect(edit, &QPlainTextEdit::textChanged, this, &FieldEditor::typed);
    connect(edit, &NoteEdit::pasteRefused, this, &FieldEditor::refused);
    m_widget = edit;
    m_written = [edit] { return edit->toPlainText(); };
    m_show = [edit](const QVariant& value) {
        if (edit->toPlainText() != value.toString())
            edit->setPlainText(value.toString());
    };
    m_write = [edit](const QString& written) { edit->setPlainText(written); };
}

void FieldEditor::makeLine()
{
    auto* edit = new QLineEdit(m_parent);
    const bool isNumber = m_field.type == FieldType::Year || m_field.type == FieldType::Count;
    edit->setMaximumWidth(isNumber ? kShortWidth : kLineWidth);
    edit->setMaxLength(kTypedLimit);
    edit->setPlaceholderText(m_field.hintText());
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
    connect(edit, &QLineEdit::returnPressed, this, &FieldEditor::chosen);
    m_widget = edit;
    m_written = [edit] { return edit->text(); };
    m_show = [this, edit](const QVariant& value) {
        edit->setText(domain::plainValue(m_field, value));
        edit->setCursorPosition(0);
    };
    m_write = [edit](const QString& written) { edit->setText(written); };
}

void makeReadOnly(QWidget* editor)
{
    if (!editor->setProperty("readOnly", true)) // not a property of combo boxes
        editor->setEnabled(false);
}

} // namespace ui
