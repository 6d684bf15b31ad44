#include "core/office/documents/status_reports.h"
#include "core/press/press.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QDirIterator>
#include <QFile>

using namespace features;

namespace {

/// What would make of the initiatives a part of the IGF or of its work between the meetings.
const QRegularExpression kPlacesThemBelow(
    u"intersessional|\\b(part|parts|branch|branches|chapter|chapters|arm|arms|organ|organs|unit|units) of "
    "(the )?IGF\\b|\\b(below|under|beneath|within) the IGF\\b|IGF['’]s (own )?(NRIs?|initiatives?)\\b|"
    "\\bour (NRIs?|initiatives?)\\b|\\b(belongs?|answers?|reports?) to the (IGF|MAG)\\b"_s,
    QRegularExpression::CaseInsensitiveOption);

bool namesInitiatives(const QString& text)
{
    static const QRegularExpression s_words(u"\\b(NRIs?|initiatives?)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.contains(s_words);
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The string literals of a source, those that stand side by side as one text.
QStringList literalsOf(const QString& source)
{
    static const QRegularExpression s_literal(uR"re("((?:[^"\\\n]|\\.)*)"(?:\s*"((?:[^"\\\n]|\\.)*)")*)re"_s);
    QStringList texts;
    for (auto it = s_literal.globalMatch(source); it.hasNext();) {
        QString text = it.next().captured();
        static const QRegularExpression s_seam(u"\"\\s*\""_s);
        texts << text.remove(s_seam);
    }
    return texts;
}

/// Every text of the product that a person may read: literals of the sources (windows, commands, helps,
/// documents), templates of letters, procedures.
QStringList textsOfTheProduct()
{
    QStringList texts;
    for (const char* room : {"core", "ui", "app"}) {
        QDirIterator it(QStringLiteral(DESK_SOURCE_DIR "/") + QLatin1StringView(room), {u"*.cpp"_s, u"*.h"_s},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            texts << literalsOf(contentOf(it.next()));
    }
    for (const char* folder : {"templates", "procedures", "help"}) {
        QDirIterator it(QStringLiteral(DESK_SOURCE_DIR "/resources/") + QLatin1StringView(folder),
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            texts << contentOf(it.next()).split(u'\n', Qt::SkipEmptyParts);
    }
    return texts;
}

} // namespace

/// How the product speaks of national, regional and youth initiatives.
class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItLooksFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("intersessional") << u"Intersessional work of the NRIs"_s << true;
        QTest::newRow("part") << u"The initiatives are part of the IGF."_s << true;
        QTest::newRow("possessive") << u"the IGF's initiatives"_s << true;
        QTest::newRow("below") << u"NRIs work under the IGF"_s << true;
        QTest::newRow("independent") << u"The initiative organizes itself."_s << false;
        QTest::newRow("page") << u"Put the initiative on the IGF website"_s << false;
    }
    void knowsWhatItLooksFor()
    {
        QFETCH(QString, text);
        QVERIFY(namesInitiatives(text));
        QTEST(text.contains(kPlacesThemBelow), "isWrong");
    }

    // MO-NRI-1: no text of the product places the initiatives below the IGF or calls them intersessional
    void noTextPlacesInitiativesBelowTheIgf()
    {
        int looked = 0;
        for (const QString& text : textsOfTheProduct()) {
            if (!namesInitiatives(text))
                continue;
            ++looked;
            QVERIFY2(!text.contains(kPlacesThemBelow), qPrintable(text));
        }
        QVERIFY(looked > 100);
    }

    void reportsAndLettersSpeakOfThemAsIndependent()
    {
        Desk desk;
        desk.add(
            "initiative",
            {{u"name"_s, u"Lakeland IGF"_s}, {u"kind"_s, u"national"_s}, {u"regional-groups"_s, u"weog"_s}});
        const auto report = office::annualStatusReport(*desk.office, {.year = 2021, .stream = u"NRI"_s});
        QVERIFY(report);
        const QString text = QString::fromUtf8(press::toMarkdown(*report));
        QVERIFY(text.contains(u"Lakeland IGF"_s));
        QVERIFY(text.contains(u"These initiatives are independent and organize themselves."_s));
        QVERIFY(!text.contains(kPlacesThemBelow));
    }
};

DESK_TEST(WordingTest)
#include "wording_test.moc"
