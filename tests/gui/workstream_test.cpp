#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include "core/office/cases/cases.h"
#include "core/office/desk/attachments.h"
#include "core/office/desk/history.h"
#include "ui/workstream/report_preview.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// The focal point's way through the window: an application, its decision, a report, the status report.
class WorkstreamTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;

    void turnTo(int part) const { m->seen<QListWidget>(u"guide-contents"_s)->setCurrentRow(part); }
    void addMember(const QString& name, const QString& group) const
    {
        m->click(u"child-add-representative"_s);
        m->write(u"name"_s, name);
        m->pick(u"stakeholder-group"_s, group);
        m->click(u"child-save"_s);
    }
    domain::Record only(const QString& noun) const
    {
        const auto records = office::recordsOf(m->office(), noun);
        return records && records->size() == 1 ? records->front() : domain::Record();
    }
    RecordId addCoalition() const
    {
        const auto id =
            office::addRecord(m->office(), {.noun = u"dynamic-coalition"_s,
                                            .values = {{u"name"_s, u"Dynamic Coalition on Maps"_s}}});
        return id ? *id : RecordId();
    }
    /// An application under review that lacks a third stakeholder group.
    void takeAnApplicationIn()
    {
        m->click(u"new-record"_s);
        m->write(u"name"_s, u"Dynamic Coalition on Maps"_s);
        m->click(u"new-save"_s);
        QTRY_VERIFY(m->window->findChild<QWidget*>(u"guide-contents"_s));
        turnTo(1);
        m->writeNote(u"need"_s, u"Nobody works on maps."_s);
        turnTo(2);
        m->writeNote(u"action-plan"_s, u"Monthly calls, one paper."_s);
        turnTo(3);
        m->write(u"mailing-list"_s, u"maps@lists.example.org"_s);
        m->pick(u"open-list"_s, u"yes"_s);
        m->pick(u"open-archives"_s, u"yes"_s);
        turnTo(4);
        m->write(u"contact-person"_s, u"Ana Ruiz"_s);
        m->write(u"contact-email"_s, u"ana@example.org"_s);
        turnTo(5);
        addMember(u"Map Makers"_s, u"Civil society"_s);
        addMember(u"Chart Ltd"_s, u"Private sector"_s);
        turnTo(6);
        m->pick(u"open-membership"_s, u"yes"_s);
        for (const QString& step : {u"step-submit"_s, u"step-start-review"_s}) {
            m->click(step);
            m->click(u"step-take"_s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        m->openTab(u"dynamic-coalitions"_s);
    }
    void cleanup() { m.reset(); }

    void saysWhatToDoWhileThereIsNoCoalition()
    {
        auto* tab = m->find<QWidget>("dynamic-coalitions");
        QVERIFY(tab->isVisible());
        QVERIFY(!tab->findChild<QTableView*>(u"record-list"_s)->isVisible());
        QVERIFY(m->seen<QPushButton>(u"new-record"_s));
    }

    void keepsAnApplicationAsItIsWrittenDown()
    {
        takeAnApplicationIn();
        const domain::Record application = only(u"dc-application"_s);
        QCOMPARE(application.head.title, u"Dynamic Coalition on Maps"_s);
        QCOMPARE(application[domain::dc_application::need], u"Nobody works on maps."_s);
        QCOMPARE(application[domain::dc_application::contactPerson], u"Ana Ruiz"_s);
        QCOMPARE(application.head.caseState.state, u"under-review"_s);
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Dynamic Coalition on Maps"_s);
        const auto members = office::childrenOf(m->office(), application.head.id, u"representative"_s);
        QCOMPARE(members->size(), size_t(2));
    }

    void refusesADecisionWithEveryUnmetRequirementAndItsClause()
    {
        takeAnApplicationIn();
        turnTo(2);
        m->writeNote(u"action-plan"_s, {});
        m->click(u"step-recognise"_s);
        m->click(u"step-take"_s);
        const QString refusal = m->seen<ui::MessageBar>(u"step-refusal"_s)->text();
        QVERIFY(!refusal.contains(u"Action plan"_s)); // each stands once, with what it requires
        QStringList required;
        for (const auto* label : m->seen<QWidget>(u"step-requirements"_s)->findChildren<QLabel*>())
            required << label->text();
        QVERIFY2(required.contains(
                     u"what an application contains (MO-DC-2); stakeholder groups that count (DC-2)"_s),
                 qPrintable(required.join(u'\n')));
        QCOMPARE(required.filter(u"Action plan"_s).size(), 1);
        QCOMPARE(required.filter(u"2 of the 3"_s).size(), 1);
        QCOMPARE(only(u"dc-application"_s).head.caseState.state, u"under-review"_s);
        QVERIFY(office::recordsOf(m->office(), u"dynamic-coalition"_s)->empty());
    }

    void goesOnWithAWrittenJustificationAndOpensTheCoalition()
    {
        takeAnApplicationIn();
        m->click(u"step-recognise"_s);
        m->write(u"override-stakeholder-groups"_s, u"A third group has promised to join."_s);
        m->click(u"step-take"_s);
        const domain::Record coalition = only(u"dynamic-coalition"_s);
        QCOMPARE(coalition.head.caseState.state, u"recognised"_s);
        const domain::Record application = only(u"dc-application"_s);
        QCOMPARE(application.head.caseState.state, u"recognised"_s);
        QCOMPARE(application.head.parent, coalition.head.id);
        const auto steps = office::pastSteps(m->office(), application.head.id);
        QVERIFY(steps->back().hasOverride());
        QTRY_VERIFY(
            m->seen<QAbstractButton>(u"step-start-retirement"_s)); // the coalition's own case is shown
        QTRY_COMPARE(m->window->findChild<QTableView*>(u"record-list"_s)->model()->rowCount(), 1);
    }

    void takesAStepBackWithUndo()
    {
        takeAnApplicationIn();
        m->trigger("undo");
        QCOMPARE(only(u"dc-application"_s).head.caseState.state, u"submitted"_s);
        QTRY_VERIFY(m->seen<QAbstractButton>(u"step-start-review"_s));
    }

    /// The coalition is gone again; what it was made of is shown as it stands now, and stays in sight where a
    /// filter hides it from the list.
    void undoOfARecognitionShowsTheApplicationAgain()
    {
        takeAnApplicationIn();
        m->click(u"step-recognise"_s);
        m->write(u"override-stakeholder-groups"_s, u"A third group has promised to join."_s);
        m->click(u"step-take"_s);
        QTRY_VERIFY(m->seen<QAbstractButton>(u"step-start-retirement"_s));
        m->click(u"chip-active"_s); // of applications none is
        m->trigger("undo");
        QVERIFY(m->seen<QAbstractButton>(u"step-recognise"_s));
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Dynamic Coalition on Maps"_s);
        m->trigger("redo");
        QCOMPARE(only(u"dynamic-coalition"_s).head.caseState.state, u"recognised"_s);
        QVERIFY(m->seen<QAbstractButton>(u"step-start-retirement"_s));
    }

    void followsAnAnnualReport()
    {
        m->window->desk()->openRecord(addCoalition());
        m->openPage(u"Reports"_s);
        m->click(u"child-add-annual-report"_s);
        m->write(u"year"_s, u"2021"_s);
        m->click(u"child-save"_s);
        m->click(u"step-receive"_s);
        m->click(u"step-take"_s);
        m->click(u"step-start-check"_s);
        m->click(u"step-take"_s);
        m->click(u"step-accept"_s);
        m->click(u"step-take"_s);
        QVERIFY(!m->seen<ui::MessageBar>(u"step-refusal"_s)->text().isEmpty()); // it reports nothing yet
        m->click(u"step-cancel"_s);
        m->write(u"covers-year"_s, u"2021"_s);
        turnTo(1);
        m->writeNote(u"events"_s, u"One webinar in May."_s);
        m->click(u"step-accept"_s);
        m->click(u"step-take"_s);
        QCOMPARE(only(u"annual-report"_s).head.caseState.state, u"accepted"_s);
    }

    void aCoalitionGetsANewNameFromADayOn()
    {
        const RecordId id = addCoalition();
        m->window->desk()->openRecord(id);
        m->openPage(u"Profile"_s);
        m->click(u"rename"_s);
        QCOMPARE(m->seen<QLineEdit>(u"new-name"_s)->text(), u"Dynamic Coalition on Maps"_s);
        m->click(u"new-name-take"_s); // nothing would change
        QVERIFY(m->seen<QWidget>(u"new-name-problem"_s));
        m->write(u"new-name"_s, u"Dynamic Coalition on Atlases"_s);
        QTRY_COMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Dynamic Coalition on Atlases"_s);
        QTRY_VERIFY(m->seen<QLabel>(u"names"_s)->text().startsWith(u"Dynamic Coalition on Maps, until it was renamed on "_s));
        QVERIFY(m->seen<QPushButton>(u"rename"_s));
        m->trigger("undo");
        QTRY_COMPARE(m->seen<QLabel>(u"names"_s)->text(), u"None is on record."_s);
    }

    void attachesAFileDroppedOnTheRecord()
    {
        takeAnApplicationIn();
        QFile file(m->path("letter.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear all");
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
        auto* record = m->seen<QWidget>(u"record"_s);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(record, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(record, &drop);
        const auto files = office::attachmentsOf(m->office(), only(u"dc-application"_s).head.id);
        QCOMPARE(files->size(), size_t(1));
        QCOMPARE(files->front().name, u"letter.txt"_s);
        m->files.answer = m->path("copy.txt");
        m->click(u"save-copy"_s);
        QFile copy(m->files.answer);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("Dear all"));
    }

    void savesTheStatusReportThatIsShown()
    {
        addCoalition();
        m->click(u"status-report"_s);
        auto* preview = m->window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        QSignalSpy pressed(preview, &ui::ReportPreview::pressed);
        QVERIFY(pressed.wait(30000));
        const auto save = [&](const char* name) {
            m->files.answer = m->path(name);
            QTest::mouseClick(preview->findChild<QPushButton*>(u"report-save"_s), Qt::LeftButton);
        };
        save("status.pdf");
        QFile pdf(m->path("status.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll(), preview->pdf());
        save("status.md");
        QFile text(m->path("status.md"));
        QTRY_VERIFY_WITH_TIMEOUT(text.exists(), 30000);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("Dynamic Coalition on Maps"));
    }

    void pressesAgainInAnotherLanguage()
    {
        m->click(u"status-report"_s);
        auto* preview = m->window->findChild<ui::ReportPreview*>();
        QSignalSpy pressed(preview, &ui::ReportPreview::pressed);
        QVERIFY(pressed.wait(30000));
        auto* language = preview->findChild<QComboBox*>(u"order-language"_s);
        QCOMPARE(language->currentData().toString(), u"en"_s); // as the program
        const int arabic = language->findData(u"ar"_s);
        language->setCurrentIndex(arabic);
        Q_EMIT language->activated(arabic);
        QVERIFY(pressed.wait(30000));
        m->files.answer = m->path("arabic.html");
        QTest::mouseClick(preview->findChild<QPushButton*>(u"report-save"_s), Qt::LeftButton);
        QFile page(m->files.answer);
        QTRY_VERIFY_WITH_TIMEOUT(page.exists(), 30000);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        QVERIFY(text.contains("lang=\"ar\""));
        QVERIFY(text.contains("dir=\"rtl\""));
        QCOMPARE(m->window->layoutDirection(), Qt::LeftToRight); // the window stays as it is
    }

    void pressesAgainForAnotherReader()
    {
        m->click(u"status-report"_s);
        auto* preview = m->window->findChild<ui::ReportPreview*>();
        QSignalSpy pressed(preview, &ui::ReportPreview::pressed);
        QVERIFY(pressed.wait(30000));
        const QByteArray forUs = preview->pdf();
        auto* distribution = preview->findChild<QComboBox*>(u"order-distribution"_s);
        distribution->setCurrentIndex(2);
        Q_EMIT distribution->activated(2);
        QVERIFY(pressed.wait(30000));
        QVERIFY(preview->pdf() != forUs);
    }
};

DESK_TEST(WorkstreamTest)
#include "workstream_test.moc"
