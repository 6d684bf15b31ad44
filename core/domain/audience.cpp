#include "core/domain/audience.h"

#include <algorithm>

namespace domain {

namespace {

/// Keys of fields, separated by blanks. What is not named here is for the office alone.
struct Readable
{
    const char* noun;
    const char* byAll;
    const char* byMag = "";
};

constexpr Readable kReadable[] = {
    {"cycle", "year number place country starts ends theme sub-themes"},
    {"milestone", "title starts ends follows offset", "originally moved-because concerns"},

    {"dynamic-coalition",
     "name acronym focus established website igf-page mailing-list list-archive governance "
     "has-written-framework resources achievements",
     "need action-plan sustainability-plan"},
    {"dc-application", "name acronym received-on",
     "focus need action-plan mailing-list website sustainability-plan earlier-application"},
    {"annual-report", "year received-on accepted-on covers-year published-at",
     "received-how events meetings outputs reflects-dissent"},
    {"proof", "on accepted-on", "title kind"},
    {"session-request", "title year kind received-on themes joint-with slot session-report-on",
     "contributes-to-dccg substantive-paper"},
    {"membership-figure", "on members basis"},

    {"bpf-proposal", "title acronym year received-on",
     "mag-sponsor sponsorship background description objectives outreach-plan organisations "
     "previous-edition merged-into decided-at"},
    {"assessment-mark", "", "question mark on"},
    {"best-practice-forum",
     "title acronym year description objectives outreach-plan organisations previous-edition "
     "working-modalities website igf-page evaluation-outcome",
     "background work-plan evaluation"},
    {"dissemination", "title on kind link"},
    {"progress-note", "", "title on told-at"},

    {"pn-concept", "title acronym year received-on",
     "priority emerged-from feasibility consulted-stakeholders-on consulted-mag-on proposal decided-at"},
    {"policy-network",
     "title acronym year priority emerged-from work-plan implementing-parties previous-edition website "
     "igf-page evaluation-outcome",
     "proposal evaluation"},
    {"work-phase", "title starts ends done-on"},
    {"call-for-input", "title starts ends contributions link"},

    {"nri-statement", "name acronym kind place regional-groups received-on",
     "statement website mailing-list earlier-statement"},
    {"initiative",
     "name acronym kind place regional-groups focus established website igf-page mailing-list list-archive"},
    {"nri-meeting", "number year starts ends place website attendance report-received-on report-link",
     "summary"},
    {"grant", "title from on", "amount"},

    {"coordination-group", "name work-plan mailing-list igf-page modalities"},
    {"dccg-meeting", "number year starts title link", "agenda summary"},
    {"attendance", "", "coalition"},
    {"mag-meeting", "title year kind starts ends place", "agenda"},
    {"mag-member", "person starts ends"},
    {"decision", "title on meeting mag-meeting", "rationale"},
    {"recommendation", "title number section addressed-to status owner source", "evidence"},

    {"mailing-list", "address archive is-open is-archive-open", "run-by checked-on"},
    {"list-figure", "month subscribers messages posters basis"},
    {"activity", "title kind starts ends place link is-open attendance", "summary"},
    {"output", "title kind language version comments-from comments-until comments published-on link "
               "endorsed-by reflects-dissent summary"},
    {"former-name", "name acronym starts ends"},
    {"link", "kind to"},

    {"organisation", "name acronym kind stakeholder-group regional-group country website"},
    {"person", "name affiliation organisation stakeholder-group regional-group country email phone"},
    {"role", "person role starts ends"},
};

bool names(const char* keys, const QString& key)
{
    return QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts).contains(key);
}

} // namespace

bool mayRead(Audience audience, const Noun& noun, const Field& field)
{
    if (audience == Audience::Internal)
        return true;
    const auto row = std::ranges::find(kReadable, noun.keyText(),
                                       [](const Readable& each) { return QLatin1StringView(each.noun); });
    if (row == std::end(kReadable))
        return false;
    return names(row->byAll, field.keyText()) ||
           (audience == Audience::Mag && names(row->byMag, field.keyText()));
}

bool mayRead(Audience audience, const Record& record, const Field& field)
{
    if (!mayRead(audience, record.noun(), field))
        return false;
    const bool isAddress = record.head.noun == QLatin1StringView(activity::link.noun) &&
                           field.keyText() == QLatin1StringView(activity::link.key);
    if (audience == Audience::Internal || !isAddress)
        return true;
    return record[activity::kind] != QLatin1StringView("closed-virtual-meeting") &&
           record[activity::isOpen] != false;
}

bool mayRead(Audience audience, const Noun& noun)
{
    return mayRead(audience, noun, *noun.field(QString::fromLatin1(noun.titleField)));
}

bool mayRead(Audience audience, const RecordHead& head)
{
    const Noun& noun = *domain::noun(head.noun);
    if (!mayRead(audience, noun))
        return false;
    const bool isUndecidedOrRefused = noun.leadsTo && !head.parent.isValid();
    const QLatin1StringView stream(noun.stream);
    const bool decidesOnIt =
        audience == Audience::Internal ||
        (audience == Audience::Mag && (stream == QLatin1StringView(Stream::kBestPracticeForum) ||
                                       stream == QLatin1StringView(Stream::kPolicyNetwork)));
    return !isUndecidedOrRefused || decidesOnIt;
}

bool mayRead(Audience audience, const Record& record)
{
    if (!mayRead(audience, record.head))
        return false;
    return record.head.noun != QLatin1StringView(person::visibility.noun) ||
           isShownTo(audience, record[person::visibility]);
}

bool isShownTo(Audience audience, const QString& visibility)
{
    using namespace Qt::StringLiterals;
    switch (audience) {
    case Audience::Public:
        return visibility == "public"_L1;
    case Audience::Mag:
        return visibility == "public"_L1 || visibility == "mag"_L1;
    case Audience::Internal:
        break;
    }
    return true;
}

} // namespace domain
