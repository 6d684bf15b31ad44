#include "core/exchange/vcard.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using exchange::Audience;
using exchange::Contact;
using exchange::toVcards;

class VcardTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2021, 10, 1), QTime(12, 0), Qt::UTC};

private Q_SLOTS:
    void writesAWholeCard()
    {
        QCOMPARE(toVcards({{.uid = u"person-ada@0123456789abcdef.secretariat-desk"_s,
                            .name = u"Ada Example"_s,
                            .affiliation = u"Example, Sons; Co"_s,
                            .role = u"Coordinator, DCAD"_s,
                            .country = u"Côte d'Ivoire"_s,
                            .email = u"ada@example.org"_s,
                            .phone = u"+41 22 000 00 00"_s,
                            .website = u"https://example.org/a,b"_s}},
                          Audience::Internal, m_noon),
                 QByteArray("BEGIN:VCARD\r\n"
                            "VERSION:4.0\r\n"
                            "KIND:individual\r\n"
                            "UID;VALUE=text:person-ada@0123456789abcdef.secretariat-desk\r\n"
                            "FN:Ada Example\r\n"
                            "N:Ada Example;;;;\r\n"
                            "ORG:Example\\, Sons\\; Co\r\n"
                            "ROLE:Coordinator\\, DCAD\r\n"
                            "ADR:;;;;;;C\xC3\xB4te d'Ivoire\r\n"
                            "EMAIL:ada@example.org\r\n"
                            "TEL:+41 22 000 00 00\r\n"
                            "URL:https://example.org/a,b\r\n"
                            "REV:20211001T120000Z\r\n"
                            "END:VCARD\r\n"));
    }

    // Names of every order and script: what is the family's in them is nobody's guess.
    void theWholeNameStandsInOnePlace()
    {
        const QByteArray cards = toVcards({{.uid = u"1"_s, .name = u"María José García Márquez"_s},
                                           {.uid = u"2"_s, .name = u"Nguyễn Văn An"_s},
                                           {.uid = u"3"_s, .name = u"Smith, Ada; PhD"_s}},
                                          Audience::Public, m_noon);
        QVERIFY(cards.contains("\r\nN:María José García Márquez;;;;\r\n"));
        QVERIFY(cards.contains("\r\nN:Nguyễn Văn An;;;;\r\n"));
        QVERIFY(cards.contains("\r\nN:Smith\\, Ada\\; PhD;;;;\r\n"));
    }

    void contactDetailsReachOnlyTheirAudience_data()
    {
        QTest::addColumn<QString>("visibility");
        QTest::addColumn<bool>("internal");
        QTest::addColumn<bool>("mag");
        QTest::addColumn<bool>("open");
        QTest::newRow("internal") << u"internal"_s << true << false << false;
        QTest::newRow("MAG") << u"mag"_s << true << true << false;
        QTest::newRow("public") << u"public"_s << true << true << true;
        QTest::newRow("not said") << QString() << true << false << false;
        QTest::newRow("unknown word") << u"everyone"_s << true << false << false;
    }
    void contactDetailsReachOnlyTheirAudience()
    {
        QFETCH(QString, visibility);
        const auto shows = [&](Audience audience) {
            const QByteArray card = toVcards({{.uid = u"person-1"_s,
                                               .name = u"Ada"_s,
                                               .email = u"ada@example.org"_s,
                                               .phone = u"123"_s,
                                               .visibility = visibility}},
                                             audience, m_noon);
            const bool hasEmail = card.contains("ada@example.org");
            return hasEmail == card.contains("TEL:123") && card.contains("FN:Ada") && hasEmail;
        };
        QTEST(shows(Audience::Internal), "internal");
        QTEST(shows(Audience::Mag), "mag");
        QTEST(shows(Audience::Public), "open");
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        const QString name = u"ü中"_s.repeated(60);
        const QByteArray card = toVcards({{.uid = u"person-1"_s, .name = name}}, Audience::Public, m_noon);
        for (const QByteArray& line : card.split('\n')) {
            QVERIFY2(line.trimmed().size() <= 75, line.constData());
            QVERIFY2(line.isValidUtf8(), line.toHex().constData());
        }
        QByteArray unfolded = card;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("FN:" + name.toUtf8() + "\r\n"));
    }

    void valuesCannotAddLinesOfTheirOwn()
    {
        const QByteArray card = toVcards(
            {{.uid = u"person-1"_s, .name = u"Ada\r\nTEL:1\\n"_s, .website = u"https://x.example\nTEL:2"_s}},
            Audience::Public, m_noon);
        QVERIFY(card.contains("FN:Ada\\nTEL:1\\\\n\r\n"));
        QVERIFY(!card.contains("\nTEL"));
    }
};

DESK_TEST(VcardTest)
#include "vcard_test.moc"
