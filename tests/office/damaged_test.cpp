#include "core/office/calendar/calendar.h"
#include "core/office/cases/cases.h"
#include "core/office/cases/deadlines.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/lists.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/desk/searching.h"
#include "core/office/people/balance.h"
#include "core/sample/sample.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace office;

namespace {

/// What the window reads before the checks of a register are through; any of it may fail.
void readWhatIsShown(Office& office)
{
    const auto year = presentYear(office).value_or(2021);
    std::ignore = deadlines(office);
    std::ignore = history(office, {}, 60);
    std::ignore = undoState(office);
    std::ignore = cycles(office);
    std::ignore = calendarEntries(office, year);
    std::ignore = balanceOn(office, office.today());
    std::ignore = search(office, u"coalition"_s);
    for (const QString& stream : {u"DC"_s, u"BPF"_s, u"PN"_s, u"NRI"_s}) {
        std::ignore = listCounts(office, stream, year);
        const auto ids = listIds(office, {.stream = stream, .reportYear = year}).value_or({});
        std::ignore = listRows(office, ids, year);
        for (size_t i = 0; i < std::min<size_t>(ids.size(), 12); ++i) {
            if (const auto record = readRecord(office, ids[i]))
                std::ignore = domain::displayTitle(record->head);
            std::ignore = viewCase(office, ids[i]);
            std::ignore = pastSteps(office, ids[i]);
        }
    }
}

} // namespace

class DamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R12: a register is read while its checks still run
    void readingADamagedRegisterNeverCrashes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r"_s);
        QVERIFY(sample::writeSample(path));
        QFile good(path);
        QVERIFY(good.open(QIODevice::ReadOnly));
        m_good = good.readAll();
        good.close();
        const support::FixedClock clock(sample::sampleToday());
        QRandomGenerator random(12);
        int opened = 0;
        for (int mutants = 0; mutants < 60; ++mutants) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(mutate(random));
            file.close();
            QFile::remove(path + u"-journal"_s);
            const auto office = openRegisterToRead(path, clock);
            if (!office)
                continue;
            ++opened;
            readWhatIsShown(**office);
        }
        QVERIFY2(opened > 20, qPrintable(QString::number(opened)));
    }

private:
    /// Words that the program leans on, or a few bytes of a page.
    QByteArray mutate(QRandomGenerator& random) const
    {
        static const QByteArray kWords[] = {
            "dynamic-coalition", "annual-report", "milestone", "bpf-edition", "person", "active",
            "secretariat",       "dc-life",       "2021-",     "cycle"};
        QByteArray mutant = m_good;
        if (random.bounded(2) == 0) {
            const QByteArray& word = kWords[random.bounded(int(std::size(kWords)))];
            const int percent = 1 + random.bounded(100);
            for (qsizetype at = 4096; (at = mutant.indexOf(word, at)) >= 0; at += word.size()) {
                if (random.bounded(100) < percent)
                    mutant[at + random.bounded(int(word.size()))] = char(random.bounded(256));
            }
            return mutant;
        }
        for (int times = 1 + random.bounded(20); times > 0; --times) {
            const qsizetype at = 4096 + random.bounded(int(mutant.size()) - 4096 - 8);
            for (qsizetype i = at; i < at + 8; ++i)
                mutant[i] = char(random.bounded(256));
        }
        return mutant;
    }

    QByteArray m_good;
};

DESK_TEST(DamagedTest)
#include "damaged_test.moc"
