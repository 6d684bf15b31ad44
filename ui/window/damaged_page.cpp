#include "ui/window/damaged_page.h"

#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 640;
constexpr int kStepsHeight = 5 * kRowHeight;

QPushButton* button(const QString& name, const QString& text)
{
    auto* result = new QPushButton(text);
    result->setObjectName(name);
    result->setAutoDefault(true);
    return result;
}

QLabel* named(const char* name, QLabel* label)
{
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

QBoxLayout* row(const QList<QPushButton*>& buttons)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kInside);
    for (QPushButton* each : buttons)
        line->addWidget(each);
    line->addStretch();
    return line;
}

} // namespace

DamagedPage::DamagedPage(const Found& found, QWidget* parent)
    : QWidget(parent)
    , m_found(found)
    , m_made(named("damaged-backup", wrappedLabel(tr("The backups are being looked through…"))))
    , m_loss(named("damaged-loss", wrappedLabel()))
    , m_steps(new QListWidget)
    , m_restore(button(u"damaged-restore"_s, tr("Restore this backup")))
    , m_view(button(u"damaged-view"_s, tr("View it first")))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kInside);
    const QFileInfo file(found.path);
    column->addWidget(wrappedLabel(tr("%1 cannot be used as it is").arg(file.fileName()), TextStyle::Title));
    column->addWidget(named("damaged-sentence", wrappedLabel(found.sentence)));
    column->addWidget(wrappedLabel(tr("It lies in %1. Whatever you choose here, it is not deleted.")
                                       .arg(support::shownPath(file.absolutePath())),
                                   TextStyle::Note));
    addUnsaved(*column);
    addBackup(*column);
    addRescue(*column);
    column->addStretch();
    content->setMaximumWidth(kColumnWidth);
    auto* scroll = scrolled(content, Qt::ScrollBarAsNeeded);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);

    inWorker(
        this,
        [path = found.path] {
            const support::SystemClock clock;
            return office::lookAtDamage(path, clock);
        },
        [this](const office::Damage& damage) { show(damage); });
}

void DamagedPage::addUnsaved(QBoxLayout& column)
{
    if (m_found.unsaved.isEmpty())
        return;
    column.addSpacing(kGroups);
    column.addWidget(plainLabel(tr("What was typed"), TextStyle::Heading));
    QLabel* lines = named("damaged-unsaved", wrappedLabel(m_found.unsaved.join(u'\n')));
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(lines);
    if (m_found.typed.empty())
        return;
    column.addWidget(
        wrappedLabel(tr("It can go into a copy: of what lies there now, if that is sound, or of the "
                        "newest good backup."),
                     TextStyle::Note));
    QPushButton* save = button(u"damaged-save-typed"_s, tr("Save what was typed into a rescued copy…"));
    column.addLayout(row({save}));
    connect(save, &QPushButton::clicked, this, &DamagedPage::saveTypedAsked);
}

void DamagedPage::addBackup(QBoxLayout& column)
{
    column.addSpacing(kGroups);
    column.addWidget(plainLabel(tr("The newest good backup"), TextStyle::Heading));
    column.addWidget(m_made);
    column.addWidget(m_loss);
    m_steps->setObjectName(u"damaged-steps"_s);
    m_steps->setAccessibleName(tr("What was done since the backup"));
    m_steps->setFixedHeight(kStepsHeight);
    column.addWidget(m_steps);
    QPushButton* choose = button(u"damaged-choose"_s, tr("Choose another backup…"));
    column.addLayout(row({m_restore, m_view, choose}));
    column.addWidget(
        wrappedLabel(tr("The damaged file is moved aside, and it is told where to."), TextStyle::Note));
    makePrimary(m_restore);
    for (QWidget* later : {static_cast<QWidget*>(m_restore), static_cast<QWidget*>(m_view)})
        later->setEnabled(false);
    m_loss->hide();
    m_steps->hide();
    setFocusProxy(choose);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(m_backup); });
    connect(m_view, &QPushButton::clicked, this, [this] { Q_EMIT viewAsked(m_backup); });
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked({}); });
}

void DamagedPage::addRescue(QBoxLayout& column)
{
    column.addSpacing(kGroups);
    column.addWidget(plainLabel(tr("What can still be read"), TextStyle::Heading));
    column.addWidget(
        wrappedLabel(tr("A new register is made of every row that can be read, in the tables or in "
                        "the history. It says where it comes from, and what is missing.")));
    QPushButton* rescue = button(u"damaged-rescue"_s, tr("Rescue what can be read…"));
    QPushButton* open = button(u"damaged-open"_s, tr("Try to open it again"));
    column.addLayout(row({rescue, open}));
    connect(rescue, &QPushButton::clicked, this, &DamagedPage::rescueAsked);
    connect(open, &QPushButton::clicked, this, &DamagedPage::openAsked);
}

void DamagedPage::show(const office::Damage& damage)
{
    m_loss->setText(lossSentence(damage));
    m_loss->show();
    QStringList made;
    if (damage.newest)
        made << tr("Made on %1 (%2). Everything in it was looked through and is sound.")
                    .arg(damage.newest->momentText(), locale().formattedDataSize(damage.newest->size));
    if (damage.passedOver > 0)
        made << tr("Newer ones that are not sound: %1.").arg(locale().toString(damage.passedOver));
    m_made->setText(made.join(u' '));
    m_made->setVisible(!made.isEmpty());
    for (const office::StepMade& step : damage.steps)
        m_steps->addItem(tr("%1: %2").arg(
            locale().toString(step.recordedAt.toLocalTime(), QLocale::ShortFormat), step.summary));
    m_steps->setVisible(!damage.steps.empty());
    m_backup = damage.newest ? damage.newest->path : QString();
    m_restore->setEnabled(damage.newest.has_value());
    m_view->setEnabled(damage.newest.has_value());
}

} // namespace ui
