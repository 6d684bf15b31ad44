#include "core/exchange/import_plan.h"
#include "core/exchange/sheet.h"
#include "tests/exchange/zip_reader.h"
#include "tests/harness/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using domain::FieldType;
using exchange::Sheet;

class SheetTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2021, 12, 6), QTime(12, 0), Qt::UTC};

    static Sheet coalitions()
    {
        return {.title = u"Dynamic Coalitions: 2021/22"_s,
                .columns = {{u"id"_s, u"ID"_s},
                            {u"name"_s, u"Name"_s},
                            {u"governance"_s, u"Governance"_s, FieldType::Choice, &domain::kGovernance},
                            {u"established"_s, u"Established"_s, FieldType::Year},
                            {u"received-on"_s, u"Received on"_s, FieldType::Date},
                            {u"has-written-framework"_s, u"Written framework"_s, FieldType::YesNo}},
                .rows = {{u"dc-dcad"_s, u"Accessibility & Disability"_s, u"flat"_s, qint64(2007),
                          QDate(2022, 1, 31), true},
                         {u"dc-x"_s, u"=HYPERLINK(\"http://x.example\",\"y\")"_s, QVariant(), QVariant(),
                          QVariant(), false}}};
    }

    /// A cell's written value by its reference ("B2"); a shared string is looked up, and said to be text.
    static QMap<QString, QString> cells(const QMap<QString, QByteArray>& files)
    {
        QStringList texts;
        QXmlStreamReader shared(files[u"xl/sharedStrings.xml"_s]);
        while (!shared.atEnd()) {
            shared.readNext();
            if (shared.isStartElement() && shared.name() == u"t")
                texts << shared.readElementText();
        }
        QMap<QString, QString> result;
        QString reference;
        bool isText = false;
        QXmlStreamReader sheet(files[u"xl/worksheets/sheet1.xml"_s]);
        while (!sheet.atEnd()) {
            sheet.readNext();
            if (!sheet.isStartElement())
                continue;
            if (sheet.name() == u"c") {
                reference = sheet.attributes().value("r"_L1).toString();
                isText = sheet.attributes().value("t"_L1) == u"s";
            } else if (sheet.name() == u"v") {
                const QString value = sheet.readElementText();
                result[reference] = isText ? u"text: "_s + texts.value(value.toInt()) : value;
            }
        }
        return result;
    }

private Q_SLOTS:
    void csvHasKeysIsoDatesAndNoFormula()
    {
        QCOMPARE(domain::toCsv(coalitions()),
                 QByteArray("id,name,governance,established,received-on,has-written-framework\r\n"
                            "dc-dcad,Accessibility & Disability,flat,2007,2022-01-31,yes\r\n"
                            "dc-x,\"'=HYPERLINK(\"\"http://x.example\"\",\"\"y\"\")\",,,,no\r\n"));
    }

    void exportedListCanBeImportedAgain()
    {
        const auto plan = exchange::planImport(*exchange::importKind(u"dynamic-coalitions"_s),
                                               domain::toCsv(coalitions(), support::ByteOrderMark::Yes));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->rows.size(), 2);
        QCOMPARE(plan->unusedHeaders, (QStringList{u"id"_s, u"received-on"_s}));
        QCOMPARE(plan->rows[1].values[u"name"_s].toString(), u"=HYPERLINK(\"http://x.example\",\"y\")"_s);
        QCOMPARE(plan->rows[0].values[u"has-written-framework"_s], QVariant(true));
        QCOMPARE(plan->rows[0].values[u"governance"_s].toString(), u"flat"_s);
    }

    void jsonIsOneDocumentOfTypedValues()
    {
        const QJsonDocument document = QJsonDocument::fromJson(exchange::toJson(coalitions()));
        QVERIFY(document.isArray());
        QCOMPARE(document.array().size(), 2);
        const QJsonObject first = document.array()[0].toObject();
        QCOMPARE(first[u"id"_s], QJsonValue(u"dc-dcad"_s));
        QCOMPARE(first[u"governance"_s], QJsonValue(u"flat"_s));
        QCOMPARE(first[u"established"_s], QJsonValue(2007));
        QCOMPARE(first[u"received-on"_s], QJsonValue(u"2022-01-31"_s));
        QCOMPARE(first[u"has-written-framework"_s], QJsonValue(true));
        const QJsonObject second = document.array()[1].toObject();
        QVERIFY(second[u"established"_s].isNull());
        QCOMPARE(second.size(), 6);
    }

    void emptyListIsAnEmptyDocument()
    {
        Sheet empty = coalitions();
        empty.rows.clear();
        QCOMPARE(QJsonDocument::fromJson(exchange::toJson(empty)).array().size(), 0);
        QVERIFY(domain::toCsv(empty).endsWith("framework\r\n"));
        QVERIFY(exchange::toXlsx(empty, m_noon).has_value());
    }

    void workbookHasLabelsTypedCellsAndNoFormula()
    {
        const auto workbook = exchange::toXlsx(coalitions(), m_noon);
        QVERIFY(workbook.has_value());
        const auto files = harness::unzipped(*workbook);
        const QByteArray sheet = files[u"xl/worksheets/sheet1.xml"_s];
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("hyperlink"));
        QVERIFY(sheet.contains("ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:F3\"/>"));
        QVERIFY(files[u"xl/workbook.xml"_s].contains("name=\"Dynamic Coalitions 202122\""));
        QVERIFY(files[u"docProps/core.xml"_s].contains("2021-12-06T12:00:00Z"));

        const auto values = cells(files);
        QCOMPARE(values[u"A1"_s], u"text: ID"_s);
        QCOMPARE(values[u"F1"_s], u"text: Written framework"_s);
        QCOMPARE(values[u"B2"_s], u"text: Accessibility & Disability"_s);
        QCOMPARE(values[u"C2"_s], u"text: Flat"_s);
        QCOMPARE(values[u"D2"_s], u"2007"_s);
        QCOMPARE(values[u"E2"_s], u"44592"_s); // days since 1899-12-30
        QCOMPARE(values[u"F2"_s], u"text: yes"_s);
        QCOMPARE(values[u"B3"_s], u"text: =HYPERLINK(\"http://x.example\",\"y\")"_s);
        QVERIFY(!values.contains(u"D3"_s));
    }

    void workbookHasLabelsOfStatesAndOfSeveralChoices()
    {
        Sheet sheet{.title = u"Initiatives"_s, .columns = {}, .rows = {}};
        exchange::SheetColumn state{.key = u"state"_s, .label = u"State"_s};
        state.labels.insert(u"listed"_s, u"Listed"_s);
        sheet.columns = {
            state,
            {u"regional-groups"_s, u"Regional groups"_s, FieldType::Choices, &domain::kRegionalGroups},
            {u"offset"_s, u"Distance"_s, FieldType::Offset},
            {u"note"_s, u"Note"_s, FieldType::Note}};
        sheet.rows = {{u"listed"_s, u"african asia-pacific"_s, qint64(-42), u"one\ntwo words\nthree"_s},
                      {u"of-an-older-version"_s, u"african"_s, QVariant(), QVariant()}};
        const auto files = harness::unzipped(*exchange::toXlsx(sheet, m_noon));
        const auto values = cells(files);
        QCOMPARE(values[u"A2"_s], u"text: Listed"_s);
        QCOMPARE(values[u"A3"_s], u"text: of-an-older-version"_s);
        QCOMPARE(values[u"B2"_s], u"text: African Group; Asia-Pacific Group"_s);
        QCOMPARE(values[u"C2"_s], u"text: -42 days"_s);
        // As wide as the longest line, and two for the arrow of the filter.
        QVERIFY(files[u"xl/worksheets/sheet1.xml"_s].contains("min=\"4\" max=\"4\" width=\"11.7"));
        QCOMPARE(domain::toCsv(sheet),
                 QByteArray("state,regional-groups,offset,note\r\n"
                            "listed,african asia-pacific,'-42 days,\"one\ntwo words\nthree\"\r\n"
                            "of-an-older-version,african,,\r\n"));
    }

    void sameListGivesTheSameWorkbook()
    {
        const auto once = exchange::toXlsx(coalitions(), m_noon);
        const auto again = exchange::toXlsx(coalitions(), m_noon);
        QVERIFY(once.has_value() && again.has_value());
        QCOMPARE(*once, *again);
    }

    void textTooLongForAWorkbookIsCutVisibly()
    {
        const Sheet sheet{.title = u"'"_s,
                          .columns = {{u"note"_s, u"Note"_s, FieldType::Note}},
                          .rows = {{QString(40000, u'x')}, {u"a\tb\n_x0041_"_s}}};
        const auto workbook = exchange::toXlsx(sheet, m_noon);
        QVERIFY(workbook.has_value());
        const auto files = harness::unzipped(*workbook);
        QVERIFY(files[u"xl/workbook.xml"_s].contains("name=\"List\""));
        const auto values = cells(files);
        QCOMPARE(values[u"A2"_s].size(), 6 + 32767);
        QVERIFY(values[u"A2"_s].endsWith(u"xxx […]"));
        QCOMPARE(values[u"A3"_s], u"text: a\tb\n_x005F_x0041_"_s);
    }
};

DESK_TEST(SheetTest)
#include "sheet_test.moc"
