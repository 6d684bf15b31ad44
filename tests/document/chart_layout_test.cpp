#include "core/document/chart_layout.h"
#include "core/document/document.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace document;

namespace {

template <typename T>
std::vector<T> marksOf(const ChartPicture& picture)
{
    std::vector<T> marks;
    for (const Mark& mark : picture.marks)
        if (const T* found = std::get_if<T>(&mark))
            marks.push_back(*found);
    return marks;
}

QStringList textsOf(const ChartPicture& picture)
{
    QStringList texts;
    for (const TextMark& mark : marksOf<TextMark>(picture))
        texts << mark.text;
    return texts;
}

const Chart kReports{.categories = {u"accepted"_s, u"late"_s, u"missing"_s},
                     .series = {{u"Reports"_s, Tone::Ok, {20, 5, 0}}}};

/// Each character is half the font's size wide.
const ChartStyle kStyle{.fontSize = 10, .measure = [](const QString& text, double size) {
                            return double(text.size()) * size / 2;
                        }};

} // namespace

class ChartLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsBarsInProportionWithTheirValues()
    {
        const auto picture = layOutChart(kReports, 400, kStyle);
        const auto bars = marksOf<RectMark>(picture);
        QCOMPARE(bars.size(), size_t(2)); // nothing is drawn for zero
        QCOMPARE(bars[0].width, 4 * bars[1].width);
        QCOMPARE(bars[0].ink, Ink::Ok);
        QCOMPARE(textsOf(picture),
                 (QStringList{u"accepted"_s, u"20"_s, u"late"_s, u"5"_s, u"missing"_s, u"none"_s}));
    }

    void staysInsideItsWidth_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRightToLeft");
        for (const auto kind : {ChartKind::Bar, ChartKind::StackedBar, ChartKind::Line, ChartKind::Sparkline})
            for (const bool isRightToLeft : {false, true})
                QTest::addRow("%d %d", int(kind), isRightToLeft) << int(kind) << isRightToLeft;
    }
    void staysInsideItsWidth()
    {
        QFETCH(int, kind);
        QFETCH(bool, isRightToLeft);
        Chart chart = kReports;
        chart.kind = ChartKind(kind);
        chart.categories[1] = u"a very long name that cannot stand beside its bar in full length"_s;
        chart.series.push_back({u"Others"_s, Tone::Risk, {3, 4, 5}});
        ChartStyle style = kStyle;
        style.isRightToLeft = isRightToLeft;
        const auto picture = layOutChart(chart, 300, style);
        for (const RectMark& rect : marksOf<RectMark>(picture))
            QVERIFY(rect.x >= -0.01 && rect.x + rect.width <= 300.01 &&
                    rect.y + rect.height <= picture.height + 0.01);
        for (const TextMark& text : marksOf<TextMark>(picture)) {
            const double width = kStyle.measure(text.text, text.size);
            const double left = text.anchor == Anchor::Left    ? text.at.x
                                : text.anchor == Anchor::Right ? text.at.x - width
                                                               : text.at.x - width / 2;
            QVERIFY2(left >= -0.01 && left + width <= 300.01, qPrintable(text.text));
        }
        for (const PolylineMark& line : marksOf<PolylineMark>(picture))
            for (const Point& point : line.points)
                QVERIFY(point.x >= 0 && point.x <= 300 && point.y >= 0 && point.y <= picture.height);
    }

    void mirrorsForRightToLeft()
    {
        ChartStyle style = kStyle;
        style.isRightToLeft = true;
        const auto straight = marksOf<RectMark>(layOutChart(kReports, 400, kStyle));
        const auto mirrored = marksOf<RectMark>(layOutChart(kReports, 400, style));
        QCOMPARE(mirrored[0].x, 400 - straight[0].x - straight[0].width);
        QCOMPARE(marksOf<TextMark>(layOutChart(kReports, 400, style))[0].anchor, Anchor::Left);
    }

    void namesEachLineAtItsEndAndKeepsTheNamesApart()
    {
        const Chart chart{.kind = ChartKind::Line,
                          .categories = {u"2020"_s, u"2021"_s},
                          .series = {{u"DCs"_s, Tone::Accent, {10, 20}}, {u"NRIs"_s, Tone::Ok, {30, 20}}}};
        const auto picture = layOutChart(chart, 400, kStyle);
        double first = 0;
        double second = 0;
        for (const TextMark& text : marksOf<TextMark>(picture)) {
            if (text.text == u"DCs 20")
                first = text.at.y;
            if (text.text == u"NRIs 20")
                second = text.at.y;
        }
        QVERIFY(first > 0 && second > 0);
        QVERIFY(std::abs(first - second) >= 10);
    }

    void givesEachBarItsOwnTone()
    {
        Chart chart = kReports;
        chart.categoryTones = {Tone::Ok, Tone::Risk};
        const auto bars = marksOf<RectMark>(layOutChart(chart, 400, kStyle));
        QCOMPARE(bars[1].ink, Ink::Risk);
    }

    void drawsNothingOfNothing()
    {
        for (const auto kind :
             {ChartKind::Bar, ChartKind::StackedBar, ChartKind::Line, ChartKind::Sparkline}) {
            QVERIFY(layOutChart({.kind = kind}, 300).marks.empty());
            QVERIFY(layOutChart({.kind = kind, .series = {{u"Empty"_s}}}, 300).marks.empty());
        }
    }

    void takesWhatIsNoNumberAsNothing()
    {
        Chart chart = kReports;
        chart.series[0].values = {qQNaN(), -4, qInf()};
        const auto picture = layOutChart(chart, 300, kStyle);
        QVERIFY(marksOf<RectMark>(picture).empty());
        QCOMPARE(textsOf(picture).count(u"none"_s), 3);
    }

    void knowsTheLanguagesThatRunFromTheRight()
    {
        for (const auto& [language, expected] : {std::pair{u"ar"_s, true},
                                                 {u"he"_s, true},
                                                 {u"fa-IR"_s, true},
                                                 {u"en"_s, false},
                                                 {u"zh-Hans"_s, false},
                                                 {QString(), false}})
            QCOMPARE(Document{.language = language}.isRightToLeft(), expected);
    }
};

DESK_TEST(ChartLayoutTest)
#include "chart_layout_test.moc"
