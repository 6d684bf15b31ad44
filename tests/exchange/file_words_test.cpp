#include "core/exchange/file_words.h"
#include "tests/harness/small_pdf.h"
#include "tests/harness/test_main.h"
#include "tests/harness/workbooks.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using exchange::FileWords;
using exchange::wordsOf;

namespace {

const QString kName = u"Zoé Quartermaine"_s;

QByteArray utf16(const QString& text) { return QStringEncoder(QStringEncoder::Utf16LE).encode(text); }

const QByteArray kMailHead = "Message-ID: <1@example.org>\nFrom: a@example.org\nTo: b@example.org\n"
                             "Subject: =?UTF-8?Q?From_Zo=C3=A9_Keeper?=\nMIME-Version: 1.0\n";

QByteArray mailOf(const QByteArray& type, const QByteArray& encoding, const QByteArray& body)
{
    return kMailHead + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body +
           '\n';
}

} // namespace

class FileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsInDisguise_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString sentence = u"Dear Zoé Quartermaine,\n"_s;
        const QByteArray quoted = "Dear Zo=C3=A9 Quar=\ntermaine,";
        const QByteArray base64 = sentence.toUtf8().toBase64();
        QTest::newRow("UTF-8") << sentence.toUtf8();
        QTest::newRow("a PDF") << harness::smallPdf({"Annual report", "Dear Zo\xe9 Quartermaine,"});
        QTest::newRow("a file in a PDF") << harness::smallPdf({"Annual report"}, sentence.toUtf8());
        QTest::newRow("UTF-16") << utf16(sentence);
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfe") + utf16(sentence);
        QTest::newRow("Windows-1252") << QByteArray("Dear Zo\xe9 Quartermaine,\nyour report is late.\n");
        QTest::newRow("a mail, quoted-printable")
            << mailOf("text/plain; charset=UTF-8", "quoted-printable", quoted);
        QTest::newRow("a mail, base64") << mailOf("text/plain; charset=UTF-8", "base64", base64);
        QTest::newRow("a mail, ISO-8859-1")
            << mailOf("text/plain; charset=ISO-8859-1", "quoted-printable", "Dear Zo=E9 Quartermaine,");
        QTest::newRow("a mail, HTML")
            << mailOf("text/html; charset=UTF-8", "quoted-printable",
                      "<html><body><p>Dear Zo&#233; Quart<b>ermaine</b><br>it is late</body></html>");
        QTest::newRow("a mail in parts")
            << mailOf("multipart/mixed; boundary=x", "7bit",
                      "--x\nContent-Type: text/plain\n\nHello\n--x\nContent-Type: text/csv; "
                      "charset=UTF-8\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; "
                      "filename=list.csv\n\n" +
                          base64 + "\n--x--\n");
        QTest::newRow("a mail in a mail")
            << mailOf("multipart/mixed; boundary=x", "7bit",
                      "--x\nContent-Type: message/rfc822\n\n" +
                          mailOf("text/plain; charset=UTF-8", "base64", base64) + "\n--x--\n");
        QTest::newRow("an archive of mails") << "From a@example.org Mon Jan  3 10:00:00 2022\n" + kMailHead +
                                                    "\nfirst\n\n" +
                                                    "From a@example.org Mon Jan  3 11:00:00 2022\n" +
                                                    mailOf("text/plain; charset=UTF-8", "base64", base64);
        QTest::newRow("a document of Word") << harness::zipped(
            {{"word/document.xml",
              "<?xml version='1.0'?><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Dear Zoé Quar</w:t></w:r>"
              "<w:r><w:rPr><w:b/></w:rPr><w:t>termaine</w:t></w:r></w:p><w:p><w:r><w:t>it is late"
              "</w:t></w:r></w:p></w:body></w:document>"}});
        QTest::newRow("what changed in it, by whom") << harness::zipped(
            {{"word/document.xml", "<?xml version='1.0'?><w:document xmlns:w='w'><w:ins w:author='Zoé "
                                   "Quartermaine'>x</w:ins></w:document>"}});
        QTest::newRow("a text of OpenDocument")
            << harness::zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                {"content.xml", "<?xml version='1.0'?><o:d xmlns:o='o'><o:p>Dear "
                                                "<o:span>Zoé</o:span><o:s/>Quartermaine</o:p></o:d>"}});
        QTest::newRow("a workbook") << harness::zipped(
            {{"xl/sharedStrings.xml",
              "<?xml version='1.0'?><sst><si><t>Name</t></si><si><r><t>Zoé </t></r><r>"
              "<t>Quartermaine</t></r></si><si><t>x</t></si></sst>"}});
        QTest::newRow("a mail in an archive")
            << harness::zipped({{"a.eml", mailOf("text/plain; charset=UTF-8", "base64", base64)}});
        QTest::newRow("a card, folded")
            << QByteArray("BEGIN:VCARD\r\nFN:Zoé Quar\r\n termaine\r\nEND:VCARD\r\n");
    }
    void findsWhatIsInDisguise()
    {
        QFETCH(QByteArray, content);
        const FileWords words = wordsOf(content);
        QVERIFY2(QString(words.text).simplified().contains(kName), qPrintable(words.text));
        QVERIFY(words.isWhole);
    }

    void readsHeaders()
    {
        QVERIFY(wordsOf(mailOf("text/plain", "7bit", "Hello")).text.contains(u"From Zoé Keeper"_s));
    }

    void doesNotJoinWhatStandsInTwoParagraphs()
    {
        const QString text = wordsOf(harness::zipped({{"word/document.xml",
                                                       "<?xml version='1.0'?><w:d xmlns:w='w'><w:p>Zoé</w:p>"
                                                       "<w:p>Quartermaine</w:p></w:d>"}}))
                                 .text;
        QVERIFY(!text.contains(u"ZoéQuartermaine"_s));
    }

    void saysWhatItCouldNotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isWhole");
        const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\xff", 21);
        const QByteArray xml = "<?xml version='1.0'?><d><p>x</p></d>";
        QTest::newRow("a PDF") << harness::smallPdf({"Annual report", "Hello"}, "x") << true;
        QTest::newRow("a PDF with an empty page, or a picture of one")
            << harness::smallPdf({"Hello", ""}) << false;
        QTest::newRow("a PDF with a picture inside") << harness::smallPdf({"Hello"}, png) << false;
        QTest::newRow("a broken PDF") << QByteArray("%PDF-1.7\n%EOF") << false;
        QTest::newRow("a picture") << png << false;
        QTest::newRow("an older Word file")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0\0\0\0\0", 16) + QByteArray(600, '\0')
            << false;
        QTest::newRow("a document with a picture")
            << harness::zipped({{"word/document.xml", xml}, {"word/media/image1.png", png}}) << false;
        QTest::newRow("a document with a picture of itself")
            << harness::zipped({{"content.xml", xml}, {"Thumbnails/thumbnail.png", png}}) << true;
        QTest::newRow("a locked archive") << harness::zipped({{"a.txt", "x"}}, "secret") << false;
        QTest::newRow("half an archive")
            << harness::zipped({{"a.txt", QByteArray(900, 'x')}}).left(60) << false;
        QTest::newRow("a mail with a picture")
            << mailOf("multipart/mixed; boundary=x", "7bit",
                      "--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n" + png.toBase64() +
                          "\n--x--\n")
            << false;
        QTest::newRow("nothing") << QByteArray() << true;
    }
    void saysWhatItCouldNotRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isWhole);
        QCOMPARE(wordsOf(content).isWhole, isWhole);
    }

    void anArchiveInAnArchiveInAnArchiveEnds()
    {
        QByteArray content = "x";
        for (int i = 0; i < 40; ++i)
            content = harness::zipped({{"a.zip", content}});
        QVERIFY(!wordsOf(content).isWhole);
    }
};

DESK_TEST(FileWordsTest)
#include "file_words_test.moc"
