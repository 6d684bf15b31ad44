#include "ui/calendar/move_panel.h"

#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/look/measures.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/plain_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, From, To };
constexpr int kPauseMs = 250;
constexpr int kPreviewHeight = 200;
constexpr int kSentenceLines = 3;
constexpr int kIndent = 12;

/// A line of the preview; its tooltip says it whole.
QTreeWidgetItem* line(QTreeWidgetItem* under, const QStringList& texts, const QString& more = {})
{
    auto* item = new QTreeWidgetItem(under, texts);
    item->setToolTip(What, toolTipText(more.isEmpty() ? texts.front() : texts.front() + u'\n' + more));
    return item;
}

/// "Dynamic Coalitions (22)".
QString headingOf(const office::ToTell& kind)
{
    return u"%1 (%2)"_s.arg(domain::kStreams.label(kind.stream),
                            QLocale().toString(qulonglong(kind.workstreams.size())));
}

} // namespace

MovePanel::MovePanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_starts(new DateEdit)
    , m_ends(new DateEdit)
    , m_endsPlace(new QWidget)
    , m_becomesFixed(new QCheckBox(tr("Give it a day of its own from now on")))
    , m_sentence(wrappedLabel({}, TextStyle::Note))
    , m_preview(new QTreeWidget)
    , m_last(new QWidget)
    , m_reason(new QLineEdit)
    , m_move(new QPushButton(tr("&Move")))
{
    m_starts->setObjectName(u"move-starts"_s);
    m_ends->setObjectName(u"move-ends"_s);
    m_becomesFixed->setObjectName(u"move-fixed"_s);
    m_sentence->setObjectName(u"move-sentence"_s);
    m_sentence->setFixedHeight(kSentenceLines * QFontMetrics(m_sentence->font()).lineSpacing());
    m_sentence->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    m_preview->setObjectName(u"move-preview"_s);
    m_preview->setAccessibleName(tr("What moves, what stays, who must be told"));
    m_preview->setHeaderLabels({tr("What"), tr("From"), tr("To")});
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setIndentation(kIndent);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setMinimumHeight(kPreviewHeight);
    m_preview->header()->setStretchLastSection(false);
    m_preview->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_preview->header()->setSectionResizeMode(From, QHeaderView::ResizeToContents);
    m_preview->header()->setSectionResizeMode(To, QHeaderView::ResizeToContents);
    m_reason->setObjectName(u"move-reason"_s);
    m_reason->setPlaceholderText(tr("Why it moves"));
    m_move->setObjectName(u"move-do"_s);
    makePrimary(m_move);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("What if it moves?"), TextStyle::Heading));
    auto* days = new QHBoxLayout;
    auto* ends = new QHBoxLayout(m_endsPlace);
    ends->setContentsMargins({});
    ends->setSpacing(kInside);
    ends->addWidget(labelFor(m_ends, tr("&Until")));
    ends->addWidget(m_ends);
    days->setSpacing(kInside);
    days->addWidget(labelFor(m_starts, tr("New da&y")));
    days->addWidget(m_starts);
    days->addWidget(m_endsPlace);
    days->addStretch();
    column->addLayout(days);
    column->addWidget(m_becomesFixed);
    column->addWidget(m_sentence);
    column->addWidget(m_preview, 1);
    auto* last = new QHBoxLayout(m_last);
    last->setContentsMargins({});
    last->setSpacing(kInside);
    last->addWidget(labelFor(m_reason, tr("&Reason")));
    last->addWidget(m_reason, 1);
    last->addWidget(m_move);
    column->addWidget(m_last);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MovePanel::tryOut);
    for (DateEdit* edit : {m_starts, m_ends})
        connect(edit, &DateEdit::dateChanged, this, [this] { m_pause.start(); });
    connect(m_becomesFixed, &QCheckBox::toggled, this, &MovePanel::tryOut);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& reason) { m_move->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_move, &QPushButton::click);
    connect(m_move, &QPushButton::clicked, this, &MovePanel::move);
}

void MovePanel::setRecord(const domain::Record& record)
{
    const bool isOther = record.head.id != m_record.head.id ||
                         record[domain::shared::starts] != m_record[domain::shared::starts];
    m_record = record;
    const bool isCycle = record.head.noun == "cycle"_L1;
    m_endsPlace->setVisible(isCycle || record[domain::shared::ends].isValid());
    m_becomesFixed->setVisible(!isCycle && record.isKnown(domain::milestone::offset));
    setDisabled(m_desk.isViewOnly());
    if (!isOther)
        return tryOut();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_starts), QSignalBlocker(m_ends),
                                    QSignalBlocker(m_becomesFixed)};
    m_starts->setDate({});
    m_ends->setDate({});
    m_becomesFixed->setChecked(false);
    m_reason->clear();
    m_move->setEnabled(false);
    tryOut();
}

office::NewDay MovePanel::newDay() const
{
    return {.starts = m_starts->date(),
            .ends = m_endsPlace->isVisibleTo(this) ? m_ends->date() : QDate(),
            .becomesFixed = m_becomesFixed->isVisibleTo(this) && m_becomesFixed->isChecked()};
}

void MovePanel::tryOut()
{
    m_pause.stop();
    const bool isTried = m_starts->date().isValid();
    const auto preview = office::previewMove(m_desk.office(), m_record.head.id, newDay());
    m_last->setEnabled(isTried && preview);
    if (!isTried || !preview)
        m_preview->clear(); // its place is kept: what stands below does not move with each day that is tried
    if (!isTried)
        m_sentence->setText(tr("Choose a new day to see what would move with it. Nothing is saved yet."));
    else if (!preview)
        m_sentence->setText(preview.error().message);
    else
        showPreview(*preview);
}

void MovePanel::showPreview(const office::MovePreview& preview)
{
    QStringList told;
    for (const office::ToTell& kind : preview.toTell)
        told << headingOf(kind);
    m_sentence->setText(told.isEmpty()
                            ? tr("%n date(s) move.", nullptr, int(preview.moves.size()))
                            : tr("%n date(s) move. Must be told: %1.", nullptr, int(preview.moves.size()))
                                  .arg(locale().createSeparatedList(told)));
    m_preview->clear();
    const auto heading = [this](const QString& text, size_t count) {
        auto* item =
            new QTreeWidgetItem(m_preview, {u"%1 (%2)"_s.arg(text, locale().toString(qulonglong(count)))});
        item->setFirstColumnSpanned(true);
        QFont bold = m_preview->font();
        bold.setBold(true);
        item->setFont(What, bold);
        return item;
    };
    auto* moves = heading(tr("Moves"), preview.moves.size());
    for (const office::MovedDate& date : preview.moves)
        line(moves, {date.title, support::shortDate(date.from), support::shortDate(date.to)}, date.owner);
    size_t listeners = 0;
    for (const office::ToTell& kind : preview.toTell)
        listeners += kind.workstreams.size();
    auto* toTell = heading(tr("Must be told"), listeners);
    for (const office::ToTell& kind : preview.toTell) {
        auto* group = line(toTell, {headingOf(kind)});
        for (const domain::RecordHead& workstream : kind.workstreams)
            line(group, {workstream.title});
    }
    if (!preview.stays.empty()) {
        auto* stays = heading(tr("Stays"), preview.stays.size());
        for (const office::StayingDate& date : preview.stays)
            line(stays, {u"%1: %2"_s.arg(date.title, date.because), support::shortDate(date.day)});
        stays->setExpanded(true);
    }
    moves->setExpanded(true);
    toTell->setExpanded(true);
}

void MovePanel::move()
{
    const QString title = domain::displayTitle(m_record.head);
    const office::NewDay day = newDay();
    if (m_desk.valueOf(office::moveDay(m_desk.office(), m_record.head.id, day, m_reason->text())))
        m_desk.sayDone(tr("%1 moved to %2.").arg(title, support::shortDate(day.starts)));
}

} // namespace ui
