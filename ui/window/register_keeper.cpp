#include "ui/window/register_keeper.h"

#include "core/sample/sample.h"
#include "core/support/text.h"
#include "ui/desk/settings.h"
#include "ui/widgets/in_worker.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString registerFilter() { return RegisterKeeper::tr("Registers (*.register);;All files (*)"); }

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return folder;
}

/// "igf-sample.register", or the first of "igf-sample-2.register" and so on that is free.
QString freeSamplePath()
{
    const QDir folder(documentsFolder());
    QString path = folder.filePath(u"igf-sample.register"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"igf-sample-%1.register"_s.arg(i));
    return path;
}

/// Where copies of a register are made by themselves.
QString copiesOf(const QString& path) { return path + u".backups"_s; }

} // namespace

QString whereCopiesAre(const QString& path)
{
    return QFileInfo::exists(copiesOf(path))
               ? RegisterKeeper::tr("Copies that were made automatically lie in %1.")
                     .arg(support::shownPath(copiesOf(path)))
               : QString();
}

RegisterKeeper::RegisterKeeper(const support::Clock& clock, bool isClockSet, Seams seams, QWidget* window)
    : QObject(window)
    , m_clock(clock)
    , m_isClockSet(isClockSet)
    , m_sampleClock(sample::sampleToday())
    , m_seams(seams)
    , m_window(window)
{
}

const support::Clock& RegisterKeeper::clockFor(const QString& path) const
{
    const bool isSample = setting(Setting::SampleCopies).toStringList().contains(path);
    return isSample && !m_isClockSet ? static_cast<const support::Clock&>(m_sampleClock) : m_clock;
}

void RegisterKeeper::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto prepared = m_prepared.extract(absolute);
    take(prepared ? std::move(prepared.mapped()) : office::openRegisterToRead(absolute, clockFor(absolute)),
         absolute);
}

void RegisterKeeper::prepare(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_prepared.emplace(absolute, office::openRegisterToRead(absolute, clockFor(absolute)));
}

void RegisterKeeper::openViewOnly(const QString& path)
{
    take(office::openCopy(path, clockFor(path)), path,
         {.kind = Message::Kind::Warning,
          .text =
              tr("This is a copy to look at: the register is open in another program. Nothing can be changed "
                 "here.")});
}

void RegisterKeeper::view(const QString& path)
{
    auto viewed = office::openRegister(path, clockFor(path), office::Access::ViewOnly);
    if (!viewed && !office::isHeldElsewhere(viewed.error()))
        viewed = office::openCopy(path, clockFor(path)); // one that has to be put in order first
    take(std::move(viewed), path,
         {.kind = Message::Kind::Warning,
          .text = tr("The register cannot be written to here: it is open to look at, and nothing can be "
                     "changed. To change it, copy it to a folder of your own and open that copy.")});
}

void RegisterKeeper::choose()
{
    const QString path = m_seams.files.open(m_window, tr("Open a register"), registerFilter());
    if (!path.isEmpty())
        open(path);
}

void RegisterKeeper::create(const office::FirstCycle& cycle)
{
    const QString suggestion = QDir(documentsFolder()).filePath(u"igf.register"_s);
    const QString path =
        m_seams.files.save(m_window, tr("Where to keep the new register"), suggestion, registerFilter());
    if (!path.isEmpty())
        take(office::newRegister(path, cycle, m_clock), path);
}

void RegisterKeeper::trySample()
{
    if (std::exchange(m_isPreparing, true))
        return;
    const QString path = freeSamplePath();
    Q_EMIT waiting(true);
    inWorker(
        this, [path] { return sample::writeSample(path); },
        [this, path](const support::Status& written) {
            m_isPreparing = false;
            Q_EMIT waiting(false);
            if (!written) {
                Q_EMIT failed(problem(written.error()));
                return;
            }
            setSetting(Setting::SampleCopies, setting(Setting::SampleCopies).toStringList() << path);
            take(office::openRegisterToRead(path, clockFor(path)), path,
                 {.kind = Message::Kind::Note,
                  .text = tr("This is your own copy of the sample, kept in %1. For it, today is %2; change "
                             "whatever you "
                             "like.")
                              .arg(support::shownPath(path), support::longDate(clockFor(path).today()))});
        });
}

void RegisterKeeper::restore(const QString& known)
{
    const QString copies = copiesOf(known);
    const QString backup = m_seams.files.open(m_window, tr("Choose the backup"), registerFilter(),
                                              QFileInfo::exists(copies) ? copies : documentsFolder());
    if (backup.isEmpty())
        return;
    const QString path = known.isEmpty()
                             ? m_seams.files.save(m_window, tr("Choose the register it takes the place of"),
                                                  documentsFolder(), registerFilter())
                             : known;
    if (!path.isEmpty())
        restoreBackup(path, backup);
}

void RegisterKeeper::restoreBackup(const QString& path, const QString& backup)
{
    if (std::exchange(m_isPreparing, true))
        return;
    Q_EMIT waiting(true);
    inWorker(
        this,
        [path, backup, clock = support::copyOf(clockFor(path))] {
            return office::restore(backup, path, *clock);
        },
        [this, path](const support::Result<QString>& aside) {
            m_isPreparing = false;
            Q_EMIT waiting(false);
            if (!aside) {
                Q_EMIT failed(problem(aside.error()));
                return;
            }
            Message greeting{.kind = Message::Kind::Note, .text = tr("The backup is in its place again.")};
            if (!aside->isEmpty())
                greeting.text = tr("The backup is in its place again. What was there before is kept as %1.")
                                    .arg(support::shownPath(*aside));
            take(office::openRegisterToRead(path, clockFor(path)), path, greeting);
        });
}

void RegisterKeeper::viewBackup(const office::Backup& backup, const QString& registerPath)
{
    take(office::openCopy(backup.path, clockFor(backup.path)), {},
         {.kind = Message::Kind::Warning,
          .text = tr("This is a copy to look at: the register as it was on %1. Nothing can be changed here.")
                      .arg(backup.momentText()),
          .actionText = tr("Back to the register"),
          .action = [this, registerPath] { open(registerPath); }},
         backup.momentText());
}

template <typename Work>
void RegisterKeeper::writeRescued(const QString& path, const QString& ending, Work work)
{
    const QFileInfo file(path);
    const QString suggestion = file.dir().filePath(u"%1 %2.register"_s.arg(file.completeBaseName(), ending));
    const QString newPath =
        m_seams.files.save(m_window, tr("Where to keep the rescued register"), suggestion, registerFilter());
    if (newPath.isEmpty() || std::exchange(m_isPreparing, true))
        return;
    Q_EMIT waiting(true);
    inWorker(
        this, [newPath, work, clock = support::copyOf(clockFor(path))] { return work(newPath, *clock); },
        [this, newPath](const support::Result<office::RescueReport>& report) {
            m_isPreparing = false;
            Q_EMIT waiting(false);
            if (!report) {
                Q_EMIT failed(problem(report.error()));
                return;
            }
            constexpr qsizetype kNamed = 10; // the history names more
            Message greeting{.kind = report->lost.isEmpty() ? Message::Kind::Note : Message::Kind::Warning,
                             .text = report->lines.join(u' ')};
            for (const QString& lost : report->lost.mid(0, kNamed))
                greeting.reasons << tr("Missing: %1").arg(lost);
            if (report->lost.size() > kNamed)
                greeting.reasons << tr("… and %1 more").arg(report->lost.size() - kNamed);
            take(office::openRegisterToRead(newPath, clockFor(newPath)), newPath, greeting);
        });
}

void RegisterKeeper::rescue(const QString& path)
{
    writeRescued(path, tr("rescued"), [path](const QString& newPath, const support::Clock& clock) {
        return office::rescue(path, newPath, clock);
    });
}

void RegisterKeeper::saveTyped(const QString& path, const std::vector<office::TypedText>& typed)
{
    writeRescued(path, tr("rescued"), [path, typed](const QString& newPath, const support::Clock& clock) {
        return office::saveTyped(path, newPath, typed, clock);
    });
}

void RegisterKeeper::take(support::Result<std::unique_ptr<office::Office>> opened, const QString& path,
                          Message greeting, const QString& asOf)
{
    if (!opened && opened.error().isDamage) {
        Q_EMIT damaged(path, opened.error());
        return;
    }
    if (!opened) {
        Message message = problem(opened.error());
        if (office::isHeldElsewhere(opened.error())) {
            message.actionText = tr("View a copy");
            message.action = [this, path] { openViewOnly(path); };
        } else if (office::isReadOnly(opened.error())) {
            message.actionText = tr("View it");
            message.action = [this, path] { view(path); };
        } else if (QFileInfo::exists(copiesOf(path))) {
            message.reasons << whereCopiesAre(path);
            message.actionText = tr("Restore a backup…");
            message.action = [this, path] { restore(path); };
        }
        Q_EMIT failed(message);
        return;
    }
    m_toRemember = path;
    m_onOpened({*std::move(opened), std::move(greeting), asOf});
}

void RegisterKeeper::remember()
{
    if (const QString path = std::exchange(m_toRemember, {}); !path.isEmpty())
        addRecentRegister(path);
}

} // namespace ui
