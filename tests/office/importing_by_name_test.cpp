#include "core/office/cases/renaming.h"
#include "core/office/desk/history.h"
#include "tests/harness/test_main.h"
#include "tests/office/list_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// Lists from outside, which name what their rows belong to.
class ImportingByNameTest : public QObject, private ListDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openAnew(); }

    // One list has people, what they are to which workstream, and how they are reached.
    void contactPeopleComeInWithTheirRoles()
    {
        add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Jobs"_s}, {u"acronym"_s, u"DC-Jobs"_s}});
        add("initiative", {{u"name"_s, u"Armenia IGF"_s}, {u"kind"_s, u"national"_s}});
        const RecordId ann = add("person", {{u"name"_s, u"Ann Contact"_s}, {u"phone"_s, u"+41 22"_s}});
        const QByteArray list = "Full name,Coalition,Function,E-mail,Phone,Since\n"
                                "Ann Contact,DC-Jobs,Coordinator,ann@example.org,+41 99,2019\n"
                                "Bo,armenia igf,,bo@example.org,,\n"
                                "Cy,Nowhere,Chair,,,\n";
        const auto report = import("contacts", list);
        QCOMPARE(figures(report), u"2 0 0 1"_s);
        QCOMPARE(report.refused, QStringList(u"line 4: Belongs to: there is no record “Nowhere”."_s));
        QCOMPARE(report.remarks,
                 QStringList(u"A year or a month stands for a day on line 2: its first day is taken, and of "
                             "an end the last."_s));
        QCOMPARE(record(u"person-ann-contact"_s)[domain::person::phone], u"+41 99"_s);
        QCOMPARE(record(u"person-ann-contact"_s)[domain::person::email], u"ann@example.org"_s);
        QCOMPARE(office::recordsOf(*m_office, u"person"_s)->size(), size_t(2)); // no Cy for a refused row
        const auto roles = office::recordsOf(*m_office, u"role"_s);
        QCOMPARE(roles->size(), size_t(2));
        const domain::Record coordinator = roleOf(u"person-ann-contact"_s);
        QCOMPARE(RecordId(coordinator[domain::role::person]), ann);
        QCOMPARE(coordinator[domain::role::role], u"coordinator"_s);
        QCOMPARE(coordinator[domain::shared::starts], QDate(2019, 1, 1));
        QCOMPARE(roleOf(u"person-bo"_s)[domain::role::role],
                 u"contact-person"_s); // where the list says nothing

        const auto& told = *std::ranges::find(report.rows, 2, &office::ImportedRow::line);
        QCOMPARE(
            office::rowText(told),
            u"line 2, Role Ann Contact (%1): Belongs to: “Dynamic Coalition on Jobs”; "
            "Role: “Coordinator”; From: “1 Jan 2019”; E-mail: “ann@example.org”; Telephone: “+41 99”"_s.arg(
                coordinator.head.idText));

        const auto& other = *std::ranges::find(report.rows, 3, &office::ImportedRow::line);
        QVERIFY2(office::rowText(other).endsWith(u"E-mail: “bo@example.org”"_s),
                 qPrintable(office::rowText(other)));

        QCOMPARE(figures(import("contacts", list)), u"0 0 2 1"_s);
        // Neither a list without days nor one that knows the end makes another role of it; another time does.
        QCOMPARE(
            figures(import("contacts", "name,workstream,role,until\n"
                                       "Ann Contact,Dynamic Coalition on Jobs,Coordinator,March 2021\n")),
            u"0 1 0 0"_s);
        QCOMPARE(roleOf(u"person-ann-contact"_s)[domain::shared::ends], QDate(2021, 3, 31));
        QCOMPARE(figures(import("contacts", "name,workstream,role,from\n"
                                            "Ann Contact,DC-Jobs,Coordinator,2021-11-01\n"
                                            "Bo,Armenia IGF,Contact person,2020-05-01\n")),
                 u"1 1 0 0"_s);
        QCOMPARE(roleOf(u"person-bo"_s)[domain::shared::starts], QDate(2020, 5, 1));
        QVERIFY(office::undo(*m_office));
        QCOMPARE(office::recordsOf(*m_office, u"role"_s)->size(), size_t(2));
    }

    void namesakesAreToldApartByTheirAddress()
    {
        add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Jobs"_s}});
        QList<RecordId> same;
        for (const char* email : {"a@example.org", "b@example.org"})
            same << add("person", {{u"name"_s, u"Li Na"_s}, {u"email"_s, QString::fromLatin1(email)}});
        const auto report = import("contacts", "name,coalition,email\n"
                                               "Li Na,Dynamic Coalition on Jobs,B@example.org\n"
                                               "Li Na,Dynamic Coalition on Jobs,\n");
        QCOMPARE(figures(report), u"1 0 0 1"_s);
        const auto roles = office::recordsOf(*m_office, u"role"_s);
        QCOMPARE(RecordId(roles->front()[domain::role::person]), same[1]);
    }

    void anotherAddressIsAQuestionAsInAListOfPeople()
    {
        add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Jobs"_s}});
        add("person", {{u"name"_s, u"Ann Contact"_s}, {u"email"_s, u"ann@example.org"_s}});
        const QByteArray list =
            "name,coalition,email\nAnn Contact,Dynamic Coalition on Jobs,ann@new.example\n";
        const QByteArray before = digest();
        const auto asked = office::importPlan(*m_office, *plan("contacts", list), false);
        QVERIFY(!asked);
        QVERIFY2(asked.error().message.startsWith(
                     u"Nothing was stored: the list has another E-mail for somebody"_s),
                 qPrintable(asked.error().message));
        QVERIFY2(asked.error().reasons.join(u'\n').contains(u"ann@new.example"_s),
                 qPrintable(asked.error().reasons.join(u'\n')));
        QVERIFY(!asked.error().reasons.join(u'\n').contains(u"Jobs"_s));
        QCOMPARE(digest(), before);
        QCOMPARE(figures(import("contacts", list, office::OnConflict::Keep)), u"1 0 0 0"_s);
        QCOMPARE(record(u"person-ann-contact"_s)[domain::person::email], u"ann@example.org"_s);
        QCOMPARE(figures(import("contacts", list, office::OnConflict::Take)), u"0 1 0 0"_s);
        QCOMPARE(record(u"person-ann-contact"_s)[domain::person::email], u"ann@new.example"_s);
    }

    void nobodyComesInWithARowThatIsRefused()
    {
        add("person", {{u"name"_s, u"Ann Contact"_s}});
        const QByteArray before = digest();
        const auto report = import("contacts", "name,workstream,email\nBo,person-ann-contact,bo@example.org\n"
                                               "Cy,Nowhere,\n");
        QCOMPARE(figures(report), u"0 0 0 2"_s);
        QCOMPARE(digest(), before);
    }

    void meetingsOfInitiativesComeInByTheirNames()
    {
        add("initiative", {{u"name"_s, u"Armenia IGF"_s}, {u"kind"_s, u"national"_s}});
        const QByteArray list = "NRI,Dates,City,Participants\n"
                                "Armenia IGF,2021-09-16/2021-09-17,Yerevan,120\n"
                                "Armenia IGF,2020-10,Yerevan,\n";
        QCOMPARE(figures(import("nri-meetings", list)), u"2 0 0 0"_s);
        const auto meetings = office::recordsOf(*m_office, u"nri-meeting"_s);
        QCOMPARE(meetings->size(), size_t(2));
        const domain::Record& last = meetings->back();
        QCOMPARE(last[domain::nri_meeting::year], 2021);
        QCOMPARE(last[domain::nri_meeting::ends], QDate(2021, 9, 17));
        QCOMPARE(last[domain::nri_meeting::attendance], 120);
        QCOMPARE(last.head.parent, *office::findRecord(*m_office, u"nri-armenia-igf"_s));
        QCOMPARE(figures(import("nri-meetings", list)), u"0 0 2 0"_s);
    }

    void coalitionsOfAMainSessionAreFoundAtIt() // DC-31
    {
        const RecordId jobs = add(
            "dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Jobs"_s}, {u"acronym"_s, u"DC-Jobs"_s}});
        QCOMPARE(figures(import("main-sessions", "title,date,participating_coalitions\n"
                                                 "Main session,2021-12-08,DC-Jobs; DC-Gone\n")),
                 u"1 0 0 0"_s);
        const auto sessions = office::recordsOf(*m_office, u"activity"_s);
        const auto there = office::childrenOf(*m_office, sessions->front().head.id, u"attendee"_s);
        QCOMPARE(there->size(), size_t(1));
        QCOMPARE(RecordId(there->front()[domain::attendee::who]), jobs);
        QVERIFY(QString(sessions->front()[domain::shared::summary]).contains(u"DC-Gone"_s));
    }

    void anAcronymThatIsTakenAsksWhetherItsOwnerWasRenamed()
    {
        add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Jobs"_s}, {u"acronym"_s, u"DC-Jobs"_s}});
        const QByteArray list = "name,acronym,status\nDynamic Coalition on Work,DC-Jobs,active\n";
        const auto report = import("dynamic-coalitions", list);
        QCOMPARE(figures(report), u"0 0 0 1"_s);
        QCOMPARE(report.refused,
                 QStringList(u"line 2, column acronym: DC-Jobs is the acronym of Dynamic Coalition on Jobs "
                             "(dc-jobs). If that one has another name now, rename it and take the list in "
                             "again; if this is another one, write another acronym."_s));
        QCOMPARE(report.rows.front().fate, office::RowFate::InQuestion);
        const RecordId jobs = record(u"dc-jobs"_s).head.id;
        QVERIFY(office::rename(
            *m_office, jobs,
            {.name = u"Dynamic Coalition on Work"_s, .acronym = {}, .from = QDate(2022, 1, 5)}));
        QCOMPARE(figures(import("dynamic-coalitions", list)), u"0 0 1 0"_s);
    }

private:
    /// The first one of a person.
    domain::Record roleOf(const QString& personId)
    {
        const RecordId person = record(personId).head.id;
        const auto roles = office::recordsOf(*m_office, u"role"_s);
        const auto found = std::ranges::find_if(*roles, [&](const domain::Record& role) {
            return RecordId(role[domain::role::person]) == person;
        });
        if (found == roles->end())
            qFatal("no role of %s", qPrintable(personId));
        return *found;
    }
};

DESK_TEST(ImportingByNameTest)
#include "importing_by_name_test.moc"
