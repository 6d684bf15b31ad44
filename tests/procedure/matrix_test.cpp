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

constexpr auto kFirstLife = R"(
.             open-inquiry  confirm-active list-as-inactive restore    start-retirement retire
recognised    under-inquiry -              -                -          retiring         -
under-inquiry -             recognised     inactive         -          -                -
inactive      -             -              -                recognised retiring         -
retiring      -             -              -                -          -                retired
retired       -             -              -                -          -                -
)";

constexpr auto kLife = R"(
.             open-inquiry  confirm-active list-as-inactive restore    start-retirement retire
recognised    under-inquiry -              -                -          retiring         -
under-inquiry -             recognised     inactive         -          retiring         -
inactive      -             -              -                recognised retiring         -
retiring      -             -              -                -          -                retired
retired       -             -              -                -          -                -
)";

// Where the check was always a step of its own.
constexpr auto kFirstReport = R"(
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

constexpr auto kReport = R"(
.         receive  start-check accept   publish   return   waive  close-as-missed
expected  received -           -        -         -        waived missed
received  -        in-check    accepted -         returned -      -
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

constexpr auto kProposal = R"(
.              submit    put-to-mag     select   not-select   merge  refer    defer    withdraw
draft          submitted -              -        -            -      -        -        withdrawn
submitted      -         before-the-mag -        -            -      -        -        withdrawn
before-the-mag -         -              selected not-selected merged referred deferred withdrawn
deferred       -         before-the-mag -        -            -      -        -        withdrawn
selected       -         -              -        -            -      -        -        -
not-selected   -         -              -        -            -      -        -        -
merged         -         -              -        -            -      -        -        -
referred       -         -              -        -            -      -        -        -
withdrawn      -         -              -        -            -      -        -        -
)";

constexpr auto kForum = R"(
.               start-work publish-draft hold-session publish-final   evaluate  stop
launching       working    -             -            -               -         stopped
working         -          draft-out     -            -               -         stopped
draft-out       -          -             session-held -               -         stopped
session-held    -          -             -            final-published -         stopped
final-published -          -             -            -               evaluated stopped
evaluated       -          -             -            -               -         -
stopped         -          -             -            -               -         -
)";

constexpr auto kConcept = R"(
.               consult   propose  establish   not-establish   withdraw
concept         consulted -        -           -               withdrawn
consulted       -         proposed -           -               withdrawn
proposed        -         -        established not-established withdrawn
established     -         -        -           -               -
not-established -         -        -           -               -
withdrawn       -         -        -           -               -
)";

constexpr auto kFirstNetwork = R"(
.               start-work close-inputs  publish-draft hold-session publish-final   evaluate  continue  close  stop
launching       working    -             -             -            -               -         -         -      stopped
working         -          inputs-closed -             -            -               -         -         -      stopped
inputs-closed   -          -             draft-out     -            -               -         -         -      stopped
draft-out       -          -             -             session-held -               -         -         -      stopped
session-held    -          -             -             -            final-published -         -         -      stopped
final-published -          -             -             -            -               evaluated -         -      stopped
evaluated       -          -             -             -            -               -         continued closed -
continued       -          -             -             -            -               -         -         -      -
closed          -          -             -             -            -               -         -         -      -
stopped         -          -             -             -            -               -         -         -      -
)";

constexpr auto kNetwork = R"(
.               start-work close-inputs  publish-draft hold-session publish-final   evaluate  continue  close  stop
launching       working    -             -             -            -               -         -         -      stopped
working         -          inputs-closed draft-out     -            -               -         -         -      stopped
inputs-closed   -          -             draft-out     -            -               -         -         -      stopped
draft-out       -          -             -             session-held -               -         -         -      stopped
session-held    -          -             -             -            final-published -         -         -      stopped
final-published -          -             -             -            -               evaluated -         -      stopped
evaluated       -          -             -             -            -               -         continued closed -
continued       -          -             -             -            -               -         -         -      -
closed          -          -             -             -            -               -         -         -      -
stopped         -          -             -             -            -               -         -         -      -
)";

constexpr auto kStatement = R"(
.                   start-review ask-clarification   receive-clarification recognise  decline  withdraw
received            under-review -                   -                     -          -        withdrawn
under-review        -            clarification-asked -                     recognised declined withdrawn
clarification-asked -            -                   under-review          -          -        withdrawn
recognised          -            -                   -                     -          -        -
declined            -            -                   -                     -          -        -
withdrawn           -            -                   -                     -          -        -
)";

constexpr auto kListing = R"(
.       mark-dormant relist close
listed  dormant      -      closed
dormant -            listed closed
closed  -            -      -
)";

constexpr auto kMeeting = R"(
.          hold receive-report call-off
announced  held -              called-off
held       -    reported       -
reported   -    -              -
called-off -    -              -
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

/// A matrix holds for every version of its procedure, or for the one that is named.
struct Machine
{
    const char* key;
    const char* matrix;
    int version = 0;
};
constexpr Machine kMachines[] = {
    {"dc-life", kFirstLife, 1},
    {"pn-edition", kFirstNetwork, 1},
    {"dc-application", kApplication},
    {"annual-report", kFirstReport, 1},
    {"dc-life", kLife},
    {"annual-report", kReport},
    {"session-request", kSession},
    {"output", kOutput},
    {"bpf-proposal", kProposal},
    {"bpf-edition", kForum},
    {"pn-concept", kConcept},
    {"pn-edition", kNetwork},
    {"nri-statement", kStatement},
    {"nri-life", kListing},
    {"nri-meeting", kMeeting},
};

void machines()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("version");
    QTest::addColumn<QList<QStringList>>("matrix");
    const auto library = Library::compiledIn();
    for (const Procedure& procedure : library.all()) {
        const auto machine = std::ranges::find_if(kMachines, [&](const Machine& known) {
            return procedure.key == QLatin1StringView(known.key) &&
                   (known.version == 0 || known.version == procedure.version);
        });
        QVERIFY2(machine != std::end(kMachines), qPrintable(procedure.key + u" has no matrix"_s));
        QTest::addRow("%s in version %d", machine->key, procedure.version)
            << procedure.key << procedure.version << cells(machine->matrix);
    }
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
        QFETCH(int, version);
        QFETCH(QList<QStringList>, matrix);
        const Procedure& machine = fixtures::compiledIn(key, version);

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
        QFETCH(int, version);
        QFETCH(QList<QStringList>, matrix);
        const Procedure& machine = fixtures::compiledIn(key, version);
        const QStringList header = matrix.takeFirst();

        for (const QStringList& row : matrix) {
            Facts facts;
            facts.noun = machine.subject;
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
        QTest::newRow("forum proposal")
            << u"bpf-proposal"_s << u"selected not-selected merged referred withdrawn"_s;
        QTest::newRow("forum edition") << u"bpf-edition"_s << u"evaluated stopped"_s;
        QTest::newRow("network concept") << u"pn-concept"_s << u"established not-established withdrawn"_s;
        QTest::newRow("network edition") << u"pn-edition"_s << u"closed continued stopped"_s;
        QTest::newRow("statement") << u"nri-statement"_s << u"recognised declined withdrawn"_s;
        QTest::newRow("listing") << u"nri-life"_s << u"closed"_s;
        QTest::newRow("meeting") << u"nri-meeting"_s << u"reported called-off"_s;
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
        QTest::newRow("forum proposal") << u"bpf-proposal"_s << u"select not-select merge refer defer"_s;
        QTest::newRow("forum edition") << u"bpf-edition"_s << u"stop"_s;
        QTest::newRow("network concept") << u"pn-concept"_s << u"not-establish"_s;
        QTest::newRow("network edition") << u"pn-edition"_s << u"stop"_s;
        QTest::newRow("statement") << u"nri-statement"_s << u"decline"_s;
        QTest::newRow("listing") << u"nri-life"_s << u"mark-dormant close"_s;
        QTest::newRow("meeting") << u"nri-meeting"_s << u"call-off"_s;
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

    void theMagDecidesNothingAboutCoalitionsAndInitiatives()
    {
        for (const char* key : {"dc-application", "dc-life", "annual-report", "session-request", "output",
                                "nri-statement", "nri-life", "nri-meeting"}) {
            for (const Transition& transition : fixtures::compiledIn(QString::fromLatin1(key)).transitions)
                QVERIFY2(transition.decidedBy != Actor::Mag && transition.decidedBy != Actor::Nobody, key);
        }
        QCOMPARE(fixtures::compiledIn(u"dc-application"_s)
                     .transition(u"under-review"_s, u"recognise"_s)
                     ->decidedBy,
                 Actor::Secretariat);
    }

    void onlyTheMagDecidesTheseSteps_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("steps");
        QTest::newRow("forum proposal") << u"bpf-proposal"_s << u"select not-select merge refer defer"_s;
        QTest::newRow("forum edition") << u"bpf-edition"_s << u"stop"_s;
        QTest::newRow("network concept") << u"pn-concept"_s << u"establish not-establish"_s;
        QTest::newRow("network edition") << u"pn-edition"_s << u"continue close stop"_s;
    }
    void onlyTheMagDecidesTheseSteps()
    {
        QFETCH(QString, key);
        QFETCH(QString, steps);
        QStringList found;
        for (const Transition& transition : fixtures::compiledIn(key).transitions) {
            if (transition.decidedBy == Actor::Mag)
                found << transition.key;
        }
        QCOMPARE(found.join(u' '), steps);
    }

    void whatStatesCountAs_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("meanings");
        QTest::newRow("annual report")
            << u"annual-report"_s
            << u"received=received in-check=received accepted=accepted published=accepted returned=returned "
               "waived=waived missed=missed"_s;
        QTest::newRow("output") << u"output"_s << u"published=published superseded=published"_s;
        QTest::newRow("forum edition") << u"bpf-edition"_s << u"stopped=stopped"_s;
        QTest::newRow("network edition") << u"pn-edition"_s << u"stopped=stopped"_s;
        QTest::newRow("coalition") << u"dc-life"_s << QString();
    }
    void whatStatesCountAs()
    {
        QFETCH(QString, key);
        QFETCH(QString, meanings);
        QStringList found;
        for (const State& state : fixtures::compiledIn(key).states) {
            if (state.countsAs != CountsAs::Nothing)
                found << state.key + u'=' + countsAsKey(state.countsAs);
        }
        QCOMPARE(found.join(u' '), meanings);
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
