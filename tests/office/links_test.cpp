#include "core/office/people/links.h"

#include "core/office/documents/status_reports.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using features::Desk;
using office::LinkLine;
using office::RecordId;

namespace {

QStringList seenFrom(Desk& desk, RecordId record)
{
    QStringList lines;
    const auto links = office::linksOf(*desk.office, desk.read(record));
    for (const LinkLine& line : links.value())
        lines << line.kind + u' ' + domain::displayTitle(line.other);
    return lines;
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // DC-28 DC-32
    void everyKindOfLinkShowsFromBothSides()
    {
        Desk desk;
        const RecordId one = desk.oldCoalition(u"DC on One"_s);
        const RecordId other = desk.oldCoalition(u"DC on Other"_s);
        for (const domain::Term& term : domain::kLinkKinds.terms)
            QVERIFY(office::linkRecords(*desk.office, one, QString::fromLatin1(term.key), other));
        QCOMPARE(seenFrom(desk, one).size(), qsizetype(domain::kLinkKinds.terms.size()));
        QCOMPARE(
            seenFrom(desk, other).join(u", "_s),
            u"Applied again as DC on One, Built on by DC on One, Contributions from DC on One, "
            "Is not the same as DC on One, Joint session with DC on One, Joint statement with DC on One, "
            "Led to DC on One, Shares a topic with DC on One, Shares members with DC on One, "
            "Succeeded by DC on One, Took in DC on One, Took over from DC on One"_s);
    }

    void aFieldThatNamesAnotherRecordIsALinkToo()
    {
        Desk desk;
        const RecordId before =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Data"_s}, {u"year"_s, u"2020"_s}});
        const RecordId after =
            desk.add("best-practice-forum", {{u"title"_s, u"BPF Data"_s},
                                             {u"year"_s, u"2021"_s},
                                             {u"previous-edition"_s, desk.idText(before)}});
        QCOMPARE(seenFrom(desk, after).join(u", "_s), u"Builds on BPF Data"_s);
        QCOMPARE(seenFrom(desk, before).join(u", "_s), u"Built on by BPF Data"_s);
    }

    void nothingIsLinkedTwiceOrWithItself()
    {
        Desk desk;
        const RecordId one = desk.oldCoalition(u"DC on One"_s);
        const RecordId other = desk.oldCoalition(u"DC on Other"_s);
        const auto link = [&](RecordId from, const QString& kind, RecordId to) {
            const auto done = office::linkRecords(*desk.office, from, kind, to);
            return done ? QString() : done.error().message;
        };
        QCOMPARE(link(one, u"shares-topic"_s, one), u"DC on One cannot be linked with itself."_s);
        QCOMPARE(link(one, u"shares-topic"_s, other), QString());
        QCOMPARE(link(one, u"shares-topic"_s, other),
                 u"This link is there already: Shares a topic with DC on Other."_s);
        QCOMPARE(link(other, u"shares-topic"_s, one), // it holds in both directions
                 u"This link is there already: Shares a topic with DC on One."_s);
        QCOMPARE(link(one, u"builds-on"_s, other), QString());
        QCOMPARE(link(other, u"builds-on"_s, one), QString()); // another thing
    }

    void peopleOfTwoWorkstreamsAreFound()
    {
        Desk desk;
        const RecordId one = desk.oldCoalition(u"DC on One"_s);
        const RecordId other = desk.oldCoalition(u"DC on Other"_s);
        const RecordId ada = desk.person(u"Ada"_s);
        const RecordId bo = desk.person(u"Bo"_s);
        for (const RecordId where : {one, other}) {
            desk.role("coordinator", ada, where);
            desk.role("contact-person", ada, where);
            desk.role("mag-liaison", bo, where); // who acts for all shares nothing
        }
        const auto shared = office::peopleShared(*desk.office, one, desk.clock.today()).value();
        QCOMPARE(shared.size(), 1u);
        QCOMPARE(shared.front().other.id, other);
        QCOMPARE(shared.front().note, u"Ada"_s);
        QVERIFY(office::peopleShared(*desk.office, one, QDate(2020, 12, 31))->empty()); // from 2021 on
    }

    // DC-28
    void theStatusReportTellsLinksAndSessionsAtEach()
    {
        Desk desk;
        const RecordId one = desk.oldCoalition(u"DC on One"_s);
        const RecordId other = desk.oldCoalition(u"DC on Other"_s);
        QVERIFY(office::linkRecords(*desk.office, one, u"contributed-to"_s, other));
        const RecordId session = desk.add("session-request",
                                          {{u"title"_s, u"Together"_s},
                                           {u"kind"_s, u"joint"_s},
                                           {u"year"_s, u"2021"_s},
                                           {u"received-on"_s, u"2021-05-02"_s}},
                                          one);
        QVERIFY(office::linkRecords(*desk.office, session, u"joint-session"_s, other));
        const auto facts = office::statusFacts(*desk.office, {.year = 2021, .stream = u"DC"_s});
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().message));
        QStringList told;
        for (const document::WorkstreamFacts& each : facts->kinds.front().workstreams) {
            for (const document::LinkFact& link : each.links)
                told << each.self.record.head.title + u": "_s + link.kind + u' ' + link.title;
            for (const document::CaseFact& held : each.sessions)
                told << each.self.record.head.title + u": "_s + held.record.head.title;
        }
        told.sort();
        QCOMPARE(told.join(u"; "_s), u"DC on One: Contributed to DC on Other; "
                                     "DC on One: Together, together with DC on Other; "
                                     "DC on Other: Contributions from DC on One; "
                                     "DC on Other: Together, asked for by DC on One"_s);
    }
};

DESK_TEST(LinksTest)
#include "links_test.moc"
