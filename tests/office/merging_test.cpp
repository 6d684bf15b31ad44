#include "core/office/people/erasing.h"
#include "core/office/people/merging.h"

#include "core/office/cases/assessment.h"
#include "core/office/desk/attachments.h"
#include "core/office/people/duplicates.h"
#include "core/register/tables.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::RecordId;

class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<features::Desk>();
        m_coalition = m_desk->oldCoalition();
        m_keep = m_desk->add("person", {{u"name"_s, u"Ana Núñez"_s}, {u"email"_s, u"ana@example.org"_s}});
        m_drop = m_desk->add(
            "person",
            {{u"name"_s, u"Nunez, Ana"_s}, {u"email"_s, u"old@example.org"_s}, {u"country"_s, u"Chile"_s}});
    }

    void thePairIsOfferedUntilSomebodySaysTheyAreTwo()
    {
        const auto found = office::possibleDuplicates(office(), u"person"_s);
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().first.id, m_keep);
        QCOMPARE(found->front().second.id, m_drop);
        QCOMPARE(found->front().reasons.size(), 1);
        QVERIFY(office::markNotTheSame(office(), m_drop, m_keep));
        QVERIFY(office::possibleDuplicates(office(), u"person"_s)->empty());
        QVERIFY(office::undo(office()));
        QCOMPARE(office::possibleDuplicates(office(), u"person"_s)->size(), size_t(1));
    }

    void aWorkstreamInCommonIsSeenInTheRoles()
    {
        const RecordId first = m_desk->add("person", {{u"name"_s, u"Kristina Diaz"_s}});
        const RecordId second = m_desk->add("person", {{u"name"_s, u"Cristina Diaz"_s}});
        QCOMPARE(office::possibleDuplicates(office(), u"person"_s)->size(), size_t(1));
        role(first, "chair", u"2019-01-01"_s);
        role(second, "coordinator", u"2021-01-01"_s);
        const auto found = office::possibleDuplicates(office(), u"person"_s);
        QCOMPARE(found->size(), size_t(2));
        QVERIFY(found->back().reasons.value(0).endsWith(
            u"both have a role in Dynamic Coalition on Old Things."_s));
    }

    void ownValuesStayAndEmptyOnesAreFilled()
    {
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        const domain::Record kept = m_desk->read(m_keep);
        QCOMPARE(kept[domain::person::name], u"Ana Núñez"_s);
        QCOMPARE(kept[domain::person::email], u"ana@example.org"_s);
        QCOMPARE(kept[domain::person::country], u"Chile"_s);
        QVERIFY(!office::readRecord(office(), m_drop));
    }

    void whatIsChosenGoesBeforeAll()
    {
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop,
                                     {{u"email"_s, u"old@example.org"_s}, {u"country"_s, QVariant()}}));
        QCOMPARE(m_desk->read(m_keep)[domain::person::email], u"old@example.org"_s);
        QVERIFY(!m_desk->read(m_keep).isKnown(domain::person::country));
    }

    void contactDetailsAreShownToNobodyMoreThanBefore_data()
    {
        QTest::addColumn<QString>("keep");
        QTest::addColumn<QString>("drop");
        QTest::addColumn<QString>("merged");
        QTest::newRow("nothing said, public") << QString() << u"public"_s << QString();
        QTest::newRow("public, MAG") << u"public"_s << u"mag"_s << u"mag"_s;
        QTest::newRow("internal, public") << u"internal"_s << u"public"_s << u"internal"_s;
        QTest::newRow("both public") << u"public"_s << u"public"_s << u"public"_s;
    }
    void contactDetailsAreShownToNobodyMoreThanBefore()
    {
        QFETCH(QString, keep);
        QFETCH(QString, drop);
        m_desk->set(m_keep, {{u"visibility"_s, keep}});
        m_desk->set(m_drop, {{u"visibility"_s, drop}});
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        QTEST(m_desk->read(m_keep)[domain::person::visibility], "merged");
    }

    void everyFieldThatNamesAPersonFollows()
    {
        int fields = 0;
        for (const domain::Noun& noun : domain::nouns())
            for (const domain::Field& field : noun.fields)
                fields += field.refersTo && qstrcmp(field.refersTo, "person") == 0;
        QVERIFY(fields >= 4); // role, MAG term, attendance, assessment mark: each is below
        const RecordId proposal =
            m_desk->add("bpf-proposal", {{u"title"_s, u"BPF Lighthouses"_s}, {u"year"_s, u"2022"_s}});
        m_desk->set(proposal, {{u"mag-sponsor"_s, dropText()}});
        const RecordId group = m_desk->add("coordination-group", {{u"name"_s, u"DCCG"_s}});
        const RecordId meeting = m_desk->add(
            "dccg-meeting", {{u"number"_s, u"1"_s}, {u"year"_s, u"2021"_s}, {u"starts"_s, u"2021-02-01"_s}},
            group);
        const RecordId attendance = m_desk->add(
            "attendance",
            {{u"coalition"_s, m_desk->read(m_coalition).head.idText}, {u"person"_s, dropText()}}, meeting);
        const RecordId mark = m_desk->add(
            "assessment-mark",
            {{u"question"_s, u"community-interest"_s}, {u"assessor"_s, dropText()}, {u"mark"_s, u"2"_s}},
            proposal);
        const RecordId term =
            m_desk->add("mag-member", {{u"person"_s, dropText()}, {u"starts"_s, u"2020-01-01"_s}});
        const RecordId chair = role(m_drop, "chair", u"2019-01-01"_s);
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        const QList<std::pair<RecordId, const char*>> expected{{proposal, "mag-sponsor"},
                                                               {attendance, "person"},
                                                               {mark, "assessor"},
                                                               {term, "person"},
                                                               {chair, "person"}};
        for (const auto& [record, field] : expected)
            QVERIFY2(RecordId(m_desk->read(record).values.value(QString::fromLatin1(field)).toLongLong()) ==
                         m_keep,
                     field);
        QCOMPARE(m_desk->read(chair).head.title, u"Ana Núñez"_s); // a role is called by its person
        QCOMPARE(m_desk->read(term).head.title, u"Ana Núñez"_s);
    }

    void whatBelongsToThePersonAndItsFilesFollow()
    {
        const RecordId letter =
            m_desk->add("letter", {{u"subject"_s, u"Welcome"_s}, {u"kind"_s, u"other"_s}}, m_drop);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"consent.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("I agree") > 0);
        file.close();
        QVERIFY(office::attachFile(office(), m_drop, file.fileName()));
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        QCOMPARE(m_desk->read(letter).head.parent, m_keep);
        QCOMPARE(office::attachmentsOf(office(), m_keep)->size(), size_t(1));
    }

    void theSameRoleOnTheSameDaysStaysOnce()
    {
        role(m_keep, "chair", u"2019-01-01"_s);
        role(m_drop, "chair", u"2019-01-01"_s);
        role(m_drop, "chair", u"2020-01-01"_s);
        role(m_drop, "coordinator", u"2019-01-01"_s);
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        QStringList roles;
        for (const office::RoleLine& line : *office::rolesOf(office(), m_keep))
            roles << line.key + u' ' + line.starts.toString(Qt::ISODate);
        roles.sort();
        QCOMPARE(roles,
                 (QStringList{u"chair 2019-01-01"_s, u"chair 2020-01-01"_s, u"coordinator 2019-01-01"_s}));
    }

    void ofTwoLikeRolesTheOneWithTheRemarkStays()
    {
        role(m_keep, "chair", u"2019-01-01"_s);
        m_desk->set(role(m_drop, "chair", u"2019-01-01"_s), {{u"note"_s, u"elected"_s}});
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        const auto roles = m_desk->children(m_coalition, "role");
        QCOMPARE(roles.size(), size_t(1));
        QCOMPARE(roles.front()[domain::role::note], u"elected"_s);
    }

    void rolesWithDifferentRemarksBothStay()
    {
        m_desk->set(role(m_keep, "chair", u"2019-01-01"_s), {{u"note"_s, u"appointed"_s}});
        m_desk->set(role(m_drop, "chair", u"2019-01-01"_s), {{u"note"_s, u"elected"_s}});
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        QCOMPARE(m_desk->children(m_coalition, "role").size(), size_t(2));
    }

    void twoViewsOfOneQuestionStandInTheWayUntilOneIsCleared()
    {
        const RecordId proposal =
            m_desk->add("bpf-proposal", {{u"title"_s, u"Maps"_s}, {u"year"_s, u"2022"_s}});
        const auto assess = [&](RecordId assessor, const office::Assessment& view) {
            return office::assess(office(), proposal, u"relevance-timing"_s, assessor, view);
        };
        QVERIFY(assess(m_keep, {u"3"_s, {}}));
        QVERIFY(assess(m_drop, {u"1"_s, {}}));
        const QByteArray before = *registry::tablesDigest(office().file());
        const auto merged = office::mergeRecords(office(), m_keep, m_drop);
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, support::ErrorCode::RefusedByRule);
        QVERIFY2(merged.error().message.contains(u"Maps"_s), qPrintable(merged.error().message));
        QCOMPARE(*registry::tablesDigest(office().file()), before);
        QVERIFY(assess(m_drop, {}));
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        const auto sheet = office::assessmentOf(office(), proposal);
        QCOMPARE(sheet->assessors.size(), size_t(1));
        QCOMPARE(sheet->at(u"relevance-timing"_s, m_keep).mark, u"3"_s);
    }

    void aLinkBetweenTheTwoGoes()
    {
        QVERIFY(office::markNotTheSame(office(), m_keep, m_drop));
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        QVERIFY(office::recordsOf(office(), u"link"_s)->empty());
    }

    void oneUndoTakesAllBackAndRedoBringsItAgain()
    {
        role(m_keep, "chair", u"2019-01-01"_s);
        role(m_drop, "chair", u"2019-01-01"_s);
        role(m_drop, "coordinator", u"2020-01-01"_s);
        m_desk->add("letter", {{u"subject"_s, u"Welcome"_s}, {u"kind"_s, u"other"_s}}, m_drop);
        QVERIFY(office::markNotTheSame(office(), m_keep, m_drop));
        const auto digest = [&] { return *registry::tablesDigest(office().file()); };
        const QByteArray before = digest();
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop, {{u"name"_s, u"Ana Nunez"_s}}));
        const QByteArray after = digest();
        QVERIFY(after != before);
        const auto undone = office::undo(office());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(digest(), before);
        QVERIFY(office::redo(office()));
        QCOMPARE(digest(), after);
        QVERIFY(office::checkRegister(office())->isSound);
    }

    void theHistoryKnowsWhoWasMerged()
    {
        const QString id = m_desk->read(m_drop).head.idText;
        QVERIFY(office::mergeRecords(office(), m_keep, m_drop));
        const auto history = office::history(office(), m_keep);
        QCOMPARE(history->front().summary,
                 u"Merge Nunez, Ana (%1) into Ana Núñez (%2)"_s.arg(id, m_desk->read(m_keep).head.idText));
    }

    void anErasedPersonCannotBeMerged()
    {
        QVERIFY(office::erasePerson(office(), m_drop));
        QVERIFY(office::possibleDuplicates(office(), u"person"_s)->empty());
        for (const auto& [keep, drop] : {std::pair(m_keep, m_drop), std::pair(m_drop, m_keep)}) {
            const auto merged = office::mergeRecords(office(), keep, drop);
            QVERIFY(!merged);
            QCOMPARE(merged.error().code, support::ErrorCode::RefusedByRule);
        }
        QCOMPARE(m_desk->read(m_keep)[domain::person::name], u"Ana Núñez"_s);
    }

    void onlyLikeRecordsAreMerged()
    {
        const RecordId organisation = m_desk->add("organisation", {{u"name"_s, u"Núñez & Co"_s}});
        QVERIFY(!office::mergeRecords(office(), m_keep, organisation));
        QVERIFY(!office::mergeRecords(office(), m_keep, m_keep));
        QVERIFY(!office::mergeRecords(office(), m_coalition, m_desk->oldCoalition(u"Other"_s)));
        QVERIFY(!office::possibleDuplicates(office(), u"role"_s));
    }

    void theMembersOfAnOrganisationFollowIt()
    {
        const RecordId first = m_desk->add("organisation", {{u"name"_s, u"APC"_s}});
        const RecordId second = m_desk->add("organisation", {{u"name"_s, u"A.P.C."_s}});
        m_desk->set(m_drop, {{u"organisation"_s, m_desk->read(second).head.idText}});
        QVERIFY(office::mergeRecords(office(), first, second));
        QCOMPARE(m_desk->read(m_drop)[domain::person::organisation], first);
    }

private:
    office::Office& office() { return *m_desk->office; }
    QString dropText() { return m_desk->read(m_drop).head.idText; }
    RecordId role(RecordId person, const char* key, const QString& starts)
    {
        return m_desk->add("role",
                           {{u"person"_s, m_desk->read(person).head.idText},
                            {u"role"_s, QString::fromLatin1(key)},
                            {u"starts"_s, starts}},
                           m_coalition);
    }

    std::unique_ptr<features::Desk> m_desk;
    RecordId m_coalition;
    RecordId m_keep;
    RecordId m_drop;
};

DESK_TEST(MergingTest)
#include "merging_test.moc"
