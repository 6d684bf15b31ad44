#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>();
        m_coalition = m_desk->oldCoalition();
        m_desk->add("person", {{u"name"_s, u"Ana Souza"_s},
                               {u"email"_s, u"ana@example.org"_s},
                               {u"stakeholder-group"_s, u"civil-society"_s},
                               {u"visibility"_s, u"mag"_s}});
        m_desk->add("person", {{u"name"_s, u"Bo Lind"_s}});
        role("person-ana-souza", "coordinator", u"2019-01-01"_s, u"2020-12-31"_s);
        role("person-bo-lind", "coordinator", u"2021-01-01"_s, {});
        role("person-ana-souza", "chair", {}, {});
    }

    void rolesAreAnsweredForAnyDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("holders");
        QTest::newRow("before the first") << QDate(2018, 12, 31) << QStringList{u"chair Ana Souza"_s};
        QTest::newRow("first day") << QDate(2019, 1, 1)
                                   << QStringList{u"chair Ana Souza"_s, u"coordinator Ana Souza"_s};
        QTest::newRow("last day") << QDate(2020, 12, 31)
                                  << QStringList{u"chair Ana Souza"_s, u"coordinator Ana Souza"_s};
        QTest::newRow("the day after")
            << QDate(2021, 1, 1) << QStringList{u"chair Ana Souza"_s, u"coordinator Bo Lind"_s};
        QTest::newRow("all") << QDate()
                             << QStringList{u"chair Ana Souza"_s, u"coordinator Bo Lind"_s,
                                            u"coordinator Ana Souza"_s};
    }
    void rolesAreAnsweredForAnyDay()
    {
        QFETCH(QDate, day);
        const auto lines = office::rolesIn(*m_desk->office, m_coalition, day);
        QVERIFY(lines);
        QStringList holders;
        for (const office::RoleLine& line : *lines)
            holders << line.key + u' ' + line.personName;
        QTEST(holders, "holders");
    }

    void aRoleLineSaysWhoAndWhere()
    {
        const auto lines =
            office::rolesOf(*m_desk->office, *office::findRecord(*m_desk->office, u"person-ana-souza"_s));
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(2));
        const office::RoleLine& line = lines->front(); // the one that still lasts
        QCOMPARE(line.roleLabel, u"Chair"_s);
        QCOMPARE(line.email, u"ana@example.org"_s);
        QCOMPARE(line.visibility, u"mag"_s);
        QCOMPARE(line.stakeholderGroup, u"civil-society"_s);
        QCOMPARE(line.workstream, m_coalition);
        QCOMPARE(line.workstreamTitle, u"Dynamic Coalition on Old Things"_s);
        QCOMPARE(lines->back().ends, QDate(2020, 12, 31));
    }

private:
    void role(const char* person, const char* key, const QString& starts, const QString& ends)
    {
        m_desk->add("role",
                    {{u"person"_s, QString::fromLatin1(person)},
                     {u"role"_s, QString::fromLatin1(key)},
                     {u"starts"_s, starts},
                     {u"ends"_s, ends}},
                    m_coalition);
    }

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_coalition;
};

DESK_TEST(PeopleTest)
#include "people_test.moc"
