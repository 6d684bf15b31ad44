#include "core/press/colour_profile.h"
#include "core/press/press.h"
#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

#include <QColorSpace>

using namespace Qt::StringLiterals;
using namespace document;

class PdfAccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedToQpdf()
    {
        QVERIFY(PressedPdf(documentOfEverything())
                    .ask(u"qpdf"_s, {u"--check"_s})
                    .contains(u"No syntax or stream"_s));
    }

    void saysTitleTagsAndLanguage()
    {
        const PressedPdf pdf(documentOfEverything());
        const QString info = pdf.ask(u"pdfinfo"_s);
        QVERIFY(info.contains(u"Title:           Annual status report\n"_s));
        QVERIFY(info.contains(u"Tagged:          yes"_s));
        QVERIFY(info.contains(u"CreationDate:    Sun Oct 31 12:00:00 2021"_s));
        const QString source = pdf.source();
        QVERIFY(source.contains(u"/Lang (en)"_s));
        QVERIFY(source.contains(u"/DisplayDocTitle true"_s));
        QVERIFY(pdf.ask(u"pdfinfo"_s, {u"-meta"_s})
                    .contains(u"<rdf:li xml:lang=\"x-default\">Annual status report<"_s));
    }

    void tagsWhatTheBlocksAre()
    {
        const QString structure = PressedPdf(documentOfEverything()).structure();
        QVERIFY(structure.contains(u"H1 (block)\n    \"Summary\""_s));
        QVERIFY(structure.contains(u"H2 (block)\n    \"All of them\""_s));
        QVERIFY(structure.contains(
            u"Lbl (block)\n        \"•\"\n      LBody (block)\n        \"first point\""_s));
        QVERIFY(structure.contains(u"Caption\n      \"Coalitions of the cycle\""_s));
        QVERIFY(structure.contains(u"TH:\n         /Scope /Column\n        \"State\""_s));
        QVERIFY(structure.contains(u"TH:\n         /Scope /Row\n        \"Core Internet Values\""_s));
        QVERIFY(structure.contains(u"TD\n        \"Inquiry\""_s));
        QVERIFY(structure.contains(u"Figure:\n       /Placement /Block\n"_s));
    }

    void givesTheFigureItsAlternativeText()
    {
        QVERIFY(
            PressedPdf(documentOfEverything()).source().contains(u"/Alt (19 reports accepted, 3 late)"_s));
    }

    void readsInTheOrderOfTheDocument()
    {
        const QString text = PressedPdf(documentOfEverything()).structure();
        qsizetype at = -1;
        for (const auto& word : {u"2021"_s, u"Summary"_s, u"Of 22 coalitions"_s, u"first point"_s,
                                 u"second point"_s, u"Two answers"_s, u"All of them"_s,
                                 u"Accessibility and"_s, u"Core Internet"_s, u"The Secretariat"_s}) {
            const qsizetype next = text.indexOf(word, at + 1);
            QVERIFY2(next > at, qPrintable(word));
            at = next;
        }
    }

    void keepsPageFurnitureOutOfTheReading()
    {
        const PressedPdf pdf(documentOfEverything());
        QVERIFY(pdf.text(2).contains(u"Page 2 of"_s));
        QVERIFY(pdf.text(2).contains(u"As of 31 October 2021, 12:00 UTC · igf.register · a1b2c3d4"_s));
        QVERIFY(!pdf.structure().contains(u"Page 2 of"_s));
        QVERIFY(pdf.source().contains(u"/Artifact<</Type/Pagination/Subtype/Footer>>BDC"_s));
    }

    void hasBookmarksAndContentsThatLeadToTheHeadings()
    {
        const PressedPdf pdf(documentOfEverything());
        const QString source = pdf.source();
        QVERIFY(source.contains(u"/Title (Dynamic Coalitions)"_s));
        QVERIFY(source.contains(u"/Title (All of them)"_s));
        QVERIFY(source.contains(u"/Contents (Dynamic Coalitions)"_s)); // the link's own text in the contents
        QVERIFY(pdf.text(2).contains(u"Summary"_s));
        const QString destinations = pdf.ask(u"pdfinfo"_s, {u"-dests"_s});
        QVERIFY(destinations.contains(u"\"#list\""_s));
        QVERIFY(destinations.contains(u"\"h000003\""_s));
    }

    void attachesTheRowsOfTheFigure()
    {
        const PressedPdf pdf(documentOfEverything());
        QVERIFY(pdf.ask(u"pdfdetach"_s, {u"-list"_s}).contains(u"1: reports.csv"_s));
        QTemporaryDir folder;
        const QString target = folder.filePath(u"out.csv"_s);
        pdf.ask(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, target});
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("state,count\r\n\"late, or \"\"lost\"\"\",3\r\n"));
    }

    void embedsEveryFont()
    {
        const QStringList fonts = PressedPdf(documentOfEverything()).ask(u"pdffonts"_s).split(u'\n').mid(2);
        QVERIFY(fonts.size() >= 3);
        for (const QString& font : fonts)
            QVERIFY2(font.isEmpty() || font.contains(u" yes yes yes "_s), qPrintable(font));
    }

    void saysOfItsColoursThatTheyAreThoseOfScreens()
    {
        const QColorSpace colours = QColorSpace::fromIccProfile(press::colourProfile());
        QVERIFY(colours.isValid());
        QCOMPARE(colours.primaries(), QColorSpace::Primaries::SRgb);
        QCOMPARE(colours.transferFunction(), QColorSpace::TransferFunction::SRgb);
    }

    void isTheSameFileEveryTime()
    {
        QCOMPARE(PressedPdf(documentOfEverything()).bytes(), PressedPdf(documentOfEverything()).bytes());
    }

    void isTheSameFileWhereTheDocumentIsLetGoOf()
    {
        Document document = documentOfEverything();
        document.add(Contents{u"At the end"_s, 2});
        const QByteArray kept = PressedPdf(document).bytes();
        QCOMPARE(*press::toPdf(std::move(document)), kept);
    }
};

DESK_TEST(PdfAccessibilityTest)
#include "pdf_accessibility_test.moc"
