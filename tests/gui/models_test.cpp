#include "tests/harness/test_main.h"

#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "ui/history/history_model.h"
#include "ui/people/person_model.h"
#include "ui/today/today_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

std::unique_ptr<office::Office> officeWithPersons(const support::Clock& clock, int count)
{
    auto office = office::memoryOffice(clock);
    for (int i = 0; i < count; ++i)
        if (!office::addRecord(**office,
                               {.noun = u"person"_s, .values = {{u"name"_s, u"Person %1"_s.arg(i)}}}))
            return nullptr;
    return *std::move(office);
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayShowsHeadingsLinesAndWhatIsEmpty()
    {
        TodayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const TodayLine late{.record = domain::RecordId(7),
                             .look = dueLook(-9),
                             .title = u"Annual report 2021"_s,
                             .note = u"DC on Things"_s,
                             .when = u"9 days late"_s,
                             .day = u"31 Jan 2022"_s};
        model.setSections({{u"overdue"_s, u"Overdue"_s, u"Nothing is late."_s, {late}},
                           {u"soon"_s, u"Due in 30 days"_s, u"Nothing is due."_s, {}}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), u"Overdue, 1"_s);
        QCOMPARE(model.index(1).data().toString(),
                 u"Annual report 2021, DC on Things, 9 days late, 31 Jan 2022"_s);
        QCOMPARE(model.index(3).data().toString(), u"Nothing is due."_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
        QCOMPARE(model.line(model.index(1)).record, domain::RecordId(7));
    }

    void personsAreRowsOfTheirFieldsInTheOrderAskedFor()
    {
        const support::FixedClock clock(QDate(2022, 2, 15));
        const auto office = officeWithPersons(clock, 200);
        QVERIFY(office);
        const auto lena = office::addRecord(
            *office, {.noun = u"person"_s,
                      .values = {{u"name"_s, u"Léna"_s}, {u"stakeholder-group"_s, u"civil-society"_s}}});
        PersonModel model(*office);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QCOMPARE(model.rowCount(), 201);
        QCOMPARE(model.index(0, PersonModel::Name).data().toString(), u"Léna"_s);
        QCOMPARE(model.index(0, PersonModel::Group).data().toString(), u"Civil society"_s);
        QCOMPARE(model.index(200, PersonModel::Name).data().toString(), u"Person 99"_s);
        QCOMPARE(model.rowOf(*lena), 0);
        QCOMPARE(model.rowOf(domain::RecordId(4711)), -1);
        model.sort(PersonModel::Group, Qt::DescendingOrder);
        QCOMPARE(model.idAt(0), *lena);
        model.sort(PersonModel::Name, Qt::DescendingOrder);
        QCOMPARE(model.idAt(200), *lena);
        model.setText(u"LENA"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.idAt(1).isValid());
    }

    void historyIsReadAsFarAsItIsLookedAt()
    {
        const support::FixedClock clock(QDate(2022, 2, 15));
        const auto office = officeWithPersons(clock, 130);
        QVERIFY(office);
        HistoryModel model(*office);
        model.setRecord({});
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.canFetchMore({}));
        // The tester asks for the rest, as a view does when it is scrolled to the end.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 130);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(model.index(0, HistoryModel::What).data().toString().contains(u"Person 129"_s));
        QVERIFY(model.index(129, HistoryModel::What).data().toString().contains(u"Person 0"_s));
    }

    void aStepOfTheHistoryHoldsWhatItChanged()
    {
        const support::FixedClock clock(QDate(2022, 2, 15));
        const auto office = officeWithPersons(clock, 1);
        QVERIFY(office);
        const auto person = office::recordsOf(*office, u"person"_s)->front().head.id;
        QVERIFY(office::changeFields(*office, person, {{u"name"_s, u"Lena Hoffmann"_s}}).has_value());
        HistoryModel model(*office);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecord(person);
        const QModelIndex step = model.index(0, 0);
        QCOMPARE(model.rowCount(step), 1);
        QCOMPARE(model.index(0, HistoryModel::What, step).data().toString(), u"Name"_s);
        QCOMPARE(model.index(0, HistoryModel::Before, step).data().toString(), u"Person 0"_s);
        QCOMPARE(model.index(0, HistoryModel::After, step).data().toString(), u"Lena Hoffmann"_s);
    }
};

DESK_TEST(ModelsTest)
#include "models_test.moc"
