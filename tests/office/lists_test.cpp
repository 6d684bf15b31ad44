#include "core/office/desk/lists.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::ListQuery;
using office::SortBy;

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2022, 1, 10));
        m_desk->oldCoalition(u"Water"_s);
        m_desk->oldCoalition(u"Élan"_s);
        const RecordId gender = m_desk->oldCoalition(u"Gender 100%"_s);
        m_desk->set(gender, {{u"acronym"_s, u"DC-Gender"_s}});
        m_desk->step(m_desk->report(gender, 2021), "receive", {.happenedOn = QDate(2022, 1, 10)});
        m_desk->step(m_desk->oldCoalition(u"Archives"_s), "start-retirement");
        m_desk->add("dc-application", {{u"name"_s, u"Lighthouses"_s}});
    }

    void theListIsSortedWithoutRegardToCaseAndMarks()
    {
        QCOMPARE(titles({.stream = u"DC"_s}),
                 (QStringList{u"Archives"_s, u"Élan"_s, u"Gender 100%"_s, u"Lighthouses"_s, u"Water"_s}));
        QCOMPARE(titles({.stream = u"DC"_s, .descending = true}),
                 (QStringList{u"Water"_s, u"Lighthouses"_s, u"Gender 100%"_s, u"Élan"_s, u"Archives"_s}));
    }

    void theListIsFiltered_data()
    {
        QTest::addColumn<ListQuery>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("another stream") << ListQuery{.stream = u"BPF"_s} << QStringList();
        QTest::newRow("category") << ListQuery{.stream = u"DC"_s, .category = u"at-risk"_s}
                                  << QStringList{u"Archives"_s};
        QTest::newRow("state") << ListQuery{.stream = u"DC"_s, .state = u"draft"_s}
                               << QStringList{u"Lighthouses"_s};
        QTest::newRow("report received")
            << ListQuery{.stream = u"DC"_s, .reportStatus = u"received"_s, .reportYear = 2021}
            << QStringList{u"Gender 100%"_s};
        QTest::newRow("part of the name")
            << ListQuery{.stream = u"DC"_s, .text = u"ght"_s} << QStringList{u"Lighthouses"_s};
        QTest::newRow("acronym") << ListQuery{.stream = u"DC"_s, .text = u"dc-g"_s}
                                 << QStringList{u"Gender 100%"_s};
        QTest::newRow("a percent sign is a letter")
            << ListQuery{.stream = u"DC"_s, .text = u"0%"_s} << QStringList{u"Gender 100%"_s};
        QTest::newRow("longer than any name")
            << ListQuery{.stream = u"DC"_s, .text = QString(5000, u'ع')} << QStringList();
        QTest::newRow("an underscore is a letter")
            << ListQuery{.stream = u"DC"_s, .text = u"_"_s} << QStringList();
    }
    void theListIsFiltered()
    {
        QFETCH(ListQuery, query);
        QTEST(titles(query), "expected");
    }

    void aRowSaysStateReportAndWhetherItNeedsAttention()
    {
        const auto ids = office::listIds(*m_desk->office, {.stream = u"DC"_s, .text = u"Gender"_s});
        const auto rows = office::listRows(*m_desk->office, *ids, 2021);
        QVERIFY(rows);
        const office::ListRow& row = rows->front();
        QCOMPARE(row.acronym, u"DC-Gender"_s);
        QCOMPARE(row.stateLabel, u"Recognized"_s);
        QCOMPARE(row.reportLabel, u"Received"_s);
        QVERIFY(!row.reportDue.isValid()); // it has come
        QVERIFY(!row.needsAttention);
    }

    void anOverdueReportNeedsAttention()
    {
        QVERIFY(office::expectReports(*m_desk->office, 2021));
        m_desk->clock.moveTo(QDate(2022, 2, 1));
        QCOMPARE(titles({.stream = u"DC"_s, .reportStatus = u"overdue"_s, .reportYear = 2021}),
                 (QStringList{u"Archives"_s, u"Élan"_s, u"Water"_s}));
        const auto ids = office::listIds(*m_desk->office, {.stream = u"DC"_s, .text = u"Water"_s});
        const auto rows = office::listRows(*m_desk->office, *ids, 2021);
        QCOMPARE(rows->front().reportDue, QDate(2022, 1, 31));
        QVERIFY(rows->front().needsAttention);
    }

    void theChipsCount()
    {
        const auto counts = office::listCounts(*m_desk->office, u"DC"_s);
        QVERIFY(counts);
        QCOMPARE(counts->byCategory,
                 (QMap<QString, int>{{u"active"_s, 3}, {u"at-risk"_s, 1}, {u"intake"_s, 1}}));
        QCOMPARE(counts->needAttention, 1);
    }

    void rowsAndCountMeanTheSameByAttention_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("in time") << QDate(2022, 1, 31) << QStringList{u"Archives"_s};
        QTest::newRow("a report of another year is late")
            << QDate(2022, 2, 1) << QStringList{u"Archives"_s, u"Élan"_s, u"Water"_s};
        QTest::newRow("an application whose answer is late")
            << QDate(2022, 3, 2) << QStringList{u"Archives"_s, u"Élan"_s, u"Lighthouses"_s, u"Water"_s};
    }
    void rowsAndCountMeanTheSameByAttention()
    {
        QFETCH(QDate, today);
        QVERIFY(office::expectReports(*m_desk->office, 2021));
        const auto application = office::listIds(*m_desk->office, {.stream = u"DC"_s, .text = u"Light"_s});
        QVERIFY(office::moveDeadline(*m_desk->office, application->front(), QDate(2022, 3, 1), u"asked"_s));
        m_desk->clock.moveTo(today);
        const auto ids = office::listIds(*m_desk->office, {.stream = u"DC"_s});
        QStringList marked;
        for (const office::ListRow& row : *office::listRows(*m_desk->office, *ids, 2022))
            if (row.needsAttention)
                marked << row.title;
        QTEST(marked, "expected");
        QCOMPARE(office::countNeedingAttention(*m_desk->office, u"DC"_s).value(), marked.size());
    }

    void theDayOfTheReportSortsAsItIsShown()
    {
        QVERIFY(office::expectReports(*m_desk->office, 2021));
        const auto water = office::listIds(*m_desk->office, {.stream = u"DC"_s, .text = u"Water"_s});
        QVERIFY(office::moveDeadline(*m_desk->office, m_desk->report(water->front(), 2021), QDate(2022, 1, 5),
                                     u"asked"_s));
        // Those of one day by name, and last those without: Gender's report has come, Lighthouses owes none.
        QCOMPARE(titles({.stream = u"DC"_s, .reportYear = 2021, .sortBy = office::SortBy::Due}),
                 (QStringList{u"Water"_s, u"Archives"_s, u"Élan"_s, u"Gender 100%"_s, u"Lighthouses"_s}));
        QCOMPARE(
            titles(
                {.stream = u"DC"_s, .reportYear = 2021, .sortBy = office::SortBy::Due, .descending = true}),
            (QStringList{u"Élan"_s, u"Archives"_s, u"Water"_s, u"Gender 100%"_s, u"Lighthouses"_s}));
    }

    void countsTheEditionsOfOneCycle()
    {
        for (const char* year : {"2020", "2021", "2021"}) {
            const RecordId forum = *office::addRecord(
                *m_desk->office, {.noun = u"best-practice-forum"_s,
                                  .values = {{u"title"_s, u"Maps"_s}, {u"year"_s, QByteArray(year).toInt()}},
                                  .year = QByteArray(year).toInt()});
            QVERIFY(forum.isValid());
        }
        const auto active = [&](int year) {
            return office::listCounts(*m_desk->office, u"BPF"_s, year)->byCategory.value(u"active"_s);
        };
        QCOMPARE(active(2020), 1);
        QCOMPARE(active(2021), 2);
        QCOMPARE(active(0), 3);
        QCOMPARE(office::listIds(*m_desk->office, {.stream = u"BPF"_s, .year = 2021})->size(), size_t(2));
    }

    void rowsThatAreGoneAreLeftOut()
    {
        auto ids = *office::listIds(*m_desk->office, {.stream = u"DC"_s});
        ids.insert(ids.begin(), RecordId(4711));
        QCOMPARE(office::listRows(*m_desk->office, ids, 2021)->size(), size_t(5));
    }

private:
    QStringList titles(const ListQuery& query)
    {
        const auto ids = office::listIds(*m_desk->office, query);
        if (!ids)
            qFatal("%s %s", qPrintable(ids.error().message), qPrintable(ids.error().detail));
        QStringList titles;
        const auto rows = office::listRows(*m_desk->office, *ids, 2021);
        for (const office::ListRow& row : *rows)
            titles << row.title;
        return titles;
    }

    std::unique_ptr<features::Desk> m_desk;
};

DESK_TEST(ListsTest)
#include "lists_test.moc"
