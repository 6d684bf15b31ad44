// Lists that the program wrote go in again.
#include "core/exchange/sheet.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/transfer/exports.h"
#include "core/office/transfer/importing.h"
#include "core/sample/sample.h"
#include "tests/harness/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class RoundTripTest : public QObject
{
    Q_OBJECT

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
        QFETCH(bool, isWorkbook);
        const auto plan = exported(kind, isWorkbook ? Form::Xlsx : Form::Csv);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->remarks, QStringList());
        const auto report = office::importPlan(*m_sample, *plan, true, office::OnConflict::Take);
        QVERIFY(report);
        QStringList changes = report->refused;
        for (const office::ImportedRow& row : report->rowsThatAre(office::RowFate::Changed))
            changes << office::rowText(row);
        QCOMPARE(changes + report->remarks, QStringList());
        QCOMPARE(report->created, 0);
        QCOMPARE(qsizetype(report->unchanged), plan->rows.size());
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
        for (const char* const kind : {"igf-meetings", "people", "dynamic-coalitions", "nris"}) {
            const auto plan = exported(QString::fromLatin1(kind), isWorkbook ? Form::Xlsx : Form::Csv);
            QVERIFY(plan);
            const auto report = office::importPlan(*empty, *plan, false);
            QVERIFY2(report, kind);
            const QString noun = QString::fromLatin1(plan->kind->noun);
            const auto there = office::recordsOf(*m_sample, noun);
            const auto here = office::recordsOf(*empty, noun);
            QVERIFY2(report->refused.isEmpty(), qPrintable(report->refused.join(u'\n')));
            QCOMPARE(here->size(), there->size());
            QStringList states;
            QStringList expected;
            for (size_t i = 0; i < here->size(); ++i) {
                const auto text = [](const domain::RecordHead& head) {
                    return head.title + u' ' + head.caseState.state + u' ' +
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

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isWorkbook");
        for (const exchange::ImportKind& kind : exchange::importKinds())
            for (const bool isWorkbook : {false, true})
                QTest::addRow("%s as %s", kind.key, isWorkbook ? "XLSX" : "CSV")
                    << kind.keyText() << isWorkbook;
    }

    enum class Form { Csv, Xlsx };

    support::Result<exchange::ImportPlan> exported(const QString& kindKey, Form form = Form::Csv)
    {
        const exchange::ImportKind& kind = *exchange::importKind(kindKey);
        const domain::Noun& noun = *domain::noun(QString::fromLatin1(kind.noun));
        const auto records = office::recordsOf(*m_sample, noun.keyText());
        const auto sheet = office::sheetOf(*m_sample, noun, *records);
        const QByteArray file = form == Form::Csv
                                    ? domain::toCsv(*sheet, support::ByteOrderMark::Yes)
                                    : *exchange::toXlsx(*sheet, QDateTime(m_clock.today(), QTime(), Qt::UTC));
        return exchange::planImport(kind, file);
    }

    support::FixedClock m_clock{QDate(2022, 2, 15)};
    QTemporaryDir m_folder;
    std::unique_ptr<office::Office> m_sample;
};

DESK_TEST(RoundTripTest)
#include "round_trip_test.moc"
