#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace document;

namespace {

Document documentOfLines(int count)
{
    Document document = emptyDocument();
    for (int i = 0; i < count; ++i)
        document.paragraph(Text(u"Line %1."_s.arg(i)));
    return document;
}

/// Where a word stands, in points from the top left corner.
struct Place
{
    QString word;
    double left, top, right, bottom;
};

constexpr double kBodyTop = 62; // 22 millimetres
constexpr double kBodyBottom = 841.9 - 62;

QList<Place> placesOn(const PressedPdf& pdf, int page)
{
    static const QRegularExpression s_word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>"_s);
    const QString number = QString::number(page);
    const QString words = pdf.ask(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number}, {u"-"_s});
    QList<Place> places;
    for (auto found = s_word.globalMatch(words); found.hasNext();) {
        const auto word = found.next();
        places << Place{word.captured(5), word.captured(1).toDouble(), word.captured(2).toDouble(),
                        word.captured(3).toDouble(), word.captured(4).toDouble()};
    }
    return places;
}

const Place* placeOf(const QList<Place>& places, const QString& word)
{
    for (const Place& place : places)
        if (place.word == word)
            return &place;
    return nullptr;
}

/// How far down the body of a page is used, 0 to 1.
double fillOf(const PressedPdf& pdf, int page)
{
    double bottom = kBodyTop;
    for (const Place& place : placesOn(pdf, page))
        if (place.bottom < kBodyBottom + 4) // the foot stands lower
            bottom = std::max(bottom, place.bottom);
    return (bottom - kBodyTop) / (kBodyBottom - kBodyTop);
}

/// As the status report tells of workstreams: a heading, facts, now and then a table.
Document documentOfEntries(int count)
{
    Document document = emptyDocument();
    document.heading(1, u"Coalitions"_s).heading(2, u"One by one"_s);
    for (int i = 0; i < count; ++i) {
        document.heading(3, u"Coalition number %1"_s.arg(i));
        if (i % 3 == 0)
            document.paragraph(Text(u"What the coalition is about."_s));
        KeyValues facts;
        for (int fact = 0; fact < 2 + i % 7; ++fact)
            facts.add(u"Fact"_s, Text(QStringList(1 + (i + fact) % 9 / 6 * 3, u"value"_s).join(u'\n')));
        document.add(facts);
        if (i % 4 == 1)
            document.add(tableOf(2 + i % 11));
    }
    return document;
}

Figure chartOf(const QString& caption, int bars)
{
    Figure figure{.caption = caption, .alternativeText = caption};
    figure.chart.series.push_back({.name = u"Number"_s});
    for (int i = 0; i < bars; ++i) {
        figure.chart.categories << u"bar"_s;
        figure.chart.series.front().values.push_back(i + 1);
    }
    return figure;
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

    void keepsAHeadingWithWhateverIsBelowIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("linesBefore");
        for (int kind = 0; kind < 5; ++kind)
            for (int lines = 38; lines <= 48; ++lines)
                QTest::addRow("%d, %d lines", kind, lines) << kind << lines;
    }
    void keepsAHeadingWithWhateverIsBelowIt()
    {
        QFETCH(int, kind);
        QFETCH(int, linesBefore);
        const Text below(QStringList(6, u"Below"_s).join(u'\n'));
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        document.heading(2, u"Requirements"_s);
        if (kind == 0)
            document.bullets({below});
        else if (kind == 1)
            document.note(below, NoteKind::Warning);
        else if (kind == 2)
            document.wholeParagraph(below);
        else if (kind == 3)
            document.paragraph(Text(u"Below\nBelow:"_s)).bullets({below});
        else
            document.note(below);
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            if (const QString text = pdf.text(page); text.contains(u"Requirements"_s))
                QVERIFY2(text.count(u"Below"_s) >= 2, qPrintable(text));
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

    /// Of three rows one would stand alone, whichever way they were parted.
    void partsNoTableOfThreeRows_data() { keepsTwoRowsTogetherAtEachEndOfATable_data(); }
    void partsNoTableOfThreeRows()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        document.add(tableOf(3, u"coalition\nof two lines"_s));
        const PressedPdf pdf(document);
        for (int page = 1; page <= pdf.pageCount(); ++page)
            QCOMPARE(pdf.text(page).count(u"coalition"_s) % 3, 0);
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

    void fillsEachPageButTheLastOfAPart_data()
    {
        QTest::addColumn<int>("entries");
        for (const int entries : {25, 40, 61})
            QTest::addRow("%d", entries) << entries;
    }
    void fillsEachPageButTheLastOfAPart()
    {
        QFETCH(int, entries);
        const PressedPdf pdf(documentOfEntries(entries));
        double all = 0;
        const int pages = pdf.pageCount() - 1;
        QVERIFY(pages > 2);
        for (int page = 1; page <= pages; ++page) {
            const double fill = fillOf(pdf, page);
            QVERIFY2(fill >= 0.85, qPrintable(u"page %1: %2"_s.arg(page).arg(fill)));
            all += fill;
        }
        QVERIFY2(all / pages >= 0.97, qPrintable(QString::number(all / pages)));
    }

    // Nothing moves away from what stands above it by more than half as much again as it does by itself.
    void theWhiteGrowsOnlyALittle()
    {
        const PressedPdf pdf(documentOfEntries(61));
        for (int page = 1; page < pdf.pageCount(); ++page) {
            const QList<Place> places = placesOn(pdf, page);
            double above = kBodyTop;
            for (const Place& place : places) {
                if (place.bottom > kBodyBottom + 4 || place.top < kBodyTop - 4)
                    continue; // head and foot
                QVERIFY2(place.top - above < 45, qPrintable(place.word));
                above = std::max(above, place.bottom);
            }
        }
    }

    void whatIsClickedStandsWhereItIsRead()
    {
        Document document = emptyDocument();
        for (int i = 0; i < 13; ++i) // the heading goes over, so the white between these grows
            document.paragraph(Text(u"line\nline\nline"_s));
        document.paragraph(Text().link(u"clicked"_s, u"https://www.example.org"_s));
        document.heading(1, u"Next"_s).paragraph(Text(u"line\n"_s.repeated(30)));
        const PressedPdf pdf(document);
        static const QRegularExpression s_link(
            u"/Rect\\s*\\[\\s*([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)"_s);
        const auto link = s_link.match(pdf.source());
        QVERIFY(link.hasMatch());
        const QList<Place> places = placesOn(pdf, 1);
        const Place* clicked = placeOf(places, u"clicked"_s);
        QVERIFY(clicked);
        const double top = 841.89 - link.captured(4).toDouble();
        const double bottom = 841.89 - link.captured(2).toDouble();
        QVERIFY2(top <= clicked->top + 3 && bottom >= clicked->bottom - 3,
                 qPrintable(u"%1 %2, %3 %4"_s.arg(top).arg(bottom).arg(clicked->top).arg(clicked->bottom)));
    }

    // A checklist among facts does not leave a fifth of a page white.
    void cutsALongFactByLines_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 30; lines <= 48; ++lines)
            QTest::addRow("%d lines", lines) << lines;
    }
    void cutsALongFactByLines()
    {
        QFETCH(int, linesBefore);
        Document document = emptyDocument();
        document.paragraph(Text(QStringList(linesBefore, u"line"_s).join(u'\n')));
        KeyValues facts;
        facts.add(u"Name"_s, Text(u"value"_s)).add(u"Name"_s, Text(u"value"_s));
        facts.add(u"Checklist"_s, Text(QStringList(9, u"point"_s).join(u'\n')));
        facts.add(u"Last"_s, Text(u"end"_s));
        const PressedPdf pdf(document.add(facts));
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            QVERIFY(pdf.text(page).count(u"point"_s) != 1);
            QVERIFY(pdf.text(page).count(u"value"_s) != 1);
            if (pdf.text(page).contains(u"end"_s))
                QVERIFY(pdf.text(page).count(u"point"_s) >= 2);
        }
    }

    void smallChartsStandSideBySide()
    {
        Document document = emptyDocument();
        document.add(chartOf(u"Firstly"_s, 4)).add(chartOf(u"Secondly"_s, 5)).add(chartOf(u"Thirdly"_s, 12));
        const PressedPdf pdf(document);
        const QList<Place> places = placesOn(pdf, 1);
        const Place* first = placeOf(places, u"Firstly"_s);
        const Place* second = placeOf(places, u"Secondly"_s);
        const Place* third = placeOf(places, u"Thirdly"_s);
        QVERIFY(first && second && third);
        QCOMPARE(second->top, first->top);
        QVERIFY(second->left > first->right + 100);
        QVERIFY(third->top > first->top + 60);
        QCOMPARE(third->left, first->left);
    }

    // What follows a chart fills the page that has no room for it, but for the next section.
    void aChartThatDoesNotFitWaitsForTheNextPage()
    {
        Document document = documentOfLines(25); // of 32
        document.add(chartOf(u"Chart"_s, 12));
        for (int i = 0; i < 20; ++i)
            document.paragraph(Text(u"After."_s));
        document.heading(2, u"Next"_s).paragraph(Text(u"Later."_s));
        const PressedPdf pdf(document);
        QCOMPARE(pdf.pageCount(), 2);
        QVERIFY(!pdf.text(1).contains(u"Chart"_s));
        QVERIFY2(fillOf(pdf, 1) > 0.97, qPrintable(QString::number(fillOf(pdf, 1))));
        const QString second = pdf.text(2);
        QVERIFY(second.contains(u"Chart"_s) && second.indexOf(u"Chart"_s) < second.indexOf(u"Next"_s));
    }

    // A chapter that would begin with its name and little more begins the next page.
    void beginsNoChapterWithoutItsFirstTable()
    {
        Document document = documentOfLines(26); // room for the heading and the sentence, not for the table
        document.heading(1, u"Forums"_s).paragraph(Text(u"One sentence."_s));
        document.heading(2, u"Overview"_s).add(tableOf(30));
        const PressedPdf pdf(document);
        QVERIFY(!pdf.text(1).contains(u"Forums"_s));
        QVERIFY(pdf.text(2).contains(u"Forums"_s) && pdf.text(2).contains(u"coalition"_s));
    }

    void beginsNoChapterWithItsSentencesAlone()
    {
        Document document = documentOfLines(26);
        document.heading(1, u"Changes"_s).paragraph(Text(u"From then."_s)).paragraph(Text(u"Till now."_s));
        document.heading(2, u"Overview"_s).add(tableOf(30));
        const PressedPdf pdf(document);
        QVERIFY(!pdf.text(1).contains(u"Changes"_s));
        QVERIFY(pdf.text(2).contains(u"Changes"_s) && pdf.text(2).contains(u"coalition"_s));
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
};

DESK_TEST(PdfPagesTest)
#include "pdf_pages_test.moc"
