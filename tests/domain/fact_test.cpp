#include "core/domain/known.h"

#include "tests/harness/test_main.h"

#include <concepts>

using namespace Qt::StringLiterals;
using domain::FieldType;
using domain::FieldValues;
using domain::Record;
using domain::RecordId;

namespace {

template <typename Key>
concept CanBeRead = requires(const Record& record, Key key)
{
    record[key];
};
template <typename Key, typename Value>
concept ReadsAs = requires(const Record& record, Key key)
{
    {
        record[key]
        } -> std::same_as<Value>;
};
template <typename Key>
concept NamesADay = std::convertible_to<Key, domain::DateFact>;

// A word is no fact, and a fact of one type is none of another.
static_assert(!CanBeRead<const char*> && !CanBeRead<QString>);
static_assert(NamesADay<decltype(domain::milestone::starts)>);
static_assert(!NamesADay<decltype(domain::milestone::title)> && !NamesADay<const char*>);
static_assert(ReadsAs<domain::LineFact, QString> && ReadsAs<domain::NoteFact, QString>);
static_assert(ReadsAs<domain::ChoiceFact, QString> && ReadsAs<domain::ChoicesFact, QString>);
static_assert(ReadsAs<domain::UrlFact, QString> && ReadsAs<domain::EmailFact, QString>);
static_assert(ReadsAs<domain::YearFact, int> && ReadsAs<domain::CountFact, int>);
static_assert(ReadsAs<domain::OffsetFact, int> && ReadsAs<domain::DateFact, QDate>);
static_assert(ReadsAs<domain::YesNoFact, std::optional<bool>> && ReadsAs<domain::RecordFact, RecordId>);

} // namespace

class FactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsKept()
    {
        const Record activity{
            .head = {.noun = u"activity"_s},
            .values = {{u"title"_s, u"Webinar"_s}, {u"starts"_s, QDate(2021, 5, 4)}, {u"is-open"_s, false}}};
        QCOMPARE(activity[domain::activity::title], u"Webinar"_s);
        QCOMPARE(activity[domain::activity::starts], QDate(2021, 5, 4));
        QCOMPARE(activity[domain::activity::isOpen], std::optional(false));
        const Record milestone{.head = {.noun = u"milestone"_s},
                               .values = {{u"offset"_s, qint64(-14)}, {u"follows"_s, qint64(7)}}};
        QCOMPARE(milestone[domain::milestone::offset], -14);
        QCOMPARE(milestone[domain::milestone::follows], RecordId(7));
    }

    void whatIsNotKnownIsEmptyOfItsType()
    {
        const Record milestone{.head = {.noun = u"milestone"_s},
                               .values = {{u"offset"_s, qint64(0)}, {u"follows"_s, QVariant()}}};
        QVERIFY(milestone.isKnown(domain::milestone::offset));
        QVERIFY(!milestone.isKnown(domain::milestone::follows));
        QVERIFY(!milestone[domain::milestone::follows].isValid());
        QVERIFY(!milestone[domain::milestone::starts].isValid());
        QCOMPARE(milestone[domain::milestone::title], QString());
        QCOMPARE(domain::read(FieldValues(), domain::activity::isOpen), std::nullopt);
        QCOMPARE(domain::read(FieldValues(), domain::cycle::year), 0);
    }

    void whatSeveralNounsHaveIsReadOfAny()
    {
        for (const QString& noun : {u"cycle"_s, u"milestone"_s}) {
            const Record record{.head = {.noun = noun}, .values = {{u"starts"_s, QDate(2021, 12, 6)}}};
            QCOMPARE(record[domain::shared::starts], QDate(2021, 12, 6));
        }
    }

    void whatCameWithALaterDayWasNotKnown()
    {
        const Record call{.head = {.noun = u"call-for-input"_s},
                          .values = {{u"starts"_s, QDate(2021, 9, 1)},
                                     {u"ends"_s, QDate(2021, 11, 26)},
                                     {u"contributions"_s, 46}}};
        QVERIFY(!domain::wasThereOn(call, QDate(2021, 8, 31)));
        QVERIFY(domain::wasThereOn(call, QDate(2021, 9, 1)));
        QVERIFY(!domain::asKnownOn(call, QDate(2021, 11, 26)).isKnown(domain::call_for_input::contributions));
        QVERIFY(domain::asKnownOn(call, QDate(2021, 11, 27)).isKnown(domain::call_for_input::contributions));
        // Planned, and known when it was.
        QCOMPARE(domain::asKnownOn(call, QDate(2021, 9, 1))[domain::call_for_input::ends],
                 QDate(2021, 11, 26));

        const Record meeting{.head = {.noun = u"nri-meeting"_s},
                             .values = {{u"starts"_s, QDate(2021, 7, 13)},
                                        {u"attendance"_s, 240},
                                        {u"summary"_s, u"Two days."_s},
                                        {u"report-received-on"_s, QDate(2021, 8, 10)},
                                        {u"report-link"_s, u"https://example.org"_s}}};
        const Record before = domain::asKnownOn(meeting, QDate(2021, 6, 30));
        QCOMPARE(before.values.keys(), QStringList{u"starts"_s});
        QCOMPARE(domain::asKnownOn(meeting, QDate(2021, 8, 9)).values.size(), 3);
        QCOMPARE(domain::asKnownOn(meeting, QDate(2021, 8, 10)).values.size(), 5);
    }

    void whatAStepBringsIsKnownInTheStatesItLeadsTo()
    {
        const Record network{.head = {.noun = u"policy-network"_s},
                             .values = {{u"title"_s, u"PNE"_s}, {u"evaluation-outcome"_s, u"close"_s}}};
        QCOMPARE(domain::asKnownIn(network, u"final-published"_s).values.size(), 1);
        QCOMPARE(domain::asKnownIn(network, u"evaluated"_s).values.size(), 2);
    }

    /// The DC report 2021 is of December 2021, the BPF modalities are of 26 October 2020.
    void aSourceTellsWhenItWasThere()
    {
        QVERIFY(!domain::wasOutOn(u"DC report 2021, I.3"_s, QDate(2021, 11, 30)));
        QVERIFY(domain::wasOutOn(u"DC report 2021, I.3"_s, QDate(2021, 12, 1)));
        QVERIFY(!domain::wasOutOn(u"BPF 2016 page; BPF modalities 2020"_s, QDate(2020, 10, 25)));
        QVERIFY(domain::wasOutOn(u"BPF 2016 page; BPF modalities 2020"_s, QDate(2020, 10, 26)));
        QVERIFY(!domain::wasOutOn(u"Strengthened cooperation report 2018"_s, QDate(2017, 12, 31)));
        QVERIFY(domain::wasOutOn(u"Strengthened cooperation report 2018"_s, QDate(2018, 1, 1)));
        QVERIFY(domain::wasOutOn(u"Modalities overview"_s, QDate(2006, 10, 30)));
        const Record recommendation{.head = {.noun = u"recommendation"_s},
                                    .values = {{u"source"_s, u"DC report 2021"_s}}};
        QVERIFY(!domain::wasThereOn(recommendation, QDate(2021, 6, 30)));
        QVERIFY(domain::wasThereOn(recommendation, QDate(2021, 12, 1)));
    }

    void aTableSaysTheTypeOfAFactOnce()
    {
        const domain::Field starts{.key = domain::cycle::starts, .label = "Starts"};
        QCOMPARE(starts.type, FieldType::Date);
        QCOMPARE(starts.keyText(), u"starts"_s);
        const domain::Field word{.key = "word", .label = "Word"};
        QCOMPARE(word.type, FieldType::Line);
    }
};

DESK_TEST(FactTest)
#include "fact_test.moc"
