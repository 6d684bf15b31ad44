#include "core/exchange/eml.h"
#include "tests/harness/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace exchange;
using namespace Qt::StringLiterals;

class EmlTest : public QObject
{
    Q_OBJECT

    static EmailDraft draft(QString subject = u"Annual report"_s, QString body = u"Dear Ann,\nthank you.\n"_s)
    {
        return {.to = {{u"Ann Chair"_s, u"ann@example.org"_s}},
                .subject = std::move(subject),
                .body = std::move(body),
                .date = QDateTime(QDate(2022, 2, 5), QTime(9, 30), Qt::UTC)};
    }
    static QByteArray headersOf(const QByteArray& mail) { return mail.left(mail.indexOf("\r\n\r\n") + 2); }
    static QByteArray bodyOf(const QByteArray& mail)
    {
        QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
        if (!headersOf(mail).contains("quoted-printable"))
            return body;
        body.replace("=\r\n", "");
        for (qsizetype at = body.indexOf('='); at >= 0; at = body.indexOf('=', at + 1))
            body.replace(at, 3, QByteArray::fromHex(body.mid(at + 1, 2)));
        return body;
    }
    /// Decodes a header of RFC 2047 encoded words.
    static QString decoded(QByteArray header)
    {
        QByteArray bytes;
        for (QByteArray word : header.replace("\r\n ", " ").split(' '))
            bytes += QByteArray::fromBase64(word.sliced(10, word.size() - 12));
        return QString::fromUtf8(bytes);
    }

private Q_SLOTS:
    void isADraftWithCompleteHeaders()
    {
        QCOMPARE(headersOf(emailDraft(draft())), "X-Unsent: 1\r\n"
                                                 "To: Ann Chair <ann@example.org>\r\n"
                                                 "Subject: Annual report\r\n"
                                                 "Date: Sat, 05 Feb 2022 09:30:00 +0000\r\n"
                                                 "MIME-Version: 1.0\r\n"
                                                 "Content-Type: text/plain; charset=UTF-8\r\n"
                                                 "Content-Transfer-Encoding: quoted-printable\r\n"_ba);
    }

    void aPersonCanReadTheFile()
    {
        const QByteArray mail = emailDraft(draft(u"s"_s, u"Dear Ann,\n\nplease tell 1 = one.\n"_s));
        QVERIFY2(mail.contains("\r\n\r\nDear Ann,\r\n\r\nplease tell 1 =3D one."), mail.constData());
    }

    void goesToSeveralWithCopies()
    {
        EmailDraft several = draft();
        several.to << Mailbox{u"Bo"_s, u"bo@example.org"_s} << Mailbox{u"Nobody yet"_s, {}};
        several.copyTo = {{{}, u"liaison@example.org"_s}, {u"Zoé"_s, u"zoe@example.org"_s}};
        const QByteArray headers = headersOf(emailDraft(several));
        QVERIFY2(headers.contains("\r\nTo: Ann Chair <ann@example.org>,\r\n Bo <bo@example.org>\r\n"
                                  "Cc: liaison@example.org,\r\n =?UTF-8?B?Wm/DqQ==?= <zoe@example.org>\r\n"),
                 headers.constData());
        QCOMPARE(mailLink(several).toString(QUrl::FullyEncoded).section(u"&body"_s, 0, 0),
                 u"mailto:ann@example.org,bo@example.org?subject=Annual%20report"
                 u"&cc=liaison@example.org,zoe@example.org"_s);
    }

    void whatAPersonWritesIsAMailbox()
    {
        QCOMPARE(mailboxOf(u" Ann Chair <ann@example.org> "_s),
                 (Mailbox{u"Ann Chair"_s, u"ann@example.org"_s}));
        QCOMPARE(mailboxOf(u"ann@example.org"_s), (Mailbox{{}, u"ann@example.org"_s}));
        QCOMPARE(mailboxOf(u"Ann Chair"_s), (Mailbox{u"Ann Chair"_s, {}}));
    }

    void bodySurvivesInEveryScript()
    {
        const QString text = u"Chère coalition,\nКоалиция\nالتحالف\n联盟 \U0001F30D\n"_s;
        QCOMPARE(bodyOf(emailDraft(draft(u"s"_s, text))), QString(text).replace(u'\n', u"\r\n"_s).toUtf8());
    }

    void everyLineEndsWithCrLfAndIsShort()
    {
        const QByteArray mail = emailDraft(draft(QString(300, u'é'), QString(5000, u'ü') + u"\rend"_s));
        QVERIFY(mail.endsWith("\r\n"));
        QCOMPARE(mail.count('\n'), mail.count("\r\n"));
        QCOMPARE(mail.count('\r'), mail.count("\r\n"));
        for (const QByteArray& line : mail.split('\n'))
            QVERIFY2(line.chopped(line.endsWith(u'\r') ? 1 : 0).size() <= 76, line.constData());
    }

    void longSubjectIsCutBetweenCharacters()
    {
        const QString subject = u"Коалиция по правам ребёнка в цифровой среде \U0001F30D"_s.repeated(4);
        const QByteArray mail = emailDraft(draft(subject));
        const qsizetype from = mail.indexOf("Subject: ") + 9;
        const QByteArray header = mail.mid(from, mail.indexOf("\r\nDate:") - from);
        QCOMPARE(decoded(header), subject);
        for (QByteArray word : QByteArray(header).replace("\r\n ", " ").split(' ')) {
            QVERIFY(word.size() <= 75);
            const QByteArray bytes = QByteArray::fromBase64(word.sliced(10, word.size() - 12));
            QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        }
    }

    void whatIsAsciiStaysReadable()
    {
        const QByteArray marks =
            headersOf(emailDraft(draft(u"DC-Jobs: \"report\" for 2021 & more, 100 %?"_s)));
        QVERIFY2(marks.contains("\r\nSubject: DC-Jobs: \"report\" for 2021 & more, 100 %?\r\n"),
                 marks.constData());
        const QByteArray folded = headersOf(emailDraft(draft(
            u"Dynamic Coalition on Accessibility and Disability: what the year 2022 asks of the coalition"_s)));
        QVERIFY2(folded.contains(
                     "\r\nSubject: Dynamic Coalition on Accessibility and Disability: what the year\r\n"
                     " 2022 asks of the coalition\r\n"),
                 folded.constData());
    }

    void encodesWhatOnlyLooksEncoded()
    {
        const QByteArray mail = emailDraft(draft(u"=?UTF-8?B?QQ==?="_s));
        QVERIFY(mail.contains("Subject: =?UTF-8?B?PT9VVEYtOD9CP1FRPT0/PQ==?=\r\n"));
    }

    void valuesCannotAddHeadersOrRecipients()
    {
        EmailDraft hostile = draft(u"Hello\r\nBcc: a@b.example"_s);
        hostile.to[0].name = u"Ann, \"Eve\" <eve@evil.example>\r\nBcc: c@d.example"_s;
        const QByteArray headers = headersOf(emailDraft(hostile));
        QVERIFY(!headers.contains("\r\nBcc"));
        QVERIFY(headers.contains("?= <ann@example.org>\r\n"));
        QCOMPARE(headers.count('<'), 1);
        hostile.to[0].address = u"ann@example.org>, <eve@evil.example\r\nBcc: x"_s;
        QVERIFY(!emailDraft(hostile).contains("To: "));
    }

    /// Python's email package reads what was meant, whatever was meant.
    void anotherProgramReadsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("English") << u"Ann Chair"_s << u"Annual report"_s << u"Dear Ann,\nthank you.\n"_s;
        QTest::newRow("marks") << u"O'Neil, Ann \"A.\" (chair)"_s << u"Report & \"more\"; <now> @ 10 %"_s
                               << u"=\n.\n"_s;
        QTest::newRow("French") << u"Zoé Léger"_s << u"Rapport annuel de l’année"_s << u"Chère Zoé"_s;
        QTest::newRow("Russian") << u"Анна Примерова"_s
                                 << u"Коалиция по правам ребёнка в цифровой среде "_s.repeated(3).trimmed()
                                 << u"Уважаемая Анна"_s;
        QTest::newRow("Chinese")
            << u"李样本"_s << u"关于互联网治理论坛动态联盟年度报告的提醒请尽快回复我们的来信"_s.repeated(3)
            << u"您好"_s;
        QTest::newRow("Arabic and pictures") << u"أحمد"_s << u"🌍"_s.repeated(40) << u"مرحبا 🌍"_s;
        QTest::newRow("one long word") << QString(300, u'x') << QString(1200, u'x') << QString(3000, u'x');
        QTest::newRow("what only looks encoded")
            << u"=?UTF-8?B?QQ==?="_s << u"=?UTF-8?Q?=0D=0ABcc:_a@b?= x"_s << u"=?"_s;
        QTest::newRow("control characters")
            << u"a\u0001b\u007f"_s << u"c\u0000d\u0085e\u2028f"_s << u"\u0000\f"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void anotherProgramReadsWhatWasMeant()
    {
        QFETCH(QString, name);
        QFETCH(QString, subject);
        QFETCH(QString, body);
        EmailDraft meant = draft(subject, body);
        meant.to[0].name = name;
        const QByteArray mail = emailDraft(meant);
        for (const QByteArray& line : mail.split('\n'))
            QVERIFY2(line.size() <= 77, line.constData());

        QProcess python;
        python.start(u"python3"_s, {QStringLiteral(DESK_SOURCE_DIR "/tests/exchange/read_eml.py")});
        QVERIFY(python.waitForStarted(120'000));
        python.write(mail);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(120'000) && python.exitCode() == 0);
        const QJsonObject read = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QCOMPARE(read[u"headers"_s].toString(),
                 u"X-Unsent To Subject Date MIME-Version Content-Type Content-Transfer-Encoding"_s);
        QCOMPARE(read[u"name"_s].toString(), name.simplified());
        QCOMPARE(read[u"address"_s].toString(), u"ann@example.org"_s);
        QCOMPARE(read[u"subject"_s].toString(), subject.simplified());
        QCOMPARE(read[u"date"_s].toString(), u"2022-02-05T09:30:00+00:00"_s);
        if (!body.isEmpty() && !body.endsWith(u'\n'))
            body += u'\n'; // the last line of a mail ends like the others
        QCOMPARE(read[u"body"_s].toString(), QString(body).replace(u'\n', u"\r\n"_s));
    }

    void letterWithoutAddressHasNoRecipient()
    {
        EmailDraft unaddressed = draft();
        unaddressed.to[0].address.clear();
        QVERIFY(!emailDraft(unaddressed).contains("To: "));
        unaddressed.to[0].address = QString(300, u'a') + u"@example.org"_s; // longer than mail takes
        QVERIFY(!emailDraft(unaddressed).contains("To: "));
    }

    void anArabicLetterIsReadableInTheFile()
    {
        const QString text = u"حضرة السيدة،\n\nشكراً على التقرير.\n"_s;
        const QByteArray mail = emailDraft(draft(u"s"_s, text));
        QVERIFY(headersOf(mail).contains("Content-Transfer-Encoding: 8bit\r\n"));
        QCOMPARE(QString::fromUtf8(bodyOf(mail)), QString(text).replace(u'\n', u"\r\n"_s));
        // A line longer than mail may carry is broken by the encoding.
        const QByteArray wide = emailDraft(draft(u"s"_s, QString(600, u'ش')));
        QVERIFY(headersOf(wide).contains("quoted-printable"));
        QCOMPARE(QString::fromUtf8(bodyOf(wide)).trimmed(), QString(600, u'ش'));
    }
};

DESK_TEST(EmlTest)
#include "eml_test.moc"
