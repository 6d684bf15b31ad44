#include "core/exchange/decode.h"
#include "tests/harness/test_main.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;
using exchange::decode;

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncodingOfEachFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("hasMark");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& encoding,
                            bool hasMark) { QTest::newRow(name) << bytes << encoding << hasMark; };
        row("plain UTF-8", "name\nT\xC3\xBCrkiye", u"UTF-8"_s, false);
        row("UTF-8 with a mark", "\xEF\xBB\xBFname\nT\xC3\xBCrkiye", u"UTF-8"_s, true);
        row("Windows-1252", "name\nT\xFCrkiye", u"Windows-1252"_s, false);
        row("UTF-16 LE with a mark", QByteArray("\xFF\xFEn\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e\0", 26),
            u"UTF-16LE"_s, true);
        row("UTF-16 LE without", QByteArray("n\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e\0", 24), u"UTF-16LE"_s,
            false);
        row("UTF-16 BE with a mark", QByteArray("\xFE\xFF\0n\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e", 26),
            u"UTF-16BE"_s, true);
        row("UTF-16 BE without", QByteArray("\0n\0a\0m\0e\0\n\0T\0\xFC\0r\0k\0i\0y\0e", 24), u"UTF-16BE"_s,
            false);
    }
    void findsTheEncodingOfEachFile()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text, u"name\nTürkiye"_s);
        QTEST(decoded->encoding, "encoding");
        QTEST(decoded->hasByteOrderMark, "hasMark");
    }

    void knowsTheWindowsCharactersThatLatin1Lacks()
    {
        const auto decoded = decode("\x80 \x93quoted\x94 \x96 \x9A\x8E\x9F", u"Windows-1252"_s);
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
        QCOMPARE(decoded->encoding, u"UTF-16LE"_s);
        QCOMPARE(decoded->text, text);
    }

    void guessesTheEncodingOfAList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& encoding,
                            const QString& text) { QTest::newRow(name) << bytes << encoding << text; };
        row("Polish and Czech",
            "name;email;affiliation\r\n\xA3ucja Przyk\xB3"
            "adowa;lucja@example.org;Fundacja Test\xF3w \x8Cl\xB9sk\r\n"
            "Ji\xF8\xED Zku\x9A"
            "ebn\xED;jiri@example.org;\xDAstav P\xF8\xEDklad\xF9\r\n",
            u"Windows-1250"_s,
            u"name;email;affiliation\r\nŁucja Przykładowa;lucja@example.org;Fundacja Testów Śląsk\r\n"
            "Jiří Zkušební;jiri@example.org;Ústav Příkladů\r\n"_s);
        row("Russian",
            "name;email;affiliation\r\n\xC0\xED\xED\xE0 \xCF\xF0\xE8\xEC\xE5\xF0\xEE\xE2\xE0;"
            "anna@example.org;\xC8\xED\xF1\xF2\xE8\xF2\xF3\xF2 \xCF\xF0\xEE\xE2\xE5\xF0\xEA\xE8\r\n",
            u"Windows-1251"_s,
            u"name;email;affiliation\r\nАнна Примерова;anna@example.org;Институт Проверки\r\n"_s);
        row("Chinese",
            "name,email,affiliation\r\n\xC0\xEE\xD1\xF9\xB1\xBE,li@example.org,"
            "\xB2\xE2\xCA\xD4\xD1\xD0\xBE\xBF\xCB\xF9\r\n",
            u"GB18030"_s, u"name,email,affiliation\r\n李样本,li@example.org,测试研究所\r\n"_s);
        row("Korean", "name\n\xB1\xE8\xC3\xB6\xBC\xF6,\xBC\xAD\xBF\xEF\xB4\xEB\xC7\xD0\xB1\xB3\n",
            u"KSC_5601"_s, u"name\n김철수,서울대학교\n"_s);
        row("Turkish, which ISO and Windows write alike",
            "name\nAy\xFE"
            "e Y\xFDlmaz,\xDDstanbul \xDCniversitesi\n",
            u"ISO-8859-9"_s, u"name\nAyşe Yılmaz,İstanbul Üniversitesi\n"_s);
        row("Romanian, which uchardet gives a name that Qt does not know",
            "name\n\xAAtefan \xDE"
            "epe\xBA,Universitatea Bucure\xBAti\n",
            u"Windows-1250"_s, u"name\nŞtefan Ţepeş,Universitatea Bucureşti\n"_s);
        row("French", "name\nFran\xE7ois L\xE9ger,Universit\xE9 de Gen\xE8ve\n", u"Windows-1252"_s,
            u"name\nFrançois Léger,Université de Genève\n"_s);
        row("Norwegian", "name\nH\xE5kon B\xF8,Norge\n", u"Windows-1252"_s, u"name\nHåkon Bø,Norge\n"_s);
    }
    void guessesTheEncodingOfAList()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY(decoded.has_value());
        QTEST(decoded->encoding, "encoding");
        QTEST(decoded->text, "text");
    }

    void aWesternGuessIsDoubtfulOnlyWhereItReadsOtherLetters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("ISO-8859-15, alike") << QByteArray("name\nH\xE5kon B\xF8\n") << false;
        QTest::newRow("ISO-8859-1, alike") << QByteArray("name\nMu\xF1oz\nJos\xE9\nM\xFCller\n") << false;
        QTest::newRow("ISO-8859-10 has another letter") << QByteArray("name\nMu\xF1oz\n") << true;
    }
    void aWesternGuessIsDoubtfulOnlyWhereItReadsOtherLetters()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->encoding, u"Windows-1252"_s);
        QTEST(decoded->isDoubtful, "isDoubtful");
    }

    /// Of one short name every encoding makes something.
    void aGuessFromAFewLettersIsDoubtful_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("German") << QByteArray("Gr\xfc\xdf"
                                              "e Ute");
        QTest::newRow("Russian, KOI8-R") << QByteArray("\xee\xc9\xcb\xcf\xcc\xc1\xca");
        QTest::newRow("Spanish, CP850") << QByteArray("Jos\x82 Mu\xa4oz");
        QTest::newRow("Chinese, Big5") << QByteArray("\xb3\xaf\xa4p\xa9\xfa");
        QTest::newRow("Icelandic, taken for Central European")
            << QByteArray("Sigr\xed\xf0ur \xde\xf3r\xf0"
                          "ard\xf3ttir;h\xe1sk\xf3linn\n\xc6gir \xdeorl\xe1ksson;r\xed"
                          "ki\xf0");
        QTest::newRow("Korean, EUC-KR") << QByteArray("\xb1\xe8\xc3\xb6\xbc\xf6");
    }
    void aGuessFromAFewLettersIsDoubtful()
    {
        QFETCH(QByteArray, name);
        const auto decoded = decode("name;email\r\n" + name + ";p@example.org\r\n");
        QVERIFY(decoded.has_value());
        QVERIFY2(decoded->isDoubtful, qPrintable(decoded->encoding + u' ' + decoded->text));
    }

    void takesEveryNameThatAConverterHas()
    {
        for (const QString& name : {u"utf-8"_s, u"UTF-16 LE"_s, u"windows-1250"_s, u"GBK"_s, u"koi8-r"_s})
            QVERIFY2(exchange::isEncoding(name), qPrintable(name));
        for (const QString& name : {u"latin"_s, QString(), u"UTF-9"_s})
            QVERIFY2(!exchange::isEncoding(name), qPrintable(name));
        QCOMPARE(decode("\xF0\xD2\xC9", u"koi8-r"_s)->text, u"При"_s);
        QCOMPARE(decode(QByteArrayView("\xFE\xFF\0n", 4), u"utf-16"_s)->text, u"n"_s);
    }

    void emptyFileIsEmptyText()
    {
        QCOMPARE(decode("")->text, QString());
        QCOMPARE(decode("\xEF\xBB\xBF")->text, QString());
    }

    void chosenEncodingIsObeyed()
    {
        QCOMPARE(decode("T\xC3\xBCrkiye", u"Windows-1252"_s)->text, u"TÃ¼rkiye"_s);
        QVERIFY(!decode("T\xFCrkiye", u"UTF-8"_s).has_value());
    }

    void refusalNamesLineAndByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("bad UTF-8") << QByteArray("a\r\nb\nc\xFF") << u"UTF-8"_s
                                   << u"Line 3, byte 7 of the file: this is not UTF-8."_s;
        QTest::newRow("bad UTF-8 after a mark") << QByteArray("\xEF\xBB\xBF\xC3(") << QString()
                                                << u"Line 1, byte 4 of the file: this is not UTF-8."_s;
        QTest::newRow("cut UTF-8") << QByteArray("ab\xC3") << u"UTF-8"_s
                                   << u"Line 1, byte 3 of the file: this is not UTF-8."_s;
        QTest::newRow("half a surrogate pair written as UTF-8")
            << QByteArray("\xED\xA0\x80") << u"UTF-8"_s
            << u"Line 1, byte 1 of the file: this is not UTF-8."_s;
        QTest::newRow("no such Windows character")
            << QByteArray("a\nT\xFC\x81") << QString()
            << u"Line 2, byte 5 of the file: this is not Windows-1252."_s;
        QTest::newRow("a place that is empty in ISO")
            << QByteArray("a\nT\x93") << u"ISO-8859-2"_s
            << u"Line 2, byte 4 of the file: this is not ISO-8859-2."_s;
        QTest::newRow("half a Chinese character") << QByteArray("\xC0\xEE\n\xD1\n") << u"GBK"_s
                                                  << u"Line 2, byte 4 of the file: this is not GBK."_s;
        QTest::newRow("a Chinese character cut off")
            << QByteArray("\xC0\xEE\n\xD1") << u"GBK"_s << u"Line 2, byte 4 of the file: this is not GBK."_s;
        QTest::newRow("UTF-16 with an odd byte")
            << QByteArray("\xFF\xFE"
                          "a\0b",
                          5)
            << QString() << u"Line 1, byte 5 of the file: this is not UTF-16LE."_s;
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE"
                                                      "a\0\n\0\0\xD8"
                                                      "b\0",
                                                      10)
                                        << QString() << u"Line 2: half a character"_s;
        QTest::newRow("NUL") << QByteArray("name\r\nDCAD\0", 11) << QString() << u"Line 2: a NUL character"_s;
    }
    void refusalNamesLineAndByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        QFETCH(QString, beginning);
        const auto decoded = decode(bytes, wanted);
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
