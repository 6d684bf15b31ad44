#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include "core/office/cases/deadlines.h"
#include "core/office/desk/history.h"
#include "core/office/letters/letter_templates.h"
#include "core/office/letters/letters.h"
#include "core/office/letters/template_texts.h"

#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSyntaxHighlighter>
#include <QTextLayout>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// Stands in for the mail program.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl& url) { taken << url; }
};

class LettersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;
    RecordId m_coalition;

    RecordId add(const char* noun, const domain::FieldValues& values, RecordId parent = {})
    {
        const auto id = office::addRecord(
            m->office(), {.noun = QString::fromLatin1(noun), .values = values, .parent = parent});
        return id ? *id : RecordId();
    }
    void addContact(RecordId coalition)
    {
        const RecordId person =
            add("person", {{u"name"_s, u"Ann Contact"_s}, {u"email"_s, u"ann@example.org"_s}});
        add("role",
            {{u"person"_s, person.value()},
             {u"role"_s, u"contact-person"_s},
             {u"starts"_s, QDate(2021, 1, 1)}},
            coalition);
    }
    std::vector<domain::Record> letters() const
    {
        return office::childrenOf(m->office(), m_coalition, u"letter"_s).value_or({});
    }
    QString bodyText() const { return m->seen<QPlainTextEdit>(u"letter-body"_s)->toPlainText(); }
    void chooseTemplate(const QString& noun, const QString& letter)
    {
        m->trigger("letter-templates");
        auto* list = m->seen<QListWidget>(u"template-list"_s);
        bool isOfNoun = false;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->flags() == Qt::NoItemFlags)
                isOfNoun = list->item(row)->text() == noun;
            else if (isOfNoun && list->item(row)->text() == letter)
                return list->setCurrentRow(row);
        }
        QFAIL("no such template");
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        QVERIFY(office::addCycle(m->office(), {{u"year"_s, 2022},
                                               {u"number"_s, 17},
                                               {u"place"_s, u"Addis Ababa"_s},
                                               {u"starts"_s, QDate(2022, 11, 28)},
                                               {u"ends"_s, QDate(2022, 12, 2)}}));
        m_coalition = add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Maps"_s}});
        m->window->desk()->openRecord(m_coalition);
        m->openPage(u"Letters"_s);
    }
    void cleanup() { m.reset(); }

    void whatCanBeDoneWithALetterStaysInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 × 800") << QSize(1264, 752);
        QTest::newRow("1024 × 700") << QSize(1008, 652);
    }
    void whatCanBeDoneWithALetterStaysInSight()
    {
        QFETCH(QSize, size);
        m->window->resize(size);
        m->click(u"letter-write"_s);
        m->pick(u"letter-kind"_s, u"In your own words"_s);
        m->writeNote(u"letter-body"_s, u"One line of many.\n"_s.repeated(60));
        QTest::qWait(1);
        for (const QString& name :
             {u"letter-keep"_s, u"letter-cancel"_s, u"letter-eml"_s, u"letter-mail"_s, u"letter-pdf"_s}) {
            const auto* button = m->seen<QAbstractButton>(name);
            QVERIFY(button);
            QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
        }
    }

    /// 1024 × 700, less what the desktop keeps for itself.
    void subjectAndTextAreInSightAtOnceOnASmallScreen()
    {
        addContact(m_coalition);
        m->window->resize(1024, 676);
        m->click(u"letter-write"_s);
        QCOMPARE(m->seen<QLineEdit>(u"letter-to"_s)->text(), u"Ann Contact <ann@example.org>"_s);
        QTest::qWait(1);
        for (const QString& name : {u"letter-to"_s, u"letter-subject"_s, u"letter-body"_s}) {
            const auto* part = m->seen<QWidget>(name);
            QVERIFY2(part, qPrintable(name));
            QCOMPARE(part->visibleRegion().boundingRect(), part->rect());
        }
    }

    void morePeopleAreAskedForWhereTheyAreWanted()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        QVERIFY(!m->find<QWidget>("letter-also-to")->isVisible());
        m->click(u"letter-more-people"_s);
        QTest::keyClicks(m->seen<QLineEdit>(u"letter-also-to"_s), u"bo@example.org"_s);
        QVERIFY(m->seen<QLineEdit>(u"letter-copy-to"_s));
        QVERIFY(!m->find<QWidget>("letter-more-people")->isVisible());
        m->click(u"letter-keep"_s);
        QCOMPARE(letters().front()[domain::letter::to], u"Ann Contact <ann@example.org>; bo@example.org"_s);
    }

    void theGreetingFollowsThePeopleItGoesTo()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        m->pick(u"letter-kind"_s, u"What is expected this year"_s);
        QVERIFY2(bodyText().startsWith(u"Dear Ann Contact,\n"_s), qPrintable(bodyText()));
        m->click(u"letter-more-people"_s);
        QTest::keyClicks(m->seen<QLineEdit>(u"letter-also-to"_s), u"Bo <bo@example.org>\t"_s);
        QVERIFY2(bodyText().startsWith(u"Dear Ann Contact and Bo,\n"_s), qPrintable(bodyText()));
        m->pick(u"letter-language"_s, support::languageName(u"ar"_s));
        QVERIFY2(bodyText().section(u'\n', 0, 0).contains(u"Ann Contact و"_s), qPrintable(bodyText()));
    }

    void theLetterheadIsMadeOnceAndShown()
    {
        m->trigger("letterhead");
        m->trigger("letterhead");
        QCOMPARE(office::recordsOf(m->office(), u"letterhead"_s)->size(), size_t(1));
        QVERIFY(m->window->findChild<QWidget*>(u"records-of-letterhead"_s));
    }

    void aLetterThatIsBeingWrittenWaitsWhileAnotherRecordIsLookedAt()
    {
        const RecordId other = add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Trees"_s}});
        m->click(u"letter-write"_s);
        m->pick(u"letter-kind"_s, u"In your own words"_s);
        QTest::keyClicks(m->seen<QLineEdit>(u"letter-subject"_s), u"A word"_s);
        QTest::keyClicks(m->seen<QLineEdit>(u"letter-also-to"_s), u"Bo <bo@example.org>"_s);
        m->writeNote(u"letter-body"_s, u"What I began to write."_s);
        QCOMPARE(m->find<QLabel>("saved")->text(), u"1 letter(s) not kept yet"_s);

        m->window->desk()->openRecord(other);
        m->openPage(u"Letters"_s);
        QVERIFY(!m->find<QWidget>("letter-keep")->isVisible());
        m->window->desk()->openRecord(m_coalition);
        m->openPage(u"Letters"_s);
        QCOMPARE(bodyText(), u"What I began to write."_s);
        QCOMPARE(m->seen<QLineEdit>(u"letter-subject"_s)->text(), u"A word"_s);
        QCOMPARE(m->seen<QLineEdit>(u"letter-also-to"_s)->text(), u"Bo <bo@example.org>"_s);
        QCOMPARE(m->seen<QLineEdit>(u"letter-to"_s)->text(), QString());
        QCOMPARE(m->seen<QComboBox>(u"letter-kind"_s)->currentText(), u"In your own words"_s);

        m->trigger("close-register");
        QCOMPARE(m->prompter.asked, QStringList{u"Not all that was written here is saved."_s});
        QVERIFY(m->window->desk());
        m->click(u"letter-cancel"_s);
        QCOMPARE(m->find<QLabel>("saved")->text(), u"All changes saved ✓"_s);
    }

    void aLetterGoesToSeveral()
    {
        m->click(u"letter-write"_s);
        m->pick(u"letter-kind"_s, u"In your own words"_s);
        m->seen<QLineEdit>(u"letter-subject"_s)->setText(u"A word"_s);
        m->writeNote(u"letter-body"_s, u"Hello.\n"_s);
        m->seen<QLineEdit>(u"letter-also-to"_s)->setText(u"Bo <bo@example.org>; cy@example.org"_s);
        m->seen<QLineEdit>(u"letter-copy-to"_s)->setText(u"Liaison <liaison@example.org>"_s);
        m->click(u"letter-keep"_s);
        QCOMPARE(letters().size(), size_t(1));
        QCOMPARE(letters().front()[domain::letter::to], u"Bo <bo@example.org>; cy@example.org"_s);
        QCOMPARE(letters().front()[domain::letter::copyTo], u"Liaison <liaison@example.org>"_s);
    }

    void whatStandsInTheWayIsSaidWithTheWayToMendIt()
    {
        m->click(u"letter-write"_s);
        m->pick(u"letter-kind"_s, u"What is expected this year"_s);
        QVERIFY(!m->find<QWidget>("letter-keep")->isVisible());
        m->click(u"letter-mend-contact"_s);
        auto* pages = m->seen<QTabWidget>(u"pages"_s);
        QCOMPARE(pages->tabText(pages->currentIndex()), u"People"_s);
        addContact(m_coalition);
        m->openPage(u"Letters"_s);
        QVERIFY(m->seen<QPushButton>(u"letter-keep"_s)); // it can be written by now
        QVERIFY(bodyText().startsWith(u"Dear Ann Contact,"_s));
    }

    void aLetterIsLookedOverKeptAndLoggedAsSent()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        QCOMPARE(m->seen<QComboBox>(u"letter-kind"_s)->currentText(), u"What is expected this year"_s);
        QCOMPARE(m->seen<QLineEdit>(u"letter-to"_s)->text(), u"Ann Contact <ann@example.org>"_s);
        m->write(u"letter-subject"_s, u"Hello from us"_s);
        m->click(u"letter-keep"_s);
        QCOMPARE(letters().size(), 1U);
        QCOMPARE(letters()[0][domain::letter::subject], u"Hello from us"_s);
        QVERIFY(!letters()[0][domain::letter::sentOn].isValid());

        m->write(u"letter-sent-on"_s, u"2022-02-16"_s); // tomorrow
        m->click(u"letter-sent"_s);
        QVERIFY(!letters()[0][domain::letter::sentOn].isValid());
        m->write(u"letter-sent-on"_s, u"2022-02-14"_s);
        m->click(u"letter-sent"_s);
        QCOMPARE(letters()[0][domain::letter::sentOn], QDate(2022, 2, 14));
        QVERIFY(!m->find<QWidget>("letter-sent")->isVisible());
        m->trigger("undo");
        QVERIFY(!letters()[0][domain::letter::sentOn].isValid());
        m->seen<QPushButton>(u"letter-remove"_s)->click();
        QVERIFY(letters().empty());
    }

    void aLetterIsWrittenInTheLanguageThatIsChosen()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        QVERIFY(bodyText().startsWith(u"Dear Ann Contact,"_s));
        m->click(u"letter-more-people"_s);
        m->seen<QLineEdit>(u"letter-copy-to"_s)->setText(u"liaison@example.org"_s);
        m->pick(u"letter-language"_s, support::languageName(u"ar"_s));
        QVERIFY2(bodyText().startsWith(u"حضرة Ann Contact،"_s), qPrintable(bodyText()));
        QCOMPARE(m->seen<QLineEdit>(u"letter-copy-to"_s)->text(), u"liaison@example.org"_s);
        m->writeNote(u"letter-body"_s, u"نص من عندي"_s); // what a person typed is not made anew
        m->pick(u"letter-language"_s, support::languageName(u"en"_s));
        QCOMPARE(bodyText(), u"نص من عندي"_s);
        QVERIFY(m->seen<QLabel>(u"letter-because"_s)->text().startsWith(u"You have changed the text"_s));
    }

    void aTemplateThatWasEditedSaysInWhichLanguageItIs()
    {
        addContact(m_coalition);
        QVERIFY(office::editTemplate(m->office(),
                                     *office::letterTemplate(u"dynamic-coalition"_s, u"expectations"_s),
                                     {u"Mine"_s, u"Hello {{contact}}"_s}));
        m->click(u"letter-write"_s);
        m->pick(u"letter-language"_s, support::languageName(u"ar"_s));
        QCOMPARE(bodyText(), u"Hello Ann Contact\n"_s);
        QVERIFY2(m->seen<QLabel>(u"letter-because"_s)
                     ->text()
                     .contains(u"is in English (en), and so is the letter."_s),
                 qPrintable(m->seen<QLabel>(u"letter-because"_s)->text()));
    }

    void aSubjectThatBlamesIsNotKept()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        m->write(u"letter-subject"_s, u"Your missing report"_s);
        m->click(u"letter-keep"_s);
        QVERIFY(letters().empty());
        QCOMPARE(m->seen<QLineEdit>(u"letter-subject"_s)->text(), u"Your missing report"_s);
        QVERIFY(m->seen<QLabel>(u"letter-mistake"_s)->text().startsWith(u"Subject: "_s));
    }

    void aLetterThatMakesNoSenseSaysWhy()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        m->pick(u"letter-kind"_s, u"Notice"_s);
        QCOMPARE(m->seen<QLabel>(u"letter-because"_s)->text(),
                 u"It belongs to “Inactive”; the state is “Recognized”."_s);
        QVERIFY(!m->find<QWidget>("letter-keep")->isVisible());
        m->pick(u"letter-kind"_s, u"In your own words"_s);
        m->write(u"letter-subject"_s, u"A call"_s);
        m->click(u"letter-keep"_s);
        QCOMPARE(letters()[0][domain::letter::kind], u"other"_s);
    }

    void leavesAsAFileOrThroughTheMailProgramAndNeverByItself()
    {
        MailProgram mail;
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        m->files.answer = m->path("letter");
        m->click(u"letter-eml"_s);
        QFile email(m->path("letter.eml"));
        QVERIFY(email.open(QIODevice::ReadOnly));
        QVERIFY(email.readAll().startsWith("X-Unsent: 1"));
        m->click(u"letter-pdf"_s);
        QFile pdf(m->path("letter.pdf"));
        QTRY_VERIFY(pdf.exists());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QVERIFY(mail.taken.isEmpty());
        m->click(u"letter-mail"_s);
        QCOMPARE(mail.taken.size(), 1);
        QCOMPARE(mail.taken[0].path(), u"ann@example.org"_s);
        QVERIFY(letters().empty()); // nothing was kept or logged by that
    }

    void namesLettersThatNoFontHasBeforeItBecomesAPdf()
    {
        addContact(m_coalition);
        m->click(u"letter-write"_s);
        m->writeNote(u"letter-body"_s, u"A sign of our own: \uE000"_s);
        m->files.answer = m->path("signs.pdf");
        m->prompter.asked.clear();
        m->prompter.answer = false;
        m->click(u"letter-pdf"_s);
        QCOMPARE(m->prompter.asked.size(), 1);
        QVERIFY2(m->prompter.asked[0].contains(u"(U+E000)"_s), qPrintable(m->prompter.asked[0]));
        QTest::qWait(50);
        QVERIFY(!QFile::exists(m->files.answer));
        m->prompter.answer = true;
        m->click(u"letter-pdf"_s);
        QTRY_VERIFY(QFile::exists(m->files.answer));
        m->prompter.answer = false;
    }

    void lettersToManyAreLookedAtAndKeptInOneStep()
    {
        addContact(m_coalition);
        addContact(add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Roads"_s}}));
        add("dynamic-coalition", {{u"name"_s, u"Dynamic Coalition on Walls"_s}});
        m->trigger("letters-due");
        m->pick(u"due-letters"_s, u"Dynamic Coalitions: What is expected this year (3)"_s);
        auto* list = m->seen<QListWidget>(u"due-list"_s);
        QCOMPARE(list->count(), 3);
        QVERIFY(m->seen<QPlainTextEdit>(u"due-preview"_s)->toPlainText().contains(u"Dear Ann Contact,"_s));
        list->setCurrentRow(2);
        QVERIFY(m->seen<QLabel>(u"due-because"_s)->text().contains(u"Nobody to write to"_s));
        list->item(1)->setCheckState(Qt::Unchecked);
        m->click(u"due-keep"_s);
        QCOMPARE(letters().size(), 1U);
        QCOMPARE(office::recordsOf(m->office(), u"letter"_s)->size(), 1U);
        QCOMPARE(m->seen<QListWidget>(u"due-list"_s)->count(), 2); // one is written now
        m->trigger("undo");
        QVERIFY(letters().empty());
    }

    void aTemplateIsEditedWhereItsFieldIsLeft()
    {
        addContact(m_coalition);
        chooseTemplate(u"Dynamic Coalition"_s, u"What is expected this year"_s);
        QVERIFY(!m->seen<QPushButton>(u"template-reset"_s)->isEnabled());
        QVERIFY(
            m->seen<QPlainTextEdit>(u"template-preview"_s)->toPlainText().contains(u"Dear Ann Contact,"_s));
        auto* fields = m->seen<QTreeWidget>(u"template-fields"_s);
        QCOMPARE(fields->topLevelItem(2)->text(0), u"contact"_s);
        QCOMPARE(fields->topLevelItem(2)->text(2), u"Ann Contact"_s);
        auto* body = m->seen<QPlainTextEdit>(u"template-body"_s);
        body->setPlainText(u"Hello "_s);
        body->moveCursor(QTextCursor::End);
        fields->setCurrentItem(fields->topLevelItem(2));
        m->click(u"template-insert"_s);
        QCOMPARE(body->toPlainText(), u"Hello {{contact}}"_s);
        QVERIFY(
            m->seen<QPlainTextEdit>(u"template-preview"_s)->toPlainText().endsWith(u"Hello Ann Contact\n"_s));
        m->seen<QLineEdit>(u"template-subject"_s)->setFocus();
        QCOMPARE(office::draftLetter(m->office(), m_coalition, u"expectations"_s)->body,
                 u"Hello Ann Contact\n"_s);
        m->click(u"template-reset"_s);
        QVERIFY(body->toPlainText().startsWith(u"Dear {{contact}},"_s));
        QVERIFY(office::recordsOf(m->office(), u"letter-template"_s)->empty());
    }

    void anUnknownFieldIsMarkedAsOneTypesAndNotStored()
    {
        chooseTemplate(u"Initiative"_s, u"What the year offers"_s);
        auto* body = m->seen<QPlainTextEdit>(u"template-body"_s);
        body->setFocus();
        body->setPlainText(u"Dear {{contct}} of {{name}}"_s);
        const auto formats = body->document()->firstBlock().layout()->formats();
        QCOMPARE(formats.size(), 2);
        QCOMPARE(formats[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(formats[1].format.underlineStyle(), QTextCharFormat::NoUnderline);
        m->seen<QLineEdit>(u"template-subject"_s)->setFocus();
        QVERIFY(m->seen<QLabel>(u"template-mistake"_s)->text().contains(u"{{contct}}"_s));
        QCOMPARE(body->toPlainText(), u"Dear {{contct}} of {{name}}"_s);
        QVERIFY(office::recordsOf(m->office(), u"letter-template"_s)->empty());
    }
};

DESK_TEST(LettersTest)
#include "letters_test.moc"
