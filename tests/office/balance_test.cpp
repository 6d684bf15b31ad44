#include "core/office/people/balance.h"

#include "core/office/people/mag_members.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::BalanceScope;

namespace {

/// "civil-society 2, governments 1": what is not nobody.
QString shown(const std::vector<office::Share>& shares)
{
    QStringList parts;
    for (const office::Share& share : shares)
        if (share.persons)
            parts << (share.key.isEmpty() ? u"?"_s : share.key) + u' ' + QString::number(share.persons);
    return parts.join(u", "_s);
}

} // namespace

class BalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>();
        m_first = m_desk->oldCoalition(u"DC on Access"_s);
        m_second = m_desk->oldCoalition(u"DC on Trust"_s);
        person("ana", "civil-society", "grulac");
        person("bo", "governments", "weog");
        person("chi", "civil-society", "african");
        person("dee", {}, {});
        role("ana", "chair", m_first, u"2019-01-01"_s, u"2020-12-31"_s);
        role("ana", "coordinator", m_first, u"2019-01-01"_s, {});
        role("bo", "chair", m_first, u"2021-01-01"_s, {});
        role("chi", "chair", m_second, {}, {});
    }

    void rolesCountOnTheirDaysAndPersonsOnce_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("regions");
        const QDate before(2020, 6, 1);
        const QDate after(2021, 6, 1);
        QTest::newRow("everybody") << after << u"all"_s << u"civil-society 2, governments 1, ? 1"_s
                                   << u"african 1, grulac 1, weog 1, ? 1"_s;
        QTest::newRow("a workstream, before")
            << before << u"first"_s << u"civil-society 1"_s << u"grulac 1"_s;
        QTest::newRow("a workstream, after")
            << after << u"first"_s << u"civil-society 1, governments 1"_s << u"grulac 1, weog 1"_s;
        QTest::newRow("a role, before")
            << before << u"chair"_s << u"civil-society 2"_s << u"african 1, grulac 1"_s;
        QTest::newRow("a role, after")
            << after << u"chair"_s << u"civil-society 1, governments 1"_s << u"african 1, weog 1"_s;
        QTest::newRow("a kind") << after << u"DC"_s << u"civil-society 2, governments 1"_s
                                << u"african 1, grulac 1, weog 1"_s;
        QTest::newRow("another kind") << after << u"BPF"_s << QString() << QString();
    }
    void rolesCountOnTheirDaysAndPersonsOnce()
    {
        QFETCH(QDate, day);
        QFETCH(QString, scope);
        BalanceScope asked{.of = BalanceScope::Of::RoleHolders};
        if (scope == u"all")
            asked.of = BalanceScope::Of::Everybody;
        else if (scope == u"first")
            asked.roles.workstream = m_first;
        else if (scope == u"chair")
            asked.roles.role = scope;
        else
            asked.roles.stream = scope;
        const auto balance = office::balanceOn(*m_desk->office, day, asked);
        QVERIFY(balance);
        QTEST(shown(balance->groups), "groups");
        QTEST(shown(balance->regions), "regions");
    }

    void emptyGroupsAreShownInTheOrderOfTheVocabulary()
    {
        const auto balance = office::balanceOn(*m_desk->office, QDate(2021, 6, 1));
        QCOMPARE(balance->persons, 4);
        QCOMPARE(balance->groups.size(), size_t(6)); // five groups and the unknown
        QCOMPARE(balance->groups[2].key, u"intergovernmental-organisations"_s);
        QCOMPARE(balance->groups[2].persons, 0);
        QCOMPARE(balance->groups[5].label, u"Not known"_s);
    }

    void theMagIsCountedByItsTerms()
    {
        term("ana", u"2019-01-01"_s, u"2020-12-31"_s);
        term("ana", u"2022-01-01"_s, {});
        term("bo", u"2020-01-01"_s, {});
        const auto ana = *office::findRecord(*m_desk->office, u"person-ana"_s);
        const QList<std::pair<QDate, bool>> expected{{QDate(2018, 12, 31), false},
                                                     {QDate(2019, 1, 1), true},
                                                     {QDate(2020, 12, 31), true},
                                                     {QDate(2021, 6, 1), false},
                                                     {QDate(2022, 1, 1), true}};
        for (const auto& [day, isMember] : expected) {
            const auto members = office::magMembers(*m_desk->office, day);
            QVERIFY2(std::ranges::count(*members, ana, &office::MagMember::person) == int(isMember),
                     qPrintable(day.toString(Qt::ISODate)));
        }
        QCOMPARE(office::magMembers(*m_desk->office)->size(), size_t(3));
        const auto members = office::magMembers(*m_desk->office, QDate(2021, 6, 1));
        QCOMPARE(members->size(), size_t(1));
        QCOMPARE(members->front().name, u"bo"_s);
        QCOMPARE(members->front().regionalGroup, u"weog"_s);
        const auto balance =
            office::balanceOn(*m_desk->office, QDate(2020, 6, 1), {.of = BalanceScope::Of::Mag});
        QCOMPARE(shown(balance->groups), u"civil-society 1, governments 1"_s);
    }

    void rostersOfADayRunOverAllWorkstreams()
    {
        QStringList roster;
        for (const office::RoleLine& line : *office::rolesOn(*m_desk->office, QDate(2021, 6, 1)))
            roster << line.workstreamTitle + u": "_s + line.key + u' ' + line.personName;
        QCOMPARE(roster, (QStringList{u"DC on Access: chair bo"_s, u"DC on Access: coordinator ana"_s,
                                      u"DC on Trust: chair chi"_s}));
    }

    void namesAreFoundWhateverTheirMarks()
    {
        person("Núñez", {}, {});
        m_desk->add("person", {{u"name"_s, u"Zoe"_s}, {u"affiliation"_s, u"100% Access"_s}});
        const auto found = [&](const office::PersonQuery& query) {
            QStringList names;
            const auto ids = office::personIds(*m_desk->office, query);
            for (const domain::Record& record : *office::persons(*m_desk->office, *ids))
                names << record.head.title;
            return names;
        };
        QCOMPARE(found({.text = u"NUNEZ"_s}), QStringList{u"Núñez"_s});
        QCOMPARE(found({.text = u"0% acc"_s}), QStringList{u"Zoe"_s});
        QCOMPARE(found({.text = u"%"_s}), QStringList{u"Zoe"_s});
        QCOMPARE(found({.descending = true}),
                 (QStringList{u"Zoe"_s, u"Núñez"_s, u"dee"_s, u"chi"_s, u"bo"_s, u"ana"_s}));
        QCOMPARE(found({.sortBy = office::PersonQuery::SortBy::Group}),
                 (QStringList{u"dee"_s, u"Núñez"_s, u"Zoe"_s, u"ana"_s, u"chi"_s, u"bo"_s}));
    }

private:
    void person(const char* name, const char* group, const char* region)
    {
        m_desk->add("person", {{u"name"_s, QString::fromUtf8(name)},
                               {u"stakeholder-group"_s, QString::fromUtf8(group)},
                               {u"regional-group"_s, QString::fromUtf8(region)}});
    }
    void role(const char* person, const char* key, RecordId workstream, const QString& starts,
              const QString& ends)
    {
        m_desk->add("role",
                    {{u"person"_s, u"person-"_s + QLatin1StringView(person)},
                     {u"role"_s, QString::fromLatin1(key)},
                     {u"starts"_s, starts},
                     {u"ends"_s, ends}},
                    workstream);
    }
    void term(const char* person, const QString& starts, const QString& ends)
    {
        m_desk->add("mag-member", {{u"person"_s, u"person-"_s + QLatin1StringView(person)},
                                   {u"starts"_s, starts},
                                   {u"ends"_s, ends}});
    }

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_first;
    RecordId m_second;
};

DESK_TEST(BalanceTest)
#include "balance_test.moc"
