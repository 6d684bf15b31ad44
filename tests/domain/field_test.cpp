#include "core/domain/field.h"

#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using support::ErrorCode;

namespace {

const Field kStarts{.key = "starts-on", .label = "Starts", .type = FieldType::Date};
const Field kYear{.key = "year", .label = "Year", .type = FieldType::Year};
const Field kMembers{.key = "members", .label = "Members", .type = FieldType::Count};
const Field kOpen{.key = "is-open", .label = "Open", .type = FieldType::YesNo};
const Field kGroup{
    .key = "group", .label = "Group", .type = FieldType::Choice, .choices = &domain::kStakeholderGroups};
const Field kRegions{.key = "regional-groups",
                     .label = "Regional groups",
                     .type = FieldType::Choices,
                     .choices = &domain::kRegionalGroups};
const Field kOffset{.key = "offset", .label = "Distance", .type = FieldType::Offset};
const Field kSite{.key = "site", .label = "Website", .type = FieldType::Url};
const Field kMail{.key = "mail", .label = "E-mail", .type = FieldType::Email};
const Field kName{.key = "name", .label = "Name", .type = FieldType::Line};
const Field kNote{.key = "note", .label = "Note", .type = FieldType::Note};

} // namespace

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten_data()
    {
        QTest::addColumn<const Field*>("field");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("date") << &kStarts << u" 2021-12-06 "_s << QVariant(QDate(2021, 12, 6));
        QTest::newRow("leap day") << &kStarts << u"2020-02-29"_s << QVariant(QDate(2020, 2, 29));
        QTest::newRow("year") << &kYear << u"2021"_s << QVariant(qint64(2021));
        QTest::newRow("count") << &kMembers << u"0"_s << QVariant(qint64(0));
        QTest::newRow("yes") << &kOpen << u"Yes"_s << QVariant(true);
        QTest::newRow("no") << &kOpen << u"0"_s << QVariant(false);
        QTest::newRow("choice") << &kGroup << u"Technical community"_s << QVariant(u"technical-community"_s);
        QTest::newRow("choices by key, out of order")
            << &kRegions << u"weog african"_s << QVariant(u"african weog"_s);
        QTest::newRow("one choice by its label")
            << &kRegions << u"Eastern European Group"_s << QVariant(u"eastern-european"_s);
        QTest::newRow("choices by label and key, one said twice")
            << &kRegions << u"African Group; weog, weog"_s << QVariant(u"african weog"_s);
        QTest::newRow("weeks before by sign") << &kOffset << u"-6 weeks"_s << QVariant(qint64(-42));
        QTest::newRow("weeks before in words") << &kOffset << u"6 weeks before"_s << QVariant(qint64(-42));
        QTest::newRow("weeks in short") << &kOffset << u"\u22122w"_s << QVariant(qint64(-14));
        QTest::newRow("days after") << &kOffset << u"+10 days"_s << QVariant(qint64(10));
        QTest::newRow("days without a word") << &kOffset << u"-3"_s << QVariant(qint64(-3));
        QTest::newRow("the same day") << &kOffset << u"0"_s << QVariant(qint64(0));
        QTest::newRow("address") << &kSite << u"https://www.example.org/a?b=c"_s
                                 << QVariant(u"https://www.example.org/a?b=c"_s);
        QTest::newRow("bare address") << &kSite << u"www.example.org"_s << QVariant(u"www.example.org"_s);
        QTest::newRow("e-mail") << &kMail << u"ana@example.org"_s << QVariant(u"ana@example.org"_s);
        QTest::newRow("line") << &kName << u"  Ana\tde  Souza "_s << QVariant(u"Ana de Souza"_s);
        QTest::newRow("note") << &kNote << u"one\r\ntwo"_s << QVariant(u"one\ntwo"_s);
        QTest::newRow("empty") << &kName << u"   "_s << QVariant();
        QTest::newRow("empty date") << &kStarts << QString() << QVariant();
    }
    void readsWhatIsWritten()
    {
        QFETCH(const Field*, field);
        QFETCH(QString, written);
        const auto value = domain::parseValue(*field, written);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QTEST(*value, "value");
    }

    void refusesNamingTheFieldAndWhatWasExpected_data()
    {
        QTest::addColumn<const Field*>("field");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expectation");
        QTest::newRow("31 February") << &kStarts << u"2021-02-31"_s << u"2021-02-31"_s;
        QTest::newRow("no leap year") << &kStarts << u"2021-02-29"_s << u"2021-02-29"_s;
        QTest::newRow("year 20211") << &kStarts << u"20211-01-01"_s << u"20211-01-01"_s;
        QTest::newRow("day first") << &kStarts << u"31.12.2021"_s << u"31.12.2021"_s;
        QTest::newRow("year of five digits") << &kYear << u"20211"_s << u"1900 to 2199"_s;
        QTest::newRow("year in words") << &kYear << u"next"_s << u"1900 to 2199"_s;
        QTest::newRow("negative") << &kMembers << u"-1"_s << u"from 0"_s;
        QTest::newRow("broken number") << &kMembers << u"12.5"_s << u"whole number"_s;
        QTest::newRow("too many") << &kMembers << u"9999999999"_s << u"whole number"_s;
        QTest::newRow("perhaps") << &kOpen << u"perhaps"_s << u"yes, no or empty"_s;
        QTest::newRow("unknown choice") << &kGroup << u"media"_s << u"civil-society"_s;
        QTest::newRow("unknown among choices") << &kRegions << u"african, moon"_s << u"african, asia"_s;
        QTest::newRow("offset in months") << &kOffset << u"-2 months"_s << u"-6 weeks"_s;
        QTest::newRow("offset said twice") << &kOffset << u"-2 weeks before"_s << u"-6 weeks"_s;
        QTest::newRow("file address") << &kSite << u"file:///etc/passwd"_s << u"https://example.org"_s;
        QTest::newRow("script address") << &kSite << u"javascript:alert(1)"_s << u"https://example.org"_s;
        QTest::newRow("two at signs") << &kMail << u"a@b@example.org"_s << u"name@example.org"_s;
        QTest::newRow("no at sign") << &kMail << u"example.org"_s << u"name@example.org"_s;
        QTest::newRow("overlong line") << &kName << QString(301, u'x') << u"300"_s;
        QTest::newRow("control") << &kName << u"Ana\x01"_s << QString();
        QTest::newRow("direction control") << &kName << u"Ana\u202egro"_s << QString();
        QTest::newRow("ten megabytes") << &kNote << QString(10 * 1024 * 1024, u'x') << QString();
    }
    void refusesNamingTheFieldAndWhatWasExpected()
    {
        QFETCH(const Field*, field);
        QFETCH(QString, written);
        QFETCH(QString, expectation);
        const auto value = domain::parseValue(*field, written);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::BadInput);
        QVERIFY2(value.error().message.startsWith(QString::fromLatin1(field->label)),
                 qPrintable(value.error().message));
        QVERIFY2(value.error().message.contains(expectation), qPrintable(value.error().message));
        QVERIFY(value.error().message.size() < 400); // what was written is quoted in short
    }

    void whatFilesSayIsReadBackAsTheSame_data() { readsWhatIsWritten_data(); }
    void whatFilesSayIsReadBackAsTheSame()
    {
        QFETCH(const Field*, field);
        QFETCH(QVariant, value);
        const auto again = domain::parseValue(*field, domain::plainValue(*field, value));
        QVERIFY(again);
        QCOMPARE(*again, value);
    }

    void peopleReadLabelsAndShortDates()
    {
        QCOMPARE(domain::displayValue(kStarts, QDate(2022, 1, 31)), u"31 Jan 2022"_s);
        QCOMPARE(domain::displayValue(kOpen, true), u"yes"_s);
        QCOMPARE(domain::displayValue(kOpen, QVariant()), QString());
        QCOMPARE(domain::displayValue(kGroup, u"governments"_s), u"Governments"_s);
        QCOMPARE(domain::displayValue(kRegions, u"african weog"_s),
                 u"African Group and Western European and Others Group (WEOG)"_s);
        QCOMPARE(domain::displayValue(kOffset, qint64(-42)),
                 u"6 week(s) before"_s); // plurals come with a translation
        QCOMPARE(domain::displayValue(kOffset, qint64(1)), u"1 day(s) after"_s);
        QCOMPARE(domain::displayValue(kOffset, qint64(0)), u"on the same day"_s);
        QCOMPARE(domain::plainValue(kGroup, u"governments"_s), u"governments"_s);
        QCOMPARE(domain::plainValue(kStarts, QDate(2022, 1, 31)), u"2022-01-31"_s);
    }

    void theColumnIsTheKeyWithUnderscores() { QCOMPARE(kStarts.column(), u"starts_on"_s); }
};

DESK_TEST(FieldTest)
#include "field_test.moc"
