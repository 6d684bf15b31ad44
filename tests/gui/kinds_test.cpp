#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include "core/office/cases/assessment.h"
#include "core/office/desk/history.h"
#include "ui/workstream/record_list.h"

#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// The tabs of forums, networks and initiatives, which are data on the same code.
class KindsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;

    RecordId add(const QString& noun, const QMap<QString, QString>& written, RecordId parent = {}) const
    {
        const auto values = office::readFields(m->office(), *domain::noun(noun), written);
        const auto id = values ? office::addRecord(m->office(), {.noun = noun,
                                                                 .values = *values,
                                                                 .parent = parent,
                                                                 .year = written.value(u"year"_s).toInt()})
                               : support::Result<RecordId>(support::fail(values.error()));
        if (!id)
            qWarning("%s", qPrintable(id.error().message));
        return id.value_or(RecordId());
    }
    RecordId addForum(const QString& title, int year) const
    {
        return add(u"best-practice-forum"_s, {{u"title"_s, title}, {u"year"_s, QString::number(year)}});
    }
    QString presentTab() const { return m->find<QTabWidget>("tabs")->currentWidget()->objectName(); }
    QString presentPage() const
    {
        const auto* pages = m->seen<QTabWidget>(u"pages"_s);
        return pages->tabText(pages->currentIndex());
    }
    int listed() const { return m->seen<QTableView>(u"record-list"_s)->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
    }
    void cleanup() { m.reset(); }

    void aTabIsMadeWhenItIsFirstLookedAt()
    {
        auto* tab = m->find<QWidget>("policy-networks");
        QVERIFY(!tab->findChild<ui::RecordList*>());
        m->openTab(u"policy-networks"_s);
        QVERIFY(tab->findChild<ui::RecordList*>());
    }

    void everyKindSaysWhatToDoWhileItIsEmpty_data()
    {
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("kind");
        QTest::newRow("dynamic-coalitions") << u"dc-application"_s << u"name"_s << QString();
        QTest::newRow("best-practice-forums") << u"bpf-proposal"_s << u"title"_s << QString();
        QTest::newRow("policy-networks") << u"pn-concept"_s << u"title"_s << QString();
        QTest::newRow("initiatives") << u"nri-statement"_s << u"name"_s << u"Youth"_s;
    }

    /// The way in is the same for every kind: the button, the menu and Ctrl+N lead to a form that keeps
    /// nothing before the record has a name, and then to the guided form.
    void everyKindSaysWhatToDoWhileItIsEmpty()
    {
        QFETCH(QString, noun);
        QFETCH(QString, title);
        QFETCH(QString, kind);
        const auto count = [&] { return office::recordsOf(m->office(), noun)->size(); };
        m->openTab(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m->seen<QPushButton>(u"new-record"_s));
        m->trigger("new-here");
        QCOMPARE(QApplication::focusWidget(), m->seen<QLineEdit>(title));
        m->click(u"new-save"_s);
        QCOMPARE(count(), size_t(0)); // it has no name
        QVERIFY(m->seen<QPushButton>(u"new-save"_s));
        m->write(title, u"Maps"_s);
        if (!kind.isEmpty()) {
            m->click(u"new-save"_s);
            QCOMPARE(count(), size_t(0)); // nobody guesses its kind
            m->pick(u"kind"_s, kind);
        }
        m->click(u"new-save"_s);
        QCOMPARE(count(), size_t(1));
        QTRY_VERIFY(m->seen<QListWidget>(u"guide-contents"_s));
        QVERIFY(m->seen<QListWidget>(u"guide-contents"_s)->count() >= 6);
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Maps"_s);

        m->openTab(u"today"_s);
        m->trigger(qPrintable(u"new-"_s + noun));
        QCOMPARE(presentTab(), QString::fromLatin1(QTest::currentDataTag()));
        m->click(u"new-cancel"_s);
        QCOMPARE(count(), size_t(1));
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Maps"_s);
    }

    /// From another page, the first time, with records on the list.
    void theFirstNewRecordOfTheDayIsBegunToo()
    {
        addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->openTab(u"today"_s);
        m->trigger("new-bpf-proposal");
        QTest::qWait(1);
        QVERIFY(m->seen<QPushButton>(u"new-save"_s));
        QCOMPARE(m->window->focusWidget(), m->seen<QLineEdit>(u"title"_s));
    }

    void whatIsBegunIsFoundAgain()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->openTab(u"best-practice-forums"_s);
        m->trigger("new-bpf-proposal");
        m->write(u"title"_s, u"Tides"_s);
        addForum(u"Best Practice Forum on Winds"_s, 2021); // what changes meanwhile leaves the form alone
        QCOMPARE(m->seen<QLineEdit>(u"title"_s)->text(), u"Tides"_s);
        m->window->desk()->openRecord(maps);
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Best Practice Forum on Maps"_s);
        m->trigger("new-bpf-proposal");
        QCOMPARE(m->seen<QLineEdit>(u"title"_s)->text(), u"Tides"_s);
        m->click(u"new-save"_s);
        QCOMPARE(office::recordsOf(m->office(), u"bpf-proposal"_s)->size(), size_t(1));
    }

    void aForumIsProposedAgainFromItsOwnRecord()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->openTab(u"best-practice-forums"_s);
        m->window->desk()->openRecord(maps);
        auto* renew = m->seen<QPushButton>(u"renew"_s);
        QVERIFY(renew);
        QCOMPARE(renew->text(), u"Propose again for 2022"_s);
        renew->setFocus();
        renew->click();
        QTRY_COMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Best Practice Forum on Maps"_s);
        const auto proposals = *office::recordsOf(m->office(), u"bpf-proposal"_s);
        QCOMPARE(proposals.size(), size_t(1));
        QCOMPARE(proposals.front().head.year, 2022);
        QVERIFY(!m->seen<QPushButton>(u"renew"_s)); // it is the proposal that is seen
        QVERIFY(!qobject_cast<QAbstractButton*>(m->window->focusWidget()));
        m->trigger("undo");
        QVERIFY(office::recordsOf(m->office(), u"bpf-proposal"_s)->empty());
    }

    void aForumOfLongAgoIsProposedForTheChosenCycle()
    {
        const RecordId tides = addForum(u"Best Practice Forum on Tides"_s, 2015);
        m->window->desk()->openRecord(tides);
        QCOMPARE(m->seen<QPushButton>(u"renew"_s)->text(), u"Propose again for 2021"_s);
    }

    void theListBeginsWithTheChosenCycle()
    {
        addForum(u"Best Practice Forum on Maps"_s, 2021);
        addForum(u"Best Practice Forum on Tides"_s, 2020);
        m->openTab(u"best-practice-forums"_s);
        QCOMPARE(listed(), 1);
        QCOMPARE(m->seen<QAbstractButton>(u"chip-active"_s)->accessibleName(), u"Active: 1"_s);
        m->pick(u"cycle-filter"_s, u"All cycles"_s);
        QCOMPARE(listed(), 2);
        QCOMPARE(m->seen<QAbstractButton>(u"chip-active"_s)->accessibleName(), u"Active: 2"_s);
        m->pick(u"cycle-filter"_s, u"IGF 2021"_s);
        QCOMPARE(listed(), 1);
    }

    void theFirstOfAListIsChosenInBothDirections_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void theFirstOfAListIsChosenInBothDirections()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m->window->setLayoutDirection(direction);
        addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->openTab(u"best-practice-forums"_s);
        QCOMPARE(m->seen<QTableView>(u"record-list"_s)->currentIndex().row(), 0);
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Best Practice Forum on Maps"_s);
    }

    void aListWidenedWhileAnotherTabIsInFrontCountsAllItShows()
    {
        addForum(u"Best Practice Forum on Maps"_s, 2021);
        const RecordId tides = addForum(u"Best Practice Forum on Tides"_s, 2020);
        m->openTab(u"best-practice-forums"_s);
        m->openTab(u"today"_s);
        m->window->desk()->openRecord(tides);
        QCOMPARE(listed(), 2);
        QCOMPARE(m->seen<QAbstractButton>(u"chip-active"_s)->accessibleName(), u"Active: 2"_s);
    }

    void openingARecordOfAnotherCycleWidensTheList()
    {
        addForum(u"Best Practice Forum on Maps"_s, 2021);
        const RecordId tides = addForum(u"Best Practice Forum on Tides"_s, 2020);
        m->openTab(u"best-practice-forums"_s);
        m->window->desk()->openRecord(tides);
        QCOMPARE(listed(), 2);
        const auto* table = m->seen<QTableView>(u"record-list"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
                 u"Best Practice Forum on Tides"_s);
    }

    /// Editions bear one name over the years; what people look for comes before what is kept about it.
    void theSearchTellsEditionsApartAndPutsThemFirst()
    {
        const RecordId first = addForum(u"Best Practice Forum on Maps"_s, 2020);
        addForum(u"Best Practice Forum on Maps"_s, 2021);
        for (int i = 1; i < 20; ++i)
            add(u"task"_s, {{u"title"_s, u"Maps, part %1"_s.arg(i)}}, first);
        auto* search = m->find<QLineEdit>("search-field");
        search->setFocus();
        QTest::keyClicks(search, u"maps"_s);
        const auto* offers = search->findChild<QCompleter*>()->completionModel();
        QVERIFY(offers->rowCount() >= 3);
        const QStringList top{offers->index(0, 0).data().toString(), offers->index(1, 0).data().toString()};
        QCOMPARE(top.filter(u"Best Practice Forum 2020"_s).size(), 1);
        QCOMPARE(top.filter(u"Best Practice Forum 2021"_s).size(), 1);
    }

    void onlyKindsThatReportAreFilteredByReports()
    {
        for (const auto& [tab, reports] : {std::pair{u"dynamic-coalitions"_s, true},
                                           {u"best-practice-forums"_s, false},
                                           {u"policy-networks"_s, false},
                                           {u"initiatives"_s, true}}) {
            m->openTab(tab);
            auto* page = m->find<QWidget>(qPrintable(tab));
            QCOMPARE(page->findChild<QComboBox*>(u"report-filter"_s)->isVisible(), reports);
            QCOMPARE(page->findChild<QComboBox*>(u"cycle-filter"_s)->isVisible(), !reports);
        }
    }

    /// From Today, the search field or a link: what belongs to a record opens with it, on its page.
    void aChildIsOpenedInTheTabOfItsWorkstream()
    {
        const RecordId forum = addForum(u"Best Practice Forum on Maps"_s, 2021);
        const RecordId phase =
            add(u"work-phase"_s, {{u"title"_s, u"Collect"_s}, {u"starts"_s, u"2021-04-01"_s}}, forum);
        const RecordId initiative =
            add(u"initiative"_s, {{u"name"_s, u"Lagoon IGF"_s}, {u"kind"_s, u"national"_s}});
        const RecordId member =
            add(u"team-member"_s, {{u"name"_s, u"Ana Ruiz"_s}, {u"stakeholder-group"_s, u"civil-society"_s}},
                initiative);
        m->window->desk()->openRecord(phase);
        QCOMPARE(presentTab(), u"best-practice-forums"_s);
        QCOMPARE(presentPage(), u"Work"_s);
        QCOMPARE(m->seen<QLabel>(u"record-name"_s)->text(), u"Best Practice Forum on Maps"_s);
        m->window->desk()->openRecord(member);
        QCOMPARE(presentTab(), u"initiatives"_s);
        QCOMPARE(presentPage(), u"Organizing team"_s);
    }

    /// DC-27: from the coalitions' tab, and from a meeting that a search found.
    void theCoordinationGroupHasAPageBesideTheCoalitions()
    {
        m->openTab(u"dynamic-coalitions"_s);
        m->click(u"open-coordination-group"_s);
        QCOMPARE(presentTab(), u"coordination-page"_s);
        const RecordId group = add(u"coordination-group"_s, {{u"name"_s, u"DCCG"_s}});
        const RecordId meeting =
            add(u"dccg-meeting"_s,
                {{u"number"_s, u"1"_s}, {u"year"_s, u"2021"_s}, {u"starts"_s, u"2021-02-03"_s}}, group);
        m->openTab(u"today"_s);
        m->window->desk()->openRecord(meeting);
        QCOMPARE(presentTab(), u"coordination-page"_s);
    }

    /// MO-BPF-3: a decision names a meeting of the MAG, which has to be written down somewhere.
    void whatNoTabShowsOpensBesideTheTabs()
    {
        m->trigger("mag");
        m->click(u"child-add-mag-meeting"_s);
        m->write(u"title"_s, u"First open consultations"_s);
        m->write(u"starts"_s, u"2021-02-22"_s);
        m->pick(u"kind"_s, u"Virtual"_s);
        m->click(u"child-save"_s);
        QCOMPARE(office::recordsOf(m->office(), u"mag-meeting"_s)->size(), size_t(1));
        const RecordId body = add(u"organisation"_s, {{u"name"_s, u"Harbour Institute"_s}});
        m->openTab(u"today"_s);
        m->window->desk()->openRecord(body);
        QCOMPARE(presentTab(), u"records-of-organisation"_s);
        QCOMPARE(m->seen<QLineEdit>(u"name"_s)->text(), u"Harbour Institute"_s);
        m->window->desk()->openRecord(office::recordsOf(m->office(), u"mag-meeting"_s)->front().head.id);
        QCOMPARE(presentTab(), u"records-of-mag-meeting"_s);
    }

    /// BPF-9 to BPF-11: side by side, each for itself.
    void membersAssessAProposalSideBySide()
    {
        const RecordId proposal = add(u"bpf-proposal"_s, {{u"title"_s, u"Maps"_s}, {u"year"_s, u"2021"_s}});
        const RecordId ana = add(u"person"_s, {{u"name"_s, u"Ana Ruiz"_s}});
        const RecordId zoe = add(u"person"_s, {{u"name"_s, u"Zoe Moss"_s}});
        m->window->desk()->openRecord(proposal);
        m->openPage(u"Assessment"_s);
        for (const char* person : {"person-ana-ruiz", "person-zoe-moss"}) {
            m->seen<QLineEdit>(u"assessor"_s)->setText(QString::fromLatin1(person));
            m->click(u"assessor-add"_s);
        }
        auto* table = m->seen<QTableView>(u"assessment-sheet"_s);
        QCOMPARE(table->model()->columnCount(), 3);
        QCOMPARE(table->model()->rowCount(), 3 + 3 + 3 + 8); // three headings; 3, 3 and 8 questions

        m->pick(u"relevance-timing-person-zoe-moss-mark"_s, u"3 · strong"_s);
        m->write(u"relevance-timing-person-ana-ruiz-note"_s, u"Too early"_s);
        auto sheet = *office::assessmentOf(m->office(), proposal);
        QCOMPARE(sheet.at(u"relevance-timing"_s, zoe).mark, u"3"_s);
        QCOMPARE(sheet.at(u"relevance-timing"_s, ana).note, u"Too early"_s);
        m->trigger("undo");
        QVERIFY(office::assessmentOf(m->office(), proposal)->at(u"relevance-timing"_s, ana).isEmpty());
        QTRY_VERIFY(m->seen<QLineEdit>(u"relevance-timing-person-ana-ruiz-note"_s)->text().isEmpty());
        QCOMPARE(m->seen<QComboBox>(u"relevance-timing-person-zoe-moss-mark"_s)->currentText(),
                 u"3 · strong"_s);
    }

    /// The sheet goes out for one member and comes back in after a look at what it changes, in one step.
    void aSheetGoesOutToAMemberAndComesBackFilledIn()
    {
        const RecordId proposal = add(u"bpf-proposal"_s, {{u"title"_s, u"Maps"_s}, {u"year"_s, u"2021"_s}});
        const RecordId ana = add(u"person"_s, {{u"name"_s, u"Ana Ruiz"_s}});
        m->window->desk()->openRecord(proposal);
        m->openPage(u"Assessment"_s);
        auto* save = m->seen<QPushButton>(u"assessment-save"_s);
        QVERIFY(!save->isEnabled()); // nobody is to fill it
        m->seen<QLineEdit>(u"assessor"_s)->setText(u"person-ana-ruiz"_s);
        m->click(u"assessor-add"_s);
        m->files.answer = m->path("sheet.csv");
        Q_EMIT save->menu()->aboutToShow();
        QCOMPARE(save->menu()->actions().size(), 1);
        save->menu()->actions().front()->trigger();
        QFile file(m->files.answer);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray sheet = file.readAll();
        QVERIFY(sheet.contains("person-ana-ruiz,relevance-timing,,"));
        sheet.replace("person-ana-ruiz,relevance-timing,,", "person-ana-ruiz,relevance-timing,3,In time");
        file.resize(0);
        file.seek(0);
        file.write(sheet);
        file.close();
        const auto mark = [&] {
            return office::assessmentOf(m->office(), proposal)->at(u"relevance-timing"_s, ana).mark;
        };
        m->click(u"assessment-take-in"_s); // and the answer is no
        QCOMPARE(m->prompter.asked, QStringList{u"Take in sheet.csv? 1 new, 0 changed, 13 as they are."_s});
        QCOMPARE(mark(), QString());
        m->prompter.answer = true;
        m->click(u"assessment-take-in"_s);
        QCOMPARE(mark(), u"3"_s);
        QTRY_COMPARE(m->seen<QLineEdit>(u"relevance-timing-person-ana-ruiz-note"_s)->text(), u"In time"_s);
        m->trigger("undo");
        QCOMPARE(mark(), QString());
    }

    /// At the meeting it is ticked, and on the record of whoever came the meeting is found again.
    void whoCameToAMeetingIsTickedAtItAndFoundOnTheirRecord()
    {
        const RecordId meeting = add(u"mag-meeting"_s, {{u"title"_s, u"First MAG meeting"_s},
                                                        {u"year"_s, u"2021"_s},
                                                        {u"kind"_s, u"virtual"_s},
                                                        {u"starts"_s, u"2021-03-09"_s}});
        const RecordId ana = add(u"person"_s, {{u"name"_s, u"Ana Ruiz"_s}});
        const RecordId network =
            add(u"policy-network"_s, {{u"title"_s, u"Policy Network on Maps"_s}, {u"year"_s, u"2021"_s}});
        m->window->desk()->openRecord(meeting);
        auto* words = m->seen<QLineEdit>(u"attendance-filter"_s);
        auto* table = m->seen<QTableView>(u"attendance"_s);
        QVERIFY(words && table);
        QCOMPARE(table->model()->rowCount(), 0);
        for (const auto& name : {u"ruiz"_s, u"maps"_s}) {
            words->setText(name);
            QTRY_COMPARE(table->model()->headerData(1, Qt::Vertical).toString(),
                         u"%1 (as a guest)"_s.arg(name)); // the search waits for the next letter
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Space);
        }
        words->clear();
        const auto came = [&] {
            QStringList names;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                names << table->model()->headerData(row, Qt::Vertical).toString();
            return names;
        };
        QTRY_COMPARE(came(), (QStringList{u"Policy Network on Maps"_s, u"Ana Ruiz"_s}));
        m->window->desk()->openRecord(ana);
        QTRY_VERIFY(m->seen<QTreeWidget>(u"attended"_s));
        QCOMPARE(m->seen<QTreeWidget>(u"attended"_s)->topLevelItem(0)->text(0), u"First MAG meeting"_s);
        m->window->desk()->openRecord(network);
        m->openPage(u"Attended"_s);
        auto* attended = m->seen<QTreeWidget>(u"attended"_s);
        QCOMPARE(attended->topLevelItemCount(), 1);
        Q_EMIT attended->itemActivated(attended->topLevelItem(0), 0);
        QCOMPARE(presentTab(), u"records-of-mag-meeting"_s);
    }

    /// BPF-17, BPF-18: the elements are those of a forum's output; a network's has one of them, and a
    /// coalition's is its own affair.
    void anOutputIsCheckedForWhatItsKindOfWorkstreamIsAsked()
    {
        const RecordId coalition = add(u"dynamic-coalition"_s, {{u"name"_s, u"Dynamic Coalition on Maps"_s}});
        const RecordId network =
            add(u"policy-network"_s, {{u"title"_s, u"Policy Network on Maps"_s}, {u"year"_s, u"2021"_s}});
        const RecordId forum = addForum(u"Best Practice Forum on Maps"_s, 2021);
        for (const auto& [workstream, expected] :
             {std::pair{coalition, 0}, std::pair{network, 1}, std::pair{forum, 11}}) {
            const RecordId output =
                add(u"output"_s, {{u"title"_s, u"Draft"_s}, {u"kind"_s, u"paper"_s}}, workstream);
            m->window->desk()->openRecord(output);
            int shown = 0;
            for (const domain::ElementKind& kind : domain::noun(u"output"_s)->elements) {
                for (const auto* answer : m->window->findChildren<QComboBox*>(kind.keyText()))
                    shown += answer->isVisible();
            }
            QCOMPARE(shown, expected);
        }
    }

    void theMetricsOfAForumStandWithTheirClauses()
    {
        m->window->desk()->openRecord(addForum(u"Best Practice Forum on Maps"_s, 2021));
        m->openPage(u"Functioning"_s);
        auto* metrics = m->seen<QWidget>(u"metrics"_s);
        QStringList clauses;
        for (const auto* label : metrics->findChildren<QLabel*>())
            clauses << label->text();
        for (const char* clause : {"BPF-12", "BPF-13", "BPF-2", "BPF-14", "BPF-15", "BPF-16"})
            QVERIFY2(!clauses.filter(QString::fromLatin1(clause)).isEmpty(), clause);
        QVERIFY(m->seen<QComboBox>(u"documented"_s));
    }

    void theWholeProcedureCanBeSeenWhereARecordStands()
    {
        m->window->desk()->openRecord(addForum(u"Best Practice Forum on Maps"_s, 2021));
        m->click(u"show-procedure"_s);
        QVERIFY(m->seen<QWidget>(u"record-diagram"_s));
        QVERIFY(!m->find<QTabWidget>("pages")->isVisible());
        m->click(u"show-procedure"_s);
        QVERIFY(m->find<QTabWidget>("pages")->isVisible());
        QVERIFY(!m->find<QWidget>("record-diagram")->isVisible());
    }

    /// Nothing is asked and nothing lost: what cannot be stored waits at its field.
    void whatCannotBeStoredWaitsWhileAnotherRecordIsLookedAt()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        const RecordId tides = addForum(u"Best Practice Forum on Tides"_s, 2021);
        m->window->desk()->openRecord(maps);
        auto* website = m->seen<QLineEdit>(u"website"_s);
        website->setFocus();
        QTest::keyClicks(website, u"not an address"_s);
        m->window->desk()->openRecord(tides);
        QVERIFY(m->seen<QLineEdit>(u"website"_s)->text().isEmpty());
        QVERIFY2(m->find<QLabel>("saved")->text().contains(u'1'),
                 qPrintable(m->find<QLabel>("saved")->text()));
        QVERIFY(m->find<QLabel>("saved")->toolTip().contains(u"Maps"_s));

        m->window->desk()->openRecord(maps);
        QCOMPARE(m->seen<QLineEdit>(u"website"_s)->text(), u"not an address"_s);
        QVERIFY(!m->seen<QLabel>(u"website-problem"_s)->text().isEmpty());
        m->write(u"website"_s, u"https://example.org/maps"_s);
        QCOMPARE((*office::readRecord(m->office(), maps))[domain::best_practice_forum::website],
                 u"https://example.org/maps"_s);
        QCOMPARE(m->find<QLabel>("saved")->text(), u"All changes saved ✓"_s);
    }

    // The judgement that waited for a rest in typing must not clear that of leaving the field.
    void aNeededFieldThatIsEmptiedSaysSoAtOnceAndStays()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->window->desk()->openRecord(maps);
        auto* title = m->seen<QLineEdit>(u"title"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QTest::keyClick(title, Qt::Key_Tab);
        const auto* problem = m->seen<QLabel>(u"title-problem"_s);
        QVERIFY(problem && !problem->text().isEmpty());
        const QString sentence = problem->text();
        QTest::qWait(700); // longer than that rest
        QCOMPARE(problem->text(), sentence);
    }

    void undoPutsBackFirstWhatCouldNotBeStored()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        const RecordId charts = addForum(u"Best Practice Forum on Charts"_s, 2021);
        m->window->desk()->openRecord(maps);
        m->write(u"title"_s, QString());
        QCOMPARE(m->window->desk()->unstored().count(), 1);
        m->write(u"website"_s, u"https://example.org/maps"_s);
        const auto* undo = m->find<QAction>("undo");
        m->trigger("undo"); // the later command first
        QCOMPARE((*office::readRecord(m->office(), maps))[domain::best_practice_forum::website], QString());
        QCOMPARE(m->window->desk()->unstored().count(), 1);
        QCOMPARE(undo->text(), u"&Undo: Best Practice Forum on Maps, Title"_s);
        m->trigger("undo");
        QCOMPARE(m->window->desk()->unstored().count(), 0);
        QCOMPARE(m->seen<QLineEdit>(u"title"_s)->text(), u"Best Practice Forum on Maps"_s);
        QCOMPARE(m->message(), u"As it was saved again: Best Practice Forum on Maps, Title"_s);
        QVERIFY(office::readRecord(m->office(), charts)); // was not taken back
        m->trigger("undo");
        QVERIFY(!office::readRecord(m->office(), charts));
    }

    void closingAsksWhereSomethingIsNotSaved()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->window->desk()->openRecord(maps);
        m->write(u"website"_s, u"not an address"_s);
        for (const char* command : {"close-register", "new-register", "quit"}) {
            m->prompter.asked.clear();
            m->trigger(command);
            QCOMPARE(m->prompter.asked, QStringList{u"Not all that was written here is saved."_s});
            QVERIFY(m->window->desk() && m->window->isVisible());
            QCOMPARE(m->window->desk()->unstored().count(), 1);
        }
        m->trigger("undo");
        m->prompter.asked.clear();
        m->trigger("close-register");
        QCOMPARE(m->prompter.asked, QStringList());
        QVERIFY(!m->window->desk());
    }

    void closingAsksWhereAFormOrAReasonIsHalfWritten()
    {
        const auto asksAtClosing = [&] {
            m->prompter.asked.clear();
            m->trigger("close-register");
            return !m->prompter.asked.isEmpty();
        };
        m->trigger("new-person");
        QVERIFY(m->window->desk());
        QTest::keyClicks(m->seen<QLineEdit>(u"name"_s), u"Ann"_s);
        QVERIFY(asksAtClosing());
        m->click(u"person-cancel"_s);
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->window->desk()->openRecord(maps);
        const auto steps = m->window->findChildren<QPushButton*>(QRegularExpression(u"^step-stop$"_s));
        for (QPushButton* step : steps)
            if (step->isVisible())
                step->click();
        m->seen<QPlainTextEdit>(u"step-reason"_s)->setPlainText(u"Nobody came"_s);
        QVERIFY(asksAtClosing());
        m->click(u"step-cancel"_s);
        QVERIFY(!asksAtClosing());
        QVERIFY(!m->window->desk());
    }

    void whatWasWrittenForARecordThatIsGoneIsForgotten()
    {
        const RecordId maps = addForum(u"Best Practice Forum on Maps"_s, 2021);
        m->window->desk()->unstored().keep(maps, u"website"_s, {u"not an address"_s, u"No address."_s});
        QVERIFY(office::removeRecord(m->office(), maps));
        QCOMPARE(m->window->desk()->unstored().count(), 0);
    }
};

DESK_TEST(KindsTest)
#include "kinds_test.moc"
