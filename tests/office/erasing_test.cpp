#include "core/office/desk/searching.h"
#include "core/office/desk/second_folder.h"
#include "core/office/people/erasing.h"
#include "core/office/people/merging.h"
#include "core/office/people/unfinished_erasures.h"
#include "core/register/backup.h"
#include "core/register/erasure_left.h"
#include "core/register/opening.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

const QString kName = u"Zenobia Quartermaine"_s;
const QString kRenamed = u"Zenobia Quartermaine-Okonkwo"_s;
const QByteArrayList kTraces{
    "Zenobia", "Quartermaine",   "zenobia",  "quartermaine",     "Okonkwo",
    "okonkwo", "zq@example.org", "555 0199", "A private remark", "lighthouse keeper of Tarifa"};

/// Files of the folder that hold one of the traces, as "file: trace".
QStringList traces(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& trace : kTraces)
            if (bytes.contains(trace))
                found << file.fileName() + u": "_s + QString::fromUtf8(trace);
    }
    return found;
}

} // namespace

class ErasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.moveTo(QDate(2022, 1, 10));
        auto office = office::newRegister(path(),
                                          {.year = 2021,
                                           .number = 16,
                                           .starts = QDate(2021, 12, 6),
                                           .ends = QDate(2021, 12, 10),
                                           .place = u"Katowice"_s},
                                          m_clock);
        QVERIFY(office);
        m_office = *std::move(office);
        m_coalition = add("dynamic-coalition", {{u"name"_s, u"DC on Lighthouses"_s}});
        m_person = add("person", {{u"name"_s, kName},
                                  {u"email"_s, u"zq@example.org"_s},
                                  {u"phone"_s, u"555 0199"_s},
                                  {u"note"_s, u"A private remark"_s}});
        m_role = add("role", {{u"person"_s, m_person.value()}, {u"role"_s, u"chair"_s}}, m_coalition);
    }
    void cleanup() { m_office.reset(); }

    // Bar S10.
    void nothingOfAnErasedPersonIsLeftInTheFileOrItsBackups()
    {
        // A life that leaves traces: renamed, a role and a link that came and went, a file, undone words,
        // backups.
        QVERIFY(office::changeFields(*m_office, m_person, {{u"name"_s, kRenamed}}));
        const RecordId secondRole =
            add("role", {{u"person"_s, m_person.value()}, {u"role"_s, u"coordinator"_s}}, m_coalition);
        QVERIFY(office::removeRecord(*m_office, secondRole));
        const RecordId link =
            add("link", {{u"kind"_s, u"builds-on"_s}, {u"to"_s, m_person.value()}}, m_coalition);
        QVERIFY(office::removeRecord(*m_office, link));
        const QString paper = m_folder->filePath(u"Zenobia Quartermaine.txt"_s);
        write(paper, "I am the lighthouse keeper of Tarifa");
        QVERIFY(office::attachFile(*m_office, m_person, paper));
        QFile::remove(paper);
        QVERIFY(
            office::changeFields(*m_office, m_person, {{u"affiliation"_s, u"Quartermaine and Daughters"_s}}));
        QVERIFY(office::undo(*m_office));
        m_office->finishBackup();
        m_clock.moveTo(QDate(2022, 1, 12));
        QVERIFY(office::changeFields(*m_office, m_coalition, {{u"focus"_s, u"Light"_s}}));
        m_office->finishBackup();
        QVERIFY(registry::automaticBackups(path()).size() > 1);
        QVERIFY(traces(m_folder->path()).size() > 5);

        const auto erased = office::erasePerson(*m_office, m_person);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message + erased.error().detail));
        QCOMPARE(traces(m_folder->path()), QStringList());
        QCOMPARE(registry::automaticBackups(path()).size(), size_t(1));
        QVERIFY(office::search(*m_office, u"Zenobia"_s)->empty());
        const auto report = office::checkRegister(*m_office);
        QVERIFY(report);
        QVERIFY2(report->isSound, qPrintable(report->lines.join(u'\n')));

        m_office.reset();
        QCOMPARE(traces(m_folder->path()), QStringList());
        QVERIFY(office::openRegister(path(), m_clock));
    }

    void copiesInTheSecondFolderGoTooAlsoWhenItComesBack()
    {
        QTemporaryDir around;
        const QString stick = around.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        QVERIFY(m_office->keepBackupsIn(stick));
        m_office->finishBackup();
        m_clock.moveTo(QDate(2022, 1, 11));
        QVERIFY(office::changeFields(*m_office, m_coalition, {{u"focus"_s, u"Lamps"_s}}));
        m_office->finishBackup();
        QVERIFY(!traces(stick).isEmpty());
        // There: at once.
        const RecordId other = add("person", {{u"name"_s, u"Ada"_s}});
        QVERIFY(office::erasePerson(*m_office, m_person));
        m_office->finishBackup();
        QCOMPARE(traces(stick), QStringList());
        QVERIFY(!office::secondFolderOf(path()).newestAt.isNull());
        // Away: said, and done when it is there again.
        QVERIFY(office::changeFields(*m_office, other, {{u"name"_s, kName}}));
        m_clock.moveTo(QDate(2022, 1, 12));
        QVERIFY(office::changeFields(*m_office, m_coalition, {{u"focus"_s, u"Light"_s}}));
        m_office->finishBackup();
        QVERIFY(!traces(stick).isEmpty());
        QVERIFY(QDir().rename(stick, around.filePath(u"away"_s)));
        const auto erased = office::erasePerson(*m_office, other);
        QVERIFY(erased);
        QVERIFY2(
            erased->stays.contains(u"Backups in %1 hold it until that folder is there again and a new one is "
                                   "kept in it."_s.arg(stick)),
            qPrintable(erased->stays.join(u'\n')));
        m_office->finishBackup();
        QVERIFY(QDir().rename(around.filePath(u"away"_s), stick));
        m_clock.moveTo(QDate(2022, 1, 13));
        QVERIFY(office::changeFields(*m_office, m_coalition, {{u"focus"_s, u"Beams"_s}}));
        m_office->finishBackup();
        QCOMPARE(traces(stick), QStringList());
    }

    void whoeverWasMergedIntoAPersonIsErasedWithThem()
    {
        const RecordId other = add("person", {{u"name"_s, u"Zenobia Q."_s}, {u"phone"_s, u"555 0199"_s}});
        const RecordId third = add("person", {{u"name"_s, u"Quartermaine"_s}});
        add("role", {{u"person"_s, third.value()}, {u"role"_s, u"coordinator"_s}}, m_coalition);
        const QString paper = m_folder->filePath(u"paper.txt"_s);
        write(paper, "I am the lighthouse keeper of Tarifa");
        QVERIFY(office::attachFile(*m_office, third, paper));
        QFile::remove(paper);
        QVERIFY(office::mergeRecords(*m_office, other, third));
        QVERIFY(office::mergeRecords(*m_office, m_person, other));
        QVERIFY(office::erasePerson(*m_office, m_person));
        QCOMPARE(traces(m_folder->path()), QStringList());
        QVERIFY(office::checkRegister(*m_office)->isSound);
    }

    void whoWasMergedAndSetApartAgainStays()
    {
        const RecordId other = add("person", {{u"name"_s, u"Ada Keeper"_s}});
        QVERIFY(office::mergeRecords(*m_office, m_person, other));
        QVERIFY(office::undo(*m_office));
        QVERIFY(office::erasePerson(*m_office, m_person));
        QCOMPARE((*office::readRecord(*m_office, other))[domain::person::name], u"Ada Keeper"_s);
        QCOMPARE(office::history(*m_office, other)->back().summary, u"Add Person: Ada Keeper"_s);
    }

    void closingWaitsForAnErasureThatIsBeingFinished()
    {
        {
            registry::Transaction transaction(m_office->file(), {.command = u"erase"_s});
            QVERIFY(
                registry::rememberErasure(m_office->file(), registry::erasureLeft(m_person, u"person-x"_s)));
            QVERIFY(transaction.commit());
        }
        int told = 0;
        office::finishErasures(*m_office, [&](const support::Result<QString>& finished) {
            QVERIFY(finished);
            ++told;
        });
        m_office.reset();
        QCOMPARE(told, 1);
        const auto opened = office::openRegister(path(), m_clock);
        QVERIFY(opened);
        QVERIFY((*opened)->unfinishedErasures()->empty());
    }

    void theTombstoneKeepsWhatTheRecordIsFor()
    {
        QVERIFY(office::erasePerson(*m_office, m_person));
        const auto person = office::readRecord(*m_office, m_person);
        QVERIFY(person);
        QCOMPARE(person->head.title, u"Erased person"_s);
        QCOMPARE(person->head.idText, u"person-%1"_s.arg(m_person.value()));
        QVERIFY(!person->isKnown(domain::person::email));
        const auto roles = office::rolesIn(*m_office, m_coalition);
        QCOMPARE(roles->size(), size_t(1));
        QCOMPARE(roles->front().roleLabel, u"Chair"_s);
        QCOMPARE(roles->front().personName, u"Erased person"_s);
        QCOMPARE(office::readRecord(*m_office, m_role)->head.title, u"Erased person"_s);
    }

    void anErasureCannotBeUndone()
    {
        QVERIFY(office::erasePerson(*m_office, m_person));
        while (office::undo(*m_office)) {
        }
        const auto person = office::readRecord(*m_office, m_person);
        QVERIFY(!person || (*person)[domain::person::name] != kName);
        QCOMPARE(traces(m_folder->path()), QStringList());
    }

    void othersKeepTheirHistory()
    {
        QVERIFY(office::erasePerson(*m_office, m_person));
        const auto history = office::history(*m_office, m_coalition);
        QVERIFY(history);
        QVERIFY(std::ranges::any_of(*history, [](const office::HistoryLine& line) {
            return line.summary == u"Add Dynamic Coalition: DC on Lighthouses";
        }));
        QCOMPARE(office::history(*m_office, m_person)->back().summary, u"(erased)"_s);
    }

    void onlyAPersonCanBeErased()
    {
        QVERIFY(!office::erasePerson(*m_office, m_coalition));
        QCOMPARE((*office::readRecord(*m_office, m_coalition))[domain::dynamic_coalition::name],
                 u"DC on Lighthouses"_s);
    }

private:
    QString path() const { return m_folder->filePath(u"desk.register"_s); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    RecordId add(const char* noun, const domain::FieldValues& values, RecordId parent = {})
    {
        const auto id = office::addRecord(
            *m_office, {.noun = QString::fromLatin1(noun), .values = values, .parent = parent});
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }

    support::FixedClock m_clock{QDate(2022, 1, 10)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<office::Office> m_office;
    RecordId m_coalition;
    RecordId m_person;
    RecordId m_role;
};

DESK_TEST(ErasingTest)
#include "erasing_test.moc"
