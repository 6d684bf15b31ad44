#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include "core/office/cases/cases.h"

#include <QTreeView>

using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;

    QStringList words(int column) const
    {
        const auto* model = m->seen<QTreeView>(u"history-tree"_s)->model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, column).data().toString();
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->window->resize(1264, 752);
        m->openNew();
        const QDate wrote = m->clock.today();
        m->clock.moveTo(wrote.addYears(-2));
        const auto id = office::addRecord(
            m->office(), {.noun = u"dynamic-coalition"_s,
                          .values = {{u"name"_s, u"Dynamic Coalition on the Lights of All Harbours"_s}}});
        QVERIFY(id);
        m->clock.moveTo(wrote);
        QVERIFY(office::changeFields(m->office(), *id, {{u"acronym"_s, u"DC-L"_s}}));
        QVERIFY(office::takeStep(m->office(), *id, u"start-retirement"_s,
                                 {.happenedOn = wrote.addDays(-400), .reason = u"They asked for it"_s}));
        m->window->desk()->openRecord(*id);
        m->openPage(u"History"_s);
    }
    void cleanup() { m.reset(); }

    void theDayOnWhichItHappenedStandsBesideTheDayOfWriting()
    {
        const auto* model = m->seen<QTreeView>(u"history-tree"_s)->model();
        QStringList headers;
        for (int column = 0; column < model->columnCount(); ++column)
            headers << model->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(headers, (QStringList{u"What was done"_s, u"Happened on"_s, u"By"_s, u"Recorded"_s,
                                       u"Before"_s, u"After"_s}));
        QCOMPARE(words(1), (QStringList{u"15 Feb 2022"_s, u"11 Jan 2021"_s, u"15 Feb 2020"_s}));
        QVERIFY(words(3)[1].startsWith(u"15 Feb 2022"_s));
    }

    void theLastYearIsOneView()
    {
        m->pick(u"history-period"_s, u"In the last year"_s);
        QCOMPARE(words(1), QStringList{u"15 Feb 2022"_s});
        m->pick(u"history-period"_s, u"Cycle of 2021"_s); // ends with its annual meeting
        QCOMPARE(words(1), QStringList{u"11 Jan 2021"_s});
        QVERIFY(
            office::addRecord(m->office(), {.noun = u"organisation"_s, .values = {{u"name"_s, u"Pier"_s}}}));
        QCOMPARE(words(1), QStringList{u"11 Jan 2021"_s}); // what was chosen stays chosen
        m->pick(u"history-period"_s, u"From the beginning"_s);
        QCOMPARE(words(1).size(), 3);
    }

    void aLongStepIsReadWhole()
    {
        const auto* tree = m->seen<QTreeView>(u"history-tree"_s);
        const QModelIndex longest = tree->model()->index(1, 0);
        const QRect place = tree->visualRect(longest);
        const QRect text = tree->fontMetrics().boundingRect(QRect(0, 0, place.width() - 40, 1000),
                                                            Qt::TextWordWrap, longest.data().toString());
        QVERIFY(text.height() > tree->fontMetrics().height()); // it needs several lines
        QVERIFY2(place.height() >= text.height(), qPrintable(QString::number(place.height())));
    }
};

DESK_TEST(HistoryTest)
#include "history_test.moc"
