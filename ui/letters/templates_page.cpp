#include "ui/letters/templates_page.h"

#include "core/office/desk/records.h"
#include "ui/letters/template_highlighter.h"
#include "ui/look/icons.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using document::LetterText;
using office::LetterTemplate;
using office::LetterValue;

namespace {

constexpr int kListWidth = 224;
constexpr int kEditorWidth = 480;
constexpr int kSideWidth = 440;
constexpr int kPreviewLines = 12;

QString fieldText(const QString& name) { return u"{{"_s + name + u"}}"_s; }

} // namespace

TemplatesPage::TemplatesPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_title(plainLabel({}, TextStyle::Title))
    , m_subject(new QLineEdit)
    , m_body(new NoteEdit)
    , m_highlighter(new TemplateHighlighter(m_body->document()))
    , m_mistake(new ProblemLine(*m_body, u"template-mistake"_s))
    , m_reset(new QPushButton(icon(u"restore"_s), tr("Back to the built-in text")))
    , m_fields(new QTreeWidget)
    , m_examples(new QComboBox)
    , m_preview(new QPlainTextEdit)
{
    m_list->setObjectName(u"template-list"_s);
    m_list->setAccessibleName(tr("Letters"));
    m_list->setFixedWidth(kListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeEditor());
    parts->addWidget(makeSide());
    parts->setSizes({kEditorWidth, kSideWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kEdge, kGroups, kEdge, kGroups);
    row->setSpacing(kGroups);
    row->addWidget(m_list);
    row->addWidget(parts, 1);

    fillList();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            showTemplate(office::letterTemplates()[size_t(item->data(Qt::UserRole).toInt())]);
    });
    // An undo, say; what is being typed is left alone.
    connect(&desk, &Desk::changed, this, [this] {
        if (written() == m_stored)
            readText();
        readValues();
    });
    m_list->setCurrentRow(1);
    setFocusProxy(m_list);
}

QWidget* TemplatesPage::makeEditor()
{
    m_subject->setObjectName(u"template-subject"_s);
    m_body->setObjectName(u"template-body"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_mistake->addEditor(*m_subject);
    m_reset->setObjectName(u"template-reset"_s);
    for (QWidget* field : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_body)}) {
        field->installEventFilter(this);
        field->setDisabled(m_desk.isViewOnly());
    }
    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, kInside, 0);
    column->setSpacing(kInside);
    column->addWidget(m_title);
    auto* subject = new QFormLayout;
    subject->setHorizontalSpacing(kGroups);
    subject->addRow(labelFor(m_subject, tr("Subject")), m_subject);
    column->addLayout(subject);
    column->addWidget(m_body, 1);
    column->addWidget(m_mistake);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
    connect(m_subject, &QLineEdit::textChanged, this, &TemplatesPage::showPreview);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplatesPage::showPreview);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_desk.succeeded(office::resetTemplate(m_desk.office(), *m_which))) {
            readText();
            m_desk.sayDone(tr("The built-in text is back."));
        }
    });
    return editor;
}

QWidget* TemplatesPage::makeSide()
{
    m_fields->setObjectName(u"template-fields"_s);
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setHeaderLabels({tr("Field"), tr("What it says"), tr("For this record")});
    m_fields->setRootIsDecorated(false);
    m_fields->setUniformRowHeights(true);
    m_fields->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* insert = new QPushButton(icon(u"add"_s), tr("Insert the field"));
    insert->setObjectName(u"template-insert"_s);
    insert->setDisabled(m_desk.isViewOnly());
    m_examples->setObjectName(u"template-example"_s);
    m_examples->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_examples->setMinimumContentsLength(20);
    m_preview->setObjectName(u"template-preview"_s);
    m_preview->setAccessibleName(tr("How the letter would read"));
    m_preview->setReadOnly(true);
    m_preview->setMinimumHeight(kPreviewLines * fontMetrics().lineSpacing());

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kInside, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Fields"), TextStyle::Heading));
    column->addWidget(m_fields, 2);
    column->addWidget(insert, 0, Qt::AlignLeading);
    auto* example = new QFormLayout;
    example->setHorizontalSpacing(kGroups);
    example->addRow(labelFor(m_examples, tr("As written to")), m_examples);
    column->addLayout(example);
    column->addWidget(m_preview, 3);
    connect(insert, &QPushButton::clicked, this, &TemplatesPage::insertField);
    connect(m_fields, &QTreeWidget::itemActivated, this, &TemplatesPage::insertField);
    connect(m_examples, &QComboBox::activated, this, &TemplatesPage::readValues);
    return side;
}

void TemplatesPage::fillList()
{
    QString noun;
    int at = 0;
    for (const LetterTemplate& each : office::letterTemplates()) {
        if (each.nounText() != noun) {
            noun = each.nounText();
            auto* heading = new QListWidgetItem(domain::noun(noun)->labelText(), m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(fontOf(TextStyle::Note));
        }
        auto* item = new QListWidgetItem(icon(u"letter"_s), each.labelText(), m_list);
        item->setData(Qt::UserRole, at++);
    }
}

void TemplatesPage::showTemplate(const LetterTemplate& which)
{
    store();
    m_which = &which;
    m_title->setText(tr("%1: %2").arg(domain::noun(which.nounText())->labelText(), which.labelText()));
    QStringList known;
    for (const LetterValue& value : office::letterValues(which))
        known.append(value.name);
    m_highlighter->setKnown(known);
    readText();
    readExamples();
}

void TemplatesPage::readText()
{
    const auto text = m_desk.valueOf(office::textOf(m_desk.office(), *m_which));
    if (!text)
        return;
    m_stored = text->text;
    m_mistake->setText({});
    m_reset->setEnabled(text->edited.isValid() && !m_desk.isViewOnly());
    m_subject->setText(m_stored.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(m_stored.body);
}

void TemplatesPage::readExamples()
{
    m_examples->clear();
    const auto records = m_desk.valueOf(office::recordsOf(m_desk.office(), m_which->nounText()))
                             .value_or(std::vector<domain::Record>());
    for (const domain::Record& record : records)
        m_examples->addItem(record.head.title, record.head.id.value());
    // One that the letter fits in its present state shows the most.
    const auto fitting = std::ranges::find_if(
        records, [&](const domain::Record& record) { return m_which->fits(record.head.caseState.state); });
    m_examples->setCurrentIndex(fitting == records.end() ? (records.empty() ? -1 : 0)
                                                         : int(fitting - records.begin()));
    readValues();
}

void TemplatesPage::readValues()
{
    const domain::RecordId id(m_examples->currentData().toLongLong());
    m_values = office::letterValues(*m_which);
    if (id.isValid())
        if (const auto record = office::readRecord(m_desk.office(), id))
            if (const auto subject =
                    m_desk.valueOf(office::letterSubject(m_desk.office(), *record, *m_which)))
                m_values = office::letterValues(*m_which, &*subject);
    m_fields->clear();
    for (const LetterValue& value : m_values) {
        auto* item = new QTreeWidgetItem(m_fields, {value.name, value.meaning, value.value.simplified()});
        for (int column = 0; column < m_fields->columnCount(); ++column)
            item->setToolTip(column, toolTipText(item->text(column)));
    }
    m_fields->setCurrentItem(m_fields->topLevelItem(0));
    showPreview();
}

void TemplatesPage::showPreview()
{
    document::MergeValues values;
    for (const LetterValue& value : m_values)
        values.insert(value.name, value.value);
    const LetterText shown = document::mergeWhatIsKnown(written(), values);
    m_preview->setPlainText(shown.subject + u"\n\n"_s + shown.body);
}

void TemplatesPage::insertField()
{
    const QTreeWidgetItem* item = m_fields->currentItem();
    if (!item || m_desk.isViewOnly())
        return;
    m_body->insertPlainText(fieldText(item->text(0)));
    m_body->setFocus();
}

LetterText TemplatesPage::written() const { return {m_subject->text(), m_body->toPlainText()}; }

void TemplatesPage::store()
{
    if (!m_which || m_desk.isViewOnly() || written() == m_stored)
        return;
    const auto stored = office::editTemplate(m_desk.office(), *m_which, written());
    m_mistake->setText(stored ? QString() : stored.error().message);
    if (stored)
        readText();
}

bool TemplatesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        store();
    return QWidget::eventFilter(watched, event);
}

void TemplatesPage::hideEvent(QHideEvent* event)
{
    store();
    QWidget::hideEvent(event);
}

} // namespace ui
