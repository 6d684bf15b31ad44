#include "core/press/press.h"
#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

using namespace Qt::StringLiterals;
using namespace document;
using support::ErrorCode;

/// Documents that are empty, odd or wrong, other paper, and being stopped.
class PdfLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAWordOfTenThousandCharacters()
    {
        Document document = emptyDocument();
        document.paragraph(Text(QString(10'000, u'q')));
        document.add(tableOf(1, QString(10'000, u'j')));
        const PressedPdf pdf(document);
        QCOMPARE(pdf.text().count(u'q'), 10'000);
        QCOMPARE(pdf.text().count(u'j'), 10'000);
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

DESK_TEST(PdfLimitsTest)
#include "pdf_limits_test.moc"
