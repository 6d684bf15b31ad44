#include "ui/today/today_page.h"

#include "core/support/text.h"
#include "ui/desk/settings.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_model.h"

#include <QListView>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_mine(new TodayModel(this))
    , m_ours(new TodayModel(this))
{
    TodayPage::recount(); // the tab shows its count before the page is looked at
}

void TodayPage::build()
{
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"today-splitter"_s);
    splitter->setChildrenCollapsible(false);
    QListView* mine = makeList(u"today-mine"_s, tr("What wants me"), m_mine);
    setFocusProxy(mine);
    splitter->addWidget(mine);
    splitter->addWidget(makeList(u"today-ours"_s, tr("What goes on"), m_ours));
    splitter->setSizes({720, 560});
    keepLayout(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    splitter->show(); // at once: the page itself is being shown
}

QListView* TodayPage::makeList(const QString& name, const QString& label, TodayModel* model)
{
    auto* list = new QListView;
    list->setObjectName(name);
    list->setAccessibleName(label);
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(model);
    list->setItemDelegate(new TodayDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    list->installEventFilter(this);
    connect(list, &QListView::activated, this, [this, model](const QModelIndex& index) {
        if (model->kind(index) == TodayModel::RowKind::Line && model->line(index).record.isValid())
            desk().openRecord(model->line(index).record);
    });
    return list;
}

void TodayPage::reload()
{
    auto lists = desk().valueOf(readToday(desk().office()));
    if (!lists)
        return;
    m_mine->setSections(std::move(lists->mine));
    m_waiting = std::move(lists->ours);
    if (m_isPainted)
        showWhatGoesOn();
    setAttention(lists->attention);
    setSummary(lists->summary);
}

domain::Sheet TodayPage::shownList() const
{
    domain::Sheet sheet{tr("Today, %1").arg(support::longDate(desk().today())), {}, {}};
    for (const QString& label : {tr("Why"), tr("What"), tr("Whose"), tr("How soon"), tr("Day")})
        sheet.columns << domain::SheetColumn{.key = label, .label = label};
    for (const TodayModel* model : {m_mine, m_ours})
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            if (model->kind(index) != TodayModel::RowKind::Line)
                continue;
            const TodayLine& line = model->line(index);
            sheet.rows << QVariantList{model->section(index).heading, line.title, line.note, line.when,
                                       line.day};
        }
    return sheet;
}

void TodayPage::showWhatGoesOn()
{
    std::vector<TodaySection> sections = m_waiting;
    if (auto changed = desk().valueOf(readChanged(desk().office())))
        sections.push_back(*std::move(changed));
    m_ours->setSections(std::move(sections));
}

// A list that gets the focus shows where it is: on the line it was on, else on its first.
bool TodayPage::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QListView*>(watched);
    if (list && event->type() == QEvent::FocusIn) {
        const auto* model = static_cast<const TodayModel*>(list->model());
        const auto isLine = [model](const QModelIndex& index) {
            return index.isValid() && model->kind(index) == TodayModel::RowKind::Line;
        };
        QModelIndex index = list->currentIndex();
        for (int row = 0; !isLine(index) && row < model->rowCount(); ++row)
            index = model->index(row, 0);
        if (isLine(index))
            list->setCurrentIndex(index);
    }
    return Page::eventFilter(watched, event);
}

// What wants the person is seen first; what goes on besides comes the moment after.
void TodayPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &TodayPage::showWhatGoesOn);
}

} // namespace ui
