// What the commands of the window do.
#include "core/office/cases/deadlines.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/documents/listings.h"
#include "core/office/letters/letterhead.h"
#include "core/support/text.h"
#include "ui/desk/desk.h"
#include "ui/desk/page.h"
#include "ui/desk/settings.h"
#include "ui/letters/letters_due_page.h"
#include "ui/letters/templates_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/window/backups_page.h"
#include "ui/window/command_field.h"
#include "ui/window/help_page.h"
#include "ui/window/import_page.h"
#include "ui/window/main_window.h"
#include "ui/window/new_cycle_page.h"
#include "ui/window/rules_page.h"
#include "ui/window/start_page.h"
#include "ui/workstream/coordination_page.h"
#include "ui/workstream/records_page.h"
#include "ui/workstream/report_preview.h"
#include "ui/workstream/stream.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTabWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void MainWindow::call(Command command)
{
    constexpr Command kLeaving[] = {Command::NewRegister, Command::OpenRegister, Command::TrySample,
                                    Command::Restore, Command::CloseRegister};
    if (std::ranges::find(kLeaving, command) != std::end(kLeaving) && !mayLeave())
        return;
    switch (command) {
    case Command::NewRegister:
        leave();
        start().beginNew();
        break;
    case Command::OpenRegister:
        m_keeper->choose();
        break;
    case Command::TrySample:
        m_keeper->trySample();
        break;
    case Command::Restore:
        restore();
        break;
    case Command::CloseRegister:
        leave();
        break;
    case Command::Quit:
        close();
        break;
    case Command::ThemeSystem:
        setThemeChoice(ThemeChoice::AsSystem);
        break;
    case Command::ThemeLight:
        setThemeChoice(ThemeChoice::Light);
        break;
    case Command::ThemeDark:
        setThemeChoice(ThemeChoice::Dark);
        break;
    case Command::ThemeContrast:
        setThemeChoice(ThemeChoice::HighContrast);
        break;
    case Command::Help:
        help(presentPage() ? presentPage()->helpTopic() : u"start"_s);
        break;
    case Command::About:
        help(u"about"_s);
        break;
    default:
        if (m_desk)
            callForRegister(command);
    }
}

void MainWindow::callForRegister(Command command)
{
    switch (command) {
    case Command::Undo:
        m_desk->undo();
        break;
    case Command::Redo:
        m_desk->redo();
        break;
    case Command::Find:
        if (Page* page = presentPage())
            page->find();
        break;
    case Command::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    case Command::NewHere:
        startNewHere();
        break;
    case Command::NewPerson:
        startNew(u"person"_s);
        break;
    case Command::NewCycle:
        openTool(u"new-cycle-page"_s, tr("New cycle"), [this] { return new NewCyclePage(*m_desk); });
        break;
    case Command::CycleRules:
        openTool(u"rules-page"_s, tr("Rules of the cycle"), [this] { return new RulesPage(*m_desk); });
        break;
    case Command::ExpectReports:
        expectReports(office::Unknown::LeaveOut);
        break;
    case Command::Mag:
        showRecordsOf({u"mag-meeting"_s, u"mag-member"_s}, tr("MAG"));
        break;
    case Command::CoordinationGroup:
        openTool(u"coordination-page"_s, tr("Coordination group"),
                 [this] { return new CoordinationPage(*m_desk); });
        break;
    case Command::Calls:
        showRecordsOf({u"call"_s}, menuText(domain::noun(u"call"_s)->pluralText()));
        break;
    case Command::LettersDue:
        openTool(u"letters-due-page"_s, tr("Letters that are due"),
                 [this] { return new LettersDuePage(*m_desk); });
        break;
    case Command::LetterTemplates:
        openTool(u"templates-page"_s, tr("Letter templates"), [this] { return new TemplatesPage(*m_desk); });
        break;
    case Command::Letterhead:
        showLetterhead();
        break;
    case Command::Import:
        openTool(u"import-page"_s, tr("Import"), [this] { return new ImportPage(*m_desk); });
        break;
    case Command::BackUp:
        backUp();
        break;
    case Command::Backups:
        openBackups();
        break;
    case Command::Check:
        checkRegister();
        break;
    case Command::StatusReport:
        preview(new ReportPreview(*m_desk, static_cast<const Stream*>(nullptr), {}, this));
        break;
    case Command::HandOver:
        preview(new ReportPreview(*m_desk, ReportOrderForm::Kind::HandOver, this));
        break;
    case Command::Print:
        print();
        break;
    case Command::ExportList:
        exportList();
        break;
    case Command::ExportForMag:
        exportListFor(domain::Audience::Mag);
        break;
    case Command::ExportForPublic:
        exportListFor(domain::Audience::Public);
        break;
    default:
        break;
    }
}

RecordsPage* MainWindow::showRecordsOf(const QStringList& nouns, const QString& title)
{
    const QString name = u"records-of-"_s + nouns.front();
    openTool(name, title, [&] { return new RecordsPage(*m_desk, nouns); });
    return m_tabs->findChild<QWidget*>(name)->findChild<RecordsPage*>();
}

void MainWindow::showElsewhere(const domain::RecordHead& head)
{
    const domain::Noun& noun = *domain::noun(head.noun);
    if (head.noun == "coordination-group"_L1)
        callForRegister(Command::CoordinationGroup);
    else if (head.noun == "mag-member"_L1)
        showRecordsOf({u"mag-meeting"_s, head.noun}, tr("MAG"))->reveal(head);
    else
        showRecordsOf({head.noun}, menuText(noun.pluralText()))->reveal(head);
}

void MainWindow::startNewHere()
{
    const QString noun = presentPage() ? presentPage()->newNoun() : QString();
    startNew(noun.isEmpty() ? QString::fromLatin1(streams().front().newRecords.front().noun) : noun);
}

void MainWindow::expectReports(office::Unknown unknown)
{
    const int year = m_desk->year();
    const QString yearText = QString::number(year);
    const auto expected = m_desk->valueOf(office::expectReports(m_desk->office(), year, unknown));
    if (!expected)
        return;
    const QString done =
        expected->asked
            ? tr("Annual reports for %1 newly expected: %2.").arg(yearText, QString::number(expected->asked))
            : tr("Every coalition that owes a report for %1 is expected already.").arg(yearText);
    if (expected->leftOut.isEmpty())
        m_desk->sayDone(done);
    else
        m_desk->say({.text = (expected->asked ? done + u' ' : QString()) + leftOutText(*expected, year),
                     .actionText = tr("Ask them too"),
                     .action = [this] { expectReports(office::Unknown::Ask); }});
}

void MainWindow::preview(ReportPreview* preview)
{
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
}

/// Of the page in front; nothing, after saying so, where it shows none.
std::optional<domain::Sheet> MainWindow::presentList(domain::Sheet (Page::*list)() const)
{
    const domain::Sheet sheet = presentPage() ? (presentPage()->*list)() : domain::Sheet();
    if (!sheet.columns.isEmpty())
        return sheet;
    m_desk->say({.text = tr("There is no list on this page.")});
    return std::nullopt;
}

void MainWindow::print()
{
    if (presentPage() && presentPage()->canPrint())
        return presentPage()->print();
    const auto sheet = presentList(&Page::shownList);
    if (!sheet)
        return;
    if (auto listing = m_desk->valueOf(office::listing(m_desk->office(), *sheet)))
        preview(new ReportPreview(*m_desk, *std::move(listing), this));
}

void MainWindow::exportList()
{
    if (const auto sheet = presentList(&Page::listForFiles))
        m_desk->exportList(*sheet, this);
}

/// Of records alone: what else a page lists is for the office itself.
void MainWindow::exportListFor(domain::Audience audience)
{
    const auto sheet = presentPage() ? presentPage()->listFor(audience) : std::nullopt;
    if (sheet)
        m_desk->exportList(*sheet, this);
    else
        m_desk->say({.text = tr("The list of this page is for the office itself and is not exported for "
                                "readers outside.")});
}

/// There is one; the form of it needs a record to show.
void MainWindow::showLetterhead()
{
    if (!m_desk->isViewOnly()) {
        const auto head = m_desk->valueOf(office::letterheadToSet(m_desk->office()));
        const auto record =
            head ? m_desk->valueOf(office::readRecord(m_desk->office(), *head)) : std::nullopt;
        if (record)
            showRecordsOf({u"letterhead"_s}, tr("Letterhead"))->reveal(record->head);
        return;
    }
    showRecordsOf({u"letterhead"_s}, tr("Letterhead"));
}

void MainWindow::help(const QString& topic)
{
    openTool(u"help-page"_s, tr("Help"), [] { return new HelpPage; });
    m_tabs->findChild<HelpPage*>()->showTopic(topic);
}

void MainWindow::backUp()
{
    const QFileInfo file(m_desk->office().path());
    const QString name = u"%1 %2.register"_s.arg(file.completeBaseName(), support::isoDate(m_desk->today()));
    const QString path = m_seams.files.save(this, tr("Where to keep the backup"), file.dir().filePath(name),
                                            tr("Registers (*.register);;All files (*)"));
    if (!path.isEmpty() && m_desk->succeeded(office::backUp(m_desk->office(), path)))
        m_desk->say({.kind = Message::Kind::Done,
                     .text = tr("A verified copy lies in %1.").arg(support::shownPath(path))});
}

void MainWindow::checkRegister()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = m_desk->valueOf(office::checkRegister(m_desk->office()));
    QGuiApplication::restoreOverrideCursor();
    if (!report)
        return;
    if (report->isSound)
        m_desk->say({.kind = Message::Kind::Done, .text = report->lines.join(u' ')});
    else
        m_desk->say(
            {.kind = Message::Kind::Problem,
             .text = tr("The register is damaged. Do not go on with it; restore a backup (menu Register)."),
             .reasons = report->lines});
}

void MainWindow::restore()
{
    const QString path = m_desk ? m_desk->office().path() : QString();
    if (!path.isEmpty() && !mayBeReplaced(path, tr("Choose the backup…")))
        return;
    leave();
    m_keeper->restore(path);
}

bool MainWindow::mayBeReplaced(const QString& path, const QString& accept)
{
    return m_seams.prompter.confirm(
        this, {.text = tr("Put a backup in the place of %1?").arg(QFileInfo(path).fileName()),
               .detail = tr("The present register is closed and moved aside; what was written "
                            "since the backup will be in that file only."),
               .accept = accept});
}

void MainWindow::openBackups()
{
    openTool(u"backups-page"_s, tr("Backups"), [this] {
        auto* page = new BackupsPage(*m_desk);
        const QString path = m_desk->office().path();
        // Both close the register, and the page with it: not from under its own button.
        connect(
            page, &BackupsPage::viewAsked, this,
            [this, path](const office::Backup& backup) {
                if (mayLeave())
                    m_keeper->viewBackup(backup, path);
            },
            Qt::QueuedConnection);
        connect(
            page, &BackupsPage::restoreAsked, this,
            [this, path](const office::Backup& backup) {
                if (!mayLeave() || !mayBeReplaced(path, tr("Restore it")))
                    return;
                leave();
                m_keeper->restoreBackup(path, backup.path);
            },
            Qt::QueuedConnection);
        return page;
    });
}

} // namespace ui
