#include "core/exchange/import_plan.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QStringConverter>

using namespace Qt::StringLiterals;
using exchange::ImportPlan;
using exchange::planImport;

class ImportPlanTest : public QObject
{
    Q_OBJECT

    static support::Result<ImportPlan> plan(const char* kind, const QByteArray& file)
    {
        return planImport(*exchange::importKind(QString::fromLatin1(kind)), file);
    }
    static QByteArray sample(const char* name)
    {
        QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/samples/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList sentences(const ImportPlan& plan)
    {
        QStringList result;
        for (const exchange::Refusal& refusal : plan.refusals)
            result << refusal.sentence();
        return result;
    }

private Q_SLOTS:
    void everyColumnAndKeyOfAKindNamesAFieldThatExists()
    {
        QCOMPARE(exchange::importKinds().size(), domain::nouns().size());
        for (const exchange::ImportKind& kind : exchange::importKinds()) {
            const domain::Noun* noun = domain::noun(QString::fromLatin1(kind.noun));
            QVERIFY2(noun, kind.noun);
            const auto exists = [&](const char* key) {
                return noun->field(QString::fromLatin1(key)) ||
                       std::ranges::any_of(kind.facts, [&](const domain::Field& fact) {
                           return fact.keyText() == QString::fromLatin1(key);
                       });
            };
            for (const exchange::ImportColumn& column : kind.columns) {
                QVERIFY2(exists(column.field), column.header);
                QVERIFY2(!column.endField || noun->field(QString::fromLatin1(column.endField)),
                         column.header);
            }
            for (const char* key : kind.naturalKey)
                QVERIFY2(exists(key), key);
            for (const exchange::ImportConstant& constant : kind.constants)
                QVERIFY2(noun->field(QString::fromLatin1(constant.field)), constant.field);
            for (const exchange::ImportState& state : kind.states)
                QVERIFY2(!state.noun || domain::noun(QString::fromLatin1(state.noun)), state.word);
        }
        QVERIFY(!exchange::importKind(u"coalitions"_s));
    }

    void readsTheCoalitionsOfOctober2021()
    {
        const auto coalitions = plan("dynamic-coalitions", sample("dynamic_coalitions_2021.csv"));
        QVERIFY(coalitions.has_value());
        QCOMPARE(sentences(*coalitions), QStringList());
        QCOMPARE(coalitions->unusedHeaders, QStringList());
        QCOMPARE(coalitions->rows.size(), 32);
        QCOMPARE(std::ranges::count_if(coalitions->rows,
                                       [](const auto& row) { return row.facts[u"state"_s] == u"active"_s; }),
                 22);
        QCOMPARE(
            std::ranges::count_if(coalitions->rows,
                                  [](const auto& row) { return row.facts[u"state"_s] == u"inactive"_s; }),
            10);

        const exchange::ImportRow& standards = coalitions->rows[13];
        QCOMPARE(standards.line, 15);
        QCOMPARE(standards.values[u"name"_s].toString(),
                 u"Dynamic Coalition on Internet Standards, Security and Safety"_s);
        QCOMPARE(standards.values[u"acronym"_s].toString(), u"DC-ISSS"_s);
        QCOMPARE(standards.values[u"established"_s], QVariant(qint64(2020)));
        QCOMPARE(standards.values[u"source"_s].toString(),
                 u"IGF Dynamic Coalitions report, December 2021, Annex 1; year: public page"_s);
        QCOMPARE(standards.facts[u"as-of"_s].toDate(), QDate(2021, 10, 1));
        QVERIFY(coalitions->rows[0].values.contains(u"established"_s));
        QVERIFY(coalitions->rows[0].values[u"established"_s].isNull());
    }

    void readsTheAnnualMeetings()
    {
        const auto meetings = plan("igf-meetings", sample("igf_meetings.csv"));
        QVERIFY(meetings.has_value());
        QCOMPARE(sentences(*meetings), QStringList());
        QCOMPARE(meetings->rows.size(), 20);
        const domain::FieldValues& last = meetings->rows.back().values;
        QCOMPARE(last[u"number"_s].toInt(), 20);
        QCOMPARE(last[u"year"_s].toInt(), 2025);
        QCOMPARE(last[u"place"_s].toString(), u"Lillestrøm"_s);
        QCOMPARE(last[u"country"_s].toString(), u"Norway"_s);
        QCOMPARE(last[u"starts"_s].toDate(), QDate(2025, 6, 23));
        QCOMPARE(last[u"ends"_s].toDate(), QDate(2025, 6, 27));
        QCOMPARE(last[u"theme"_s].toString(), u"Building Digital Governance Together"_s);
    }

    void readsTheMilestonesWithTheirFlexibleDates()
    {
        const auto milestones = plan("milestones", sample("cycle_dates.csv"));
        QVERIFY(milestones.has_value());
        QCOMPARE(sentences(*milestones), QStringList());
        QCOMPARE(milestones->rows.size(), 106);
        const auto titled = [&](const QString& title) {
            return *std::ranges::find_if(milestones->rows, [&](const exchange::ImportRow& row) {
                return row.values[u"title"_s].toString() == title;
            });
        };
        const auto meeting = titled(u"Annual meeting, Katowice"_s);
        QCOMPARE(meeting.facts[u"cycle"_s], QVariant(qint64(2021)));
        QCOMPARE(meeting.values[u"starts"_s].toDate(), QDate(2021, 12, 6));
        QCOMPARE(meeting.values[u"ends"_s].toDate(), QDate(2021, 12, 10));
        const auto snapshot = titled(u"Snapshot of active DCs for the DC report"_s);
        QCOMPARE(snapshot.values[u"starts"_s].toDate(), QDate(2021, 10, 1));
        QCOMPARE(snapshot.values[u"ends"_s].toDate(), QDate(2021, 10, 31));
        const auto webinar = titled(u"DC report webinar"_s);
        QCOMPARE(webinar.values[u"starts"_s].toDate(), QDate(2021, 11, 19));
        QVERIFY(webinar.values[u"ends"_s].isNull());
    }

    void readsTheRecommendations()
    {
        const auto recommendations = plan("recommendations", sample("issues_to_explore.csv"));
        QVERIFY(recommendations.has_value());
        QCOMPARE(sentences(*recommendations), QStringList());
        QCOMPARE(recommendations->rows.size(), 33);
        const domain::FieldValues& balance = recommendations->rows[19].values;
        QCOMPARE(balance[u"number"_s].toString(), u"2.5.3"_s);
        QCOMPARE(balance[u"title"_s].toString(), u"Balance what DCs ask for with what they can offer"_s);
        QCOMPARE(balance[u"addressed-to"_s].toString(), u"DCs"_s);
    }

    void columnsAreFoundByKeyLabelOrUsualName()
    {
        const auto people = plan("people", "Full name;E-mail;Stakeholder_Group;REGION;Shoe size\n"
                                           "Ada Example;ada@example.org;Civil society;grulac;38\n");
        QVERIFY(people.has_value());
        QCOMPARE(sentences(*people), QStringList());
        QCOMPARE(people->unusedHeaders, QStringList(u"Shoe size"_s));
        const domain::FieldValues& ada = people->rows.front().values;
        QCOMPARE(ada[u"name"_s].toString(), u"Ada Example"_s);
        QCOMPARE(ada[u"email"_s].toString(), u"ada@example.org"_s);
        QCOMPARE(ada[u"stakeholder-group"_s].toString(), u"civil-society"_s);
        QCOMPARE(ada[u"regional-group"_s].toString(), u"grulac"_s);
    }

    void badValuesAreRefusedByLineAndColumnAndTheOthersKept()
    {
        const auto meetings = plan("igf-meetings", "number,year,city,country,start,end\n"
                                                   "16,2021,Katowice,Poland,2021-02-31,2021-12-10\n"
                                                   "17,20211,Addis Ababa,Ethiopia,2022-11-28,2022-12-02\n"
                                                   "18,2023,Kyoto,Japan,2023-10-12,2023-10-08\n"
                                                   ",2024,Riyadh,Saudi Arabia,2024-12-15,2024-12-19\n"
                                                   "x,2024,Riyadh\n"
                                                   "20,2025,Lillestrøm,Norway,2025-06-23,2025-06-27\n");
        QVERIFY(meetings.has_value());
        QCOMPARE(
            sentences(*meetings),
            (QStringList{
                u"line 2, column 5: Annual meeting starts: “2021-02-31” is not a day of the calendar; "
                "write it as 2022-01-31."_s,
                u"line 3, column 2: Year: “20211” is not a whole number from 1900 to 2199."_s,
                u"line 4, column 6: the end, 2023-10-08, is before the start, 2023-10-12."_s,
                u"line 5, column 1: Number of the annual meeting is needed."_s,
                u"line 6, column 1: Number of the annual meeting: “x” is not a whole number from 0 to 1000000000."_s,
            }));
        QCOMPARE(meetings->refusedRowCount(), 5);
        QCOMPARE(meetings->rows.size(), 1);
        QCOMPARE(meetings->rows.front().line, 7);
    }

    void everyBadCellOfARowIsNamedButTheRowCountsOnce()
    {
        const auto coalitions = plan("dynamic-coalitions", "name,status,as_of,established\n"
                                                           "DC One,sleeping,2021-10/2021-12,old\n");
        QVERIFY(coalitions.has_value());
        QCOMPARE(coalitions->refusals.size(), 3);
        QCOMPARE(
            coalitions->refusals[0].sentence(),
            u"line 2, column 2: State: “sleeping” is not in the list; expected one of: active, inactive."_s);
        QCOMPARE(coalitions->refusals[1].column, 3);
        QCOMPARE(coalitions->refusals[2].column, 4);
        QCOMPARE(coalitions->refusedRowCount(), 1);
    }

    void hostileTextIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("bidi")
            << QByteArray("DC \xE2\x80\xAE"
                          "on Trust")
            << u"line 2, column 1: Name: an invisible character at position 4 changes the reading "
               "direction; delete it and type the text again."_s;
        QTest::newRow("control")
            << QByteArray("DC\x07 on Trust")
            << u"line 2, column 1: Name: a control character at position 3 cannot be kept; "
               "delete it."_s;
        QTest::newRow("long")
            << QByteArray(301, 'x')
            << u"line 2, column 1: Name: the text has 301 characters; at most 300 can be kept. "
               "Shorten it, or attach it as a file."_s;
    }
    void hostileTextIsRefusedWithASentence()
    {
        QFETCH(QByteArray, name);
        const auto coalitions = plan("dynamic-coalitions", "name,acronym\n" + name + ",DC-X\nDC Two,DC-2\n");
        QVERIFY(coalitions.has_value());
        QCOMPARE(coalitions->refusals.size(), 1);
        QTEST(coalitions->refusals.front().sentence(), "sentence");
        QCOMPARE(coalitions->rows.size(), 1);
    }

    void tenMegabytesInACellAreRefused()
    {
        const auto coalitions =
            plan("dynamic-coalitions", "name,focus\nDC One," + QByteArray(10 * 1024 * 1024, 'x') + "\n");
        QVERIFY(!coalitions.has_value());
        QCOMPARE(coalitions.error().message,
                 u"line 2, column 2: this cell has more than 1,000,000 characters"_s);
    }

    void secondLineOfTheSameRecordIsRefused()
    {
        const auto coalitions = plan("dynamic-coalitions", "name,acronym\n"
                                                           "Dynamic Coalition on Trust,DC-T\n"
                                                           "Other,DC-O\n"
                                                           "  DYNAMIC coalition on  trust ,DC-X\n");
        QVERIFY(coalitions.has_value());
        QCOMPARE(sentences(*coalitions), QStringList(u"line 4, column 1: the same record as on line 2."_s));
        QCOMPARE(coalitions->rows.size(), 2);
    }

    void sameTitleOnAnotherDayIsAnotherMilestone()
    {
        const auto milestones = plan("milestones", "cycle_year,milestone,date\n"
                                                   "2024,DCCG meeting,2024-05-14\n"
                                                   "2024,DCCG meeting,2024-06-12\n"
                                                   "2024,DCCG meeting,2024-05-14\n");
        QVERIFY(milestones.has_value());
        QCOMPARE(milestones->rows.size(), 2);
        QCOMPARE(sentences(*milestones), QStringList(u"line 4, column 1: the same record as on line 2."_s));
    }

    void naturalKeyOfAStoredRecordMatchesItsRow()
    {
        const auto& kind = *exchange::importKind(u"milestones"_s);
        const auto milestones =
            planImport(kind, QByteArray("cycle_year,milestone,date\n2024,DCCG Meeting,2024-05-14\n"));
        QVERIFY(milestones.has_value());
        QCOMPARE(exchange::naturalKey(kind,
                                      {{u"title"_s, u"DCCG meeting"_s}, {u"starts"_s, QDate(2024, 5, 14)}},
                                      {{u"cycle"_s, qint64(2024)}}),
                 milestones->rows.front().naturalKey);
    }

    void theHeaderIsFoundBelowATitle()
    {
        const auto people =
            plan("people", "Participants of the sample meeting;;\r\n;;\r\n"
                           "name;email;affiliation\r\nMara Testova;mara@example.org;Nova\r\n");
        QVERIFY(people.has_value());
        QCOMPARE(people->rows.size(), 1);
        QCOMPARE(people->rows[0].line, 4);
        QCOMPARE(people->rows[0].values[u"affiliation"_s].toString(), u"Nova"_s);
        QCOMPARE(people->remarks,
                 QStringList(u"The columns are named on line 3; what stands above it was passed over."_s));
    }

    void aStateThatIsNotToldStaysUntold()
    {
        const auto coalitions =
            plan("dynamic-coalitions", "name,state,as_of\nDC Maps,unknown,2021\nDC Tides,active,2021\n");
        QVERIFY(coalitions.has_value());
        QCOMPARE(coalitions->rows.size(), 2);
        QVERIFY(coalitions->rows[0].facts[u"state"_s].isNull());
        QCOMPARE(coalitions->rows[1].facts[u"state"_s].toString(), u"active"_s);
    }

    void theMarkOfUtf8MayStandTwice()
    {
        const auto people = plan("people", "\xEF\xBB\xBF\xEF\xBB\xBFname,email\nMara,mara@example.org\n");
        QVERIFY(people.has_value());
        QCOMPARE(people->rows.size(), 1);
    }

    void daysWithOneMeaningAreTakenAndOthersWhenTheirOrderIsSaid()
    {
        const QByteArray file = "name;start\nA;31.01.2022\nB;44592\nC;1/2/2022\nD;2022-1-5\n"
                                "E;31 January 2022\nF;2022-01-31 00:00:00\nG;2022-01-31\n";
        const auto days = [](const ImportPlan& plan) {
            QStringList found;
            for (const exchange::ImportRow& row : plan.rows)
                found << row.values[u"starts"_s].toDate().toString(Qt::ISODate);
            return found;
        };
        const auto& members = *exchange::importKind(u"mag-members"_s);
        const auto unsaid = planImport(members, file);
        QVERIFY(unsaid.has_value());
        QCOMPARE(days(*unsaid), (QStringList{u"2022-01-31"_s, u"2022-01-31"_s, u"2022-01-05"_s,
                                             u"2022-01-31"_s, u"2022-01-31"_s, u"2022-01-31"_s}));
        QCOMPARE(
            sentences(*unsaid),
            QStringList(u"line 4, column 2: From: “1/2/2022” can be 2022-02-01 or 2022-01-02; write it as "
                        "2022-01-31, or say whether the day or the month comes first."_s));
        const auto dayFirst = planImport(members, file, {.dateOrder = exchange::DateOrder::DayFirst});
        QCOMPARE(days(*dayFirst)[2], u"2022-02-01"_s);
        const auto monthFirst = planImport(members, file, {.dateOrder = exchange::DateOrder::MonthFirst});
        QCOMPARE(days(*monthFirst)[2], u"2022-01-02"_s);
    }

    void addressesAreTakenAsMailProgramsCopyThem()
    {
        const auto people = plan("people", "name,email,website\n"
                                           "Mara,mara@example.org; mt@nova.example.org,\n"
                                           "Jon,Jon Beispiel <jon@example.org>,\n"
                                           "Ute,mailto:ute@example.org,\n"
                                           "Ida,ida@example.org.,\n"
                                           "Eva,eva(at)example.org,\n"
                                           "Ole,ole@example.org,n/a\n"
                                           "Pia,-,\n");
        QVERIFY(people.has_value());
        QStringList addresses;
        for (const exchange::ImportRow& row : people->rows)
            addresses << row.values[u"email"_s].toString();
        QCOMPARE(addresses, (QStringList{u"jon@example.org"_s, u"ute@example.org"_s, u"ida@example.org"_s,
                                         u"ole@example.org"_s, QString()}));
        QCOMPARE(
            sentences(*people),
            (QStringList{u"line 2, column 2: E-mail: “mara@example.org; mt@nova.example.org” holds several "
                         "e-mail addresses; keep one of them."_s,
                         u"line 6, column 2: E-mail: “eva(at)example.org” is not an e-mail address; "
                         "expected something like name@example.org."_s}));
    }

    void marksThatShowNothingMakeNoSecondPerson()
    {
        const auto people =
            plan("people", "name,email\n"
                           "\xE2\x80\x8FLeila\xE2\x80\x8F,\xE2\x80\xAAleila@example.org\xE2\x80\xAC\n"
                           "Ute\xE2\x80\x8B Probe,ute@example.org\n"
                           "Ute Probe,ute@example.org\n");
        QVERIFY(people.has_value());
        QCOMPARE(people->rows.size(), 2);
        QCOMPARE(people->rows[0].values[u"name"_s].toString(), u"Leila"_s);
        QCOMPARE(people->rows[0].values[u"email"_s].toString(), u"leila@example.org"_s);
        QCOMPARE(people->rows[1].values[u"name"_s].toString(), u"Ute Probe"_s);
        QCOMPARE(sentences(*people), QStringList(u"line 4, column 1: the same record as on line 3."_s));
    }

    void aFileOfAnotherKindIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj") << u"This is a PDF file."_s;
        QTest::newRow("Word") << QByteArray("PK\x03\x04 word/document.xml") << u"This is a text document"_s;
        QTest::newRow("RTF") << QByteArray("{\\rtf1 a}") << u"This is a text document"_s;
        QTest::newRow("cut off") << QByteArray("PK\x03\x04 xl/workbook.xml") << u"The file is damaged"_s;
        QTest::newRow("old Office") << QByteArray("\xD0\xCF\x11\xE0 x") << u"This is a file of an old"_s;
    }
    void aFileOfAnotherKindIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, beginning);
        const auto people = plan("people", file);
        QVERIFY(!people.has_value());
        QCOMPARE(people.error().message.left(beginning.size()), beginning);
    }

    void errorsOfFormulasAreRefusedWhereTheirColumnIsTaken()
    {
        const auto people = plan("people", "name,country,Colour\n#REF!,,\nMara,#N/A,\nUte,n/a,#NAME?\n");
        QVERIFY(people.has_value());
        QCOMPARE(people->rows.size(), 1);
        QCOMPARE(sentences(*people),
                 (QStringList{u"line 2, column 1: Name: “#REF!” is the error of a formula; mend it in the "
                              "spreadsheet, or empty the cell."_s,
                              u"line 3, column 2: Country: “#N/A” is the error of a formula; mend it in the "
                              "spreadsheet, or empty the cell."_s}));
    }

    void theGuessedEncodingIsToldWithASample()
    {
        const auto russian =
            plan("people", "name;email\r\n\xC0\xED\xED\xE0 \xCF\xF0\xE8\xEC\xE5\xF0\xEE\xE2\xE0;"
                           "anna@example.org\r\n");
        QVERIFY(russian.has_value());
        QCOMPARE(russian->encoding, u"Windows-1251"_s);
        QCOMPARE(russian->sample, u"Анна Примерова;anna@example.org"_s);
        QVERIFY(!russian->isEncodingDoubtful);
    }

    void rowsWithoutAnyValueArePassedOver()
    {
        const auto coalitions = plan("dynamic-coalitions", "name,acronym\nDC One,DC1\n,\n , \n");
        QVERIFY(coalitions.has_value());
        QCOMPARE(coalitions->rows.size(), 1);
        QVERIFY(coalitions->refusals.isEmpty());
    }

    void fileWithoutARequiredColumnIsRefused()
    {
        const auto milestones = plan("milestones", "milestone,date\nDay 0,2021-12-06\n");
        QVERIFY(!milestones.has_value());
        QCOMPARE(milestones.error().code, support::ErrorCode::BadInput);
        QCOMPARE(milestones.error().message,
                 u"The file has no column “cycle”, which every row of milestones needs. Its columns are: "
                 "milestone, date."_s);
    }

    void twoColumnsForOneFieldAreRefused()
    {
        const auto coalitions =
            plan("dynamic-coalitions", "name,established_year,Established\nDC,2010,2011\n");
        QVERIFY(!coalitions.has_value());
        QCOMPARE(
            coalitions.error().message,
            u"The columns “established_year” and “Established” both say: Established. Keep one of them."_s);
    }

    void theSameListInEveryEncodingGivesTheSamePlan()
    {
        const QString text = u"name,acronym\r\nDynamic Coalition “Ünïcode” – test,DC-Ü\r\n"_s;
        QByteArray windows = text.toLatin1();
        windows
            .replace("?\xDCn\xEF"
                     "code?",
                     "\x93\xDCn\xEF"
                     "code\x94")
            .replace(" ? ", " \x96 ");
        const auto encoded = [&](QStringConverter::Encoding encoding) -> QByteArray {
            return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
        };
        for (const QByteArray& file :
             {text.toUtf8(), windows, encoded(QStringConverter::Utf8), encoded(QStringConverter::Utf16LE),
              encoded(QStringConverter::Utf16BE)}) {
            const auto coalitions = plan("dynamic-coalitions", file);
            QVERIFY(coalitions.has_value());
            QCOMPARE(coalitions->rows.size(), 1);
            QCOMPARE(coalitions->rows[0].values[u"name"_s].toString(),
                     u"Dynamic Coalition “Ünïcode” – test"_s);
        }
    }
};

DESK_TEST(ImportPlanTest)
#include "import_plan_test.moc"
