#include "ui/widgets/draft_form.h"

#include "ui/look/desk_style.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DraftForm::DraftForm(const QString& name, Place place, TextStyle heading, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_heading(wrappedLabel({}, heading))
    , m_column(new QVBoxLayout)
    , m_save(new QPushButton)
{
    setObjectName(name + "-draft"_L1);
    m_save->setObjectName(name + "-save"_L1);
    makePrimary(m_save);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(name + "-cancel"_L1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(m_heading);
    m_column->setContentsMargins({});
    m_column->setSpacing(kInside);
    auto* content = new QWidget;
    content->setLayout(m_column);
    if (place == Place::Pane) {
        m_column->setContentsMargins(0, 0, kInside, 0);
        m_column->addStretch();
        auto* area = scrolled(content, Qt::ScrollBarAsNeeded);
        column->addWidget(area, 1);
        m_refusal = new MessageBar(area);
    } else {
        column->addWidget(content);
        m_refusal = new MessageBar(content);
        hide();
    }
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DraftForm::save);
    connect(cancel, &QPushButton::clicked, this, &DraftForm::leave);
}

void DraftForm::setSaveText(const QString& text) { m_save->setText(text); }

void DraftForm::setFields(FieldForm* fields)
{
    delete m_fields;
    m_fields = fields;
    addToFields(fields);
    fields->show(); // at once, so that the focus can go into it
    setFocusProxy(fields);
}

void DraftForm::addEditor(QWidget* editor, Reader read)
{
    addToFields(editor);
    auto* sentence = new ProblemLine(*editor);
    addToFields(sentence);
    m_extras.push_back({editor, sentence, std::move(read)});
}

void DraftForm::addLabel(QLabel* label) { addToFields(label); }

void DraftForm::addToFields(QWidget* widget)
{
    const int rest = m_place == Place::Pane ? 1 : 0; // what takes the height that is left
    m_column->insertWidget(m_column->count() - rest, widget);
}

void DraftForm::start(const QString& heading, const domain::FieldValues& values, Saver save)
{
    m_isBegun = true;
    m_saver = std::move(save);
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_refusal->clear();
    m_fields->startDraft(values);
    for (const Extra& extra : m_extras)
        sayProblem(*extra.editor, *extra.sentence, {});
    if (QWidget* present = QApplication::focusWidget(); present && !isAncestorOf(present))
        m_cameFrom = present;
    if (m_place == Place::Page)
        show();
    if (!m_extras.empty() && m_column->indexOf(m_extras.front().editor) < m_column->indexOf(m_fields))
        m_extras.front().editor->setFocus(Qt::TabFocusReason);
    else
        m_fields->focusFirst();
}

QStringList DraftForm::unsaved() const
{
    QStringList lines;
    if (m_isBegun && m_fields)
        for (const QString& line : m_fields->written())
            lines << tr("Not saved: %1, %2").arg(m_heading->text(), line);
    return lines;
}

void DraftForm::leave()
{
    m_isBegun = false;
    Q_EMIT left();
    if (m_cameFrom && m_cameFrom->isVisible() &&
        m_cameFrom->isEnabled()) // of a press the page stays where it is
        m_cameFrom->setFocus(underMouse() ? Qt::MouseFocusReason : Qt::OtherFocusReason);
    if (m_place == Place::Page)
        hideKeepingPlace(*this);
}

void DraftForm::save()
{
    m_refusal->clear();
    auto values = m_fields->draft();
    // All are read, so that every mistake shows at once.
    for (const Extra& extra : m_extras) {
        const auto read = extra.read();
        sayProblem(*extra.editor, *extra.sentence, read ? QString() : read.error().message);
        if (read && values)
            values->insert(*read);
        if (!read && (values || m_column->indexOf(extra.editor) < m_column->indexOf(m_fields)))
            extra.editor->setFocus();
        if (!read)
            values.reset();
    }
    if (!values)
        return showMistake();
    if (const auto saved = m_saver(*values); saved)
        return leave();
    else if (!m_fields->refuse(saved.error()))
        m_refusal->tell(problem(saved.error()));
    showMistake();
}

void DraftForm::showMistake()
{
    if (QWidget* mistaken = QApplication::focusWidget(); mistaken && isAncestorOf(mistaken))
        bringIntoSight(*mistaken);
}

void DraftForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_save->isEnabled())
        save(); // a note keeps the key for its own lines
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
