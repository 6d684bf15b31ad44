#include "core/office/desk/searching.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

QStringList found(features::Desk& desk, const QString& words)
{
    const auto hits = office::search(*desk.office, words);
    if (!hits)
        qFatal("%s", qPrintable(hits.error().message));
    QStringList titles;
    for (const office::Hit& hit : *hits)
        titles << hit.record.title;
    return titles;
}

} // namespace

class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInEveryLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title");
        QTest::newRow("no marks") << u"acces"_s << u"Accès à l’énergie"_s;
        QTest::newRow("capitals") << u"ÉNERGIE"_s << u"Accès à l’énergie"_s;
        QTest::newRow("beginning") << u"ener"_s << u"Accès à l’énergie"_s;
        QTest::newRow("Cyrillic") << u"управление"_s << u"Управление интернетом"_s;
        QTest::newRow("Chinese, inside") << u"联网治理"_s << u"全球互联网治理论坛"_s;
        QTest::newRow("Arabic without marks") << u"حوكمة"_s << u"حَوكَمة الإنترنت"_s;
    }
    void wordsAreFoundInEveryLanguage()
    {
        QFETCH(QString, words);
        QFETCH(QString, title);
        features::Desk desk;
        for (const QString& name : {u"Accès à l’énergie"_s, u"Управление интернетом"_s,
                                    u"全球互联网治理论坛"_s, u"حَوكَمة الإنترنت"_s})
            desk.add("dynamic-coalition", {{u"name"_s, name}});
        QCOMPARE(found(desk, words), QStringList{title});
    }

    void labelsIdsAndNotesAreFoundToo()
    {
        features::Desk desk;
        desk.add("output", {{u"title"_s, u"A paper"_s},
                            {u"kind"_s, u"toolkit"_s},
                            {u"summary"_s, u"For keepers of light"_s}});
        for (const QString& words : {u"toolkit"_s, u"keepers"_s, u"light paper"_s, u"output-2"_s})
            QCOMPARE(found(desk, words), QStringList{u"A paper"_s});
        QCOMPARE(found(desk, u"paper darkness"_s), QStringList());
    }

    void aTitleCountsForMoreThanABody()
    {
        features::Desk desk;
        desk.add("task", {{u"title"_s, u"Lighthouse"_s}});
        desk.add("task", {{u"title"_s, u"Call"_s}, {u"note"_s, u"About the lighthouse"_s}});
        QCOMPARE(found(desk, u"lighthouse"_s), (QStringList{u"Lighthouse"_s, u"Call"_s}));
    }

    void aHitSaysWhatItBelongsTo()
    {
        features::Desk desk;
        desk.add("proof", {{u"title"_s, u"Call of May"_s}, {u"on"_s, u"2021-05-04"_s}}, desk.oldCoalition());
        const auto hits = office::search(*desk.office, u"Call of May"_s);
        QCOMPARE(hits->size(), size_t(1));
        QCOMPARE(hits->front().owner, u"Dynamic Coalition on Old Things"_s);
    }

    void theIndexFollowsChangesAndUndo()
    {
        features::Desk desk;
        const RecordId task = desk.add("task", {{u"title"_s, u"Lighthouse"_s}});
        desk.set(task, {{u"title"_s, u"Windmill"_s}});
        QCOMPARE(found(desk, u"lighthouse"_s), QStringList());
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(found(desk, u"lighthouse"_s), QStringList{u"Lighthouse"_s});
        QCOMPARE(found(desk, u"windmill"_s), QStringList());
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(found(desk, u"lighthouse"_s), QStringList());
    }

    // Bar S6: a question is text, whatever stands in it.
    void anythingCanBeAsked_data()
    {
        QTest::addColumn<QString>("words");
        int number = 0;
        for (const QString& words : {u""_s,
                                     u" "_s,
                                     u"\""_s,
                                     u"'"_s,
                                     u"\"unclosed"_s,
                                     u"AND"_s,
                                     u"NOT a"_s,
                                     u"a OR"_s,
                                     u"NEAR(a b)"_s,
                                     u"a*"_s,
                                     u"*"_s,
                                     u"title:a"_s,
                                     u"(((("_s,
                                     u"a)b"_s,
                                     u"-a"_s,
                                     u"^a"_s,
                                     u"a + b"_s,
                                     u"{a}"_s,
                                     u"%"_s,
                                     u"_"_s,
                                     u"\\"_s,
                                     u";"_s,
                                     u"'; DROP TABLE search; --"_s,
                                     u"\n\t\r"_s,
                                     QString(QChar(0)),
                                     QString(QChar(0xD800)),
                                     QString(QChar(0xFFFF)),
                                     u"\u202e"_s,
                                     u"\u200b"_s,
                                     u"🗼"_s,
                                     QString(100'000, u'a'),
                                     u"a "_s.repeated(10'000),
                                     u"ß"_s,
                                     u"İ"_s,
                                     u"ﬀ"_s,
                                     u"…"_s,
                                     u"١٢٣"_s,
                                     u"e\u0301\u0301\u0301"_s,
                                     u"<b>"_s,
                                     u"&amp;"_s,
                                     u"[a]"_s,
                                     u"$1"_s,
                                     u"?"_s,
                                     u":p"_s,
                                     u"@p"_s,
                                     u"/**/"_s,
                                     u"--"_s,
                                     u"0x41"_s,
                                     u"1e9"_s,
                                     u"NULL"_s,
                                     u"rowid"_s,
                                     u"search MATCH 'a'"_s})
            QTest::addRow("%d", ++number) << words;
    }
    void anythingCanBeAsked()
    {
        QFETCH(QString, words);
        features::Desk desk;
        desk.add("task", {{u"title"_s, u"Lighthouse"_s}});
        QVERIFY(office::search(*desk.office, words));
        QCOMPARE(found(desk, u"lighthouse"_s), QStringList{u"Lighthouse"_s});
    }
};

DESK_TEST(SearchingTest)
#include "searching_test.moc"
