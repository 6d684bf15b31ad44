#include "tests/faults/work.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"

#include <QTemporaryDir>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr unsigned kSizes = Make | Write | MakeFolder | Link;

struct NamedFault
{
    const char* name;
    Fault fault;
};
const NamedFault kFaults[] = {
    {"a write fails", {.kinds = Write, .error = EIO}},
    {"writes fail for ever", {.kinds = Write, .error = EIO, .isForEver = true}},
    {"a short write", {.kinds = Write, .error = EIO, .isShort = true}},
    {"the disk is full", {.kinds = kSizes, .error = ENOSPC}},
    {"the disk is full for ever", {.kinds = kSizes, .error = ENOSPC, .isForEver = true}},
    {"a sync fails", {.kinds = Sync, .error = EIO}},
    {"syncs fail for ever", {.kinds = Sync, .error = EIO, .isForEver = true}},
    {"a cut fails", {.kinds = Cut, .error = EIO}},
    {"cuts fail for ever", {.kinds = Cut, .error = EIO, .isForEver = true}},
    {"a name stays", {.kinds = Remove, .error = EIO}},
    {"names stay for ever", {.kinds = Remove | Rename | Exchange, .error = EIO, .isForEver = true}},
    {"a renaming fails", {.kinds = Rename | Exchange | Link, .error = EIO}},
    {"an opening fails", {.kinds = Make | Open, .error = EMFILE}},
    {"openings fail for ever", {.kinds = Make | Open, .error = EIO, .isForEver = true}},
    {"a read fails", {.kinds = Read, .error = EIO}},
    {"reads fail for ever", {.kinds = Read, .error = EIO, .isForEver = true}},
    {"a lock fails", {.kinds = Lock, .error = ENOLCK}},
    {"all fails for ever", {.kinds = kChanges | Open | Read | Lock, .error = EIO, .isForEver = true}},
};

class IoFaults
{
public:
    int positions = 0;
    int partial = 0;
    int falseSaved = 0;
    int findings = 0;
    QStringList faults; ///< of what was tried last

    /// At so many places of each deed; at every one where there are fewer.
    void tryAll(const Story& story, const NamedFault& named, int places, Without without = Without::Nothing)
    {
        for (const Stage& stage : story) {
            const int last = operationsOf(stage, named.fault.kinds, without);
            const int here = std::min(last, places);
            for (int i = 0; i < here; ++i)
                attempt(stage, named, 1 + (i * last + int((m_turn += 7919) % quint32(last))) / here, without);
        }
    }

    /// At the last so many places of the deed of that name.
    void tryLast(const Story& story, const char* deed, const NamedFault& named, int places)
    {
        for (const Stage& stage : story) {
            if (qstrcmp(stage.deed.name, deed) != 0)
                continue;
            const int last = operationsOf(stage, named.fault.kinds, Without::Nothing);
            for (int at = std::max(1, last - places + 1); at <= last; ++at)
                attempt(stage, named, at, Without::Nothing);
        }
    }

private:
    int operationsOf(const Stage& stage, unsigned kinds, Without without)
    {
        const auto key = std::pair(QByteArray(stage.deed.name), kinds);
        if (const auto known = m_operations.constFind(key); known != m_operations.cend())
            return *known;
        lay(stage.before, m_folder);
        Disk disk(m_folder.toStdString());
        disk.failAt(0, {.kinds = kinds, .error = 0});
        const auto done = perform(stage.deed, m_folder, without);
        return *m_operations.insert(key, done ? disk.operations() : 0);
    }

    void attempt(const Stage& stage, const NamedFault& named, int at, Without without)
    {
        ++positions;
        lay(stage.before, m_folder);
        support::Status done;
        {
            Disk disk(m_folder.toStdString());
            disk.failAt(at, named.fault);
            done = perform(stage.deed, m_folder, without);
        }
        const QString where =
            u"%1, %2 (%3): "_s.arg(QString::fromLatin1(stage.deed.name), QString::fromLatin1(named.name))
                .arg(at);
        const auto found = tellWhatIsThere(m_folder);
        if (!found) {
            ++partial;
            faults << where + found.error().message + u" ["_s + found.error().detail + u']';
        } else if (*found != stage.was && *found != stage.is) {
            ++partial;
            faults << where + u"half of it is there"_s;
        } else if (done && *found != stage.is) {
            ++falseSaved;
            faults << where + u"said to be done, and is not"_s;
        } else if (!done && !isSentence(done.error().message)) {
            faults << where + u"no sentence for a person: "_s + done.error().message;
        } else if (!done && *found == stage.is && stage.was != stage.is &&
                   saysNothing(done.error().message)) {
            faults << where + u"said not to be saved, and is: "_s + done.error().message;
        } else if (!done && stage.was != stage.is &&
                   (*found == stage.was || done.error().message.contains(u"but not from every file"_s))) {
            const auto again = perform(stage.deed, m_folder);
            if (!again)
                faults << where + u"not to be done afterwards: "_s + again.error().message;
        }
    }

    static bool isSentence(const QString& text)
    {
        return text.contains(u' ') && !text.contains(u"unknown error"_s, Qt::CaseInsensitive);
    }
    static bool saysNothing(const QString& text) { return text.contains(u"othing was saved"_s); }

    const QTemporaryDir m_around;
    const QString m_folder = m_around.filePath(u"desk"_s);
    QHash<std::pair<QByteArray, unsigned>, int> m_operations;
    quint32 m_turn = 0;
};

} // namespace

/// R3: an operation on the disk fails, once or for ever, wherever it stands in a deed.
class IoFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalvedNorFalselySaid_data()
    {
        QTest::addColumn<int>("fault");
        for (int i = 0; i < int(std::size(kFaults)); ++i)
            QTest::newRow(kFaults[i].name) << i;
    }
    void nothingIsHalvedNorFalselySaid()
    {
        QFETCH(int, fault);
        static const Story kWork = tellWork();
        static const Story kMigration = tellMigration();
        static const Story kRestore = tellRestore();
        static IoFaults s_all;
        s_all.faults.clear();
        const int before = s_all.positions;
        const int places = harness::effort(1, 10'000);
        for (const Story* story : {&kWork, &kMigration, &kRestore})
            s_all.tryAll(*story, kFaults[fault], places);
        s_all.findings += int(s_all.faults.size());
        if (fault + 1 == int(std::size(kFaults)))
            harness::figure(
                "R3", u"%1 faults of %5 kinds, %2 partial, %3 falsely said to be saved, %4 other findings"_s
                          .arg(s_all.positions)
                          .arg(s_all.partial)
                          .arg(s_all.falseSaved)
                          .arg(s_all.findings)
                          .arg(std::size(kFaults)));
        QVERIFY2(s_all.faults.isEmpty(), qPrintable(s_all.faults.mid(0, 8).join(u'\n')));
        QVERIFY(s_all.positions > before);
    }

    // What follows the commit of an erasure: the files beside, the copies, the note that it is done.
    void whatIsErasedIsNotSaidToBeUnsaved()
    {
        IoFaults faults;
        faults.tryLast(tellWork(), "erase", kFaults[3], 60);
        QVERIFY(faults.positions == 60);
        QVERIFY2(faults.faults.isEmpty(), qPrintable(faults.faults.mid(0, 8).join(u'\n')));
    }

    void whyAFolderCannotBeMadeIsToldAsItIs()
    {
        const Stage stage = tellMigration().front();
        const QTemporaryDir around;
        const QString folder = around.filePath(u"desk"_s);
        lay(stage.before, folder);
        Disk disk(folder.toStdString());
        disk.failAt(1, {.kinds = MakeFolder, .error = ENOSPC});
        const auto refused = perform(stage.deed, folder);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.endsWith(u": No space left on device."_s),
                 qPrintable(refused.error().message));
    }

    void withoutItsJournalItWouldBe()
    {
        IoFaults faults;
        faults.tryAll(tellWork(Without::Journal), kFaults[1], 2, Without::Journal);
        QVERIFY(faults.partial > 0);
    }
};

DESK_TEST(IoFaultsTest)
#include "io_faults_test.moc"
