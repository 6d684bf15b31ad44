#include "core/exchange/decode.h"
#include "tests/harness/test_main.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;
using exchange::decode;
using exchange::Encoding;

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncodingOfEachFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("hasMark");
        const auto row = [](const char* name, const QByteArray& bytes, Encoding encoding, bool hasMark) {
            QTest::newRow(name) << bytes << int(encoding) << hasMark;
        };
        row("plain UTF-8", "name\nT\xC3\xBCrkiye", Encoding::Utf8, false);
        row("UTF-8 with a mark", "\xEF\xBB\xBFname\nT\xC3\xBCrkiye", Encoding::Utf8, true);
        row("Windows-1252", "name\nT\xFCrkiye", Encoding::Windows1252, false);
        row("UTF-16 LE with a mark", QByteArray("\xFF\xFEn\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e\0", 26),
            Encoding::Utf16LittleEndian, true);
        row("UTF-16 LE without", QByteArray("n\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e\0", 24),
            Encoding::Utf16LittleEndian, false);
        row("UTF-16 BE with a mark", QByteArray("\xFE\xFF\0n\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e", 26),
            Encoding::Utf16BigEndian, true);
        row("UTF-16 BE without", QByteArray("\0n\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e", 24),
            Encoding::Utf16BigEndian, false);
    }
    void findsTheEncodingOfEachFile()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text, u"name\nTürkiye"_s);
        QTEST(int(decoded->encoding), "encoding");
        QTEST(decoded->hasByteOrderMark, "hasMark");
    }

    void knowsTheWindowsCharactersThatLatin1Lacks()
    {
        const auto decoded = decode("\x80 \x93quoted\x94 \x96 \x9A\x8E\x9F", Encoding::Windows1252);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text, u"€ “quoted” – šŽŸ"_s);
    }

    void asciiHeaderIsEnoughToKnowUtf16()
    {
        const QString text =
            u"name,acronym,status,as_of,source,website\n"_s + u"互联网治理论坛\n"_s.repeated(500);
        const QByteArray bytes = QStringEncoder(QStringConverter::Utf16LE).encode(text);
        const auto decoded = decode(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->encoding, Encoding::Utf16LittleEndian);
        QCOMPARE(decoded->text, text);
    }

    void emptyFileIsEmptyText()
    {
        QCOMPARE(decode("")->text, QString());
        QCOMPARE(decode("\xEF\xBB\xBF")->text, QString());
    }

    void chosenEncodingIsObeyed()
    {
        QCOMPARE(decode("T\xC3\xBCrkiye", Encoding::Windows1252)->text, u"TÃ¼rkiye"_s);
        QVERIFY(!decode("T\xFCrkiye", Encoding::Utf8).has_value());
    }

    void refusalNamesLineAndByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("bad UTF-8") << QByteArray("a\r\nb\nc\xFF") << int(Encoding::Utf8)
                                   << u"Line 3, byte 7 of the file: this is not UTF-8."_s;
        QTest::newRow("bad UTF-8 after a mark") << QByteArray("\xEF\xBB\xBF\xC3(") << int(Encoding::Detect)
                                                << u"Line 1, byte 4 of the file: this is not UTF-8."_s;
        QTest::newRow("cut UTF-8") << QByteArray("ab\xC3") << int(Encoding::Utf8)
                                   << u"Line 1, byte 3 of the file: this is not UTF-8."_s;
        QTest::newRow("half a surrogate pair written as UTF-8")
            << QByteArray("\xED\xA0\x80") << int(Encoding::Utf8)
            << u"Line 1, byte 1 of the file: this is not UTF-8."_s;
        QTest::newRow("no such Windows character")
            << QByteArray("a\nT\xFC\x81") << int(Encoding::Detect)
            << u"Line 2, byte 5 of the file: this is not Windows-1252."_s;
        QTest::newRow("UTF-16 with an odd byte")
            << QByteArray("\xFF\xFE"
                          "a\0b",
                          5)
            << int(Encoding::Detect) << u"Line 1, byte 5 of the file: this is not UTF-16 LE."_s;
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE"
                                                      "a\0\n\0\0\xD8"
                                                      "b\0",
                                                      10)
                                        << int(Encoding::Detect) << u"Line 2: half a character"_s;
        QTest::newRow("NUL") << QByteArray("name\r\nDCAD\0", 11) << int(Encoding::Detect)
                             << u"Line 2: a NUL character"_s;
    }
    void refusalNamesLineAndByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, wanted);
        QFETCH(QString, beginning);
        const auto decoded = decode(bytes, Encoding(wanted));
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().code, support::ErrorCode::UnusableFile);
        QCOMPARE(decoded.error().message.left(beginning.size()), beginning);
    }

    void tooLargeFileIsRefusedUnread()
    {
        const QByteArray large(exchange::kFileLimit + 1, 'a');
        const auto decoded = decode(large);
        QVERIFY(!decoded.has_value());
        QVERIFY(decoded.error().message.startsWith(u"The file has 64"));
    }
};

DESK_TEST(DecodeTest)
#include "decode_test.moc"
