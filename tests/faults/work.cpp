#include "tests/faults/work.h"

#include "core/exchange/import_plan.h"
#include "core/office/calendar/rules.h"
#include "core/office/desk/backups.h"
#include "core/office/people/erasing.h"
#include "core/office/people/merging.h"
#include "core/office/transfer/importing.h"
#include "core/register/backup.h"
#include "core/register/check.h"
#include "core/register/sqlite.h"
#include "core/register/tables.h"
#include "tests/features/desk.h"
#include "tests/register/register_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

namespace faults {

using namespace Qt::StringLiterals;
using domain::RecordId;
using fixture::must;
using support::Result;
using support::Status;

namespace {

const QDate kToday(2022, 1, 10);
constexpr int kPersons = 40;

const QString kRegister = u"desk.register"_s;
const QString kCopy = u"copy.register"_s; ///< the one that is asked for by name
const QString kPaper = u"paper.pdf"_s;

QByteArray persons()
{
    QByteArray list = "name,email,stakeholder-group\n";
    for (int i = 0; i < kPersons; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += "Person " + number + ",person" + number + "@example.org,civil-society\n";
    }
    return list;
}

void take(Without what, registry::Connection& db)
{
    if (what == Without::Nothing)
        return;
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    must(registry::execute(db.handle(), what == Without::Syncs ? "PRAGMA synchronous = OFF"
                                                               : "PRAGMA journal_mode = OFF"));
}

/// Its records are the same in every run, so that what a deed leaves is too.
struct Persons
{
    RecordId application, lena, ada, adaAgain;
};
Persons layRegister(const QString& folder)
{
    features::Desk desk(kToday);
    Persons known{.application = desk.completeApplication(),
                  .lena = desk.person(u"Lena Hoffmann"_s),
                  .ada = desk.person(u"Ada Keeper"_s),
                  .adaAgain = desk.person(u"Ada M. Keeper"_s)};
    must(registry::writeNew(desk.office->file(), registerIn(folder)));
    fixture::write(folder + u'/' + kPaper, QByteArray(60'000, 'p'));
    return known;
}

Status importPersons(office::Office& office)
{
    DESK_TRY(registry::execute(office.file().handle(), "PRAGMA cache_size = 10"));
    DESK_ASSIGN(const auto plan, exchange::planImport(*exchange::importKind(u"people"_s), persons()));
    DESK_ASSIGN([[maybe_unused]] const auto report, office::importPlan(office, plan, false));
    return {};
}

Story told(const QTemporaryDir& around, const std::vector<Deed>& deeds, Without without)
{
    const QString folder = around.filePath(u"desk"_s);
    const QString seen = around.filePath(u"seen"_s);
    const auto whatIsThere = [&] {
        lay(filesIn(folder), seen); // what is looked at there is not part of the story
        return must(tellWhatIsThere(seen));
    };
    Disk disk(folder.toStdString());
    Story story;
    QByteArray present = whatIsThere();
    for (const Deed& deed : deeds) {
        Stage stage{.deed = deed,
                    .folder = folder.toStdString(),
                    .before = filesIn(folder),
                    .was = present,
                    .is = {}};
        std::ignore = disk.recorded();
        must(perform(deed, folder, without));
        stage.done = disk.recorded();
        present = stage.is = whatIsThere();
        story.push_back(std::move(stage));
    }
    return story;
}

QString newFolder(const QTemporaryDir& around)
{
    QDir(around.path()).mkdir(u"desk"_s);
    return around.filePath(u"desk"_s);
}

Result<QByteArray> digestOf(const QString& path, office::Access access)
{
    const support::FixedClock clock(kToday);
    DESK_ASSIGN(const auto office, office::openRegister(path, clock, access));
    DESK_ASSIGN(const office::CheckReport report, office::checkRegister(*office));
    if (!report.isSound)
        return support::fail(support::ErrorCode::UnusableFile, report.lines.join(u' '));
    return registry::tablesDigest(office->file());
}

/// A state has the copies of the one before: each is looked at once.
Result<QByteArray> digestOfCopy(const QFileInfo& copy)
{
    static QHash<QByteArray, QByteArray> s_known;
    const QByteArray bytes = fixture::bytesOf(copy.filePath());
    const QByteArray content = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    if (s_known.contains(content))
        return s_known.value(content);
    // One of an older version can be opened for editing alone, which changes it.
    const bool isOlder = copy.fileName().startsWith(u"version-"_s);
    const QTemporaryDir elsewhere;
    const QString path = isOlder ? elsewhere.filePath(copy.fileName()) : copy.filePath();
    if (isOlder)
        fixture::write(path, bytes);
    DESK_ASSIGN(const QByteArray digest,
                digestOf(path, isOlder ? office::Access::Edit : office::Access::ViewOnly));
    s_known.insert(content, digest);
    return digest;
}

} // namespace

QString registerIn(const QString& folder) { return folder + u'/' + kRegister; }

Status perform(const Deed& deed, const QString& folder, Without without)
{
    if (deed.actOnFiles)
        return deed.actOnFiles(folder);
    const support::FixedClock clock(kToday);
    DESK_ASSIGN(const auto office, office::openRegister(registerIn(folder), clock));
    office->setActor(u"Focal point"_s);
    take(without, office->file());
    DESK_TRY(deed.act(*office));
    office->finishBackup();
    return {};
}

Result<QByteArray> tellWhatIsThere(const QString& folder)
{
    auto own = digestOf(registerIn(folder), office::Access::Edit);
    if (!own && own.error().message.contains(u"Open it again"_s)) // a stopped restore is said once
        own = digestOf(registerIn(folder), office::Access::Edit);
    DESK_ASSIGN(QByteArray all, std::move(own));
    QDirIterator copies(folder, {u"*.register"_s, u"*.replaced-*Z"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
    while (copies.hasNext()) {
        const QFileInfo copy(copies.next());
        if (copy.fileName() == kRegister)
            continue;
        DESK_ASSIGN(const QByteArray digest, digestOfCopy(copy));
        if (copy.fileName() == kCopy)
            all += digest;
    }
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
}

Story tellWork(Without without)
{
    const QTemporaryDir around;
    const QString folder = newFolder(around);
    const Persons known = layRegister(folder);
    const auto add = [](office::Office& office) -> Status {
        DESK_ASSIGN([[maybe_unused]] const RecordId id,
                    office::addRecord(office, {.noun = u"person"_s, .values = {{u"name"_s, u"Bo Lamp"_s}}}));
        return {};
    };
    const auto change = [=](office::Office& office) {
        return office::changeFields(office, known.lena, {{u"email"_s, u"lena@example.org"_s}});
    };
    const auto step = [=](office::Office& office) -> Status {
        DESK_ASSIGN([[maybe_unused]] const auto taken,
                    office::takeStep(office, known.application, u"recognise"_s));
        return {};
    };
    const auto attach = [=](office::Office& office) -> Status {
        const QString paper = QFileInfo(office.path()).path() + u'/' + kPaper;
        DESK_ASSIGN([[maybe_unused]] const qint64 id, office::attachFile(office, known.lena, paper));
        return {};
    };
    const auto parameter = [](office::Office& office) {
        return office::setParameter(office, 2021, u"dc-report-grace-days"_s, u"7"_s);
    };
    const auto merge = [=](office::Office& office) {
        return office::mergeRecords(office, known.ada, known.adaAgain);
    };
    const auto backUp = [](office::Office& office) {
        return office::backUp(office, QFileInfo(office.path()).path() + u'/' + kCopy);
    };
    const auto erase = [=](office::Office& office) -> Status {
        DESK_ASSIGN([[maybe_unused]] const auto erased, office::erasePerson(office, known.ada));
        return {};
    };
    return told(around,
                {{"add", add},
                 {"change", change},
                 {"step", step},
                 {"import", importPersons},
                 {"attach", attach},
                 {"undo", office::undo},
                 {"redo", office::redo},
                 {"parameter", parameter},
                 {"merge", merge},
                 {"backup", backUp},
                 {"erase", erase}},
                without);
}

Story tellMigration(Without without)
{
    const QTemporaryDir around;
    const QString folder = newFolder(around);
    layRegister(folder);
    // What the last migration did is undone by hand.
    fixture::tamper(registerIn(folder),
                    "ALTER TABLE task DROP COLUMN ends_when; ALTER TABLE task DROP COLUMN since; ALTER TABLE "
                    "task DROP COLUMN due_because; "
                    "ALTER TABLE task DROP COLUMN ended_by; ALTER TABLE dynamic_coalition DROP COLUMN "
                    "website_updated_on; "
                    "ALTER TABLE initiative DROP COLUMN website_updated_on; "
                    "ALTER TABLE letter DROP COLUMN call; DROP TABLE call_answer; DROP TABLE call; DROP "
                    "TABLE attendee; DROP TABLE letterhead; "
                    "ALTER TABLE letter DROP COLUMN copy_to; "
                    "ALTER TABLE finding DROP "
                    "COLUMN public_reason; "
                    "ALTER TABLE person DROP COLUMN review_on; DROP INDEX journal_change_of_removed; "
                    "PRAGMA user_version = 5");
    return told(around, {{"migration", [](office::Office&) { return Status(); }}}, without);
}

Story tellRestore(Without without)
{
    const QTemporaryDir around;
    const QString folder = newFolder(around);
    const Persons known = layRegister(folder);
    const auto put = [](const QString& place) -> Status {
        const support::FixedClock clock(kToday);
        DESK_ASSIGN([[maybe_unused]] const QString aside,
                    office::restore(place + u'/' + kCopy, registerIn(place), clock));
        return {};
    };
    {
        const support::FixedClock clock(kToday);
        const auto office = must(office::openRegister(registerIn(folder), clock));
        must(office::backUp(*office, folder + u'/' + kCopy));
        must(office::changeFields(*office, known.lena, {{u"email"_s, u"lena@example.org"_s}}));
    }
    return told(around, {{"restore", {}, put}}, without);
}

} // namespace faults
