#include "core/register/search_index.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = inMemory();
        m_db->setIndexer(titlesAndNotes);
    }
    void cleanup() { m_db.reset(); }

    void findsWordsInAnyCaseAndWithoutAccents()
    {
        must(addRecord(*m_db, u"Coalition on Accès et Ökologie"_s));
        must(addRecord(*m_db, u"Other"_s));
        for (const QString& words : {u"acces"_s, u"ACCÈS"_s, u"okologie coalition"_s, u"Öko"_s})
            QCOMPARE(must(searchRecords(*m_db, words)), std::vector<qint64>{1});
        QCOMPARE(must(searchRecords(*m_db, u"coalition other"_s)), std::vector<qint64>());
    }

    void findsChineseAndArabic()
    {
        must(addRecord(*m_db, u"互联网治理论坛"_s));
        must(addRecord(*m_db, u"حَوْكَمَة الإنترنت"_s));
        QCOMPARE(must(searchRecords(*m_db, u"治理"_s)), std::vector<qint64>{1});
        QCOMPARE(must(searchRecords(*m_db, u"حوكمة"_s)), std::vector<qint64>{2});
    }

    void theLastWordIsABeginningFromThreeLettersOn()
    {
        QCOMPARE(searchExpression(u"open consul"_s), u"\"open\" \"consul\"*"_s);
        QCOMPARE(searchExpression(u"open co"_s), u"\"open\" \"co\""_s);
        QCOMPARE(searchExpression(u"open consul "_s), u"\"open\" \"consul\""_s);
        QCOMPARE(searchExpression(u" \t"_s), QString());
    }

    void aMatchInTheTitleComesFirst()
    {
        must(addRecord(*m_db, u"Accessibility"_s));
        must(command(*m_db, u"add"_s, [&] {
            return m_db->prepare("INSERT INTO record (title, note) VALUES ('Other', 'on accessibility')")
                .run();
        }));
        QCOMPARE(must(searchRecords(*m_db, u"accessibility"_s)), (std::vector<qint64>{1, 2}));
    }

    void followsChangesAndRemovals()
    {
        must(addRecord(*m_db, u"Alpha"_s));
        must(renameRecord(*m_db, 1, u"Beta"_s));
        QCOMPARE(must(countMatches(*m_db, u"alpha"_s)), 0);
        QCOMPARE(must(countMatches(*m_db, u"beta"_s)), 1);
        must(removeRecord(*m_db, 1));
        QCOMPARE(must(countMatches(*m_db, u"beta"_s)), 0);
    }

    void isLeftAloneWhereTheWordsStay()
    {
        must(addRecord(*m_db, u"Alpha"_s));
        const auto blocks = [&] { return must(m_db->integer("SELECT max(id) FROM search_data")); };
        const qint64 before = blocks();
        must(renameRecord(*m_db, 1, u"ALPHA"_s)); // found by the same word
        QCOMPARE(blocks(), before);
        must(renameRecord(*m_db, 1, u"Beta"_s));
        QVERIFY(blocks() > before);
    }

    void countsAllAndRanksTheNewest()
    {
        must(command(*m_db, u"many"_s, [&]() -> support::Status {
            for (int i = 0; i < 1500; ++i)
                DESK_TRY(insertRecord(*m_db, u"common %1"_s.arg(i)));
            return {};
        }));
        QCOMPARE(must(countMatches(*m_db, u"common"_s)), 1500);
        const auto found = must(searchRecords(*m_db, u"common"_s, 50));
        QCOMPARE(found.size(), size_t(50));
        for (const qint64 id : found)
            QVERIFY(id > 500);
        QCOMPARE(must(searchRecords(*m_db, u"common 3"_s)), std::vector<qint64>{4});
    }

    // S6
    void noQuestionIsAnError()
    {
        must(addRecord(*m_db, u"Alpha"_s));
        QStringList questions{u"\""_s,
                              u"\"\""_s,
                              u"'"_s,
                              u"*"_s,
                              u"a*"_s,
                              u"**"_s,
                              u"("_s,
                              u")"_s,
                              u"()"_s,
                              u"NEAR(a b)"_s,
                              u"NEAR"_s,
                              u"AND"_s,
                              u"OR"_s,
                              u"NOT"_s,
                              u"a AND"_s,
                              u"NOT a"_s,
                              u"a OR OR b"_s,
                              u"title:x"_s,
                              u"-title:x"_s,
                              u"{title body}:x"_s,
                              u"^a"_s,
                              u"a + b"_s,
                              u"a-b"_s,
                              u"a;DROP TABLE search"_s,
                              u"'; DELETE FROM record; --"_s,
                              u"%"_s,
                              u"_"_s,
                              u"\\"_s,
                              u"/*"_s,
                              u"--"_s,
                              u":"_s,
                              u"::"_s,
                              u","_s,
                              u"a,b"_s,
                              u"[]"_s,
                              u"{}"_s,
                              u"$1"_s,
                              u"?1"_s,
                              u"@x"_s,
                              u"#"_s,
                              u"\n\t\r"_s,
                              QString(QChar(0)),
                              QString(QChar(0xD800)),
                              QString(QChar(0xDC00)) + u"x"_s,
                              u"\u202Eabc"_s,
                              u"\uFEFF"_s,
                              u"😀"_s,
                              u"é"_s,
                              u"e\u0301\u0301\u0301"_s,
                              u"ﷺ"_s,
                              u"İ"_s,
                              u"ß"_s,
                              u"a\"b\"c"_s,
                              u"\"unclosed phrase"_s,
                              u"rank MATCH 'x'"_s};
        questions << QString(100'000, u'a') << QString(u"word "_s).repeated(5000) << QString(100'000, u'"')
                  << QString(u"治"_s).repeated(5000);
        QVERIFY(questions.size() >= 50);
        for (const QString& question : std::as_const(questions)) {
            QVERIFY2(searchRecords(*m_db, question), qPrintable(question.left(40)));
            QVERIFY2(countMatches(*m_db, question), qPrintable(question.left(40)));
        }
        QCOMPARE(titles(*m_db), QStringList{u"Alpha"_s});
    }

private:
    Db m_db;
};

DESK_TEST(SearchIndexTest)
#include "search_index_test.moc"
