#include "core/procedure/clauses.h"

#include "core/procedure/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace procedure {

namespace {

struct Clause
{
    const char* code;
    const char* words; ///< English source text
};

const Clause kClauses[] = {
    {"MO-DC-1", QT_TRANSLATE_NOOP("procedure", "an open group with open lists and archives")},
    {"MO-DC-2", QT_TRANSLATE_NOOP("procedure", "what an application contains")},
    {"MO-DC-3", QT_TRANSLATE_NOOP("procedure", "the Secretariat decides")},
    {"MO-DC-4", QT_TRANSLATE_NOOP("procedure", "the report confirms the recognition")},
    {"MO-DC-5", QT_TRANSLATE_NOOP("procedure", "invitation to the coordination group")},
    {"MO-DC-6", QT_TRANSLATE_NOOP("procedure", "the MAG has no part in coalitions")},
    {"MO-DC-9", QT_TRANSLATE_NOOP("procedure", "a place in the annual programme")},
    {"MO-DC-10", QT_TRANSLATE_NOOP("procedure", "what support there is")},
    {"DC-1", QT_TRANSLATE_NOOP("procedure", "the written statement")},
    {"DC-2", QT_TRANSLATE_NOOP("procedure", "stakeholder groups that count")},
    {"DC-4", QT_TRANSLATE_NOOP("procedure", "a page on the IGF website")},
    {"DC-5", QT_TRANSLATE_NOOP("procedure", "open membership")},
    {"DC-6", QT_TRANSLATE_NOOP("procedure", "an open mailing list")},
    {"DC-7", QT_TRANSLATE_NOOP("procedure", "public archives")},
    {"DC-8", QT_TRANSLATE_NOOP("procedure", "list guidelines and Code of Conduct")},
    {"DC-9", QT_TRANSLATE_NOOP("procedure", "minority and dissenting views shown")},
    {"DC-10", QT_TRANSLATE_NOOP("procedure", "what an annual report tells")},
    {"DC-11", QT_TRANSLATE_NOOP("procedure", "the day an annual report is due")},
    {"DC-12", QT_TRANSLATE_NOOP("procedure", "a report before a session")},
    {"DC-13", QT_TRANSLATE_NOOP("procedure", "a report on the session itself")},
    {"DC-14", QT_TRANSLATE_NOOP("procedure", "a report or other proof of activity")},
    {"DC-16", QT_TRANSLATE_NOOP("procedure", "hand-over before retiring")},
    {"DC-17", QT_TRANSLATE_NOOP("procedure", "how members are counted")},
    {"DC-18", QT_TRANSLATE_NOOP("procedure", "full members and observers")},
    {"DC-19", QT_TRANSLATE_NOOP("procedure", "how a coalition is led")},
    {"DC-20", QT_TRANSLATE_NOOP("procedure", "what a coalition lives on")},
    {"DC-21", QT_TRANSLATE_NOOP("procedure", "a plan to last")},
    {"DC-22", QT_TRANSLATE_NOOP("procedure", "activities of a coalition")},
    {"DC-24", QT_TRANSLATE_NOOP("procedure", "outputs of many kinds")},
    {"DC-25", QT_TRANSLATE_NOOP("procedure", "short summaries of outputs")},
    {"DC-26", QT_TRANSLATE_NOOP("procedure", "achievements on record")},
    {"DC-27", QT_TRANSLATE_NOOP("procedure", "part in the coordination group")},
    {"DC-28", QT_TRANSLATE_NOOP("procedure", "coalitions work together")},
    {"DC-30", QT_TRANSLATE_NOOP("procedure", "sessions are asked for")},
    {"DC-31", QT_TRANSLATE_NOOP("procedure", "a paper for a main session")},
    {"DC-34", QT_TRANSLATE_NOOP("procedure", "recommendations followed up")},
    {"MO-BPF-1", QT_TRANSLATE_NOOP("procedure", "regular open sessions and an output")},
    {"MO-BPF-2", QT_TRANSLATE_NOOP("procedure", "proposed by a MAG member")},
    {"MO-BPF-3", QT_TRANSLATE_NOOP("procedure", "selection by the MAG")},
    {"MO-BPF-4", QT_TRANSLATE_NOOP("procedure", "a MAG facilitator in the team")},
    {"MO-BPF-5", QT_TRANSLATE_NOOP("procedure", "the MAG is told of progress")},
    {"MO-BPF-6", QT_TRANSLATE_NOOP("procedure", "support by the Secretariat")},
    {"BPF-1", QT_TRANSLATE_NOOP("procedure", "open to all")},
    {"BPF-2", QT_TRANSLATE_NOOP("procedure", "work shown on the website")},
    {"BPF-3", QT_TRANSLATE_NOOP("procedure", "the coordinating team")},
    {"BPF-4", QT_TRANSLATE_NOOP("procedure", "the draft as input to the annual meeting")},
    {"BPF-5", QT_TRANSLATE_NOOP("procedure", "a MAG member submits or seconds, and facilitates")},
    {"BPF-6", QT_TRANSLATE_NOOP("procedure", "in time for the first MAG meeting")},
    {"BPF-7", QT_TRANSLATE_NOOP("procedure", "new topics or earlier work built on")},
    {"BPF-8", QT_TRANSLATE_NOOP("procedure", "what a proposal contains")},
    {"BPF-9", QT_TRANSLATE_NOOP("procedure", "relevance and suitability")},
    {"BPF-10", QT_TRANSLATE_NOOP("procedure", "a community that is interested")},
    {"BPF-11", QT_TRANSLATE_NOOP("procedure", "the output that is expected")},
    {"BPF-12", QT_TRANSLATE_NOOP("procedure", "open virtual meetings")},
    {"BPF-13", QT_TRANSLATE_NOOP("procedure", "an active mailing list")},
    {"BPF-14", QT_TRANSLATE_NOOP("procedure", "a draft open for comments")},
    {"BPF-15", QT_TRANSLATE_NOOP("procedure", "a session at the annual meeting")},
    {"BPF-16", QT_TRANSLATE_NOOP("procedure", "a final output")},
    {"BPF-17", QT_TRANSLATE_NOOP("procedure", "the key elements of an output")},
    {"BPF-18", QT_TRANSLATE_NOOP("procedure", "the recommended elements of an output")},
    {"BPF-19", QT_TRANSLATE_NOOP("procedure", "the draft weeks ahead")},
    {"BPF-20", QT_TRANSLATE_NOOP("procedure", "comments worked in")},
    {"BPF-21", QT_TRANSLATE_NOOP("procedure", "outputs carried to others")},
    {"B16-1", QT_TRANSLATE_NOOP("procedure", "outputs published together")},
    {"B16-2", QT_TRANSLATE_NOOP("procedure", "outputs that can be updated")},
    {"B16-3", QT_TRANSLATE_NOOP("procedure", "themes that go on or are new")},
    {"B16-4", QT_TRANSLATE_NOOP("procedure", "a mailing list of its own")},
    {"MO-PN-1", QT_TRANSLATE_NOOP("procedure", "experts and all groups on one framework")},
    {"MO-PN-2", QT_TRANSLATE_NOOP("procedure", "a priority of the day")},
    {"MO-PN-3", QT_TRANSLATE_NOOP("procedure", "feasibility consulted")},
    {"MO-PN-4", QT_TRANSLATE_NOOP("procedure", "a liaison of the MAG")},
    {"MO-PN-5", QT_TRANSLATE_NOOP("procedure", "support by the Secretariat")},
    {"MO-NRI-1", QT_TRANSLATE_NOOP("procedure", "initiatives are independent")},
    {"MO-NRI-2", QT_TRANSLATE_NOOP("procedure", "a written statement")},
    {"MO-NRI-3", QT_TRANSLATE_NOOP("procedure", "the six principles")},
    {"MO-NRI-4", QT_TRANSLATE_NOOP("procedure", "shared work of the initiatives")},
};

} // namespace

QString clauseWords(const QString& code)
{
    const auto found =
        std::ranges::find(kClauses, code, [](const Clause& each) { return QLatin1StringView(each.code); });
    return found == std::end(kClauses) ? QString() : tr(found->words);
}

QString clauseSource(const QString& code)
{
    static constexpr std::pair<const char*, const char*> kSources[] = {
        {"MO-", "Modalities overview"},
        {"DC-", "DC report 2021"},
        {"BPF-", "BPF modalities 2020"},
        {"B16-", "BPF 2016 page"},
        {"SC-", "Strengthened cooperation report 2018"},
    };
    for (const auto& [begin, source] : kSources)
        if (code.startsWith(QLatin1StringView(begin)))
            return QString::fromLatin1(source);
    return {};
}

QString clausesInWords(const QString& codes)
{
    QStringList told;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const QString words = clauseWords(code);
        told << (words.isEmpty() ? code : tr("%1 (%2)").arg(words, code));
    }
    return support::listedApart(told);
}

QString withClauses(const QString& sentence, const QString& codes)
{
    return codes.isEmpty() ? sentence : tr("%1 [%2]").arg(sentence, clausesInWords(codes));
}

} // namespace procedure
