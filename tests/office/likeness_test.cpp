#include "core/office/people/likeness.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using office::Described;
using office::likenesses;

namespace {

/// The reasons for the only pair there may be.
QStringList reasons(const Described& one, const Described& other)
{
    const std::vector<Described> both{one, other};
    const auto found = likenesses(both);
    return found.empty() ? QStringList() : found.front().reasons;
}

} // namespace

class LikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCompared_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("reason");
        const auto written = u"“%1” and “%2” are the same name but for case, marks or the order of words."_s;
        const auto near = u"“%1” and “%2” are one letter apart, and both are of APC."_s;
        const auto brief = u"“%1” and “%2” may be one name in short and in full, and both are of APC."_s;
        QTest::newRow("the same") << u"Ana Nunez"_s << u"Ana Nunez"_s << u"Both are called “Ana Nunez”."_s;
        QTest::newRow("comma and marks") << u"Núñez, Ana"_s << u"Ana Nunez"_s << written;
        QTest::newRow("case") << u"ANA NUNEZ"_s << u"Ana Nunez"_s << written;
        QTest::newRow("order") << u"Kim Min-jun"_s << u"Min Jun Kim"_s << written;
        QTest::newRow("apostrophe") << u"Sean O’Brien"_s << u"Sean OBrien"_s << written;
        QTest::newRow("letters without parts") << u"Søren Łukasz"_s << u"Soren Lukasz"_s << written;
        QTest::newRow("title of address") << u"Dr. Ana Nunez"_s << u"Ana Nunez"_s << written;
        QTest::newRow("Arabic marks") << u"مُحَمَّد علي"_s << u"محمد علي"_s << written;
        QTest::newRow("one letter other") << u"Kristina Diaz"_s << u"Cristina Diaz"_s << near;
        QTest::newRow("one letter more") << u"Jon Perry Hall"_s << u"John Perry Hall"_s << near;
        QTest::newRow("two changed round") << u"Brain Hughes"_s << u"Brian Hughes"_s << near;
        QTest::newRow("two letters other") << u"Kristyna Diaz"_s << u"Cristina Diaz"_s << QString();
        QTest::newRow("too short for a slip") << u"Li Wen"_s << u"Li Wan"_s << QString();
        QTest::newRow("initial") << u"A. Nunez"_s << u"Ana Nunez"_s << brief;
        QTest::newRow("two initials") << u"J.P. Barlow"_s << u"John Perry Barlow"_s << brief;
        QTest::newRow("initial behind") << u"Nunez A."_s << u"Ana Nunez"_s << brief;
        QTest::newRow("middle name left out") << u"Ana María Nunez"_s << u"Ana Nunez"_s << brief;
        QTest::newRow("other initial") << u"B. Nunez"_s << u"Ana Nunez"_s << QString();
        QTest::newRow("other person") << u"Ana Nunez"_s << u"Jonas Lind"_s << QString();
    }
    void namesAreCompared()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, reason);
        const QString expected = reason.contains(u"%2"_s) ? reason.arg(one, other) : reason;
        const QStringList found =
            reasons({.name = one, .affiliation = u"APC"_s}, {.name = other, .affiliation = u"apc"_s});
        QCOMPARE(found, expected.isEmpty() ? QStringList() : QStringList{expected});
    }

    void aSlipOfThePenNeedsSomethingInCommon()
    {
        const QString one = u"Kristina Diaz"_s;
        const QString other = u"Cristina Diaz"_s;
        QCOMPARE(reasons({.name = one}, {.name = other}), QStringList());
        QCOMPARE(reasons({.name = one, .country = u"Chile"_s}, {.name = other, .country = u"Peru"_s}),
                 QStringList());
        QVERIFY(reasons({.name = one, .country = u"Chile"_s}, {.name = other, .country = u"chile"_s})
                    .value(0)
                    .endsWith(u"both are in Chile."_s));
        QVERIFY(reasons({.name = one, .workstreams = {u"DC on A"_s, u"DC on B"_s}},
                        {.name = other, .workstreams = {u"DC on B"_s}})
                    .value(0)
                    .endsWith(u"both have a role in DC on B."_s));
    }

    void anInitialNeedsTheSameAffiliation()
    {
        QCOMPARE(reasons({.name = u"A. Nunez"_s, .country = u"Chile"_s},
                         {.name = u"Ana Nunez"_s, .country = u"Chile"_s}),
                 QStringList());
    }

    void oneAddressIsAReasonWhateverTheNames()
    {
        QCOMPARE(reasons({.name = u"Ana Nunez"_s, .contact = u"Office@example.org"_s},
                         {.name = u"Front desk"_s, .contact = u"office@example.org "_s}),
                 QStringList{u"Both have the e-mail address Office@example.org."_s});
        QCOMPARE(reasons({.name = u"Ana Nunez"_s}, {.name = u"Jonas Lind"_s}), QStringList());
    }

    void severalReasonsStandTogether()
    {
        const QStringList found = reasons({.name = u"Ana Núñez"_s, .contact = u"ana@example.org"_s},
                                          {.name = u"Núñez, Ana"_s, .contact = u"ana@example.org"_s});
        QCOMPARE(found.size(), 2);
    }

    void organisationsAreFoundByAcronymAndWebsite()
    {
        const Described full{.name = u"Association for Progressive Communications"_s,
                             .acronym = u"APC"_s,
                             .contact = u"https://www.apc.org/"_s};
        QCOMPARE(reasons(full, {.name = u"APC"_s}),
                 QStringList{u"One is called by the acronym of the other."_s});
        QCOMPARE(reasons(full, {.name = u"Progressive people"_s, .acronym = u"apc"_s}),
                 QStringList{u"Both have the acronym APC."_s});
        QCOMPARE(reasons(full, {.name = u"Progressive people"_s, .contact = u"http://apc.org"_s}),
                 QStringList{u"Both have the website https://www.apc.org/."_s});
    }

    void threeOfANameArePairedWithEachOther()
    {
        const std::vector<Described> three(3, {.name = u"Ana Nunez"_s});
        std::vector<std::pair<size_t, size_t>> pairs;
        for (const office::Likeness& likeness : likenesses(three))
            pairs.emplace_back(likeness.first, likeness.second);
        QCOMPARE(pairs, (std::vector<std::pair<size_t, size_t>>{{0, 1}, {0, 2}, {1, 2}}));
    }

    void aCrowdOfOneNameDoesNotMultiply()
    {
        const std::vector<Described> crowd(10'000, {.name = u"Ana Nunez"_s});
        QVERIFY(likenesses(crowd).size() <= 10'000 * 12);
    }

    void theOneDoubleAmongTenThousandIsFound()
    {
        std::vector<Described> all;
        for (int i = 0; i < 10'000; ++i) {
            // Names of letters that differ in at least two places from each other.
            QString name(8, u'a');
            for (int place = 0, rest = i; place < 8; place += 2, rest /= 10)
                name[place] = name[place + 1] = QChar(u'a' + rest % 10);
            all.push_back({.name = u"Ana "_s + name, .affiliation = u"APC"_s});
        }
        QVERIFY(likenesses(all).empty());
        all.push_back({.name = all[4711].name.toUpper()});
        const auto found = likenesses(all);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().first, size_t(4711));
        QCOMPARE(found.front().second, size_t(10'000));
    }
};

DESK_TEST(LikenessTest)
#include "likeness_test.moc"
