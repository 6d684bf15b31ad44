#include "core/press/press.h"
#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace document;

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryWord_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addRow("ligatures") << u"office efficient affluent flying fjord waffle official"_s;
        QTest::addRow("accents") << u"naïve façade Søren Ångström Việt Çelebi żółw"_s;
        QTest::addRow("combining accent") << QString(u"e\u0301te\u0301"_s);
        QTest::addRow("cyrillic") << u"Форум по вопросам управления Интернетом"_s;
        QTest::addRow("greek") << u"Διακυβέρνηση του Διαδικτύου"_s;
        QTest::addRow("arabic") << u"منتدى إدارة الإنترنت"_s;
        QTest::addRow("arabic ligatures") << u"السلام لا للأمم"_s;
        QTest::addRow("chinese") << u"互联网治理论坛动态联盟"_s;
    }
    void findsEveryWord()
    {
        QFETCH(QString, words);
        for (const bool isBold : {false, true}) {
            Document document = emptyDocument();
            document.paragraph(isBold ? Text().bold(words) : Text(words));
            const QString text = PressedPdf(document).text().normalized(QString::NormalizationForm_C);
            for (const QString& word : words.normalized(QString::NormalizationForm_C).split(u' '))
                QVERIFY2(text.contains(word), qPrintable(text));
        }
    }

    void findsBothWordsAroundABrokenLine()
    {
        Document document = emptyDocument();
        document.paragraph(Text(u"word "_s.repeated(60).trimmed()));
        const PressedPdf pdf(document);
        QCOMPARE(pdf.text().simplified().count(u"word word"_s), 59);
        QVERIFY(!pdf.structure().contains(u"wordword"_s));
    }

    void neverReadsTextAsMarkup()
    {
        const QString hostile =
            u"<b>bold</b> &amp; <span foreground='red'>x</span> (un)balanced\\) %d %n /Type EMC"_s;
        Document document = emptyDocument();
        document.title = hostile;
        document.heading(1, hostile, u")>>"_s)
            .paragraph(Text(hostile).link(hostile, u"https://a.example/(x)\\"_s));
        document.add(Table{.caption = hostile}.column(hostile).row({hostile}));
        const PressedPdf pdf(document);
        QVERIFY(pdf.ask(u"qpdf"_s, {u"--check"_s}).contains(u"No syntax"_s));
        QVERIFY(pdf.text().simplified().contains(
            u"<b>bold</b> &amp; <span foreground='red'>x</span> (un)balanced\\)"_s));
        QVERIFY(pdf.ask(u"pdfinfo"_s).contains(hostile));
    }

    void showsControlCharactersAsWhite()
    {
        Document document = emptyDocument();
        document.title = u"a\u0001b"_s;
        document.paragraph(Text(QString(u"one\ttwo\u0000three\u0007four"_s)));
        const PressedPdf pdf(document);
        QVERIFY(pdf.text().contains(u"one two three four"_s));
        QVERIFY(pdf.ask(u"qpdf"_s, {u"--check"_s}).contains(u"No syntax"_s));
    }

    void followsOnlyAddressesOfTheWeb()
    {
        Document document = emptyDocument();
        document.paragraph(Text()
                               .link(u"site"_s, u"https://www.intgovforum.org/en/ä?a=(1)"_s)
                               .link(u"script"_s, u"javascript:alert(1)"_s)
                               .link(u"file"_s, u"file:///etc/passwd"_s));
        const QString source = PressedPdf(document).source();
        QVERIFY(source.contains(u"https://www.intgovforum.org/en/%C3%A4?a="_s));
        QVERIFY(!source.contains(u"javascript"_s));
        QVERIFY(!source.contains(u"passwd"_s));
    }

    void mirrorsADocumentInArabic()
    {
        Document document = emptyDocument();
        document.language = u"ar"_s;
        document.add(Table{}.column(u"first"_s).column(u"second"_s).row({u"a"_s, u"b"_s}));
        const PressedPdf pdf(document);
        const QString line = pdf.ask(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s});
        QVERIFY(line.indexOf(u"second"_s) < line.indexOf(u"first"_s)); // the first column stands at the right
        const QString structure = pdf.structure();
        QVERIFY(structure.indexOf(u"first"_s) < structure.indexOf(u"second"_s)); // and is still read first
        QVERIFY(pdf.source().contains(u"/Direction /R2L"_s));
    }

    void pressesInSeveralThreadsAtOnce()
    {
        const QByteArray expected = *press::toPdf(documentOfEverything());
        std::vector<QByteArray> made(4);
        {
            std::vector<std::jthread> threads;
            for (QByteArray& pdf : made)
                threads.emplace_back([&pdf] { pdf = *press::toPdf(documentOfEverything()); });
        }
        for (const QByteArray& pdf : made)
            QCOMPARE(pdf, expected);
    }
};

DESK_TEST(PdfTextTest)
#include "pdf_text_test.moc"
