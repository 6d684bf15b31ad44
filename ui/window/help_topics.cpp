#include "ui/window/help_topics.h"

#include <QCoreApplication>

namespace ui {

namespace {

const HelpTopic kTopics[] = {
    {"start", QT_TRANSLATE_NOOP("ui::HelpTopic", "How to begin"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "A register is one file. It holds everything: coalitions, applications, reports, people, letters, "
         "attached "
         "files, and the history of every change.\n\n"
         "Begin with a new register and its first cycle, or try the sample, which shows every state with "
         "invented "
         "data beside real names. Lists that you keep as CSV, .xlsx or .ods files come in through Register, "
         "Import a "
         "list.\n\n"
         "There is no Save. Each change is saved when you leave its field; the line below the window says "
         "so. "
         "What you "
         "did can be taken back with Ctrl+Z, also tomorrow.")},
    {"today", QT_TRANSLATE_NOOP("ui::HelpTopic", "Today"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "What wants you now: what is late, what is due in the next thirty days, what waits for your "
         "decision, "
         "and whom "
         "the office is waiting for since when. Press Enter on a line to open its record.\n\n"
         "Dates are computed from the cycle's annual meeting and its rules. A due date that was moved keeps "
         "the day it "
         "first had and the reason.\n\n"
         "A task that a step makes says what ends it: a letter marked as sent, a role given, a field filled "
         "in, "
         "a checklist confirmed, the next step. Once that is so, the task is done in the same command, and "
         "one "
         "undo takes back both; what is so already is not asked for. Its day is counted from the calendar, "
         "or it "
         "is a usual number of days after the step and called a guess. Tasks of your own, and those of "
         "before, "
         "end by hand, when you fill in “Done on”, unless you choose what ends them.\n\n"
         "Somebody takes over? Hand-over, in the menu Register, prints what is open, on whom it waits, what "
         "was promised and who is who: of the whole desk, of a kind, or, from the report of a tab, of one "
         "workstream.")},
    {"dynamic-coalitions", QT_TRANSLATE_NOOP("ui::HelpTopic", "Dynamic Coalitions"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "The list shows coalitions, and applications that have not become one. Filter it by the chips or by "
         "typing; "
         "choose a column's head to sort. Choose several rows with Shift or Ctrl to take a step, set a "
         "field, "
         "write a letter or mark letters as sent for all of them at once; to export or print them alone, use "
         "the buttons there.\n\n"
         "The bar under a record's name shows where its case stands and which steps lead on. A step shows "
         "all "
         "that it "
         "requires. Where something is missing you may go on only with a written justification, which stays "
         "in "
         "the "
         "history and in the status report.\n\n"
         "A missing report alone never makes a coalition inactive: an inquiry is opened, a letter with a "
         "date "
         "is sent, "
         "and only when neither a report, nor another proof of activity, nor an answer came, may it be "
         "listed "
         "as "
         "inactive.")},
    {"best-practice-forums", QT_TRANSLATE_NOOP("ui::HelpTopic", "Best Practice Forums"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "A forum is the work of one cycle, so the list begins with the chosen cycle; choose All cycles for "
         "the others. An edition that builds on an earlier one names it; Propose again, at its record, "
         "begins the "
         "next year's proposal with its texts and people.\n\n"
         "A proposal is taken in part by part, as it was written. On its Assessment page the views of MAG "
         "members stand side by side, a mark and a note for each published question. Marks inform the MAG; "
         "they are never added up and decide nothing. The sheet goes out as a workbook for one member and "
         "comes "
         "back in once it is filled. The decision is a step, with its meeting (menu Cycle, "
         "MAG meetings and members) and its reasons; selecting a proposal opens the forum.\n\n"
         "The Functioning page says at any time how the forum stands on the six published metrics, each with "
         "its evidence. Open meetings are counted from its activities, the draft and the final text from its "
         "outputs.")},
    {"policy-networks", QT_TRANSLATE_NOOP("ui::HelpTopic", "Policy Networks"),
     QT_TRANSLATE_NOOP("ui::HelpTopic", "A network begins as a concept: which priority it answers, who was "
                                        "asked whether it can be done, and "
                                        "what is proposed. The MAG decides, and names a liaison.\n\n"
                                        "The network itself is the work of one cycle and may be continued in "
                                        "the next. Its phases, calls for "
                                        "input and what the MAG was told stand on the Work page; papers, "
                                        "their comment periods and where they "
                                        "were carried, on the Outputs page.\n\n"
                                        "No modalities were published for networks, so what a step requires "
                                        "is what is known from practice.")},
    {"initiatives", QT_TRANSLATE_NOOP("ui::HelpTopic", "National, regional and youth initiatives"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "Initiatives are independent; the register notes what they say of themselves. A statement is read "
         "against the six principles, each with where it is shown, and with the organizing team by "
         "stakeholder "
         "group. Recognizing it lists the initiative.\n\n"
         "No public rule says when an initiative is dormant. Marking it so, and listing it again, is a step "
         "that a person takes with a reason; closing is the initiative's own word.\n\n"
         "Annual meetings, reports, what the initiative asked for and grants it received are on pages of "
         "their "
         "own.")},
    {"letters", QT_TRANSLATE_NOOP("ui::HelpTopic", "Letters"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "The Letters page of a record says which letter could be written now and why: what the year asks, "
         "reminders one after the other, the answer to a proposal. Look the text over, keep it as a draft, "
         "and let it leave as an e-mail draft, through your mail program or as a PDF. Nothing is ever sent "
         "by the program; “I have sent it” notes the day.\n\n"
         "Cycle, Letters that are due, drafts one kind of letter for everybody it is due for, in one step. "
         "The days between letters are among the rules of the cycle; no source sets them.\n\n"
         "Cycle, Letter templates, holds the texts. Fields in double braces are filled in from the record; "
         "a field without a value is named before anything is written. Your own texts travel with the "
         "register, and the built-in one can always come back.")},
    {"calls", QT_TRANSLATE_NOOP("ui::HelpTopic", "Asking everybody"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "A call asks many workstreams the same: a survey, sessions, reports, dates. Choose them in their "
         "list and "
         "“Ask all of these…”, or begin with Cycle, Calls to workstreams, and ask all of a kind there.\n\n"
         "The page of a call lists everybody who was asked, those whose answer is missing first. Mark those "
         "that "
         "are chosen as answered or declined; remind all the others, or give all of them more time, in one "
         "step "
         "each that one undo takes back. The day the call first had stays on record with the reason.\n\n"
         "Today names the call, with how many answers are missing, until all are in or it is closed. Cycle, "
         "Letters "
         "that are due, writes the call and its reminder to those whose answer is missing. What one "
         "workstream was "
         "asked is on its page Asked.")},
    {"calendar", QT_TRANSLATE_NOOP("ui::HelpTopic", "Calendar"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "Everything of a cycle that has a day: as a timeline, by months, or as a list. Arrow keys go "
         "through "
         "it; what is chosen stands beside it.\n\n"
         "Plan the year adds the usual milestones, and your own reminders as tasks. Most are counted from "
         "the annual meeting or from each "
         "other, such as six weeks before. “What if it moves?” shows for a new day what moves with it, what "
         "stays and why, and which workstreams must be told, before anything is saved. Every date keeps the "
         "day it first had and the reason.\n\n"
         "Export writes a file for your calendar program, with reminders. Days last until their end, UTC.")},
    {"people", QT_TRANSLATE_NOOP("ui::HelpTopic", "People"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "Persons, and the roles they hold in workstreams from one day to another. Contact details have a "
         "visibility: "
         "internal, MAG or public. Reports and lists for others leave out what they may not show.\n\n"
         "A person may ask to be forgotten. Erasing takes the personal data out of the register and its "
         "history; this is "
         "the one thing that cannot be undone.")},
    {"history", QT_TRANSLATE_NOOP("ui::HelpTopic", "History"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "Every change: when it was recorded, who made it, on which day it happened, and what it changed "
         "from "
         "and to. One "
         "step of the past can be taken back where nothing later depends on it; that is a new entry, nothing "
         "is ever "
         "deleted.\n\n"
         "The entries are chained, so that a register can prove that nobody edited its past. Check the "
         "register (menu "
         "Register) verifies this.")},
    {"safety", QT_TRANSLATE_NOOP("ui::HelpTopic", "Copies and safety"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "While you work a verified copy is taken at most every thirty minutes, in the folder beside the "
         "register. Back "
         "up writes one where you want it; restore puts one in the register's place and moves the present "
         "file "
         "aside.\n\n"
         "The file is readable by you alone, but not encrypted. Use the encryption of your disk.")},
    {"protection", QT_TRANSLATE_NOOP("ui::HelpTopic", "What it protects against"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "What the register is protected against, how, and what nobody promises here.\n\n"
         "Loss: each change is on the disk before the line below the window says saved; a power failure, a "
         "full disk or a killed program leaves the last saved state. Copies are taken while you work and "
         "each is opened and checked before an older one goes. Not promised: a disk that is lost with all "
         "its copies. Name a second folder on the page of the backups, on a memory stick or a share: each "
         "copy is kept there too, and you are told when it could not be.\n\n"
         "Two at once: the register belongs to one window or command at a time; another is told who holds "
         "it and may look at a copy. A file that was overwritten or replaced meanwhile is noticed before "
         "anything is written. Not promised: merging the work of two people.\n\n"
         "A changed past: the entries of the history are chained, and the rows are compared with it after "
         "each opening and before each copy. Not promised: a proof against somebody who writes the whole "
         "file anew and holds no earlier document or copy of it, whose head of the chain would not agree.\n\n"
         "A file from a stranger: a register, list, archive or letter that somebody sends is read as data "
         "and nothing in it is run, fetched or shown as markup; sizes are limited. What leaves for a "
         "spreadsheet holds no formulas.\n\n"
         "Other eyes: files are readable by your account alone, and nothing leaves the computer by itself. "
         "Not promised: encryption. Whoever has your disk or your account has the register; use the "
         "encryption of the disk and lock the screen, and lock a memory stick with backups away.\n\n"
         "What stays elsewhere: copies made for looking at lie in the folder for temporary files and go "
         "when they are closed, or at the next start. The clipboard keeps what you copied. The list of "
         "last registers and the choices of columns are kept in your settings. Exports, printed pages and "
         "sent letters are yours to keep or delete. Erasing a person names what it knows that it could not "
         "reach; it does not look into other registers. PDFs are read by the programs of poppler; "
         "attachments "
         "that could not be looked into whole, such as pictures and locked files, are named.")},
    {"keyboard", QT_TRANSLATE_NOOP("ui::HelpTopic", "Keys"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "Ctrl+K: search for records and commands\nCtrl+F: find on this page\nCtrl+N: a new record on this "
         "page\n"
         "Ctrl+Z, Ctrl+Shift+Z: undo, redo\nCtrl+P: this page, to look at, save or print; a tab of "
         "workstreams prints their status report\n"
         "Ctrl+Tab: the next page\nF1: this help\nF4 in a date: the calendar; Up and Down move it by a day\n"
         "Ctrl+Enter: take the step whose panel is open\nEscape: close a page that was opened beside the "
         "others")},
    {"about", QT_TRANSLATE_NOOP("ui::HelpTopic", "About Secretariat Desk"),
     QT_TRANSLATE_NOOP(
         "ui::HelpTopic",
         "The register of the workstreams between two annual meetings, for the Secretariat's focal point.\n\n"
         "It works without a network and sends nothing anywhere.")},
};

} // namespace

QString HelpTopic::titleText() const { return QCoreApplication::translate("ui::HelpTopic", title); }
QString HelpTopic::bodyText() const { return QCoreApplication::translate("ui::HelpTopic", text); }

std::span<const HelpTopic> helpTopics() { return kTopics; }

} // namespace ui
