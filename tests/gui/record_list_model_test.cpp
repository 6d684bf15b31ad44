#include "tests/harness/test_main.h"

#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "ui/models/record_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::RecordId;
using ui::RecordListModel;

class RecordListModelTest : public QObject
{
    Q_OBJECT

    support::FixedClock m_clock{QDate(2022, 2, 15)};
    std::unique_ptr<office::Office> m_office;

    RecordId add(const QString& name)
    {
        const auto id =
            office::addRecord(*m_office, {.noun = u"dynamic-coalition"_s, .values = {{u"name"_s, name}}});
        return id ? *id : RecordId();
    }
    static QString nameIn(const RecordListModel& model, int row)
    {
        return model.index(row, RecordListModel::Name).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        auto office = office::memoryOffice(m_clock);
        QVERIFY(office.has_value());
        m_office = *std::move(office);
    }

    void staysAValidModelWhileRecordsComeAndGo()
    {
        RecordListModel model(*m_office);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.stream = u"DC"_s});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(add(u"Birds"_s).isValid());
        const RecordId apples = add(u"Apples"_s);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(nameIn(model, 0), u"Apples"_s);
        QCOMPARE(nameIn(model, 1), u"Birds"_s);
        QVERIFY(office::removeRecord(*m_office, apples).has_value());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(nameIn(model, 0), u"Birds"_s);
    }

    void keepsTheChosenRowWhenItsNameMovesIt()
    {
        const RecordId apples = add(u"Apples"_s);
        add(u"Birds"_s);
        RecordListModel model(*m_office);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.stream = u"DC"_s});
        const QPersistentModelIndex chosen = model.index(model.rowOf(apples), RecordListModel::Name);
        QVERIFY(office::changeFields(*m_office, apples, {{u"name"_s, u"Cherries"_s}}).has_value());
        model.reload();
        QTRY_COMPARE(chosen.row(), 1);
        QCOMPARE(model.idAt(chosen.row()), apples);
        QCOMPARE(chosen.data().toString(), u"Cherries"_s);
    }

    void letsTheRegisterSort()
    {
        add(u"Apples"_s);
        add(u"Birds"_s);
        RecordListModel model(*m_office);
        model.setQuery({.stream = u"DC"_s});
        model.sort(RecordListModel::Name, Qt::DescendingOrder);
        QCOMPARE(nameIn(model, 0), u"Birds"_s);
        model.sort(RecordListModel::Acronym, Qt::AscendingOrder); // has no sort key: the order stays
        QCOMPARE(nameIn(model, 0), u"Birds"_s);
    }

    void readsRowsFarApartAPageAtATime()
    {
        constexpr int kRows = 3 * RecordListModel::kPageRows + 5;
        for (int i = 0; i < kRows; ++i)
            QVERIFY(add(u"Coalition %1"_s.arg(i, 4, 10, QChar(u'0'))).isValid());
        RecordListModel model(*m_office);
        model.setQuery({.stream = u"DC"_s});
        QCOMPARE(model.rowCount(), kRows);
        QCOMPARE(nameIn(model, kRows - 1), u"Coalition 0196"_s);
        QCOMPARE(nameIn(model, 0), u"Coalition 0000"_s);
        QCOMPARE(nameIn(model, RecordListModel::kPageRows), u"Coalition 0064"_s);
    }

    void neverShowsANameAsMarkup()
    {
        add(u"<img src=\"file:///tmp/canary.png\">"_s);
        RecordListModel model(*m_office);
        model.setQuery({.stream = u"DC"_s});
        const QString tip = model.index(0, RecordListModel::Name).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(tip.contains(u"&lt;img"_s));
    }
};

DESK_TEST(RecordListModelTest)
#include "record_list_model_test.moc"
