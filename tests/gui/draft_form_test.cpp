#include "tests/harness/test_main.h"

#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "ui/widgets/draft_form.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using ui::DraftForm;

namespace {
const domain::FieldValues kFirst{{u"starts"_s, QDate(2021, 6, 1)}};
}

/// What every form for a record that is not there yet keeps to.
class DraftFormTest : public QObject
{
    Q_OBJECT

    support::FixedClock m_clock{QDate(2022, 2, 15)};
    std::unique_ptr<office::Office> m_office;
    std::unique_ptr<QWidget> m_window;
    DraftForm* m_draft = nullptr;
    QLineEdit* m_before = nullptr;
    QLineEdit* m_extra = nullptr;
    domain::RecordId m_parent;

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString problemAt(const char* field) const
    {
        const auto* label = find<QLabel>(qPrintable(QLatin1StringView(field) + u"-problem"_s));
        return label && label->isVisible() ? label->text() : QString();
    }
    void save() { QTest::mouseClick(find<QPushButton>("meeting-save"), Qt::LeftButton); }
    size_t meetings() const { return office::recordsOf(*m_office, u"nri-meeting"_s)->size(); }
    void start()
    {
        m_before->setFocus();
        m_extra->clear();
        m_draft->start(u"New meeting"_s, kFirst,
                       [this](const domain::FieldValues& values) -> support::Status {
                           domain::FieldValues meeting = values;
                           meeting.remove(u"extra"_s);
                           DESK_TRY(office::addRecord(
                               *m_office, {.noun = u"nri-meeting"_s, .values = meeting, .parent = m_parent}));
                           return {};
                       });
    }

private Q_SLOTS:
    void init()
    {
        m_office = *office::memoryOffice(m_clock);
        m_parent = *office::addRecord(
            *m_office,
            {.noun = u"initiative"_s, .values = {{u"name"_s, u"Lagoon IGF"_s}, {u"kind"_s, u"national"_s}}});
        m_window = std::make_unique<QWidget>();
        m_before = new QLineEdit(m_window.get());
        m_draft = new DraftForm(u"meeting"_s, DraftForm::Place::Page, ui::TextStyle::Heading, m_window.get());
        m_draft->move(0, 40);
        m_draft->resize(600, 700);
        static constexpr const char* kFields[] = {"year", "starts", "ends"};
        m_draft->setFields(new ui::FieldForm(*m_office, *domain::noun(u"nri-meeting"_s), kFields));
        m_extra = new QLineEdit;
        m_extra->setObjectName(u"extra"_s);
        m_draft->addEditor(m_extra, [this]() -> support::Result<domain::FieldValues> {
            if (m_extra->text() == u"none"_s)
                return fail(ErrorCode::BadInput, u"Not this one."_s);
            return domain::FieldValues{{u"extra"_s, m_extra->text()}};
        });
        m_draft->setSaveText(u"Add the meeting"_s);
        m_window->resize(640, 760);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_office.reset();
    }

    void isThereFromItsStartUntilItIsSaved()
    {
        QVERIFY(!m_draft->isVisible());
        start();
        QVERIFY(m_draft->isVisible());
        QCOMPARE(m_draft->accessibleName(), u"New meeting"_s);
        QVERIFY(find<QLineEdit>("year")->hasFocus());
        const QSignalSpy left(m_draft, &DraftForm::left);
        QTest::keyClicks(find<QLineEdit>("year"), u"2021"_s);
        save();
        QCOMPARE(meetings(), size_t(1));
        QCOMPARE(left.size(), 1);
        QVERIFY(!m_draft->isVisible());
        QVERIFY(m_before->hasFocus());
    }

    void escapeAndCancelLeaveItAndGiveTheFocusBack()
    {
        const QSignalSpy left(m_draft, &DraftForm::left);
        start();
        QTest::keyClicks(find<QLineEdit>("year"), u"2021"_s);
        QTest::keyClick(find<QLineEdit>("year"), Qt::Key_Escape);
        QVERIFY(!m_draft->isVisible());
        QVERIFY(m_before->hasFocus());
        start();
        QVERIFY(find<QLineEdit>("year")->text().isEmpty());
        QTest::mouseClick(find<QPushButton>("meeting-cancel"), Qt::LeftButton);
        QVERIFY(!m_draft->isVisible());
        QVERIFY(m_before->hasFocus());
        QCOMPARE(left.size(), 2);
        QCOMPARE(meetings(), size_t(0));
    }

    void enterInALineSavesIt()
    {
        start();
        QTest::keyClicks(find<QLineEdit>("year"), u"2021"_s);
        QTest::keyClick(find<QLineEdit>("year"), Qt::Key_Return);
        QCOMPARE(meetings(), size_t(1));
    }

    void whatIsMissingIsSaidWhereItBelongs()
    {
        start();
        find<QLineEdit>("ends")->setText(u"2021-06-02"_s);
        m_extra->setText(u"none"_s);
        m_extra->setFocus();
        save();
        QCOMPARE(meetings(), size_t(0));
        QVERIFY(!problemAt("year").isEmpty());
        QCOMPARE(problemAt("extra"), u"Not this one."_s); // every mistake at once
        QVERIFY(find<QLineEdit>("year")->hasFocus());     // the first
        QCOMPARE(m_extra->accessibleDescription(), u"Not this one."_s);
        QCOMPARE(m_extra->text(), u"none"_s);
        find<QLineEdit>("year")->setText(u"2021"_s);
        save();
        QVERIFY(problemAt("year").isEmpty());
        QVERIFY(m_extra->hasFocus());
        m_extra->clear();
        save();
        QCOMPARE(meetings(), size_t(1));
    }

    void whatTheOfficeRefusesIsSaidAtItsField()
    {
        start();
        find<QLineEdit>("year")->setText(u"2021"_s);
        find<QLineEdit>("starts")->setText(u"2021-06-03"_s);
        find<QLineEdit>("ends")->setText(u"2021-06-02"_s);
        save();
        QCOMPARE(meetings(), size_t(0));
        QVERIFY(!problemAt("ends").isEmpty());
        QVERIFY(find<QLineEdit>("ends")->hasFocus());
        QCOMPARE(find<QLineEdit>("year")->text(), u"2021"_s);
        QVERIFY(!find<QWidget>("message")->isVisible());
        find<QLineEdit>("ends")->setText(u"2021-06-04"_s);
        save();
        QCOMPARE(meetings(), size_t(1));

        start();
        find<QLineEdit>("year")->setText(u"2021"_s); // a second one of that year
        save();
        QCOMPARE(meetings(), size_t(1));
        QVERIFY(!problemAt("year").isEmpty());
        QVERIFY(find<QLineEdit>("year")->hasFocus());
    }

    void anyOtherRefusalStandsOverTheFootOfTheFields()
    {
        m_draft->start(u"New meeting"_s, {{u"year"_s, 2021}, {u"starts"_s, QDate(2021, 6, 3)}},
                       [](const domain::FieldValues&) -> support::Status {
                           return fail(ErrorCode::RefusedByRule, u"Not now."_s);
                       });
        save();
        QVERIFY(m_draft->isVisible());
        QVERIFY(find<QWidget>("message")->isVisible());
        QCOMPARE(find<QLabel>("message-text")->text(), u"Not now."_s);
        QCOMPARE(find<QLineEdit>("year")->text(), u"2021"_s);
        start();
        QVERIFY(!find<QWidget>("message")->isVisible());
    }
};

DESK_TEST(DraftFormTest)
#include "draft_form_test.moc"
