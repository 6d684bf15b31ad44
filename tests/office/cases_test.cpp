#include "core/office/cases/steps_of_many.h"
#include "core/office/desk/writing.h"
#include "core/register/cases.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

namespace {

/// The output procedure as a later document might have it: what was in review is now in consultation.
QByteArray secondVersion()
{
    QFile file(u":/procedures/output-1.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no procedure");
    return file.readAll()
        .replace("\"version\": 1", "\"version\": 2")
        .replace("2006-10-30", "2021-01-01")
        .replace("\"in-review\"", "\"in-consultation\"")
        .replace("\"In review\"", "\"In consultation\"");
}

procedure::Library withSecondVersion()
{
    auto library = procedure::Library::compiledIn();
    if (!library.add(secondVersion(), u"output-2.json"_s))
        qFatal("the second version is not valid");
    return library;
}

std::unique_ptr<registry::Connection> must(support::Result<std::unique_ptr<registry::Connection>> file)
{
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *std::move(file);
}

const domain::FieldValues kPaper{{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}};

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepKeepsTheDayItHappenedAndTheMomentItWasRecorded()
    {
        features::Desk desk(QDate(2021, 11, 1));
        const RecordId application = desk.add("dc-application", {{u"name"_s, u"DC on Lighthouses"_s}});
        desk.clock.moveTo(QDate(2021, 11, 20));
        desk.step(application, "submit", {.happenedOn = QDate(2021, 11, 5), .decidedBy = u"The applicant"_s});

        const auto past = office::pastSteps(*desk.office, application);
        QVERIFY(past);
        QCOMPARE(past->size(), size_t(2));
        QCOMPARE(past->front().label, u"Opened"_s);
        QCOMPARE(past->front().step.to, u"draft"_s);
        const domain::Step& step = past->back().step;
        QCOMPARE(step.from, u"draft"_s);
        QCOMPARE(step.to, u"submitted"_s);
        QCOMPARE(step.happenedOn, QDate(2021, 11, 5));
        QCOMPARE(step.recordedAt, QDateTime(QDate(2021, 11, 20), QTime(12, 0), Qt::UTC));
        QCOMPARE(step.decidedBy, u"The applicant"_s);
        QCOMPARE(office::viewCase(*desk.office, application)->days, 15);

        const auto history = office::history(*desk.office, application);
        QVERIFY(history);
        QCOMPARE(history->front().happenedOn, QDate(2021, 11, 5));
        QCOMPARE(history->front().recordedAt.date(), QDate(2021, 11, 20));
    }

    void aStepIsRefusedInTheFutureAndBeforeThePresentState_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("tomorrow") << QDate(2021, 11, 21);
        QTest::newRow("before the review began") << QDate(2021, 11, 4);
    }
    void aStepIsRefusedInTheFutureAndBeforeThePresentState()
    {
        QFETCH(QDate, day);
        features::Desk desk(QDate(2021, 11, 1));
        const RecordId application = desk.add("dc-application", {{u"name"_s, u"DC on Lighthouses"_s}});
        desk.step(application, "submit", {.happenedOn = QDate(2021, 11, 1)});
        desk.clock.moveTo(QDate(2021, 11, 20));
        desk.step(application, "start-review", {.happenedOn = QDate(2021, 11, 5)});
        const auto taken = office::takeStep(*desk.office, application, u"withdraw"_s, {.happenedOn = day});
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::BadInput);
        QCOMPARE(desk.state(application), u"under-review"_s);
    }

    /// What came by mail on a Friday is often entered on the Monday after.
    void whatIsEnteredLaterThanItCameBeganWhenItCame()
    {
        features::Desk desk(QDate(2021, 11, 20));
        const RecordId application = desk.add("dc-application", {{u"name"_s, u"DC on Lighthouses"_s}});
        desk.step(application, "submit", {.happenedOn = QDate(2021, 11, 5)});
        const auto past = office::pastSteps(*desk.office, application);
        QVERIFY(past);
        QCOMPARE(past->front().step.happenedOn, QDate(2021, 11, 5));
        QCOMPARE(past->front().step.recordedAt.date(), QDate(2021, 11, 20));
        QCOMPARE(registry::stateOn(desk.office->file(), application, QDate(2021, 11, 10)).value_or(QString()),
                 u"submitted"_s);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(desk.state(application), u"draft"_s);
        QCOMPARE(office::pastSteps(*desk.office, application)->front().step.happenedOn, QDate(2021, 11, 20));
    }

    /// A recognition is a decision, whose day no later step may move.
    void theDayOfARecognitionIsNotMovedByWhatFollows()
    {
        features::Desk desk(QDate(2021, 11, 20));
        const RecordId coalition = desk.add("dynamic-coalition", {{u"name"_s, u"DC on Lighthouses"_s}});
        const auto taken = office::takeStep(*desk.office, coalition, u"start-retirement"_s,
                                            {.happenedOn = QDate(2021, 11, 5), .reason = u"They said so"_s});
        QVERIFY(!taken);
        QCOMPARE(office::pastSteps(*desk.office, coalition)->front().step.happenedOn, QDate(2021, 11, 20));
    }

    void aRefusedStepLeavesItsFieldsAsTheyWere()
    {
        features::Desk desk;
        const RecordId output = desk.add("output", {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}});
        const auto taken =
            office::takeStep(*desk.office, output, u"publish"_s, {.values = {{u"language"_s, u"English"_s}}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(desk.read(output)[domain::output::language], QString());
        QCOMPARE(desk.state(output), u"drafting"_s);
    }

    void fieldsThatComeWithAStepCountForIt()
    {
        features::Desk desk;
        const RecordId output = desk.add("output", {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}});
        desk.step(output, "publish",
                  {.values = {{u"link"_s, u"https://example.org/paper"_s},
                              {u"published-on"_s, QDate(2022, 1, 9)}}});
        QCOMPARE(desk.state(output), u"published"_s);
        QCOMPARE(desk.read(output)[domain::output::link], u"https://example.org/paper"_s);
    }

    void aRecordWithoutAProcedureHasNoCase()
    {
        features::Desk desk;
        const RecordId person = desk.add("person", {{u"name"_s, u"Ana Souza"_s}});
        QCOMPARE(office::viewCase(*desk.office, person).error().code, ErrorCode::WrongUsage);
        QCOMPARE(office::takeStep(*desk.office, person, u"submit"_s).error().code, ErrorCode::WrongUsage);
    }

    void aCaseStaysWithTheVersionItBeganUnder()
    {
        const support::FixedClock clock(QDate(2021, 6, 1));
        office::Office office(must(registry::memoryRegister()), withSecondVersion(), clock);
        const auto output = office::addRecord(office, {.noun = u"output"_s, .values = kPaper});
        QVERIFY(output);
        QCOMPARE(office::readRecord(office, *output)->head.caseState.version, 2);

        const support::FixedClock earlier(QDate(2020, 6, 1));
        office::Office past(must(registry::memoryRegister()), withSecondVersion(), earlier);
        const auto older = office::addRecord(past, {.noun = u"output"_s, .values = kPaper});
        QVERIFY(older);
        QCOMPARE(office::readRecord(past, *older)->head.caseState.version, 1);
    }

    void aCaseMovesToANewerVersionOnlyExplicitly()
    {
        support::FixedClock clock(QDate(2020, 6, 1));
        office::Office office(must(registry::memoryRegister()), withSecondVersion(), clock);
        const auto output = office::addRecord(office, {.noun = u"output"_s, .values = kPaper});
        QVERIFY(output);
        clock.moveTo(QDate(2021, 6, 1));
        const QDate since = office::readRecord(office, *output)->head.caseState.since;
        const auto view = office::viewCase(office, *output);
        QCOMPARE(view->steps.back().key, u"move-to-version-2"_s);
        QCOMPARE(view->steps.back().toLabel, u"Drafting (version 2)"_s);
        const auto moved = office::takeStep(office, *output, u"move-to-version-2"_s, {.reason = u"Agreed"_s});
        QVERIFY(moved);

        const domain::CaseState state = office::readRecord(office, *output)->head.caseState;
        QCOMPARE(state.since, since); // the state did not change
        QCOMPARE(state.version, 2);
        QCOMPARE(state.state, u"drafting"_s);
        const auto past = office::pastSteps(office, *output);
        QVERIFY(past);
        QCOMPARE(past->back().step.transition, QString::fromLatin1(office::kVersionChanged));
        QCOMPARE(past->back().label, u"Moved to another version of the procedure"_s);
        QCOMPARE(past->back().step.reason, u"Agreed"_s);
        QVERIFY(office::viewCase(office, *output)->steps.back().key != u"move-to-version-2"_s); // it is there
        QVERIFY(office::takeStep(office, *output, u"start-review"_s));
        QCOMPARE(office::viewCase(office, *output)->stateLabel, u"In consultation"_s);
        QVERIFY(office::checkRegister(office)->isSound);

        QVERIFY(office::undo(office));
        QVERIFY(office::undo(office));
        QCOMPARE(office::readRecord(office, *output)->head.caseState.version, 1);
    }

    // Of many each moves where the new version has its state; one undo takes all back.
    void manyMoveToANewerVersionInOneStep()
    {
        support::FixedClock clock(QDate(2020, 6, 1));
        office::Office office(must(registry::memoryRegister()), withSecondVersion(), clock);
        std::vector<RecordId> outputs;
        for (int i = 0; i < 3; ++i)
            outputs.push_back(office::addRecord(office, {.noun = u"output"_s, .values = kPaper}).value());
        QVERIFY(office::takeStep(office, outputs[2], u"start-review"_s)); // a state that it does not know
        QVERIFY(!office::takeStepOfMany(office, outputs, u"move-to-version-2"_s, {})); // not yet in force
        clock.moveTo(QDate(2021, 6, 1));
        const auto steps = office::stepsOfMany(office, outputs);
        const auto move = std::ranges::find(*steps, u"move-to-version-2"_s, &office::StepOfSome::key);
        QVERIFY(move != steps->end());
        QCOMPARE(move->cases, 2);
        const auto done = office::takeStepOfMany(office, outputs, u"move-to-version-2"_s, {});
        QVERIFY(done);
        QCOMPARE(done->done.size(), size_t(2));
        QCOMPARE(done->refused.size(), size_t(1));
        QVERIFY(done->refused[0].error.message.contains(u"In review"_s));
        QCOMPARE(office::readRecord(office, outputs[1])->head.caseState.version, 2);
        QVERIFY(office::undo(office));
        QCOMPARE(office::readRecord(office, outputs[1])->head.caseState.version, 1);
    }

    void aStateThatTheNewVersionDoesNotKnowIsNotMoved()
    {
        support::FixedClock clock(QDate(2020, 6, 1));
        office::Office office(must(registry::memoryRegister()), withSecondVersion(), clock);
        const auto output = office::addRecord(office, {.noun = u"output"_s, .values = kPaper});
        QVERIFY(output);
        QVERIFY(office::takeStep(office, *output, u"start-review"_s));
        clock.moveTo(QDate(2021, 6, 1));
        const auto view = office::viewCase(office, *output);
        for (const office::PossibleStep& step : view->steps)
            QVERIFY(step.key != u"move-to-version-2"_s);
        const auto moved = office::moveToVersion(office, *output, 2);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::RefusedByRule);
        QVERIFY2(moved.error().message.contains(u"In review"_s), qPrintable(moved.error().message));
        QCOMPARE(office::readRecord(office, *output)->head.caseState.version, 1);
        QCOMPARE(office::moveToVersion(office, *output, 9).error().code, ErrorCode::WrongUsage);
    }

    void aRegisterBringsTheProceduresThatTheProgramDoesNotKnow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pinned.register"_s);
        const support::FixedClock clock(QDate(2021, 6, 1));
        RecordId output;
        {
            office::Office office(must(registry::createRegister(path)), withSecondVersion(), clock);
            const auto added = office::addRecord(office, {.noun = u"output"_s, .values = kPaper});
            QVERIFY(added);
            output = *added;
            QVERIFY(office::takeStep(office, output, u"start-review"_s));
        }
        const auto opened = office::openRegister(path, clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        office::Office& office = **opened;
        QCOMPARE(office.procedures().source(u"output"_s, 2), secondVersion());
        const auto view = office::viewCase(office, output);
        QVERIFY(view);
        QCOMPARE(view->stateLabel, u"In consultation"_s);
        QVERIFY(office::takeStep(
            office, output, u"publish"_s,
            {.values = {{u"link"_s, u"https://example.org/paper"_s}, {u"published-on"_s, clock.today()}}}));
        const auto report = office::checkRegister(office);
        QVERIFY(report);
        QVERIFY2(report->isSound, qPrintable(report->lines.join(u'\n')));
    }
};

DESK_TEST(CasesTest)
#include "cases_test.moc"
