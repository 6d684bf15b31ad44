#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include "core/office/cases/cases.h"
#include "core/office/cases/deadlines.h"
#include "ui/widgets/remove_button.h"

#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// What must not happen by a slip of the hand.
class StepsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;

    RecordId add(const char* noun, const domain::FieldValues& values, RecordId parent = {},
                 int year = 0) const
    {
        const auto id = office::addRecord(
            m->office(),
            {.noun = QString::fromLatin1(noun), .values = values, .parent = parent, .year = year});
        return id.value_or(RecordId());
    }
    RecordId coalition(const QString& name) const { return add("dynamic-coalition", {{u"name"_s, name}}); }
    QString stateOf(RecordId id) const { return office::readRecord(m->office(), id)->head.caseState.state; }
    QStringList stepsSeen() const
    {
        QStringList names;
        for (const auto* button : m->window->findChildren<QPushButton*>())
            if (button->objectName().startsWith(u"step-"_s) && button->isVisible())
                names << button->objectName();
        names.sort();
        return names;
    }
    QString focusName() const
    {
        return m->window->focusWidget() ? m->window->focusWidget()->objectName() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QCoreApplication::processEvents(); // as between two keys of a person
        QApplication::setActiveWindow(m->window.get());
        QWidget* focus = m->window->focusWidget();
        QTest::keyClick(focus ? focus : m->window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Of the coalition, shown on its page.
    RecordId publishedReport()
    {
        const RecordId maps = coalition(u"Dynamic Coalition on Maps"_s);
        const RecordId report =
            add("annual-report",
                {{u"year"_s, 2020}, {u"covers-year"_s, 2020}, {u"received-on"_s, QDate(2021, 1, 20)}}, maps,
                2020);
        for (const char* step : {"receive", "start-check", "accept", "publish"}) {
            office::Decision decision;
            if (qstrcmp(step, "accept") == 0)
                decision.overrides.insert(u"report-has-content"_s, u"a file on paper"_s);
            const auto taken = office::takeStep(m->office(), report, QString::fromLatin1(step), decision);
            if (!taken)
                qWarning() << step << taken.error().message << taken.error().reasons;
        }
        m->window->desk()->openRecord(report);
        return report;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        m->openTab(u"dynamic-coalitions"_s);
    }
    void cleanup() { m.reset(); }

    // Before the event loop runs nothing that was given up is deleted.
    void theStepsOfARecordGoWithIt()
    {
        const RecordId maps = coalition(u"Maps"_s);
        const RecordId water = coalition(u"Water"_s);
        QVERIFY(office::takeStep(m->office(), maps, u"start-retirement"_s, {.reason = u"asked"_s}));
        m->window->desk()->openRecord(maps);
        const QStringList ofMaps = stepsSeen();
        m->window->desk()->openRecord(water);
        const QStringList ofWater = stepsSeen();
        QVERIFY(!ofMaps.isEmpty() && ofMaps != ofWater);
        QStringList expected;
        const auto view = office::viewCase(m->office(), water);
        for (const office::PossibleStep& step : view->steps)
            expected << u"step-"_s + step.key;
        expected.sort();
        QCOMPARE(ofWater, expected);
    }

    void aPanelIsNotConfirmedByTheKeyThatOpenedIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Space") << Qt::Key_Space;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void aPanelIsNotConfirmedByTheKeyThatOpenedIt()
    {
        QFETCH(Qt::Key, key);
        const RecordId application = add("dc-application", {{u"name"_s, u"Maps"_s}});
        m->window->desk()->openRecord(application);
        m->seen<QPushButton>(u"step-submit"_s)->click();
        QVERIFY(m->seen<QPushButton>(u"step-take"_s));
        for (int i = 0; i < 3; ++i)
            press(key);
        QCOMPARE(stateOf(application), u"draft"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stateOf(application), u"submitted"_s);
    }

    void afterAStepTheFocusIsOnNoOther()
    {
        const RecordId application = add("dc-application", {{u"name"_s, u"Maps"_s}});
        m->window->desk()->openRecord(application);
        m->seen<QPushButton>(u"step-submit"_s)->click();
        m->seen<QPushButton>(u"step-take"_s)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QCOMPARE(stateOf(application), u"submitted"_s);
        QVERIFY2(!focusName().startsWith(u"step-"_s), qPrintable(focusName()));
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Space})
            press(key);
        QCOMPARE(stateOf(application), u"submitted"_s);
    }

    void afterTheLastPartOfAFormTheFocusIsOnNoStep()
    {
        const RecordId application = add("dc-application", {{u"name"_s, u"Maps"_s}});
        QVERIFY(office::takeStep(m->office(), application, u"submit"_s));
        QVERIFY(office::takeStep(m->office(), application, u"start-review"_s));
        m->window->desk()->openRecord(application);
        auto* parts = m->seen<QListWidget>(u"guide-contents"_s);
        m->seen<QPushButton>(u"guide-next"_s)->setFocus(Qt::TabFocusReason);
        for (int i = 1; i < parts->count(); ++i)
            press(Qt::Key_Space);
        QCOMPARE(parts->currentRow(), parts->count() - 1);
        QVERIFY2(!focusName().startsWith(u"step-"_s), qPrintable(focusName()));
    }

    void aStepButtonThatLosesItsNeighbourTakesNoKey()
    {
        const RecordId application = add("dc-application", {{u"name"_s, u"Maps"_s}});
        m->window->desk()->openRecord(application);
        auto* step = m->seen<QPushButton>(u"step-submit"_s);
        QWidget* before = step->previousInFocusChain();
        while (!(before->focusPolicy() & Qt::TabFocus) || !before->isVisible())
            before = before->previousInFocusChain();
        before->setFocus(Qt::TabFocusReason);
        before->hide();
        QCoreApplication::processEvents();
        QVERIFY2(!focusName().startsWith(u"step-"_s), qPrintable(focusName()));
    }

    void afterACancelledStepNoKeyRemovesWhatIsBelow()
    {
        const RecordId maps = coalition(u"Maps"_s);
        const RecordId report = add("annual-report", {{u"year"_s, 2020}}, maps, 2020);
        m->window->desk()->openRecord(report);
        m->seen<QPushButton>(u"step-start-retirement"_s)->click();
        m->seen<QPushButton>(u"step-cancel"_s)->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Space);
        QVERIFY2(focusName() != u"child-remove"_s, qPrintable(focusName()));
        QVERIFY(office::readRecord(m->office(), report));
    }

    void theFirstClickOnAStepAfterWritingOpensIt()
    {
        const RecordId application = add("dc-application", {{u"name"_s, u"Maps"_s}});
        m->window->desk()->openRecord(application);
        auto* name = m->seen<QLineEdit>(u"name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Charts"_s);
        m->click(u"step-submit"_s);
        QCOMPARE(office::readRecord(m->office(), application)->head.title, u"Charts"_s);
        QVERIFY(m->seen<QPushButton>(u"step-take"_s));
    }

    void theSecondHalfOfADoubleClickRemovesNothing()
    {
        ui::RemoveButton button(u"thing-remove"_s, u"Remove"_s);
        int removed = 0;
        connect(&button, &ui::RemoveButton::confirmed, this, [&removed] { ++removed; });
        button.setUnheard(60 * 60 * 1000);
        button.show();
        auto* inner = button.findChild<QPushButton*>(u"thing-remove"_s);
        QTest::mouseClick(inner, Qt::LeftButton);
        QTest::mouseDClick(inner, Qt::LeftButton);
        QCOMPARE(removed, 0);
        QVERIFY(!inner->hasFocus()); // a key would else remove it after all
        button.setUnheard(0);
        QTest::mouseClick(inner, Qt::LeftButton);
        QCOMPARE(removed, 1);
    }

    void whatIsPublishedAsksBeforeItGoes()
    {
        const RecordId report = publishedReport();
        QCOMPARE(stateOf(report), u"published"_s);
        m->seen<QPushButton>(u"child-remove"_s)->click();
        QVERIFY(office::readRecord(m->office(), report));
        QCOMPARE(focusName(), u"child-remove-keep"_s);
        press(Qt::Key_Space);
        QVERIFY(office::readRecord(m->office(), report));
        QVERIFY(m->seen<QPushButton>(u"child-remove"_s));
        m->seen<QPushButton>(u"child-remove"_s)->click();
        m->seen<QPushButton>(u"child-remove-anyway"_s)->click();
        QVERIFY(!office::readRecord(m->office(), report));
        m->trigger("undo");
        QCOMPARE(stateOf(report), u"published"_s);
    }

    void whatIsADraftGoesAtOnce()
    {
        const RecordId maps = coalition(u"Maps"_s);
        const RecordId output =
            add("output", {{u"title"_s, u"A paper"_s}, {u"kind"_s, u"paper"_s}}, maps, 2020);
        m->window->desk()->openRecord(output);
        m->seen<QPushButton>(u"child-remove"_s)->click();
        QVERIFY(!office::readRecord(m->office(), output));
    }

    /// With the record the duty would go.
    void whatIsOwedAsksBeforeItGoes()
    {
        const RecordId maps = coalition(u"Maps"_s);
        const RecordId report = add("annual-report", {{u"year"_s, 2020}}, maps, 2020);
        m->window->desk()->openRecord(report);
        m->seen<QPushButton>(u"child-remove"_s)->click();
        QVERIFY(office::readRecord(m->office(), report));
        m->seen<QPushButton>(u"child-remove-keep"_s)->click();
        QVERIFY(office::readRecord(m->office(), report));
    }

    void ctrlZGoesThroughAFieldWithoutChangesOfItsOwn()
    {
        const RecordId maps = coalition(u"Maps"_s);
        const RecordId water = coalition(u"Water"_s);
        auto* search = m->find<QLineEdit>("search-field");
        search->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!office::readRecord(m->office(), water));
        QVERIFY2(m->message().contains(u"Water"_s), qPrintable(m->message())); // what was taken back
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(office::readRecord(m->office(), water));
        QVERIFY(m->message().contains(u"Water"_s));

        QTest::keyClicks(search, u"map"_s);
        press(Qt::Key_Z, Qt::ControlModifier); // its own change first
        QCOMPARE(search->text(), QString());
        QVERIFY(office::readRecord(m->office(), water));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!office::readRecord(m->office(), water));
        QVERIFY(office::readRecord(m->office(), maps));
    }
};

DESK_TEST(StepsTest)
#include "steps_test.moc"
