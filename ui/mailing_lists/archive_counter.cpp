#include "ui/mailing_lists/archive_counter.h"

#include "core/office/people/mailing_lists.h"
#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QFileInfo>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <atomic>

namespace ui {

using namespace Qt::StringLiterals;
using support::Result;

namespace {
constexpr int kLookEvery = 100; // ms
constexpr int kBarSteps = 1000;
constexpr int kLinesShown = 4; // of a list; it scrolls
} // namespace

/// What the worker tells, and whether it should go on.
struct ArchiveCounter::Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isStopped = false;
};

ArchiveCounter::ArchiveCounter(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_outcome(wrappedLabel())
    , m_months(new QListWidget)
    , m_warnings(new QListWidget)
    , m_store(new QPushButton(tr("&Store these figures")))
    , m_keep(new QPushButton(tr("Store the others, &keep those that are there")))
    , m_discard(new QPushButton(tr("Discard")))
{
    m_bar->setObjectName(u"archive-progress"_s);
    m_cancel->setObjectName(u"archive-cancel"_s);
    m_outcome->setObjectName(u"archive-outcome"_s);
    m_months->setObjectName(u"archive-months"_s);
    m_months->setAccessibleName(tr("Months of the archive"));
    m_months->setWordWrap(true);
    m_months->setFixedHeight(kLinesShown * kRowHeight);
    m_warnings->setObjectName(u"archive-warnings"_s);
    m_warnings->setAccessibleName(tr("Mails that could not be counted whole"));
    m_warnings->setWordWrap(true);
    m_warnings->setFixedHeight(kLinesShown * kRowHeight);
    m_store->setObjectName(u"archive-store"_s);
    makePrimary(m_store);
    m_keep->setObjectName(u"archive-keep"_s);
    keepFocusDeliberate(m_store);
    keepFocusDeliberate(m_keep);
    m_discard->setObjectName(u"archive-discard"_s);

    auto* work = new QHBoxLayout;
    work->addWidget(m_bar, 1);
    work->addWidget(m_cancel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_store);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    column->addLayout(work);
    column->addWidget(m_outcome);
    column->addWidget(m_months);
    column->addWidget(m_warnings);
    column->addLayout(buttons);

    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &ArchiveCounter::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &ArchiveCounter::leave);
    connect(m_discard, &QPushButton::clicked, this, &ArchiveCounter::leave);
    connect(m_store, &QPushButton::clicked, this, [this] { store(office::OnConflict::Take); });
    connect(m_keep, &QPushButton::clicked, this, [this] { store(office::OnConflict::Keep); });
    connect(&desk, &Desk::changed, this, [this] {
        if (m_counts && !isHidden())
            compare(); // what is there may be other figures now
    });
    letGo();
}

ArchiveCounter::~ArchiveCounter() { letGo(); }

void ArchiveCounter::letGo()
{
    if (m_progress)
        m_progress->isStopped = true;
    m_progress.reset();
    m_counts.reset();
    m_look.stop();
    hide();
}

/// Back to where it was begun, or Qt would take the focus, and the page, to whatever comes next.
void ArchiveCounter::leave()
{
    if (m_button && m_button->isVisible()) // of a press the page stays where it is
        m_button->setFocus(underMouse() ? Qt::MouseFocusReason : Qt::OtherFocusReason);
    hideKeepingPlace(*this);
    letGo();
}

void ArchiveCounter::begin(domain::RecordId list, const QString& path, QWidget* button)
{
    letGo();
    m_list = list;
    m_fileName = QFileInfo(path).fileName();
    m_progress = std::make_shared<Progress>();
    m_bar->setAccessibleName(tr("Counting %1").arg(m_fileName));
    showProgress();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_outcome, m_months, m_warnings, m_store, m_keep, m_discard})
        widget->hide();
    showStored(std::nullopt);
    m_bar->show();
    m_cancel->show();
    show();
    m_button = button;
    m_cancel->setFocus();
    m_look.start();
    inWorker(
        this,
        [path, today = m_desk.today(), progress = m_progress] {
            return exchange::countMails(path, today, [&progress](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
                return !progress->isStopped;
            });
        },
        [this, progress = m_progress](Result<exchange::MailCounts> counts) {
            if (progress == m_progress) // else it was cancelled, or another was begun
                showCounts(std::move(counts));
        });
}

void ArchiveCounter::showProgress()
{
    const qint64 total = m_progress->total;
    m_bar->setMaximum(total > 0 ? kBarSteps : 0);
    m_bar->setValue(total > 0 ? int(m_progress->done * kBarSteps / total) : 0);
}

void ArchiveCounter::showCounts(Result<exchange::MailCounts> counts)
{
    m_progress.reset();
    m_look.stop();
    m_bar->hide();
    m_cancel->hide();
    m_outcome->show();
    m_discard->show();
    m_discard->setFocus();
    bringIntoSight(*this); // the figures, and not the buttons alone
    if (!counts)
        return showProblem(counts.error());
    m_counts = *std::move(counts);
    compare();
}

/// With what the register holds now. What was shown and stored stays until the person closes it, for nothing
/// moves under the pointer; but taken back, it can be stored again.
void ArchiveCounter::compare()
{
    const auto report =
        office::storeFigures(m_desk.office(), m_list, *m_counts, office::OnConflict::Take, true);
    if (!report)
        return showProblem(report.error());
    const auto keeping =
        office::storeFigures(m_desk.office(), m_list, *m_counts, office::OnConflict::Keep, true);
    if (!keeping)
        return showProblem(keeping.error());
    const auto isNew = [](const office::FigureReport& plan) { return plan.created + plan.updated > 0; };
    if (m_stored && !isNew(m_stored == office::OnConflict::Keep ? *keeping : *report))
        return;
    showStored(std::nullopt);

    const auto number = [this](int count) { return locale().toString(count); };
    QStringList sentences;
    if (m_counts->months.empty())
        sentences << tr("%1 holds no mail with a date.").arg(m_fileName);
    else
        sentences << tr("%1: %2 messages of %3 posters, from %4 to %5.")
                         .arg(m_fileName, number(m_counts->messages), number(m_counts->posters),
                              support::shortDate(m_counts->first), support::shortDate(m_counts->last))
                  << tr("Months: %1 new, %2 changed, %3 as they are.")
                         .arg(number(report->created), number(report->updated), number(report->unchanged));
    if (keeping->kept > 0)
        sentences << tr("%n month(s): an archive counted before had more mails of them.", nullptr,
                        keeping->kept);
    if (m_counts->repeats > 0)
        sentences << tr("Repeats of a Message-ID, not counted again: %1.").arg(number(m_counts->repeats));
    if (m_counts->withoutSender > 0)
        sentences
            << tr("Mails of which no sender could be read; they count as mails, but not for posters: %1.")
                   .arg(number(m_counts->withoutSender));
    if (!report->conflicts.empty())
        sentences << tr(
            "Where the archive is only a part of a month, put its parts into one file and count that.");
    m_store->setText(report->conflicts.empty() ? tr("&Store these figures")
                                               : tr("&Store these figures in place of the others"));
    if (m_counts->withoutDate > 0)
        sentences << tr("%n mail(s) without a usable date are in no month.", nullptr, m_counts->withoutDate);
    m_outcome->setForegroundRole(QPalette::WindowText);
    m_outcome->setText(sentences.join(u'\n'));
    m_months->clear();
    for (const office::FigureChange& month : report->months)
        m_months->addItem(office::changeText(month));
    m_months->setVisible(!report->months.empty());
    m_warnings->clear();
    m_warnings->addItems(m_counts->warnings);
    m_warnings->setVisible(!m_counts->warnings.isEmpty());
    m_store->setVisible(isNew(*report));
    m_keep->setVisible(!report->conflicts.empty() && isNew(*keeping));
}

void ArchiveCounter::showProblem(const support::Error& error)
{
    m_outcome->setForegroundRole(QPalette::BrightText);
    m_outcome->setText(error.message);
}

void ArchiveCounter::store(office::OnConflict onConflict)
{
    showStored(onConflict);
    const auto report = m_desk.valueOf(office::storeFigures(m_desk.office(), m_list, *m_counts, onConflict));
    if (!report)
        return letGo();
    m_desk.sayDone(tr("Counted months: %1 new, %2 changed.")
                       .arg(locale().toString(report->created), locale().toString(report->updated)));
}

void ArchiveCounter::showStored(std::optional<office::OnConflict> how)
{
    m_stored = how;
    m_store->setEnabled(!how);
    m_keep->setEnabled(!how);
    m_discard->setText(how ? tr("Close") : tr("Discard"));
}

} // namespace ui
