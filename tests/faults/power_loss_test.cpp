#include "tests/faults/work.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

/// What a power failure at any moment leaves, opened by the program.
class PowerFailures
{
public:
    int states = 0; ///< each another one
    QStringList faults;

    /// So many, spread over all that is done.
    void goThrough(const Story& story, int wanted)
    {
        qsizetype all = 0;
        for (const Stage& stage : story)
            all += qsizetype(stage.done.size()) + 1;
        PoweredDisk disk(m_folder.toStdString(), story.front().before);
        qsizetype moment = 0;
        for (const Stage& stage : story) {
            for (size_t done = 0; done <= stage.done.size(); ++done, ++moment) {
                if (done > 0)
                    disk.apply(moved(stage.done[done - 1], story));
                const int here = int((moment + 1) * wanted / all - moment * wanted / all);
                for (int i = 0; i < here; ++i) {
                    const qsizetype kind = here > 2 ? i : moment % 4;
                    const auto loss = kind == 0   ? PoweredDisk::Loss::Everything
                                      : kind == 1 ? PoweredDisk::Loss::Nothing
                                                  : PoweredDisk::Loss::Some;
                    look(stage, done, disk.after(loss, m_random));
                }
            }
        }
    }

private:
    /// Every story was told in a folder of its own.
    Operation moved(Operation operation, const Story& story)
    {
        const std::string& told = story.front().folder;
        operation.path = m_folder.toStdString() + operation.path.substr(told.size());
        if (!operation.to.empty())
            operation.to = m_folder.toStdString() + operation.to.substr(told.size());
        return operation;
    }

    void look(const Stage& stage, size_t done, const Files& left)
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(stage.was + stage.is + (done == stage.done.size() ? "said" : "under way"));
        for (const auto& [name, bytes] : left.contents.asKeyValueRange())
            hash.addData(name + '\0' + QByteArray::number(bytes.size()) + '\0' + bytes);
        for (const auto& [name, first] : left.secondNames.asKeyValueRange())
            hash.addData(name + '\0' + first + '\0');
        if (m_seen.contains(hash.result()))
            return;
        m_seen.insert(hash.result());
        ++states;
        lay(left, m_folder);
        const auto found = tellWhatIsThere(m_folder);
        const bool isSaid = done == stage.done.size();
        const QString where = u"%1, operation %2 of %3: "_s.arg(QString::fromLatin1(stage.deed.name))
                                  .arg(done)
                                  .arg(stage.done.size());
        if (!found)
            faults << where + found.error().message + u" ["_s + found.error().detail + u']';
        else if (*found != stage.is && (isSaid || *found != stage.was))
            faults << where + (isSaid ? u"said to be saved, and lost"_s : u"half of it is there"_s);
    }

    const QTemporaryDir m_around;
    const QString m_folder = m_around.filePath(u"lost"_s);
    QRandomGenerator m_random{2};
    QSet<QByteArray> m_seen;
};

} // namespace

/// R2: the power goes while the program works, on a disk that keeps only what was settled.
class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasSavedIsLostOrHalved()
    {
        PowerFailures failures;
        failures.goThrough(tellWork(), harness::effort(200, 57'000));
        failures.goThrough(tellMigration(), harness::effort(24, 3000));
        failures.goThrough(tellRestore(), harness::effort(24, 3000));
        harness::figure("R2", u"%1 states, %2 faults"_s.arg(failures.states).arg(failures.faults.size()));
        QVERIFY2(failures.faults.isEmpty(), qPrintable(failures.faults.mid(0, 5).join(u'\n')));
        QVERIFY2(failures.states > harness::effort(100, 50'000),
                 qPrintable(QString::number(failures.states)));
    }

    // As the harness would find it.
    void withoutSyncsItWouldBe()
    {
        PowerFailures failures;
        failures.goThrough(tellWork(Without::Syncs), 60);
        harness::figure(
            "R2",
            u"without syncs: %1 of %2 states are faults"_s.arg(failures.faults.size()).arg(failures.states));
        QVERIFY(!failures.faults.isEmpty());
    }
};

DESK_TEST(PowerLossTest)
#include "power_loss_test.moc"
