#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace document;

/// What stands at the head and the foot of pages, and the contents.
class PdfFurnitureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheChapterAtTheHeadOfEachPage()
    {
        Document document = emptyDocument();
        document.mark = u"Sample data"_s;
        document.heading(1, u"Coalitions"_s).add(tableOf(60)).pageBreak();
        document.heading(1, u"Networks"_s).add(tableOf(10));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            const QString text = pdf.text(page);
            QCOMPARE(text.count(u"Sample data"_s), 1);
            QVERIFY2(text.contains(page <= 2 ? u"Coalitions · For the MAG · Sample data"_s
                                             : u"Networks · For the MAG · Sample data"_s),
                     qPrintable(text));
        }
    }

    // A page that begins in the midst of an entry says of which; one that begins with an entry need not.
    void namesTheEntryThatAPageGoesOnWith()
    {
        Document document = emptyDocument();
        document.heading(1, u"Coalitions"_s).heading(3, u"Coalition on Maps"_s).add(tableOf(60));
        document.heading(2, u"Others"_s).add(tableOf(60)).pageBreak();
        document.heading(3, u"Coalition on Seas"_s).add(tableOf(10));
        const PressedPdf pdf(document);
        const auto goesOnWith = [&](int page, const QString& entry) {
            return pdf.text(page).contains(u"Coalition on %1 · For the MAG"_s.arg(entry));
        };
        QVERIFY(!goesOnWith(1, u"Maps"_s));
        QVERIFY2(goesOnWith(2, u"Maps"_s), qPrintable(pdf.text(2)));
        const int last = pdf.pageCount();
        QVERIFY(last > 3 && !goesOnWith(3, u"Maps"_s)); // "Others" began on the page before
        QVERIFY(pdf.text(last).contains(u"Coalition on Seas"_s) && !goesOnWith(last, u"Seas"_s));
    }

    /// However long the title and the chapter are.
    void saysAtTheHeadOfEachPageWhoMayReadIt()
    {
        Document document = emptyDocument();
        document.title =
            u"Annual status report: "_s + u"Dynamic Coalition on Accessibility and Disability "_s.repeated(4);
        document.mark = u"Sample data"_s;
        document.heading(1, u"Dynamic Coalition on Accessibility and Disability "_s.repeated(3))
            .add(tableOf(60));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            const QString head = pdf.text(page);
            QVERIFY2(head.contains(u"For the MAG · Sample data"_s), qPrintable(head));
            QVERIFY2(head.contains(u"Annual status report: Dyn"_s), qPrintable(head));
        }
    }

    /// In Arabic a moment takes more of the line.
    void theFootSaysWholeWhereADocumentComesFrom()
    {
        Document document = emptyDocument();
        document.language = u"ar"_s;
        document.asOf = QDateTime(QDate(2022, 2, 15), QTime(23, 59), Qt::UTC);
        document.registerName = u"igf-2021-04363958"_s;
        document.headHash = u"12980 · 34d5a0c1b2e3"_s;
        QVERIFY(PressedPdf(document.paragraph(Text(u"نص"_s))).text().contains(u"34d5a0c1b2e3"_s));
    }

    void aLetterHasItsOwnHeadOnTheFirstPage()
    {
        Document letter = emptyDocument();
        letter.title = u"Annual report"_s;
        letter.distribution = Distribution::Addressee;
        letter.paragraph(Text(u"The house"_s)).heading(1, u"Annual report"_s);
        letter.paragraph(Text(QStringList(70, u"line"_s).join(u'\n')));
        const PressedPdf pdf(letter);
        QCOMPARE(pdf.pageCount(), 2);
        QCOMPARE(pdf.text(1).count(u"Annual report"_s), 1);
        QVERIFY(!pdf.text(1).contains(u"To the addressee"_s));
        QVERIFY(pdf.text(2).contains(u"Annual report"_s));
        QVERIFY(!pdf.text(2).contains(u"To the addressee"_s)); // who reads it knows
    }

    void numbersTheContentsWithThePagesOfTheHeadings()
    {
        Document document = emptyDocument();
        const Text chapter(QStringList(40, u"line"_s).join(u'\n'));
        document.add(Contents{u"Contents"_s}).paragraph(chapter).pageBreak();
        document.heading(1, u"Second"_s).paragraph(chapter).pageBreak();
        document.heading(1, u"Third"_s).paragraph(chapter).pageBreak();
        document.heading(1, u"Fourth"_s);
        const QString layout =
            PressedPdf(document).ask(u"pdftotext"_s, {u"-layout"_s, u"-l"_s, u"1"_s}, {u"-"_s});
        static const QRegularExpression s_lines(u"Second +2\n.*Third +3\n.*Fourth +4\n"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(s_lines.match(layout).hasMatch(), qPrintable(layout));
    }
};

DESK_TEST(PdfFurnitureTest)
#include "pdf_furniture_test.moc"
