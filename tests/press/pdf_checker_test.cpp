#include "tests/harness/test_main.h"
#include "tests/press/pdf_checker.h"
#include "tests/press/pdf_tools.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace document;

namespace {

/// With one block of every kind, and with words in Arabic.
const QByteArray& soundPdf()
{
    static const QByteArray pdf = [] {
        Document document = documentOfEverything();
        document.paragraph(
            Text(u"منتدى إدارة الإنترنت "_s).link(u"site"_s, u"https://www.intgovforum.org/"_s));
        return PressedPdf(document).bytes();
    }();
    return pdf;
}

using Test = std::function<bool(const QJsonObject&)>;

QString first(const PdfObjects& pdf, const Test& isMeant)
{
    const QStringList all = pdf.references();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const QString& reference) { return isMeant(pdf.dictionary(reference)); });
    return found == all.end() ? QString() : *found;
}
QString ofType(const PdfObjects& pdf, const char* key, const char* value)
{
    return first(pdf, [&](const QJsonObject& object) {
        return object[QLatin1StringView(key)] == QLatin1StringView(value);
    });
}
QString element(const PdfObjects& pdf, const char* role) { return ofType(pdf, "/S", role); }

void change(PdfObjects& pdf, const QString& reference, const std::function<void(QJsonObject&)>& how)
{
    QJsonObject object = pdf.dictionary(reference);
    how(object);
    pdf.set(reference, object);
}
void put(PdfObjects& pdf, const QString& reference, const char* key, const QJsonValue& value)
{
    change(pdf, reference, [&](QJsonObject& object) {
        if (value.isUndefined())
            object.remove(QLatin1StringView(key));
        else
            object[QLatin1StringView(key)] = value;
    });
}
const QJsonValue kNothing = QJsonValue::Undefined;

QString rootOf(const PdfObjects& pdf) { return pdf.trailer()["/Root"_L1].toString(); }

/// The first content in which the words stand.
void rewrite(PdfObjects& pdf, const QByteArray& words, const QByteArray& others)
{
    for (const QString& page : pdf.pages())
        for (const QJsonValue part : pdf.array(pdf.dictionary(page)["/Contents"_L1])) {
            QByteArray content = pdf.data(part);
            const qsizetype at = content.indexOf(words);
            if (at < 0)
                continue;
            pdf.setData(part.toString(), content.replace(at, words.size(), others));
            return;
        }
    QFAIL(words.constData());
}
void rewriteMetadata(PdfObjects& pdf, const char* words, const char* others)
{
    const QString metadata = pdf.root()["/Metadata"_L1].toString();
    QByteArray xml = pdf.data(metadata);
    QVERIFY(xml.contains(words));
    pdf.setData(metadata, xml.replace(words, others));
}
void rewriteMap(PdfObjects& pdf, const char* pattern, const QString& after)
{
    const QString map = pdf.dictionary(ofType(pdf, "/Subtype", "/Type0"))["/ToUnicode"_L1].toString();
    QString text = QString::fromLatin1(pdf.data(map));
    const QRegularExpression expression(QString::fromLatin1(pattern));
    QVERIFY(expression.match(text).hasMatch());
    pdf.setData(map, text.replace(expression, after).toLatin1());
}
QString pageWithLinks(const PdfObjects& pdf)
{
    return first(pdf, [](const QJsonObject& object) { return object.contains("/Annots"_L1); });
}
QString link(const PdfObjects& pdf) { return ofType(pdf, "/Subtype", "/Link"); }
QString innerFont(const PdfObjects& pdf) { return ofType(pdf, "/Subtype", "/CIDFontType2"); }
QString attachment(const PdfObjects& pdf) { return ofType(pdf, "/Type", "/Filespec"); }

struct Fault
{
    const char* name;
    const char* condition;
    std::function<void(PdfObjects&)> plant;
};

#define PLANT(...) [](PdfObjects& pdf) { __VA_ARGS__; }

const std::vector<Fault>& faults()
{
    static const std::vector<Fault> all = {
        {"not marked", "ISO 7.1",
         PLANT(put(pdf, rootOf(pdf), "/MarkInfo", QJsonObject{{u"/Marked"_s, false}}))},
        {"suspects", "01-007",
         PLANT(
             put(pdf, rootOf(pdf), "/MarkInfo", QJsonObject{{u"/Marked"_s, true}, {u"/Suspects"_s, true}}))},
        {"no wish to show the title", "07-001",
         PLANT(put(pdf, rootOf(pdf), "/ViewerPreferences", QJsonObject()))},
        {"title not shown", "07-002",
         PLANT(put(pdf, rootOf(pdf), "/ViewerPreferences", QJsonObject{{u"/DisplayDocTitle"_s, false}}))},
        {"no language", "11-006", PLANT(put(pdf, rootOf(pdf), "/Lang", kNothing))},
        {"no language tag", "11-007", PLANT(put(pdf, rootOf(pdf), "/Lang", u"u:in English"_s))},
        {"no structure", "01-006", PLANT(put(pdf, rootOf(pdf), "/StructTreeRoot", kNothing))},
        {"no metadata", "06-001", PLANT(put(pdf, rootOf(pdf), "/Metadata", kNothing))},
        {"broken metadata", "06-001", PLANT(rewriteMetadata(pdf, "</rdf:RDF>", ""))},
        {"standard not named", "06-002", PLANT(rewriteMetadata(pdf, "pdfuaid:part>1", "pdfuaid:part>9"))},
        {"metadata without title", "06-003", PLANT(rewriteMetadata(pdf, "Annual status report", " "))},
        {"unknown role", "02-001", PLANT(put(pdf, element(pdf, "/P"), "/S", u"/Passage"_s))},
        {"standard role mapped", "02-004",
         PLANT(put(pdf, pdf.root()["/StructTreeRoot"_L1].toString(), "/RoleMap",
                   QJsonObject{{u"/Title"_s, u"/P"_s}, {u"/P"_s, u"/H1"_s}}))},
        {"roles in a circle", "02-003",
         PLANT(put(pdf, pdf.root()["/StructTreeRoot"_L1].toString(), "/RoleMap",
                   QJsonObject{{u"/Title"_s, u"/Head"_s}, {u"/Head"_s, u"/Title"_s}}))},
        {"a paragraph among rows", "09-004", PLANT(put(pdf, element(pdf, "/TR"), "/S", u"/P"_s))},
        {"a paragraph among items", "09-005", PLANT(put(pdf, element(pdf, "/LI"), "/S", u"/P"_s))},
        {"a paragraph among contents", "09-006", PLANT(put(pdf, element(pdf, "/TOCI"), "/S", u"/Div"_s))},
        {"figure without alternative", "13-004", PLANT(put(pdf, element(pdf, "/Figure"), "/Alt", kNothing))},
        {"figure without box", "14.8.5.4.3", PLANT(put(pdf, element(pdf, "/Figure"), "/A", kNothing))},
        {"begins on the second level", "14-002",
         PLANT(for (QString next; !(next = element(pdf, "/H1")).isEmpty();) put(pdf, next, "/S", u"/H2"_s))},
        {"skips levels", "14-003", PLANT(put(pdf, element(pdf, "/H2"), "/S", u"/H4"_s))},
        {"header cell without scope", "15-003", PLANT(put(pdf, element(pdf, "/TH"), "/A", kNothing))},
        {"rows of different length", "15 regular",
         PLANT(change(pdf, element(pdf, "/TR"),
                      [](QJsonObject& row) {
                          QJsonArray cells = row["/K"_L1].toArray();
                          cells.removeLast();
                          row["/K"_L1] = cells;
                      }))},
        {"labels without numbering", "16-001", PLANT(put(pdf, element(pdf, "/L"), "/A", kNothing))},
        {"parent that is not", "14.7.2", PLANT(put(pdf, element(pdf, "/Caption"), "/P", element(pdf, "/P")))},
        {"content of nobody", "01-005", PLANT(put(pdf, element(pdf, "/H2"), "/K", kNothing))},
        {"content of two", "14.7.4",
         PLANT(change(pdf, element(pdf, "/H2"),
                      [](QJsonObject& heading) {
                          QJsonArray kids = heading["/K"_L1].toArray();
                          kids.append(kids[0]);
                          heading["/K"_L1] = kids;
                      }))},
        {"content that leads elsewhere", "14.7.4.4",
         PLANT(const QString tree = first(pdf, [](const QJsonObject& o) { return o.contains("/Nums"_L1); });
               QJsonArray numbers = pdf.dictionary(tree)["/Nums"_L1].toArray();
               for (qsizetype i = 1; i < numbers.size(); i += 2) if (pdf.resolved(numbers[i]).isArray())
                   numbers[i] = QJsonArray();
               put(pdf, tree, "/Nums", numbers))},
        {"text outside the tags", "01-005",
         PLANT(rewrite(pdf, "/H2<<", "/Span<<"); rewrite(pdf, "/Span<</MCID", "/Span<</Mark"))},
        {"furniture inside the tags", "01-003", PLANT(rewrite(pdf, "BDC\nBT", "BDC\n/Artifact BMC EMC BT"))},
        {"tagged inside furniture", "01-004",
         PLANT(rewrite(pdf, "/Footer>>BDC\n", "/Footer>>BDC\n/P<</MCID 999>>BDC EMC\n"))},
        {"a mark twice", "14.7.4", PLANT(rewrite(pdf, "/MCID 1>>", "/MCID 0>>"))},
        {"a mark left open", "14.6", PLANT(rewrite(pdf, "ET\nEMC", "ET\n"))},
        {"a mark closed twice", "14.6", PLANT(rewrite(pdf, "ET\nEMC", "ET\nEMC EMC EMC EMC"))},
        {"words in the order of sight", "14.8.2.3.3", PLANT(rewrite(pdf, "/ReversedChars", "/Span"))},
        {"page without its key", "14.7.4.4", PLANT(put(pdf, pdf.pages()[1], "/StructParents", kNothing))},
        {"no order of tabs", "28-008", PLANT(put(pdf, pageWithLinks(pdf), "/Tabs", kNothing))},
        {"tabs by rows", "28-009", PLANT(put(pdf, pageWithLinks(pdf), "/Tabs", u"/R"_s))},
        {"link that says nothing", "28-012", PLANT(put(pdf, link(pdf), "/Contents", kNothing))},
        {"link without its key", "28-011", PLANT(put(pdf, link(pdf), "/StructParent", kNothing))},
        {"link in a paragraph", "28-011", PLANT(put(pdf, element(pdf, "/Link"), "/S", u"/Span"_s))},
        {"link of no size", "link box", PLANT(put(pdf, link(pdf), "/Rect", QJsonArray{90, 90, 90, 104}))},
        {"link off the page", "link box", PLANT(put(pdf, link(pdf), "/Rect", QJsonArray{590, 90, 690, 104}))},
        {"link to nowhere", "broken link",
         PLANT(put(
             pdf,
             first(pdf,
                   [](const QJsonObject& o) { return o["/Dest"_L1].isString() && o.contains("/Rect"_L1); }),
             "/Dest", u"u:nowhere"_s))},
        {"note without name", "19-003", PLANT(put(pdf, element(pdf, "/P"), "/S", u"/Note"_s))},
        {"font from elsewhere", "31-009",
         PLANT(put(pdf, pdf.dictionary(innerFont(pdf))["/FontDescriptor"_L1].toString(), "/FontFile2",
                   kNothing))},
        {"font without system", "31-001", PLANT(put(pdf, innerFont(pdf), "/CIDSystemInfo", kNothing))},
        {"font without glyph map", "31-005", PLANT(put(pdf, innerFont(pdf), "/CIDToGIDMap", kNothing))},
        {"other widths", "31-012", PLANT(put(pdf, innerFont(pdf), "/W", QJsonArray()))},
        {"font without meaning", "31-027",
         PLANT(put(pdf, ofType(pdf, "/Subtype", "/Type0"), "/ToUnicode", kNothing))},
        {"letter without meaning", "10-001", PLANT(rewriteMap(pdf, "<[0-9A-F]{4}><0061>", {}))},
        {"letter that means nothing", "31-028", PLANT(rewriteMap(pdf, "><0061>", u"><0000>"_s))},
        {"letter that is a byte order", "31-029", PLANT(rewriteMap(pdf, "><0061>", u"><FEFF>"_s))},
        {"letter without ink", "no ink", PLANT(rewriteMap(pdf, "><0020>", u"><0041>"_s))},
        {"the box of no letter", "31-030", PLANT(rewrite(pdf, "[<", "[<0000"))},
        {"attached file without name", "21-001", PLANT(put(pdf, attachment(pdf), "/UF", kNothing))},
        {"attached file without description", "7.11", PLANT(put(pdf, attachment(pdf), "/Desc", kNothing))},
        {"attached file without relation", "A 6.8",
         PLANT(put(pdf, attachment(pdf), "/AFRelationship", kNothing))},
        {"attached file of nobody", "A 6.8", PLANT(put(pdf, rootOf(pdf), "/AF", kNothing))},
        {"attached file of no kind", "A 6.8",
         PLANT(put(pdf, ofType(pdf, "/Type", "/EmbeddedFile"), "/Subtype", kNothing))},
        {"archive not named", "A 6.6.4", PLANT(rewriteMetadata(pdf, "pdfaid:part>3", "pdfaid:part>1"))},
        {"names not described", "A 6.6.2.3.3",
         PLANT(rewriteMetadata(pdf, "pdfaSchema:schema", "pdfaSchema:other"))},
        {"another title", "A 6.6.2.3",
         PLANT(put(pdf, pdf.trailer()["/Info"_L1].toString(), "/Title", u"u:Other"_s))},
        {"no output intent", "A 6.2.3", PLANT(put(pdf, rootOf(pdf), "/OutputIntents", kNothing))},
        {"colour of print", "A 6.2.4.3", PLANT(rewrite(pdf, "ET\n", "ET 0 0 0 1 k\n"))},
        {"link that is not printed", "A 6.3.2", PLANT(put(pdf, link(pdf), "/F", 0))},
        {"link that runs a program", "A 6.5.1",
         PLANT(put(
             pdf,
             first(pdf, [](const QJsonObject& o) { return o.contains("/A"_L1) && o.contains("/Rect"_L1); }),
             "/A", QJsonObject{{u"/S"_s, u"/Launch"_s}}))},
    };
    return all;
}

} // namespace

class PdfCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInWhatThePressMakes()
    {
        QCOMPARE(PdfChecker(PdfObjects(soundPdf())).failures().join(u'\n'), QString());
    }

    void readsBackWhatItWrote()
    {
        const PdfObjects written(PdfObjects(soundPdf()).write());
        QVERIFY(!written.isEmpty());
        QCOMPARE(PdfChecker(written).failures().join(u'\n'), QString());
    }

    void findsPlantedFaults_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < faults().size(); ++i)
            QTest::newRow(faults()[i].name) << i;
    }
    void findsPlantedFaults()
    {
        QFETCH(size_t, index);
        const Fault& fault = faults()[index];
        PdfObjects pdf(soundPdf());
        fault.plant(pdf);
        const PdfObjects planted(pdf.write());
        QVERIFY(!planted.isEmpty());
        const QStringList failures = PdfChecker(planted).failures();
        QVERIFY2(std::any_of(failures.begin(), failures.end(),
                             [&](const QString& failure) {
                                 return failure.startsWith(QLatin1StringView(fault.condition) + u": "_s);
                             }),
                 qPrintable(failures.join(u'\n')));
    }
};

DESK_TEST(PdfCheckerTest)
#include "pdf_checker_test.moc"
