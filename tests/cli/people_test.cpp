#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using namespace cli_test;

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Program>();
        m_desk->setToday(u"2022-02-15"_s);
        m_desk->newRegister();
        m_desk->run(u"add r.desk dynamic-coalition acronym=DCX \"name=DC on X\""_s);
        m_desk->run(u"add r.desk person \"name=Ana Mariner\" stakeholder-group=governments"_s);
        m_desk->run(u"add r.desk person \"name=Mariner, Ana\" country=Malta stakeholder-group=governments"_s);
        m_desk->run(
            u"add r.desk role workstream=dc-dcx person=person-mariner-ana role=chair starts=2020-01-01 "
            "ends=2020-12-31"_s);
        m_desk->run(u"add r.desk role workstream=dc-dcx person=person-ana-mariner role=chair "
                    "starts=2021-01-01"_s);
    }

    void duplicatesAreListedWithTheirReasons()
    {
        const QJsonArray found = m_desk->json(u"people r.desk duplicates"_s).array();
        QCOMPARE(found.size(), 1);
        const QJsonObject pair = found[0].toObject();
        QCOMPARE(pair[u"id"_s].toString(), u"person-ana-mariner"_s);
        QCOMPARE(pair[u"other-id"_s].toString(), u"person-mariner-ana"_s);
        QVERIFY(pair[u"reasons"_s].toString().contains(u"order of words"_s));
        QCOMPARE(m_desk->json(u"people r.desk duplicates --kind organisation"_s).array().size(), 0);
        QCOMPARE(m_desk->run(u"people r.desk duplicates --kind role"_s).status, 2);
        QCOMPARE(m_desk->run(u"people r.desk triplicates"_s).status, 2);
    }

    void aMergeIsOneStepThatUndoTakesBack()
    {
        m_desk->run(u"export r.desk --what everything --output before.json"_s);
        const Outcome merged = m_desk->run(
            u"merge r.desk person-ana-mariner person-mariner-ana affiliation=Harbour --set note=Twice"_s);
        QCOMPARE(merged.status, 0);
        QCOMPARE(merged.word(), u"person-ana-mariner"_s);
        const QJsonObject kept = m_desk->json(u"show r.desk person-ana-mariner"_s).object();
        QCOMPARE(kept[u"country"_s].toString(), u"Malta"_s);
        QCOMPARE(kept[u"affiliation"_s].toString(), u"Harbour"_s);
        QCOMPARE(kept[u"note"_s].toString(), u"Twice"_s);
        QCOMPARE(kept[u"roles"_s].toArray().size(), 2);
        QCOMPARE(m_desk->run(u"show r.desk person-mariner-ana"_s).status, 2);
        QVERIFY(m_desk->run(u"journal r.desk"_s).out.contains(u"(person-mariner-ana)"_s));
        QCOMPARE(m_desk->run(u"undo r.desk"_s).status, 0);
        m_desk->run(u"export r.desk --what everything --output after.json"_s);
        QCOMPARE(m_desk->bytes(u"after.json"_s), m_desk->bytes(u"before.json"_s));
    }

    void whatCannotBeMergedIsRefused()
    {
        const Outcome refused = m_desk->run(u"merge r.desk person-ana-mariner dc-dcx"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(u"dc-dcx"_s));
        QCOMPARE(m_desk->run(u"merge r.desk person-ana-mariner person-nobody"_s).status, 2);
    }

    void aRosterIsThatOfItsDay()
    {
        const QJsonArray today = m_desk->json(u"roster r.desk"_s).array();
        QCOMPARE(today.size(), 1);
        QCOMPARE(today[0].toObject()[u"person"_s].toString(), u"Ana Mariner"_s);
        QCOMPARE(today[0].toObject()[u"workstream"_s].toString(), u"dc-dcx"_s);
        const QJsonArray then = m_desk->json(u"roster r.desk dc-dcx --as-of 2020-06-01"_s).array();
        QCOMPARE(then.size(), 1);
        QCOMPARE(then[0].toObject()[u"person"_s].toString(), u"Mariner, Ana"_s);
        QCOMPARE(m_desk->json(u"roster r.desk --as-of 2019-06-01"_s).array().size(), 0);
        QCOMPARE(m_desk->run(u"roster r.desk dc-nothing"_s).status, 2);
    }

    // Of an edition of 2022, without a first day of their own.
    void aRoleWithoutADayBeganWithItsWorkstream()
    {
        const Program desk;
        desk.run(u"sample s.desk"_s);
        QVERIFY(desk.run(u"roster s.desk"_s).out.contains(u"pn-2022-pnma"_s));
        QVERIFY(!desk.run(u"roster s.desk --as-of 2020-06-01"_s).out.contains(u"pn-2022-pnma"_s));
    }

    void theBalanceIsCountedForEverybodyOrAScope()
    {
        const auto governments = [&](const QString& options) {
            return rowWith(m_desk->json(u"people r.desk balance "_s + options).array(), u"group"_s,
                           u"governments"_s)[u"persons"_s]
                .toInt();
        };
        QCOMPARE(governments({}), 2);
        QCOMPARE(governments(u"--of DC"_s), 1);
        QCOMPARE(governments(u"--of dc-dcx --as-of 2020-06-01"_s), 1);
        QCOMPARE(governments(u"--of dc-dcx --as-of 2019-06-01"_s), 0);
        m_desk->run(u"add r.desk mag-member person=person-ana-mariner starts=2021-01-01"_s);
        QCOMPARE(governments(u"--of mag"_s), 1);
    }

    void termsAreListedOnTheDaysTheyWereHeld()
    {
        m_desk->run(u"add r.desk mag-member person=person-ana-mariner starts=2021-01-01 ends=2021-12-31"_s);
        const auto listed = [&](const QString& options) {
            return m_desk->json(u"list r.desk mag-member "_s + options).array().size();
        };
        QCOMPARE(listed({}), 1);
        QCOMPARE(listed(u"--as-of 2020-12-31"_s), 0);
        QCOMPARE(listed(u"--as-of 2021-01-01"_s), 1);
        QCOMPARE(listed(u"--as-of 2022-01-01"_s), 0);
    }

    void whatIsHeldIsListedAndErasedOnlyOnAWord()
    {
        m_desk->run(u"add r.desk person \"name=Olga Petrenko\""_s);
        m_desk->run(u"set r.desk dc-dcx \"focus=Led by Olga Petrenko\" \"need=Asked for by O. Petrenko\""_s);
        const QJsonArray held = m_desk->json(u"held r.desk person-olga-petrenko"_s).array();
        const auto line = [&](const QString& field) {
            const QJsonObject row = rowWith(held, u"field"_s, field);
            return QStringList{QString::number(row[u"number"_s].toInt()), row[u"id"_s].toString(),
                               row[u"held"_s].toString(), row[u"erasing"_s].toString()};
        };
        QCOMPARE(line(u"Name"_s),
                 (QStringList{u"0"_s, u"person-olga-petrenko"_s, u"Olga Petrenko"_s, u"is erased"_s}));
        QCOMPARE(line(u"Focus and objectives"_s).mid(1),
                 (QStringList{u"dc-dcx"_s, u"Led by Olga Petrenko"_s,
                              u"“Erased person” takes its place, in the history "
                              "too"_s}));
        const QStringList family = line(u"Need"_s);
        QVERIFY2(family.value(3).startsWith(u"stays unless it is chosen"_s), qPrintable(family.join(u'|')));
        QVERIFY(line(u"Backups made by hand"_s).value(3).contains(u"delete those"_s));

        const QByteArray before = m_desk->bytes(u"r.desk"_s);
        const Outcome unsure = m_desk->run(u"erase r.desk person-olga-petrenko"_s);
        QCOMPARE(unsure.status, 2);
        QVERIFY2(unsure.err.contains(u"cannot be undone"_s), qPrintable(unsure.err));
        QCOMPARE(m_desk->run(u"erase r.desk person-olga-petrenko --dry-run"_s).status, 0);
        QCOMPARE(m_desk->run(u"erase r.desk person-olga-petrenko --yes --keep 999"_s).status, 2);
        QCOMPARE(m_desk->run(u"erase r.desk dc-dcx --yes"_s).status, 2);
        QCOMPARE(m_desk->bytes(u"r.desk"_s), before);

        const Outcome erased =
            m_desk->run(u"erase r.desk person-olga-petrenko --yes --also "_s + family.value(0));
        QCOMPARE(erased.status, 0);
        QVERIFY2(erased.out.contains(u"exported"_s), qPrintable(erased.out));
        QVERIFY2(erased.out.contains(u"“Back up…”"_s), qPrintable(erased.out));
        const QJsonObject coalition = m_desk->json(u"show r.desk dc-dcx"_s).object();
        QCOMPARE(coalition[u"focus"_s].toString(), u"Led by Erased person"_s);
        QCOMPARE(coalition[u"need"_s].toString(), u"Asked for by O. Erased person"_s);
        QVERIFY(!m_desk->bytes(u"r.desk"_s).contains("Olga Petrenko"));
        QCOMPARE(m_desk->run(u"check r.desk"_s).status, 0);
    }

    // The role of an erased person is vacant: nobody is written to, no card is made, nobody is handed over.
    void anErasedPersonIsWrittenToNoMore()
    {
        m_desk->run(u"add r.desk person \"name=Renata Souza\" email=renata@example.org visibility=public"_s);
        m_desk->run(u"add r.desk role workstream=dc-dcx person=person-renata-souza role=contact-person "
                    "starts=2021-01-01"_s);
        m_desk->run(u"add r.desk cycle year=2022 number=17 starts=2022-11-28 ends=2022-12-02"_s);
        const QString letters = u"letters r.desk expectations"_s;
        QVERIFY(m_desk->run(letters).out.contains(u"Renata Souza"_s));
        const auto handedOver = [this] {
            m_desk->run(u"report r.desk hand-over --output over.md"_s);
            return m_desk->bytes(u"over.md"_s);
        };
        QVERIFY(handedOver().contains("Renata Souza"));
        QCOMPARE(m_desk->run(u"erase r.desk person-renata-souza --yes"_s).status, 0);
        // The next who leads is written to instead.
        const Outcome after = m_desk->run(letters);
        QVERIFY2(after.out.contains(u"Ana Mariner"_s) && !after.out.contains(u"Erased"_s),
                 qPrintable(after.out));
        QVERIFY(!handedOver().contains("Erased person"));
        m_desk->run(u"export r.desk --what contacts --output cards.vcf"_s);
        const QByteArray cards = m_desk->bytes(u"cards.vcf"_s);
        QVERIFY2(cards.contains("Mariner") && !cards.contains("Erased"), cards.constData());
        QVERIFY(m_desk->run(u"show r.desk dc-dcx"_s).out.contains(u"Erased person"_s)); // it stays on record
    }

private:
    std::unique_ptr<Program> m_desk;
};

DESK_TEST(PeopleTest)
#include "people_test.moc"
