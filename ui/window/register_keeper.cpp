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
                     .arg(QDir::toNativeSeparators(copiesOf(path)))
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
                  .text =
                      tr("This is your own copy of the sample, kept in %1. For it, today is %2; change "
                         "whatever you "
                         "like.")
                          .arg(QDir::toNativeSeparators(path), support::longDate(clockFor(path).today()))});
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
    if (path.isEmpty())
        return;
    if (const auto restored = office::restore(backup, path, clockFor(path)); !restored) {
        Q_EMIT failed(problem(restored.error()));
        return;
    }
    take(office::openRegisterToRead(path, clockFor(path)), path,
         {.kind = Message::Kind::Done,
          .text =
              tr("The backup is in its place again. What was there before was moved aside, not deleted.")});
}

void RegisterKeeper::take(support::Result<std::unique_ptr<office::Office>> opened, const QString& path,
                          Message greeting)
{
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
    m_onOpened({*std::move(opened), std::move(greeting)});
}

void RegisterKeeper::remember()
{
    if (const QString path = std::exchange(m_toRemember, {}); !path.isEmpty())
        addRecentRegister(path);
}

} // namespace ui
