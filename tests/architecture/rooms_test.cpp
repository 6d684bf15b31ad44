#include "tests/architecture/sources.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using architecture::room;
using architecture::SourceFile;
using architecture::sources;

namespace {

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(1);
    return found;
}

} // namespace

/// Holds the house to design: the invariants of the README's code map, read from the sources.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesGoDownNeverUpOrAcross()
    {
        static const QHash<QString, int> kFloors{
            {u"core/support"_s, 0},  {u"core/domain"_s, 1},   {u"core/procedure"_s, 2},
            {u"core/register"_s, 3}, {u"core/document"_s, 4}, {u"core/exchange"_s, 4},
            {u"core/press"_s, 5},    {u"core/office"_s, 6},   {u"ui"_s, 7},
            {u"app/cli"_s, 7},       {u"app"_s, 8},
        };
        const auto files = sources({u"core"_s, u"ui"_s, u"app"_s});
        QVERIFY(files.size() > 100);
        for (const SourceFile& file : files) {
            const QString from = room(file.path);
            QVERIFY2(kFloors.contains(from), qPrintable(file.path + u" stands in no room"_s));
            for (const QString& include : matches(file.text, u"^\\s*#include \"([^\"]+)\""_s)) {
                if (include.endsWith(u".moc"_s))
                    continue;
                const QString to = room(include);
                QVERIFY2(kFloors.contains(to),
                         qPrintable(file.path + u" includes "_s + include + u", which is not rooted"_s));
                QVERIFY2(to == from || kFloors[to] < kFloors[from],
                         qPrintable(file.path + u" includes "_s + include + u", which is not below it"_s));
            }
        }
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
            if (file.path.startsWith(u"ui/"_s) || file.path.startsWith(u"app/"_s))
                QVERIFY2(matches(file.text, u"\\bstate\\s*[=!]=\\s*(u?\")"_s).isEmpty(),
                         qPrintable(file.path));
        }
        QCOMPARE(writers, QStringList{u"core/office/writing.cpp"_s});
    }

    void windowAsksTheOfficeNeverTheRegister()
    {
        for (const SourceFile& file : sources({u"ui"_s}))
            QVERIFY2(!file.text.contains(u"#include \"core/register/"_s), qPrintable(file.path));
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
            {u"ui"_s, u"ui"_s},
            {u"app/cli"_s, u"cli"_s},
        };
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app/cli"_s})) {
            const QStringList named = matches(file.text, u"^namespace (\\w+)"_s);
            if (!named.isEmpty())
                QVERIFY2(named.contains(kNamespaces.value(room(file.path))), qPrintable(file.path));
        }
    }

    // A person's text must never be read as markup. Where HTML is made on purpose, it is escaped in that
    // file.
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
