#include "core/office/transfer/importing.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

namespace {

QStringList changesOf(const office::HistoryLine& line)
{
    QStringList texts;
    for (const office::HistoryChange& change : line.changes)
        texts << u"%1: %2 > %3"_s.arg(change.what, change.before, change.after);
    return texts;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsReadInTheWordsOfTheForm()
    {
        features::Desk desk;
        const RecordId output = desk.add("output", {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}});
        desk.set(output, {{u"kind"_s, u"toolkit"_s},
                          {u"published-on"_s, u"2022-01-09"_s},
                          {u"reflects-dissent"_s, u"no"_s}});
        const auto lines = office::history(*desk.office, output);
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(2));
        const office::HistoryLine& line = lines->front();
        QCOMPARE(line.summary,
                 u"Change A paper: Kind, Published on, Reflects minority and dissenting views"_s);
        QCOMPARE(line.actor, u"Focal point"_s);
        QCOMPARE(changesOf(line),
                 (QStringList{u"Kind: Paper, study or report > Toolkit"_s, u"Published on:  > 9 Jan 2022"_s,
                              u"Reflects minority and dissenting views:  > no"_s}));
        QCOMPARE(line.changes.front().recordTitle, u"A paper"_s);
    }

    void aRecordThatIsNamedIsReadByItsName()
    {
        features::Desk desk;
        const RecordId decision =
            desk.add("decision", {{u"title"_s, u"Say so"_s}, {u"on"_s, u"2022-01-09"_s}});
        const RecordId meeting = desk.add("mag-meeting", {{u"title"_s, u"First open meeting"_s},
                                                          {u"kind"_s, u"face-to-face"_s},
                                                          {u"year"_s, u"2021"_s},
                                                          {u"starts"_s, u"2022-01-09"_s}});
        desk.set(decision, {{u"mag-meeting"_s, desk.read(meeting).head.idText}});
        const QStringList named = changesOf(office::history(*desk.office, decision)->front());
        QCOMPARE(named, QStringList{u"Taken at:  > First open meeting"_s});
    }

    void aStepShowsStateReasonAndJustification()
    {
        features::Desk desk;
        const RecordId output = desk.add("output", {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}});
        desk.step(output, "publish",
                  {.reason = u"Asked by the MAG"_s,
                   .overrides = {{u"output-published-somewhere"_s, u"On paper only"_s}}});
        const auto lines = office::history(*desk.office, output);
        QCOMPARE(lines->front().reason, u"Asked by the MAG"_s);
        const QStringList changes = changesOf(lines->front());
        for (const QString& expected :
             {u"State: Drafting > Published"_s, u"Justification:  > On paper only"_s})
            QVERIFY2(changes.contains(expected), qPrintable(changes.join(u'\n')));
    }

    void theHistoryIsReadInPagesNewestFirst()
    {
        features::Desk desk;
        for (int i = 1; i <= 7; ++i)
            desk.add("task", {{u"title"_s, u"Task %1"_s.arg(i)}});
        const auto first = office::history(*desk.office, {}, 3);
        QCOMPARE(first->size(), size_t(3));
        QCOMPARE(first->front().summary, u"Add Task: Task 7"_s);
        const auto second = office::history(*desk.office, {}, 3, first->back().number);
        QCOMPARE(second->front().summary, u"Add Task: Task 4"_s);
    }

    /// By its day, however late it was written down; what is of one day in the order of writing.
    void theHistoryOfARecordGoesByTheDayOnWhichThingsHappened()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition(); // added today
        const QDate today = desk.clock.today();
        desk.step(coalition, "start-retirement", {.happenedOn = today.addDays(-400), .reason = u"Asked"_s});
        desk.set(coalition, {{u"acronym"_s, u"DCO"_s}});
        const auto words = [&](const office::HistoryDays& days) {
            QStringList lines;
            for (const auto& line : *office::history(*desk.office, coalition, 200, 0, 10, days))
                lines << line.summary.section(u' ', 0, 0);
            return lines;
        };
        QCOMPARE(words({}), (QStringList{u"Change"_s, u"Old"_s, u"Dynamic"_s}));
        QCOMPARE(words({today.addYears(-1), {}}), (QStringList{u"Change"_s, u"Old"_s}));
        QCOMPARE(words({{}, today.addYears(-1)}), QStringList{u"Dynamic"_s});
        const auto first = office::history(*desk.office, coalition, 2);
        const auto second = office::history(*desk.office, coalition, 2, first->back().number);
        QCOMPARE(second->size(), size_t(1));
        QCOMPARE(second->front().happenedOn, today.addDays(-400));
    }

    void ofAnImportTheFirstRowsAreShownAndOfARecordAllOfItsOwn()
    {
        features::Desk desk;
        QByteArray csv = "name\n";
        for (int i = 0; i < 2000; ++i)
            csv += "Person " + QByteArray::number(i) + '\n';
        const auto plan = exchange::planImport(*exchange::importKind(u"people"_s), csv);
        QVERIFY(plan);
        QVERIFY(office::importPlan(*desk.office, *plan, false));
        const auto lines = office::history(*desk.office, {}, 1);
        QVERIFY(!lines->front().changes.empty());
        QVERIFY(lines->front().changes.size() <= size_t(office::kChangesShown));
        const auto last = office::findRecord(*desk.office, u"person-1999"_s);
        QVERIFY(last);
        QCOMPARE(changesOf(office::history(*desk.office, *last)->front()),
                 QStringList{u"Name:  > Person 1999"_s});
    }

    void aRolesEntryNamesThePerson()
    {
        features::Desk desk;
        desk.add("person", {{u"name"_s, u"Ana Souza"_s}});
        desk.add("role", {{u"person"_s, u"person-ana-souza"_s}, {u"role"_s, u"chair"_s}},
                 desk.oldCoalition());
        QCOMPARE(office::history(*desk.office)->front().summary, u"Add Role: Ana Souza"_s);
    }

    void aCoalitionsHistoryHasItsReportsRequestsAndLettersAlsoTheRemoved()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const RecordId other = desk.add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Tides"_s}});
        desk.add("task", {{u"title"_s, u"Of another"_s}}, other);
        const RecordId report = desk.add("annual-report", {{u"year"_s, u"2021"_s}}, coalition);
        const RecordId task = desk.add("task", {{u"title"_s, u"Ask for the report"_s}}, report);
        const RecordId figure =
            desk.add("membership-figure", {{u"on"_s, u"2021-03-01"_s}, {u"members"_s, u"40"_s}}, coalition);
        QVERIFY(office::removeRecord(*desk.office, figure));
        QVERIFY(office::removeRecord(*desk.office, task));
        QVERIFY(office::removeRecord(*desk.office, report));
        QStringList summaries;
        for (const office::HistoryLine& line : *office::history(*desk.office, coalition))
            summaries << line.summary;
        QVERIFY2(summaries.size() >= 6, qPrintable(summaries.join(u'\n')));
        QCOMPARE(summaries.filter(u"Ask for the report"_s).size(), 2);
        QCOMPARE(summaries.filter(u"Of another"_s).size(), 0);
        QCOMPARE(summaries.filter(u"Remove"_s).size(), 3);
        QVERIFY(!summaries.filter(u"Add Annual report"_s, Qt::CaseInsensitive).isEmpty());
    }

    void undoAndRedoSayWhatTheyWouldDo()
    {
        features::Desk desk;
        const RecordId task = desk.add("task", {{u"title"_s, u"Call"_s}});
        desk.set(task, {{u"owner"_s, u"Ana"_s}});
        office::UndoState state = *office::undoState(*desk.office);
        QCOMPARE(state.undo, u"Change Call: Owner"_s);
        QCOMPARE(state.redo, QString());
        QVERIFY(office::undo(*desk.office));
        state = *office::undoState(*desk.office);
        QCOMPARE(state.undo, u"Add Task: Call"_s);
        QCOMPARE(state.redo, u"Change Call: Owner"_s);
        QCOMPARE(desk.read(task)[domain::task::owner], QString());
        QVERIFY(office::redo(*desk.office));
        QCOMPARE(desk.read(task)[domain::task::owner], u"Ana"_s);
        QCOMPARE(office::undoState(*desk.office)->undo,
                 u"Change Call: Owner"_s); // however often it went to and fro
        QCOMPARE(office::redo(*desk.office).error().code, ErrorCode::NotFound);
    }

    void undoTakesAWholeStepBackWithItsEffects()
    {
        features::Desk desk;
        const RecordId application = desk.completeApplication();
        desk.step(application, "recognise");
        const RecordId coalition = desk.read(application).head.parent;
        QVERIFY(coalition.isValid());
        QVERIFY(!desk.children(coalition, "annual-report").empty());
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(desk.state(application), u"under-review"_s);
        QVERIFY(!office::readRecord(*desk.office, coalition));
        QVERIFY(office::recordsOf(*desk.office, u"annual-report"_s)->empty());
        QVERIFY(office::redo(*desk.office));
        QCOMPARE(desk.state(coalition), u"recognised"_s);
        QCOMPARE(office::pastSteps(*desk.office, application)->size(), size_t(4));
    }

    void onePastEntryIsTakenBackUnlessSomethingDependsOnIt()
    {
        features::Desk desk;
        const RecordId task = desk.add("task", {{u"title"_s, u"Call"_s}});
        const qint64 added = office::history(*desk.office)->front().number;
        desk.set(task, {{u"owner"_s, u"Ana"_s}});
        const qint64 changed = office::history(*desk.office)->front().number;
        const RecordId other = desk.add("task", {{u"title"_s, u"Write"_s}});

        const auto refused = office::undoEntry(*desk.office, added);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RefusedByRule);
        QVERIFY2(refused.error().message.contains(u"Change Call: Owner"_s),
                 qPrintable(refused.error().message));

        QVERIFY(office::undoEntry(*desk.office, changed));
        QCOMPARE(desk.read(task)[domain::task::owner], QString());
        QVERIFY(office::readRecord(*desk.office, other)); // what came later stays
    }
};

DESK_TEST(HistoryTest)
#include "history_test.moc"
