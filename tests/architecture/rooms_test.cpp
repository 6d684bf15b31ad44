#include "tests/architecture/sources.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using architecture::room;
using architecture::SourceFile;
using architecture::sources;
using architecture::wing;

namespace {

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(1);
    return found;
}

/// The floor of each room, from the map in the README: a room may include those of the floors below it.
QHash<QString, int> floorsOfTheReadme()
{
    QFile readme(QStringLiteral(DESK_SOURCE_DIR "/README.md"));
    QHash<QString, int> floors;
    if (!readme.open(QIODevice::ReadOnly))
        return floors;
    static const QRegularExpression s_row(u"^\\| (\\d+) \\| ([^|]+) \\|"_s,
                                          QRegularExpression::MultilineOption);
    for (auto row = s_row.globalMatch(QString::fromUtf8(readme.readAll())); row.hasNext();) {
        const auto cells = row.next();
        for (const QString& name : matches(cells.captured(2), u"`([^`]+)/`"_s))
            floors.insert(name, cells.captured(1).toInt());
    }
    return floors;
}

} // namespace

/// Holds the house to design: the invariants of the README's code map, read from the sources.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readmeMapsEveryRoomAndNoOther()
    {
        QStringList rooms;
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s}))
            rooms << room(file.path);
        rooms.removeDuplicates();
        rooms.sort();
        QStringList mapped = floorsOfTheReadme().keys();
        mapped.sort();
        QCOMPARE(mapped, rooms);
    }

    void includesGoDownNeverUpOrAcross()
    {
        const QHash<QString, int> floors = floorsOfTheReadme();
        const auto files = sources({u"core"_s, u"ui"_s, u"app"_s});
        QVERIFY(files.size() > 100);
        for (const SourceFile& file : files) {
            const QString from = room(file.path);
            QVERIFY2(floors.contains(from), qPrintable(file.path + u" stands in no room"_s));
            for (const QString& include : matches(file.text, u"^\\s*#include \"([^\"]+)\""_s)) {
                if (include.endsWith(u".moc"_s))
                    continue;
                const QString to = room(include);
                QVERIFY2(floors.contains(to),
                         qPrintable(file.path + u" includes "_s + include + u", which is not rooted"_s));
                QVERIFY2(to == from || floors[to] < floors[from],
                         qPrintable(file.path + u" includes "_s + include + u", which is not below it"_s));
            }
        }
    }

    // Header and source are one: what a use case needs must not need the use case.
    void noTwoFilesOfTheOfficeNeedEachOther()
    {
        const auto module = [](const QString& path) { return path.left(path.lastIndexOf(u'.')); };
        QMap<QString, QStringList> needs;
        for (const SourceFile& file : sources({u"core/office"_s, u"core/sample"_s}))
            for (const QString& include : matches(file.text, u"^\\s*#include \"([^\"]+)\\.h\""_s))
                if (include != module(file.path))
                    needs[module(file.path)] << include;
        QSet<QString> done;
        QStringList way;
        const std::function<void(const QString&)> visit = [&](const QString& path) {
            if (done.contains(path) || QTest::currentTestFailed())
                return;
            way << path;
            for (const QString& needed : needs.value(path)) {
                if (const qsizetype at = way.indexOf(needed); at >= 0) {
                    const QString circle = way.mid(at).join(u" → "_s) + u" → "_s + needed;
                    QVERIFY2(false, qPrintable(u"An include circle: "_s + circle));
                }
                visit(needed);
            }
            way.removeLast();
            done.insert(path);
        };
        for (const QString& path : needs.keys())
            visit(path);
    }

    void sqlStaysInTheRegister()
    {
        static const QString kSql =
            u"(\\bsqlite3_\\w+|QSqlQuery|QSqlDatabase|\"\\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) )"_s;
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            if (room(file.path) == u"core/register")
                continue;
            const QStringList found = matches(file.text, kSql);
            QVERIFY2(found.isEmpty(), qPrintable(file.path + u" speaks SQL: "_s + found.value(0)));
        }
    }

    // One place decides what may be written over, and nothing opens the register's file but SQLite.
    void filesOfPeopleAreChosenReadAndWrittenInOnePlaceEach()
    {
        const QList<std::pair<QString, QStringList>> kPlaces{
            {u"\\bQSaveFile\\b"_s, {u"core/support/save_file.cpp"_s}},
            {u"\\btoNativeSeparators\\b"_s, {u"core/support/text.cpp"_s}}, // shownPath
            {u"\\bQFileDialog\\b"_s, {u"ui/desk/prompter.cpp"_s, u"ui/desk/prompter.h"_s}},
            {u"\\b(?:std::rename|renameat2|QFile::rename|QFile::copy)\\b"_s,
             {u"core/register/backup.cpp"_s, u"core/register/raw_file.cpp"_s}},
        };
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            for (const auto& [word, places] : kPlaces)
                QVERIFY2(places.contains(file.path) || matches(file.text, u"("_s + word + u")"_s).isEmpty(),
                         qPrintable(file.path + u" has "_s + word));
            const bool readsWhatIsNamed = !matches(file.text, u"(QFile file\\(path\\))"_s).isEmpty();
            QVERIFY2(!readsWhatIsNamed || file.text.contains(u"mayBeRead(path)"_s) ||
                         file.path == u"core/exchange/xlsx.cpp", // what it has just written
                     qPrintable(file.path + u" does not ask whether it may read"_s));
        }
    }

    void coreHasNoWidgetsAndOnlyThePressMayPaint()
    {
        for (const SourceFile& file : sources({u"core"_s})) {
            QVERIFY2(!file.text.contains(u"<QtWidgets"_s) &&
                         matches(file.text, u"#include <(QWidget|QApplication|QDialog)"_s).isEmpty(),
                     qPrintable(file.path));
            if (room(file.path) != u"core/press")
                QVERIFY2(
                    matches(file.text, u"#include <(QImage|QPixmap|QPainter|QFont|QColor|QGuiApplication)"_s)
                        .isEmpty(),
                    qPrintable(file.path));
        }
    }

    void domainAndProcedureArePure()
    {
        for (const SourceFile& file : sources({u"core/domain"_s, u"core/procedure"_s})) {
            for (const QString& word : {u"currentDate"_s, u"Q_OBJECT"_s, u"QFile "_s, u"QProcess"_s,
                                        u"QSettings"_s, u"std::random"_s})
                QVERIFY2(!file.text.contains(word) || file.path == u"core/procedure/library.cpp",
                         qPrintable(file.path + u" is not pure: "_s + word));
        }
    }

    // What is possible is asked of the procedure; what a state means, of its category.
    void statesChangeInOnePlaceAndNobodyComparesThem()
    {
        QStringList writers;
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            if (!file.path.startsWith(u"core/register/"_s) && file.text.contains(u"writeCaseState("_s))
                writers << file.path;
            if (room(file.path) != u"core/procedure")
                QVERIFY2(
                    matches(file.text, u"(\\b(?:state|now->key)\\s*[=!]=\\s*(?:u?\"|QLatin1))"_s).isEmpty(),
                    qPrintable(file.path + u" compares a state: its procedure says what it counts as"_s));
        }
        QCOMPARE(writers, QStringList{u"core/office/desk/writing.cpp"_s});
    }

    void windowAndCommandLineAskTheOfficeNeverTheRegister()
    {
        for (const SourceFile& file : sources({u"ui"_s, u"app"_s}))
            for (const QString& word :
                 {u"#include \"core/register/"_s, u"registry::"_s, u".file()"_s, u"->file()"_s})
                QVERIFY2(!file.text.contains(word),
                         qPrintable(file.path + u" knows the register: "_s + word));
    }

    void namespacesAreNamedAfterTheirRooms()
    {
        static const QHash<QString, QString> kNamespaces{
            {u"core/support"_s, u"support"_s},
            {u"core/domain"_s, u"domain"_s},
            {u"core/procedure"_s, u"procedure"_s},
            {u"core/register"_s, u"registry"_s},
            {u"core/document"_s, u"document"_s},
            {u"core/exchange"_s, u"exchange"_s},
            {u"core/press"_s, u"press"_s},
            {u"core/office"_s, u"office"_s},
            {u"core/sample"_s, u"sample"_s},
            {u"ui"_s, u"ui"_s},
            {u"app/cli"_s, u"cli"_s},
        };
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app/cli"_s})) {
            const QStringList named = matches(file.text, u"^namespace (\\w+)"_s);
            if (!named.isEmpty())
                QVERIFY2(named.contains(kNamespaces.value(wing(room(file.path)))), qPrintable(file.path));
        }
    }

    // A person's text must never be read as markup. Where HTML is made on purpose, it is escaped in that
    // file.
    // Two types of one name in one namespace are one to the linker, which takes either.
    void noTwoTypesOfANamespaceHaveOneName()
    {
        static const QRegularExpression s_namespace(u"^namespace ([\\w:]+) \\{"_s,
                                                    QRegularExpression::MultilineOption);
        static const QRegularExpression s_type(u"^(?:class|struct|enum class) (\\w+)(?: [^;\\n]*)?$"_s,
                                               QRegularExpression::MultilineOption);
        QHash<QString, QString> files;
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            if (!file.path.endsWith(u".h"))
                continue;
            const QString room = s_namespace.match(file.text).captured(1);
            for (auto types = s_type.globalMatch(file.text); types.hasNext();) {
                const QString name = room + u"::"_s + types.next().captured(1);
                QVERIFY2(!files.contains(name),
                         qPrintable(name + u": "_s + files[name] + u", "_s + file.path));
                files.insert(name, file.path);
            }
        }
        QVERIFY(files.size() > 300);
    }

    void nothingShowsRichTextUnescaped()
    {
        for (const SourceFile& file : sources({u"ui"_s})) {
            if (matches(file.text, u"(setHtml|Qt::RichText|Qt::AutoText|setMarkdown)"_s).isEmpty())
                continue;
            QVERIFY2(file.text.contains(u"toHtmlEscaped"_s), qPrintable(file.path));
        }
    }
};

DESK_TEST(RoomsTest)
#include "rooms_test.moc"
