#include "core/office/desk/dated_writing.h"
#include "core/office/documents/hand_overs.h"
#include "core/office/letters/letters.h"
#include "core/press/press.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2022, 2, 10));
        m_water = m_desk->oldCoalition(u"Water"_s);
        m_soil = m_desk->oldCoalition(u"Soil"_s);
    }

    void anEmptyDeskSaysSoChapterByChapter()
    {
        const QString text = told();
        for (const char* sentence :
             {"Nothing waits for the Secretariat.", "Nothing is overdue.", "Nothing is owed from today on.",
              "Nothing waits on others.", "No day of what is still owed was moved.",
              "No letter that was sent waits for an answer.", "No draft of a letter is left.",
              "Nobody holds a role on this day, as far as the register knows."})
            QVERIFY2(text.contains(QLatin1StringView(sentence)), sentence);
        QVERIFY(text.contains(u"For the Secretariat"_s) || text.contains(u"Internal"_s));
    }

    void whatIsOwedIsToldWithTheDayItFirstHadAndWhy()
    {
        const RecordId late = m_desk->report(m_water, 2021);
        const RecordId moved = m_desk->report(m_soil, 2021);
        QVERIFY(office::moveDeadline(*m_desk->office, moved, QDate(2022, 3, 15), u"Their chair was ill"_s));
        const QString overdue = chapter(u"Overdue"_s);
        QVERIFY2(overdue.contains(m_desk->idText(late)), qPrintable(overdue));
        QVERIFY(!overdue.contains(m_desk->idText(moved)));
        const QString owed = chapter(u"Owed from today on"_s);
        QVERIFY2(owed.contains(m_desk->idText(moved)) && owed.contains(u"15 Mar 2022"_s), qPrintable(owed));
        const QString why = chapter(u"Days that were moved"_s);
        QVERIFY(!why.contains(m_desk->idText(late)));
        QVERIFY2(why.contains(u"31 Jan 2022"_s) && why.contains(u"15 Mar 2022"_s) &&
                     why.contains(u"Their chair was ill"_s),
                 qPrintable(why));
    }

    /// One that is due after half a year is open too, and says how it ends.
    void aTaskIsOwedHoweverFarItsDayIs()
    {
        m_desk->add("task",
                    {{u"title"_s, u"Look at the page"_s},
                     {u"due-on"_s, u"2023-12-01"_s},
                     {u"ends-when"_s, u"page-known"_s}},
                    m_water);
        const QString owed = chapter(u"Owed from today on"_s);
        QVERIFY2(owed.contains(u"Look at the page"_s) && owed.contains(u"1 Dec 2023"_s) &&
                     owed.contains(u"ends when the page on the IGF website is filled in"_s),
                 qPrintable(owed));
        QVERIFY2(!owed.contains(u"First due on"_s), qPrintable(owed)); // a column in which nothing stands
    }

    /// It was under inquiry on a list of 1 October 2021; when that had begun the list does not say.
    void whatWasTakenOverIsOnRecordSinceADay()
    {
        registry::Transaction transaction(m_desk->office->file(),
                                          office::note(*m_desk->office, "add", u"Taken over"_s));
        QVERIFY(office::writeRecord(
            *m_desk->office, {.noun = u"dynamic-coalition"_s, .values = {{u"name"_s, u"Air"_s}}},
            {.state = u"under-inquiry"_s, .on = QDate(2021, 10, 1), .isTakenOver = true}));
        QVERIFY(m_desk->office->commit(transaction));
        QVERIFY(chapter(u"Waits on others"_s).contains(u"| by 1 Oct 2021 |"_s));
        QVERIFY(told().contains(u"“By” a day: the state is on record since then"_s));
    }

    void applicationsAreNotCountedAsWorkstreams()
    {
        m_desk->add("dc-application", {{u"name"_s, u"Lighthouses"_s}});
        const QString text = told();
        QVERIFY2(text.contains(u"| Dynamic Coalitions | 2 | 2 | 0 | 0 | 0 | 1 |"_s), qPrintable(text));
    }

    void lettersAreDraftsUntilTheyAreSentAndAwaitedUntilTheyAreAnswered()
    {
        const auto keep = [&](const QString& subject) {
            return *office::keepLetter(*m_desk->office, m_water,
                                       {.kind = u"other"_s,
                                        .subject = subject,
                                        .body = u"Please tell us."_s,
                                        .recipient = {},
                                        .address = {},
                                        .answerBy = QDate(2022, 2, 20)});
        };
        keep(u"Not sent"_s);
        QVERIFY(office::markSent(*m_desk->office, keep(u"Sent"_s), QDate(2022, 2, 1)));
        const RecordId answered = keep(u"Answered"_s);
        QVERIFY(office::markSent(*m_desk->office, answered, QDate(2022, 2, 1)));
        m_desk->set(answered, {{u"answered-on"_s, u"2022-02-05"_s}});
        const QString awaited = chapter(u"Letters without an answer yet"_s);
        QVERIFY2(awaited.contains(u"| Sent"_s) && awaited.contains(u"20 Feb 2022"_s), qPrintable(awaited));
        QVERIFY(!awaited.contains(u"Answered ("_s) && !awaited.contains(u"Not sent"_s));
        const QString drafts = chapter(u"Letters that were not sent"_s);
        QVERIFY2(drafts.contains(u"Not sent"_s) && !drafts.contains(u"| Sent"_s), qPrintable(drafts));
    }

    void contactsStandByWhomTheyMayBeGivenTo()
    {
        const RecordId open = m_desk->person(u"Ada Open"_s);
        m_desk->set(open, {{u"email"_s, u"ada@example.org"_s}, {u"visibility"_s, u"public"_s}});
        m_desk->role("coordinator", open, m_water);
        const RecordId closed = m_desk->person(u"Bo Closed"_s); // who said nothing is for the office alone
        m_desk->set(closed, {{u"email"_s, u"bo@example.org"_s}});
        m_desk->role("coordinator", closed, m_soil);
        const QString who = chapter(u"Who is who"_s);
        const qsizetype publicOnes = who.indexOf(u"Contact details: Public"_s, 0, Qt::CaseInsensitive);
        QVERIFY2(publicOnes >= 0, qPrintable(who));
        const qsizetype ada = who.indexOf(u"ada@example.org"_s);
        const qsizetype bo = who.indexOf(u"bo@example.org"_s);
        QVERIFY2(ada > publicOnes && bo >= 0 && bo < publicOnes, qPrintable(who));
    }

    void ofOneWorkstreamOnlyWhatBelongsToIt()
    {
        const RecordId water = m_desk->report(m_water, 2021);
        const RecordId soil = m_desk->report(m_soil, 2021);
        m_desk->role("coordinator", m_desk->person(u"Ada Open"_s), m_soil);
        const QString text = told({.workstream = m_desk->idText(m_water)});
        QVERIFY2(text.contains(m_desk->idText(water)), qPrintable(text));
        QVERIFY(!text.contains(m_desk->idText(soil)) && !text.contains(u"Ada Open"_s));
    }

    void ofOneKindOnlyWhatIsOfIt()
    {
        const RecordId report = m_desk->report(m_water, 2021);
        QVERIFY(told({.stream = u"DC"_s}).contains(m_desk->idText(report)));
        QVERIFY(!told({.stream = u"BPF"_s}).contains(m_desk->idText(report)));
    }

    void whatIsNoWorkstreamIsRefused()
    {
        const RecordId ada = m_desk->person(u"Ada Open"_s);
        const auto refused = office::handOver(*m_desk->office, {.workstream = m_desk->idText(ada)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"Ada Open is not a workstream."_s);
    }

private:
    QString told(const office::HandOverOrder& order = {})
    {
        const auto document = office::handOver(*m_desk->office, order);
        return document ? QString::fromUtf8(press::toMarkdown(*document)) : document.error().message;
    }

    /// From its heading to the next.
    QString chapter(const QString& heading)
    {
        const QString text = told();
        const qsizetype begins = text.indexOf(u"\n## "_s + heading + u'\n');
        const qsizetype ends = text.indexOf(u"\n## "_s, begins + 4);
        return begins < 0 ? u"no chapter "_s + heading + u" in:\n"_s + text
                          : text.mid(begins, ends < 0 ? -1 : ends - begins);
    }

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_water;
    RecordId m_soil;
};

DESK_TEST(HandOverTest)
#include "hand_over_test.moc"
