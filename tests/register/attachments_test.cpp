#include "core/register/attachments.h"
#include "core/register/check.h"
#include "tests/harness/test_main.h"
#include "tests/register/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace fixture;
using namespace registry;

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAContentOnceUnderItsSha256()
    {
        const Db db = inMemory();
        const QByteArray content("%PDF-1.7\n\0binary\xff", 17);
        Transaction transaction(*db, {.command = u"attach"_s, .summary = u"attach"_s});
        const StoredFile file = must(storeFile(*db, content));
        QCOMPARE(must(storeFile(*db, content)).sha256, file.sha256);
        must(transaction.commit());
        QCOMPARE(file.mediaType, u"application/pdf"_s);
        QCOMPARE(file.size, 17);
        QCOMPARE(must(readFile(*db, file.sha256)), content);
        QCOMPARE(count(*db, "file_content"), 1);
    }

    void keepsAnEmptyFile()
    {
        const Db db = inMemory();
        Transaction transaction(*db, {.command = u"attach"_s, .summary = u"attach"_s});
        const StoredFile file = must(storeFile(*db, ""));
        must(transaction.commit());
        QCOMPARE(file.sha256, u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QCOMPARE(must(readFile(*db, file.sha256)), QByteArray(""));
    }

    void refusesAFileThatIsTooLarge()
    {
        const Db db = inMemory();
        Transaction transaction(*db, {.command = u"attach"_s, .summary = u"attach"_s});
        const auto refused = storeFile(*db, QByteArray(kFileLimit + 1, 'x'));
        QCOMPARE(refused.error().code, support::ErrorCode::BadInput);
        QVERIFY(refused.error().message.contains(u"200"_s));
    }

    void noticesAnotherTypeOnRecord()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            Transaction transaction(*db, {.command = u"attach"_s, .summary = u"attach"_s});
            must(storeFile(*db, "%PDF-1.7 minutes"));
            must(transaction.commit());
        }
        tamper(path, "UPDATE file_content SET media_type = 'application/x-of-another-program'");
        QVERIFY(checkFiles(*must(open(path)))); // told more exactly than this computer can
        tamper(path, "UPDATE file_content SET media_type = 'text/html'");
        const auto checked = checkFiles(*must(open(path)));
        QVERIFY(!checked);
        QVERIFY(checked.error().isDamage);
    }

    void noticesADamagedContent()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        QString sha256;
        {
            const Db db = create(path);
            Transaction transaction(*db, {.command = u"attach"_s, .summary = u"attach"_s});
            sha256 = must(storeFile(*db, "minutes of the meeting")).sha256;
            must(transaction.commit());
        }
        tamper(path, "UPDATE file_content SET content = CAST('minutes of another meeting' AS BLOB)");
        const Db db = must(open(path));
        QCOMPARE(readFile(*db, sha256).error().code, support::ErrorCode::UnusableFile);
        QVERIFY(!checkFiles(*db));
        QCOMPARE(readFile(*db, u"none"_s).error().code, support::ErrorCode::NotFound);
    }

    // As an undone attachment leaves it.
    void noticesAnotherSizeOfAContentThatNothingUses()
    {
        const Folder folder;
        const QString path = folder.path(u"r"_s);
        {
            const Db db = create(path);
            Transaction transaction(*db, {.command = u"attach"_s, .summary = u"attach"_s});
            must(storeFile(*db, "minutes of the meeting"));
            must(transaction.commit());
        }
        must(checkRegister(*must(open(path))));
        tamper(path, "UPDATE file_content SET size = 7");
        const auto checked = checkRegister(*must(open(path)));
        QVERIFY(!checked);
        QVERIFY(checked.error().isDamage);
    }

    // S5
    void noNameEscapes_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("clean");
        QTest::newRow("parents") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("absolute") << u"/etc/shadow"_s << u"shadow"_s;
        QTest::newRow("backslashes") << u"..\\..\\autoexec.bat"_s << u"autoexec.bat"_s;
        QTest::newRow("drive") << u"C:evil.exe"_s << u"Cevil.exe"_s;
        QTest::newRow("only dots") << u".."_s << u"file"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("NUL") << QString(u"report.pdf"_s + QChar(0) + u".exe"_s) << u"report.pdf.exe"_s;
        QTest::newRow("line break") << u"a\nb.txt"_s << u"ab.txt"_s;
        QTest::newRow("reversed ending") << u"annual\u202Efdp.exe"_s << u"annualfdp.exe"_s;
        QTest::newRow("device") << u"CON.txt"_s << u"_CON.txt"_s;
        QTest::newRow("port") << u"lpt1"_s << u"_lpt1"_s;
        QTest::newRow("option") << u"-rf report.pdf"_s << u"rf report.pdf"_s;
        QTest::newRow("wildcards") << u"a*b?c<d>|\".pdf"_s << u"abcd.pdf"_s;
        QTest::newRow("endless") << QString(QString(5000, u'x') + u".pdf"_s)
                                 << QString(QString(116, u'x') + u".pdf"_s);
        QTest::newRow("empty") << QString() << u"file"_s;
        QTest::newRow("trailing dots") << u"report.pdf. . ."_s << u"report.pdf"_s;
        QTest::newRow("innocent") << u"Rapport d’activité 2021 – 报告.pdf"_s
                                  << u"Rapport d’activité 2021 – 报告.pdf"_s;
    }
    void noNameEscapes()
    {
        QFETCH(QString, hostile);
        QTEST(cleanFileName(hostile), "clean");
    }
};

DESK_TEST(AttachmentsTest)
#include "attachments_test.moc"
