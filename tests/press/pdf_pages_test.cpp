#include "core/press/press.h"
#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace document;
using support::ErrorCode;

namespace {

Table tableOf(int rows, const QString& text = u"coalition"_s)
{
    Table table;
    table.column(u"Headword"_s).column(u"Number"_s, Alignment::End);
    for (int i = 0; i < rows; ++i)
        table.row({text, QString::number(i)});
    return table;
}

Document documentOfLines(int count)
{
    Document document = emptyDocument();
    for (int i = 0; i < count; ++i)
        document.paragraph(Text(u"Line %1."_s.arg(i)));
    return document;
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsTheHeaderRowOnEveryPageButReadsItOnce()
    {
        Document document = emptyDocument();
        document.add(tableOf(150));
        const PressedPdf pdf(document);
        QVERIFY(pdf.pageCount() >= 4);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QVERIFY2(pdf.text(page).contains(u"Headword"_s), qPrintable(QString::number(page)));
        QCOMPARE(pdf.structure().count(u"\"Headword\""_s), 1);
        QCOMPARE(pdf.structure().count(u"\"coalition\""_s), 150);
    }

    void neverEndsAPageWithAHeading()
    {
        Document document = emptyDocument();
        for (int i = 0; i < 150; ++i) {
            document.heading(2, u"Heading %1."_s.arg(i));
            document.paragraph(Text(u"Words of the field. "_s.repeated(5 + i % 7)));
        }
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            QStringList lines = pdf.text(page).split(u'\n', Qt::SkipEmptyParts);
            lines.removeIf([](const QString& line) {
                return line.startsWith(u"As of") || line.startsWith(u"Page ") || line.trimmed().isEmpty() ||
                       line == u"\f";
            });
            QVERIFY2(!lines.last().startsWith(u"Heading"_s), qPrintable(lines.last()));
        }
    }

    void keepsAHeadingWithTheTableBelowIt_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 38; lines <= 54; ++lines)
            QTest::addRow("%d lines", lines) << lines;
    }
    void keepsAHeadingWithTheTableBelowIt()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        document.heading(2, u"Overdue reports"_s).add(tableOf(1, u"coalition\n\n\n\nend"_s));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            const QString text = pdf.text(page);
            QCOMPARE(text.contains(u"Overdue reports"_s), text.contains(u"Headword"_s));
            QVERIFY(!text.contains(u"Headword"_s) || text.contains(u"end"_s));
        }
    }

    void fillsPagesWithHeadingsAlone()
    {
        Document document = emptyDocument();
        for (int i = 0; i < 100; ++i)
            document.heading(3, u"Heading"_s);
        const int pages = PressedPdf(document).pageCount();
        QVERIFY2(pages >= 4 && pages <= 7, qPrintable(QString::number(pages)));
    }

    void leavesNoLineOfAParagraphAlone_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 44; lines <= 52; ++lines)
            QTest::addRow("%d lines", lines) << lines;
    }
    void leavesNoLineOfAParagraphAlone()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        document.paragraph(Text(u"alpha\nalpha\nalpha\nalpha\nalpha"_s));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QVERIFY(pdf.text(page).count(u"alpha"_s) != 1);
    }

    void cutsARowOnlyWhereItIsTallerThanAPage()
    {
        Document document = emptyDocument();
        document.add(tableOf(1, QStringList(120, u"tall"_s).join(u'\n')));
        const PressedPdf pdf(document);
        QCOMPARE(pdf.pageCount(), 3);
        QCOMPARE(pdf.text().count(u"tall"_s), 120);

        Document whole = emptyDocument();
        whole.add(tableOf(30, QStringList(20, u"tall"_s).join(u'\n')));
        const PressedPdf uncut(whole);
        for (int page = 1; page <= uncut.pageCount(); ++page)
            QCOMPARE(uncut.text(page).count(u"tall"_s) % 20, 0);
    }

    void keepsTwoRowsTogetherAtEachEndOfATable_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 10; lines <= 50; ++lines)
            QTest::addRow("%d lines", lines) << lines;
    }
    void keepsTwoRowsTogetherAtEachEndOfATable()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        document.add(tableOf(24)).heading(2, u"After"_s);
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QVERIFY(pdf.text(page).count(u"coalition"_s) != 1);
    }

    void cutsNoSmallTable_data() { keepsTwoRowsTogetherAtEachEndOfATable_data(); }
    void cutsNoSmallTable()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        document.add(tableOf(4));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QCOMPARE(pdf.text(page).count(u"coalition"_s) % 4, 0);
    }

    void keepsTwoFactsTogetherAtEachEnd_data() { keepsTwoRowsTogetherAtEachEndOfATable_data(); }
    void keepsTwoFactsTogetherAtEachEnd()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        KeyValues facts;
        std::vector<Text> items;
        for (int i = 0; i < 20; ++i) {
            facts.add(u"Name"_s, Text(u"value"_s));
            items.push_back(Text(u"point"_s));
        }
        document.add(facts).bullets(items);
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            QVERIFY(pdf.text(page).count(u"value"_s) != 1);
            QVERIFY(pdf.text(page).count(u"point"_s) != 1);
        }
    }

    void leavesNoneOfAFewFactsAlone_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 25; lines <= 49; lines += 3)
            QTest::addRow("%d lines", lines) << lines;
    }
    void leavesNoneOfAFewFactsAlone()
    {
        QFETCH(int, linesBefore);
        for (const int count : {3, 4, 5, 7}) {
            Document document = emptyDocument();
            document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
            KeyValues facts;
            std::vector<Text> items;
            for (int i = 0; i < count; ++i) {
                facts.add(u"Name"_s, Text(u"value\nand\nmore\nof it"_s));
                items.push_back(Text(u"point\nand more"_s));
            }
            document.add(facts).bullets(items);
            const PressedPdf pdf(document);
            for (int page = 1; page <= pdf.pageCount(); ++page) {
                QVERIFY2(pdf.text(page).count(u"value"_s) != 1, qPrintable(QString::number(count)));
                QVERIFY2(pdf.text(page).count(u"point"_s) != 1, qPrintable(QString::number(count)));
            }
        }
    }

    // A long text among facts fills the page that it begins on.
    void cutsATallFact()
    {
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(30, u"line"_s).join(u'\n')));
        KeyValues facts;
        for (int i = 0; i < 4; ++i)
            facts.add(u"Name"_s, Text(QStringList(20, u"tall"_s).join(u'\n')));
        const PressedPdf pdf(document.add(facts));
        QCOMPARE(pdf.text().count(u"tall"_s), 80);
        QCOMPARE(pdf.pageCount(), 3);
        QVERIFY(pdf.text(1).count(u"tall"_s) > 10); // fifty lines fit on a page
        QVERIFY(pdf.text(2).count(u"tall"_s) > 45);
    }

    // A page break makes no page that is nearly empty.
    void beginsAChapterOnAPageThatIsHardlyUsed()
    {
        Document document = emptyDocument();
        const auto chapter = [&](const QString& name, int lines) {
            document.pageBreak().heading(1, name).paragraph(Text(QStringList(lines, u"line"_s).join(u'\n')));
        };
        chapter(u"First"_s, 5);
        chapter(u"Second"_s, 40);
        chapter(u"Third"_s, 3);
        const PressedPdf pdf(document);
        QCOMPARE(pdf.pageCount(), 2);
        QVERIFY(pdf.text(1).contains(u"Second"_s));
        QVERIFY(pdf.text(2).contains(u"Third"_s));
    }

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
    }

    void aFewLinesDoNotMakeALastPage_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (int paragraphs = 20; paragraphs < 60; ++paragraphs)
            QTest::addRow("%d", paragraphs) << paragraphs;
    }
    void aFewLinesDoNotMakeALastPage()
    {
        QFETCH(int, paragraphs);
        const Document document = documentOfLines(paragraphs);
        const PressedPdf pdf(document);
        if (pdf.pageCount() == 1)
            return;
        QVERIFY2(pdf.text(pdf.pageCount()).count(u"Line"_s) >= 3, qPrintable(pdf.text(pdf.pageCount())));
    }

    void aClosingTakesSomethingOfItsLetterOver_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (int paragraphs = 20; paragraphs < 45; ++paragraphs)
            QTest::addRow("%d", paragraphs) << paragraphs;
    }
    void aClosingTakesSomethingOfItsLetterOver()
    {
        QFETCH(int, paragraphs);
        Document letter = documentOfLines(paragraphs);
        letter.distribution = Distribution::Addressee;
        letter.paragraph(Text(u"Sincerely,\n\n\nAnn Example\nFocal point\nThe house"_s));
        const PressedPdf pdf(letter);
        if (pdf.pageCount() > 1)
            QVERIFY2(pdf.text(pdf.pageCount()).count(u"Line"_s) >= 2, qPrintable(pdf.text(2)));
    }

    void whatAnnouncesAListStaysWithIt_data()
    {
        QTest::addColumn<int>("before");
        for (int before = 25; before < 40; ++before)
            QTest::addRow("%d", before) << before;
    }
    void whatAnnouncesAListStaysWithIt()
    {
        QFETCH(int, before);
        Document document = documentOfLines(before);
        document.paragraph(Text(u"What was found:"_s));
        document.add(List{{Text(u"First"_s), Text(u"Second"_s), Text(u"Third"_s), Text(u"Fourth"_s)}});
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QCOMPARE(pdf.text(page).contains(u"What was found:"_s), pdf.text(page).contains(u"First"_s));
    }

    void aShortNoteStaysWithItsTable_data()
    {
        QTest::addColumn<int>("before");
        for (int before = 20; before < 45; ++before)
            QTest::addRow("%d", before) << before;
    }
    void aShortNoteStaysWithItsTable()
    {
        QFETCH(int, before);
        Document document = documentOfLines(before);
        document.add(tableOf(4)).note(Text(u"About the table."_s));
        document.paragraph(Text(u"What follows. "_s.repeated(100)));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            if (pdf.text(page).contains(u"About the table."_s))
                QVERIFY(pdf.text(page).contains(u"Headword"_s));
    }

    void aSignatureIsOnOnePage_data()
    {
        QTest::addColumn<int>("before");
        for (int before = 25; before < 40; ++before)
            QTest::addRow("%d", before) << before;
    }
    void aSignatureIsOnOnePage()
    {
        QFETCH(int, before);
        Document document = documentOfLines(before);
        document.wholeParagraph(Text(u"With kind regards,\n\n\n\nAda Example\nThe house"_s));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QCOMPARE(pdf.text(page).contains(u"With kind regards,"_s),
                     pdf.text(page).contains(u"The house"_s));
    }

    void endsNoLineAtTheHyphenOfAnAcronymAndAddsNoneToAnAddress()
    {
        const QString address = u"https://www.example.org/"_s + u"averylongway/tothepage"_s.repeated(12);
        for (int filler = 60; filler < 100; ++filler) {
            Document document = emptyDocument();
            document.paragraph(
                Text(QString(filler, u'x').replace(9, 1, u" "_s) + u" yyyy (MO-NRI-3) DC-Jobs"_s));
            document.paragraph(Text(address));
            const QString text = PressedPdf(document).text();
            QVERIFY2(text.contains(u"(MO-NRI-3)"_s) && text.contains(u"DC-Jobs"_s), qPrintable(text));
            QVERIFY2(QString(text).remove(u'\n').contains(address), qPrintable(text));
        }
    }

    void breaksAWordOfTenThousandCharacters()
    {
        Document document = emptyDocument();
        document.paragraph(Text(QString(10'000, u'q')));
        document.add(tableOf(1, QString(10'000, u'j')));
        const PressedPdf pdf(document);
        QCOMPARE(pdf.text().count(u'q'), 10'000);
        QCOMPARE(pdf.text().count(u'j'), 10'000);
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

    void printsAnEmptyDocumentAsOnePage() { QCOMPARE(PressedPdf(emptyDocument()).pageCount(), 1); }

    void showsTablesWithoutRowsOrWithTooFewAndTooManyCells()
    {
        Document document = emptyDocument();
        document.add(Table{}).add(tableOf(0));
        document.add(tableOf(0).row({u"short"_s}).row({u"long"_s, u"1"_s, u"beyond"_s}));
        const PressedPdf pdf(document);
        QVERIFY(pdf.text().contains(u"short"_s));
        QVERIFY(!pdf.text().contains(u"beyond"_s));
    }

    void printsOnLetterPaper()
    {
        const auto pdf = press::toPdf(emptyDocument(), {.pageSize = press::PageSize::Letter});
        QVERIFY(pdf && pdf->size() > 0);
        QVERIFY(PressedPdf(emptyDocument()).ask(u"pdfinfo"_s).contains(u"595.276 x 841.89 pts (A4)"_s));
        QVERIFY(*pdf != PressedPdf(emptyDocument()).bytes());
    }

    void stopsWhenCancelled()
    {
        Document document = emptyDocument();
        document.add(tableOf(2000));
        int pages = 0;
        double lastShare = 0;
        const auto pdf = press::toPdf(document, {.progress = [&](int done, double share) {
                                          pages = done;
                                          lastShare = share;
                                          return done < 3;
                                      }});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
        QCOMPARE(pages, 3);
        QVERIFY(lastShare > 0 && lastShare < 0.2);
    }

    void refusesAFigureThatCannotBeReadAloud()
    {
        Document document = emptyDocument();
        document.add(Figure{.caption = u"Silent"_s});
        const auto pdf = press::toPdf(document);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::BadInput);
        QVERIFY(pdf.error().message.contains(u"“Silent”"_s));
    }

    void refusesALinkThatLeadsNowhere()
    {
        Document document = emptyDocument();
        document.heading(1, u"Here"_s, u"here"_s).paragraph(Text().link(u"there"_s, u"#there"_s));
        const auto pdf = press::toPdf(document);
        QVERIFY(!pdf);
        QVERIFY(pdf.error().message.contains(u"“there”"_s));
    }

    void refusesMarginsThatLeaveNoPage()
    {
        QVERIFY(!press::toPdf(emptyDocument(), {.marginMillimetres = 150}));
        QVERIFY(!press::toPdf(emptyDocument(), {.marginMillimetres = qQNaN()}));
        QVERIFY(press::toPdf(emptyDocument(), {.marginMillimetres = 50}));
    }
};

DESK_TEST(PdfPagesTest)
#include "pdf_pages_test.moc"
