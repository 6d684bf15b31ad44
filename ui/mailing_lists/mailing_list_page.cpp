#include "ui/mailing_lists/mailing_list_page.h"

#include "core/office/desk/records.h"
#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/mailing_lists/archive_counter.h"
#include "ui/mailing_lists/figure_chart.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/draft_form.h"
#include "ui/widgets/empty_pane.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/remove_button.h"
#include "ui/widgets/scrolled.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum FigureColumn { Month, Subscribers, Messages, Posters, Basis, FigureColumnCount };
constexpr int kRowsShown = 12;
constexpr int kSparklineWidth = 120;
constexpr const char* kTypedFields[] = {"month", "subscribers", "messages", "posters"};

const domain::Noun& figureNoun() { return *domain::noun(u"list-figure"_s); }

} // namespace

MailingListPage::MailingListPage(Desk& desk, QWidget* parent)
    : RecordPage(parent)
    , m_desk(desk)
    , m_address(wrappedLabel({}, TextStyle::Heading))
    , m_facts(wrappedLabel({}, TextStyle::Note))
    , m_activity(wrappedLabel())
    , m_sparkline(new ChartView)
    , m_chart(new ChartView)
    , m_table(new QTreeWidget)
    , m_empty(new EmptyPane(u"mailing-list"_s,
                            tr("No figures yet. Count an archive that the list's server exports as an "
                               "mbox file, or type in what those who run the list report.")))
    , m_change(makeButton("change-month", "edit", tr("Change the month…"), &MailingListPage::changeMonth))
    , m_remove(new RemoveButton(u"remove-month"_s, tr("Remove the month")))
    , m_counter(new ArchiveCounter(desk))
    , m_month(new DraftForm(u"month"_s, DraftForm::Place::Page, TextStyle::Heading))
    , m_form(new FieldForm(desk.office(), *domain::noun(u"mailing-list"_s)))
{
    m_address->setObjectName(u"list-address"_s);
    m_facts->setObjectName(u"list-facts"_s);
    m_activity->setObjectName(u"list-activity"_s);
    m_sparkline->setObjectName(u"list-sparkline"_s);
    m_sparkline->setFixedWidth(kSparklineWidth);
    m_chart->setObjectName(u"list-chart"_s);
    m_month->setFields(new FieldForm(desk.office(), figureNoun(), kTypedFields));
    m_month->setSaveText(tr("&Keep these figures"));
    makeTable();

    connect(m_remove, &RemoveButton::confirmed, this, &MailingListPage::removeMonth);

    const auto rowOf = [](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        row->addStretch();
        return row;
    };
    auto* activity = new QHBoxLayout;
    activity->addWidget(m_activity, 1);
    activity->addWidget(m_sparkline);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kInside, kGroups);
    column->setSpacing(kInside);
    column->addWidget(m_address);
    column->addWidget(m_facts);
    column->addLayout(
        rowOf({makeButton("count-archive", "open", tr("Co&unt an archive…"), &MailingListPage::countArchive),
               makeButton("add-month", "add", tr("Type in a &month…"), &MailingListPage::addMonth)}));
    column->addWidget(m_counter);
    column->addWidget(m_month);
    column->addLayout(activity); // below what is pressed: its words come with the figures
    column->addWidget(m_empty);
    column->addWidget(m_chart);
    column->addWidget(m_table);
    column->addLayout(rowOf({m_change, m_remove}));
    column->addSpacing(kInside);
    column->addWidget(plainLabel(tr("About the list"), TextStyle::Heading));
    column->addWidget(m_form);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolled(content));
}

QPushButton* MailingListPage::makeButton(const char* name, const char* iconName, const QString& text,
                                         void (MailingListPage::*clicked)())
{
    auto* button = new QPushButton(icon(QString::fromLatin1(iconName)), text);
    button->setObjectName(QString::fromLatin1(name));
    button->setDisabled(m_desk.isViewOnly());
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

void MailingListPage::makeTable()
{
    m_table->setObjectName(u"list-figures"_s);
    m_table->setAccessibleName(tr("Figures by month"));
    QStringList headers;
    for (const domain::Field& field : figureNoun().fields)
        headers << field.labelText();
    m_table->setHeaderLabels(headers);
    for (int column : {Subscribers, Messages, Posters})
        m_table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table, &QTreeWidget::itemActivated, this, &MailingListPage::changeMonth);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, [this] {
        for (QWidget* button : std::initializer_list<QWidget*>{m_change, m_remove})
            button->setEnabled(chosen() && !m_desk.isViewOnly());
    });
}

void MailingListPage::setRecord(const domain::Record& list)
{
    if (list.head.id != m_list.record.head.id) {
        m_counter->letGo();
        m_month->hide();
    }
    m_list = m_desk.valueOf(office::mailingList(m_desk.office(), list)).value_or(office::MailingList{list});
    m_form->setRecord(list);
    showFacts();
    showTable();
    const bool hasFigures = !m_list.figures.empty();
    m_empty->setVisible(!hasFigures);
    m_table->setVisible(hasFigures);
    m_change->setVisible(hasFigures);
    m_remove->setVisible(hasFigures);
    showChart(*m_chart, figureChart(m_list.figures));
    showChart(*m_sparkline, activitySparkline(m_list));
}

void MailingListPage::showFacts()
{
    const domain::Record& list = m_list.record;
    QStringList facts;
    for (const domain::Field& field : list.noun().fields)
        if (const QVariant value = list.values.value(field.keyText());
            !value.isNull() && field.keyText() != "address"_L1)
            facts << tr("%1: %2").arg(field.labelText(), domain::displayValue(field, value));
    m_address->setText(list.head.title);
    m_facts->setText(facts.isEmpty() ? tr("Nobody checked yet whether the list and its archive are open.")
                                     : facts.join(u" · "_s));
    const office::ListActivity& activity = m_list.activity;
    m_activity->setText(
        activity.knownMonths == 0
            ? tr("Nothing is known of the last twelve months.")
            : tr("%1 messages in the last twelve months, of which %2 are known.")
                  .arg(locale().toString(activity.messages), locale().toString(activity.knownMonths)));
}

void MailingListPage::showTable()
{
    const domain::RecordId kept = chosen() ? chosen()->id : domain::RecordId();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    const auto number = [this](std::optional<int> figure) {
        return figure ? locale().toString(*figure) : u"–"_s;
    };
    for (auto known = m_list.figures.rbegin(); known != m_list.figures.rend(); ++known) {
        const office::ListFigure& figure = *known;
        const QString basis = figure.isCounted ? u"counted"_s : u"typed"_s;
        auto* item = new QTreeWidgetItem(m_table, {monthText(figure.month), number(figure.subscribers),
                                                   number(figure.messages), number(figure.posters),
                                                   domain::kFigureBases.label(basis)});
        item->setData(Month, Qt::UserRole, figure.id.value());
        for (int column : {Subscribers, Messages, Posters})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        if (figure.id == kept)
            m_table->setCurrentItem(item);
    }
    if (!m_table->currentItem())
        m_table->setCurrentItem(m_table->topLevelItem(0));
    const int rows = std::min(m_table->topLevelItemCount(), kRowsShown);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * kRowHeight + kTight);
}

const office::ListFigure* MailingListPage::chosen() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    const domain::RecordId id(item ? item->data(Month, Qt::UserRole).toLongLong() : 0);
    const auto found = std::ranges::find(m_list.figures, id, &office::ListFigure::id);
    return found == m_list.figures.end() ? nullptr : &*found;
}

void MailingListPage::countArchive()
{
    const QString path = m_desk.files().open(this, tr("Choose the archive"),
                                             tr("Mail archives (*.mbox *.mbx *.txt *.gz);;All files (*)"));
    if (!path.isEmpty())
        m_counter->begin(m_list.record.head.id, path, findChild<QPushButton*>(u"count-archive"_s));
}

void MailingListPage::addMonth()
{
    const QDate day = m_desk.today().addMonths(-1);
    typeMonth(tr("Figures of a month"), {{u"month"_s, QDate(day.year(), day.month(), 1)}}, {});
}

void MailingListPage::changeMonth()
{
    if (!chosen() || m_desk.isViewOnly())
        return;
    if (const auto record = m_desk.valueOf(office::readRecord(m_desk.office(), chosen()->id)))
        typeMonth(tr("Change the figures of a month"), record->values, record->head.id);
}

void MailingListPage::typeMonth(const QString& heading, const domain::FieldValues& values,
                                domain::RecordId figure)
{
    m_month->start(heading, values, [this, figure](const domain::FieldValues& typed) {
        return office::typeFigures(m_desk.office(), m_list.record.head.id, typed, figure);
    });
}

void MailingListPage::removeMonth()
{
    if (!chosen())
        return;
    const QString month = monthText(chosen()->month);
    if (m_desk.succeeded(office::removeRecord(m_desk.office(), chosen()->id)))
        m_desk.sayDone(tr("Removed: the figures of %1").arg(month));
}

} // namespace ui
