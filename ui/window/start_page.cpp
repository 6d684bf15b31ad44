#include "ui/window/start_page.h"

#include "core/support/text.h"
#include "ui/desk/settings.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/window/cycle_form.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 640;

QPushButton* choice(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    button->setMinimumHeight(40);
    button->setAutoDefault(true);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_new(choice(u"start-new"_s, u"register"_s, tr("Ne&w register…")))
    , m_open(choice(u"start-open"_s, u"open"_s, tr("&Open…")))
    , m_sample(choice(u"start-sample"_s, u"sample"_s, tr("&Try the sample")))
    , m_formArea(makeForm())
    , m_recentArea(new QWidget)
    , m_recent(new QListWidget)
{
    setObjectName(u"start"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, 2 * kEdge, kEdge, kEdge);
    column->setSpacing(kInside);
    QLabel* title = plainLabel(tr("Secretariat Desk"), TextStyle::Title);
    column->addWidget(title);
    QLabel* sentence =
        wrappedLabel(tr("Keep the work between two annual meetings in one file: who applied, what was "
                        "decided, what is due, and what was reported."));
    sentence->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(sentence);
    column->addSpacing(kGroups);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(kInside);
    for (QPushButton* button : {m_new, m_open, m_sample})
        choices->addWidget(button, 1);
    column->addLayout(choices);
    column->addWidget(m_formArea);
    column->addSpacing(kGroups);

    auto* recent = new QVBoxLayout(m_recentArea);
    recent->setContentsMargins({});
    recent->addWidget(plainLabel(tr("Recent registers"), TextStyle::Heading));
    recent->addWidget(m_recent);
    m_recent->setObjectName(u"start-recent"_s);
    m_recent->setAccessibleName(tr("Recent registers"));
    m_recent->setMinimumHeight(4 * 2 * kRowHeight);
    m_recent->setIconSize({24, 24});
    column->addWidget(m_recentArea, 1);
    column->addStretch();
    content->setMaximumWidth(kColumnWidth);

    auto* scroll = scrolled(content, Qt::ScrollBarAsNeeded);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);

    m_formArea->hide();
    setFocusProxy(m_new);
    connect(m_new, &QPushButton::clicked, this, &StartPage::beginNew);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT recentAsked(item->data(Qt::UserRole).toString()); });
    reset();
}

QWidget* StartPage::makeForm()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, kGroups, 0, 0);
    column->addWidget(plainLabel(tr("The first cycle"), TextStyle::Heading));
    column->addWidget(
        wrappedLabel(tr("A cycle is one annual meeting and the work around it; every due date follows from "
                        "it."),
                     TextStyle::Note));
    m_form = new CycleForm;
    column->addWidget(m_form);
    auto* create = new QPushButton(tr("Choose a p&lace and create…"));
    create->setObjectName(u"start-create"_s);
    makePrimary(create);
    column->addSpacing(kInside);
    column->addWidget(create, 0, Qt::AlignLeading);
    connect(create, &QPushButton::clicked, this, [this] {
        if (const auto cycle = m_form->cycle())
            Q_EMIT newAsked(*cycle);
    });
    return area;
}

void StartPage::beginNew()
{
    m_formArea->show();
    m_recentArea->hide();
    m_form->findChild<QWidget*>(u"cycle-year"_s)->setFocus();
}

void StartPage::setWaiting(bool isWaiting)
{
    setDisabled(isWaiting);
    if (isWaiting)
        m_message->tell(
            {.kind = Message::Kind::Note, .text = tr("One moment, the register is being prepared…")});
}

void StartPage::reset()
{
    m_message->clear();
    m_recent->clear();
    for (const QString& path : recentRegisters()) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(icon(u"register"_s),
                                         file.fileName() + u'\n' + support::shownPath(file.path()), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(toolTipText(path));
    }
    m_recentArea->setVisible(m_recent->count() > 0);
    m_formArea->hide();
}

} // namespace ui
