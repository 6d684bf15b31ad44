#include "core/procedure/diagram.h"
#include "core/procedure/diagram_layout.h"
#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

#include <QXmlStreamReader>

using namespace procedure;
using namespace Qt::StringLiterals;

namespace {

struct Drawn
{
    QStringList texts;
    QString title;
    QString description;
    QStringList names; ///< of all elements
    QString error;
};

Drawn readSvg(const QByteArray& svg)
{
    Drawn drawn;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        drawn.names << xml.name().toString();
        if (xml.name() == u"text")
            drawn.texts << xml.readElementText();
        else if (xml.name() == u"title")
            drawn.title = xml.readElementText();
        else if (xml.name() == u"desc")
            drawn.description = xml.readElementText();
    }
    drawn.error = xml.errorString();
    return drawn;
}

QRectF rectOf(const DiagramLayout::Label& label)
{
    const double width = estimatedWidth(label.text, kLabelSize);
    return {label.baseline.x() - (label.endsThere ? width : 0), label.baseline.y() - 10, width, 13};
}

void everyProcedure()
{
    QTest::addColumn<QString>("key");
    for (const char* key :
         {"dc-application", "dc-life", "annual-report", "session-request", "output", "bpf-proposal",
          "bpf-edition", "pn-concept", "pn-edition", "nri-statement", "nri-life", "nri-meeting"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

} // namespace

class DiagramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedAndNamesEveryStateAndStep_data() { everyProcedure(); }
    void isWellFormedAndNamesEveryStateAndStep()
    {
        QFETCH(QString, key);
        const Procedure& machine = fixtures::compiledIn(key);
        const Drawn drawn = readSvg(toSvg(machine));
        QCOMPARE(drawn.error, QString());
        QCOMPARE(drawn.title, machine.title);
        for (const State& state : machine.states) {
            QVERIFY(drawn.texts.contains(state.label));
            QVERIFY(drawn.description.contains(state.label));
        }
        for (const Transition& transition : machine.transitions)
            QVERIFY(drawn.texts.contains(transition.label));
    }

    void usesOnlyWhatTheWindowCanDraw_data() { everyProcedure(); }
    void usesOnlyWhatTheWindowCanDraw()
    {
        QFETCH(QString, key);
        const Drawn drawn = readSvg(toSvg(fixtures::compiledIn(key)));
        const QSet<QString> names(drawn.names.begin(), drawn.names.end());
        QCOMPARE(names - QSet<QString>(
                             {u"svg"_s, u"title"_s, u"desc"_s, u"rect"_s, u"circle"_s, u"path"_s, u"text"_s}),
                 QSet<QString>());
    }

    void noTextTouchesABoxAnotherTextOrAnUprightLine_data() { everyProcedure(); }
    void noTextTouchesABoxAnotherTextOrAnUprightLine()
    {
        QFETCH(QString, key);
        const DiagramLayout layout = layOut(fixtures::compiledIn(key));
        const QRectF sheet({0, 0}, layout.size);
        for (qsizetype i = 0; i < layout.labels.size(); ++i) {
            const QRectF text = rectOf(layout.labels[i]);
            const char* which = qPrintable(layout.labels[i].text);
            QVERIFY2(sheet.contains(text), which);
            for (const QRectF& box : layout.boxes)
                QVERIFY2(!box.intersects(text), which);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!rectOf(layout.labels[j]).intersects(text), which);
            for (const DiagramLayout::Arrow& arrow : layout.arrows) {
                for (qsizetype k = 1; k < arrow.points.size(); ++k) {
                    const QPointF from = arrow.points[k - 1];
                    const QPointF to = arrow.points[k];
                    const bool isUpright = from.x() == to.x();
                    const QRectF line = QRectF(from, to).normalized().adjusted(-1, -1, 1, 1);
                    QVERIFY2(!isUpright || !line.intersects(text), which);
                }
            }
        }
    }

    void statesStandApartAndInTheirTexts_data() { everyProcedure(); }
    void statesStandApartAndInTheirTexts()
    {
        QFETCH(QString, key);
        const Procedure& machine = fixtures::compiledIn(key);
        const DiagramLayout layout = layOut(machine);
        QCOMPARE(layout.boxes.size(), machine.states.size());
        for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
            QVERIFY(layout.boxes[i].width() >=
                    estimatedWidth(stateNote(machine.states[i], machine.stream()), kNoteSize));
            QVERIFY(i == 0 || layout.boxes[i].top() > layout.boxes[i - 1].bottom());
        }
    }

    void aStateReadsWithoutItsColour()
    {
        const QStringList texts = readSvg(toSvg(fixtures::compiledIn(u"dc-life"_s))).texts;
        QVERIFY(texts.contains(u"at risk · waiting for the coalition"_s));
        QVERIFY(texts.contains(u"active"_s));
        QVERIFY(texts.contains(u"closed"_s));
    }

    void emphasisesThePresentState()
    {
        const Procedure& life = fixtures::compiledIn(u"dc-life"_s);
        QCOMPARE(toSvg(life, {}, u"inactive"_s).count("stroke-width=\"3\""), 1);
        QCOMPARE(toSvg(life).count("stroke-width=\"3\""), 0);
    }

    void takesTheColoursItIsGiven()
    {
        DiagramColours dark;
        dark.surface = u"#101418"_s;
        const QByteArray svg = toSvg(fixtures::compiledIn(u"dc-life"_s), dark);
        QVERIFY(svg.contains("fill=\"#101418\""));
        QVERIFY(!svg.contains("#ffffff"));
    }

    void escapesWhatIsWrittenInAProcedure()
    {
        Procedure hostile = fixtures::compiledIn(u"dc-life"_s);
        hostile.title = u"<script>alert(1)</script>"_s;
        hostile.states[0].label = u"A & B \"<img src='x'>\""_s;
        hostile.transitions[0].label = u"</text><a>"_s;
        const Drawn drawn = readSvg(toSvg(hostile));
        QCOMPARE(drawn.error, QString());
        QCOMPARE(drawn.title, hostile.title);
        QVERIFY(drawn.texts.contains(hostile.states[0].label));
        QVERIFY(!drawn.names.contains(u"script"_s) && !drawn.names.contains(u"img"_s) &&
                !drawn.names.contains(u"a"_s));
    }

    void theTableHasALineForEachWayOutAndEachFinalState()
    {
        const QList<TableRow> rows = toTable(fixtures::compiledIn(u"dc-life"_s));
        QStringList lines;
        for (const TableRow& row : rows)
            lines << QStringList({row.state, row.transition, row.to, row.decidedBy, row.needs, row.clause})
                         .join(u'|');
        QCOMPARE(lines, QStringList({
                            u"Recognized|Open inquiry|Under inquiry|the Secretariat|"
                            "Annual report overdue and no other proof of activity|MO-DC-4 DC-14"_s,
                            u"Recognized|Start retirement|Retiring|the coalition||DC-16"_s,
                            u"Under inquiry|Confirm active|Recognized|the Secretariat|"
                            "Report received or other proof accepted|MO-DC-4 DC-14"_s,
                            u"Under inquiry|List as inactive|Inactive|the Secretariat|"
                            "No report for the year; No other proof accepted; "
                            "Inquiry sent and its date passed|DC-14"_s,
                            u"Under inquiry|Start retirement|Retiring|the coalition||DC-16"_s,
                            u"Inactive|Restore|Recognized|the Secretariat|"
                            "Report received or other proof accepted|DC-14"_s,
                            u"Inactive|Start retirement|Retiring|the coalition||DC-16"_s,
                            u"Retiring|Retire|Retired|the Secretariat|Hand-over done|DC-16"_s,
                            u"Retired|||||"_s,
                        }));
        QCOMPARE(tableHeader().size(), 6);
    }

    void theTableNamesAReasonThatIsNeeded()
    {
        const QList<TableRow> rows = toTable(fixtures::compiledIn(u"annual-report"_s));
        const auto missed = std::ranges::find(rows, u"Close as missed"_s, &TableRow::transition);
        QCOMPARE(missed->needs, u"Past its due date; a written reason"_s);
    }
};

DESK_TEST(DiagramTest)
#include "diagram_test.moc"
