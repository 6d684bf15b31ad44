#include "core/office/cases/cases.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/full_disk.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// Several chosen in the list, and one step for all.
class ManyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;
    std::vector<RecordId> m_reports;

    RecordId add(const char* noun, const domain::FieldValues& values, RecordId parent, int year) const
    {
        const auto id = office::addRecord(
            m->office(),
            {.noun = QString::fromLatin1(noun), .values = values, .parent = parent, .year = year});
        return id.value_or(RecordId());
    }
    QStringList states() const
    {
        QStringList states;
        for (const RecordId report : m_reports)
            states << office::readRecord(m->office(), report)->head.caseState.state;
        return states;
    }
    QList<int> established() const
    {
        QList<int> years;
        const auto coalitions = office::recordsOf(m->office(), u"dynamic-coalition"_s);
        for (const domain::Record& coalition : *coalitions)
            years << coalition[domain::dynamic_coalition::established];
        return years;
    }
    void contacts() const
    {
        const auto coalitions = office::recordsOf(m->office(), u"dynamic-coalition"_s);
        for (const size_t i : {0, 1}) {
            const RecordId person = add("person", {{u"name"_s, u"Person %1"_s.arg(i)}}, {}, 0);
            add("role",
                {{u"person"_s, person.value()},
                 {u"role"_s, u"contact-person"_s},
                 {u"starts"_s, QDate(2020, 1, 1)}},
                (*coalitions)[i].head.id, 0);
        }
    }
    QStringList letters(const QString& field) const
    {
        QStringList held;
        const auto letters = office::recordsOf(m->office(), u"letter"_s);
        for (const domain::Record& letter : *letters)
            held << letter.values.value(field).toString();
        return held;
    }
    void key(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(widget, key, modifiers);
        QCoreApplication::processEvents();
    }
    /// As a person does it: the first row, then down with Shift.
    void chooseAll(const QString& offer = u"Annual report 2021: Receive"_s) const
    {
        auto* table = m->seen<QTableView>(u"record-list"_s);
        QVERIFY(table);
        table->setFocus();
        key(table, Qt::Key_Home);
        key(table, Qt::Key_Down, Qt::ShiftModifier);
        key(table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m->seen<QComboBox>(u"many-step"_s));
        QVERIFY(offered().startsWith(offer));
    }
    void choose(const QString& what) const
    {
        auto* steps = m->seen<QComboBox>(u"many-step"_s);
        QVERIFY(steps);
        QVERIFY2(steps->findText(what) >= 0, qPrintable(what));
        steps->setCurrentIndex(steps->findText(what));
    }
    QString offered() const { return m->seen<QComboBox>(u"many-step"_s)->currentText(); }
    QStringList coalitions() const
    {
        QStringList states;
        const auto all = office::recordsOf(m->office(), u"dynamic-coalition"_s);
        for (const domain::Record& coalition : *all)
            states << coalition.head.caseState.state;
        return states;
    }
    bool isShown(const char* name) const { return m->find<QWidget>(name)->isVisible(); }
    void take(const QString& step) const
    {
        auto* steps = m->seen<QComboBox>(u"many-step"_s);
        QVERIFY(steps);
        const int index = steps->findText(step);
        QVERIFY2(index >= 0, qPrintable(step));
        steps->setCurrentIndex(index);
        m->click(u"many-take"_s);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        m_reports.clear();
        for (const char* name : {"Alpha", "Beta", "Gamma"}) {
            const RecordId coalition =
                add("dynamic-coalition", {{u"name"_s, QString::fromLatin1(name)}}, {}, 0);
            m_reports.push_back(add("annual-report", {{u"year"_s, 2021}}, coalition, 2021));
        }
        m->openTab(u"dynamic-coalitions"_s);
    }

    void cleanup() { m.reset(); }

    void oneStepForAllAndOneUndo()
    {
        chooseAll();
        take(u"Annual report 2021: Receive (3 of 3)"_s);
        QCOMPARE(states(), QStringList(3, u"received"_s));
        QCOMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Done: 3. Refused: 0."_s);
        m->trigger("undo");
        QCOMPARE(states(), QStringList(3, u"expected"_s));
        QTRY_COMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Undone."_s);
        m->trigger("redo");
        QTRY_COMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Done: 3. Refused: 0."_s);
    }

    // Two clicks choose the rows; the way from received to published is offered step by step.
    void aReportIsPublishedInFourClicks()
    {
        for (const RecordId report : m_reports)
            QVERIFY(office::changeFields(m->office(), report,
                                         {{u"meetings"_s, u"Six calls"_s}, {u"covers-year"_s, 2021}}));
        chooseAll();
        for (const char* step : {"Receive", "Start check", "Accept", "Publish"}) {
            QCOMPARE(offered(), u"Annual report 2021: %1 (3 of 3)"_s.arg(QLatin1StringView(step)));
            m->click(u"many-take"_s);
            QVERIFY2(!m->seen<QPushButton>(u"many-take"_s) ||
                         !m->seen<QPushButton>(u"many-take"_s)->hasFocus(),
                     step); // or one more Space would take the next one
            QCOMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Done: 3. Refused: 0."_s);
        }
        QCOMPARE(states(), QStringList(3, u"published"_s));
        QCOMPARE(coalitions(), QStringList(3, u"recognised"_s));
        QCOMPARE(offered(), QString()); // nothing goes on from there
        QVERIFY(!isShown("many-take"));
    }

    void aDoubleClickIsOneStep()
    {
        chooseAll();
        auto* button = m->seen<QPushButton>(u"many-take"_s);
        const auto send = [button](QEvent::Type type, Qt::MouseButtons held) {
            const QPointF at = button->rect().center();
            QMouseEvent event(type, at, button->mapToGlobal(at), Qt::LeftButton, held, {});
            QCoreApplication::sendEvent(button, &event);
        };
        send(QEvent::MouseButtonPress, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, {});
        send(QEvent::MouseButtonDblClick, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, {});
        QCOMPARE(states(), QStringList(3, u"received"_s));
    }

    void whatEndsAWorkstreamIsChosenByAPersonAlone()
    {
        for (const RecordId report : m_reports)
            QVERIFY(office::takeStep(m->office(), report, u"waive"_s, {.reason = u"New"_s}));
        chooseAll(QString());
        QVERIFY(m->seen<QComboBox>(u"many-step"_s)->findText(u"Start retirement (3 of 3)"_s) >= 0);
        QVERIFY(!isShown("many-take"));
        choose(u"Start retirement (3 of 3)"_s);
        auto* table = m->seen<QTableView>(u"record-list"_s); // of two others nothing is chosen yet
        key(table, Qt::Key_End);
        key(table, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(offered(), QString());
    }

    void whatEndsAWorkstreamAsksFirst()
    {
        chooseAll();
        choose(u"Start retirement (3 of 3)"_s);
        m->seen<QLineEdit>(u"many-happened-on"_s)->setText(u"2022-02-16"_s); // tomorrow: each is refused
        m->click(u"many-take"_s);
        QCOMPARE(m->prompter.asked, QStringList());
        QCOMPARE(m->seen<QListWidget>(u"many-refused"_s)->count(), 3);
        m->seen<QLineEdit>(u"many-happened-on"_s)->setText(u"2022-02-15"_s);
        m->click(u"many-take"_s);
        QCOMPARE(m->prompter.asked, QStringList{u"Start retirement for 3 coalition(s)?"_s});
        QCOMPARE(m->prompter.details, QStringList{u"Alpha · Beta · Gamma"_s});
        QCOMPARE(coalitions(), QStringList(3, u"recognised"_s));
        m->prompter.answer = true;
        m->click(u"many-take"_s);
        QCOMPARE(coalitions(), QStringList(3, u"retiring"_s));
        QCOMPARE(offered(), QString());
    }

    void whatCameOfAnotherDeedIsNotLeftStanding()
    {
        chooseAll();
        take(u"Annual report 2021: Receive (3 of 3)"_s);
        take(u"Annual report 2021: Accept (3 of 3)"_s);
        QCOMPARE(m->seen<QListWidget>(u"many-refused"_s)->count(), 3);
        choose(u"Set: Established"_s);
        QVERIFY(!isShown("many-outcome"));
        QVERIFY(!isShown("many-refused"));
    }

    void theFiguresSayWhatTheyCount()
    {
        QVERIFY(office::takeStep(m->office(), m_reports[0], u"receive"_s, {}));
        chooseAll();
        choose(u"Annual report 2021: Receive (2 of 3)"_s);
        QCOMPARE(m->seen<QLabel>(u"many-counted"_s)->text(),
                 u"The reports of 2 of 3 stand where this step begins; what it requires of each is seen when "
                 "it is taken."_s);
        choose(u"Start retirement (3 of 3)"_s);
        QCOMPARE(
            m->seen<QLabel>(u"many-counted"_s)->text(),
            u"3 of 3 stand where this step begins; what it requires of each is seen when it is taken."_s);
    }

    // In a list of those whose report is expected, two go out of sight once they are received.
    void whatIsChosenIsWhatIsSeen()
    {
        const RecordId delta = add("dynamic-coalition", {{u"name"_s, u"Delta"_s}}, {}, 0);
        const RecordId report = add("annual-report", {{u"year"_s, 2021}}, delta, 2021);
        QVERIFY(office::changeFields(m->office(), report, {{u"meetings"_s, u"Six calls"_s}}));
        auto* filter = m->seen<QComboBox>(u"report-filter"_s);
        filter->setCurrentIndex(filter->findText(u"Report: Expected"_s));
        Q_EMIT filter->activated(filter->currentIndex());
        QTRY_COMPARE(m->seen<QTableView>(u"record-list"_s)->model()->rowCount(), 4);
        QTest::keyClick(m->seen<QTableView>(u"record-list"_s), Qt::Key_A, Qt::ControlModifier);
        for (const RecordId each : {m_reports[0], m_reports[1]})
            QVERIFY(office::takeStep(m->office(), each, u"receive"_s, {}));
        QTRY_COMPARE(m->seen<QTableView>(u"record-list"_s)->model()->rowCount(), 2);
        const auto* heading = [this] {
            for (const auto* label : m->window->findChildren<QLabel*>())
                if (label->isVisible() && label->text().endsWith(u"chosen"_s))
                    return label;
            return static_cast<const QLabel*>(nullptr);
        }();
        QVERIFY(heading);
        QCOMPARE(heading->text(), u"2 record(s) chosen"_s);
        take(u"Annual report 2021: Receive (2 of 2)"_s);
        QTRY_VERIFY(!isShown("many-step")); // none of them is seen any more
        QCOMPARE(states(), QStringList(3, u"received"_s));
    }

    // The row where the keys stand is filtered out; the two others are still seen, and still chosen.
    void whatIsStillSeenStaysChosen()
    {
        const auto all = office::recordsOf(m->office(), u"dynamic-coalition"_s);
        for (const domain::Record& each : *all)
            if (each.head.title != u"Gamma"_s)
                QVERIFY(office::changeFields(m->office(), each.head.id, {{u"acronym"_s, u"Xyz"_s}}));
        chooseAll();
        auto* table = m->seen<QTableView>(u"record-list"_s);
        m->seen<QLineEdit>(u"filter"_s)->setText(u"Xyz"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        take(u"Annual report 2021: Receive (2 of 2)"_s);
        QCOMPARE(states().filter(u"received"_s).size(), 2);
    }

    void aRowThatWasTakenOutIsNotMarkedAgain()
    {
        chooseAll();
        auto* table = m->seen<QTableView>(u"record-list"_s);
        key(table, Qt::Key_Space, Qt::ControlModifier); // the keys stay on Gamma
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        take(u"Annual report 2021: Receive (2 of 2)"_s);
        QCOMPARE(states().filter(u"received"_s).size(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    }

    // What was chosen stays chosen, so that the next step can follow.
    void whatIsRefusedIsListedAndLeadsToItsRecord()
    {
        chooseAll();
        QVERIFY(office::changeFields(m->office(), m_reports[0],
                                     {{u"meetings"_s, u"Six calls"_s}, {u"covers-year"_s, 2021}}));
        take(u"Annual report 2021: Receive (3 of 3)"_s);
        QTest::qWait(400); // the list has its order again
        take(u"Annual report 2021: Accept (3 of 3)"_s);
        QCOMPARE(states(), (QStringList{u"accepted"_s, u"received"_s, u"received"_s}));
        auto* refused = m->seen<QListWidget>(u"many-refused"_s);
        QVERIFY(refused);
        QCOMPARE(refused->count(), 2);
        QVERIFY2(refused->item(0)->text().startsWith(u"Beta: "_s) &&
                     refused->item(0)->text().contains(u"DC-10"_s),
                 qPrintable(refused->item(0)->text()));
        Q_EMIT refused->itemActivated(refused->item(0));
        QVERIFY(!m->seen<QComboBox>(u"many-step"_s));
    }

    void aFieldIsSetForAll()
    {
        chooseAll();
        auto* what = m->seen<QComboBox>(u"many-step"_s);
        what->setCurrentIndex(what->findText(u"Set: Established"_s));
        m->seen<QLineEdit>(u"established"_s)->setText(u"2015"_s);
        m->click(u"many-take"_s);
        QCOMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Done: 3. Refused: 0."_s);
        QCOMPARE(established(), QList<int>(3, 2015));
        m->seen<QLineEdit>(u"established"_s)->setText(u"long ago"_s);
        m->click(u"many-take"_s);
        QCOMPARE(m->seen<QListWidget>(u"many-refused"_s)->count(), 3);
        m->seen<QLineEdit>(u"established"_s)->clear();
        m->click(u"many-take"_s); // an empty field asks first, and the answer is no
        QCOMPARE(m->prompter.asked.size(), 1);
        QCOMPARE(established(), QList<int>(3, 2015));
        m->trigger("undo");
        QCOMPARE(established(), QList<int>(3, 0));
    }

    // Alpha and Beta have somebody to write to, Gamma has nobody.
    void aLetterIsKeptForAllAndMarkedAsSent()
    {
        contacts();
        chooseAll();
        take(u"Letter: Friendly reminder (3 of 3)"_s);
        QCOMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Done: 2. Refused: 1."_s);
        QVERIFY(m->seen<QListWidget>(u"many-refused"_s)->item(0)->text().startsWith(u"Gamma: "_s));
        QCOMPARE(letters(u"sent-on"_s), (QStringList{QString(), QString()}));
        m->seen<QComboBox>(u"many-step"_s)
            ->setCurrentIndex(
                m->seen<QComboBox>(u"many-step"_s)->findText(u"Mark as sent: Friendly reminder (2)"_s));
        m->seen<QLineEdit>(u"many-happened-on"_s)->setText(u"2022-02-16"_s); // tomorrow
        m->click(u"many-take"_s);
        QCOMPARE(letters(u"sent-on"_s), (QStringList{QString(), QString()}));
        m->seen<QLineEdit>(u"many-happened-on"_s)->setText(u"2022-02-14"_s);
        m->click(u"many-take"_s);
        QCOMPARE(letters(u"sent-on"_s), QStringList(2, u"2022-02-14"_s));
        m->trigger("undo");
        QCOMPARE(letters(u"sent-on"_s), (QStringList{QString(), QString()}));
    }

    void aLetterToAllGoesIntoAFolder()
    {
        contacts();
        chooseAll();
        auto* what = m->seen<QComboBox>(u"many-step"_s);
        what->setCurrentIndex(what->findText(u"Letter: Friendly reminder (3 of 3)"_s));
        m->files.answer = m->path("mails");
        m->click(u"many-emails"_s);
        QCOMPARE(QDir(m->path("mails")).entryList(QDir::Files),
                 (QStringList{u"dc-alpha-reminder.eml"_s, u"dc-beta-reminder.eml"_s}));
        QCOMPARE(m->seen<QLabel>(u"many-outcome"_s)->text(), u"Done: 2. Refused: 1."_s);
        QCOMPARE(letters(u"kind"_s), QStringList{});
    }

    // The first that finds no room ends it, with its reason; nothing is kept in the register.
    void aFullDiskIsTold()
    {
        contacts();
        chooseAll();
        auto* what = m->seen<QComboBox>(u"many-step"_s);
        what->setCurrentIndex(what->findText(u"Letter: Friendly reminder (3 of 3)"_s));
        m->files.answer = m->path("mails");
        {
            const harness::FullDisk full;
            m->click(u"many-emails"_s);
        }
        QVERIFY2(m->message().contains(u"the disk is full"_s), qPrintable(m->message()));
        QVERIFY(QDir(m->path("mails")).entryList(QDir::Files).isEmpty());
        QCOMPARE(letters(u"kind"_s), QStringList{});
    }

    void onlyTheChosenGoOut()
    {
        add("dynamic-coalition", {{u"name"_s, u"Delta"_s}}, {}, 0);
        QTest::qWait(400); // the list has its order again
        chooseAll();
        m->files.answer = m->path("chosen.csv");
        m->trigger("export-list");
        QFile file(m->files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const char* name : {"Alpha", "Beta"})
            QVERIFY2(text.contains(QLatin1StringView(name)), qPrintable(text));
        QVERIFY2(!text.contains(u"Gamma"_s), qPrintable(text)); // Delta stands before it
    }

    void oneRowIsOneRecordAgain()
    {
        chooseAll();
        auto* table = m->seen<QTableView>(u"record-list"_s);
        key(table, Qt::Key_Home);
        QVERIFY(!m->seen<QComboBox>(u"many-step"_s));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void aReasonThatWasWrittenIsNotLostInSilence()
    {
        chooseAll();
        auto* steps = m->seen<QComboBox>(u"many-step"_s);
        steps->setCurrentIndex(steps->findText(u"Annual report 2021: Waive (3 of 3)"_s));
        m->seen<QPlainTextEdit>(u"many-reason"_s)->setPlainText(u"Recognized this year"_s);
        m->prompter.answer = false;
        m->window->close();
        QVERIFY(m->window->isVisible());
        QCOMPARE(m->prompter.asked.size(), 1);
        m->click(u"many-take"_s);
        QCOMPARE(states(), QStringList(3, u"waived"_s));
    }
};

DESK_TEST(ManyTest)
#include "many_test.moc"
