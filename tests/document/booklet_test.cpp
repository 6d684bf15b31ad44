#include "core/document/booklet.h"
#include "tests/document/document_text.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace harness;
using namespace Qt::StringLiterals;

class BookletTest : public QObject
{
    Q_OBJECT

    static PublishedOutput output(const QString& title, const QString& summary)
    {
        domain::Record made;
        made.head.noun = u"output"_s;
        made.head.title = title;
        made.values = {{u"kind"_s, u"policy-guide"_s},
                       {u"published-on"_s, QDate(2021, 12, 21)},
                       {u"language"_s, u"English"_s},
                       {u"link"_s, u"https://example.org/guide"_s},
                       {u"summary"_s, summary}};
        return {made, QDate(2021, 12, 21)};
    }

private Q_SLOTS:
    // The outputs of a year stand together, by kind, whoever made them.
    void putsTheOutputsOfAllKindsTogether()
    {
        const BookletFacts facts{
            .year = 2021,
            .snapshot = QDateTime(QDate(2022, 2, 15), QTime(12, 0), Qt::UTC),
            .workstreams = {{.noun = u"dynamic-coalition"_s,
                             .workstream = u"Coalition on Access"_s,
                             .acronym = u"DC-A"_s,
                             .outputs = {output(u"Guide to captions"_s, u"Short and useful."_s)}},
                            {.noun = u"best-practice-forum"_s,
                             .workstream = u"Cybersecurity"_s,
                             .year = 2021,
                             .outputs = {output(u"Norms in use"_s, {})}}}};
        const Document booklet = buildBooklet(facts);
        QCOMPARE(booklet.distribution, Distribution::Public);
        QCOMPARE(headingsOf(booklet, 1), (QStringList{u"Dynamic Coalitions"_s, u"Best Practice Forums"_s}));
        QCOMPARE(headingsOf(booklet, 2),
                 (QStringList{u"Coalition on Access (DC-A)"_s, u"Cybersecurity, 2021"_s}));
        QCOMPARE(headingsOf(booklet, 3), (QStringList{u"Guide to captions"_s, u"Norms in use"_s}));
        const QString text = textOf(booklet);
        QVERIFY(text.contains(u"Policy guide · 21 December 2021 · English · https://example.org/guide"_s));
        QVERIFY(text.contains(u"Short and useful."_s));
        QVERIFY(text.contains(u"No summary on record."_s));
        QVERIFY(booklet.mark.isEmpty());
        const auto& counts = std::get<Cover>(booklet.blocks.front()).facts;
        QCOMPARE(counts.size(), 2u);
        QCOMPARE(counts[0].key + u' ' + counts[0].value.plain(), u"Dynamic Coalitions 1"_s);
    }

    // DC-42
    void saysThatCoalitionsMakeTheirOutputsThemselves()
    {
        const auto told = [](const char* noun) {
            const BookletFacts facts{.year = 2021,
                                     .workstreams = {{.noun = QString::fromLatin1(noun),
                                                      .workstream = u"Maps"_s,
                                                      .outputs = {output(u"Guide"_s, u"Short."_s)}}}};
            return textOf(buildBooklet(facts)).contains(u"Each coalition makes its outputs by itself"_s);
        };
        QVERIFY(told("dynamic-coalition"));
        QVERIFY(!told("best-practice-forum"));
    }

    void saysSoWhereNothingWasPublished()
    {
        const Document booklet = buildBooklet({.year = 2014});
        QVERIFY(textOf(booklet).contains(u"No published output is on record."_s));
        QCOMPARE(booklet.blocks.size(), 2u); // with neither a cover nor contents of nothing
    }
};

DESK_TEST(BookletTest)
#include "booklet_test.moc"
