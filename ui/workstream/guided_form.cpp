#include "ui/workstream/guided_form.h"

#include "core/office/desk/records.h"
#include "ui/look/icons.h"
#include "ui/widgets/element_list.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/workstream/child_page.h"

#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kContentsWidth = 192;
constexpr int kTitleWidth = 144; // beside the icon
constexpr int kTwoLines = 44;
constexpr int kNarrow = 440; // less leaves the fields no room beside the parts
constexpr int kRowsAbove = 3;
constexpr int kLeastFormWidth = 220;
} // namespace

GuidedForm::GuidedForm(Desk& desk, const Guide& guide, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_guide(guide)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QWidget)
    , m_meter(new QProgressBar)
    , m_meterText(wrappedLabel({}, TextStyle::Note))
    , m_contents(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_back(new QPushButton(icon(u"back"_s), tr("Back")))
    , m_next(new QPushButton(icon(u"forward"_s), tr("Next")))
{
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(kInside);
    m_meter->setAccessibleName(tr("Completeness"));
    m_meter->setObjectName(u"completeness"_s);
    m_contents->setObjectName(u"guide-contents"_s);
    m_contents->setAccessibleName(tr("Parts of the form"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setIconSize({kIconSize, kIconSize});
    m_contents->viewport()->setAutoFillBackground(false);
    m_back->setObjectName(u"guide-back"_s);
    m_next->setObjectName(u"guide-next"_s);
    m_next->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);

    m_parts.reserve(guide.steps.size());
    for (const GuideStep& step : guide.steps) {
        m_pages->addWidget(makePart(step));
        auto* item = new QListWidgetItem(streamText(step.title), m_contents);
        const bool isLong = m_contents->fontMetrics().horizontalAdvance(item->text()) > kTitleWidth;
        item->setSizeHint({0, isLong ? kTwoLines : kRowHeight});
    }

    auto* sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_meterText);
    sideColumn->addWidget(m_meter);
    sideColumn->addWidget(m_contents, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGroups);
    m_row->addWidget(m_side);
    m_row->addLayout(right, 1);
    arrange(false);

    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_back->setEnabled(page > 0);
        m_next->setEnabled(page + 1 < m_pages->count());
    });
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    m_contents->setCurrentRow(0);
}

QSize GuidedForm::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    return {std::min(hint.width(), kLeastFormWidth), hint.height()};
}

void GuidedForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < kNarrow);
}

void GuidedForm::arrange(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : kContentsWidth);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : kContentsWidth);
    m_contents->setMaximumHeight(isNarrow ? kRowsAbove * kRowHeight : QWIDGETSIZE_MAX);
}

QWidget* GuidedForm::makePart(const GuideStep& step)
{
    const domain::Noun& noun = *domain::noun(QString::fromLatin1(m_guide.noun));
    Part part{.step = step, .question = wrappedLabel(streamText(step.question), TextStyle::Note)};
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kInside, 0);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(streamText(step.title), TextStyle::Heading));
    column->addWidget(part.question);
    if (!step.fields.empty()) {
        part.form = new FieldForm(m_desk.office(), noun, step.fields, FieldForm::Labels::Above);
        part.form->keepUnstoredIn(m_desk.unstored());
        column->addWidget(part.form);
    }
    if (!step.elements.empty())
        column->addWidget(part.elements = new ElementList(m_desk.office(), noun, step.elements));
    if (step.children) {
        part.children = new ChildPage(m_desk, {domain::noun(QString::fromLatin1(step.children))},
                                      streamText(step.question), FieldForm::Labels::Above);
        column->addWidget(part.children, 1);
    } else {
        column->addStretch();
    }
    m_parts.push_back(part);
    const bool scrollsItself = step.children && step.fields.empty() && step.elements.empty();
    if (!scrollsItself)
        return scrolled(content);
    content->setMinimumWidth(1); // as narrow as what scrolls
    return content;
}

void GuidedForm::setRecord(const domain::Record& record)
{
    for (const Part& part : m_parts) {
        if (part.form)
            part.form->setRecord(record);
        if (part.elements)
            part.elements->setRecord(record.head.id);
        if (part.children)
            part.children->setRecord(record);
    }
    if (m_guide.besideLastYear)
        showLastYear(record);
    showCompleteness(record);
}

bool GuidedForm::isAnswered(const Part& part, const domain::Record& record, const QSet<QString>& judged) const
{
    const auto hasValue = [&](const char* key) {
        return !record.values.value(QString::fromLatin1(key)).isNull();
    };
    const auto isJudged = [&](const char* key) { return judged.contains(QString::fromLatin1(key)); };
    const bool hasFields = part.step.fields.empty() || std::ranges::any_of(part.step.fields, hasValue);
    return hasFields && std::ranges::all_of(part.step.elements, isJudged) &&
           (!part.children || !part.children->isEmpty());
}

void GuidedForm::showCompleteness(const domain::Record& record)
{
    QSet<QString> judged;
    for (const domain::Element& element : office::elementsOf(m_desk.office(), record.head.id).value_or({})) {
        if (element.isMet)
            judged.insert(element.key);
    }
    int expected = 0;
    int answered = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const bool isDone = isAnswered(m_parts[i], record, judged);
        QListWidgetItem* item = m_contents->item(int(i));
        const QString title = streamText(m_parts[i].step.title);
        item->setIcon(icon(isDone ? u"tick"_s : u"edit"_s));
        item->setData(Qt::AccessibleTextRole,
                      isDone ? tr("%1, answered").arg(title) : tr("%1, not answered").arg(title));
        if (m_parts[i].step.isOptional)
            continue;
        ++expected;
        answered += isDone;
    }
    m_meter->setRange(0, expected);
    m_meter->setValue(answered);
    m_meterText->setText(
        tr("%1 of %2 parts answered").arg(QString::number(answered), QString::number(expected)));
}

void GuidedForm::showLastYear(const domain::Record& record)
{
    const int year = record[domain::shared::year];
    const auto reports =
        office::childrenOf(m_desk.office(), record.head.parent, record.head.noun).value_or({});
    const auto earlier = std::ranges::find_if(
        reports, [year](const domain::Record& report) { return report[domain::shared::year] == year - 1; });
    const domain::Record none{.head = record.head, .values = {}};
    for (const Part& part : m_parts) {
        if (part.form)
            part.form->setBeside(tr("%1, a year before").arg(QString::number(year - 1)),
                                 earlier == reports.end() ? none : *earlier);
    }
}

bool GuidedForm::reveal(const domain::RecordHead& child)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].children && m_parts[i].children->reveal(child)) {
            m_contents->setCurrentRow(int(i));
            return true;
        }
    }
    return false;
}

QWidget* GuidedForm::placeOf(const QString& key)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        QWidget* place = part.form ? part.form->editorOf(key) : nullptr;
        if (!place && part.elements)
            place = part.elements->choiceOf(key);
        if (!place && part.children)
            place = part.children->placeOf(key);
        if (!place)
            continue;
        m_contents->setCurrentRow(int(i));
        return place;
    }
    return nullptr;
}

void GuidedForm::focusFirst()
{
    m_contents->setCurrentRow(0);
    if (m_parts.front().form)
        m_parts.front().form->focusFirst();
}

void GuidedForm::turn(int pages)
{
    const int page = m_contents->currentRow() + pages;
    // The button that was pressed would lose the focus to whatever comes next.
    const bool isEnd = page == 0 || page + 1 == m_contents->count();
    if (isEnd && (m_back->hasFocus() || m_next->hasFocus())) {
        QPushButton* other = pages > 0 ? m_back : m_next;
        other->setEnabled(true);
        other->setFocus();
    }
    m_contents->setCurrentRow(page);
}

} // namespace ui
