#include "core/office/calendar/amending.h"
#include "core/office/cases/steps_of_many.h"
#include "core/office/desk/choosing.h"
#include "core/office/letters/letters_of_many.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace features;

/// What is done to twenty is done once; each is still judged on its own. DC-10, DC-14.
class ManyAtOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(QDate(2022, 1, 20));
        m_reports.clear();
        for (const char* name : {"Alpha", "Beta", "Gamma"})
            m_reports.push_back(
                m_desk->report(m_desk->oldCoalition(u"DC on %1"_s.arg(QLatin1StringView(name))), 2021));
    }

    // DC-10: the second one has nothing in it and is not accepted with the others
    void aStepGoesOnWhereOneIsRefused()
    {
        received();
        for (const size_t i : {0, 2})
            m_desk->set(m_reports[i], {{u"meetings"_s, u"Six calls"_s}, {u"covers-year"_s, u"2021"_s}});
        const auto before = history();
        const auto done = take("accept");
        QCOMPARE(done.done.size(), size_t(2));
        QCOMPARE(done.refused.size(), size_t(1));
        QCOMPARE(done.refused[0].record.id, m_reports[1]);
        QVERIFY(namesClause(done.refused[0].error.reasons, u"DC-10"_s));
        QCOMPARE(states(), (QStringList{u"accepted"_s, u"in-check"_s, u"accepted"_s}));
        QCOMPARE(history(), before + 1);
    }

    void oneUndoTakesAllBack()
    {
        received();
        for (const RecordId report : m_reports)
            m_desk->set(report, {{u"meetings"_s, u"Six calls"_s}, {u"covers-year"_s, u"2021"_s}});
        QCOMPARE(take("accept").done.size(), size_t(3));
        QVERIFY(office::undo(*m_desk->office));
        QCOMPARE(states(), QStringList(3, u"in-check"_s));
        QVERIFY(office::redo(*m_desk->office));
        QCOMPARE(states(), QStringList(3, u"accepted"_s));
    }

    // What a refused step had written before it was judged is not there afterwards.
    void whatIsRefusedLeavesNothing()
    {
        received();
        const office::Decision decision{.values = {{u"covers-year"_s, qint64(2019)}}};
        const auto before = history();
        QCOMPARE(take("accept", decision).refused.size(), size_t(3));
        QCOMPARE(history(), before);
        for (const RecordId report : m_reports)
            QVERIFY(m_desk->read(report).values.value(u"covers-year"_s).isNull());
    }

    void aTrialChangesNothing()
    {
        const auto before = history();
        QCOMPARE(take("receive", {}, office::Trial::Yes).done.size(), size_t(3));
        QCOMPARE(history(), before);
        QCOMPARE(states(), QStringList(3, u"expected"_s));
    }

    void stepsAreOfferedWithHowManyTheyLeadOn()
    {
        m_desk->step(m_reports[0], "receive");
        const auto steps = office::stepsOfMany(*m_desk->office, m_reports);
        QVERIFY(steps);
        const auto receive = std::ranges::find(*steps, u"receive"_s, &office::StepOfSome::key);
        const auto check = std::ranges::find(*steps, u"start-check"_s, &office::StepOfSome::key);
        const auto waive = std::ranges::find(*steps, u"waive"_s, &office::StepOfSome::key);
        QCOMPARE(receive->cases, 2);
        QCOMPARE(check->cases, 1);
        QVERIFY(waive->needsReason && !receive->needsReason);
        QVERIFY(receive->isUsual && check->isUsual && !waive->isUsual);
    }

    void whatEndangersAWorkstreamIsNoUsualStep()
    {
        const auto steps = office::stepsOfMany(*m_desk->office, coalitions());
        QVERIFY(steps);
        QStringList keys;
        for (const office::StepOfSome& step : *steps) {
            keys << step.key;
            QVERIFY2(step.isIncisive && !step.isUsual, qPrintable(step.key));
        }
        QCOMPARE(keys, (QStringList{u"open-inquiry"_s, u"start-retirement"_s}));
        const auto reports = office::stepsOfMany(*m_desk->office, m_reports);
        for (const office::StepOfSome& step : *reports)
            QVERIFY2(!step.isIncisive, qPrintable(step.key)); // of a report
    }

    // Of a coalition and a report only one has the step; a person reads its name, not its key.
    void aStepThatOneDoesNotHaveIsNamedByItsLabel()
    {
        const std::vector<RecordId> mixed{coalitions()[0], m_reports[0]};
        const auto done = office::takeStepOfMany(*m_desk->office, mixed, u"start-retirement"_s,
                                                 {.reason = u"They ask for it"_s});
        QVERIFY(done);
        QCOMPARE(done->refused.size(), size_t(1));
        QVERIFY2(done->refused[0].error.message.startsWith(u"“Start retirement” is not a step"_s),
                 qPrintable(done->refused[0].error.message));
    }

    // DC-14: nobody is gone past in bulk
    void requirementsAreGonePastOneByOne()
    {
        const auto refused = office::takeStepOfMany(
            *m_desk->office, m_reports, u"close-as-missed"_s,
            {.reason = u"No answer"_s, .overrides = {{u"report-past-due"_s, u"They said so"_s}}});
        QVERIFY(!refused);
        QCOMPARE(states(), QStringList(3, u"expected"_s));
    }

    void fieldsAreSetAtOnce()
    {
        const auto done = office::amendMany(*m_desk->office, m_reports, {{u"meetings"_s, u"Six calls"_s}});
        QVERIFY(done);
        QCOMPARE(done->done.size(), size_t(3));
        for (const RecordId report : m_reports)
            QCOMPARE(m_desk->read(report).values.value(u"meetings"_s).toString(), u"Six calls"_s);
        QVERIFY(office::undo(*m_desk->office));
        QVERIFY(m_desk->read(m_reports[2]).values.value(u"meetings"_s).isNull());
        const auto wrong = office::amendMany(*m_desk->office, m_reports, {{u"colour"_s, u"red"_s}});
        QVERIFY(wrong);
        QCOMPARE(wrong->refused.size(), size_t(3));
    }

    // Two can be written to, the third has nobody; one undo takes both drafts back.
    void aLetterIsKeptForEach()
    {
        late();
        const auto kept = office::writeLetters(*m_desk->office, coalitions(), u"reminder"_s);
        QVERIFY(kept);
        QCOMPARE(kept->created.size(), size_t(2));
        QCOMPARE(kept->refused.size(), size_t(1));
        QCOMPARE(kept->refused[0].record.id, coalitions()[2]);
        QCOMPARE(letters(), (QStringList{u"draft"_s, u"draft"_s}));
        const auto again = office::writeLetters(*m_desk->office, coalitions(), u"reminder"_s);
        QVERIFY(again && again->done.empty()); // drafts wait already
        QCOMPARE(again->refused[0].error.message, u"A draft is kept and has not gone out."_s);
        QVERIFY(office::undo(*m_desk->office));
        QCOMPARE(letters(), QStringList{});
    }

    void lettersAreMarkedAsSentOnADayThatHasBeen()
    {
        late();
        QVERIFY(office::writeLetters(*m_desk->office, coalitions(), u"reminder"_s));
        const auto unsent = office::unsentLetters(*m_desk->office, coalitions());
        QVERIFY(unsent && unsent->size() == 1 && unsent->front().letters.size() == 2);
        const auto mark = [&](QDate on) {
            return office::markManySent(*m_desk->office, unsent->front().letters, on);
        };
        QVERIFY(!mark(QDate(2022, 2, 11))); // tomorrow
        QCOMPARE(mark(QDate(2022, 2, 9))->done.size(), size_t(2));
        QCOMPARE(letters(), (QStringList{u"2022-02-09"_s, u"2022-02-09"_s}));
        QVERIFY(office::unsentLetters(*m_desk->office, coalitions())->empty());
        QVERIFY(office::undo(*m_desk->office));
        QCOMPARE(letters(), (QStringList{u"draft"_s, u"draft"_s}));
    }

    void whatWentOutIsKeptAsSent()
    {
        late();
        const auto before = history();
        const office::KeepAs sent{.sentOn = QDate(2022, 2, 9)};
        const office::KeepAs tried{.sentOn = QDate(2022, 2, 9), .trial = office::Trial::Yes};
        QCOMPARE(office::writeLetters(*m_desk->office, coalitions(), u"reminder"_s, tried)->done.size(),
                 size_t(2));
        QCOMPARE(history(), before);
        QVERIFY(office::writeLetters(*m_desk->office, coalitions(), u"reminder"_s, sent));
        QCOMPARE(letters(), (QStringList{u"2022-02-09"_s, u"2022-02-09"_s}));
        QCOMPARE(history(), before + 1);
        QVERIFY(!office::writeLetters(*m_desk->office, coalitions(), u"second-reminder"_s,
                                      {.sentOn = QDate(2022, 2, 11)}));
    }

    void recordsAreChosenByWhatTheyHold()
    {
        m_desk->step(m_reports[0], "receive");
        m_desk->set(m_reports[1], {{u"covers-year"_s, u"2021"_s}});
        QCOMPARE(chosen({{u"state"_s, u"expected"_s}}), (QList{m_reports[1], m_reports[2]}));
        QCOMPARE(chosen({{u"covers-year"_s, u"2021"_s}}), QList{m_reports[1]});
        QCOMPARE(chosen({{u"covers-year"_s, u""_s}}), (QList{m_reports[0], m_reports[2]}));
        QCOMPARE(chosen({{u"workstream"_s, m_desk->idText(m_desk->read(m_reports[1]).head.parent)}}),
                 QList{m_reports[1]});
        QCOMPARE(chosen({}, 2020), QList<RecordId>{});
        const domain::Noun& reports = *domain::noun(u"annual-report"_s);
        QVERIFY(!office::Choice::read(*m_desk->office, reports, 0, {{u"state"_s, u"recieved"_s}}));
        QVERIFY(!office::Choice::read(*m_desk->office, reports, 0, {{u"colour"_s, u"red"_s}}));
        // A state of coalitions is one only where they are asked too, and no report is in it.
        const QMap<QString, QString> recognised{{u"state"_s, u"recognised"_s}};
        QVERIFY(!office::Choice::read(*m_desk->office, reports, 0, recognised));
        QVERIFY(office::Choice::read(*m_desk->office, reports, 0, recognised,
                                     {domain::noun(u"dynamic-coalition"_s)}));
        // A stream is known by its key in any case.
        QCOMPARE(chosen({{u"stream"_s, u"dc"_s}}).size(), qsizetype(3));
        QVERIFY(!office::Choice::read(*m_desk->office, reports, 0, {{u"stream"_s, u"dd"_s}}));
    }

private:
    std::vector<RecordId> coalitions()
    {
        std::vector<RecordId> all;
        for (const RecordId report : m_reports)
            all.push_back(m_desk->read(report).head.parent);
        return all;
    }
    /// Ten days after the reports were due; the first two have somebody to write to.
    void late()
    {
        m_desk->clock.moveTo(QDate(2022, 2, 10));
        for (const size_t i : {0, 1})
            m_desk->role("contact-person", m_desk->person(u"Person %1"_s.arg(i)), coalitions()[i]);
    }
    /// "draft", or the day on which it was sent, of each.
    QStringList letters()
    {
        QStringList said;
        for (const RecordId coalition : coalitions())
            for (const domain::Record& letter : m_desk->children(coalition, "letter")) {
                const QDate on = letter[domain::letter::sentOn];
                said << (on.isValid() ? on.toString(Qt::ISODate) : u"draft"_s);
            }
        return said;
    }
    void received()
    {
        QCOMPARE(take("receive").done.size(), size_t(3));
        QCOMPARE(take("start-check").done.size(), size_t(3));
    }
    office::DoneToMany take(const char* step, const office::Decision& decision = {},
                            office::Trial trial = office::Trial::No)
    {
        auto done =
            office::takeStepOfMany(*m_desk->office, m_reports, QString::fromLatin1(step), decision, trial);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *std::move(done);
    }
    QStringList states()
    {
        QStringList states;
        for (const RecordId report : m_reports)
            states << m_desk->state(report);
        return states;
    }
    size_t history() { return office::history(*m_desk->office).value().size(); }
    QList<RecordId> chosen(const Written& where, int year = 0)
    {
        const domain::Noun& reports = *domain::noun(u"annual-report"_s);
        const auto choice = office::Choice::read(*m_desk->office, reports, year, where);
        if (!choice) {
            QTest::qFail(qPrintable(choice.error().message), __FILE__, __LINE__);
            return {};
        }
        QList<RecordId> ids;
        for (const domain::Record& record : *office::chosenRecords(*m_desk->office, reports, *choice))
            ids << record.head.id;
        std::ranges::sort(ids);
        return ids;
    }

    std::unique_ptr<Desk> m_desk;
    std::vector<RecordId> m_reports;
};

DESK_TEST(ManyAtOnceTest)
#include "many_at_once_test.moc"
