// What the tests of this room share: the procedures compiled in, and facts to start from.
#pragma once

#include "core/procedure/engine.h"
#include "core/procedure/library.h"

#include <QTest>

namespace fixtures {

using namespace Qt::StringLiterals;

/// Its newest version where none is named.
inline const procedure::Procedure& compiledIn(const QString& key, int version = 0)
{
    static const auto s_library = procedure::Library::compiledIn();
    if (version == 0)
        while (s_library.find(key, version + 1))
            ++version;
    return *s_library.find(key, version);
}

inline procedure::Finding found(const char* requirement, const procedure::Facts& facts, QDate today,
                                const procedure::Parameters& parameters = {})
{
    return procedure::judge(QString::fromLatin1(requirement), facts, parameters, today);
}

inline domain::Element confirmed(const char* key, const QString& evidence = {})
{
    return {QString::fromLatin1(key), true, evidence, QDate(2021, 3, 3)};
}

inline procedure::Facts about(const char* noun)
{
    procedure::Facts facts;
    facts.noun = QString::fromLatin1(noun);
    return facts;
}

/// A complete application with members from three groups; it can be recognised.
inline procedure::Facts completeApplication()
{
    procedure::Facts facts = about("dc-application");
    facts.state = u"under-review"_s;
    facts.stateSince = QDate(2021, 3, 1);
    facts.fields = {{u"name"_s, u"DC on Testing"_s},
                    {u"need"_s, u"Nobody looks after this issue."_s},
                    {u"action-plan"_s, u"Meet, write, publish."_s},
                    {u"mailing-list"_s, u"dc-testing@lists.example.org"_s},
                    {u"contact-person"_s, u"Ada Example"_s},
                    {u"contact-email"_s, u"ada@example.org"_s}};
    for (const char* key : {"open-membership", "open-list", "open-archives"})
        facts.elements.insert(QString::fromLatin1(key), confirmed(key));
    facts.representatives = {{u"A"_s, u"civil-society"_s},
                             {u"B"_s, u"private-sector"_s},
                             {u"C"_s, u"technical-community"_s},
                             {u"D"_s, u"civil-society"_s}};
    return facts;
}

/// A coalition under inquiry since 1 March 2021: its report for 2020 was due on 31 January 2021 and is
/// missing, and the inquiry of 2 March asked for an answer by 31 March. On 1 April it may be listed as
/// inactive.
inline procedure::Facts silentCoalition()
{
    procedure::Facts facts = about("dynamic-coalition");
    facts.state = u"under-inquiry"_s;
    facts.stateSince = QDate(2021, 3, 1);
    facts.reports = {{.year = 2019, .due = QDate(2020, 1, 31), .receivedOn = QDate(2020, 1, 20)},
                     {.year = 2020, .due = QDate(2021, 1, 31)}};
    facts.letters = {{.kind = u"inquiry"_s, .sentOn = QDate(2021, 3, 2), .answerBy = QDate(2021, 3, 31)}};
    return facts;
}

} // namespace fixtures
