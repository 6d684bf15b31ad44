#include "ui/widgets/field_form.h"

#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/procedure/clauses.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/unstored_texts.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHideEvent>
#include <QMimeData>

#include <algorithm>

namespace ui {

using domain::Field;
using domain::FieldType;
using domain::FieldValues;
using support::Result;

namespace {

constexpr int kCheckPause = 500; // ms of rest in typing before a half-written value is judged
constexpr int kLabelWidth = 168;
constexpr int kLabelDrop = 6; // to the line of the text in the editor

constexpr int kRoomyLines = 6; // where labels stand above, a note is what the page is about
constexpr int kBesideWidth = 120;
constexpr int kBesideShare = 60;  // where an editor has 100
constexpr int kEditorWidth = 200; // less shows too little of what is written

enum GridColumn { LabelColumn, EditorColumn, BesideColumn, RestColumn };
enum LineOfRow { LabelLine, EditorLine, SentenceLine, BesideLine, LinesOfRow };

} // namespace

FieldForm::FieldForm(office::Office& office, const domain::Noun& noun, std::span<const char* const> fields,
                     Labels labels, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_noun(noun)
    , m_labels(labels)
    , m_grid(new QGridLayout(this))
    , m_besideHeading(wrappedLabel({}, TextStyle::Note, this))
    , m_unstored(new UnstoredTexts(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(kTight / 2);
    m_grid->setColumnStretch(EditorColumn, 100);
    m_grid->setColumnStretch(RestColumn, 1); // takes what the editors have no use for
    m_besideHeading->hide();

    if (fields.empty()) {
        for (const Field& field : noun.fields)
            addRow(field);
    } else {
        for (const char* key : fields)
            addRow(*noun.field(QString::fromLatin1(key)));
    }
    arrange();

    m_pause.setSingleShot(true);
    m_pause.setInterval(kCheckPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (Row* row = rowOf(m_typedIn))
            check(*row);
    });
}

void FieldForm::addRow(const Field& field)
{
    auto* editor = new FieldEditor(m_office, field, this);
    QWidget* widget = editor->widget();
    QLabel* label =
        labelFor(widget, field.isRequired ? tr("%1 *").arg(field.labelText()) : field.labelText());
    label->setWordWrap(true);
    if (field.isRequired)
        widget->setAccessibleDescription(tr("required"));
    if (field.clause)
        setPlainToolTip(label, procedure::clausesInWords(QString::fromLatin1(field.clause)));
    auto* sentence = new ProblemLine(*widget);
    if (auto* note = qobject_cast<NoteEdit*>(widget); note && m_labels == Labels::Above)
        note->setFewestLines(kRoomyLines);
    if (m_rows.empty())
        setFocusProxy(widget);
    m_rows.push_back({label, editor, sentence});

    if (m_office.isViewOnly())
        makeReadOnly(widget);
    widget->installEventFilter(this);
    const auto self = [this, widget]() -> Row& { return *rowOf(widget); };
    connect(editor, &FieldEditor::chosen, this, [this, self] { commit(self()); });
    connect(editor, &FieldEditor::refused, this, [this, self](const QString& text) { say(self(), text); });
    connect(editor, &FieldEditor::typed, this, [this, widget] {
        m_typedIn = widget;
        m_pause.start();
    });
}

void FieldForm::arrange()
{
    const bool isBeside = m_labels == Labels::Beside && !m_isNarrow;
    const bool isEarlierBeside = !m_besideHeading->text().isEmpty() && !m_isNarrow;
    m_besideHeading->setVisible(isEarlierBeside);
    m_grid->setHorizontalSpacing(isBeside ? kGroups : kInside);
    m_grid->setColumnMinimumWidth(LabelColumn, isBeside ? kLabelWidth : 0);
    m_grid->setColumnMinimumWidth(BesideColumn, isEarlierBeside ? kBesideWidth : 0);
    m_grid->setColumnStretch(BesideColumn, isEarlierBeside ? kBesideShare : 0);
    m_grid->addWidget(m_besideHeading, 0, BesideColumn);
    int gridRow = 1;
    for (const Row& row : m_rows) {
        row.label->setContentsMargins(0, isBeside ? kLabelDrop : 0, 0, 0);
        if (isBeside)
            m_grid->addWidget(row.label, gridRow + EditorLine, LabelColumn, Qt::AlignTop);
        else
            m_grid->addWidget(row.label, gridRow + LabelLine, EditorColumn);
        m_grid->addWidget(row.editor->widget(), gridRow + EditorLine, EditorColumn);
        m_grid->addWidget(row.sentence, gridRow + SentenceLine, EditorColumn);
        if (row.beside && isEarlierBeside)
            m_grid->addWidget(row.beside, gridRow + EditorLine, BesideColumn, 2, 1);
        else if (row.beside)
            m_grid->addWidget(row.beside, gridRow + BesideLine, EditorColumn);
        if (row.beside) // far from the heading, each says what it is
            row.beside->setText(isEarlierBeside ? row.earlier
                                                : tr("%1: %2").arg(m_besideHeading->text(), row.earlier));
        gridRow += LinesOfRow;
    }
}

void FieldForm::keepUnstoredIn(UnstoredTexts& texts)
{
    m_unstored = &texts;
    connect(m_unstored, &UnstoredTexts::takenBack, this, [this](domain::RecordId id, const QString& field) {
        Row* row = id == m_id ? rowOf(editorOf(field)) : nullptr;
        const auto record = row ? office::readRecord(m_office, id) : Result<domain::Record>(domain::Record());
        if (!row || !record)
            return;
        row->editor->show(record->values.value(field));
        say(*row, {});
    });
}

void FieldForm::setRecord(const domain::Record& record)
{
    const bool isOther = record.head.id != m_id;
    if (isOther)
        flush();
    m_id = record.head.id;
    for (Row& row : m_rows) {
        if (!isOther && row.editor->isEdited())
            continue;
        const QString key = row.editor->field().keyText();
        row.editor->show(record.values.value(key));
        say(row, {});
        if (const UnstoredText* kept = m_unstored->find(m_id, key)) {
            row.editor->write(kept->written);
            say(row, kept->sentence);
        }
    }
}

void FieldForm::startDraft(const FieldValues& values)
{
    flush();
    m_id = {};
    for (Row& row : m_rows) {
        row.editor->show(values.value(row.editor->field().keyText()));
        say(row, {});
    }
}

std::optional<FieldValues> FieldForm::draft()
{
    FieldValues values;
    bool isComplete = true;
    for (Row& row : m_rows) {
        auto read = this->read(row);
        const QString key = row.editor->field().keyText();
        if (!read)
            say(row, read.error().message);
        else if (row.editor->field().isRequired && read->value(key).isNull())
            say(row, tr("%1 is needed.").arg(row.editor->field().labelText()));
        else {
            say(row, {});
            values.insert(*read);
        }
        if (!row.sentence->text().isEmpty() && std::exchange(isComplete, false))
            row.editor->widget()->setFocus();
    }
    return isComplete ? std::optional(values) : std::nullopt;
}

QStringList FieldForm::written() const
{
    QStringList lines;
    for (const Row& row : m_rows)
        if (row.editor->isEdited())
            lines << tr("%1: “%2”").arg(row.editor->field().labelText(), row.editor->written());
    return lines;
}

bool FieldForm::refuse(const support::Error& error)
{
    constexpr QChar kRightToLeftMark(0x200f); // where the sentence begins with a name in another script
    const auto sentence = QStringView(error.message).sliced(error.message.startsWith(kRightToLeftMark));
    for (Row& row : m_rows) {
        if (!sentence.startsWith(row.editor->field().labelText() + u':'))
            continue;
        say(row, error.message);
        row.editor->widget()->setFocus();
        return true;
    }
    return false;
}

void FieldForm::setBeside(const QString& heading, const domain::Record& earlier)
{
    m_besideHeading->setText(heading);
    for (Row& row : m_rows) {
        const Field& field = row.editor->field();
        if (!row.beside) {
            row.beside = wrappedLabel({}, TextStyle::Note, this);
            row.beside->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            row.beside->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        }
        const QString answer = domain::displayValue(field, earlier.values.value(field.keyText()));
        row.earlier = answer.isEmpty() ? tr("not answered") : answer;
        row.beside->setAccessibleName(tr("%1, %2").arg(heading, field.labelText()));
    }
    arrange();
}

void FieldForm::flush()
{
    if (!m_id.isValid())
        return;
    for (Row& row : m_rows)
        commit(row);
}

QSize FieldForm::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    return {std::min(hint.width(), kEditorWidth), hint.height()};
}

QWidget* FieldForm::editorOf(const QString& key) const
{
    for (const Row& row : m_rows)
        if (row.editor->field().keyText() == key)
            return row.editor->widget();
    return nullptr;
}

void FieldForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->widget()->setFocus(Qt::TabFocusReason);
}

Result<FieldValues> FieldForm::read(const Row& row)
{
    return office::readFields(m_office, m_noun, {{row.editor->field().keyText(), row.editor->written()}});
}

void FieldForm::check(Row& row)
{
    const auto value = domain::parseValue(row.editor->field(), row.editor->written());
    say(row, value ? QString() : value.error().message);
}

void FieldForm::commit(Row& row)
{
    const QString key = row.editor->field().keyText();
    if (m_typedIn == row.editor->widget())
        m_pause.stop(); // it is judged now, and as a whole
    if (!row.editor->isEdited())
        return m_unstored->forget(m_id, key);
    auto values = read(row);
    if (!values)
        return refuse(row, values.error().message);
    if (!m_id.isValid())
        return say(row, {});
    if (const auto stored = office::changeFields(m_office, m_id, *values); !stored)
        return refuse(row, stored.error().message);
    row.editor->show(values->value(key));
    say(row, {});
    m_unstored->forget(m_id, key);
    Q_EMIT committed();
}

void FieldForm::refuse(Row& row, const QString& sentence)
{
    say(row, sentence);
    if (m_id.isValid())
        m_unstored->keep(m_id, row.editor->field().keyText(),
                         {row.editor->written(), sentence, office::undoState(m_office).value_or({}).entry});
}

void FieldForm::say(Row& row, const QString& sentence)
{
    sayProblem(*row.editor->widget(), *row.sentence, sentence,
               row.editor->field().isRequired ? tr("required") : QString());
}

FieldForm::Row* FieldForm::rowOf(const QObject* widget)
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.editor->widget() == widget; });
    return found == m_rows.end() ? nullptr : &*found;
}

void FieldForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasEarlier = !m_besideHeading->text().isEmpty();
    const int besides = (m_labels == Labels::Beside ? kLabelWidth + kGroups : 0) +
                        (hasEarlier ? kEditorWidth * kBesideShare / 100 + kGroups : 0);
    if (std::exchange(m_isNarrow, width() < besides + kEditorWidth) != m_isNarrow)
        arrange();
}

void FieldForm::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        flush();
    QWidget::hideEvent(event);
}

bool FieldForm::eventFilter(QObject* watched, QEvent* event)
{
    Row* row = rowOf(watched);
    if (!row)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
        // A popup (a calendar, a list of offers) is still part of the editing.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            commit(*row);
        break;
    case QEvent::Wheel:
        if (qobject_cast<QComboBox*>(watched) && !row->editor->widget()->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::DragEnter:
        if (static_cast<QDragEnterEvent*>(event)->mimeData()->hasUrls()) {
            event->ignore(); // a file belongs to the record, not into a line of text
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
