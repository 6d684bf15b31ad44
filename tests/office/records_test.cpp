#include "core/office/calendar/amending.h"
#include "core/office/desk/writing.h"
#include "core/office/desk/searching.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::ErrorCode;

namespace {

domain::Element element(features::Desk& desk, RecordId id, const QString& key)
{
    const auto elements = office::elementsOf(*desk.office, id);
    return elements ? *std::ranges::find(*elements, key, &domain::Element::key) : domain::Element();
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNamedRecordIsFoundByItsIdAndItsAcronymInAnyCase()
    {
        features::Desk desk;
        const RecordId coalition =
            desk.add("dynamic-coalition",
                     {{u"name"_s, u"Dynamic Coalition on Lighthouses"_s}, {u"acronym"_s, u"DC-Light"_s}});
        QCOMPARE(desk.read(coalition).head.idText, u"dc-light"_s);
        for (const QString& written : {u"dc-light"_s, u"DC-LIGHT"_s, u" dc-Light "_s})
            QCOMPARE(*office::findRecord(*desk.office, written), coalition);
        QCOMPARE(office::findRecord(*desk.office, u"dc-dark"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(office::findRecord(*desk.office, u"  "_s).error().message,
                 u"Say which record is meant, by its ID or its acronym."_s);
    }

    void whatWasFoundedEarlierDidNotBeginOnTheDayItIsEntered()
    {
        features::Desk desk(QDate(2022, 1, 10));
        const auto firstStep = [&](const char* year) {
            const RecordId id = desk.add("dynamic-coalition", {{u"name"_s, u"Of "_s + QLatin1String(year)},
                                                               {u"established"_s, QLatin1String(year)}});
            return office::pastSteps(*desk.office, id)->front().step.transition;
        };
        QCOMPARE(firstStep("2010"), QLatin1String(office::kTakenOver));
        QCOMPARE(firstStep("2022"), QLatin1String(office::kOpened));
    }

    void whoCameIsNamedInTheHistory()
    {
        features::Desk desk;
        const RecordId coalition =
            desk.add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Lighthouses"_s}});
        const RecordId group = desk.add("coordination-group", {{u"name"_s, u"Coordination group"_s}});
        const RecordId meeting =
            desk.add("dccg-meeting",
                     {{u"number"_s, u"1"_s}, {u"year"_s, u"2022"_s}, {u"starts"_s, u"2022-01-04"_s}}, group);
        desk.add("attendee", {{u"who"_s, desk.idText(coalition)}}, meeting);
        QCOMPARE(office::history(*desk.office, {}, 1)->front().summary,
                 u"Add Attendee: Dynamic Coalition on Lighthouses"_s);
    }

    void anAcronymThatTwoBearNamesNeither()
    {
        features::Desk desk;
        for (const char* name : {"First", "Second"})
            desk.add("dynamic-coalition",
                     {{u"name"_s, QString::fromLatin1(name)}, {u"acronym"_s, u"Light"_s}});
        const auto found = office::findRecord(*desk.office, u"LIGHT"_s);
        QVERIFY(!found);
        QVERIFY2(found.error().message.contains(u"2 records"_s), qPrintable(found.error().message));
    }

    void aSecondRecordOfTheSameNameHasItsOwnId()
    {
        features::Desk desk;
        const RecordId first = desk.add("person", {{u"name"_s, u"Ana Souza"_s}});
        const RecordId second = desk.add("person", {{u"name"_s, u"Ana Souza"_s}});
        QCOMPARE(desk.read(first).head.idText, u"person-ana-souza"_s);
        QCOMPARE(desk.read(second).head.idText, u"person-ana-souza-%1"_s.arg(second.value()));
    }

    void whatIsNeededAndMissingIsSaidAllAtOnce()
    {
        features::Desk desk;
        const auto added = office::addRecord(*desk.office, {.noun = u"activity"_s, .values = {}});
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::BadInput);
        QCOMPARE(added.error().reasons.size(), 3); // title, kind, starts
    }

    void aRecordThatMustBelongSomewhereIsNotAddedAlone()
    {
        features::Desk desk;
        const auto added = office::addRecord(
            *desk.office, {.noun = u"representative"_s,
                           .values = {{u"name"_s, u"Ana"_s}, {u"stakeholder-group"_s, u"governments"_s}}});
        QVERIFY(!added);
        QVERIFY2(added.error().message.contains(u"Application"_s), qPrintable(added.error().message));
    }

    void anEndBeforeTheStartIsRefused()
    {
        features::Desk desk;
        const RecordId activity = desk.add(
            "activity", {{u"title"_s, u"Call"_s}, {u"kind"_s, u"webinar"_s}, {u"starts"_s, u"2021-11-02"_s}});
        const auto changed = office::changeFields(*desk.office, activity, {{u"ends"_s, QDate(2021, 11, 1)}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::BadInput);
        QVERIFY(!desk.read(activity)[domain::activity::ends].isValid());
    }

    void anUnknownFieldIsRefusedByName()
    {
        features::Desk desk;
        const auto read =
            office::readFields(*desk.office, *domain::noun(u"person"_s), {{u"shoe-size"_s, u"42"_s}});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::WrongUsage);
        QVERIFY(read.error().message.contains(u"shoe-size"_s) &&
                read.error().message.contains(u"affiliation"_s));
    }

    void aReferenceMustLeadToTheRightKindOfRecord()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const auto read =
            office::readFields(*desk.office, *domain::noun(u"role"_s),
                               {{u"person"_s, desk.read(coalition).head.idText}, {u"role"_s, u"chair"_s}});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
    }

    void aRecordThatOthersReferToIsNotRemoved()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const RecordId person = desk.add("person", {{u"name"_s, u"Ana Souza"_s}});
        const RecordId role = desk.add(
            "role", {{u"person"_s, desk.read(person).head.idText}, {u"role"_s, u"chair"_s}}, coalition);
        for (const RecordId id : {coalition, person}) {
            const auto removed = office::removeRecord(*desk.office, id);
            QVERIFY(!removed);
            QCOMPARE(removed.error().code, ErrorCode::RefusedByRule);
            QCOMPARE(removed.error().reasons, QStringList{u"Ana Souza"_s}); // the role, titled by its person
        }
        QVERIFY(office::removeRecord(*desk.office, role));
        QVERIFY(office::removeRecord(*desk.office, person));
        QVERIFY(office::removeRecord(*desk.office, coalition));
        QVERIFY(office::search(*desk.office, u"Souza"_s)->empty());
    }

    void aRolesTitleFollowsThePersonsName()
    {
        features::Desk desk;
        const RecordId person = desk.add("person", {{u"name"_s, u"Ana Souza"_s}});
        const RecordId role = desk.add(
            "role", {{u"person"_s, u"person-ana-souza"_s}, {u"role"_s, u"chair"_s}}, desk.oldCoalition());
        desk.set(person, {{u"name"_s, u"Ana Lima"_s}});
        QCOMPARE(desk.read(role).head.title, u"Ana Lima"_s);
        QCOMPARE(office::search(*desk.office, u"Lima"_s)->size(), size_t(2));
        const auto old = office::search(*desk.office, u"Souza"_s);
        QCOMPARE(old->size(), size_t(1)); // the person alone, by the readable ID that stays
        QCOMPARE(old->front().record.idText, u"person-ana-souza"_s);
    }

    void anElementIsJudgedWithEvidenceAndTheDayItWasLookedAt()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        desk.judge(coalition, "open-list", true, u"https://lists.example.org"_s);
        QCOMPARE(office::elementsOf(*desk.office, coalition)->size(),
                 desk.read(coalition).noun().elements.size());
        const domain::Element judged = element(desk, coalition, u"open-list"_s);
        QCOMPARE(judged.isMet, std::optional(true));
        QCOMPARE(judged.evidence, u"https://lists.example.org"_s);
        QCOMPARE(judged.checkedOn, QDate(2022, 1, 10));
        QCOMPARE(office::judgeElement(*desk.office, coalition, {.key = u"weather"_s}).error().code,
                 ErrorCode::WrongUsage);
    }

    void fieldsAndElementsChangeInOneStep()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const domain::Record record = desk.read(coalition);
        const auto amendment = office::readAmendment(*desk.office, record.noun(),
                                                     {{u"focus"_s, u"Light"_s},
                                                      {u"open-list"_s, u"no"_s},
                                                      {u"open-list.evidence"_s, u"closed since May"_s}});
        QVERIFY(amendment);
        QVERIFY(office::amend(*desk.office, coalition, *amendment));
        QCOMPARE(desk.read(coalition)[domain::dynamic_coalition::focus], u"Light"_s);
        QCOMPARE(element(desk, coalition, u"open-list"_s).evidence, u"closed since May"_s);
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(desk.read(coalition)[domain::dynamic_coalition::focus], QString());
        QCOMPARE(element(desk, coalition, u"open-list"_s).isMet, std::nullopt);
    }

    void changingAFieldToWhatItIsLeavesNoTrace()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        const size_t before = office::history(*desk.office)->size();
        desk.set(coalition, {{u"name"_s, u"Dynamic Coalition on Old Things"_s}});
        QCOMPARE(office::history(*desk.office)->size(), before);
    }

    void listenersHearWhatChangedAfterItWasSaved()
    {
        features::Desk desk;
        const RecordId coalition = desk.oldCoalition();
        std::vector<office::Changed> heard;
        const int handle =
            desk.office->listen([&](const office::Changed& changed) { heard.push_back(changed); });
        desk.set(coalition, {{u"focus"_s, u"Light"_s}});
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(heard.size(), size_t(2));
        QVERIFY(heard[0].touches(coalition) && heard[1].touches(coalition));
        desk.office->stopListening(handle);
        QVERIFY(office::redo(*desk.office));
        QCOMPARE(heard.size(), size_t(2));
    }
};

DESK_TEST(RecordsTest)
#include "records_test.moc"
