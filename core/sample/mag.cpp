// The MAG of the sample: its meetings, which are public facts, and its members, who are invented; and the
// coordination group of the coalitions.
#include "core/office/people/coordination.h"
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

struct Member
{
    Person person;
    const char* from;
    const char* until; ///< empty: not known yet
};

constexpr std::array kMembers{
    Member{{"Ama Mensah", "civil-society", "african", "Ghana"}, "2020-01-01", "2022-12-31"},
    Member{{"Daniel Okoth", "governments", "african", "Kenya"}, "2021-01-01", ""},
    Member{{"Inês Carvalho", "technical-community", "grulac", "Brazil"}, "2021-01-01", ""},
    Member{{"Sofia Lindqvist", "private-sector", "weog", "Sweden"}, "2020-01-01", "2022-12-31"},
    Member{{"Ravi Menon", "technical-community", "asia-pacific", "India"}, "2021-01-01", ""},
    Member{{"Елена Петрова", "civil-society", "eastern-european", "Bulgaria"}, "2020-01-01", "2022-12-31"},
    Member{{"Luis Ortega", "governments", "grulac", "Mexico"}, "2021-01-01", ""},
    Member{{"فاطمة العلوي", "intergovernmental-organisations", "african", "Morocco"}, "2021-01-01", ""},
    Member{{"森健二", "private-sector", "asia-pacific", "Japan"}, "2019-01-01", "2021-12-31"},
    Member{{"Tomasz Zieliński", "governments", "eastern-european", "Poland"}, "2021-01-01", ""},
};

// Those who write and lead without a seat in the MAG.
constexpr std::array kExperts{
    Person{"Lucía Fernández", "civil-society", "grulac", "Argentina"},
    Person{"Hana Suzuki", "technical-community", "asia-pacific", "Japan"},
    Person{"Joseph Banda", "private-sector", "african", "Zambia"},
    Person{"Nadia Karim", "technical-community", "asia-pacific", "Bangladesh"},
    Person{"Peter Novák", "civil-society", "eastern-european", "Slovakia"},
    Person{"Claire Dubois", "intergovernmental-organisations", "weog", "France"},
};

struct Meeting
{
    const char* title;
    const char* kind;
    const char* starts;
    const char* ends;
    const char* place;
};

constexpr std::array kMeetings{
    Meeting{"First MAG meeting 2021", "face-to-face", "2021-02-22", "2021-02-24", "Online"},
    Meeting{"Second MAG meeting 2021", "face-to-face", "2021-06-22", "2021-06-30", "Online"},
    Meeting{"Third MAG meeting 2021", "face-to-face", "2021-09-29", "2021-10-01", "Geneva"},
    Meeting{"First MAG meeting 2022", "face-to-face", "2022-02-23", "2022-02-25", "Online"},
    Meeting{"Second MAG meeting 2022", "face-to-face", "2022-07-06", "2022-07-08", "Geneva"},
};

} // namespace

Status tellMag(Story& story)
{
    story.on(2021, 1, 11);
    for (const Meeting& meeting : kMeetings)
        DESK_TRY(enter(story.addFact("mag-meeting", {{u"title"_s, QString::fromLatin1(meeting.title)},
                                                     {u"year"_s, QString::fromLatin1(meeting.starts).left(4)},
                                                     {u"kind"_s, QString::fromLatin1(meeting.kind)},
                                                     {u"starts"_s, QString::fromLatin1(meeting.starts)},
                                                     {u"ends"_s, QString::fromLatin1(meeting.ends)},
                                                     {u"place"_s, QString::fromLatin1(meeting.place)}})));
    DESK_TRY(enter(story.add("mag-meeting", {{u"title"_s, u"MAG virtual meeting I, 2021 (sample)"_s},
                                             {u"year"_s, u"2021"_s},
                                             {u"kind"_s, u"virtual"_s},
                                             {u"starts"_s, u"2021-01-18"_s}})));
    for (const Member& member : kMembers) {
        DESK_ASSIGN(const RecordId person, story.introduce(member.person));
        DESK_ASSIGN(const domain::Record record, readRecord(story.office(), person));
        DESK_TRY(enter(story.add("mag-member", {{u"person"_s, record.head.idText},
                                                {u"starts"_s, QString::fromLatin1(member.from)},
                                                {u"ends"_s, QString::fromLatin1(member.until)}})));
    }
    for (const Person& expert : kExperts)
        DESK_TRY(enter(story.introduce(expert)));
    return {};
}

// The numbered meetings of the coordination group are public facts; who came is invented.
Status tellCoordination(Story& story)
{
    struct GroupMeeting
    {
        int number;
        QDate day;
        std::vector<const char*> present;
    };
    const std::array meetings{
        GroupMeeting{54, QDate(2021, 6, 9), {"DCAD", "DC3", "DC-IoT", "IRPC", "YCIG"}},
        GroupMeeting{55, QDate(2021, 9, 2), {"DCAD", "DC-Gender", "DC-IoT", "DC-PAL", "YCIG", "DC-SIG"}},
        GroupMeeting{56, QDate(2021, 9, 21), {"DC3", "DC-CIV", "IRPC", "DC-ISSS", "DCAD"}},
        GroupMeeting{57, QDate(2021, 10, 13), {"DCAD", "DC-Blockchain", "DC-DNSI", "IRPC", "DC-PAL"}},
        GroupMeeting{59, QDate(2022, 2, 21), {}},
    };
    story.on(2021, 10, 18);
    DESK_ASSIGN(const RecordId group, ensureCoordinationGroup(story.office()));
    DESK_TRY(story.set(
        group,
        {{u"work-plan"_s, u"Prepare the main session; follow up on the report of 2021 (sample text)."_s},
         {u"modalities"_s, u"Open meetings, one or two representatives for each coalition."_s},
         {u"mailing-list"_s, u"dccg@lists.example.org"_s}}));
    DESK_TRY(story.give(group, "Sofia Lindqvist", "mag-liaison", QDate(2021, 3, 1)));
    for (const GroupMeeting& meeting : meetings) {
        DESK_ASSIGN(const RecordId id,
                    addCoordinationMeeting(story.office(), {{u"number"_s, qint64(meeting.number)},
                                                            {u"year"_s, qint64(meeting.day.year())},
                                                            {u"starts"_s, meeting.day}}));
        for (const char* acronym : meeting.present)
            DESK_TRY(enter(story.add("attendance", {{u"coalition"_s, QString::fromLatin1(acronym)}}, id)));
    }
    static constexpr std::array kRepresentatives{
        std::pair{"DCAD", "Lena Hoffmann"},  std::pair{"DC3", "Renata Souza"},
        std::pair{"DC-IoT", "Oliver Grant"}, std::pair{"IRPC", "Zofia Nowak"},
        std::pair{"DC-PAL", "Ruth Mbeki"},   std::pair{"YCIG", "Maya Torres"},
        std::pair{"DC-SIG", "Sandra Hofer"}, std::pair{"DC-DNSI", "李娜"},
        std::pair{"DC-CIV", "Кирилл Орлов"},
    };
    for (const auto& [acronym, name] : kRepresentatives) {
        DESK_ASSIGN(const RecordId coalition, story.find(acronym));
        DESK_TRY(story.give(coalition, name, "dccg-representative", QDate(2021, 6, 1)));
    }
    return {};
}

// Who came beside the coalitions is invented too.
Status tellAttendance(Story& story)
{
    DESK_ASSIGN(const auto meetings, recordsOf(story.office(), u"dccg-meeting"_s));
    DESK_ASSIGN(const RecordId liaison, story.person("Sofia Lindqvist"));
    DESK_ASSIGN(const domain::Record record, readRecord(story.office(), liaison));
    for (const domain::Record& meeting : meetings) {
        if (meeting[domain::dccg_meeting::starts] > story.today())
            continue;
        DESK_TRY(enter(story.add("attendee", {{u"who"_s, record.head.idText}}, meeting.head.id)));
        DESK_TRY(enter(story.add("attendee", {{u"name"_s, u"Observer of the host country (sample)"_s}},
                                 meeting.head.id)));
    }
    return {};
}

} // namespace sample
