#include "core/office/desk/lists.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/decisions.h"
#include "core/office/documents/hand_overs.h"
#include "core/office/documents/listings.h"
#include "core/office/documents/status_reports.h"
#include "core/office/letters/letters.h"
#include "core/office/transfer/exports.h"
#include "core/press/press.h"
#include "core/sample/sample.h"
#include "core/support/in_language.h"
#include "tests/harness/effort.h"
#include "tests/harness/test_main.h"
#include "tests/press/pdf_checker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using document::Distribution;

/// Every document that the program can make from the sample, through the checker of PDF/UA and PDF/A.
class AccessibleDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheChecker_data()
    {
        QTest::addColumn<bool>("isArabic");
        QTest::addColumn<bool>("hasNamesOfManyScripts");
        QTest::newRow("in English") << false << false;
        QTest::newRow("in Arabic, names of many scripts") << true << true;
        if (!harness::effort(0, 1))
            return;
        QTest::newRow("in Arabic") << true << false;
        QTest::newRow("in English, names of many scripts") << false << true;
    }
    void passesTheChecker()
    {
        QFETCH(bool, isArabic);
        QFETCH(bool, hasNamesOfManyScripts);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.register"_s);
        QVERIFY(sample::writeSample(path));
        m_office = *office::openRegister(path, m_clock);
        if (hasNamesOfManyScripts)
            rename();
        const support::InLanguage spoken(isArabic ? u"ar"_s : u"en"_s);
        m_made.clear();
        checkReports();
        checkBooklets();
        checkHandOvers();
        checkLettersAndStatements();
        checkLists();
        m_office.reset();
        for (const char* kind : {"report", "booklet", "hand-over", "letter", "statement", "list"})
            QVERIFY2(m_made.value(QLatin1StringView(kind)) > 0, kind);
        QVERIFY(m_made.value(u"letter"_s) >= 15); // one of each template at the least
    }

private:
    void check(const QString& kind, const support::Result<document::Document>& made)
    {
        if (!made)
            return; // there is nothing to make
        const QByteArray text = press::toMarkdown(*made);
        QVERIFY2(!text.contains("%n") && !text.contains("%L"), text.constData()); // no number is left out
        const auto pdf = press::toPdf(*made);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
        const PdfChecker checker{PdfObjects(*pdf)};
        QVERIFY2(checker.failures().isEmpty(),
                 qPrintable(kind + u" “"_s + made->title + u"”:\n"_s + checker.failures().join(u'\n')));
        QVERIFY(checker.elementCount() > 1);
        ++m_made[kind];
    }

    void rename()
    {
        const QStringList names = {u"गतिशील गठबंधन"_s, u"קואליציה דינמית"_s,   u"พันธมิตรที่มีพลวัต"_s,
                                   u"动态联盟"_s,     u"ডায়নামিক কোয়ালিশন"_s, u"تحالف ديناميكي"_s};
        const auto renameAll = [&](const char* noun, const char* field) {
            qsizetype i = 0;
            for (const auto& record : *office::recordsOf(*m_office, QString::fromLatin1(noun))) {
                const QString name = u"%1 %2"_s.arg(names[i % names.size()], QString::number(i));
                ++i;
                const auto values =
                    office::readFields(*m_office, record.noun(), {{QString::fromLatin1(field), name}});
                QVERIFY(values);
                const auto done = office::changeFields(*m_office, record.head.id, *values);
                QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            }
        };
        renameAll("dynamic-coalition", "name");
        renameAll("initiative", "name");
        renameAll("person", "name");
    }

    void checkReports()
    {
        for (const int year : {2007, 2020, 2021, 2022})
            check(u"report"_s, office::annualStatusReport(*m_office, {.year = year}));
        for (const auto distribution : {Distribution::Public, Distribution::Mag})
            check(u"report"_s,
                  office::annualStatusReport(*m_office, {.year = 2021, .distribution = distribution}));
        for (const auto& stream : {u"DC"_s, u"BPF"_s, u"PN"_s, u"NRI"_s})
            check(u"report"_s, office::annualStatusReport(*m_office, {.year = 2021, .stream = stream}));
        for (const char* noun :
             {"dynamic-coalition", "best-practice-forum", "policy-network", "initiative"}) {
            const auto records = *office::recordsOf(*m_office, QString::fromLatin1(noun));
            for (size_t i = 0; i < records.size() && i < 4; ++i)
                check(u"report"_s, office::annualStatusReport(
                                       *m_office, {.year = 2021, .workstream = records[i].head.idText}));
        }
    }

    void checkBooklets()
    {
        for (const int year : {0, 2020, 2021, 2022})
            check(u"booklet"_s, office::outputsBooklet(*m_office, {.year = year}));
    }

    void checkHandOvers()
    {
        for (const office::HandOverOrder& order :
             {office::HandOverOrder(), {.stream = u"BPF"_s}, {.workstream = u"dc-dcad"_s}})
            check(u"hand-over"_s, office::handOver(*m_office, order));
    }

    /// A letter of each template, with gaps where the sample has no reason for it.
    void checkLettersAndStatements()
    {
        QSet<const office::LetterTemplate*> written;
        for (const domain::Noun& noun : domain::nouns())
            for (const auto& record : *office::recordsOf(*m_office, noun.keyText())) {
                if (const auto advice = office::letterAdvice(*m_office, record))
                    for (const office::LetterChoice& choice : advice->letters) {
                        if (written.contains(choice.letter))
                            continue;
                        const auto letter =
                            office::prepareLetter(*m_office, record.head.id, choice.letter->kindText());
                        if (!letter)
                            continue;
                        check(u"letter"_s, office::letterAsDocument(*m_office, letter->draft));
                        written.insert(choice.letter);
                    }
                if (noun.leadsTo)
                    for (const auto distribution : {Distribution::Public, Distribution::Internal})
                        check(u"statement"_s,
                              office::decisionStatement(*m_office, record.head.id, distribution));
            }
    }

    void checkLists()
    {
        for (const domain::Noun& noun : domain::nouns()) {
            const auto records = *office::recordsOf(*m_office, noun.keyText());
            const std::span some(records.data(), std::min<size_t>(records.size(), 60));
            const auto sheet = office::sheetOf(*m_office, noun, some);
            QVERIFY(sheet);
            check(u"list"_s, office::listing(*m_office, *sheet));
        }
    }

    support::FixedClock m_clock{QDate(2022, 2, 15)};
    std::unique_ptr<office::Office> m_office;
    QHash<QString, int> m_made;
};

DESK_TEST(AccessibleDocumentsTest)
#include "accessible_documents_test.moc"
