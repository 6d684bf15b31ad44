#include "ui/window/help_page.h"

#include "core/procedure/diagram.h"
#include "core/support/text.h"
#include "ui/desk/settings.h"
#include "ui/widgets/diagram_view.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/window/help_topics.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 720;

QString forceOf(const procedure::Procedure& procedure, const procedure::Library& library)
{
    const QString version = QString::number(procedure.version);
    if (const int replacement = library.replacementOf(procedure))
        return HelpPage::tr(
                   "Version %1 was replaced by version %2, which reads the same source better; what began "
                   "under it stays with it until somebody moves it.")
            .arg(version, QString::number(replacement));
    const QString from = support::longDate(procedure.validFrom);
    return procedure.validUntil.isValid() ? HelpPage::tr("Version %1, in force from %2 to %3.")
                                                .arg(version, from, support::longDate(procedure.validUntil))
                                          : HelpPage::tr("Version %1, in force from %2.").arg(version, from);
}

QString sourceOf(const procedure::Procedure& procedure, const procedure::Library& library)
{
    QStringList parts{procedure.document, procedure.clause};
    if (!procedure.adoptedBy.isEmpty())
        parts << HelpPage::tr("adopted by %1").arg(procedure.adoptedBy);
    if (procedure.adoptedOn.isValid())
        parts << support::longDate(procedure.adoptedOn);
    parts.removeAll(QString());
    const QString source = HelpPage::tr("Source: %1.").arg(support::listed(parts));
    return source + u' ' + forceOf(procedure, library);
}

/// Versions are told apart only where there are several.
QString topicOf(const procedure::Procedure& procedure, const procedure::Library& library)
{
    const QString title = HelpPage::tr("Procedure: %1").arg(procedure.titleText());
    const auto versions = std::ranges::count(library.all(), procedure.key, &procedure::Procedure::key);
    return versions == 1 ? title
                         : HelpPage::tr("%1, version %2").arg(title, QString::number(procedure.version));
}

QTableWidget* tableOf(const procedure::Procedure& procedure)
{
    const auto rows = procedure::toTable(procedure);
    auto* table = new QTableWidget(int(rows.size()), int(procedure::tableHeader().size()));
    table->setObjectName(u"procedure-table"_s);
    table->setAccessibleName(procedure.titleText());
    table->setHorizontalHeaderLabels(procedure::tableHeader());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->setWordWrap(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells{rows[row].state,     rows[row].transition, rows[row].to,
                                rows[row].decidedBy, rows[row].needs,      rows[row].clause};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
            table->setItem(row, column, cell);
        }
    }
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading);
    table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, column == 4 ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    return table;
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent)
    , m_procedures(procedure::Library::compiledIn())
    , m_topics(new QListWidget)
    , m_text(scrolled(new QWidget, Qt::ScrollBarAsNeeded))
{
    m_topics->setObjectName(u"help-topics"_s);
    m_topics->setAccessibleName(tr("Topics"));
    letReadByKeys(m_text, tr("What the help says"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const HelpTopic& topic : helpTopics()) {
        auto* item = new QListWidgetItem(topic.titleText(), m_topics);
        item->setData(Qt::UserRole, topic.keyText());
    }
    for (const procedure::Procedure& procedure : m_procedures.all()) {
        auto* item = new QListWidgetItem(topicOf(procedure, m_procedures), m_topics);
        item->setData(Qt::UserRole, procedure.key);
        item->setToolTip(toolTipText(item->text()));
    }
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"help-splitter"_s);
    splitter->addWidget(m_topics);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 980});
    splitter->setChildrenCollapsible(false);
    keepLayout(splitter);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(splitter);
    setFocusProxy(m_topics);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::showRow);
    m_topics->setCurrentRow(0);
}

void HelpPage::showTopic(const QString& key)
{
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(Qt::UserRole).toString() == key)
            m_topics->setCurrentRow(row);
}

void HelpPage::showRow(int row)
{
    const auto firstProcedure = m_topics->count() - m_procedures.all().size();
    m_text->setWidget(row < firstProcedure ? textOf(m_topics->item(row)->data(Qt::UserRole).toString())
                                           : pageOf(m_procedures.all()[row - firstProcedure], m_procedures));
}

QWidget* HelpPage::textOf(const QString& key) const
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kGroups);
    for (const HelpTopic& topic : helpTopics()) {
        if (topic.keyText() != key)
            continue;
        column->addWidget(plainLabel(topic.titleText(), TextStyle::Title));
        for (const QString& paragraph : topic.bodyText().split(u"\n\n"_s)) {
            QLabel* label = wrappedLabel(paragraph);
            label->setMaximumWidth(kTextWidth);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        }
        if (key == "about"_L1)
            column->addWidget(
                plainLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextStyle::Note));
    }
    column->addStretch();
    return content;
}

QWidget* HelpPage::pageOf(const procedure::Procedure& procedure, const procedure::Library& library) const
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(procedure.titleText(), TextStyle::Title));
    column->addWidget(wrappedLabel(sourceOf(procedure, library), TextStyle::Note));
    column->addSpacing(kInside);
    auto* diagram = new DiagramView;
    diagram->setObjectName(u"procedure-diagram"_s);
    diagram->setProcedure(procedure);
    column->addWidget(diagram);
    column->addSpacing(kGroups);
    column->addWidget(plainLabel(tr("Step by step"), TextStyle::Heading));
    column->addWidget(tableOf(procedure));
    column->addStretch();
    return content;
}

} // namespace ui
