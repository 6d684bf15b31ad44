#include "tests/harness/test_main.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/support/text.h"
#include "ui/widgets/element_list.h"
#include "ui/widgets/field_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using domain::RecordId;

class FieldFormTest : public QObject
{
    Q_OBJECT

    support::FixedClock m_clock{QDate(2022, 2, 15)};
    std::unique_ptr<office::Office> m_office;
    RecordId m_application;
    std::unique_ptr<ui::FieldForm> m_form;

    domain::Record stored() const { return *office::readRecord(*m_office, m_application); }
    QString problemAt(const char* field) const
    {
        const auto* label = m_form->findChild<QLabel*>(QString::fromLatin1(field) + u"-problem"_s);
        return label && label->isVisibleTo(m_form.get()) ? label->text() : QString();
    }
    template <typename Widget>
    Widget* editor(const char* field) const
    {
        return m_form->findChild<Widget*>(QString::fromLatin1(field));
    }
    void write(const char* field, const QString& text)
    {
        auto* line = editor<QLineEdit>(field);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        auto office = office::memoryOffice(m_clock);
        QVERIFY(office.has_value());
        m_office = *std::move(office);
        const auto id =
            office::addRecord(*m_office, {.noun = u"dc-application"_s, .values = {{u"name"_s, u"Maps"_s}}});
        QVERIFY(id.has_value());
        m_application = *id;
        m_form = std::make_unique<ui::FieldForm>(*m_office, *domain::noun(u"dc-application"_s));
        m_form->setRecord(stored());
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_office.reset();
    }

    void hasAnEditorForEveryFieldOfTheNoun()
    {
        for (const domain::Field& field : domain::noun(u"dc-application"_s)->fields)
            QVERIFY2(m_form->findChild<QWidget*>(field.keyText()), field.key);
    }

    void storesAnEditAndUndoTakesItBack()
    {
        write("submitted-by", u"  Ana   Ruiz "_s);
        QCOMPARE(stored()[domain::dc_application::submittedBy], u"Ana Ruiz"_s);
        QCOMPARE(editor<QLineEdit>("submitted-by")->text(), u"Ana Ruiz"_s);
        QVERIFY(office::undo(*m_office).has_value());
        m_form->setRecord(stored());
        QVERIFY(editor<QLineEdit>("submitted-by")->text().isEmpty());
    }

    void keepsWhatIsWrongOnTheScreenWithASentence()
    {
        write("contact-email", u"nobody at example"_s);
        QVERIFY(problemAt("contact-email").contains(u"nobody at example"_s));
        QCOMPARE(editor<QLineEdit>("contact-email")->text(), u"nobody at example"_s);
        QVERIFY(stored()[domain::dc_application::contactEmail].isEmpty());
        m_form->setRecord(stored()); // a change elsewhere
        QCOMPARE(editor<QLineEdit>("contact-email")->text(), u"nobody at example"_s);
        write("contact-email", u"ana@example.org"_s);
        QVERIFY(problemAt("contact-email").isEmpty());
        QCOMPARE(stored()[domain::dc_application::contactEmail], u"ana@example.org"_s);
    }

    void refusesADayThatIsNone()
    {
        write("received-on", u"2021-02-31"_s);
        QVERIFY(!problemAt("received-on").isEmpty());
        QVERIFY(!stored()[domain::dc_application::receivedOn].isValid());
    }

    void refusesToEmptyWhatIsNeeded()
    {
        write("name", {});
        QVERIFY(!problemAt("name").isEmpty());
        QCOMPARE(stored()[domain::dc_application::name], u"Maps"_s);
    }

    void leavesOutAPasteThatNoNoteCouldHold()
    {
        class Note : public QPlainTextEdit
        {
        public:
            using QPlainTextEdit::insertFromMimeData;
        };
        auto* note = editor<QPlainTextEdit>("need");
        note->setFocus();
        QTest::keyClicks(note, u"Because"_s);
        QMimeData pasted;
        pasted.setText(QString(10 * 1024 * 1024, u'x'));
        (note->*(&Note::insertFromMimeData))(&pasted);
        QCOMPARE(note->toPlainText(), u"Because"_s);
        QVERIFY(problemAt("need").contains(QLocale().toString(support::kNoteLimit)));
    }

    void saysThatALineIsTooLong()
    {
        auto* line = editor<QLineEdit>("mailing-list");
        line->setFocus();
        line->insert(QString(10 * 1024 * 1024, u'x'));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!problemAt("mailing-list").isEmpty());
        QVERIFY(stored()[domain::dc_application::mailingList].isEmpty());
    }

    void handsADraftOverOnlyWhenItIsWhole()
    {
        ui::FieldForm draft(*m_office, *domain::noun(u"proof"_s));
        draft.startDraft({});
        QVERIFY(!draft.draft().has_value());
        draft.findChild<QLineEdit*>(u"title"_s)->setText(u"Meeting notes"_s);
        draft.findChild<QLineEdit*>(u"on"_s)->setText(u"3 Feb 2022"_s);
        const auto values = draft.draft();
        QVERIFY(values.has_value());
        QCOMPARE(values->value(u"title"_s).toString(), u"Meeting notes"_s);
        QCOMPARE(values->value(u"on"_s).toDate(), QDate(2022, 2, 3));
    }

    void severalTermsAreTickedOneByOne()
    {
        const auto id = office::addRecord(*m_office, {.noun = u"initiative"_s,
                                                      .values = {{u"name"_s, u"Lagoon IGF"_s},
                                                                 {u"kind"_s, u"regional"_s},
                                                                 {u"regional-groups"_s, u"grulac"_s}}});
        QVERIFY(id.has_value());
        ui::FieldForm form(*m_office, *domain::noun(u"initiative"_s));
        form.setRecord(*office::readRecord(*m_office, *id));
        form.show();
        const auto box = [&](const char* key) {
            return form.findChild<QCheckBox*>(u"regional-groups-"_s + QLatin1StringView(key));
        };
        const auto groups = [&] {
            return (*office::readRecord(*m_office, *id))[domain::initiative::regionalGroups];
        };
        QVERIFY(box("grulac")->isChecked());
        QTest::keyClick(box("african"), Qt::Key_Space);
        QCOMPARE(groups(), u"african grulac"_s); // in the order of the vocabulary
        QTest::keyClick(box("grulac"), Qt::Key_Space);
        QTest::keyClick(box("african"), Qt::Key_Space);
        QVERIFY(groups().isEmpty());
        QVERIFY(office::undo(*m_office).has_value());
        form.setRecord(*office::readRecord(*m_office, *id));
        QVERIFY(box("african")->isChecked());
        QVERIFY(!box("grulac")->isChecked());
    }

    void aDistanceInTimeIsWrittenAsPeopleSayIt()
    {
        const auto cycle = office::addCycle(*m_office, {{u"year"_s, 2022},
                                                        {u"number"_s, 17},
                                                        {u"place"_s, u"Addis Ababa"_s},
                                                        {u"starts"_s, QDate(2022, 11, 28)},
                                                        {u"ends"_s, QDate(2022, 12, 2)}});
        QVERIFY(cycle.has_value());
        const auto id = office::addRecord(
            *m_office,
            {.noun = u"milestone"_s,
             .values = {{u"title"_s, u"Drafts"_s}, {u"starts"_s, QDate(2022, 10, 17)}, {u"offset"_s, -42}},
             .parent = *cycle});
        QVERIFY(id.has_value());
        ui::FieldForm form(*m_office, *domain::noun(u"milestone"_s));
        form.setRecord(*office::readRecord(*m_office, *id));
        form.show();
        auto* number = form.findChild<QLineEdit*>(u"offset-number"_s);
        auto* unit = form.findChild<QComboBox*>(u"offset-unit"_s);
        auto* side = form.findChild<QComboBox*>(u"offset-side"_s);
        QCOMPARE(number->text() + u' ' + unit->currentText() + u' ' + side->currentText(),
                 u"6 weeks before"_s);
        const auto stored = [&] { return office::readRecord(*m_office, *id)->values.value(u"offset"_s); };
        const auto type = [&](const QString& text) {
            number->setFocus();
            number->selectAll();
            QTest::keyClicks(number, text.isEmpty() ? u" "_s : text);
            QTest::keyClick(number, Qt::Key_Return);
        };
        side->setCurrentIndex(1);
        Q_EMIT side->activated(1);
        QCOMPARE(stored().toInt(), 42);
        unit->setCurrentIndex(1);
        Q_EMIT unit->activated(1);
        QCOMPARE(stored().toInt(), 6);
        type(u"many"_s);
        QCOMPARE(stored().toInt(), 6);
        QVERIFY(!form.findChild<QLabel*>(u"offset-problem"_s)->text().isEmpty());
        type({});
        QVERIFY(stored().isNull());
        QVERIFY(form.findChild<QLabel*>(u"offset-problem"_s)->text().isEmpty());
    }

    void whatCannotBeStoredIsShownAgainWithItsRecord()
    {
        const auto other =
            office::addRecord(*m_office, {.noun = u"dc-application"_s, .values = {{u"name"_s, u"Tides"_s}}});
        write("contact-email", u"nobody at example"_s);
        m_form->setRecord(*office::readRecord(*m_office, *other));
        QVERIFY(editor<QLineEdit>("contact-email")->text().isEmpty());
        QVERIFY(problemAt("contact-email").isEmpty());
        m_form->setRecord(stored());
        QCOMPARE(editor<QLineEdit>("contact-email")->text(), u"nobody at example"_s);
        QVERIFY(!problemAt("contact-email").isEmpty());
        write("contact-email", {}); // emptied: what is stored is shown from now on
        m_form->setRecord(*office::readRecord(*m_office, *other));
        m_form->setRecord(stored());
        QVERIFY(editor<QLineEdit>("contact-email")->text().isEmpty());
    }

    void storesAJudgementWithItsDayAndEvidence()
    {
        ui::ElementList list(*m_office, *domain::noun(u"dc-application"_s));
        list.setRecord(m_application);
        list.show();
        auto* answer = list.findChild<QComboBox*>(u"open-list"_s);
        answer->setCurrentIndex(1);
        Q_EMIT answer->activated(1);
        auto* evidence = list.findChild<QLineEdit*>(u"open-list-evidence"_s);
        evidence->setText(u"https://lists.example.org/maps"_s);
        Q_EMIT evidence->editingFinished();
        const auto elements = *office::elementsOf(*m_office, m_application);
        const auto open = std::ranges::find(elements, u"open-list"_s, &domain::Element::key);
        QCOMPARE(open->isMet, std::optional(true));
        QCOMPARE(open->evidence, u"https://lists.example.org/maps"_s);
        QCOMPARE(open->checkedOn, QDate(2022, 2, 15));

        answer->setCurrentIndex(0); // "not known": nobody has looked
        Q_EMIT answer->activated(0);
        QVERIFY(list.findChild<QLineEdit*>(u"open-list-checked"_s)->text().isEmpty());
        const auto after = *office::elementsOf(*m_office, m_application);
        QVERIFY(!std::ranges::find(after, u"open-list"_s, &domain::Element::key)->checkedOn.isValid());
    }

    /// Where it stands below its field and far from its heading, an earlier answer says itself of when it is.
    void anEarlierAnswerSaysOfWhenItIsWhereItIsNotUnderItsHeading()
    {
        m_form->setBeside(u"2020, a year before"_s, stored());
        m_form->resize(700, 900);
        QTest::qWait(1);
        const auto isWhole = [this](const QString& text) {
            return std::ranges::any_of(m_form->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(isWhole(u"2020, a year before"_s));
        QVERIFY(isWhole(u"not answered"_s));
        m_form->resize(220, 900);
        QTest::qWait(1);
        QVERIFY(!isWhole(u"2020, a year before"_s));
        QVERIFY(isWhole(u"2020, a year before: not answered"_s));
    }
};

DESK_TEST(FieldFormTest)
#include "field_form_test.moc"
