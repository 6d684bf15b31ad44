#include "core/press/press.h"
#include "tests/harness/test_main.h"
#include "tests/press/pdf_tools.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace document;

namespace {

const QString kHostile = u"<script>alert(1)</script> | *star* [x](javascript:y) & \"q\" `c`"_s;

Document hostileDocument()
{
    Document document = emptyDocument();
    document.title = kHostile;
    document.heading(1, kHostile, u"\"><b>"_s)
        .paragraph(Text(kHostile).link(kHostile, u"javascript:alert(1)"_s))
        .paragraph(Text(u"# not a heading"_s))
        .paragraph(Text(u"1. not a list"_s))
        .add(Table{.caption = kHostile}.column(kHostile).row({kHostile}))
        .add(Figure{.chart = {.categories = {kHostile}, .series = {{kHostile, Tone::Ok, {1}}}},
                    .caption = kHostile,
                    .alternativeText = kHostile});
    return document;
}

/// A file of the package, taken out by a program that is not ours.
QByteArray fileOf(const QByteArray& package, const QString& name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"document.odt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(package) != package.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"unzip"_s, {u"-p"_s, file.fileName(), name});
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

QString xmlError(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return xml.isEmpty() ? u"empty"_s : reader.errorString();
}

} // namespace

class OtherFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSemanticHtml()
    {
        const QString html = QString::fromUtf8(press::toHtml(documentOfEverything()));
        QVERIFY(html.contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
        QVERIFY(html.contains(u"<h1>Annual status report</h1>"_s));
        QVERIFY(html.contains(u"<h2 id=\"a-summary\">Summary</h2>"_s));
        QVERIFY(html.contains(u"<a href=\"#a-list\">the list</a>"_s));
        QVERIFY(html.contains(u"<th scope=\"col\" class=\"end\">Meetings</th>"_s));
        QVERIFY(html.contains(u"<th scope=\"row\">Core Internet Values</th>"_s));
        QVERIFY(html.contains(
            u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"19 reports accepted"_s));
        QVERIFY(html.contains(u"download=\"reports.csv\""_s));
        QVERIFY(html.contains(u"For the MAG"_s));
    }

    void escapesEverythingInHtml()
    {
        const QString html = QString::fromUtf8(press::toHtml(hostileDocument()));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"href=\"javascript"_s));
        QVERIFY(!html.contains(u"<b>"_s));
        QVERIFY(html.count(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s) >= 8);
    }

    void mirrorsHtmlInArabic()
    {
        Document document = emptyDocument();
        document.language = u"ar"_s;
        QVERIFY(press::toHtml(document).contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    void writesTablesOfMarkdown()
    {
        const QString markdown = QString::fromUtf8(press::toMarkdown(documentOfEverything()));
        QVERIFY(markdown.startsWith(u"# Annual status report\n\n"_s));
        QVERIFY(markdown.contains(u"| Coalition | State | Meetings |\n| --- | --- | ---: |\n"
                                  "| Accessibility and Disability | Recognized | 4 |\n"_s));
        QVERIFY(markdown.contains(u"|  | Reports |\n| --- | ---: |\n| accepted | 19 |\n"_s));
        QVERIFY(markdown.contains(u"Of 22 coalitions **19** reported, see [the list](#list)"_s));
        QVERIFY(markdown.contains(u"- first point\n- second point\n"_s));
    }

    void saysTheFiguresOfAChartOnceInMarkdown()
    {
        const QString markdown = QString::fromUtf8(press::toMarkdown(documentOfEverything()));
        QVERIFY(markdown.contains(u"| accepted | 19 |"_s));
        QVERIFY(!markdown.contains(u"19 reports accepted, 3 late"_s)); // the alternative of a picture
    }

    /// It has a head of its own, and its subject is its title.
    void aLetterHasNoTitleAboveItsHead()
    {
        Document letter = emptyDocument();
        letter.title = u"Annual report"_s;
        letter.distribution = Distribution::Addressee;
        letter.paragraph(Text(u"IGF Secretariat"_s))
            .heading(1, u"Annual report"_s)
            .paragraph(Text(u"Dear Ann,"_s));
        const QString markdown = QString::fromUtf8(press::toMarkdown(letter));
        QVERIFY2(markdown.startsWith(u"IGF Secretariat\n\n"_s), qPrintable(markdown));
        QCOMPARE(markdown.count(u"Annual report"_s), 1);
        QVERIFY(markdown.contains(u"\n# Annual report\n"_s));
        const QString html = QString::fromUtf8(press::toHtml(letter));
        QCOMPARE(html.count(u"Annual report"_s), 2); // in the title of the page, too
        QVERIFY(html.contains(u">Annual report</h1>"_s));
        for (const QString& furniture : {u"To the addressee"_s, u"Distribution"_s, u"As of"_s, u"<footer"_s})
            QVERIFY2(!html.contains(furniture) && !markdown.contains(furniture), qPrintable(furniture));
    }

    void aTitleAmongTheBlocksStandsOnce()
    {
        Document list = emptyDocument();
        list.title = u"Milestones"_s;
        list.heading(1, u"Milestones"_s).heading(2, u"Part"_s);
        const QString markdown = QString::fromUtf8(press::toMarkdown(list));
        QCOMPARE(markdown.count(u"Milestones"_s), 1);
        QVERIFY(markdown.contains(u"# Milestones\n"_s));
        QVERIFY(markdown.contains(u"\n## Part\n"_s));
        QVERIFY(markdown.contains(u"For the MAG"_s));
        const QString html = QString::fromUtf8(press::toHtml(list));
        QCOMPARE(html.count(u"Milestones"_s), 2);
        QCOMPARE(html.count(u"<h1"_s), 1);
    }

    void escapesEverythingInMarkdown()
    {
        const QString markdown = QString::fromUtf8(press::toMarkdown(hostileDocument()));
        QVERIFY(!markdown.contains(u"<script"_s));
        static const QRegularExpression s_openLink(u"(?<!\\\\)\\]\\(javascript"_s);
        QVERIFY(!markdown.contains(s_openLink));
        QVERIFY(markdown.contains(u"\\*star\\*"_s));
        QVERIFY(markdown.contains(u"\n\\# not a heading\n"_s));
        QVERIFY(markdown.contains(u"\n1\\. not a list\n"_s));
        QVERIFY(markdown.contains(u"&lt;script\\>alert(1)&lt;/script\\> \\| \\*star\\*"_s));
    }

    void packsAnOpenDocumentText()
    {
        const QByteArray odt = press::toOdt(documentOfEverything());
        QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        for (const auto& name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s,
                                 u"Pictures/figure1.svg"_s})
            QCOMPARE(xmlError(fileOf(odt, name)), QString());
        const QByteArray content = fileOf(odt, u"content.xml"_s);
        QVERIFY(content.contains("text:outline-level=\"2\""));
        QVERIFY(content.contains("<table:table-header-rows>"));
        QVERIFY(content.contains("<svg:desc>19 reports accepted, 3 late</svg:desc>"));
        QVERIFY(fileOf(odt, u"styles.xml"_s).contains("Page <text:page-number"));
        QVERIFY(
            fileOf(odt, u"META-INF/manifest.xml"_s).contains("manifest:full-path=\"Pictures/figure1.svg\""));
    }

    void turnsNoPageTwiceInOdt()
    {
        Document document = emptyDocument();
        document.add(Cover{}).pageBreak().pageBreak().heading(1, u"Only"_s).pageBreak();
        QCOMPARE(fileOf(press::toOdt(document), u"content.xml"_s).count("text:style-name=\"Break\""), 1);
        QCOMPARE(QString::fromUtf8(press::toMarkdown(document)).count(u"\n---\n"_s), 1);
    }

    void numbersTheContentsOfAnOdt()
    {
        Document document = emptyDocument();
        document.add(Cover{}).add(Contents{u"Contents"_s, 2}).pageBreak();
        document.heading(1, u"First"_s).paragraph(Text(QStringList(70, u"line"_s).join(u'\n')));
        document.heading(2, u"Second"_s);
        const QByteArray content = fileOf(press::toOdt(document), u"content.xml"_s);
        QVERIFY(content.contains("text:ref-name=\"h-0\">2</text:bookmark-ref>"));
        QVERIFY(content.contains("text:ref-name=\"h-1\">3</text:bookmark-ref>"));
        QVERIFY(content.contains("<text:index-entry-page-number/>"));
    }

    // Not claimed where it is not so.
    // "Number" in bold letters of 8.5 points is 34 points wide; the cell has 2 on each side.
    void leavesRoomForTheHeadsOfColumnsInOdt()
    {
        Document document = emptyDocument();
        document.add(
            Table{.caption = u"Figures"_s}
                .column(u"Figure"_s)
                .column(u"Number"_s, Alignment::End)
                .column(u"List"_s)
                .row({u"Outputs published by the forums of the year, and of which something is known"_s,
                      u"2"_s, u"bpf-workstreams.csv"_s}));
        const QString content = QString::fromUtf8(fileOf(press::toOdt(document), u"content.xml"_s));
        static const QRegularExpression s_width(u"rel-column-width=\"([0-9]+)\\*\""_s);
        QList<double> widths;
        for (const auto& match : s_width.globalMatch(content))
            widths << match.captured(1).toDouble();
        QCOMPARE(widths.size(), 3);
        const double all = widths[0] + widths[1] + widths[2];
        QVERIFY2(470 * widths[1] / all >= 38, qPrintable(QString::number(470 * widths[1] / all)));
    }

    void attachesTheDataOfFiguresOrSaysNothingOfIt()
    {
        const Document document = documentOfEverything();
        QVERIFY(press::toHtml(document).contains("href=\"data:text/csv;charset=utf-8;base64,"));
        QVERIFY(!fileOf(press::toOdt(document), u"content.xml"_s).contains("attached"));
        QVERIFY(!press::toMarkdown(document).contains("attached"));
    }

    void escapesEverythingInOdt()
    {
        Document document = hostileDocument();
        document.paragraph(Text(QString(u"a\u0001b\uFFFEc"_s)));
        const QByteArray odt = press::toOdt(document);
        for (const auto& name :
             {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"Pictures/figure1.svg"_s}) {
            QCOMPARE(xmlError(fileOf(odt, name)), QString());
            QVERIFY(!fileOf(odt, name).contains("<script"));
        }
        QVERIFY(!fileOf(odt, u"content.xml"_s).contains("xlink:href=\"javascript"));
    }

    void areTheSameFilesEveryTime()
    {
        QCOMPARE(press::toOdt(documentOfEverything()), press::toOdt(documentOfEverything()));
        QCOMPARE(press::toHtml(documentOfEverything()), press::toHtml(documentOfEverything()));
        QCOMPARE(press::toMarkdown(documentOfEverything()), press::toMarkdown(documentOfEverything()));
    }
};

DESK_TEST(OtherFormatsTest)
#include "other_formats_test.moc"
