#include "ui/desk/desk.h"

#include "core/exchange/sheet.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/people/unfinished_erasures.h"
#include "core/office/transfer/exports.h"
#include "core/support/save_file.h"
#include "core/support/text.h"
#include "ui/desk/file_stem.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Taking back an import of thousands of rows takes seconds.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

} // namespace

Desk::Desk(std::unique_ptr<office::Office> office, Seams seams, QObject* parent)
    : QObject(parent)
    , m_office(std::move(office))
    , m_seams(seams)
    , m_day(m_office->today())
    , m_year(office::presentYear(*m_office).value_or(0))
    , m_isViewOnly(m_office->isViewOnly())
{
    // Not once, at midnight: timers stand still while the machine sleeps, and midnight moves with its place.
    constexpr int kMinute = 60'000;
    m_clockTimer.setTimerType(Qt::VeryCoarseTimer);
    m_clockTimer.callOnTimeout(this, &Desk::lookAtTheDay);
    m_clockTimer.start(kMinute);
    m_listener = m_office->listen([this](const office::Changed& what) {
        const auto isGone = [this](domain::RecordId id) { return !office::readRecord(*m_office, id); };
        m_unstored.forgetRecords(isGone);
        m_unkeptLetters.forgetRecords(isGone);
        Q_EMIT changed(what);
    });
    m_office->setPatience([this] { waitForChecks(); });
    // What the person types or clicks meanwhile is kept by Qt and comes after.
    m_office->setBreath([] { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); });
    m_office->whenOverwritten([this](const support::Error& error) {
        if (!std::exchange(m_isDamaged, true))
            Q_EMIT foundDamaged(error, Written::Nothing);
    });
    m_office->whenChecked(this, [this](const support::Status& sound) {
        m_isDamaged = !sound;
        Q_EMIT checksChanged();
        if (m_isDamaged)
            Q_EMIT foundDamaged(sound.error(), Written::Nothing);
        else
            finishErasures();
    });
    m_office->whenLookedThrough(this, [this](const support::Status& sound, bool isSearchMadeAgain) {
        if (!sound && !std::exchange(m_isDamaged, true))
            Q_EMIT foundDamaged(sound.error(), Written::SinceOpening);
        if (isSearchMadeAgain)
            say({.text = tr("The search index was out of order and was made again from the records.")});
    });
    m_office->whenBackedUp([this](const QString& problem) {
        Q_EMIT backedUp();
        if (!problem.isEmpty() && std::exchange(m_toldOfBackups, m_office->today()) != m_office->today())
            say({.kind = Message::Kind::Warning, .text = problem});
    });
}

Desk::~Desk()
{
    blockSignals(true); // a copy in hand may still tell how it ended
    m_office->whenBackedUp({});
    m_office->stopListening(m_listener);
}

/// Beside the window; who is at the desk learns of it, because the record has another ID since.
void Desk::finishErasures()
{
    office::finishErasures(*m_office, [this](const support::Result<QString>& told) {
        say({.kind = told ? Message::Kind::Note : Message::Kind::Warning,
             .text = told ? *told : told.error().message});
    });
}

void Desk::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    Q_EMIT yearChanged(year);
}

void Desk::lookAtTheDay()
{
    if (m_isBusy || isWriteWaiting())
        return; // the next minute will do
    if (std::exchange(m_day, m_office->today()) != m_office->today())
        Q_EMIT changed({});
}

void Desk::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

// The window goes on painting; what the person types or clicks meanwhile is kept by Qt and comes after.
void Desk::waitForChecks()
{
    ++m_waitingWrites;
    QEventLoop loop;
    connect(this, &Desk::checksChanged, &loop, [this, &loop] {
        if (!isBeingChecked())
            loop.quit();
    });
    Q_EMIT checksChanged();
    if (isBeingChecked())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    --m_waitingWrites;
    Q_EMIT checksChanged();
}

void Desk::tellOf(const support::Error& error)
{
    Q_EMIT said(problem(error));
    // Of a register that is only viewed nothing can go wrong any further.
    if (error.isDamage && !m_isViewOnly && !std::exchange(m_isDamaged, true))
        Q_EMIT foundDamaged(error, Written::SinceOpening);
}

bool Desk::succeeded(const support::Status& status)
{
    if (!status)
        tellOf(status.error());
    return status.has_value();
}

void Desk::sayDone(const QString& text)
{
    say({.kind = Message::Kind::Done, .text = text, .actionText = tr("Undo"), .action = [this] { undo(); }});
}

QStringList Desk::unsavedWords() const
{
    QStringList lines;
    for (const auto& [place, text] : m_unstored.all())
        lines << tr("Not saved in %1: “%2”").arg(nameOf(place), text.written);
    for (const auto& [id, letter] : m_unkeptLetters.all())
        if (const auto record = office::readRecord(*m_office, id))
            lines << tr("Letter not kept, of %1: “%2”")
                         .arg(domain::displayTitle(record->head), letter.draft.subject);
    return lines;
}

QString Desk::nextUndo() const
{
    const auto state = office::undoState(*m_office).value_or({});
    const auto unstored = m_unstored.newestAfter(state.entry);
    return unstored ? nameOf(*unstored) : state.undo;
}

/// "Dynamic Coalition on Trees, Name"
QString Desk::nameOf(const UnstoredTexts::Place& place) const
{
    const auto record = office::readRecord(*m_office, place.first);
    const domain::Field* field = record ? record->noun().field(place.second) : nullptr;
    return field ? tr("%1, %2").arg(domain::displayTitle(record->head), field->labelText()) : place.second;
}

void Desk::undo()
{
    const WaitCursor waits;
    if (const auto unstored = m_unstored.newestAfter(office::undoState(*m_office).value_or({}).entry)) {
        const QString name = nameOf(*unstored);
        m_unstored.takeBack(*unstored);
        return say({.kind = Message::Kind::Done, .text = tr("As it was saved again: %1").arg(name)});
    }
    const QString what = office::undoState(*m_office).value_or({}).undo;
    if (succeeded(office::undo(*m_office)))
        say({.kind = Message::Kind::Done,
             .text = tr("Taken back: %1").arg(what),
             .actionText = tr("Redo"),
             .action = [this] { redo(); }});
}

void Desk::redo()
{
    const WaitCursor waits;
    const QString what = office::undoState(*m_office).value_or({}).redo;
    if (succeeded(office::redo(*m_office)))
        sayDone(tr("Done again: %1").arg(what));
}

void Desk::exportList(const domain::Sheet& sheet, QWidget* parent)
{
    QString path = files().save(parent, tr("Export the list"), fileStem(sheet.title) + u".xlsx"_s,
                                tr("Workbook (*.xlsx);;Comma-separated values (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "csv"_L1 && ending != "json"_L1 && ending != "xlsx"_L1)
        path += u".xlsx"_s;
    const std::optional<QByteArray> bytes =
        ending == "csv"_L1    ? std::optional(domain::toCsv(sheet, support::ByteOrderMark::Yes))
        : ending == "json"_L1 ? std::optional(exchange::toJson(sheet))
                              : valueOf(exchange::toXlsx(sheet, office::fileStamp(office())));
    if (bytes && succeeded(support::saveFile(path, *bytes)))
        say({.kind = Message::Kind::Done,
             .text = tr("The list was written to %1.").arg(support::shownPath(path))});
}

} // namespace ui
