#include "core/support/save_file.h"
#include "tests/harness/full_disk.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class SaveFileTest : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theFileIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(support::saveFile(path, "first\n"));
        QVERIFY(support::saveFile(path, "second\n"));
        QCOMPARE(read(path), "second\n");
    }

    void whatIsEmptyIsWrittenToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(support::saveFile(path, {}));
        QVERIFY(QFile::exists(path));
    }

    // Little waits in a buffer until the flush; much is refused while it is written.
    void onAFullDiskTheOldFileStandsAsItWas_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("little") << 100;
        QTest::newRow("a buffer full") << 16 * 1024;
        QTest::newRow("much") << 1024 * 1024;
    }
    void onAFullDiskTheOldFileStandsAsItWas()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QVERIFY(support::saveFile(path, "old\n"));
        const auto saved = [&] {
            const harness::FullDisk full;
            return support::saveFile(path, QByteArray(size, 'x'));
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, support::ErrorCode::UnusableFile);
        QCOMPARE(saved.error().message,
                 u"%1 was not written: the disk is full. Make room and try again."_s.arg(path));
        QCOMPARE(read(path), "old\n");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"list.csv"_s});
    }

    void aFolderThatIsNotThere()
    {
        const QTemporaryDir folder;
        const auto saved = support::saveFile(folder.filePath(u"nowhere/list.csv"_s), "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, support::ErrorCode::UnusableFile);
    }
};

DESK_TEST(SaveFileTest)
#include "save_file_test.moc"
