#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;

namespace {

// Rows are states, columns are transitions, a cell is the state the step leads to; "-" is refused.
// These tables are written from the text of the rules, not from the procedure files.
constexpr auto kApplication = R"(
.                   submit    start-review ask-clarification   receive-clarification recognise  decline  withdraw
draft               submitted -            -                   -                     -          -        withdrawn
submitted           -         under-review -                   -                     -          -        withdrawn
under-review        -         -            clarification-asked -                     recognised declined withdrawn
clarification-asked -         -            -                   under-review          -          -        withdrawn
recognised          -         -            -                   -                     -          -        -
declined            -         -            -                   -                     -          -        -
withdrawn           -         -            -                   -                     -          -        -
)";

constexpr auto kLife = R"(
.             open-inquiry  confirm-active list-as-inactive restore    start-retirement retire
recognised    under-inquiry -              -                -          retiring         -
under-inquiry -             recognised     inactive         -          -                -
inactive      -             -              -                recognised retiring         -
retiring      -             -              -                -          -                retired
retired       -             -              -                -          -                -
)";

constexpr auto kReport = R"(
.         receive  start-check accept   publish   return   waive  close-as-missed
expected  received -           -        -         -        waived missed
received  -        in-check    -        -         -        -      -
in-check  -        -           accepted -         returned -      -
accepted  -        -           -        published -        -      -
published -        -           -        -         -        -      -
returned  received -           -        -         -        -      -
waived    -        -           -        -         -        -      -
missed    received -           -        -         -        -      -
)";

constexpr auto kSession = R"(
.            find-eligible find-not-eligible give-slot  hold-session receive-session-report decline
received     eligible      not-eligible      -          -            -                      -
eligible     -             -                 slot-given -            -                      declined
slot-given   -             -                 -          held         -                      -
held         -             -                 -          -            reported               -
reported     -             -                 -          -            -                      -
not-eligible eligible      -                 -          -            -                      declined
declined     -             -                 -          -            -                      -
)";

constexpr auto kOutput = R"(
.               start-review open-for-comment revise  publish   supersede
drafting        in-review    -                -       published -
in-review       -            out-for-comment  -       published -
out-for-comment -            -                revised -         -
revised         -            -                -       published -
published       -            -                -       -         superseded
superseded      -            -                -       -         -
)";

QList<QStringList> cells(const char* table)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromLatin1(table).split(u'\n', Qt::SkipEmptyParts))
        rows << line.simplified().split(u' ');
    return rows;
}

/// A person who gives a reason for everything and justifies whatever is unmet.
Attempt insistence(const Transition& transition)
{
    Attempt attempt{.reason = u"Decided at the meeting."_s};
    for (const QString& key : transition.requirements)
        attempt.overrides.insert(key, u"Seen on paper."_s);
    return attempt;
}

void machines()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<QStringList>>("matrix");
    QTest::newRow("application") << u"dc-application"_s << cells(kApplication);
    QTest::newRow("life") << u"dc-life"_s << cells(kLife);
    QTest::newRow("annual report") << u"annual-report"_s << cells(kReport);
    QTest::newRow("session request") << u"session-request"_s << cells(kSession);
    QTest::newRow("output") << u"output"_s << cells(kOutput);
}

} // namespace

class MatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndTransitionIsInTheMatrix_data() { machines(); }
    void everyStateAndTransitionIsInTheMatrix()
    {
        QFETCH(QString, key);
        QFETCH(QList<QStringList>, matrix);
        const Procedure& machine = fixtures::compiledIn(key);

        QStringList states;
        for (const State& state : machine.states)
            states << state.key;
        QStringList transitions;
        for (const Transition& transition : machine.transitions)
            transitions << transition.key;
        QStringList rows;
        for (const QStringList& row : matrix.sliced(1))
            rows << row.constFirst();
        QStringList columns = matrix.constFirst().sliced(1);

        QCOMPARE(QSet<QString>(states.begin(), states.end()), QSet<QString>(rows.begin(), rows.end()));
        QCOMPARE(QSet<QString>(transitions.begin(), transitions.end()),
                 QSet<QString>(columns.begin(), columns.end()));
    }

    void everyStepLeadsWhereTheMatrixSaysOrIsRefused_data() { machines(); }
    void everyStepLeadsWhereTheMatrixSaysOrIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QList<QStringList>, matrix);
        const Procedure& machine = fixtures::compiledIn(key);
        const QStringList header = matrix.takeFirst();

        for (const QStringList& row : matrix) {
            Facts facts;
            facts.state = row.constFirst();
            for (qsizetype column = 1; column < header.size(); ++column) {
                const auto known = std::ranges::find(machine.transitions, header[column], &Transition::key);
                const auto step =
                    checkStep(machine, header[column], facts, {}, QDate(2021, 6, 1), insistence(*known));
                const QString where = u"%1 in %2"_s.arg(header[column], facts.state);
                QVERIFY2(step.has_value() == (row[column] != u"-"), qPrintable(where));
                if (step)
                    QCOMPARE(step->transition.to, row[column]);
                else
                    QCOMPARE(step.error().code, support::ErrorCode::RefusedByRule);
            }
        }
    }

    void onlyTheseStatesAreFinal_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("finals");
        QTest::newRow("application") << u"dc-application"_s << u"recognised declined withdrawn"_s;
        QTest::newRow("life") << u"dc-life"_s << u"retired"_s;
        QTest::newRow("annual report") << u"annual-report"_s << u"published waived"_s;
        QTest::newRow("session request") << u"session-request"_s << u"reported declined"_s;
        QTest::newRow("output") << u"output"_s << u"superseded"_s;
    }
    void onlyTheseStatesAreFinal()
    {
        QFETCH(QString, key);
        QFETCH(QString, finals);
        QStringList found;
        for (const State& state : fixtures::compiledIn(key).states) {
            if (state.isFinal)
                found << state.key;
        }
        QCOMPARE(found.join(u' '), finals);
    }

    void onlyTheseStepsNeedAReason_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("steps");
        QTest::newRow("application") << u"dc-application"_s << u"decline"_s;
        QTest::newRow("life") << u"dc-life"_s << QString();
        QTest::newRow("annual report") << u"annual-report"_s << u"return waive close-as-missed"_s;
        QTest::newRow("session request") << u"session-request"_s << u"decline"_s;
        QTest::newRow("output") << u"output"_s << QString();
    }
    void onlyTheseStepsNeedAReason()
    {
        QFETCH(QString, key);
        QFETCH(QString, steps);
        QStringList found;
        for (const Transition& transition : fixtures::compiledIn(key).transitions) {
            if (transition.needsReason)
                found << transition.key;
        }
        QCOMPARE(found.join(u' '), steps);
    }

    void theMagDecidesNothingAboutCoalitions()
    {
        for (const char* key : {"dc-application", "dc-life", "annual-report", "session-request", "output"}) {
            for (const Transition& transition : fixtures::compiledIn(QString::fromLatin1(key)).transitions)
                QVERIFY(QStringList({u"secretariat"_s, u"applicant"_s, u"coalition"_s})
                            .contains(actorKey(transition.decidedBy)));
        }
        QCOMPARE(fixtures::compiledIn(u"dc-application"_s)
                     .transition(u"under-review"_s, u"recognise"_s)
                     ->decidedBy,
                 Actor::Secretariat);
    }

    void recognitionBringsItsFiveEffects()
    {
        const Transition* recognise =
            fixtures::compiledIn(u"dc-application"_s).transition(u"under-review"_s, u"recognise"_s);
        QCOMPARE(recognise->effects,
                 QStringList({u"recognise-coalition"_s, u"task-list-on-website"_s, u"task-page"_s,
                              u"task-invite-dccg"_s, u"expect-first-report"_s}));
    }
};

DESK_TEST(MatrixTest)
#include "matrix_test.moc"
