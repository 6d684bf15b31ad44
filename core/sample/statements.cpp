// Written statements of invented initiatives, one in each state.
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

struct Statement
{
    const char* name;
    const char* acronym;
    const char* kind;
    const char* place;
    const char* regions;
    const char* contact;
    QDate received;
};

Result<RecordId> receive(Story& story, const Statement& statement)
{
    story.on(statement.received);
    return story.add("nri-statement",
                     {{u"name"_s, QString::fromUtf8(statement.name)},
                      {u"acronym"_s, QString::fromLatin1(statement.acronym)},
                      {u"kind"_s, QString::fromLatin1(statement.kind)},
                      {u"place"_s, QString::fromLatin1(statement.place)},
                      {u"regional-groups"_s, QString::fromLatin1(statement.regions)},
                      {u"received-on"_s, statement.received.toString(Qt::ISODate)},
                      {u"submitted-by"_s, QString::fromUtf8(statement.contact)},
                      {u"statement"_s, u"Who we are, how we decide and whom we invite (sample text)."_s},
                      {u"contact-person"_s, QString::fromUtf8(statement.contact)},
                      {u"contact-email"_s, u"contact@example.org"_s},
                      {u"website"_s, u"https://www.example.org/initiative"_s}});
}

Status form(Story& story, RecordId statement, std::initializer_list<std::pair<const char*, const char*>> team)
{
    for (const auto& [name, group] : team)
        DESK_TRY(enter(story.add(
            "team-member",
            {{u"name"_s, QString::fromUtf8(name)}, {u"stakeholder-group"_s, QString::fromLatin1(group)}},
            statement)));
    return {};
}

Status confirm(Story& story, RecordId statement, std::initializer_list<const char*> principles)
{
    for (const char* principle : principles)
        DESK_TRY(story.judge(statement, principle, true, u"Statement, page 2 (sample)"_s));
    return {};
}

constexpr auto kAllPrinciples = {"open",      "transparent",      "inclusive",
                                 "bottom-up", "multistakeholder", "non-commercial"};

} // namespace

Status tellStatements(Story& story)
{
    DESK_ASSIGN(const RecordId islands,
                receive(story, {"Coral Islands IGF (sample)", "CIIGF", "national", "Coral Islands",
                                "asia-pacific", "Sina Tuala", QDate(2021, 10, 19)}));
    DESK_TRY(form(story, islands,
                  {{"Sina Tuala", "civil-society"},
                   {"Ministry of communications", "governments"},
                   {"Island exchange point", "technical-community"},
                   {"Chamber of commerce", "private-sector"}}));
    DESK_TRY(confirm(story, islands, kAllPrinciples));
    story.on(2021, 10, 27);
    DESK_TRY(story.step(islands, "start-review"));
    story.on(2021, 11, 16);
    DESK_ASSIGN(const RecordId listed, story.become(islands, "recognise"));
    story.on(2021, 11, 23);
    DESK_TRY(story.set(islands, {{u"notified-on"_s, u"2021-11-23"_s}, {u"notified-where"_s, u"E-mail"_s}}));
    DESK_TRY(story.showOnWebsite(listed));
    DESK_TRY(story.finishTasks(listed)); // it was invited in a call, which only a person knows

    DESK_ASSIGN(const RecordId fair, receive(story, {"Cloud Fair IGF (sample)", "", "regional", "Highlands",
                                                     "weog", "Marc Vogel", QDate(2021, 11, 3)}));
    for (const char* principle : {"open", "transparent", "inclusive", "bottom-up", "multistakeholder"})
        DESK_TRY(story.judge(fair, principle, true, u"Told in a call (sample)"_s));
    DESK_TRY(story.judge(fair, "non-commercial", false, u"Tickets are sold for profit (sample)"_s));
    DESK_TRY(story.step(fair, "start-review"));
    story.on(2021, 12, 1);
    DESK_TRY(story.step(fair, "decline", {.reason = u"It is run for profit (sample)."_s}));
    DESK_TRY(story.set(fair, {{u"notified-on"_s, u"2021-12-01"_s}, {u"notified-where"_s, u"E-mail"_s}}));

    DESK_ASSIGN(const RecordId youth, receive(story, {"Youth IGF Delta (sample)", "", "youth", "Delta",
                                                      "grulac", "Julia Prado", QDate(2021, 12, 14)}));
    DESK_TRY(story.step(youth, "withdraw", {.reason = u"It joins the national initiative (sample)."_s}));

    DESK_ASSIGN(const RecordId valley,
                receive(story, {"Valley IGF (sample)", "VIGF", "sub-regional", "Two valleys",
                                "eastern-european weog", "Ирина Ковач", QDate(2022, 1, 12)}));
    DESK_TRY(form(story, valley,
                  {{"Ирина Ковач", "civil-society"}, {"University of the valley", "technical-community"}}));
    DESK_TRY(confirm(story, valley, {"open", "transparent", "multistakeholder"}));
    story.on(2022, 1, 19);
    DESK_TRY(story.step(valley, "start-review"));

    DESK_ASSIGN(const RecordId oasis, receive(story, {"Oasis IGF (sample)", "OIGF", "national", "Oasis",
                                                      "african", "ليلى بن عمر", QDate(2022, 1, 20)}));
    DESK_TRY(story.step(oasis, "start-review"));
    story.on(2022, 2, 2);
    DESK_TRY(story.step(oasis, "ask-clarification",
                        {.reason = u"Who organizes it besides one company (sample)?"_s}));

    return enter(receive(story, {"Youth IGF Archipelago (sample)", "", "youth", "Archipelago", "asia-pacific",
                                 "Putri Lestari", QDate(2022, 2, 10)}));
}

} // namespace sample
