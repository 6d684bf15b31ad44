#include "core/exchange/import_plan.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/status_reports.h"
#include "core/office/people/mailing_lists.h"
#include "core/office/transfer/importing.h"
#include "core/press/press.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QFile>

using namespace features;

/// What the workstreams made, over the years. B16-1 to B16-4.
class LibraryTest : public QObject
{
    Q_OBJECT

private:
    static RecordId publish(Desk& desk, RecordId workstream, const QString& title, const Written& more = {})
    {
        Written written{{u"title"_s, title}, {u"kind"_s, u"good-practices"_s}};
        written.insert(more);
        const RecordId output = desk.add("output", written, workstream);
        desk.step(output, "publish",
                  {.values = {{u"published-on"_s, desk.clock.today()},
                              {u"link"_s, u"https://example.org/output"_s},
                              {u"reflects-dissent"_s, true}}});
        return output;
    }
    static QString reportText(Desk& desk, int year)
    {
        const auto report = office::annualStatusReport(*desk.office, {.year = year});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return QString::fromUtf8(press::toMarkdown(*report));
    }
    static void import(Desk& desk, const char* kind, const QString& path)
    {
        QFile list(path);
        if (!list.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(path));
        const auto plan =
            exchange::planImport(*exchange::importKind(QString::fromLatin1(kind)), list.readAll());
        if (!office::importPlan(*desk.office, *plan, false))
            qFatal("%s", kind);
    }

private Q_SLOTS:
    // B16-1: the outputs of a year are published together, and it is noted where they served as input
    void outputsOfAYearStandTogether()
    {
        Desk desk;
        const RecordId coalition = desk.coalition();
        const RecordId forum = desk.forum();
        publish(desk, coalition, u"Guide of the coalition"_s);
        publish(desk, forum, u"Practices of the forum"_s);
        desk.add("dissemination",
                 {{u"title"_s, u"Input to a development forum"_s},
                  {u"on"_s, u"2022-01-10"_s},
                  {u"kind"_s, u"forum"_s}},
                 forum);

        QVERIFY(office::addCycle(*desk.office, {{u"year"_s, 2022},
                                                {u"number"_s, 17},
                                                {u"starts"_s, QDate(2022, 11, 28)},
                                                {u"ends"_s, QDate(2022, 12, 2)}}));
        // The forum's counts with its own cycle, the coalition's with the year it came out in.
        const auto ofTheForum = office::outputsBooklet(*desk.office, {.year = 2021});
        QVERIFY(ofTheForum);
        QVERIFY(press::toMarkdown(*ofTheForum).contains("Practices of the forum"));
        QVERIFY(!press::toMarkdown(*ofTheForum).contains("Guide of the coalition"));
        const auto booklet = office::outputsBooklet(*desk.office);
        QVERIFY(booklet);
        const QString together = QString::fromUtf8(press::toMarkdown(*booklet));
        QVERIFY(together.contains(u"Guide of the coalition"_s));
        QVERIFY(together.contains(u"Practices of the forum"_s));
        const QString report = reportText(desk, 2021);
        QVERIFY(report.contains(u"Practices of the forum"_s));
        QVERIFY(report.contains(u"Input to a development forum"_s));
    }

    // B16-2: outputs are living documents: a new version takes the place of the old one, which stays
    void anOutputIsUpdatedByANewVersion()
    {
        Desk desk;
        const RecordId forum = desk.forum();
        const RecordId first = publish(desk, forum, u"Practices"_s, {{u"version"_s, u"1"_s}});
        desk.clock.moveTo(desk.clock.today().addDays(30));
        desk.step(first, "supersede");
        const RecordId second = publish(desk, forum, u"Practices"_s, {{u"version"_s, u"2"_s}});
        desk.add("link", {{u"kind"_s, u"succeeds"_s}, {u"to"_s, desk.idText(first)}}, second);
        QCOMPARE(desk.state(first), u"superseded"_s);
        QCOMPARE(desk.state(second), u"published"_s);
        QCOMPARE(desk.children(forum, "output").size(), size_t(2));
        QCOMPARE(desk.read(second)[domain::output::version], u"2"_s);
    }

    // B16-3: themes go on from earlier years or are new
    void themesContinueOrAreNew()
    {
        Desk desk;
        import(desk, "igf-meetings", u":/samples/igf_meetings.csv"_s);
        import(desk, "best-practice-forums", u":/samples/best_practice_forums.csv"_s);
        const QString report = reportText(desk, 2020);
        QVERIFY(report.contains(u"Gender and Access (builds on Gender and Access (2019))"_s));
        QVERIFY(report.contains(u"Local Content (builds on Local Content (2019))"_s));
        QVERIFY(report.contains(u"New in this cycle (2):"_s));
    }

    // B16-4: each forum has its mailing list, and does not start without it
    void eachForumHasItsMailingList()
    {
        Desk desk;
        const RecordId forum = desk.forum();
        QVERIFY(!desk.refusal(forum, "start-work").filter(u"B16-4"_s).isEmpty() ||
                !desk.refusal(forum, "start-work").filter(u"mailing list"_s, Qt::CaseInsensitive).isEmpty());
        desk.add("mailing-list", {{u"address"_s, u"forum@lists.example.org"_s}}, forum);
        const auto lists = office::mailingListsOf(*desk.office, forum);
        QVERIFY(lists);
        QCOMPARE(lists->size(), size_t(1));
        QCOMPARE(lists->front().record[domain::mailing_list::address], u"forum@lists.example.org"_s);
    }
};

DESK_TEST(LibraryTest)
#include "library_test.moc"
