#include "core/office/people/mailing_lists.h"
#include "core/register/tables.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using exchange::MailCounts;
using office::ListFigure;
using office::OnConflict;
using support::ErrorCode;

namespace {

MailCounts marchAndMay()
{
    return {.months = {{QDate(2021, 3, 1), 20, 7}, {QDate(2021, 5, 1), 4, 3}}, .messages = 24, .posters = 8};
}

/// "created updated unchanged kept".
QString figures(const support::Result<office::FigureReport>& report)
{
    return report ? u"%1 %2 %3 %4"_s.arg(QString::number(report->created), QString::number(report->updated),
                                         QString::number(report->unchanged), QString::number(report->kept))
                  : report.error().message;
}

} // namespace

class MailingListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2022, 1, 10));
        m_forum = m_desk->oldCoalition();
        m_list = m_desk->add("mailing-list", {{u"address"_s, u"talk@example.org"_s}}, m_forum);
    }

    void anArchivesMonthsBecomeFiguresOfTheListInOrder()
    {
        MailCounts counts = marchAndMay();
        std::ranges::reverse(counts.months);
        QCOMPARE(figures(office::storeFigures(office(), m_list, counts)), u"2 0 0 0"_s);
        const auto lists = office::mailingListsOf(office(), m_forum);
        QCOMPARE(lists->size(), size_t(1));
        const auto& stored = lists->front().figures;
        QCOMPARE(stored.size(), size_t(2));
        QCOMPARE(stored[0].month, QDate(2021, 3, 1));
        QCOMPARE(stored[0].messages, 20);
        QCOMPARE(stored[0].posters, 7);
        QVERIFY(stored[0].isCounted && !stored[0].subscribers);
        QCOMPARE(stored[1].month, QDate(2021, 5, 1));
        QCOMPARE(m_desk->read(stored[1].id).head.year, 2021);
    }

    void whereNoSenderWasReadNobodyKnowsHowManyWrote()
    {
        MailCounts counts{.months = {{QDate(2021, 3, 1), 2, 0}}, .messages = 2, .withoutSender = 2};
        QVERIFY(office::storeFigures(office(), m_list, counts));
        const auto lists = office::mailingListsOf(office(), m_forum);
        QCOMPARE(lists->front().figures[0].messages, 2);
        QVERIFY(!lists->front().figures[0].posters);
    }

    void theSameArchiveASecondTimeChangesNothing()
    {
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        const QByteArray once = digest();
        QCOMPARE(figures(office::storeFigures(office(), m_list, marchAndMay())), u"0 0 2 0"_s);
        QCOMPARE(digest(), once);
    }

    void subscribersTypedInStayWhenAnArchiveIsCounted()
    {
        m_desk->add("list-figure",
                    {{u"month"_s, u"2021-03-01"_s},
                     {u"subscribers"_s, u"120"_s},
                     {u"messages"_s, u"30"_s},
                     {u"basis"_s, u"typed"_s}},
                    m_list);
        m_desk->add("list-figure", {{u"month"_s, u"2021-04-30"_s}, {u"subscribers"_s, u"121"_s}}, m_list);
        QCOMPARE(figures(office::storeFigures(office(), m_list, marchAndMay(), OnConflict::Take)),
                 u"1 1 0 0"_s);
        const auto stored = office::mailingListsOf(office(), m_forum)->front().figures;
        QCOMPARE(stored.size(), size_t(3));
        QCOMPARE(stored[0].subscribers, 120);
        QCOMPARE(stored[0].messages, 20); // counted is better than typed
        QVERIFY(stored[0].isCounted);
        QCOMPARE(stored[1].month, QDate(2021, 4, 1)); // whatever day of the month was typed
        QCOMPARE(stored[1].subscribers, 121);
        QVERIFY(!stored[1].messages && !stored[1].isCounted);
    }

    void aMonthCountedBeforeKeepsTheLargerCount()
    {
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        const MailCounts april{.months = {{QDate(2021, 3, 1), 1, 1}, {QDate(2021, 4, 1), 9, 5}}};
        QCOMPARE(figures(office::storeFigures(office(), m_list, april)), u"1 0 1 1"_s);
        const MailCounts whole{.months = {{QDate(2021, 3, 1), 21, 7}}};
        QCOMPARE(figures(office::storeFigures(office(), m_list, whole, OnConflict::Take)), u"0 1 0 0"_s);
        QCOMPARE(office::mailingListsOf(office(), m_forum)->front().figures.front().messages, 21);
    }

    void theSmallerCountOfAnArchiveIsTakenWhenAskedForAndCanBeUndone()
    {
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        const QByteArray before = digest();
        const MailCounts half{.months = {{QDate(2021, 3, 1), 2, 1}}};
        QCOMPARE(figures(office::storeFigures(office(), m_list, half, OnConflict::Keep)), u"0 0 1 1"_s);
        QCOMPARE(digest(), before);
        QCOMPARE(figures(office::storeFigures(office(), m_list, half, OnConflict::Take)), u"0 1 0 0"_s);
        const auto march = office::mailingListsOf(office(), m_forum)->front().figures.front();
        QCOMPARE(march.messages, 2);
        QCOMPARE(march.posters, 1);
        QVERIFY(office::undo(office()));
        QCOMPARE(digest(), before);
    }

    void figuresThatAreThereAreReplacedOnlyWhenAskedFor()
    {
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        const MailCounts half{.months = {{QDate(2021, 3, 1), 25, 9}, {QDate(2021, 4, 1), 1, 1}}};
        const QByteArray before = digest();
        const auto refused = office::storeFigures(office(), m_list, half);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RefusedByRule);
        QCOMPARE(refused.error().reasons,
                 QStringList{u"March 2021: messages 20, posters 7 until now; messages 25, posters 9 in this "
                             "archive."_s});
        QCOMPARE(digest(), before);
        const auto messages = [&] {
            return office::mailingListsOf(office(), m_forum)->front().figures[0].messages;
        };
        QCOMPARE(figures(office::storeFigures(office(), m_list, half, OnConflict::Keep)), u"1 0 1 0"_s);
        QCOMPARE(messages(), 20);
        QCOMPARE(figures(office::storeFigures(office(), m_list, half, OnConflict::Take)), u"0 1 1 0"_s);
        QCOMPARE(messages(), 25);
    }

    void asManyMailsOfOtherPostersAreAConflictToo()
    {
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        const MailCounts half{.months = {{QDate(2021, 3, 1), 20, 5}}};
        QVERIFY(!office::storeFigures(office(), m_list, half));
    }

    void whatIsTypedIsOfAMonthWhateverTheDay()
    {
        const auto type = [&](QDate day, qint64 subscribers, RecordId figure = {}) {
            return office::typeFigures(office(), m_list, {{u"month"_s, day}, {u"subscribers"_s, subscribers}},
                                       figure);
        };
        QVERIFY(type(QDate(2021, 3, 31), 120));
        QCOMPARE(type(QDate(2021, 3, 1), 121).error().code, ErrorCode::RefusedByRule);
        QVERIFY(type(QDate(2021, 4, 2), 122));
        const auto stored = office::mailingListsOf(office(), m_forum)->front().figures;
        QCOMPARE(stored.size(), size_t(2));
        QCOMPARE(m_desk->read(stored[0].id)[domain::list_figure::month], QDate(2021, 3, 1));
        QCOMPARE(m_desk->read(stored[0].id)[domain::list_figure::basis], u"typed"_s);
        QCOMPARE(type(QDate(2021, 4, 9), 120, stored[0].id).error().code, ErrorCode::RefusedByRule);
    }

    void whatWasCountedStaysCountedUntilItIsTypedOver()
    {
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        const auto march = [&] { return office::mailingListsOf(office(), m_forum)->front().figures.front(); };
        QVERIFY(office::typeFigures(office(), m_list, {{u"subscribers"_s, qint64(120)}}, march().id));
        QCOMPARE(march().subscribers, 120);
        QVERIFY(march().isCounted);
        QVERIFY(office::typeFigures(office(), m_list, {{u"messages"_s, qint64(19)}}, march().id));
        QCOMPARE(march().messages, 19);
        QVERIFY(!march().isCounted);
    }

    void oneUndoTakesTheCountingBack()
    {
        m_desk->add("list-figure", {{u"month"_s, u"2021-03-01"_s}, {u"subscribers"_s, u"120"_s}}, m_list);
        const QByteArray before = digest();
        QVERIFY(office::storeFigures(office(), m_list, marchAndMay()));
        QVERIFY(office::undo(office()));
        QCOMPARE(digest(), before);
    }

    void aDryRunWritesNothing()
    {
        const QByteArray before = digest();
        QCOMPARE(figures(office::storeFigures(office(), m_list, marchAndMay(), OnConflict::Refuse, true)),
                 u"2 0 0 0"_s);
        QCOMPARE(digest(), before);
    }

    void figuresBelongToAMailingListOnly()
    {
        const QByteArray before = digest();
        const auto refused = office::storeFigures(office(), m_forum, marchAndMay());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongUsage);
        QCOMPARE(office::storeFigures(office(), RecordId(9999), marchAndMay()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(digest(), before);
    }

    void theActivityIsThatOfThePresentMonthAndElevenBefore()
    {
        const auto month = [](int year, int number, std::optional<int> messages) {
            return ListFigure{.month = QDate(year, number, 1), .messages = messages};
        };
        const office::ListActivity activity =
            office::activityOf({month(2021, 1, 1000), month(2021, 2, 5), month(2021, 7, std::nullopt),
                                month(2021, 8, 0), month(2022, 1, 7), month(2022, 2, 1000)},
                               QDate(2022, 1, 10));
        QCOMPARE(activity.from, QDate(2021, 2, 1));
        QCOMPARE(activity.messages, 12);
        QCOMPARE(activity.knownMonths, 3);
        QCOMPARE(office::activityOf({}, QDate(2022, 1, 10)).knownMonths, 0);
    }

private:
    office::Office& office() { return *m_desk->office; }
    QByteArray digest() { return *registry::tablesDigest(office().file()); }

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_forum;
    RecordId m_list;
};

DESK_TEST(MailingListsTest)
#include "mailing_lists_test.moc"
