#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

class OfficeAttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptWholeAndTheOriginalMayGo()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const QByteArray content("Minutes\0of the call", 19);
        const QString path = write(u"minutes.txt"_s, content);
        const auto id = office::attachFile(*desk.office, coalition, path);
        QVERIFY(id);
        QFile::remove(path);
        QCOMPARE(*office::attachmentBytes(*desk.office, *id), content);
        const auto lines = office::attachmentsOf(*desk.office, coalition);
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().name, u"minutes.txt"_s);
        QCOMPARE(lines->front().size, 19);
        QCOMPARE(lines->front().sha256,
                 QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    }

    void attachingAndRemovingAreUndone()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const auto id = office::attachFile(*desk.office, coalition, write(u"a.txt"_s, "a"));
        QVERIFY(id);
        QVERIFY(office::removeAttachment(*desk.office, *id));
        QCOMPARE(office::attachmentBytes(*desk.office, *id).error().code, ErrorCode::NotFound);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(*office::attachmentBytes(*desk.office, *id), QByteArray("a"));
        QVERIFY(office::undo(*desk.office));
        QVERIFY(office::attachmentsOf(*desk.office, coalition)->empty());
        QVERIFY(office::redo(*desk.office));
        QCOMPARE(*office::attachmentBytes(*desk.office, *id), QByteArray("a"));
    }

    void aRecordWithAFileIsNotRemoved()
    {
        features::Desk desk;
        const RecordId task = desk.add("task", {{u"title"_s, u"Call"_s}});
        const auto id = office::attachFile(*desk.office, task, write(u"a.txt"_s, "a"));
        QVERIFY(!office::removeRecord(*desk.office, task));
        QVERIFY(office::removeAttachment(*desk.office, *id));
        QVERIFY(office::removeRecord(*desk.office, task));
    }

    void whatCannotBeReadIsRefusedWithASentence()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        for (const QString& path : {m_folder.path(), m_folder.filePath(u"nothing.txt"_s), QString()}) {
            const auto attached = office::attachFile(*desk.office, coalition, path);
            QVERIFY(!attached);
            QCOMPARE(attached.error().code, ErrorCode::UnusableFile);
        }
        QVERIFY(!office::attachFile(*desk.office, RecordId(4711), write(u"a.txt"_s, "a")));
        QVERIFY(office::attachmentsOf(*desk.office, coalition)->empty());
    }

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

DESK_TEST(OfficeAttachmentsTest)
#include "attachments_test.moc"
