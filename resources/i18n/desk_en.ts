<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ui::CaseFrame</name>
        <message numerus="yes">
            <source>and %n more; open a step to see what it requires</source>
            <translation>
                <numerusform>and %n more; open a step to see what it requires</numerusform>
                <numerusform>and %n more; open a step to see what it requires</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Desk</name>
        <message numerus="yes">
            <source>%n file(s) attached</source>
            <translation>
                <numerusform>%n file attached</numerusform>
                <numerusform>%n files attached</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ImportPage</name>
        <message numerus="yes">
            <source>I&amp;mport %n row(s)</source>
            <translation>
                <numerusform>I&amp;mport %n row</numerusform>
                <numerusform>I&amp;mport %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::RecordTitle</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ReportPreview</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::WorkstreamTab</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n active</numerusform>
                <numerusform>%n active</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>%n needs attention</numerusform>
                <numerusform>%n need attention</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>support</name>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::TodayPage</name>
        <message numerus="yes">
            <source>for %n day(s)</source>
            <translation>
                <numerusform>for %n day</numerusform>
                <numerusform>for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>domain</name>
        <message numerus="yes">
            <source>%n week(s) before</source>
            <translation>
                <numerusform>%n week before</numerusform>
                <numerusform>%n weeks before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) after</source>
            <translation>
                <numerusform>%n week after</numerusform>
                <numerusform>%n weeks after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n day after</numerusform>
                <numerusform>%n days after</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message numerus="yes">
            <source>… and %n more like these.</source>
            <translation>
                <numerusform>… and %n more like this.</numerusform>
                <numerusform>… and %n more like these.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>office</name>
        <message numerus="yes">
            <source>%n annual report(s)</source>
            <translation>
                <numerusform>%n annual report</numerusform>
                <numerusform>%n annual reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) are counted from this one. Move it in the calendar, which shows first what moves with it.</source>
            <translation>
                <numerusform>%n date is counted from this one. Move it in the calendar, which shows first what moves with it.</numerusform>
                <numerusform>%n dates are counted from this one. Move it in the calendar, which shows first what moves with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” stands in %n other text(s) now, in the history too.</source>
            <translation>
                <numerusform>“%1” stands in %n other text now, in the history too.</numerusform>
                <numerusform>“%1” stands in %n other texts now, in the history too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) were taken out.</source>
            <translation>
                <numerusform>%n attached file was taken out.</numerusform>
                <numerusform>%n attached files were taken out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CalendarPage</name>
        <message numerus="yes">
            <source>%n date(s) in the cycle</source>
            <translation>
                <numerusform>%n date in the cycle</numerusform>
                <numerusform>%n dates in the cycle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) were added.</source>
            <translation>
                <numerusform>One date was added.</numerusform>
                <numerusform>%n dates were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MonthView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MovePanel</name>
        <message numerus="yes">
            <source>%n date(s) move.</source>
            <translation>
                <numerusform>%n date moves.</numerusform>
                <numerusform>%n dates move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) move. Must be told: %1.</source>
            <translation>
                <numerusform>%n date moves. Must be told: %1.</numerusform>
                <numerusform>%n dates move. Must be told: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LettersDuePage</name>
        <message numerus="yes">
            <source>Keep %n draft(s)</source>
            <translation>
                <numerusform>Keep %n draft</numerusform>
                <numerusform>Keep %n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept %n draft(s). Nothing was sent.</source>
            <translation>
                <numerusform>Kept %n draft. Nothing was sent.</numerusform>
                <numerusform>Kept %n drafts. Nothing was sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ArchiveCounter</name>
        <message numerus="yes">
            <source>%n month(s): an archive counted before had more mails of them.</source>
            <translation>
                <numerusform>%n month: an archive counted before had more mails of it.</numerusform>
                <numerusform>%n months: an archive counted before had more mails of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) without a usable date are in no month.</source>
            <translation>
                <numerusform>%n mail without a usable date is in no month.</numerusform>
                <numerusform>%n mails without a usable date are in no month.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DuplicatesView</name>
        <message numerus="yes">
            <source>%n pair(s) to look at</source>
            <translation>
                <numerusform>%n pair to look at</numerusform>
                <numerusform>%n pairs to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::RosterView</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message numerus="yes">
            <source>%n entry(ies) cannot be saved yet</source>
            <translation>
                <numerusform>%n entry cannot be saved yet</numerusform>
                <numerusform>%n entries cannot be saved yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) not kept yet</source>
            <translation>
                <numerusform>%n letter not kept yet</numerusform>
                <numerusform>%n letters not kept yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CoordinationPage</name>
        <message numerus="yes">
            <source>%n, as expected</source>
            <translation>
                <numerusform>%n, as expected</numerusform>
                <numerusform>%n, as expected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each coalition sends %1 to %2; %n coalition(s) do(es) not.</source>
            <translation>
                <numerusform>Each coalition sends %1 to %2; %n coalition does not.</numerusform>
                <numerusform>Each coalition sends %1 to %2; %n coalitions do not.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::HeldDialog</name>
        <message numerus="yes">
            <source>%n place(s) that you left unticked stay.</source>
            <translation>
                <numerusform>%n place that you left unticked stays.</numerusform>
                <numerusform>%n places that you left unticked stay.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message numerus="yes">
            <source>For %1, %n annual report(s) are expected: </source>
            <translation>
                <numerusform>For %1, %n annual report is expected: </numerusform>
                <numerusform>For %1, %n annual reports are expected: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n listed initiative(s). </source>
            <translation>
                <numerusform>%n listed initiative. </numerusform>
                <numerusform>%n listed initiatives. </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %1, %n annual meeting(s) held by them are on record.</source>
            <translation>
                <numerusform>Of %1, %n annual meeting held by them is on record.</numerusform>
                <numerusform>Of %1, %n annual meetings held by them are on record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n virtual meeting(s) of theirs are on record as held. </source>
            <translation>
                <numerusform>One virtual meeting of theirs is on record as held. </numerusform>
                <numerusform>%n virtual meetings of theirs are on record as held. </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published output(s) are on record.</source>
            <translation>
                <numerusform>One published output is on record.</numerusform>
                <numerusform>%n published outputs are on record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the period %n output(s) of earlier cycles came out, which are counted with those.</source>
            <translation>
                <numerusform>In the period one output of an earlier cycle came out, which is counted with that.</numerusform>
                <numerusform>In the period %n outputs of earlier cycles came out, which are counted with those.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n %1</source>
            <translation>
                <numerusform>%n %1</numerusform>
                <numerusform>%n %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n of them the register does not hold the state on this day.</source>
            <translation>
                <numerusform>Of %n of them the register does not hold the state on this day.</numerusform>
                <numerusform>Of %n of them the register does not hold the state on this day.</numerusform>
            </translation>
        </message>
    <message numerus="yes">
        <source>%n counted in more than one</source>
        <translation><numerusform>%n counted in more than one</numerusform><numerusform>%n counted in more than one</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of no group on record</source>
        <translation><numerusform>%n of no group on record</numerusform><numerusform>%n of no group on record</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of no kind on record</source>
        <translation><numerusform>%n of no kind on record</numerusform><numerusform>%n of no kind on record</numerusform></translation>
    </message>
    </context>
<context>
    <name>ui::ManyPanel</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
        <message numerus="yes">
            <source>Kept %n draft(s). Nothing was sent.</source>
            <translation>
                <numerusform>Kept %n draft. Nothing was sent.</numerusform>
                <numerusform>Kept %n drafts. Nothing was sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n e-mail draft(s) into %1. Nothing was sent.</source>
            <translation>
                <numerusform>Wrote %n e-mail draft into %1. Nothing was sent.</numerusform>
                <numerusform>Wrote %n e-mail drafts into %1. Nothing was sent.</numerusform>
            </translation>
        </message>
    <message numerus="yes">
        <source>%1 for %n coalition(s)?</source>
        <translation>
            <numerusform>%1 for %n coalition?</numerusform>
            <numerusform>%1 for %n coalitions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n forum(s)?</source>
        <translation>
            <numerusform>%1 for %n forum?</numerusform>
            <numerusform>%1 for %n forums?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n network(s)?</source>
        <translation>
            <numerusform>%1 for %n network?</numerusform>
            <numerusform>%1 for %n networks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n initiative(s)?</source>
        <translation>
            <numerusform>%1 for %n initiative?</numerusform>
            <numerusform>%1 for %n initiatives?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n application(s)?</source>
        <translation>
            <numerusform>%1 for %n application?</numerusform>
            <numerusform>%1 for %n applications?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n record(s)?</source>
        <translation>
            <numerusform>%1 for %n record?</numerusform>
            <numerusform>%1 for %n records?</numerusform>
        </translation>
    </message>
</context>
    <context>
        <name>ui::AttendanceView</name>
        <message numerus="yes">
            <source>%n more have such a name: write more of it.</source>
            <translation>
                <numerusform>%n more has such a name: write more of it.</numerusform>
                <numerusform>%n more have such a name: write more of it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>Of %n of them the register does not hold the state on this day.</source>
            <translation>
                <numerusform>Of %n of them the register does not hold the state on this day.</numerusform>
                <numerusform>Of %n of them the register does not hold the state on this day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CallView</name>
        <message numerus="yes">
            <source>%1: %n workstream(s)</source>
            <translation>
                <numerusform>%1: %n workstream</numerusform>
                <numerusform>%1: %n workstreams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::RecordsPage</name>
        <message numerus="yes">
            <source>Ask %n workstream(s)</source>
            <translation>
                <numerusform>Ask %n workstream</numerusform>
                <numerusform>Ask %n workstreams</numerusform>
            </translation>
        </message>
    </context>
</TS>
