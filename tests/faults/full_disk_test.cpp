#include "tests/faults/work.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/full_disk.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr qint64 kRooms[] = {0, 20'480}; ///< bytes that are left

qint64 freeBytes(const QString& folder)
{
    struct statvfs info = {};
    ::statvfs(QFile::encodeName(folder).constData(), &info);
    return qint64(info.f_bavail) * qint64(info.f_bsize);
}

/// Leaves so much room, the rest is taken by a file of its own.
bool takeRoom(const QString& folder, qint64 left)
{
    QFile ballast(folder + u"/ballast"_s);
    const qint64 size = freeBytes(folder) - left;
    return size > 0 && ballast.open(QIODevice::WriteOnly) && ballast.write(QByteArray(size, 'b')) == size &&
           ballast.flush();
}

/// In a file system of its own; what is wrong, one line each.
QStringList workOnFullDisk(const QString& root, const Story& story)
{
    QStringList faults;
    const QString folder = root + u"/desk"_s;
    for (const Stage& stage : story) {
        for (const qint64 left : kRooms) {
            lay(stage.before, folder);
            const QString where =
                u"%1 with %2 bytes of room: "_s.arg(QString::fromLatin1(stage.deed.name)).arg(left);
            if (!takeRoom(root, left)) {
                faults << where + u"no such disk"_s;
                continue;
            }
            const auto done = perform(stage.deed, folder);
            QFile::remove(root + u"/ballast"_s);
            const auto found = tellWhatIsThere(folder);
            if (!found)
                faults << where + found.error().message;
            else if (*found != (done ? stage.is : stage.was) && *found != stage.is)
                faults << where + u"half of it is there"_s;
            else if (!done && !done.error().message.contains(u"full"_s) &&
                     !done.error().message.contains(u"No space left"_s))
                faults << where + done.error().message;
            if (!done && stage.was != stage.is && found && *found == stage.was)
                if (const auto again = perform(stage.deed, folder); !again)
                    faults << where + u"not to be done afterwards: "_s + again.error().message;
        }
    }
    return faults;
}

} // namespace

/// R4: a small file system without room.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalvedAndTheNextTryWorks()
    {
        const QTemporaryDir root;
        const Story story = tellWork();
        std::FILE* const told = std::tmpfile();
        QVERIFY(told);
        const pid_t child = ::fork();
        if (child == 0) { // with a view of the disks of its own
            constexpr int kNone = 77;
            const QByteArray place = QFile::encodeName(root.path());
            if (::unshare(CLONE_NEWNS) != 0 ||
                ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("tmpfs", place.constData(), "tmpfs", 0, "size=12m") != 0)
                ::_exit(kNone);
            const QStringList faults = workOnFullDisk(root.path(), story);
            std::fputs(faults.join(u'\n').toUtf8().constData(), told);
            std::fflush(told);
            ::_exit(faults.isEmpty() ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
            QSKIP("a small file system can be made by root alone");
        char text[4000] = {};
        std::rewind(told);
        const size_t size = std::fread(text, 1, sizeof text - 1, told);
        std::fclose(told);
        QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 0 && size == 0, text);
        harness::figure("R4", u"%1 commands on a full file system, each done again once there was room"_s.arg(
                                  story.size() * std::size(kRooms)));
    }
};

DESK_TEST(FullDiskTest)
#include "full_disk_test.moc"
