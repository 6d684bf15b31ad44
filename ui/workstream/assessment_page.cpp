#include "ui/workstream/assessment_page.h"

#include "core/office/desk/records.h"
#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/models/matrix_model.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/record_edit.h"
#include "ui/workstream/assessment_files.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::Assessment;

namespace {

const QString kProposal = u"bpf-proposal"_s;
constexpr int kQuestionColumn = 0;
constexpr int kFirstQuestion = 1; ///< its row, below the first heading
constexpr int kQuestionWidth = 320;
constexpr int kAssessorWidth = 208;
constexpr int kCellHeight = 68;

struct Group
{
    const char* prefix; ///< of the keys of its questions
    const char* title;
};
constexpr Group kQuestionGroups[] = {
    {"relevance-", QT_TRANSLATE_NOOP("ui::AssessmentPage", "Relevance and suitability (BPF-9)")},
    {"community-", QT_TRANSLATE_NOOP("ui::AssessmentPage", "Community of interest (BPF-10)")},
    {"contribution-", QT_TRANSLATE_NOOP("ui::AssessmentPage", "Expected output and contribution (BPF-11)")},
};

bool isHeading(const MatrixHead& row) { return row.id.endsWith(u'-'); }

QString saidIn(const Assessment& given)
{
    QStringList said{domain::kMarks.label(given.mark), given.note};
    said.removeAll(QString());
    return said.join(u": "_s);
}

} // namespace

AssessmentCell::AssessmentCell(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_mark(new QComboBox)
    , m_note(new QLineEdit)
{
    m_mark->setAccessibleName(tr("Mark: %1").arg(name));
    m_mark->addItem(tr("no mark"), QString());
    for (const domain::Term& term : domain::kMarks.terms) {
        const QString key = QString::fromLatin1(term.key);
        m_mark->addItem(domain::kMarks.label(key), key);
    }
    m_mark->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the sheet, it does not change marks
    m_note->setAccessibleName(tr("Note: %1").arg(name));
    m_note->setPlaceholderText(tr("Note"));
    setAutoFillBackground(true); // over what the table tells of the cell
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kTight, kTight, kTight, kTight);
    column->setSpacing(kTight);
    for (QWidget* part : std::initializer_list<QWidget*>{m_mark, m_note}) {
        column->addWidget(part);
        part->installEventFilter(this);
    }
    setFocusProxy(m_mark);
    connect(this, &QObject::objectNameChanged, this, [this](const QString& own) {
        m_mark->setObjectName(own + u"-mark"_s);
        m_note->setObjectName(own + u"-note"_s);
    });
    connect(m_mark, &QComboBox::activated, this, &AssessmentCell::assessed);
    connect(m_note, &QLineEdit::editingFinished, this, &AssessmentCell::assessed);
}

void AssessmentCell::show(const Assessment& given)
{
    if (m_mark->currentData().toString() == m_shown.mark)
        m_mark->setCurrentIndex(std::max(0, m_mark->findData(given.mark)));
    if (m_note->text() == m_shown.note) {
        m_note->setText(given.note);
        m_note->setCursorPosition(0);
        setPlainToolTip(m_note, given.note);
    }
    m_shown = given;
}

Assessment AssessmentCell::written() const { return {m_mark->currentData().toString(), m_note->text()}; }

bool AssessmentCell::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() == QEvent::Wheel && watched == m_mark && !m_mark->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

AssessmentPage::AssessmentPage(Desk& desk, const RecordPageInfo& info, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout(this))
    , m_sheet(new MatrixModel(this))
    , m_table(new QTableView)
    , m_assessor(new RecordEdit(desk.office(), domain::noun(u"person"_s)))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add a MAG member")))
    , m_files(new AssessmentFiles(desk))
{
    m_table->setObjectName(u"assessment-sheet"_s);
    m_table->setAccessibleName(tr("Assessment sheet"));
    m_assessor->setObjectName(u"assessor"_s);
    m_assessor->setAccessibleName(tr("MAG member"));
    m_assessor->setMaximumWidth(kQuestionWidth);
    m_add->setObjectName(u"assessor-add"_s);
    m_assessor->setDisabled(desk.isViewOnly());
    m_add->setDisabled(desk.isViewOnly());
    makeTable();

    auto* line = new QHBoxLayout;
    line->setSpacing(kInside);
    line->addWidget(m_assessor, 1);
    line->addWidget(m_add);
    line->addStretch(1);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, kInside, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(wrappedLabel(tr("Marks and notes inform the MAG and do not decide: each stands for "
                                      "itself, and they are not added up."),
                                   TextStyle::Note));
    column->addLayout(line);
    column->addWidget(m_files);
    column->addWidget(m_table, 1);
    m_stack->addWidget(new EmptyPane(u"decision"_s, streamText(info.emptySentence)));
    m_stack->addWidget(sheet);
    connect(m_add, &QPushButton::clicked, this, &AssessmentPage::addAssessor);
    connect(m_assessor, &RecordEdit::chosen, this, &AssessmentPage::addAssessor);
}

void AssessmentPage::makeTable()
{
    m_table->setModel(m_sheet);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // Tab goes from cell to cell
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    showMatrix({});
    m_table->setColumnWidth(kQuestionColumn, kQuestionWidth);
    for (int row = 0; row < m_sheet->rowCount(); ++row)
        if (!isHeading(m_sheet->matrix().rows[size_t(row)]))
            m_table->setRowHeight(row, kCellHeight);
}

void AssessmentPage::showMatrix(const office::AssessmentSheet& sheet)
{
    Matrix matrix{.columns = {{.id = u"question"_s, .title = tr("Question")}}};
    for (const domain::RecordHead& assessor : m_assessors)
        matrix.columns.push_back({.id = assessor.idText, .title = assessor.title});
    const auto addRow = [&](const QString& id, const QString& title, TextStyle style) {
        matrix.rows.push_back({.id = id, .title = title});
        auto& cells = matrix.cells.emplace_back();
        cells.push_back({.text = title, .style = style});
        for (const domain::RecordHead& assessor : m_assessors)
            cells.push_back({.text = saidIn(sheet.at(id, assessor.id))});
    };
    for (const Group& group : kQuestionGroups) {
        const auto prefix = QLatin1StringView(group.prefix);
        addRow(prefix, tr(group.title), TextStyle::Heading);
        for (const domain::Term& term : domain::kBpfMetrics.terms)
            if (const QString key = QString::fromLatin1(term.key); key.startsWith(prefix))
                addRow(key, domain::kBpfMetrics.label(key), TextStyle::Body);
    }
    m_sheet->setMatrix(std::move(matrix));
}

void AssessmentPage::setRecord(const domain::Record& record)
{
    RecordId proposal = record.head.id;
    if (record.head.noun != kProposal) {
        const auto found = m_desk.valueOf(office::childrenOf(m_desk.office(), proposal, kProposal));
        proposal = found && !found->empty() ? found->front().head.id : RecordId();
    }
    if (QWidget* written = focusWidget(); written && proposal != m_proposal)
        written->clearFocus(); // which stores it before its cell goes
    if (proposal != m_proposal) {
        m_proposal = proposal;
        m_assessors.clear();
        showMatrix({});
        m_assessor->setRecordId({});
    }
    m_stack->setCurrentIndex(proposal.isValid() ? 1 : 0);
    if (proposal.isValid())
        showSheet();
}

void AssessmentPage::showSheet()
{
    const auto sheet = m_desk.valueOf(office::assessmentOf(m_desk.office(), m_proposal));
    if (!sheet)
        return;
    // Columns come and stay while the proposal is looked at: a cell may be what is being written in.
    for (const auto& assessor : sheet->assessors) {
        if (std::ranges::count(m_assessors, assessor.person, &domain::RecordHead::id))
            continue;
        if (const auto person = m_desk.valueOf(office::readRecord(m_desk.office(), assessor.person)))
            m_assessors.push_back(person->head);
    }
    m_files->setSheet(m_proposal, m_assessors);
    showMatrix(*sheet);
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        const MatrixHead& question = m_sheet->matrix().rows[size_t(row)];
        if (isHeading(question) && !m_assessors.empty())
            m_table->setSpan(row, kQuestionColumn, 1, m_sheet->columnCount());
        for (size_t i = 0; i < m_assessors.size() && !isHeading(question); ++i)
            cellAt(row, int(i) + 1)->show(sheet->at(question.id, m_assessors[i].id));
    }
}

AssessmentCell* AssessmentPage::cellAt(int row, int column)
{
    const QModelIndex index = m_sheet->index(row, column);
    if (QWidget* cell = m_table->indexWidget(index))
        return static_cast<AssessmentCell*>(cell);
    const MatrixHead& question = m_sheet->matrix().rows[size_t(row)];
    const domain::RecordHead& assessor = m_assessors[size_t(column) - 1];
    auto* cell = new AssessmentCell(support::listed({assessor.title, question.title}));
    cell->setObjectName(u"%1-%2"_s.arg(question.id, assessor.idText));
    cell->setDisabled(m_desk.isViewOnly());
    connect(cell, &AssessmentCell::assessed, this,
            [this, cell, proposal = m_proposal, question = question.id, who = assessor.id] {
                m_desk.succeeded(office::assess(m_desk.office(), proposal, question, who, cell->written()));
            });
    connect(cell, &AssessmentCell::entered, this,
            [this, row, column] { m_table->scrollTo(m_sheet->index(row, column)); });
    m_table->setIndexWidget(index, cell);
    m_table->setColumnWidth(column, kAssessorWidth);
    return cell;
}

void AssessmentPage::addAssessor()
{
    const auto id = m_desk.valueOf(office::findRecord(m_desk.office(), m_assessor->written()));
    const auto person = id ? m_desk.valueOf(office::readRecord(m_desk.office(), *id)) : std::nullopt;
    if (!person)
        return;
    m_assessor->setRecordId({});
    auto place = std::ranges::find(m_assessors, *id, &domain::RecordHead::id);
    if (place == m_assessors.end())
        place = m_assessors.insert(place, person->head);
    const int column = int(place - m_assessors.begin()) + 1;
    showSheet();
    cellAt(kFirstQuestion, column)->setFocus();
}

bool AssessmentPage::reveal(const domain::RecordHead& child)
{
    return child.noun == u"assessment-mark"; // every mark of the proposal is on the sheet
}

} // namespace ui
