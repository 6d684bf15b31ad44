#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

namespace {

/// A register whose year 2021 is planned, with one forum at work.
Program plannedYear()
{
    Program desk;
    desk.setToday(u"2021-01-11"_s);
    if (desk.newRegister().status != 0 || desk.run(u"plan r.desk --cycle 2021"_s).status != 0)
        qFatal("no register to test with");
    if (const Outcome forum =
            desk.run(u"add r.desk best-practice-forum --set title=Cybersecurity --set year=2021"_s);
        forum.status != 0)
        qFatal("%s", qPrintable(forum.err));
    return desk;
}

QJsonObject moved(const QJsonDocument& answer, const QString& title)
{
    return rowWith(answer.object().value(u"moves"_s).toArray(), u"title"_s, title);
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrialTellsWhatMovesAndChangesNothing()
    {
        const Program desk = plannedYear();
        const QByteArray before = desk.json(u"list r.desk milestone"_s).toJson();
        const QJsonDocument answer = desk.json(u"move r.desk cycle-2021 2021-06-14 --dry-run"_s);
        const QJsonObject drafts = moved(answer, u"Draft outputs due"_s);
        QCOMPARE(drafts.value(u"from"_s).toString(), u"2021-10-25"_s);
        QCOMPARE(drafts.value(u"to"_s).toString(), u"2021-05-03"_s);
        const QJsonObject told = rowWith(answer.object().value(u"to-tell"_s).toArray(), u"kind"_s, u"BPF"_s);
        QCOMPARE(told.value(u"title"_s).toString(), u"Cybersecurity"_s);
        const QJsonObject stays = rowWith(answer.object().value(u"stays"_s).toArray(), u"title"_s,
                                          u"Annual reports of the DCs due"_s);
        QCOMPARE(stays.value(u"because"_s).toString(), u"has a day of its own"_s);
        QCOMPARE(desk.json(u"list r.desk milestone"_s).toJson(), before);
    }

    /// What the Secretariat does towards others is its own business until it is done.
    void remindersAreTasksThatOnlyTheOfficeReads()
    {
        const Program desk = plannedYear();
        const QJsonObject reminder = rowWith(desk.json(u"list r.desk task"_s).array(), u"title"_s,
                                             u"Remind the DCs whose annual reports are late"_s);
        QCOMPARE(reminder.value(u"due-on"_s).toString(), u"2022-02-07"_s);
        const QStringList own{u"Remind"_s, u"Tell proposers"_s, u"Write to all"_s, u"Ask the DCs"_s};
        for (const char* readers : {"public", "mag", "internal"}) {
            QCOMPARE(desk.run(u"export r.desk --what calendar --distribution %1 --output %1.ics"_s.arg(
                                  QLatin1StringView(readers)))
                         .status,
                     0);
            const QByteArray calendar =
                desk.bytes(u"%1.ics"_s.arg(QLatin1StringView(readers))).replace("\r\n ", "");
            for (const QString& begins : own)
                QCOMPARE(calendar.contains(begins.toUtf8()), qstrcmp(readers, "internal") == 0);
            QVERIFY(calendar.contains("Draft outputs due"));
        }
    }

    void aMoveNeedsAReasonAndOneUndoTakesItBack()
    {
        const Program desk = plannedYear();
        const Outcome unexplained = desk.run(u"move r.desk cycle-2021 2021-06-14"_s);
        QCOMPARE(unexplained.status, 3);
        QCOMPARE(unexplained.errorLines(), QStringList{u"Say why the date moves."_s});
        QCOMPARE(desk.run(u"move r.desk cycle-2021 2021-06-14 --reason \"The host asked\""_s).status, 0);
        QJsonObject cycle = desk.json(u"list r.desk cycle"_s).array().first().toObject();
        QCOMPARE(cycle.value(u"starts"_s).toString(), u"2021-06-14"_s);
        QCOMPARE(cycle.value(u"ends"_s).toString(), u"2021-06-18"_s);
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        cycle = desk.json(u"list r.desk cycle"_s).array().first().toObject();
        QCOMPARE(cycle.value(u"starts"_s).toString(), u"2021-12-06"_s);
    }

    void whatDoesNotMoveIsRefused()
    {
        const Program desk = plannedYear();
        QCOMPARE(desk.run(u"move r.desk bpf-2021-cybersecurity 2021-06-14 --dry-run"_s).status, 2);
        QCOMPARE(desk.run(u"move r.desk cycle-2021 2021-06-31 --dry-run"_s).status, 3);
        QCOMPARE(desk.run(u"move r.desk cycle-2021 2021-06-14 --ends 2021-06-13 --dry-run"_s).status, 3);
        QCOMPARE(desk.run(u"set r.desk cycle-2021 starts=2021-12-05"_s).status, 1);
    }

    void planningTwiceAddsNothing()
    {
        const Program desk = plannedYear();
        QCOMPARE(desk.run(u"plan r.desk --cycle 2021"_s).word(), u"0"_s);
        QCOMPARE(desk.run(u"plan r.desk --cycle 2020"_s).status, 2);
    }

    void theCalendarFileHasTheDraftsWithRuleAndAlarm()
    {
        const Program desk = plannedYear();
        QCOMPARE(desk.run(u"export r.desk --what calendar --output year.ics"_s).status, 0);
        const QByteArray file = desk.bytes(u"year.ics"_s);
        const qsizetype at = file.indexOf("SUMMARY:Due: Draft output of Cybersecurity");
        QVERIFY(at > 0);
        const QByteArray event = file.mid(at, file.indexOf("END:VEVENT", at) - at);
        QVERIFY(event.contains("DESCRIPTION:Time: end of day\\, UTC"));
        QVERIFY(event.contains("TRIGGER:-P1W"));
    }

    void oneCycleCanLeaveAlone()
    {
        const Program desk = plannedYear();
        QCOMPARE(desk.run(u"add r.desk cycle year=2022 number=17 starts=2022-11-28 ends=2022-12-02"_s).status,
                 0);
        QCOMPARE(desk.run(u"export r.desk --what calendar --output all.ics"_s).status, 0);
        QCOMPARE(desk.run(u"export r.desk --what calendar --cycle 2022 --output one.ics"_s).status, 0);
        QVERIFY(desk.bytes(u"all.ics"_s).contains("\r\nUID:cycle-2021@"));
        QVERIFY(desk.bytes(u"all.ics"_s).contains("\r\nUID:cycle-2022@"));
        QVERIFY(desk.bytes(u"one.ics"_s).contains("\r\nUID:cycle-2022@"));
        QCOMPARE(desk.bytes(u"one.ics"_s).count("BEGIN:VEVENT"), 1);
        QVERIFY(desk.bytes(u"one.ics"_s).contains("\r\nNAME:IGF 2022\r\n"));
        QCOMPARE(desk.run(u"export r.desk --what calendar --cycle 2030 --output no.ics"_s).status, 2);
        QCOMPARE(desk.run(u"export r.desk --what contacts --cycle 2022 --output no.vcf"_s).status, 2);
    }

    void whatIsRemovedAfterAnExportIsCalledOffByTheNext()
    {
        const Program desk = plannedYear();
        QCOMPARE(desk.run(u"add r.desk milestone --parent cycle-2021 title=Call starts=2021-05-03"_s).status,
                 0);
        QCOMPARE(desk.run(u"export r.desk --what calendar --output first.ics"_s).status, 0);
        QVERIFY(!desk.bytes(u"first.ics"_s).contains("CANCELLED"));
        QCOMPARE(desk.run(u"undo r.desk"_s).status, 0);
        QCOMPARE(desk.run(u"export r.desk --what calendar --output second.ics"_s).status, 0);
        const QByteArray file = desk.bytes(u"second.ics"_s);
        QCOMPARE(file.count("STATUS:CANCELLED"), 1);
        QVERIFY(file.mid(file.indexOf("STATUS:CANCELLED")).contains("SUMMARY:Call\r\n"));
    }

    void whereAClosedMeetingIsStaysInside()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        const auto meet = [&](const QString& kind, const QString& place) {
            const auto added = desk.run(u"add s.desk activity --parent dc-dcad title=%1 kind=%1 "
                                        "starts=2022-02-01 link=https://example.org/%2"_s.arg(kind, place));
            QVERIFY2(added.status == 0, qPrintable(added.err));
        };
        meet(u"closed-virtual-meeting"_s, u"behind-the-door"_s);
        meet(u"open-virtual-meeting"_s, u"come-in"_s);
        for (const QString& way : {u"export s.desk --what calendar --output o.ics --distribution "_s,
                                   u"list s.desk activity --output o.csv --distribution "_s})
            for (const QString& readers : {u"public"_s, u"mag"_s, u"internal"_s}) {
                QCOMPARE(desk.run(way + readers).status, 0);
                const QString name = way.contains(u"o.ics"_s) ? u"o.ics"_s : u"o.csv"_s;
                const QByteArray file = desk.bytes(name).replace("\r\n ", "");
                QVERIFY(file.contains("come-in"));
                QCOMPARE(file.contains("behind-the-door"), readers == u"internal"_s);
            }
    }

    // Asia Pacific Youth IGF 2021: announced, and not held.
    void aMeetingThatWasCalledOffIsToldSo()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        QCOMPARE(desk.run(u"export s.desk --what calendar --distribution public --output p.ics"_s).status, 0);
        const QByteArray file = desk.bytes(u"p.ics"_s);
        QCOMPARE(file.count("STATUS:CANCELLED"), 1);
        const qsizetype at = file.indexOf("STATUS:CANCELLED");
        const qsizetype begin = file.lastIndexOf("BEGIN:VEVENT", at);
        const QByteArray event = file.mid(begin, file.indexOf("END:VEVENT", at) - begin);
        QVERIFY2(event.contains("Asia Pacific Youth IGF"), event.constData());
        QVERIFY(!event.contains("VALARM"));
    }
};

DESK_TEST(CalendarTest)
#include "calendar_test.moc"
