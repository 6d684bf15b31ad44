#include "core/document/listing.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace Qt::StringLiterals;
using domain::FieldType;

class ListingTest : public QObject
{
    Q_OBJECT

    /// Two milestones, as an export has them.
    static domain::Sheet milestones()
    {
        domain::Sheet sheet{u"Milestones"_s, {}, {}};
        sheet.columns = {{u"id"_s, u"ID"_s},
                         {u"title"_s, u"Title"_s},
                         {u"state"_s, u"State"_s},
                         {u"category"_s, u"Category"_s},
                         {u"due-on"_s, u"Due on"_s, FieldType::Date},
                         {u"belongs-to"_s, u"Belongs to"_s},
                         {u"noun"_s, u"Kind of record"_s},
                         {u"name"_s, u"Name"_s},
                         {u"notes"_s, u"Notes"_s, FieldType::Note},
                         {u"link"_s, u"Link"_s, FieldType::Url},
                         {u"starts"_s, u"Starts"_s, FieldType::Date},
                         {u"place"_s, u"Place"_s},
                         {u"is-sample"_s, u"Sample data"_s, FieldType::YesNo}};
        sheet.columns[5].namesRecords = true;
        sheet.columns[5].labels = {{u"cycle-2021"_s, u"IGF 2021"_s}};
        const QVariant none;
        sheet.rows = {{u"milestone-1"_s, u"Call"_s, u"planned"_s, u"active"_s, none, u"cycle-2021"_s,
                       u"milestone"_s, u"Call"_s, u"Much to say"_s, u"https://example.org"_s,
                       QDate(2021, 3, 1), none, true},
                      {u"milestone-2"_s, u"Meeting"_s, u"planned"_s, u"active"_s, none, u"cycle-2021"_s,
                       u"milestone"_s, u"Meeting"_s, none, none, QDate(2021, 12, 6), none, false}};
        return sheet;
    }
    static QStringList titles(const domain::Sheet& sheet)
    {
        QStringList labels;
        for (const domain::SheetColumn& column : sheet.columns)
            labels << column.label;
        return labels;
    }

private Q_SLOTS:
    void paperHasWhatMattersAndTheIdLast()
    {
        const domain::Sheet paper = sheetForPaper(milestones());
        QCOMPARE(titles(paper), (QStringList{u"Name"_s, u"State"_s, u"Belongs to"_s, u"Starts"_s, u"ID"_s}));
        QCOMPARE(paper.rows[1], (QVariantList{u"Meeting"_s, u"planned"_s, u"cycle-2021"_s, QDate(2021, 12, 6),
                                              u"milestone-2"_s}));
    }

    void recordsAreNamedByTheirTitles()
    {
        const Document list = buildListing({.sheet = sheetForPaper(milestones())});
        const auto& table = std::get<Table>(list.blocks[2]);
        QCOMPARE(table.rows[0][2].text, u"IGF 2021"_s);
    }

    void saysHowManyAreOnItAndInWhichState()
    {
        const auto countOf = [](const domain::Sheet& sheet) {
            const Document list = buildListing({.sheet = sheet});
            return std::get<Paragraph>(list.blocks[1]).text.plain();
        };
        domain::Sheet sheet = sheetForPaper(milestones());
        QCOMPARE(countOf(sheet), u"2 on this list."_s); // both are planned
        sheet.rows << sheet.rows[0];
        sheet.rows[0][1] = u"done"_s;
        QCOMPARE(countOf(sheet), u"3 on this list, of which 2 planned, 1 done."_s);
    }

    void whatTheTitlesSayHasNoColumnOfItsOwn()
    {
        domain::Sheet roles{u"Roles"_s, {}, {}};
        roles.columns = {{u"id"_s, u"ID"_s},
                         {u"title"_s, u"Title"_s},
                         {u"person"_s, u"Person"_s},
                         {u"role"_s, u"Role"_s},
                         {u"starts"_s, u"From"_s, FieldType::Date}};
        roles.rows = {{u"role-1"_s, u"Ama Mensah, Chair: DC on Maps"_s, u"Ama Mensah"_s, u"Chair"_s,
                       QDate(2021, 1, 1)}};
        QCOMPARE(titles(sheetForPaper(roles)), (QStringList{u"Title"_s, u"From"_s, u"ID"_s}));
    }

    void manyColumnsLieOnTheLongSide()
    {
        ListingFacts few{.sheet = sheetForPaper(milestones())}; // five
        QVERIFY(!buildListing(few).isWide);
        QVERIFY(buildListing(few).mark.isEmpty());
        ListingFacts many = few;
        many.sheet.columns << domain::SheetColumn{u"place"_s, u"Place"_s};
        many.isSample = true;
        QVERIFY(buildListing(many).isWide);
        QCOMPARE(buildListing(many).mark, u"Sample data"_s);
    }

    void ofManyFieldsTheFirstHaveRoom()
    {
        domain::Sheet sheet = milestones();
        for (int i = 0; i < 10; ++i) {
            sheet.columns << domain::SheetColumn{u"f%1"_s.arg(i), u"Field %1"_s.arg(i), FieldType::Count};
            for (QVariantList& row : sheet.rows)
                row << qint64(i);
        }
        QCOMPARE(titles(sheetForPaper(sheet)),
                 (QStringList{u"Name"_s, u"State"_s, u"Belongs to"_s, u"Starts"_s, u"Field 0"_s, u"Field 1"_s,
                              u"ID"_s}));
    }
};

DESK_TEST(ListingTest)
#include "listing_test.moc"
