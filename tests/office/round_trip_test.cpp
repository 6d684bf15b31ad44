// Lists that the program wrote go in again.
#include "core/exchange/sheet.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/transfer/exports.h"
#include "core/office/transfer/importing.h"
#include "core/sample/sample.h"
#include "core/support/languages.h"
#include "tests/harness/test_main.h"

#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;
using domain::RecordId;

class RoundTripTest : public QObject
{
    Q_OBJECT

public:
    enum class Form { Csv, Xlsx, ArabicXlsx };

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(sample::writeSample(m_folder.filePath(u"sample"_s)));
        auto opened = office::openRegister(m_folder.filePath(u"sample"_s), m_clock, office::Access::Edit);
        QVERIFY(opened);
        m_sample = *std::move(opened);
    }

    void anExportedListChangesNothingWhereItCameFrom_data() { kinds(); }
    void anExportedListChangesNothingWhereItCameFrom()
    {
        QFETCH(QString, kind);
        QFETCH(Form, form);
        const auto plan = exported(kind, form);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY2(plan->remarks.isEmpty(), qPrintable(plan->remarks.join(u'\n')));
        const auto report = office::importPlan(*m_sample, *plan, true, office::OnConflict::Take);
        QVERIFY(report);
        QStringList changes = report->refused;
        for (const office::ImportedRow* row : report->rowsThatAre(office::RowFate::Changed))
            changes << office::rowText(*row);
        QCOMPARE(changes + report->remarks, QStringList());
        QCOMPARE(report->created, 0);
        QCOMPARE(qsizetype(report->unchanged), plan->rows.size());
    }

    void everyNounThatGoesOutAsAListComesIn()
    {
        QStringList nouns;
        for (const domain::Noun& noun : domain::nouns()) {
            const exchange::ImportKind* const kind = exchange::importKind(noun.keyText());
            QVERIFY2(kind, noun.key);
            QCOMPARE(QString::fromLatin1(kind->noun), noun.keyText());
            nouns << noun.keyText();
        }
        QStringList filled;
        for (const char* const noun : kFillingOrder)
            filled << QString::fromLatin1(noun);
        filled.sort();
        nouns.sort();
        QCOMPARE(filled, nouns);
    }

    void noTwoColumnsOfAListAreHeadedAlike()
    {
        QCOMPARE(support::languages().size(), size_t(2));
        for (const auto& language : support::languages()) {
            for (const domain::Noun& noun : domain::nouns()) {
                QMap<QString, QString> headed;
                const auto sheet = office::sheetOf(*m_sample, noun, {});
                for (const exchange::SheetColumn& column : sheet->columns) {
                    const domain::Field* field = noun.field(column.key);
                    const bool isShared = !field || column.key == u"title";
                    const QString label = language->of(
                        "domain",
                        isShared ? domain::headField(column.key.toLatin1().constData()).label : field->label);
                    QVERIFY2(!headed.contains(label), qPrintable(u"%1: %2 and %3 are both “%4”"_s.arg(
                                                          noun.keyText(), headed[label], column.key, label)));
                    headed.insert(label, column.key);
                }
            }
        }
    }

    void aListOfAnotherKindBringsNothingIn()
    {
        int told = 0;
        for (const exchange::ImportKind& kind : exchange::importKinds()) {
            for (const char* other : {"person", "initiative", "activity", "best-practice-forum"}) {
                if (qstrcmp(other, kind.noun) == 0)
                    continue;
                for (const Form form : {Form::Csv, Form::Xlsx, Form::ArabicXlsx}) {
                    const auto plan = exchange::planImport(kind, fileOf(QString::fromLatin1(other), form));
                    if (!plan)
                        continue; // it misses a column
                    const auto report = office::importPlan(*m_sample, *plan, true);
                    QVERIFY(report);
                    QVERIFY2(report->created + report->updated == 0 && report->refused.size() > 0,
                             qPrintable(u"%1 as %2"_s.arg(QString::fromLatin1(other), kind.keyText())));
                    QVERIFY(report->refused.front().contains(u"it is one of another kind"_s));
                    ++told;
                }
            }
        }
        QVERIFY2(told > 20, qPrintable(QString::number(told)));
    }

    // What a list refers to must be there: the order is that in which a new register is filled.
    void exportedListsFillAnEmptyRegister_data()
    {
        QTest::addColumn<bool>("isWorkbook");
        QTest::newRow("CSV") << false;
        QTest::newRow("XLSX") << true;
    }
    void exportedListsFillAnEmptyRegister()
    {
        QFETCH(bool, isWorkbook);
        auto opened = office::memoryOffice(m_clock);
        QVERIFY(opened);
        const std::unique_ptr<office::Office> empty = *std::move(opened);
        for (const char* const kind : kFillingOrder) {
            const auto plan = exported(QString::fromLatin1(kind), isWorkbook ? Form::Xlsx : Form::Csv);
            QVERIFY(plan);
            QVERIFY2(plan->refusals.isEmpty() && plan->remarks.isEmpty(),
                     qPrintable(QString::fromLatin1(kind) + plan->remarks.join(u'\n')));
            const auto report = office::importPlan(*empty, *plan, false);
            QVERIFY2(report, kind);
            const QString noun = QString::fromLatin1(plan->kind->noun);
            const auto there = office::recordsOf(*m_sample, noun);
            const auto here = office::recordsOf(*empty, noun);
            QVERIFY2(report->refused.isEmpty(), qPrintable(noun + report->refused.join(u'\n')));
            QVERIFY2(here->size() == there->size(), kind);
            QStringList states;
            QStringList expected;
            for (size_t i = 0; i < here->size(); ++i) {
                const auto text = [](const domain::RecordHead& head) {
                    return head.idText + u' ' + head.title + u' ' + head.caseState.state + u' ' +
                           head.caseState.since.toString(Qt::ISODate) +
                           (head.isSample ? u" sample"_s : u""_s);
                };
                states << text((*here)[i].head);
                expected << text((*there)[i].head);
            }
            states.sort();
            expected.sort();
            QCOMPARE(states, expected);
        }
    }

    void anIdThatIsNotThereMakesNobody()
    {
        auto opened = office::memoryOffice(m_clock);
        QVERIFY(opened);
        const auto plan = exported(u"mag-members"_s);
        const auto report = office::importPlan(**opened, *plan, false);
        QVERIFY(report);
        QCOMPARE(report->created, 0);
        QCOMPARE(report->refused.size(), plan->rows.size());
        QVERIFY2(report->refused.front().contains(u"there is no record “person-"),
                 qPrintable(report->refused.front()));
        QVERIFY(office::recordsOf(**opened, u"person"_s)->empty());
    }

    // Nobody else has these IDs yet, so that other lists of that register find their people.
    void peopleKeepTheIdsOfTheRegisterTheyComeFrom()
    {
        auto opened = office::memoryOffice(m_clock);
        QVERIFY(opened);
        office::Office& office = **opened;
        // The number of a record here, and the name of somebody there.
        const auto here =
            office::addRecord(office, {.noun = u"person"_s, .values = {{u"name"_s, u"李娜"_s}}});
        QCOMPARE(office::readRecord(office, *here)->head.idText, u"person-1"_s);
        const auto list = exchange::planImport(
            *exchange::importKind(u"people"_s),
            "id,title,belongs-to,name\nperson-1,森健二,,森健二\nperson-3,Ада,,Ада\nPERSON X,Bo,,Bo\n"_ba);
        const auto report = office::importPlan(office, *list, false);
        QCOMPARE(report->created, 3);
        QStringList ids;
        for (const domain::Record& person : *office::recordsOf(office, u"person"_s))
            ids << person.head.idText;
        ids.sort();
        QCOMPARE(ids, (QStringList{u"person-1"_s, u"person-2"_s, u"person-3"_s, u"person-bo"_s}));
        // A number that is taken makes another ID, not a register that cannot grow.
        const auto members = exchange::planImport(*exchange::importKind(u"people"_s),
                                                  "id,title,belongs-to,name\nperson-6,Cy,,Cy\n"_ba);
        QVERIFY(office::importPlan(office, *members, false));
        const auto next =
            office::addRecord(office, {.noun = u"person"_s, .values = {{u"name"_s, u"李明"_s}}});
        QCOMPARE(office::readRecord(office, *next)->head.idText, u"person-6-2"_s);
    }

    // Numbers of another register say nothing here; the title of the row says who is meant.
    void peopleWithOtherNumbersAreFoundByTheirName()
    {
        auto opened = office::memoryOffice(m_clock);
        QVERIFY(opened);
        office::Office& office = **opened;
        for (const QString& name : {u"李娜"_s, u"森健二"_s})
            QVERIFY(office::addRecord(office, {.noun = u"person"_s, .values = {{u"name"_s, name}}}));
        const auto list = exchange::planImport(*exchange::importKind(u"mag-members"_s),
                                               "id,title,belongs-to,person,starts\n"
                                               "magmember-9,MAG member 森健二,,person-298,2021-01-01\n"
                                               "magmember-10,MAG member 李明,,person-299,2021-01-01\n"_ba);
        const auto report = office::importPlan(office, *list, false);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->refused, QStringList(u"line 3: Person: there is no record “person-299”."_s));
        QCOMPARE(office::recordsOf(office, u"mag-member"_s)->front().head.title, u"森健二"_s);
        QCOMPARE(office::importPlan(office, *list, false)->unchanged, 1);
        // One of them is a number here too.
        const auto others = exchange::planImport(*exchange::importKind(u"mag-members"_s),
                                                 "id,title,belongs-to,person,starts\n"
                                                 "magmember-7,MAG member 李娜,,person-2,2022-01-01\n"
                                                 "magmember-8,MAG member 李明,,person-2,2022-01-01\n"_ba);
        const auto told = office::importPlan(office, *others, false);
        QCOMPARE(told->refused,
                 QStringList(u"line 3: Person: “person-2” is 森健二 here, and not who the row is "
                             "titled by, “MAG member 李明”."_s));
        QCOMPARE(office::readRecord(office, *office::findRecord(office, u"magmember-7"_s))->head.title,
                 u"李娜"_s);
    }

    void whatBuildsOnALaterRowOfItsListComesInAtOnce()
    {
        auto opened = office::memoryOffice(m_clock);
        QVERIFY(opened);
        office::Office& office = **opened;
        const auto list =
            exchange::planImport(*exchange::importKind(u"best-practice-forums"_s),
                                 "id,title,belongs-to,year,previous-edition,state\n"
                                 "bpf-2021-norms,Norms,,2021,bpf-2020-cybersecurity,working\n"
                                 "bpf-2020-cybersecurity,Cybersecurity,,2020,bpf-2019-security,evaluated\n"
                                 "bpf-2019-security,Security,,2019,,evaluated\n"
                                 "bpf-2018-lost,Lost,,2018,bpf-2018-lost,evaluated\n"_ba);
        const auto report = office::importPlan(office, *list, false);
        QCOMPARE(report->created, 3);
        QCOMPARE(report->refused,
                 QStringList(u"line 5: Builds on: there is no record “bpf-2018-lost”."_s)); // on itself
        const auto read = [&](const char16_t* id) {
            return *office::readRecord(office, *office::findRecord(office, QString::fromUtf16(id)));
        };
        QCOMPARE(RecordId(read(u"bpf-2021-norms").values[u"previous-edition"_s].toLongLong()),
                 read(u"bpf-2020-cybersecurity").head.id);
        QVERIFY(std::ranges::is_sorted(report->rows, {}, &office::ImportedRow::line));
    }

    void aStateThatIsNotOfItsProcedureIsRefusedWithWhatIs()
    {
        auto opened = office::memoryOffice(m_clock);
        QVERIFY(opened);
        const auto list =
            exchange::planImport(*exchange::importKind(u"output"_s),
                                 "id,title,belongs-to,kind,state\noutput-1,Paper,,paper,finished\n"_ba);
        const auto report = office::importPlan(**opened, *list, false);
        QCOMPARE(report->created, 0);
        QVERIFY2(report->refused.value(0).contains(u"“finished” is none of: drafting, in-review"),
                 qPrintable(report->refused.join(u'\n')));
        QVERIFY(office::recordsOf(**opened, u"output"_s)->empty());
    }

private:
    static constexpr const char* kFillingOrder[] = {"cycle",
                                                    "organisation",
                                                    "person",
                                                    "mag-meeting",
                                                    "mag-member",
                                                    "milestone",
                                                    "dynamic-coalition",
                                                    "best-practice-forum",
                                                    "policy-network",
                                                    "initiative",
                                                    "dc-application",
                                                    "representative",
                                                    "annual-report",
                                                    "proof",
                                                    "pn-concept",
                                                    "bpf-proposal",
                                                    "assessment-mark",
                                                    "work-phase",
                                                    "call-for-input",
                                                    "nri-statement",
                                                    "clarification",
                                                    "team-member",
                                                    "nri-meeting",
                                                    "grant",
                                                    "coordination-group",
                                                    "dccg-meeting",
                                                    "attendance",
                                                    "mailing-list",
                                                    "list-figure",
                                                    "dissemination",
                                                    "progress-note",
                                                    "letter-template",
                                                    "letterhead",
                                                    "activity",
                                                    "attendee",
                                                    "session-request",
                                                    "output",
                                                    "role",
                                                    "membership-figure",
                                                    "former-name",
                                                    "letter",
                                                    "task",
                                                    "link",
                                                    "support-request",
                                                    "decision",
                                                    "recommendation",
                                                    "call",
                                                    "call-answer"};

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Form>("form");
        for (const exchange::ImportKind& kind : exchange::importKinds())
            for (const auto& [form, name] : {std::pair(Form::Csv, "CSV"), std::pair(Form::Xlsx, "XLSX"),
                                             std::pair(Form::ArabicXlsx, "XLSX of an Arabic window")})
                QTest::addRow("%s as %s", kind.key, name) << kind.keyText() << form;
    }

    support::Result<exchange::ImportPlan> exported(const QString& kindKey, Form form = Form::Csv)
    {
        const exchange::ImportKind& kind = *exchange::importKind(kindKey);
        return exchange::planImport(kind, fileOf(QString::fromLatin1(kind.noun), form));
    }

    QByteArray fileOf(const QString& nounKey, Form form)
    {
        const domain::Noun& noun = *domain::noun(nounKey);
        QTranslator arabic;
        if (form == Form::ArabicXlsx && arabic.load(u":/i18n/desk_ar.qm"_s))
            QCoreApplication::installTranslator(&arabic); // until the file is written
        const auto records = office::recordsOf(*m_sample, noun.keyText());
        const auto sheet = office::sheetOf(*m_sample, noun, *records);
        return form == Form::Csv ? domain::toCsv(*sheet, support::ByteOrderMark::Yes)
                                 : *exchange::toXlsx(*sheet, QDateTime(m_clock.today(), QTime(), Qt::UTC));
    }

    support::FixedClock m_clock{QDate(2022, 2, 15)};
    QTemporaryDir m_folder;
    std::unique_ptr<office::Office> m_sample;
};

DESK_TEST(RoundTripTest)
#include "round_trip_test.moc"
